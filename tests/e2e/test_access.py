#!/usr/bin/env python3
"""Guards by address behind a trusted proxy, before 404 and 405 too; `otherwise`."""
import lib, unittest

SITE = """
let office = [10.0.0.0/8, 2001:db8::/32]
site e2e.test as main {
    deny ip [203.0.113.9]
    respond 200 "home"
    route GET|POST /users/{id:int} as user {
        allow ip office
        allow ip [10.1.0.0/16, 2001:db8::7]
        otherwise 405
        respond 200 "user {id}"
    }
    group /admin {
        allow ip office
        set response header X-Group "admin"
        otherwise 404
        route GET /a as admin_a { respond 200 "a" }
        route GET /b as admin_b { otherwise 405; respond 200 "b" }
        route DELETE /b as admin_gone { respond 200 "gone" }
    }
}
site {who}.closed.test as closed {
    set response header X-Who "{who}"
    group /x { allow ip office; route GET /y as y { respond 200 "y" } }
}
"""


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.node = lib.Node(SITE, server="    trust proxies [127.0.0.1]").__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()

    def ask(self, path, client, method="GET", host="e2e.test"):
        return self.node.get(path, host, method, headers=[("X-Forwarded-For", client)])

    def test_each_list_must_let_the_client_in(self):
        for client, status in [("10.1.2.3", 200), ("10.2.0.1", 403), ("11.0.0.1", 403), ("2001:db8::7", 200), ("2001:db8::8", 403), ("::ffff:10.1.0.1", 200)]:
            with self.subTest(client):
                self.assertEqual(self.ask("/users/7", client).status, status)

    def test_the_right_most_hop_that_no_trusted_proxy_is(self):
        self.assertEqual(self.ask("/users/7", "10.1.2.3, 11.0.0.1").status, 403)
        self.assertEqual(self.ask("/users/7", "11.0.0.1, 10.1.2.3").status, 200)
        self.assertEqual(self.ask("/users/7", "10.1.2.3, 127.0.0.1").status, 200)

    def test_those_of_the_site_stand_before_everything(self):
        for path in ("/", "/users/7", "/admin/none"):
            self.assertEqual(self.ask(path, "203.0.113.9").status, 403)
        self.assertEqual(self.ask("/", "203.0.113.8").body, b"home")

    def test_what_is_not_listed_is_refused_and_never_left_to_another_route(self):
        refused = self.ask("/users/7", "10.1.2.3", "DELETE")
        self.assertEqual((refused.status, refused.get("Allow")), (405, "GET, HEAD, POST"))
        refused = self.ask("/admin/b", "10.1.2.3", "PUT")
        self.assertEqual((refused.status, refused.get("Allow")), (405, "GET, HEAD, DELETE"))
        self.assertEqual(self.ask("/admin/b", "10.1.2.3", "DELETE").body, b"gone")
        refused = self.ask("/admin/a", "10.1.2.3", "POST")
        self.assertEqual((refused.status, refused.get("Allow")), (405, "GET, HEAD"))

    def test_other_paths_of_the_group(self):
        for path in ("/admin", "/admin/none", "/admin/a/b"):
            with self.subTest(path):
                got = self.ask(path, "10.1.2.3")
                self.assertEqual((got.status, got.get("X-Group")), (404, "admin"))
                self.assertEqual(self.ask(path, "11.0.0.1").status, 403)
        self.assertEqual(self.ask("/administrator", "11.0.0.1").body, b"home")

    def test_the_guards_of_a_group_stand_before_404_and_405(self):
        for path, method, status in (("/x/none", "GET", 404), ("/x/y", "POST", 405), ("/x/y", "GET", 200)):
            with self.subTest(path=path, method=method):
                got = self.ask(path, "10.1.2.3", method, host="acme.closed.test")
                self.assertEqual((got.status, got.get("X-Who")), (status, "acme"))
                self.assertEqual(self.ask(path, "11.0.0.1", method, host="acme.closed.test").status, 403)
        self.assertEqual(self.ask("/other", "11.0.0.1", host="acme.closed.test").status, 404)


if __name__ == "__main__":
    lib.main()
