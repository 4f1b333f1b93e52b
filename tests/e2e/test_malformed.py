#!/usr/bin/env python3
"""Malformed requests: each is answered 400 or 501 and the connection ends; the next client is served."""
import lib, unittest
from origins import Origin
from malformed import BAD, CHUNKS, OK, POST


class Malformed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin().__enter__()
        cls.node = lib.Node(f"upstream back {{ server 127.0.0.1:{cls.origin.port} }}\nsite e2e.test {{ proxy back }}").__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    def refused(self, text, want):
        with self.node.client() as c:
            c.send(text)
            self.assertEqual(c.response().status, want)
            self.assertTrue(c.closed(), "the connection ends")
        self.assertEqual(self.node.get("/").status, 200)

    def test_heads(self):
        for name, text in BAD.items():
            with self.subTest(name):
                self.refused(text, 400)

    def test_unknown_transfer_coding(self):
        self.refused(POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501)

    def test_no_forward_proxy(self):
        self.refused("CONNECT e2e.test:443 HTTP/1.1\r\nHost: e2e.test:443\r\n\r\n", 501)

    def test_other_versions(self):
        for text in ("PRI * HTTP/2.0\r\n\r\nNO\r\n\r\n", "GET / HTTP/0.9\r\n\r\n", "GET / HTTP/3.0\r\nHost: e2e.test\r\n\r\n"):
            self.refused(text, 505)

    def test_too_large_a_head(self):
        with self.node.client() as c:
            c.send(OK + "A: " + "x" * 100000 + "\r\n\r\n")
            self.assertIn(c.response().status, (400, 431))
            self.assertTrue(c.closed())

    def test_bad_chunks_never_reach_the_origin_whole(self):
        for name, text in CHUNKS.items():
            with self.subTest(name), self.node.client() as c:
                c.send(POST + "Transfer-Encoding: chunked\r\n\r\n" + text)
                self.assertEqual(c.response().status, 400)
                self.assertTrue(c.closed())
        self.assertEqual(self.node.get("/").status, 200)

    def test_what_is_allowed(self):
        for name, text in {"absolute form": "GET http://e2e.test/ HTTP/1.1\r\nHost: other.test\r\n\r\n", "empty line first": "\r\n" + OK + "\r\n",
                           "1.0 with a host": "GET / HTTP/1.0\r\nHost: e2e.test\r\n\r\n", "spaces around a value": OK + "A: \t b \t\r\n\r\n",
                           "an empty value": OK + "A:\r\n\r\n", "obs-text": OK + "A: \xe9\r\n\r\n"}.items():
            with self.subTest(name), self.node.client() as c:
                c.send(text)
                self.assertEqual(c.response().status, 200)

    def test_a_1_0_client_is_closed(self):
        with self.node.client() as c:
            c.send("GET / HTTP/1.0\r\nHost: e2e.test\r\n\r\n")
            self.assertEqual(c.response().status, 200)
            self.assertTrue(c.closed())

    def test_connection_close(self):
        with self.node.client() as c:
            self.assertEqual(c.request("GET", "/", headers=[("Connection", "close")]).status, 200)
            self.assertTrue(c.closed())


if __name__ == "__main__":
    lib.main()
