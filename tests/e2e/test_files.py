#!/usr/bin/env python3
"""Static files: types, validators, ranges, try and missing, and no way out of the root."""
import email.utils, lib, os, unittest

SITES = """
site e2e.test as main {
    route GET /** as pages {
        files "www" { try ["{path}", "{path}.html", "{path}/index.html"]; missing "404.html" status 404 }
    }
    route GET /plain/** as plain { strip prefix /plain; files "www" { index ["index.html"] } }
}
"""
FILES = {"www/index.html": "<p>root", "www/about.html": "<p>about", "www/404.html": "<p>gone", "www/app.css": "a{}", "www/app.js": "1",
         "www/data.json": "{}", "www/pic.png": b"\x89PNG", "www/blob.bin": bytes(range(256)) * 4096, "www/sub/index.html": "<p>sub",
         "www/empty.txt": "", "secret.txt": "outside"}


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.node = lib.Node(SITES, files=FILES)
        os.symlink("../secret.txt", cls.node.dir / "www/link.txt")
        os.utime(cls.node.dir / "www/data.json", (4e9, 4e9))
        cls.node.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()

    def test_types_and_bodies(self):
        for path, kind in [("/app.css", "text/css"), ("/app.js", "javascript"), ("/data.json", "application/json"),
                           ("/pic.png", "image/png"), ("/index.html", "text/html")]:
            with self.subTest(path):
                got = self.node.get(path)
                self.assertEqual(got.status, 200)
                self.assertIn(kind, got.get("Content-Type"))
        self.assertEqual(self.node.get("/blob.bin").body, FILES["www/blob.bin"])
        self.assertEqual(self.node.get("/empty.txt").body, b"")

    def test_try_and_missing(self):
        self.assertEqual(self.node.get("/about").body, b"<p>about")
        self.assertEqual(self.node.get("/sub").body, b"<p>sub")
        got = self.node.get("/nothing")
        self.assertEqual((got.status, got.body), (404, b"<p>gone"))

    def test_index(self):
        self.assertEqual(self.node.get("/plain/").body, b"<p>root")
        self.assertEqual(self.node.get("/plain/sub/").body, b"<p>sub")
        self.assertEqual(self.node.get("/plain/nothing").status, 404)

    def test_conditional(self):
        first = self.node.get("/app.css")
        tag, date = first.get("ETag"), first.get("Last-Modified")
        self.assertTrue(tag.startswith('"'), "a strong validator")
        for headers, status in [([("If-None-Match", tag)], 304), ([("If-None-Match", "*")], 304), ([("If-None-Match", f'"x", {tag}')], 304),
                                ([("If-None-Match", '"x"')], 200), ([("If-Modified-Since", date)], 304),
                                ([("If-Modified-Since", "Thu, 01 Jan 1970 00:00:01 GMT")], 200),
                                ([("If-None-Match", '"x"'), ("If-Modified-Since", date)], 200),
                                ([("If-None-Match", '"x"'), ("If-None-Match", tag)], 304), ([("If-Match", '"x"'), ("If-Match", tag)], 200),
                                ([("If-Match", "*")], 200), ([("If-Unmodified-Since", date)], 200)]:
            with self.subTest(headers=headers):
                got = self.node.get("/app.css", headers=headers)
                self.assertEqual((got.status, got.get("ETag")), (status, tag))

    def test_a_date_to_come_is_not_told(self):
        got = self.node.get("/data.json")
        told, now = (email.utils.parsedate_to_datetime(got.get(name)) for name in ("Last-Modified", "Date"))
        self.assertLessEqual(told, now)

    def test_one_range(self):
        blob = FILES["www/blob.bin"]
        size = len(blob)
        for spec, first, last in [("0-0", 0, 0), ("10-19", 10, 19), ("-5", size - 5, size - 1), (f"{size - 3}-", size - 3, size - 1),
                                  ("0-99999999", 0, size - 1)]:
            with self.subTest(spec):
                got = self.node.get("/blob.bin", headers=[("Range", f"bytes={spec}")])
                self.assertEqual((got.status, got.get("Content-Range")), (206, f"bytes {first}-{last}/{size}"))
                self.assertEqual(got.body, blob[first:last + 1])
        got = self.node.get("/blob.bin", headers=[("Range", f"bytes={size}-")])
        self.assertEqual((got.status, got.get("Content-Range")), (416, f"bytes */{size}"))
        far = "9" * 30
        self.assertEqual(self.node.get("/blob.bin", headers=[("Range", f"bytes=5-{far}")]).body, blob[5:])
        self.assertEqual(self.node.get("/blob.bin", headers=[("Range", f"bytes={far}-")]).status, 416)
        self.assertEqual(self.node.get("/blob.bin", headers=[("Range", f"bytes=-{far}")]).body, blob)
        for spec in ("bytes=a-b", "lines=1-2"):
            self.assertEqual(self.node.get("/app.css", headers=[("Range", spec)]).status, 200)
        self.assertEqual(self.node.get("/app.css", headers=[("Range", "bytes=0-0"), ("If-Range", '"x"')]).status, 200)

    def test_head(self):
        with self.node.client() as c:
            got = c.request("HEAD", "/blob.bin")
            self.assertEqual(got.get("Content-Length"), str(len(FILES["www/blob.bin"])))
            self.assertEqual(c.request("GET", "/app.css").body, b"a{}")
            for path in ("/app.css", "/empty.txt", "/nothing"):
                fields = [[f for f in c.request(method, path).fields if f[0] != "Date"] for method in ("GET", "HEAD")]
                self.assertEqual(fields[0], fields[1], path)

    def test_nothing_outside_the_root(self):
        for path in ("/../secret.txt", "/sub/../../secret.txt", "/%2e%2e/secret.txt", "/link.txt", "/plain/link.txt", "/plain/..%2fsecret.txt",
                     "/plain/sub/%2e%2e/%2e%2e/%2e%2e/secret.txt"):
            with self.subTest(path):
                got = self.node.get(path)
                self.assertIn(got.status, (400, 403, 404))
                self.assertNotIn(b"outside", got.body)

    def test_what_may_not_be_read_is_403(self):
        with lib.Node(SITES, files={**FILES, "www/closed.txt": "x", "www/closed/index.html": "x"}, user="nobody" if os.geteuid() == 0 else None) as n:
            for name in ("closed.txt", "closed/index.html"):
                os.chmod(n.dir / "www" / name, 0)
            self.assertEqual([n.get(path).status for path in ("/plain/closed.txt", "/plain/closed/", "/plain/app.css")], [403, 403, 200])

    def test_other_methods(self):
        self.assertEqual(self.node.get("/app.css", method="POST").status, 405)

    def test_curl_agrees(self):
        curl = lib.require("curl")
        out = lib.run([curl, "-sS", "-H", "Host: e2e.test", "-r", "0-3", f"http://{lib.HOST}:{self.node.port}/blob.bin", "-o", "/dev/null",
                       "-w", "%{http_code} %{size_download}"])
        self.assertEqual(out, "206 4")


if __name__ == "__main__":
    lib.main()
