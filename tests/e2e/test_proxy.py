#!/usr/bin/env python3
"""Proxying to an origin: what is forwarded, what is not, reuse, framing, failures; our own origin and a real nginx."""
import lib, socket, threading, unittest
from origins import Nginx, Origin, reply

SITE = """
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    {lines}
    proxy back
}}
"""


def node(origin, lines="", **options):
    return lib.Node(SITE.format(port=origin.port, lines=lines), **options)


class Scripted(unittest.TestCase):
    def test_what_the_origin_sees(self):
        with Origin() as origin, node(origin, 'set request header X-Set "1"; remove request header X-Gone') as n:
            got = n.get("/a/b?x=1", headers=[("X-Mixed-Case", "v"), ("Connection", "close, X-Hop"), ("X-Hop", "1"), ("X-Gone", "1"),
                                             ("Keep-Alive", "5"), ("TE", "gzip"), ("Proxy-Connection", "x"),
                                             ("X-Forwarded-For", "9.9.9.9"), ("X-Forwarded-Proto", "https")])
            self.assertEqual((got.status, got.body), (200, b"origin"))
            seen = origin.requests[0]
        self.assertEqual(seen.start, "GET /a/b?x=1 HTTP/1.1")
        self.assertEqual(seen.all("Host"), ["e2e.test"])
        self.assertIn(("X-Mixed-Case", "v"), seen.fields)
        self.assertEqual(seen.get("X-Set"), "1")
        for name in ("X-Hop", "X-Gone", "Keep-Alive", "Proxy-Connection"):
            self.assertIsNone(seen.get(name), name)
        self.assertNotIn("gzip", seen.get("TE", ""))
        self.assertEqual(seen.all("X-Forwarded-For"), ["127.0.0.1"])
        self.assertEqual(seen.all("X-Forwarded-Proto"), ["http"])

    def test_the_client_s_host_is_forwarded_where_another_is_set(self):
        with Origin() as origin, node(origin, 'set request header Host "inner.test"') as n:
            n.get("/")
            seen = origin.requests[0]
        self.assertEqual((seen.all("Host"), seen.all("X-Forwarded-Host")), (["inner.test"], ["e2e.test"]))
        self.assertIn('host="e2e.test"', seen.get("Forwarded"))

    def test_a_1_0_request_without_a_host(self):
        with Origin() as origin, lib.Node(f"site * {{ proxy 127.0.0.1:{origin.port} }}") as n, n.client() as c:
            c.send("GET / HTTP/1.0\r\nX-Forwarded-Host: forged\r\n\r\n")
            self.assertEqual(c.response().status, 200)
            seen = origin.requests[0]
        self.assertEqual(seen.all("Host"), [f"127.0.0.1:{origin.port}"])
        self.assertEqual(seen.all("X-Forwarded-Host"), [])

    def test_options_of_the_server_and_max_forwards(self):
        with Origin() as origin, node(origin) as n, n.client() as c:
            self.assertEqual(c.request("OPTIONS", "*").status, 200)
            self.assertEqual(c.request("OPTIONS", "/x", headers=[("Max-Forwards", "7")]).status, 200)
            self.assertEqual(c.request("OPTIONS", "/x", headers=[("Max-Forwards", "0")]).body, b"")
            self.assertEqual(c.request("GET", "/y", headers=[("Max-Forwards", "0")]).status, 200)
            self.assertEqual([r.target for r in origin.requests], ["*", "/x", "/y"])
            self.assertEqual(origin.requests[1].get("Max-Forwards"), "6")

    def test_via_names_the_node_and_ends_loops(self):
        with Origin() as origin, node(origin) as n:
            n.get("/", headers=[("Via", "1.0 fred"), ("Via", "1.1 p.example")])
            seen = origin.requests[0].all("Via")
            self.assertEqual(seen[:2], ["1.0 fred", "1.1 p.example"])
            self.assertRegex(seen[2], r"^1\.1 rws-[0-9a-f]{8}$")
            n.reload(f"upstream me {{ server 127.0.0.1:{n.port} }}\nsite e2e.test {{ proxy me }}")
            self.assertEqual(n.get("/", headers=[("Via", "1.1 rws-00000000")]).status, 508)

    def test_a_trusted_proxy_is_appended_to(self):
        with Origin() as origin, node(origin, server="    trust proxies [127.0.0.0/8]") as n:
            n.get("/", headers=[("X-Forwarded-For", "9.9.9.9"), ("X-Forwarded-Proto", "https")])
            seen = origin.requests[0]
        self.assertEqual(", ".join(seen.all("X-Forwarded-For")), "9.9.9.9, 127.0.0.1")
        self.assertEqual(seen.all("X-Forwarded-Proto"), ["https"])

    def test_the_client_behind_trusted_proxies(self):
        with lib.Node('site e2e.test { respond 200 "{client.ip}" }', server="    trust proxies [127.0.0.0/8, 10.0.0.0/8]") as n:
            for sent, want in (("9.9.9.9", "9.9.9.9"), ("8.8.8.8, 9.9.9.9, 10.1.1.1", "9.9.9.9"), ("::ffff:9.9.9.9", "9.9.9.9"),
                               ("2001:DB8:0::1", "2001:db8::1"), ("nonsense", "127.0.0.1"), ("10.0.0.1", "10.0.0.1")):
                self.assertEqual(n.get("/", headers=[("X-Forwarded-For", sent)]).body.decode(), want)

    def test_the_client_that_forwarded_names(self):
        with lib.Node('site e2e.test { respond 200 "{client.ip} {scheme}" }', server="    trust proxies [127.0.0.0/8, 10.0.0.0/8]") as n:
            for sent, want in (("for=9.9.9.9;proto=https", "9.9.9.9 https"), ('for=8.8.8.8, For="9.9.9.9:4711";proto=http, for=10.1.1.1;proto=https', "9.9.9.9 http"),
                               ('for="[2001:db8::1]:80"', "2001:db8::1 http"), ('for="a,b", for=unknown;proto=https', "127.0.0.1 http"), ("for=_hidden", "127.0.0.1 http"),
                               ('proto=https;for=9.9.9.9;by="x;y,z"', "9.9.9.9 https"), ('for="9.9.9.9', "127.0.0.1 http")):
                self.assertEqual(n.get("/", headers=[("Forwarded", sent)]).body.decode(), want, sent)
            self.assertEqual(n.get("/", headers=[("Forwarded", "for=9.9.9.9"), ("X-Forwarded-For", "8.8.8.8")]).body, b"8.8.8.8 http")
        with lib.Node('site e2e.test { respond 200 "{client.ip} {scheme}" }') as n:
            self.assertEqual(n.get("/", headers=[("Forwarded", "for=9.9.9.9;proto=https")]).body, b"127.0.0.1 http")

    def test_the_answer_loses_hop_by_hop_fields(self):
        fields = [("Connection", "X-Hop"), ("X-Hop", "1"), ("Keep-Alive", "5"), ("X-Kept", "1"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]
        with Origin(lambda w, r: reply(w, b"x", fields=fields)) as origin, node(origin) as n:
            got = n.get("/")
        self.assertEqual((got.get("X-Kept"), got.all("Set-Cookie")), ("1", ["a=1", "b=2"]))
        self.assertIsNone(got.get("X-Hop"))
        self.assertIsNone(got.get("Keep-Alive"))

    def test_connections_are_reused(self):
        with Origin() as origin, node(origin, server="    workers 1") as n:
            with n.client() as c:
                for _ in range(50):
                    self.assertEqual(c.request("GET", "/").status, 200)
            for _ in range(20):
                n.get("/")
            self.assertEqual((origin.connections, len(origin.requests)), (1, 70))

    def test_pipelined_requests_answer_in_order(self):
        with Origin(lambda w, r: reply(w, r.target.encode())) as origin, node(origin) as n, n.client() as c:
            c.send("".join(f"GET /{i} HTTP/1.1\r\nHost: e2e.test\r\n\r\n" for i in range(10)))
            self.assertEqual([c.response().body for _ in range(10)], [f"/{i}".encode() for i in range(10)])

    def test_bodies_both_ways(self):
        with Origin(lambda w, r: reply(w, r.body)) as origin, node(origin) as n, n.client() as c:
            blob = bytes(range(256)) * 2000
            self.assertEqual(c.request("POST", "/", body=blob).body, blob)
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nT: 1\r\n\r\n")
            self.assertEqual(c.response().body, b"hello world")
            self.assertEqual(c.request("GET", "/").body, b"")
            self.assertEqual(origin.errors, [])

    def test_chunked_and_unframed_answers(self):
        def script(wire, request):
            if request.target == "/chunked":
                wire.sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                return True
            wire.sock.sendall(b"HTTP/1.0 200 OK\r\n\r\nuntil close")
            return False
        with Origin(script) as origin, node(origin) as n, n.client() as c:
            self.assertEqual(c.request("GET", "/chunked").body, b"abcde")
            self.assertEqual(c.request("GET", "/close").body, b"until close")
            self.assertEqual(c.request("GET", "/chunked").body, b"abcde")

    def test_answers_without_a_body(self):
        def script(wire, request):
            if request.method == "HEAD":
                wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            elif request.target == "/204":
                wire.sock.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
            elif request.target == "/304":
                wire.sock.sendall(b'HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n')
            else:
                reply(wire, b"body")
        with Origin(script) as origin, node(origin) as n, n.client() as c:
            self.assertEqual(c.request("HEAD", "/").get("Content-Length"), "1000")
            self.assertEqual(c.request("GET", "/204").status, 204)
            got = c.request("GET", "/304")
            self.assertEqual((got.status, got.get("ETag")), (304, '"x"'))
            self.assertEqual(c.request("GET", "/").body, b"body")
            self.assertEqual(origin.connections, 1)

    def test_an_interim_answer_passes(self):
        def script(wire, request):
            wire.sock.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
            reply(wire, b"done")
        with Origin(script) as origin, node(origin) as n:
            got = n.get("/")
            self.assertEqual(([m.status for m in got.informational], got.body), ([103], b"done"))

    def test_expect_continue(self):
        with Origin(lambda w, r: reply(w, r.body)) as origin, node(origin) as n, n.client() as c:
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
            interim = c.head()
            self.assertEqual(interim.status, 100)
            c.send("hello")
            self.assertEqual(c.response().body, b"hello")

    def test_origin_down(self):
        with socket.create_server((lib.HOST, 0)) as s:
            port = s.getsockname()[1]
        down = type("Down", (), {"port": port})
        with node(down) as n, n.client() as c:
            self.assertEqual(c.request("GET", "/").status, 502)
            self.assertEqual(c.request("POST", "/", body=b"x").status, 502)

    def test_origin_closes_without_a_word(self):
        with Origin(lambda w, r: False) as origin, node(origin) as n:
            self.assertEqual(n.get("/").status, 502)

    def test_nonsense_from_the_origin(self):
        for nonsense in (b"hello\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", b"HTTP/1.1 99 X\r\n\r\n",
                         b"HTTP/1.1 200 OK\r\nBad Name: 1\r\n\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc"):
            def script(wire, request):
                wire.sock.sendall(nonsense)
                return False
            with self.subTest(nonsense), Origin(script) as origin, node(origin) as n:
                self.assertEqual(n.get("/").status, 502)

    def test_a_cut_body_is_not_a_whole_one(self):
        def script(wire, request):
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")
            return False
        with Origin(script) as origin, node(origin) as n, self.assertRaises((EOFError, ConnectionResetError)):
            n.get("/")

    def silent_origin(self):
        """An origin that reads on until the node goes; .gone is set then."""
        def script(wire, request):
            wire.rest()
            origin.gone.set()
            return False
        origin = Origin(script, read_body=False)
        origin.gone = threading.Event()
        return origin

    def test_a_client_that_goes_takes_its_request_along(self):
        with self.silent_origin() as origin, node(origin) as n:
            with n.client() as c:
                c.send("GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: origin.requests, "the origin to have the request")
            self.assertTrue(origin.gone.wait(lib.PATIENCE))

    def test_a_client_that_ends_its_direction_is_answered(self):
        with Origin() as origin, node(origin) as n, n.client() as c:
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 5\r\n\r\nhello")
            c.sock.shutdown(socket.SHUT_WR)
            self.assertEqual(c.response().body, b"origin")

    def test_an_upload_that_ends_early_is_not_a_whole_one(self):
        for fields, part in (("Content-Length: 10", "hello"), ("Transfer-Encoding: chunked", "5\r\nhello\r\n")):
            with self.subTest(fields), Origin() as origin, node(origin) as n, n.client() as c:
                c.send(f"POST / HTTP/1.1\r\nHost: e2e.test\r\n{fields}\r\n\r\n{part}")
                lib.wait_for(lambda: origin.connections, "the origin to be asked")
                c.sock.shutdown(socket.SHUT_WR)
                self.assertEqual(c.response().status, 400)
                self.assertEqual(origin.requests, [])

    def test_a_slow_origin(self):
        release = threading.Event()

        def script(wire, request):
            release.wait(lib.PATIENCE)
            return False
        with Origin(script) as origin, node(origin, "timeout first-byte 200ms") as n:
            self.assertEqual(n.get("/").status, 504)
            release.set()

    def test_a_stale_connection_is_replayed_once(self):
        answered = threading.Semaphore(0)

        def script(wire, request):
            reply(wire, b"x")
            answered.release()
            return len(origin.requests) % 2 == 0      # every other answer is followed by a silent close
        with Origin(script) as origin, node(origin) as n, n.client() as c:
            for _ in range(20):
                self.assertEqual(c.request("GET", "/").status, 200)

    def test_early_answer_to_an_upload(self):
        def script(wire, request):
            reply(wire, b"too much", "413 Content Too Large", [("Connection", "close")])
            return False
        with Origin(script, read_body=False) as origin, node(origin, "limit body 1GB") as n, n.client() as c:
            c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 1000000\r\n\r\n" + "x" * 1000)
            got = c.response()
            self.assertEqual((got.status, got.body), (413, b"too much"))

    def test_a_body_over_the_limit(self):
        with Origin() as origin, node(origin, "limit body 1KB") as n:
            self.assertEqual(n.get("/", method="POST", body=b"x" * 2000).status, 413)
            with n.client() as c:
                c.send("POST / HTTP/1.1\r\nHost: e2e.test\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n" + "x" * 2048 + "\r\n0\r\n\r\n")
                self.assertEqual(c.response().status, 413)

    def test_a_client_that_sends_all_before_it_reads_gets_the_answer(self):
        with Origin() as origin, node(origin, "limit body 1KB") as n, n.client() as c:
            size = 30 << 20
            c.send(f"POST / HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: {size}\r\n\r\n")
            for _ in range(size >> 20):
                c.send(bytes(1 << 20))
            self.assertEqual(c.response().status, 413)
            self.assertTrue(c.closed())

    def test_round_robin_with_weights(self):
        with Origin() as one, Origin() as two:
            text = f"upstream pair {{ server 127.0.0.1:{one.port} weight 3; server 127.0.0.1:{two.port} }}\nsite e2e.test {{ proxy pair }}"
            with lib.Node(text, server="    workers 1") as n, n.client() as c:
                for _ in range(40):
                    c.request("GET", "/")
            self.assertEqual((len(one.requests), len(two.requests)), (30, 10))

    def test_prefix_and_rewrite(self):
        with Origin(lambda w, r: reply(w, r.target.encode())) as origin:
            text = f"""upstream back {{ server 127.0.0.1:{origin.port} }}
site e2e.test {{
    route /api/** as api {{ strip prefix /api; proxy back }}
    route /old/{{id:int}} as old {{ rewrite to "/new/{{id}}"; proxy back }}
}}"""
            with lib.Node(text) as n:
                self.assertEqual(n.get("/api/x/y?z=1").body, b"/x/y?z=1")
                self.assertEqual(n.get("/api").body, b"/")
                self.assertEqual(n.get("/old/7").body, b"/new/7")


class RealNginx(unittest.TestCase):
    def test_against_nginx(self):
        blob = bytes(range(256)) * 4000
        locations = """
location = /host { return 200 "$http_host $http_x_forwarded_for $http_connection"; }
location = /none { return 204; }
location = /sink { proxy_pass http://$server_addr:$server_port/none; proxy_method GET; proxy_pass_request_body off; }
"""
        with Nginx(locations, {"blob": blob, "page": b"page"}) as nginx, node(nginx, server="    workers 1") as n:
            self.assertEqual(n.get("/host", headers=[("Connection", "close")]).body.split()[:2], [b"e2e.test", b"127.0.0.1"])
            with n.client() as c:
                self.assertEqual(c.request("GET", "/blob").body, blob)
                page = c.request("GET", "/page")
                self.assertEqual(page.body, b"page")
                got = c.request("GET", "/page", headers=[("If-None-Match", page.get("ETag"))])
                self.assertEqual(got.status, 304)
                self.assertEqual(c.request("HEAD", "/blob").get("Content-Length"), str(len(blob)))
                self.assertEqual(c.request("GET", "/none").status, 204)
                got = c.request("GET", "/blob", headers=[("Range", "bytes=5-9")])
                self.assertEqual((got.status, got.body), (206, blob[5:10]))
                for _ in range(20):
                    self.assertEqual(c.request("GET", "/page").status, 200)
            lib.wait_for(lambda: len(nginx.seen()) >= 27, "nginx's log")
            self.assertEqual(len({words[0] for words in nginx.seen()}), 1, "one connection for all")

    def test_curl_uploads_through_nginx(self):
        with Nginx("location = /sink { client_body_in_file_only clean; proxy_pass http://127.0.0.1:$server_port/none; }"
                   "location = /none { return 204; }") as nginx, node(nginx, "limit body 1GB") as n:
            big = n.dir / "big"
            big.write_bytes(b"u" * (20 << 20))
            curl = lib.require("curl")
            for extra in ([], ["-H", "Transfer-Encoding: chunked"]):
                out = lib.run([curl, "-sS", "-T", big, "-H", "Host: e2e.test", *extra, f"http://{lib.HOST}:{n.port}/sink", "-w", "%{http_code}"])
                self.assertEqual(out, "204")


if __name__ == "__main__":
    lib.main()
