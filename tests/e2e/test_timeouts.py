#!/usr/bin/env python3
"""Every `timeout` of the language against origins and clients that are slow in one place each."""
import lib, threading, time, unittest
from origins import Origin, reply


class Timeouts(unittest.TestCase):
    def node(self, origin, line):
        return lib.Node(f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ {line}; proxy back }}")

    def stuck(self, head=b""):
        """An origin that sends `head` and then nothing until the test ends."""
        over = threading.Event()
        self.addCleanup(over.set)

        def script(wire, request):
            wire.sock.sendall(head)
            over.wait(lib.PATIENCE)
            return False
        return Origin(script)

    def test_nothing_comes(self):
        for line in ("timeout first-byte 200ms", "timeout idle 200ms", "timeout try 200ms", "timeout total 200ms"):
            with self.subTest(line), self.stuck() as origin, self.node(origin, line) as n:
                self.assertEqual(n.get("/").status, 504)

    def test_nothing_comes_after_an_upload(self):
        for line in ("timeout idle 200ms", "timeout total 200ms"):
            with self.subTest(line), self.stuck() as origin, self.node(origin, line) as n, n.client() as c:
                self.assertEqual(c.request("POST", "/", body=b"x" * 1000).status, 504)

    def test_the_answer_stalls(self):
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart"
        for line in ("timeout idle 200ms", "timeout total 200ms"):
            with self.subTest(line), self.stuck(head) as origin, self.node(origin, line) as n, n.client() as c:
                c.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                with self.assertRaises((EOFError, ConnectionError)):
                    c.response()

    def test_a_slow_head(self):
        with self.stuck() as origin, self.node(origin, "timeout header 300ms") as n, n.client(timeout=5) as c:
            c.send("GET / HTTP/1.1\r\n")
            self.assertEqual(c.response().status, 408)
            self.assertTrue(c.closed())

    def test_a_slow_upload_is_no_silent_origin(self):
        with Origin() as origin, self.node(origin, "timeout idle 600ms") as n, n.client() as c:
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 10\r\n\r\n")
            for _ in range(10):
                time.sleep(0.1)          # the pace of the client, not a wait for the node
                c.send("x")
            self.assertEqual(c.response().status, 200)

    def test_a_client_that_pauses_is_no_slow_origin(self):
        with Origin() as origin, self.node(origin, "timeout first-byte 200ms") as n, n.client() as c:
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 2\r\n\r\nx")
            time.sleep(0.8)              # the pace of the client, not a wait for the node
            c.send("y")
            self.assertEqual(c.response().status, 200)

    def test_a_post_is_not_replayed(self):
        def script(wire, request):
            reply(wire)
            return len(origin.requests) < 2
        with Origin(script) as origin, self.node(origin, "timeout idle 5s") as n, n.client() as c:
            self.assertEqual(c.request("POST", "/").status, 200)
            self.assertEqual(c.request("POST", "/").status, 200)
            self.assertEqual(len(origin.requests), 2)


if __name__ == "__main__":
    lib.main()
