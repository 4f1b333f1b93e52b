#!/usr/bin/env python3
"""Which route answers: hosts, paths, captures, methods."""
import lib, unittest

SITES = """
site e2e.test as main {
    route GET /users/{id:int} as user { respond 200 "user {id}" }
    route GET /users/me as me { respond 200 "me" }
    route GET /users/{name} as named { respond 200 "named {name}" }
    route POST /users as create { respond 201 "created" }
    route GET /lang/{l:en|de}/x as lang { respond 200 "lang {l}" }
    route GET /deep/** as deep { respond 200 "deep" }
    route GET /deep/er/{rest...} as deeper { respond 200 "deeper {rest}" }
    route /any as any { respond 200 "any" }
    route GET /moved as moved { redirect 308 to "/users/me?{query}" }
    route GET /file/{n:int}.json as mixed { respond 200 "json {n}" }
    route DELETE /deep/er/x as delete { respond 200 "deleted" }
    group /v1 {
        set response header X-Group "v1"
        route GET /a as v1_a { respond 200 "v1 a" }
    }
}
site {tenant}.apps.test as tenants { respond 200 "tenant {tenant}" }
site *.wide.test as wide { respond 200 "wide" }
site fixed.wide.test as fixed { respond 200 "fixed" }
"""


class Routing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.node = lib.Node(SITES).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()

    def answer(self, path, host="e2e.test", method="GET"):
        got = self.node.get(path, host, method)
        return got.status, got.body.decode()

    def test_the_most_specific_path_wins(self):
        for path, body in [("/users/7", "user 7"), ("/users/me", "me"), ("/users/bob", "named bob"), ("/users/7/", "user 7"),
                           ("/lang/de/x", "lang de"), ("/deep", "deep"), ("/deep/a/b", "deep"), ("/deep/er/a/b", "deeper a/b"),
                           ("/file/12.json", "json 12"), ("/v1/a", "v1 a"), ("//users//7", "user 7"), ("/a/../users/7", "user 7"),
                           ("/%75sers/7", "user 7")]:
            with self.subTest(path):
                self.assertEqual(self.answer(path), (200, body))

    def test_no_path(self):
        for path in ("/", "/nothing", "/lang/fr/x", "/deepfoo", "/file/x.json"):
            with self.subTest(path):
                self.assertEqual(self.answer(path)[0], 404)

    def test_paths_that_are_refused(self):
        for path in ("/../x", "/%2e%2e/x", "/a%00b", "/a\\b", "/a%5cb", "/a%2fb", "/%ff", "/a/..;x/b"):
            with self.subTest(path):
                self.assertEqual(self.answer(path)[0], 400)

    def test_hosts(self):
        for host, want in [("E2E.test", (200, "me")), ("e2e.test:8080", (200, "me")), ("e2e.test.", (200, "me"))]:
            with self.subTest(host):
                self.assertEqual(self.answer("/users/me", host), want)
        for host, want in [("a.apps.test", (200, "tenant a")), ("x.wide.test", (200, "wide")), ("y.x.wide.test", (200, "wide")),
                           ("fixed.wide.test", (200, "fixed"))]:
            with self.subTest(host):
                self.assertEqual(self.answer("/", host), want)
        for host in ("other.test", "b.a.apps.test", "wide.test"):
            with self.subTest(host):
                self.assertEqual(self.answer("/", host)[0], 421)

    def test_methods(self):
        got = self.node.get("/users", method="GET")
        self.assertEqual((got.status, got.get("Allow")), (405, "POST"))
        got = self.node.get("/users/me", method="PUT")
        self.assertEqual(got.status, 405)
        self.assertEqual(sorted(got.get("Allow").replace(" ", "").split(",")), ["GET", "HEAD"])
        self.assertEqual(self.answer("/any", method="PURGE"), (200, "any"))
        self.assertEqual(self.answer("/any", method="TRACE")[0], 405)
        self.assertEqual(self.answer("/deep/er/x", method="DELETE"), (200, "deleted"))
        self.assertEqual(self.answer("/deep/er/x"), (200, "deeper x"))

    def test_head_is_get_without_its_body(self):
        with self.node.client() as c:
            got = c.request("HEAD", "/users/me")
            self.assertEqual((got.status, got.get("Content-Length")), (200, "2"))
            self.assertEqual(c.request("GET", "/users/me").body, b"me")

    def test_redirect(self):
        got = self.node.get("/moved?a=1&b=2")
        self.assertEqual((got.status, got.get("Location")), (308, "/users/me?a=1&b=2"))

    def test_a_group_adds_to_its_routes(self):
        self.assertEqual(self.node.get("/v1/a").get("X-Group"), "v1")
        self.assertIsNone(self.node.get("/any").get("X-Group"))


if __name__ == "__main__":
    lib.main()
