#!/usr/bin/env python3
"""The examples that need nothing beside them, run as they are: only ports are others."""
import gzip, re, unittest
from pathlib import Path
import lib
from origins import Origin, reply

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def example(name, ports):
    """A node that serves the example, on a free port; `ports` takes the place of those it names for origins."""
    folder = EXAMPLES / name
    text = re.sub(r"^(rws 1|server \{.*\})$", "", (folder / "site.rws").read_text(), flags=re.M)
    for was, port in ports.items():
        text = text.replace(f"127.0.0.1:{was}", f"127.0.0.1:{port}")
    return lib.Node(text, files={str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()})


class SinglePageApp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(lambda wire, request: reply(wire, f"{request.method} {request.target}".encode())).__enter__()
        cls.node = example("single-page-app", {3000: cls.origin.port}).__enter__()
        cls.page = (EXAMPLES / "single-page-app/dist/index.html").read_bytes()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    def get(self, path, **headers):
        return self.node.get(path, host="localhost", headers=[(k.replace("_", "-"), v) for k, v in headers.items()])

    def test_every_path_is_the_page(self):
        tag = self.get("/").get("ETag")
        for path in ("/", "/index.html", "/settings", "/users/7?tab=1", "/a/b/c/", "/assetsfoo"):
            got = self.get(path)
            self.assertEqual((got.status, got.body, got.get("ETag"), got.get("Cache-Control"), got.get("Content-Type")),
                             (200, self.page, tag, "no-cache", "text/html; charset=utf-8"), path)
        self.assertEqual(self.get("/settings", If_None_Match=tag).status, 304)

    def test_assets(self):
        script = self.page.decode().split('src="')[1].split('"')[0]
        plain, packed = self.get(script), self.get(script, Accept_Encoding="gzip, br")
        self.assertEqual((plain.status, plain.get("Content-Encoding"), packed.get("Content-Encoding")), (200, None, "gzip"))
        self.assertEqual(gzip.decompress(packed.body), plain.body)
        self.assertEqual(packed.get("Content-Type"), "text/javascript; charset=utf-8")
        self.assertIn("immutable", packed.get("Cache-Control"))
        self.assertNotEqual(plain.get("ETag"), packed.get("ETag"))
        self.assertEqual(self.get("/assets/app-0000.js").status, 404)          # an old page's script: not the page in its place

    def test_the_api(self):
        self.assertEqual(self.get("/api/users?page=2").body, b"GET /api/users?page=2")
        got = self.node.get("/settings", host="localhost", method="POST", body=b"x")
        self.assertEqual((got.status, got.get("Allow")), (405, "GET, HEAD"))


if __name__ == "__main__":
    lib.main()
