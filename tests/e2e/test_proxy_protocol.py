#!/usr/bin/env python3
"""The PROXY protocol: headers taken from trusted peers alone, and sent to origins, a connection a client."""
import lib, socket, ssl, struct, unittest
from origins import Origin, reply

SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"
SITE = """site e2e.test {
    http also
    route GET /who as who { respond 200 "{client.ip} {port} {scheme}" }
    route GET /said as said { respond 200 "{proxy.authority ?? "-"} {proxy.alpn ?? "-"} {proxy.unique-id ?? "-"}" }
    route GET /guarded as guarded { allow ip [203.0.113.0/24]; respond 200 "in" }
}"""


def v2(rest, command=0x21, family=0x11):
    return SIGNATURE + bytes([command, family]) + struct.pack("!H", len(rest)) + rest


def tcp4(source, destination, sport=1000, dport=443, tlvs=b""):
    return v2(socket.inet_aton(source) + socket.inet_aton(destination) + struct.pack("!HH", sport, dport) + tlvs)


def tlv(kind, value):
    return struct.pack("!BH", kind, len(value)) + value


HEADERS = {
    "v1": b"PROXY TCP4 203.0.113.7 192.0.2.1 1000 443\r\n",
    "v1 IPv6": b"PROXY TCP6 2001:db8::7 2001:db8::1 1000 443\r\n",
    "v1 unknown": b"PROXY UNKNOWN\r\n",
    "v2": tcp4("203.0.113.7", "192.0.2.1"),
    "v2 local": v2(b"", command=0x20, family=0),
}
SEEN = {"v1": b"203.0.113.7", "v1 IPv6": b"2001:db8::7", "v1 unknown": b"127.0.0.1", "v2": b"203.0.113.7", "v2 local": b"127.0.0.1"}


