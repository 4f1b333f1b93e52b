#!/usr/bin/env python3
"""Frames that a client must not send, and odd ones that it may: what each ends (RFC 9113, RFC 7541), and that nothing else ends."""
import socket, struct, unittest
import lib
from h2client import PREFACE, H2Client
from origins import Origin, reply

DATA, HEADERS, PRIORITY, RST, SETTINGS, PUSH, PING, GOAWAY, WINDOW, CONT = range(10)
ES, ACK, EH, PAD, PRI = 1, 1, 4, 8, 32
PROTO, FLOW, CLOSED, SIZE, COMP = 1, 3, 5, 6, 9
PROBE = 4095                                           # a number above all others


def u32(n): return struct.pack(">I", n)
def frame(kind, flags, stream, payload=b""): return u32(len(payload))[1:] + bytes([kind, flags]) + u32(stream) + payload
def settings(*pairs): return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", k, v) for k, v in pairs))
def literal(text): return bytes([len(text)]) + text.encode("latin-1")
def block(fields): return b"".join(b"\0" + literal(n) + literal(v) for n, v in fields)
def request(method="GET", path="/text", *more): return [(":method", method), (":scheme", "http"), (":path", path), (":authority", "e2e.test"), *more]


TEXT, BIG, ECHO = request(), request("GET", "/files/big.bin"), request("POST", "/echo")
CRUMB, TREE = block([("x-a", "b")]), u32(0) + b"\x10"


def get(stream=1, fields=TEXT, flags=ES | EH, before=b"", after=b""): return frame(HEADERS, flags, stream, before + block(fields) + after)
def post(*more, stream=1): return get(stream, ECHO + list(more), EH)
def data(octets=b"test", flags=ES, stream=1): return frame(DATA, flags, stream, octets)
def rst(stream=1): return frame(RST, 0, stream, u32(8))


class Wire:
    def __init__(self, port):
        self.sock, self.buffer, self.got = socket.create_connection((lib.HOST, port), timeout=lib.PATIENCE), b"", []

    def send(self, octets):
        try:
            self.sock.sendall(octets)
        except (BrokenPipeError, ConnectionResetError):
            pass                                       # its answer tells

    def step(self):
        """One frame (kind, flags, stream, payload), kept in `got`; None at the end."""
        while len(self.buffer) < 9 or len(self.buffer) < 9 + int.from_bytes(self.buffer[:3], "big"):
            try:
                some = self.sock.recv(65536)
            except ConnectionResetError:
                return None
            if not some or self.buffer.startswith(b"HTTP/1."):
                return None
            self.buffer += some
        size, (kind, flags), stream = int.from_bytes(self.buffer[:3], "big"), self.buffer[3:5], int.from_bytes(self.buffer[5:9], "big")
        self.got.append((kind, flags, stream, self.buffer[9:9 + size]))
        self.buffer = self.buffer[9 + size:]
        return self.got[-1]

    def until(self, seen):
        while not any(seen(f) for f in self.got):
            if self.step() is None:
                return False
        return True

    def goaway(self):
        return [int.from_bytes(f[3][4:8], "big") for f in self.got if f[0] == GOAWAY]


def ended(stream): return lambda f: f[0] in (HEADERS, DATA) and f[1] & ES and f[2] == stream
def reset(stream): return lambda f: f[0] == RST and f[2] == stream


class Answered:                                        # a step: goes on when stream 1 has its whole answer
    pass


