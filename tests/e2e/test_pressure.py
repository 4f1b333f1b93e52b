#!/usr/bin/env python3
"""Back-pressure: a body larger than memory may hold passes a stalled reader in either direction, and the process stays small."""
import lib, socket, threading, unittest
from origins import Origin

SIZE = (10 << 30) if lib.LONG else (300 << 20)
PIECE = b"p" * (1 << 20)
BOUND_KIB = (224 if lib.SANITIZED else 64) << 10
ENV = {"ASAN_OPTIONS": "quarantine_size_mb=8:detect_stack_use_after_return=0"} if lib.SANITIZED else {}


class Pressure(unittest.TestCase):
    def node(self, origin):
        return lib.Node(f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ limit body 20GB; proxy back }}", env=ENV)

    def stalled(self, sent):
        """The sender has stopped: its count is the same over many looks."""
        seen = [0, 0]

        def same():
            seen[1] = seen[1] + 1 if sent[0] and sent[0] == seen[0] else 0
            seen[0] = sent[0]
            return seen[1] > 40
        lib.wait_for(same, "the sender to be held back")
        self.assertLess(sent[0], SIZE // 4, "the sender was held back early")

    def pour(self, sock, sent):
        while sent[0] < SIZE:
            sock.sendall(PIECE)
            sent[0] += len(PIECE)

    def test_download_to_a_slow_client(self):
        sent = [0]

        def script(wire, request):
            wire.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
            wire.sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {SIZE}\r\n\r\n".encode())
            self.pour(wire.sock, sent)
        with Origin(script) as origin, self.node(origin) as node, node.client(receive_buffer=65536) as c:
            c.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
            self.assertEqual(c.head().status, 200)
            self.stalled(sent)
            self.drain(c, SIZE)
            self.assertLess(node.proc_status("VmHWM"), BOUND_KIB)

    def drain(self, wire, size):
        got, view = len(wire.buffer), bytearray(1 << 20)
        wire.buffer = b""
        while got < size:
            count = wire.sock.recv_into(view)
            self.assertGreater(count, 0, "closed inside the body")
            got += count
        self.assertEqual(got, size)

    def test_upload_to_a_slow_origin(self):
        sent, go, failed = [0], threading.Event(), []

        def script(wire, request):
            go.wait(lib.PATIENCE * 4)
            try:
                self.drain(wire, SIZE)
            except AssertionError as error:
                failed.append(error)
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone")
        with Origin(script, read_body=False) as origin, self.node(origin) as node, node.client(timeout=lib.PATIENCE * 20) as c:
            c.send(f"POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: {SIZE}\r\n\r\n")
            sender = threading.Thread(target=self.pour, args=(c.sock, sent), daemon=True)
            sender.start()
            self.stalled(sent)
            go.set()
            self.assertEqual(c.response().body, b"done")
            sender.join(lib.PATIENCE)
            self.assertEqual((sent[0], failed), (SIZE, []))
            self.assertLess(node.proc_status("VmHWM"), BOUND_KIB)


if __name__ == "__main__":
    lib.main()
