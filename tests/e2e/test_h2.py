#!/usr/bin/env python3
"""HTTP/2 from clients: by prior knowledge and by ALPN; streams side by side, flow control, resets, floods, drain, swaps."""
import signal, unittest
import lib
from h2client import H2Client, frames
from origins import Origin, reply

FILES = {"www/a.txt": b"a file\n", "www/big.bin": bytes(range(256)) * 8192}


class Http2(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(lambda wire, request: reply(wire, request.body or b"origin")).__enter__()
        cls.text = f"""
upstream back {{ server 127.0.0.1:{cls.origin.port} }}
site e2e.test {{
    set response header X-Site "here"
    route /** as rest {{ proxy back }}
    route GET /files/** as files {{ strip prefix /files; files "www" }}
    route GET /empty as empty {{ respond 204 }}
    route GET /text as text {{ respond 200 "hello" }}
    route POST /small as small {{ limit body 1KB; proxy back }}
}}"""
        cls.node = lib.Node(cls.text, files=FILES).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    def client(self, **options):
        return H2Client(self.node.port, **options)

    def test_answers_of_the_node(self):
        with self.client() as c:
            answer = c.get("/text")
            self.assertEqual((answer.status, answer.body, answer.get("x-site"), answer.get("content-length")), (200, b"hello", "here", "5"))
            self.assertIn("date", dict(answer.headers))
            self.assertEqual(c.get("/empty").status, 204)
            head = c.finish(c.open(c.head("HEAD", "/text")))
            self.assertEqual((head.status, head.body, head.get("content-length")), (200, b"", "5"))
            self.assertEqual(c.get("/text", host="other.test").status, 421)
            self.assertEqual(c.finish(c.open(c.head("DELETE", "/text"))).status, 200)      # the catch-all takes it
            self.assertEqual(c.get("/%2e%2e/x").status, 400)
            self.assertEqual(c.finish(c.open([(":method", "CONNECT"), (":authority", "e2e.test:443")])).status, 501)

    def test_files(self):
        with self.client() as c:
            answer = c.get("/files/a.txt")
            self.assertEqual((answer.status, answer.body), (200, b"a file\n"))
            again = c.get("/files/a.txt", headers=[("if-none-match", answer.get("etag"))])
            self.assertEqual((again.status, again.body), (304, b""))
            self.assertEqual(c.get("/files/big.bin").body, FILES["www/big.bin"])
            part = c.get("/files/big.bin", headers=[("range", "bytes=256-511")])
            self.assertEqual((part.status, part.body), (206, bytes(range(256))))

    def test_a_body_both_ways(self):
        body = b"0123456789" * 50000
        with self.client() as c:
            c.until(lambda: c.settings)
            stream = c.open(c.head("POST", "/echo", headers=[("content-length", str(len(body)))]), end=False)
            sent = 0
            window = {"stream": c.settings.get(4, 65535), "connection": 65535}
            take = c.take

            def counted(f):
                if isinstance(f, frames.WindowUpdateFrame):
                    window["stream" if f.stream_id else "connection"] += f.window_increment
                take(f)
            c.take = counted
            while sent < len(body):
                room = min(window["stream"], window["connection"], 16384, len(body) - sent)
                if room <= 0:
                    c.step()
                    continue
                c.data(stream, body[sent:sent + room], end=sent + room == len(body))
                sent += room
                window["stream"] -= room
                window["connection"] -= room
            self.assertEqual(c.finish(stream).body, body)

    def test_streams_side_by_side(self):
        with self.client() as c:
            streams = [c.open(c.head(path="/text")) for _ in range(99)]
            for stream in streams:
                self.assertEqual(c.finish(stream).body, b"hello")

    def test_one_stream_never_read_starves_nobody(self):
        with self.client(greedy=False) as c:
            stuck = c.open(c.head(path="/files/big.bin"))
            c.until(lambda: len(c.answers[stuck].body) >= 65535)
            for _ in range(99):
                self.assertEqual(c.get("/text").body, b"hello")
            self.assertEqual(len(c.answers[stuck].body), 65535)
            while not c.answers[stuck].ended:
                c.credit(stuck, 65535)
                c.credit(0, 1)
                c.get("/text")
            self.assertEqual(c.answers[stuck].body, FILES["www/big.bin"])

    def test_too_large(self):
        with self.client() as c:
            self.assertEqual(c.get("/text", headers=[("x", "y" * 9000)] * 4).status, 431)
            self.assertEqual(c.get("/text").status, 200, "the connection goes on")
            stream = c.open(c.head("POST", "/small", headers=[("content-length", "2000")]), end=False)
            self.assertEqual(c.finish(stream).status, 413)

    def test_malformed_requests_end_their_stream_alone(self):
        bad = {"upper case": [("X-A", "b")], "connection": [("connection", "close")], "transfer-encoding": [("transfer-encoding", "chunked")],
               "te": [("te", "gzip")], "no length": [("content-length", "x")], "two hosts": [("host", "other.test")]}
        with self.client() as c:
            for name, fields in bad.items():
                with self.subTest(name):
                    self.assertEqual(c.get("/text", headers=fields).reset, 1)
            self.assertEqual(c.finish(c.open([(":method", "GET"), (":path", "/text")])).reset, 1)
            self.assertEqual(c.get("/text").status, 200)

    def test_a_length_that_lies(self):
        with self.client() as c:
            stream = c.open(c.head("POST", "/echo", headers=[("content-length", "5")]), end=False)
            c.data(stream, b"123456789", end=True)
            self.assertEqual(c.finish(stream).reset, 1)
            self.assertEqual(c.get("/text").status, 200)

    def test_reset_in_the_midst(self):
        with self.client(greedy=False) as c:
            for _ in range(20):
                stream = c.open(c.head(path="/files/big.bin"))
                c.until(lambda: c.answers[stream].body)
                c.reset(stream)
                c.credit(0, 65535)
            self.assertEqual(c.get("/text").status, 200)
            upload = c.open(c.head("POST", "/echo"), end=False)
            c.data(upload, b"x" * 1000)
            c.reset(upload)
            self.assertEqual(c.get("/text").status, 200)
        lib.wait_for(lambda: self.node.status()["connections"] <= 1, "connections to end")

    def test_floods_end_the_connection_and_no_other(self):
        def ping(c): c.send(*[frames.PingFrame(0, b"12345678")] * 100)
        def settings(c): c.send(*[frames.SettingsFrame(0, settings={})] * 100)
        def empty(c):
            stream = c.open(c.head("POST", "/echo"), end=False)
            c.send(*[frames.DataFrame(stream, b"")] * 100)
        def rapid_reset(c):
            for _ in range(50):
                c.reset(c.open(c.head(path="/text")))
        with self.client() as neighbour:
            for flood in (ping, settings, empty, rapid_reset):
                with self.subTest(flood.__name__), self.client() as c:
                    c.sock.settimeout(lib.PATIENCE)
                    try:
                        for _ in range(200):
                            flood(c)
                        ended = c.closed()
                    except (BrokenPipeError, ConnectionResetError):
                        ended = True
                    self.assertTrue(ended)
                    self.assertEqual(neighbour.get("/text").status, 200)

    def test_a_header_bomb(self):
        with self.client() as c:
            c.get("/text", headers=[("x-long", "y" * 4000)])
            stream = c.open(c.head(path="/text", headers=[("x-long", "y" * 4000)] * 3000))
            self.assertEqual(c.finish(stream).status, 431)

    def test_curl(self):
        out = lib.run([lib.require("curl"), "-s", "--http2-prior-knowledge", "-w", " %{http_version} %{http_code}", "-H", "Host: e2e.test", f"http://127.0.0.1:{self.node.port}/text"])
        self.assertEqual(out, "hello 2 200")

    def test_h2load(self):
        out = lib.run([lib.require("h2load"), "-n", "2000", "-c", "4", "-m", "32", "-H", "Host: e2e.test", f"--connect-to=127.0.0.1:{self.node.port}", "http://e2e.test/files/a.txt"])
        self.assertIn("2000 succeeded, 0 failed", out)

    def test_swaps_under_streams(self):
        with self.client() as c:
            slow = c.open(c.head(path="/files/big.bin"))
            for _ in range(5):
                self.node.reload()
                self.assertEqual(c.get("/text").status, 200)
            self.assertEqual(c.finish(slow).body, FILES["www/big.bin"])


class Drain(unittest.TestCase):
    def test_streams_under_way_end_well(self):
        big = bytes(200000)
        with lib.Node('site e2e.test { files "www" }', files={"www/big.bin": big}) as node, H2Client(node.port, greedy=False) as c, H2Client(node.port) as idle:
            self.assertEqual(idle.get("/none").status, 404)
            stream = c.open(c.head(path="/big.bin"))
            c.until(lambda: c.answers[stream].body)
            node.proc.send_signal(signal.SIGTERM)
            c.until(lambda: c.goaway)
            self.assertTrue(idle.closed())
            self.assertEqual(idle.goaway[1], 0)
            c.credit(stream, 200000)
            c.credit(0, 200000)
            self.assertEqual(c.finish(stream).body, big)
            self.assertTrue(c.closed())
            self.assertEqual(node.proc.wait(lib.PATIENCE), 0)


if __name__ == "__main__":
    lib.main()