CONNECTION = {
    "bad preface": (b"INVALID CONNECTION PREFACE\r\n\r\n", PROTO), "no SETTINGS first": (PREFACE + frame(PING, 0, 0, b"12345678"), PROTO),
    "bad end of the preface": (PREFACE[:-6] + b"XX\r\n\r\n" + settings(), PROTO), "HEADERS before SETTINGS": (PREFACE + get(), PROTO),
}
FATAL = {                                              # connection errors: what is sent, the codes
    "HEADERS too large": ([get(after=b"x" * 16384)], SIZE), "broken block": ([frame(HEADERS, ES | EH, 1, b"\x40")], COMP),
    "PRIORITY in a block": ([get(flags=ES), frame(PRIORITY, 0, 1, TREE)], PROTO), "other HEADERS in a block": ([get(flags=ES), get(3)], PROTO),
    "unknown type in a block": ([get(flags=ES), frame(22, 0, 0, b"12345678")], PROTO), "DATA in a block": ([get(flags=ES), data()], PROTO),
    "idle DATA": ([data()], PROTO), "idle RST_STREAM": ([rst()], PROTO), "idle WINDOW_UPDATE": ([frame(WINDOW, 0, 1, u32(9))], PROTO),
    "CONTINUATION alone": ([frame(CONT, EH, 1, CRUMB)], PROTO), "CONTINUATION after the end": ([get(), frame(CONT, EH, 1, CRUMB)], PROTO),
    "CONTINUATION elsewhere": ([get(flags=ES), frame(CONT, EH, 3, CRUMB)], PROTO), "CONTINUATION after DATA": ([post(), data(flags=0), frame(CONT, EH, 1, CRUMB)], PROTO),
    "closed DATA": ([get(), Answered, data()], CLOSED), "closed HEADERS": ([get(), Answered, get()], CLOSED),
    "DATA after RST_STREAM": ([post(), rst(), data()], CLOSED), "HEADERS after RST_STREAM": ([post(), rst(), get()], CLOSED),
    "half-closed HEADERS": ([get(fields=BIG), get()], CLOSED), "half-closed DATA": ([get(fields=BIG), data()], CLOSED),
    "even number": ([get(2)], PROTO), "number 0": ([get(0)], PROTO), "number that goes back": ([get(5), get(3)], PROTO), "DATA of a number passed over": ([get(5), data(stream=3)], PROTO),
    "too many streams": ([post(stream=n) for n in range(1, 259, 2)], PROTO),
    "HEADERS depends on itself": ([get(flags=ES | EH | PRI, before=u32(1) + b"\xff")], PROTO), "PRIORITY depends on itself": ([frame(PRIORITY, 0, 1, u32(1) + b"\xff")], PROTO),
    "PRIORITY 0": ([frame(PRIORITY, 0, 0, TREE)], PROTO), "DATA 0": ([data(stream=0)], PROTO), "DATA too padded": ([post(), data(b"\x05test", ES | PAD)], PROTO),
    "HEADERS too padded": ([get(flags=ES | EH | PAD, before=b"\xff")], PROTO), "RST_STREAM 0": ([rst(0)], PROTO), "short RST_STREAM": ([post(), frame(RST, 0, 1, b"\0" * 3)], SIZE),
    "SETTINGS ACK with payload": ([frame(SETTINGS, ACK, 0, b"\0" * 6)], SIZE), "SETTINGS of a stream": ([frame(SETTINGS, 0, 1)], PROTO), "SETTINGS of 3": ([frame(SETTINGS, 0, 0, b"\0" * 3)], SIZE),
    "push 2": ([settings((2, 2))], PROTO), "window 2^31": ([settings((4, 1 << 31))], FLOW), "small frames": ([settings((5, 16383))], PROTO), "big frames": ([settings((5, 1 << 24))], PROTO),
    "PUSH_PROMISE": ([get(fields=BIG), frame(PUSH, EH, 1, u32(2) + block(TEXT))], PROTO), "PING of a stream": ([frame(PING, 0, 1, b"12345678")], PROTO), "PING of 6": ([frame(PING, 0, 0, b"123456")], SIZE),
    "GOAWAY of a stream": ([frame(GOAWAY, 0, 1, bytes(8))], PROTO), "short GOAWAY": ([frame(GOAWAY, 0, 0, bytes(4))], SIZE), "WINDOW_UPDATE 0": ([frame(WINDOW, 0, 0, u32(0))], PROTO),
    "short WINDOW_UPDATE": ([frame(WINDOW, 0, 0, bytes(3))], SIZE), "window overflow": ([frame(WINDOW, 0, 0, u32(0x7fffffff))], FLOW),
    "index out of range": ([get(after=b"\xc6")], COMP), "index 0": ([get(after=b"\x80")], COMP), "late table size": ([get(after=b"\x20")], COMP), "table size too big": ([get(before=b"\x3f\xe2\x1f")], COMP),
    "Huffman padding of 8": ([get(after=b"\0\x85\xf2\xb2\x4a\x84\xff\x84\x49\x50\x9f\xff")], COMP), "Huffman padding of 0": ([get(after=b"\0\x83\xf2\xb2\x40\x01b")], COMP),
    "Huffman EOS": ([get(after=b"\0\x84\xff\xff\xff\xff\x01b")], COMP), "endless integer": ([get(after=b"\xff" * 8 + b"\x7f")], COMP),
}
STREAM = {                                             # stream errors
    "DATA too large": ([post(), data(b"x" * 16385)], SIZE), "PRIORITY of 4": ([get(fields=BIG), frame(PRIORITY, 0, 1, bytes(4))], SIZE),
    "WINDOW_UPDATE 0": ([get(fields=BIG), frame(WINDOW, 0, 1, u32(0))], PROTO), "window overflow": ([get(fields=BIG), frame(WINDOW, 0, 1, u32(0x7fffffff)) * 2], FLOW),
    "HEADERS amid DATA": ([post(), data(flags=0), get(fields=[("x", "y")], flags=EH)], PROTO), "HEADERS twice": ([post(), get(fields=[("x", "y")], flags=EH)], PROTO),
    "pseudo trailers": ([post(), data(flags=0), get(fields=[(":method", "GET")])], PROTO), "upper-case trailers": ([post(), data(flags=0), get(fields=[("X", "y")])], PROTO),
    "length, one frame": ([post(("content-length", "1")), data()], PROTO), "length, two frames": ([post(("content-length", "1")), data(flags=0), data()], PROTO),
    "length, short": ([post(("content-length", "9")), data()], PROTO), "length, nothing": ([get(fields=ECHO + [("content-length", "9")])], PROTO),
}
for name, value in (("X-Test", "ok"), (":test", "ok"), (":status", "200"), ("connection", "keep-alive"), ("proxy-connection", "x"), ("keep-alive", "1"), ("upgrade", "h2c"),
                    ("transfer-encoding", "chunked"), ("te", "trailers, deflate"), ("x", "a\rb"), ("x", "a\nb"), ("x", "a\0b"), ("x:y", "a"), ("x y", "a"), ("", "a"), ("content-length", "-1")):
    STREAM[f"field {name!r}: {value!r}"] = ([get(fields=TEXT + [(name, value)])], PROTO)
