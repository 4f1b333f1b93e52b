#!/usr/bin/env python3
"""The table of file_cases.py against one file server: every case over HTTP/1.1, every seventh over HTTP/2 too."""
import email.utils, os, re, unittest
import lib
from file_cases import CASES
from h2client import H2Client

LETTERS = b"abcdefghijklmnopqrstuvwxyz"
FORMS = {"zstd": b"zstd form of app", "br": b"brotli form of ap", "gzip": b"gzip form of app.js"}
SUFFIX = {"zstd": ".zst", "br": ".br", "gzip": ".gz"}
PATHS = {"plain": "/plain.txt", "big": "/big.bin", "empty": "/empty.txt", "future": "/future.txt", "app": "/app.js", "page": "/page.css", "missing": "/missing.txt"}
TYPES = {"plain": "text/plain; charset=utf-8", "big": "application/octet-stream", "empty": "text/plain; charset=utf-8", "future": "text/plain; charset=utf-8",
         "app": "text/javascript; charset=utf-8", "page": "text/css; charset=utf-8"}
WHOLE = {"plain": LETTERS, "big": bytes(i * 7 % 251 for i in range(200_000)), "empty": b"", "future": LETTERS, "app": LETTERS, "page": LETTERS}
CHANGED, DAY = 1_600_000_000, 86_400

SITE = """
site e2e.test { files "www" { precompressed [zstd, br, gzip] } }
"""


class Got:
    """An answer of either protocol."""

    def __init__(self, status, fields, body):
        self.status, self.fields, self.body = status, [(k.lower(), v) for k, v in fields], body

    def all(self, name):
        return [v for k, v in self.fields if k == name]

    def get(self, name):
        return (self.all(name) or [None])[0]


class FileTable(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        files = {"www" + PATHS[name]: octets for name, octets in WHOLE.items()}
        files.update({"www/app.js" + SUFFIX[c]: octets for c, octets in FORMS.items()}, **{"www/page.css.gz": FORMS["gzip"]})
        cls.node = lib.Node(SITE, files=files)
        for number, name in enumerate(files):
            os.utime(cls.node.dir / name, (CHANGED + (7 * DAY if "." + name.rsplit(".", 1)[1] in SUFFIX.values() else 0),) * 2)
        os.utime(cls.node.dir / "www/future.txt", (4e9, 4e9))
        cls.node.__enter__()
        cls.h1, cls.h2 = cls.node.client(), H2Client(cls.node.port)
        cls.tags = {name: cls.over_h1("GET", PATHS[name], []) for name in WHOLE}
        cls.forms = {c: cls.over_h1("GET", "/app.js", [("Accept-Encoding", c)]) for c in FORMS}

    @classmethod
    def tearDownClass(cls):
        cls.h1.sock.close()
        cls.h2.sock.close()
        cls.node.__exit__()

    @classmethod
    def over_h1(cls, method, path, headers):
        got = cls.h1.request(method, path, headers=headers)
        return Got(got.status, got.fields, got.body)

    @classmethod
    def over_h2(cls, method, path, headers):
        got = cls.h2.finish(cls.h2.open(cls.h2.head(method, path, headers=[(k.lower(), v) for k, v in headers])))
        return Got(got.status, got.headers, got.body)

    def value(self, name, text):
        here = self.tags.get(name)
        date = email.utils.parsedate_to_datetime(here.get("last-modified")).timestamp() if here else 0
        words = {"tag": here and here.get("etag"), "date": here and here.get("last-modified"), "before": email.utils.formatdate(date - DAY, usegmt=True),
                 "after": email.utils.formatdate(date + DAY, usegmt=True), "tag:big": self.tags["big"].get("etag"),
                 **{f"tag:{c}": got.get("etag") for c, got in self.forms.items()}}
        return re.sub(r"\{([^}]+)\}", lambda m: words[m[1]], text)

    def test_every_case(self):
        self.assertGreaterEqual(len(CASES), 150)
        for number, (section, request, headers, status, what) in enumerate(CASES):
            method, name = request.split() if " " in request else ("GET", request)
            pairs = [(k, self.value(name, v)) for k, v in (headers.items() if isinstance(headers, dict) else headers)]
            for ask in (self.over_h1, self.over_h2) if number % 7 == 0 else (self.over_h1,):
                with self.subTest(section=section, request=request, headers=headers, by=ask.__name__):
                    self.check(ask(method, PATHS[name], pairs), method, name, status, what.split())

    def check(self, got, method, name, status, what):
        self.assertEqual(got.status, status)
        self.assertEqual(len(got.all("date")), 1)                             # 6.6.1
        if status in (404, 405, 412):
            self.assertIsNone(got.get("etag"))
            self.assertEqual(got.get("allow"), "GET, HEAD" if status == 405 else None)
            return
        if status == 416:                                                     # 15.5.17
            self.assertEqual(got.get("content-range"), f"bytes */{what[0]}")
            return
        coding = what.pop(0) if what[0] in FORMS else None
        octets = FORMS[coding] if coding else WHOLE[name]
        self.assertEqual(got.get("etag"), (self.forms[coding] if coding and name == "app" else got if coding else self.tags[name]).get("etag"))
        self.assertTrue(got.get("etag").startswith('"'), "strong")            # 8.8.1
        self.assertIsNotNone(got.get("last-modified"))
        self.assertEqual(got.get("vary"), "Accept-Encoding" if name in ("app", "page") else None)     # 12.5.5
        if status == 304:                                                     # 15.4.5
            self.assertEqual((got.body, got.get("content-type"), got.get("content-range")), (b"", None, None))
            return
        self.assertEqual(got.get("content-encoding"), coding)
        self.assertEqual(got.get("accept-ranges"), "bytes")
        ranges = [tuple(map(int, r.split("-"))) for r in what if r[0].isdigit()]
        if status == 206 and len(ranges) > 1:
            return self.multipart(got, octets, TYPES[name], ranges)
        self.assertEqual(got.get("content-type"), TYPES[name])
        expected = octets if what == ["whole"] else b"" if method == "HEAD" else octets[ranges[0][0]:ranges[0][1] + 1]
        self.assertEqual(got.body, expected)
        self.assertEqual(got.get("content-length"), str(len(octets) if method == "HEAD" else len(expected)))
        place = f"bytes {ranges[0][0]}-{ranges[0][1]}/{len(octets)}" if status == 206 else None      # 14.4
        self.assertEqual(got.get("content-range"), place)

    def multipart(self, got, octets, kind, ranges):
        """14.6, and RFC 2046 5.1.1."""
        self.assertIsNone(got.get("content-range"))                           # 15.3.7.2
        boundary = re.fullmatch(r"multipart/byteranges; boundary=([0-9a-f]{16})", got.get("content-type"))[1].encode()
        self.assertEqual(got.get("content-length"), str(len(got.body)))
        self.assertTrue(got.body.startswith(b"--" + boundary + b"\r\n"))
        self.assertTrue(got.body.endswith(b"\r\n--" + boundary + b"--\r\n"))
        parts = (b"\r\n" + got.body).split(b"\r\n--" + boundary)[1:-1]
        self.assertEqual(len(parts), len(ranges))
        for part, (first, last) in zip(parts, ranges):
            head, _, body = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
            self.assertEqual(head.decode().split("\r\n"), [f"Content-Type: {kind}", f"Content-Range: bytes {first}-{last}/{len(octets)}"])
            self.assertEqual(body, octets[first:last + 1])


if __name__ == "__main__":
    lib.main()
