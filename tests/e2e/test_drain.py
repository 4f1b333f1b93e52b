#!/usr/bin/env python3
"""The way out: SIGTERM drains, with a limit."""
import lib, signal, threading, unittest
from origins import Origin, reply

class Drain(unittest.TestCase):
    def test_sigterm_lets_an_exchange_finish(self):
        go = threading.Event()

        def script(wire, request):
            go.wait(lib.PATIENCE)
            reply(wire, b"finished")
        with Origin(script) as origin:
            text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
            with lib.Node(text, server="    drain 20s") as node, node.client() as busy, node.client() as idle:
                busy.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: origin.requests, "the origin to have the request")
                node.proc.send_signal(signal.SIGTERM)
                lib.wait_for(lambda: not lib.answers(node.port), "the listener to close")
                self.assertTrue(idle.closed(), "an idle connection ends at once")
                self.assertIsNone(node.proc.poll())
                go.set()
                self.assertEqual(busy.response().body, b"finished")
                self.assertEqual(node.proc.wait(lib.PATIENCE), 0)

    def test_the_drain_has_a_limit(self):
        go = threading.Event()

        def script(wire, request):
            go.wait(lib.PATIENCE)
            return False
        with Origin(script) as origin:
            text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
            with lib.Node(text, server="    drain 1s") as node, node.client() as busy:
                busy.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: origin.requests, "the origin to have the request")
                node.proc.send_signal(signal.SIGTERM)
                self.assertEqual(node.proc.wait(lib.PATIENCE), 0)
                go.set()


if __name__ == "__main__":
    lib.main()