class In(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.secure = lib.free_port()
        cls.node = lib.Node(SITE + """
site localhost { respond 200 "{client.ip} {scheme} {proxy.authority ?? "-"}" }""",
                            server=f"    listen https 127.0.0.1:{cls.secure} as tls\n    listen http [::1]:{lib.free_port()} as six\n    proxy-protocol from [127.0.0.0/8]\n    log access json to stdout\n    trust proxies [203.0.113.8]",
                            options=["--state", "state", "--workers", "1"])
        cls.node.__enter__()
        cls.addClassCleanup(cls.node.__exit__)

    def ask(self, header, path="/who", fields=()):
        with self.node.client() as c:
            c.send(header)
            return c.request("GET", path, headers=fields)

    def test_each_form(self):
        for name, header in HEADERS.items():
            with self.subTest(name):
                self.assertEqual(self.ask(header).body, SEEN[name] + b" %d http" % self.node.port)

    def test_in_pieces_and_with_the_request_at_once(self):
        request = b"GET /who HTTP/1.1\r\nHost: e2e.test\r\n\r\n"
        for name, header in HEADERS.items():
            with self.subTest(name), self.node.client() as c:
                c.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for at in range(len(header)):
                    c.send(header[at:at + 1])
                c.send(request)
                self.assertIn(SEEN[name], c.response().body)
            with self.subTest(name + " at once"), self.node.client() as c:
                c.send(header + request + request)
                self.assertIn(SEEN[name], c.response().body)
                self.assertIn(SEEN[name], c.response().body)

    def test_guards_and_logs_see_it(self):
        self.assertEqual(self.ask(HEADERS["v1"], "/guarded").status, 200)
        self.assertEqual(self.ask(HEADERS["v1 IPv6"], "/guarded").status, 403)
        lib.wait_for(lambda: '"2001:db8::7"' in self.node.stdout(), "the log line")

    def test_forwarded_fields_are_believed_from_the_named_peer_alone(self):
        forwarded = [("X-Forwarded-For", "198.51.100.1")]
        self.assertIn(b"203.0.113.7", self.ask(HEADERS["v1"], fields=forwarded).body)
        self.assertIn(b"198.51.100.1", self.ask(tcp4("203.0.113.8", "192.0.2.1"), fields=forwarded).body)

    def test_type_length_values(self):
        tlvs = tlv(1, b"h2") + tlv(2, b"named.example") + tlv(5, b"\x00\xffid") + tlv(0xE0, b"own")
        self.assertEqual(self.ask(tcp4("203.0.113.7", "192.0.2.1", tlvs=tlvs), "/said").body, b"named.example h2 00ff6964")
        self.assertEqual(self.ask(HEADERS["v1"], "/said").body, b"- - -")

    def test_before_tls(self):
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        for name, header in {**HEADERS, "authority": tcp4("203.0.113.7", "192.0.2.1", tlvs=tlv(2, b"x.example"))}.items():
            with self.subTest(name), lib.Client(self.secure) as c:
                c.send(header)
                c.sock = context.wrap_socket(c.sock, server_hostname="localhost")
                authority = b"x.example" if name == "authority" else b"-"
                self.assertEqual(c.request("GET", "/", host="localhost").body, SEEN.get(name, b"203.0.113.7") + b" https " + authority)

    def test_none_or_a_bad_one_is_closed(self):
        good = HEADERS["v1"]
        for name, octets in {"none": b"GET /who HTTP/1.1\r\nHost: e2e.test\r\n\r\n", "a bad port": good.replace(b"443", b"99999"),
                             "too long": b"PROXY UNKNOWN " + b"x" * 200, "http/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                             "a bad version": v2(b"", command=0x31), "too many octets": v2(b"")[:14] + b"\xff\xff", "tls": b"\x16\x03\x01\x00\x05hello"}.items():
            with self.subTest(name), self.node.client() as c:
                c.send(octets)
                self.assertTrue(c.closed())

    def test_an_end_inside_it(self):
        for name, header in HEADERS.items():
            with self.subTest(name), self.node.client() as c:
                c.send(header[:-1])
                c.sock.shutdown(socket.SHUT_WR)
                self.assertTrue(c.closed())

    def test_a_second_one_is_no_request(self):
        with self.node.client() as c:
            c.send(HEADERS["v1"] * 2 + b"\r\n")
            self.assertEqual(c.response().status, 400)

    def test_others_are_served_as_they_are(self):
        port = int(self.node.server.split("[::1]:")[1].split()[0])
        with socket.create_connection(("::1", port), lib.PATIENCE) as sock:
            c = lib.Wire(sock)
            sock.sendall(b"GET /who HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
            self.assertEqual(c.head().status, 200)
            self.assertIn(b"::1", c.exactly(len(f"::1 {port} http")))


class Late(unittest.TestCase):
    def test_a_slow_header_is_closed(self):
        with lib.Node("site e2e.test { timeout header 200ms; respond 200 }", server="    proxy-protocol from [127.0.0.1]") as node, node.client() as c:
            c.send(b"PROXY TCP4 ")
            self.assertTrue(c.closed())

    def test_a_swap_takes_the_rule_in_and_out(self):
        with lib.Node("site e2e.test { respond 200 \"{client.ip}\" }") as node:
            self.assertEqual(node.get("/").body, b"127.0.0.1")
            node.server = "    proxy-protocol from [127.0.0.1]"
            node.reload("site e2e.test { respond 200 \"{client.ip}\" }")
            with node.client() as c:
                c.send(HEADERS["v2"])
                self.assertEqual(c.request("GET", "/").body, b"203.0.113.7")


class Named(Origin):
    """An origin whose connections begin with a PROXY header, noted in .names, one a connection."""

    def __init__(self, script=None, size=None):
        super().__init__(script)
        self.names, self.size = [], size

    def serve(self, sock, number):
        if self.size:
            fixed = b""
            while len(fixed) < 16:
                fixed += sock.recv(16 - len(fixed))
            rest = b""
            while len(rest) < struct.unpack("!H", fixed[14:])[0]:
                rest += sock.recv(struct.unpack("!H", fixed[14:])[0] - len(rest))
            self.names.append(fixed + rest)
        else:
            line = b""
            while not line.endswith(b"\r\n"):
                line += sock.recv(1)
            self.names.append(line)
        super().serve(sock, number)


class Out(unittest.TestCase):
    def node(self, origin, version, more=""):
        return lib.Node(f"""upstream app {{ server 127.0.0.1:{origin.port}; proxy-protocol {version} }}
site e2e.test {{ route /** as all {{ proxy app {more} }}; route /inline as inline {{ proxy 127.0.0.1:{origin.port} {{ proxy-protocol {version} }} }} }}""", options=["--workers", "1"])

    def test_v1_names_the_connection_of_the_client(self):
        with Named() as origin, self.node(origin, "v1") as node, node.client() as c:
            name = f"PROXY TCP4 127.0.0.1 127.0.0.1 {c.sock.getsockname()[1]} {node.port}\r\n".encode()
            for _ in range(3):
                self.assertEqual(c.request("POST", "/", body=b"x").status, 200)
            self.assertEqual(origin.names, [name], "one client, one connection")
            with node.client() as other:
                self.assertEqual(other.request("GET", "/").status, 200)
                self.assertEqual(c.request("GET", "/").status, 200)
                self.assertEqual(len(origin.names), 2)
                self.assertIn(str(other.sock.getsockname()[1]).encode(), origin.names[1])

    def test_v2_inline(self):
        with Named(size=16) as origin, self.node(origin, "v2") as node, node.client() as c:
            self.assertEqual(c.request("GET", "/inline").status, 200)
            self.assertEqual(origin.names, [tcp4("127.0.0.1", "127.0.0.1", c.sock.getsockname()[1], node.port)])

    def test_a_header_that_came_goes_on(self):
        with Named(size=16) as origin:
            node = self.node(origin, "v2")
            node.server = "    proxy-protocol from [127.0.0.1]"
            node.build((node.dir / "site.rws").read_text().split("}\n", 1)[1])
            header = tcp4("203.0.113.7", "192.0.2.1", tlvs=tlv(1, b"h2") + tlv(2, b"x.example") + tlv(5, b"unique"))
            with node:
                for _ in range(2):
                    with node.client() as c:
                        c.send(header)
                        self.assertEqual(c.request("GET", "/").status, 200)
                self.assertEqual(origin.names[0], header)
                with node.client() as c:
                    c.send(tcp4("203.0.113.8", "192.0.2.1"))
                    self.assertEqual(c.request("GET", "/").status, 200)
                self.assertEqual(origin.names[-1], tcp4("203.0.113.8", "192.0.2.1"))
                self.assertEqual(len(set(origin.names)), len(origin.names), "equal names share, others do not")

    def test_many_clients_never_share(self):
        with Named(lambda w, r: reply(w, r.get("X-Me").encode())) as origin, self.node(origin, "v1") as node:
            clients = [node.client() for _ in range(300)]
            for turn in range(2):
                for c in clients:
                    me = str(c.sock.getsockname()[1])
                    self.assertEqual(c.request("GET", "/", headers=[("X-Me", me)]).body.decode(), me)
            by_connection = {}
            for request in origin.requests:
                by_connection.setdefault(request.connection, set()).add(request.get("X-Me"))
            self.assertTrue(all(len(who) == 1 for who in by_connection.values()))
            self.assertEqual(len(origin.requests), 600)
            for c in clients:
                c.sock.close()

    def test_the_nodes_own_requests_name_nobody(self):
        with Named() as origin, Origin() as app:
            with lib.Node(f"""upstream asked {{ server 127.0.0.1:{origin.port}; proxy-protocol v1 }}
site e2e.test {{ proxy 127.0.0.1:{app.port} {{ mirror asked 100% }} }}""") as node:
                self.assertEqual(node.get("/").status, 200)
                lib.wait_for(lambda: origin.requests, "the mirrored request")
                self.assertEqual(origin.names, [b"PROXY UNKNOWN\r\n"])


if __name__ == "__main__":
    lib.main()
