#!/usr/bin/env python3
"""WebSocket through the node: HTTP/1.1, TLS and HTTP/2 (RFC 8441) in front, HTTP/1.1 behind."""
import functools, json, signal, socket, struct, threading, time, unittest

import lib
from lib import HOST, PATIENCE, wait_for
from origins import Origin, reply
from test_tls import SecureNode
from websocket import BINARY, CLOSE, HEADERS, PING, PONG, TEXT, Ended, Frames, H2Tunnel, accepts, echo, over_h1, over_h2, request_text

KINDS = ("h1", "tls", "h2", "h2 over TLS")
MIB = bytes(range(256)) * 4096


class Stage:
    """What an origin saw, by path."""

    def __init__(self):
        self.seen, self.go, self.late = {}, threading.Event(), {}

    def script(self, wire, request):
        name = request.target.split("?")[0].strip("/").split("/")[-1]
        return getattr(self, "at_" + name.replace("-", "_"))(wire, request)

    def at_echo(self, wire, request):
        return accepts(echo)(wire, request)
    at_limited = at_brief = at_any = at_echo

    def at_idle(self, wire, request):
        def wait(peer, _):
            try:
                self.late["idle"] = peer.rest()
            except OSError:
                self.late["idle"] = "reset"
        return accepts(wait)(wire, request)

    def at_gone(self, wire, request):
        def wait(peer, _):
            try:
                peer.receive()
                self.late["gone"] = peer.rest()
            except (OSError, Ended):
                self.late["gone"] = b""
        return accepts(wait)(wire, request)

    def at_both(self, wire, request):
        def both(peer, _):
            sender = threading.Thread(target=lambda: peer.send(BINARY, MIB))
            sender.start()
            self.seen["both"] = peer.receive()
            sender.join()
            peer.send(TEXT, b"got it")
        return accepts(both)(wire, request)

    def at_client_first(self, wire, request):       # the client ends first; the origin still speaks
        def serve(peer, _):
            heard = peer.rest()
            peer.sock.sendall(b"heard " + heard)
        return accepts(serve)(wire, request)

    def at_origin_first(self, wire, request):       # the origin ends first; the client still speaks
        def serve(peer, _):
            peer.sock.sendall(b"I am done")
            peer.end()
            self.late["origin first"] = peer.rest()
        return accepts(serve)(wire, request)

    def at_dies(self, wire, request):
        def die(peer, _):
            peer.receive()
            peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            peer.sock.close()
        return accepts(die)(wire, request)

    def at_refuses(self, wire, request):
        reply(wire, b"not you", "403 Forbidden", [("X-Why", "because")])

    def at_page(self, wire, request):
        reply(wire, b"a page", fields=[("X-Page", "1")])

    def at_options(self, wire, request):
        return accepts(echo, [("Sec-WebSocket-Protocol", "superchat"), ("Sec-WebSocket-Extensions", "permessage-deflate")])(wire, request)

    def at_liar(self, wire, request):
        wire.sock.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: bm9uc2Vuc2U=\r\n\r\n")
        return False

    def at_stranger(self, wire, request):
        wire.sock.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n")
        return False


SITE = """
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    tls internal
    http also
    route WS /ws/** as ws {{ proxy back }}
    route WS /ws/idle as idle {{ timeout idle 1s; proxy back }}
    route WS /ws/limited as limited {{ limit body 1KB; proxy back }}
    route WS /ws/brief as brief {{ timeout total 2s; proxy back }}
    route GET /get/** as get {{ proxy back }}
    route /any/** as any_way {{ proxy back }}
    route /files/** as files {{ strip prefix /files; files "www" }}
    route /words as words {{ respond 200 "words" }}
}}
"""


def each(*kinds):
    """Runs a test once a kind of client."""
    def decorate(test):
        @functools.wraps(test)
        def run(self):
            for kind in kinds or KINDS:
                with self.subTest(kind):
                    test(self, kind)
        return run
    return decorate