for n, (name, value) in enumerate(TEXT):
    STREAM["twice " + name] = ([get(fields=TEXT + [(name, value)])], PROTO)
    if name != ":authority":
        STREAM["no " + name] = ([get(fields=TEXT[:n] + TEXT[n + 1:])], PROTO)
STREAM["late pseudo"] = ([get(fields=TEXT[:3] + [("x", "y")] + TEXT[3:])], PROTO)
STREAM["empty :path"] = ([get(fields=request("GET", ""))], PROTO)
FINE = {                                               # all of them are answered on stream 1
    "padded, with priority": [get(flags=ES | EH | PAD | PRI, before=b"\x08" + TREE, after=bytes(8))], "CONTINUATIONs": [get(flags=ES), frame(CONT, 0, 1, CRUMB), frame(CONT, EH, 1, CRUMB)],
    "trailers": [post(), data(flags=0), get(fields=[("x", "y")])], "padding alone": [post(), data(b"\x04" + bytes(4), ES | PAD)], "largest DATA": [post(), data(b"x" * 16384)],
    "table sizes first": [get(before=b"\x20\x3f\xe1\x1f")], "never indexed": [frame(HEADERS, ES | EH, 1, b"\x82\x86\x14\x05/text\x11\x08e2e.test")],
    "te": [get(fields=TEXT + [("te", "trailers")])], "unknown type, setting, flags": [frame(22, 0, 0, bytes(8)), settings((255, 0)), frame(PING, 0x16, 0, bytes(8)), get()],
    "closed WINDOW_UPDATE, PRIORITY, RST_STREAM": [get(), Answered, frame(WINDOW, 0, 1, u32(1)), frame(PRIORITY, 0, 1, TREE), rst()],
    "PING ACK, SETTINGS ACK nobody awaits": [frame(PING, ACK, 0, b"12345678"), get()], "table of 0 and of 4 GB": [settings((1, 0)), settings((1, 0xffffffff)), get()],
    "window of 1, then credit": [settings((4, 1)), get(), frame(WINDOW, 0, 1, u32(2)), frame(WINDOW, 0, 1, u32(2))],
    "window below 0": [settings((4, 3)), get(), settings((4, 0)), frame(WINDOW, 0, 1, u32(3)), frame(WINDOW, 0, 1, u32(2))],
}
LATE = {                                               # stream 1 is reset by us: what was on its way harms nobody
    "after our reset": [post(("connection", "x")), data(flags=0), reset(1), data(flags=0), get(fields=[("x", "y")])],
    "after an early answer": [get(fields=request("POST", "/small"), flags=EH), data(b"x" * 2000, 0), reset(1), data(flags=0), get(fields=[("x", "y")])],
}


