#!/usr/bin/env python3
"""compress: which answers get a coding, over HTTP/1.1 and 2, of files, of an origin and of the node; events arrive at once."""
import gzip, subprocess, threading, unittest, zlib
import lib
from h2client import H2Client
from origins import Origin, reply

TEXT = "".join(f"line {n}: the quick brown fox\n" for n in range(4000)).encode()
SITE = """
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test {{
    compress [gzip]
    set response header X-Site "here"
    route /** as rest {{ proxy back }}
    route GET /files/** as files {{ strip prefix /files; files "www" }}
    route GET /all/** as all {{ compress; strip prefix /all; files "www" }}
}}"""
FILES = {"www/a.txt": TEXT, "www/small.txt": "small", "www/pic.png": TEXT}
GZIP = [("Accept-Encoding", "gzip")]


class Compress(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(cls.answer).__enter__()
        cls.node = lib.Node(SITE.format(port=cls.origin.port), files=FILES).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    @staticmethod
    def answer(wire, request):
        text = [("Content-Type", "text/plain")]
        if request.target == "/coded":
            return reply(wire, gzip.compress(TEXT), fields=text + [("Content-Encoding", "gzip")])
        if request.target == "/fixed":
            return reply(wire, TEXT, fields=text + [("Cache-Control", "no-transform")])
        if request.target == "/torn":
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(TEXT), TEXT))
            return False
        if request.method == "HEAD":
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(TEXT))
            return True
        if request.target == "/old":
            return wire.sock.sendall(b"HTTP/1.1 304 Not Modified\r\nETag: \"o\"\r\n\r\n")
        reply(wire, TEXT, fields=text + [("ETag", '"o"'), ("Vary", "Origin")])

    def pair(self, path, headers=(), method="GET"):
        """The answer over both protocols, which agree: status, fields by lower-case name, body."""
        one = self.node.get(path, headers=headers, method=method)
        with H2Client(self.node.port) as c:
            two = c.finish(c.open(c.head(method, path, headers=[(k.lower(), v) for k, v in headers])))
        hop = ("transfer-encoding", "connection", "date")
        fields = {k.lower(): v for k, v in one.fields if k.lower() not in hop}
        self.assertEqual(fields, {k: v for k, v in two.headers if k not in hop and not k.startswith(":")}, path)
        self.assertEqual((one.status, one.body), (two.status, two.body), path)
        return one.status, fields, one.body

    def test_of_an_origin(self):
        status, fields, body = self.pair("/", GZIP)
        self.assertEqual((status, gzip.decompress(body)), (200, TEXT))
        self.assertEqual((fields["content-encoding"], fields["vary"], fields["etag"]), ("gzip", "Origin, Accept-Encoding", 'W/"o"'))
        self.assertNotIn("content-length", fields)
        self.assertLess(len(body), len(TEXT) // 4)

    def test_of_files(self):
        status, fields, body = self.pair("/files/a.txt", GZIP)
        self.assertEqual(gzip.decompress(body), TEXT)
        self.assertTrue(fields["etag"].startswith('W/"'))
        self.assertNotIn("accept-ranges", fields)
        again, fresh, _ = self.pair("/files/a.txt", [*GZIP, ("If-None-Match", fields["etag"])])
        self.assertEqual((again, fresh["etag"], fresh["vary"]), (304, fields["etag"], "Accept-Encoding"))
        part, ranged, octets = self.pair("/files/a.txt", [*GZIP, ("Range", "bytes=5-14")])
        self.assertEqual((part, octets, ranged["vary"]), (206, TEXT[5:15], "Accept-Encoding"))
        self.assertNotIn("content-encoding", ranged)

    def test_every_coding_as_curl_reads_it(self):
        for coding in ("zstd", "br", "gzip"):
            for protocol in ("--http1.1", "--http2-prior-knowledge"):
                argv = ["curl", "-s", protocol, "--compressed", "-H", f"Accept-Encoding: {coding}", "-H", "Host: e2e.test", "-D", self.node.dir / "head",
                        f"http://{lib.HOST}:{self.node.port}/all/a.txt"]
                got = subprocess.run(list(map(str, argv)), capture_output=True, timeout=60)
                self.assertEqual((got.returncode, got.stdout), (0, TEXT), coding)
                self.assertIn(f"content-encoding: {coding}", (self.node.dir / "head").read_text().lower())

    def test_what_stays_as_it_is(self):
        for path, headers, vary in [("/", [], "Origin, Accept-Encoding"), ("/", [("Accept-Encoding", "gzip;q=0, br")], "Origin, Accept-Encoding"), ("/fixed", GZIP, None),
                                    ("/files/small.txt", GZIP, None), ("/files/pic.png", GZIP, None)]:
            status, fields, body = self.pair(path, headers)
            self.assertEqual((status, fields.get("content-encoding"), fields.get("vary")), (200, None, vary), path)
            self.assertEqual(fields["content-length"], str(len(body)), path)
        _, fields, body = self.pair("/coded", GZIP)
        self.assertEqual((fields["content-encoding"], gzip.decompress(body), fields.get("vary")), ("gzip", TEXT, None))

    def test_head_tells_no_length_of_other_octets(self):
        for path in ("/", "/files/a.txt"):
            _, fields, _ = self.pair(path, GZIP, "HEAD")
            self.assertEqual((fields["content-encoding"], fields.get("content-length")), ("gzip", None), path)
            self.assertIn("Accept-Encoding", fields["vary"])
            _, fields, _ = self.pair(path, [], "HEAD")
            self.assertEqual((fields.get("content-encoding"), fields["content-length"]), (None, str(len(TEXT))), path)

    def test_not_modified_by_an_origin(self):
        _, fields, _ = self.pair("/old", [*GZIP, ("If-None-Match", 'W/"o"')])
        self.assertEqual((fields["etag"], fields["vary"]), ('W/"o"', "Accept-Encoding"))

    def test_a_torn_answer_never_ends_well(self):
        with self.node.client() as c, self.assertRaises(EOFError):
            c.request("GET", "/torn", headers=GZIP)
        with H2Client(self.node.port) as c:
            answer = c.get("/torn", headers=[("accept-encoding", "gzip")])
            self.assertIsNotNone(answer.reset)
            self.assertFalse(answer.ended)


class Events(unittest.TestCase):
    """The origin sends an event only when the client has read the one before it."""

    def test_an_event_stream_is_not_held_back(self):
        def events(wire, request):
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            for n in range(5):
                wire.sock.sendall(b"9\r\ndata: %d\n\n\r\n" % n)
                while len(self.seen) <= n:
                    self.news.wait(lib.PATIENCE)
                    self.news.clear()
            wire.sock.sendall(b"0\r\n\r\n")
        with Origin(events) as origin, lib.Node(SITE.format(port=origin.port), files=FILES) as node:
            for client in (self.over_h1, self.over_h2):
                self.seen, self.news = [], threading.Event()
                client(node)
                self.assertEqual(self.seen, [b"data: %d\n\n" % n for n in range(5)])

    def over_h1(self, node):
        unzip = zlib.decompressobj(31)
        with node.client() as c:
            c.send("GET / HTTP/1.1\r\nHost: e2e.test\r\nAccept-Encoding: gzip\r\n\r\n")
            self.assertEqual(c.head().get("Content-Encoding"), "gzip")
            while size := int(c.until(b"\r\n"), 16):
                self.note(unzip.decompress(c.exactly(size)))
                c.exactly(2)

    def over_h2(self, node):
        unzip = zlib.decompressobj(31)
        with H2Client(node.port) as c:
            stream = c.open(c.head(headers=[("accept-encoding", "gzip")]))
            answer, read = c.answers[stream], 0
            while not answer.ended and c.step():
                self.note(unzip.decompress(answer.body[read:]))
                read = len(answer.body)

    def note(self, text):
        if text:
            self.seen.append(text)
            self.news.set()


if __name__ == "__main__":
    lib.main()