class WebSocket(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stage = Stage()
        cls.origin = Origin(cls.stage.script).__enter__()
        cls.node = SecureNode(SITE.format(port=cls.origin.port), files={"www/a.txt": "a file"}, lines="log access json to stdout\n    workers 1").__enter__()
        cls.ca = cls.node.dir / "state" / "local-ca.crt"

    @classmethod
    def tearDownClass(cls):
        try:
            cls.node.__exit__()
        finally:
            cls.origin.__exit__()
        assert not cls.origin.errors, cls.origin.errors

    def socket(self, kind):
        if kind == "h1":
            return socket.create_connection((HOST, self.node.port), timeout=PATIENCE)
        sock = self.node.connect(self.node.context(self.ca), "e2e.test")
        sock.suppress_ragged_eofs = False            # an end without close_notify is none
        return sock

    def open(self, kind, path, headers=()):
        """(answer, frames) of a handshake; the connection is closed when the test ends."""
        if "h2" in kind:
            tls = "TLS" in kind
            client = H2Tunnel(self.node.secure if tls else self.node.port, tls=self.node.context(self.ca, alpn=("h2",)) if tls else None, name="e2e.test")
            self.addCleanup(client.close)
            return over_h2(client, path, headers, "https" if tls else "http")
        sock = self.socket(kind)
        self.addCleanup(sock.close)
        return over_h1(sock, path, headers)

    def tunnel(self, kind, path, headers=()):
        answer, peer = self.open(kind, path, headers)
        self.assertEqual(answer.status, 200 if "h2" in kind else 101)
        return peer

    @each()
    def test_texts_pings_and_the_close(self, kind):
        peer = self.tunnel(kind, "/ws/echo")
        peer.send(TEXT, b"hello")
        self.assertEqual(peer.receive(), (TEXT, b"hello"))
        peer.send(PING, b"?")
        self.assertEqual(peer.receive(), (PONG, b"?"))
        peer.send(CLOSE, struct.pack("!H", 1000) + b"bye")
        self.assertEqual(peer.receive(), (CLOSE, struct.pack("!H", 1000) + b"bye"))
        with self.assertRaises(Ended):
            peer.receive()

    @each()
    def test_a_mebibyte_each_way_at_once(self, kind):
        peer = self.tunnel(kind, "/ws/both")
        if "h2" in kind:
            peer.send(BINARY, MIB)
            self.assertEqual(peer.receive(), (BINARY, MIB))
        else:
            sender = threading.Thread(target=lambda: peer.send(BINARY, MIB))
            sender.start()
            self.assertEqual(peer.receive(), (BINARY, MIB))
            sender.join()
        self.assertEqual(peer.receive(), (TEXT, b"got it"))
        self.assertEqual(self.stage.seen.pop("both"), (BINARY, MIB))

    @each()
    def test_the_client_ends_first(self, kind):
        peer = self.tunnel(kind, "/ws/client-first")
        peer.sock.sendall(b"my words")
        peer.end()
        self.assertEqual(peer.rest(), b"heard my words")

    @each()
    def test_the_origin_ends_first(self, kind):
        self.stage.late.clear()
        peer = self.tunnel(kind, "/ws/origin-first")
        self.assertEqual(peer.rest(), b"I am done")
        peer.sock.sendall(b"some last words")
        peer.end()
        wait_for(lambda: "origin first" in self.stage.late, "the origin to hear the end")
        self.assertEqual(self.stage.late["origin first"], b"some last words")

    @each()
    def test_the_origin_dies(self, kind):
        peer = self.tunnel(kind, "/ws/dies")
        peer.send(TEXT, b"die")
        with self.assertRaises(OSError):
            while peer.receive():
                pass
        if "h2" in kind:
            self.assertEqual(peer.sock.answer.reset, 8)     # CANCEL

    @each()
    def test_the_client_dies(self, kind):
        self.stage.late.clear()
        peer = self.tunnel(kind, "/ws/gone")
        peer.send(TEXT, b"one")
        raw = peer.sock.sock if "h2" in kind else peer.sock
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raw.close()
        wait_for(lambda: "gone" in self.stage.late, "the origin to see it")

    def test_a_stream_that_is_reset_ends_the_origins_connection(self):
        self.stage.late.clear()
        peer = self.tunnel("h2", "/ws/gone")
        peer.send(TEXT, b"one")
        peer.sock.reset(peer.sock.stream)
        wait_for(lambda: "gone" in self.stage.late, "the origin to see it")

    @each()
    def test_a_tunnel_without_octets_ends(self, kind):
        self.stage.late.clear()
        peer = self.tunnel(kind, "/ws/idle")
        with self.assertRaises((OSError, Ended)):
            peer.receive()
        wait_for(lambda: "idle" in self.stage.late, "the origin to see it")

    def test_total_and_the_body_limit_end_where_a_tunnel_begins(self):
        peer = self.tunnel("h1", "/ws/brief")
        end = time.monotonic() + 2.5
        while time.monotonic() < end:
            peer.send(TEXT, b"still here")
            self.assertEqual(peer.receive(), (TEXT, b"still here"))
            time.sleep(0.05)
        peer = self.tunnel("h1", "/ws/limited")
        peer.send(BINARY, MIB[:65536])
        self.assertEqual(peer.receive(), (BINARY, MIB[:65536]))

    def test_octets_that_came_early_are_the_tunnels_first(self):
        sock = self.socket("h1")
        self.addCleanup(sock.close)
        early = Frames(sock, True).bytes_of(TEXT, b"early")
        _, peer = over_h1(sock, "/ws/echo", early=early)
        self.assertEqual(peer.receive(), (TEXT, b"early"))

    @each()
    def test_what_the_origin_sees_and_answers(self, kind):
        self.origin.requests.clear()
        answer, peer = self.open(kind, "/ws/options?a=b", [("Sec-WebSocket-Protocol", "chat, superchat"), ("Sec-WebSocket-Extensions", "permessage-deflate"), ("Origin", "http://x")])
        self.assertEqual(answer.get("sec-websocket-protocol"), "superchat")
        self.assertEqual(answer.get("sec-websocket-extensions"), "permessage-deflate")
        if "h2" in kind:
            self.assertIsNone(answer.get("sec-websocket-accept"))
            self.assertIsNone(answer.get("content-length"))
        request, = self.origin.requests
        self.assertEqual(request.start, "GET /ws/options?a=b HTTP/1.1")
        for name, value in (("Host", "e2e.test"), ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Version", "13"), ("Origin", "http://x"),
                            ("Sec-WebSocket-Protocol", "chat, superchat"), ("Sec-WebSocket-Extensions", "permessage-deflate"), ("X-Forwarded-For", HOST)):
            self.assertEqual(request.all(name), [value], name)
        self.assertEqual(len(request.get("Sec-WebSocket-Key")), 24)
        self.assertFalse(request.all("Transfer-Encoding") + request.all("Content-Length"))
        peer.send(CLOSE)
        self.assertEqual(peer.receive(), (CLOSE, b""))

    @each()
    def test_another_answer_of_the_origin_is_passed_on(self, kind):
        answer, wire = self.open(kind, "/ws/refuses")
        self.assertEqual((answer.status, answer.get("X-Why") or answer.get("x-why")), (403, "because"))
        if "h2" in kind:
            self.assertEqual(wire.sock.finish(wire.sock.stream).body, b"not you")
            return
        self.assertEqual(answer.body, b"not you")
        again, _ = over_h1(wire.sock, "/ws/page")          # the connection is still good, the origin's too
        self.assertEqual((again.status, again.body, again.get("X-Page")), (200, b"a page", "1"))
        self.assertEqual(lib.Client.request(self.sends(wire), "GET", "/get/page").body, b"a page")

    def test_a_tunnel_takes_a_connection_of_its_own(self):
        for _ in range(2):
            self.assertEqual(self.node.get("/get/page").body, b"a page")
        pooled = self.origin.requests[-1].connection
        peer = self.tunnel("h1", "/ws/echo")
        self.assertGreater(self.origin.requests[-1].connection, pooled)
        self.assertEqual(self.node.get("/get/page").body, b"a page")
        self.assertEqual(self.origin.requests[-1].connection, pooled)
        peer.sock.close()

    def sends(self, wire):
        wire.send = wire.sock.sendall
        wire.response = lambda method: lib.Client.response(wire, method)
        return wire

    def test_in_http2_a_page_opens_no_tunnel(self):
        for path in ("/ws/page", "/files/a.txt", "/words"):
            answer, peer = self.open("h2", path)
            self.assertEqual(answer.status, 501, path)
            self.assertEqual(peer.sock.finish(peer.sock.stream).body, b"")

    def test_a_route_that_is_no_proxy_takes_it_for_a_get(self):
        for path, body in (("/files/a.txt", b"a file"), ("/words", b"words")):
            answer, _ = self.open("h1", path)
            self.assertEqual((answer.status, answer.body), (200, body))

    @each()
    def test_ws_is_a_method(self, kind):
        self.assertEqual(self.open(kind, "/get/echo")[0].status, 426)
        self.assertEqual(self.open(kind, "/none")[0].status, 404)
        peer = self.tunnel(kind, "/any/any")
        peer.send(TEXT, b"x")
        self.assertEqual(peer.receive(), (TEXT, b"x"))
        self.assertEqual(self.open("h1", "/get/echo")[0].get("Upgrade"), "websocket")
        self.assertEqual(self.node.get("/ws/echo").status, 405)

    @each()
    def test_a_101_that_is_none(self, kind):
        for path in ("/ws/liar", "/ws/stranger"):
            self.assertEqual(self.open(kind, path)[0].status, 502)
        self.assertEqual(self.node.get("/get/stranger").status, 502)

    def test_malformed_requests(self):
        key, version = ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), ("Sec-WebSocket-Version", "13")
        plain = HEADERS[:2]
        cases = [
            (plain + (("Sec-WebSocket-Version", "8"), key), 426), (plain + (key,), 426), (plain + (version, version, key), 426),
            (plain + (version,), 400), (plain + (version, key, key), 400), (plain + (version, ("Sec-WebSocket-Key", "c2hvcnQ=")), 400),
            (plain + (version, ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZ!==")), 400),
        ]
        for fields, status in cases:
            with self.subTest(fields), self.node.client() as c:
                c.send(request_text("/ws/echo", standard=fields, key=None))
                answer = c.response()
                self.assertEqual(answer.status, status)
                self.assertEqual(answer.get("Sec-WebSocket-Version"), "13" if status == 426 else None)
                self.assertEqual(answer.get("Upgrade"), "websocket" if status == 426 else None)
                self.assertTrue(c.closed())

    def test_an_upgrade_that_is_passed_over(self):
        rest = HEADERS[2:]
        for fields in ((HEADERS[0],) + rest, (("Upgrade", "h2c"), HEADERS[1]) + rest):
            with self.subTest(fields), self.node.client() as c:
                c.send(request_text("/get/page", standard=fields))
                self.assertEqual(c.response().body, b"a page")
        with self.node.client() as c:
            c.send(request_text("/get/page").replace(b"HTTP/1.1", b"HTTP/1.0"))
            self.assertEqual(c.response().body, b"a page")
        with self.node.client() as c:
            c.send(request_text("/get/page", headers=[("Content-Length", "2")]) + b"ab")
            self.assertEqual(c.response().body, b"a page")

    def test_the_log_has_a_line_when_the_tunnel_ends(self):
        for kind, status, method in (("h1", 101, "GET"), ("h2", 200, "CONNECT")):
            before = len(self.node.stdout().splitlines())
            peer = self.tunnel(kind, f"/ws/echo?log={status}")
            peer.send(TEXT, b"12345")
            self.assertEqual(peer.receive(), (TEXT, b"12345"))
            peer.send(CLOSE)
            self.assertEqual(peer.receive(), (CLOSE, b""))
            if "h2" in kind:
                peer.end()
            else:
                peer.sock.close()
            found = lambda: [line for line in map(json.loads, self.node.stdout().splitlines()[before:]) if line["uri"] == f"/ws/echo?log={status}"]
            wait_for(found, "its line")
            line, = found()
            self.assertEqual((line["status"], line["method"], line["bytes"], line["route"], line.get("fault")), (status, method, 9, "ws", None))

    def test_other_tokens_are_not_implemented(self):
        client = H2Tunnel(self.node.port)
        self.addCleanup(client.close)
        for fields in ([(":protocol", "connect-udp"), (":scheme", "http"), (":path", "/")], []):
            answer = client.finish(client.open([(":method", "CONNECT"), (":authority", "e2e.test"), *fields], end=False))
            self.assertEqual(answer.status, 501)


class Lives(unittest.TestCase):
    """A tunnel outlives a swap and a drain."""

    def test_a_swap_in_the_midst(self):
        with Origin(Stage().script) as origin:
            text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
            with lib.Node(text) as node:
                tunnels = [over_h1(socket.create_connection((HOST, node.port), timeout=PATIENCE), "/echo")[1], over_h2(H2Tunnel(node.port), "/echo")[1]]
                node.reload("site e2e.test { respond 410 \"gone\" }")
                self.assertEqual(node.get("/echo").status, 410)
                for peer in tunnels:
                    peer.send(TEXT, b"still")
                    self.assertEqual(peer.receive(), (TEXT, b"still"))
                    peer.sock.close()

    def test_a_drain_waits_for_them(self):
        with Origin(Stage().script) as origin:
            text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
            with lib.Node(text, server="    drain 20s") as node:
                tunnels = [over_h1(socket.create_connection((HOST, node.port), timeout=PATIENCE), "/echo")[1], over_h2(H2Tunnel(node.port), "/echo")[1]]
                node.proc.send_signal(signal.SIGTERM)
                wait_for(lambda: not lib.answers(node.port), "the listener to close")
                for peer in tunnels:
                    peer.send(TEXT, b"still")
                    self.assertEqual(peer.receive(), (TEXT, b"still"))
                self.assertIsNone(node.proc.poll())
                for peer in tunnels:
                    peer.sock.close()
                self.assertEqual(node.proc.wait(PATIENCE), 0)

    def test_a_drain_has_a_limit_for_them_too(self):
        with Origin(Stage().script) as origin:
            text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
            with lib.Node(text, server="    drain 1s") as node:
                sock = socket.create_connection((HOST, node.port), timeout=PATIENCE)
                over_h1(sock, "/echo")
                node.proc.send_signal(signal.SIGTERM)
                self.assertEqual(node.proc.wait(PATIENCE), 0)
                sock.close()


if __name__ == "__main__":
    lib.main()
