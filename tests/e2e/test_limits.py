#!/usr/bin/env python3
"""Bounds of connections and of what is under way at one time: each with its answer and its count."""
import socket, unittest
import lib
from origins import Origin, reply


class Connections(unittest.TestCase):
    def test_the_one_that_is_idle_longest_makes_room(self):
        with lib.Node("site e2e.test { respond 200 }", server="    limit connections 3", options=("--workers", "1")) as n:
            lib.wait_for(lambda: n.status()["connections"] == 0, "the probe's end")
            idle = [n.client() for _ in range(3)]
            for c in idle:
                self.assertEqual(c.request("GET", "/").status, 200)
            self.assertEqual(idle[0].request("GET", "/").status, 200)      # 1 is the oldest now
            with n.client() as late:
                self.assertEqual(late.request("GET", "/").status, 200)
                self.assertEqual(idle[1].sock.recv(1), b"")
                for c in (idle[0], idle[2]):
                    self.assertEqual(c.request("GET", "/").status, 200)
            self.assertEqual([n.status()[k] for k in ("connections_shed", "connections_refused")], [1, 0])
            for c in idle:
                c.sock.close()

    def test_a_slow_head_goes_before_a_new_client_is_refused(self):
        with lib.Node("site e2e.test { respond 200 }", server="    limit connections 1", options=("--workers", "1")) as n:
            lib.wait_for(lambda: n.status()["connections"] == 0, "the probe's end")
            with socket.create_connection((lib.HOST, n.port)) as slow:
                slow.sendall(b"GET / HTTP/1.1\r\nHo")
                lib.wait_for(lambda: n.status()["connections"] == 1, "the slow one")
                with n.client() as c:
                    self.assertEqual(c.request("GET", "/").status, 200)
                self.assertEqual(slow.recv(1), b"")

    def test_one_too_many_is_answered_503(self):
        def script(wire, request):
            asked.append(wire)
            gate.wait(lib.PATIENCE)
            reply(wire, b"x")
        import threading
        gate, asked = threading.Event(), []
        with Origin(script) as origin, lib.Node(f"upstream app {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy app }}", server="    limit connections 1", options=("--workers", "1")) as n:
            lib.wait_for(lambda: n.status()["connections"] == 0, "the probe's end")
            with n.client() as busy:
                busy.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: asked, "the first request")
                with n.client() as late:
                    got = late.request("GET", "/")
                    self.assertEqual((got.status, got.get("Retry-After"), got.get("Connection")), (503, "1", "close"))
                gate.set()
                self.assertEqual(busy.response().status, 200)
            self.assertEqual(n.status()["connections_refused"], 1)

    def test_the_limit_changes_with_a_swap(self):
        with lib.Node("site e2e.test { respond 200 }", server="    limit connections 1") as n:
            n.server = ""
            n.reload("site e2e.test { respond 200 }")
            with n.client() as a, n.client() as b:
                for c in (a, b, a):
                    self.assertEqual(c.request("GET", "/").status, 200)


class Requests(unittest.TestCase):
    def test_a_connection_ends_after_so_many(self):
        with lib.Node("site e2e.test { respond 200 }", server="    limit requests 2") as n, n.client() as c:
            self.assertIsNone(c.request("GET", "/").get("Connection"))
            self.assertEqual(c.request("GET", "/").get("Connection"), "close")
            self.assertEqual(c.sock.recv(1), b"")

    def test_a_connection_of_http2_says_so(self):
        from h2client import H2Client
        with lib.Node("site e2e.test { respond 200 }", server="    limit requests 2") as n, H2Client(n.port) as c:
            for _ in range(2):
                self.assertEqual(c.get("/").status, 200)
            lib.wait_for(lambda: not c.step(), "the end")


class AtOneTime(unittest.TestCase):
    def test_concurrent_and_connections(self):
        import threading
        gate, asked = threading.Event(), []
        def script(wire, request):
            if request.target.startswith("/slow"):
                asked.append(request)
                gate.wait(lib.PATIENCE)
            reply(wire, b"x")
        lines = """
        route /slow { limit concurrent 1 by header.x-key ?? ""; proxy app }
        route /all { limit concurrent 1; proxy app }
        route /conn { limit connections 1 by header.x-key ?? ""; proxy app }"""
        with Origin(script) as origin, lib.Node(f"upstream app {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ {lines} }}", options=("--workers", "2")) as n:
            with n.client() as first, n.client() as second:
                first.send("GET /slow HTTP/1.1\r\nHost: e2e.test\r\nX-Key: a\r\n\r\n")
                lib.wait_for(lambda: asked, "the slow one")
                got = second.request("GET", "/slow", headers=[("X-Key", "a")])
                self.assertEqual((got.status, got.get("Retry-After")), (429, "1"))
                gate.set()
                self.assertEqual(first.response().status, 200)
                self.assertEqual(lib.wait_for(lambda: (r := second.request("GET", "/slow", headers=[("X-Key", "a")])).status == 200 and r, "the place").status, 200)
            with n.client() as first, n.client() as second:
                for _ in range(2):
                    self.assertEqual(first.request("GET", "/conn", headers=[("X-Key", "k")]).status, 200)
                self.assertEqual(second.request("GET", "/conn", headers=[("X-Key", "k")]).status, 429)
                self.assertEqual(second.request("GET", "/conn", headers=[("X-Key", "l")]).status, 200)
                first.sock.close()
                lib.wait_for(lambda: second.request("GET", "/conn", headers=[("X-Key", "k")]).status == 200, "the place of the one that went")


if __name__ == "__main__":
    lib.main()