class Frames(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(lambda wire, request: reply(wire, request.body or b"origin")).__enter__()
        cls.node = lib.Node(f"""
upstream back {{ server 127.0.0.1:{cls.origin.port} }}
site e2e.test {{
    route /** as rest {{ proxy back }}
    route GET /files/** as files {{ strip prefix /files; files "www" }}
    route GET /text as text {{ respond 200 "hello" }}
    route POST /small as small {{ limit body 1KB; proxy back }}
}}""", files={"www/big.bin": bytes(1 << 20), "www/huge.bin": bytes(8 << 20)}).__enter__()
        cls.neighbour = H2Client(cls.node.port)

    @classmethod
    def tearDownClass(cls):
        cls.neighbour.sock.close()
        cls.node.__exit__()
        cls.origin.__exit__()

    def each(self, table, check):
        for name, entry in table.items():
            with self.subTest(name):
                check(entry)
                self.assertEqual(self.neighbour.get("/text").body, b"hello")

    def play(self, steps):
        wire = Wire(self.node.port)
        self.addCleanup(wire.sock.close)
        wire.send(PREFACE + settings())
        self.assertTrue(wire.until(lambda f: f[0] == SETTINGS))
        wire.send(frame(SETTINGS, ACK, 0))
        for step in steps:
            if isinstance(step, bytes):
                wire.send(step)
            else:
                self.assertTrue(wire.until(ended(1) if step is Answered else step))
        return wire

    def lives(self, wire):
        wire.send(get(PROBE))
        self.assertTrue(wire.until(ended(PROBE)))
        self.assertEqual(wire.goaway(), [])

    def begins(self, entry):
        wire = Wire(self.node.port)
        self.addCleanup(wire.sock.close)
        wire.send(entry[0])
        self.assertFalse(wire.until(lambda f: False))
        self.assertLessEqual(set(wire.goaway()), {entry[1]})

    def fatal(self, entry):
        wire = self.play(entry[0])
        self.assertFalse(wire.until(lambda f: False))
        self.assertEqual(wire.goaway(), [entry[1]])

    def of_a_stream(self, entry):
        wire = self.play(entry[0])
        wire.until(reset(1))
        codes = [int.from_bytes(f[3], "big") for f in wire.got if reset(1)(f)] or wire.goaway()
        self.assertEqual(codes, [entry[1]])
        if not wire.goaway():                          # RFC 9113 5.4.2: it may be one of the connection
            self.lives(wire)

    def allowed(self, steps):
        wire = self.play(steps)
        self.assertTrue(wire.until(ended(1)))
        self.assertFalse(any(reset(1)(f) for f in wire.got))
        wire.send(settings((4, 65535)))
        self.lives(wire)

    def test_beginnings(self): self.each(CONNECTION, self.begins)
    def test_connection_errors(self): self.each(FATAL, self.fatal)
    def test_stream_errors(self): self.each(STREAM, self.of_a_stream)
    def test_what_is_allowed(self): self.each(FINE, self.allowed)
    def test_late_frames_of_a_stream_that_the_node_reset(self): self.each(LATE, lambda steps: self.lives(self.play(steps)))

    def test_a_client_that_half_closes_under_large_windows(self):
        huge = request("GET", "/files/huge.bin")
        for waits in (False, True) * 3:
            wire = self.play([settings((4, 0x7fffffff)), frame(WINDOW, 0, 0, u32(0x7fff0000 - 65535)), b"".join(get(n, huge) for n in (1, 3, 5, 7))])
            if waits:
                self.assertTrue(wire.until(lambda f: f[0] == DATA))
            wire.sock.shutdown(socket.SHUT_WR)
            while wire.step():
                pass
            self.assertEqual(self.neighbour.get("/text").body, b"hello")

    def test_cookies_in_many_crumbs_cost_no_more_than_they_are(self):
        crumb, more = block([("cookie", "c" * 38)]), 420
        first = b"\x40" + crumb[1:]                     # kept in the table: the others are an octet each
        wire = self.play([])
        before = self.node.proc_status("VmRSS")
        wire.send(get(1, ECHO, EH, after=first + b"\xbe" * more) + b"".join(get(n, ECHO, EH, after=b"\xbe" * more) for n in range(3, 181, 2)))
        self.lives(wire)
        wire.send(b"".join(frame(RST, 0, n, u32(8)) for n in range(3, 181, 2)) + data())
        self.assertTrue(wire.until(ended(1)))
        self.assertIn("; ".join(["c" * 38] * (more + 1)), [r.get("Cookie") for r in self.origin.requests])
        self.assertLess(self.node.proc_status("VmRSS") - before, 200 * 1024)


if __name__ == "__main__":
    lib.main()
