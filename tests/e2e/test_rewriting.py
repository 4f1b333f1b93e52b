#!/usr/bin/env python3
"""Queries, bodies, error pages, CORS and bandwidth: what the origin and the client get."""
import time, unittest
import lib
from origins import Origin, reply


def node(origin, lines, **options):
    return lib.Node(f"upstream app {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{\n{lines}\n}}", **options)


class Query(unittest.TestCase):
    def test_set_and_remove(self):
        with Origin() as origin, node(origin, 'route /{id} { set query id "{id} & {query.q ?? "none"}"; remove query utm; proxy app }') as n:
            n.get("/a%20b?utm=1&q=%C3%BC&id=9")
            n.get("/x?utm=1")
            self.assertEqual([r.target for r in origin.requests], ["/a%20b?q=%C3%BC&id=a%20b%20%26%20%C3%BC", "/x?id=x%20%26%20none"])


class Bodies(unittest.TestCase):
    def test_answers_over_chunk_borders(self):
        def script(wire, request):
            wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
            for part in (b"<a href='http://10.0", b".0.1/x'> <b>http", b"://10.0.0.1</b> http://10.0.0.2 h"):
                wire.sock.sendall(b"%x\r\n%s\r\n" % (len(part), part))
            wire.sock.sendall(b"0\r\n\r\n")
        with Origin(script) as origin, node(origin, 'replace response body "http://10.0.0.1" with "https://{host}"; proxy app') as n:
            got = n.get("/", headers=[("Accept-Encoding", "gzip"), ("Range", "bytes=0-3")])
            self.assertEqual(got.body, b"<a href='https://e2e.test/x'> <b>https://e2e.test</b> http://10.0.0.2 h")
            self.assertEqual([origin.requests[0].all(name) for name in ("Accept-Encoding", "Range")], [[], []])

    def test_answers_are_replaced_then_compressed(self):
        import gzip
        with Origin(lambda w, r: reply(w, b"old " * 500, fields=[("Content-Type", "text/plain")])) as origin, \
                node(origin, 'compress [gzip]; replace response body "old" with "new"; replace response body "new new" with "n"; proxy app') as n:
            got = n.get("/", headers=[("Accept-Encoding", "gzip")])
            self.assertEqual(gzip.decompress(got.body), b"n " * 250)

    def test_files_too(self):
        with lib.Node('site e2e.test { replace response body "NAME" with "{host}"; files "www" }', files={"www/a.html": "hi NAME", "www/a.bin": b"NAME"}) as n:
            self.assertEqual(n.get("/a.html").body, b"hi e2e.test")
            self.assertEqual(n.get("/a.html", headers=[("Range", "bytes=0-3")]).status, 200)
            self.assertEqual(n.get("/a.bin").body, b"NAME")
            self.assertIsNone(n.get("/a.html", method="HEAD").get("Content-Length"))

    def test_uploads(self):
        with Origin(lambda w, r: reply(w, r.body)) as origin, node(origin, 'replace request body "old" with "new" up to 9B; proxy app') as n:
            got = n.get("/", method="POST", body=b"old, old, old")
            self.assertEqual(got.body, b"new, new, old")
            self.assertEqual(origin.requests[0].get("Transfer-Encoding"), "chunked")


class Pages(unittest.TestCase):
    LINES = """
    error 5xx origin { respond 503 "back soon"; set response header Content-Type "text/html" }
    error 404 { files "errors" { try ["/{status}.html"] } }
    error 405 { respond "not {method} but {status}" }
    set response header X-Line "yes"
    route GET /here { proxy app }
    route GET /gone { respond 404 "plain" }
    route /none { proxy none }
    route /inner/** { error 404 { respond "inner {path}" }; files "www" }
    group /g { error 4xx { respond "g" }; route /a { respond 410 } }
"""
    FILES = {"errors/404.html": "<h1>nothing here</h1>", "www/x": "x"}

    def test_pages_stand_for_answers(self):
        text = lambda origin: f"upstream none {{ server 127.0.0.1:{lib.free_port()} }}\nupstream app {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ {self.LINES} }}"
        statuses = iter(["404 Not Found", "500 Broken"])
        with Origin(lambda w, r: reply(w, b"the origin's", next(statuses))) as origin, lib.Node(text(origin), files=self.FILES) as n:
            got = n.get("/nowhere")
            self.assertEqual((got.status, got.body, got.get("Content-Type"), got.get("X-Line")), (404, b"<h1>nothing here</h1>", "text/html; charset=utf-8", "yes"))
            self.assertIsNone(got.get("ETag"))
            self.assertEqual(n.get("/nowhere", headers=[("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"), ("Range", "bytes=0-1")]).body, b"<h1>nothing here</h1>")
            self.assertEqual(n.get("/nowhere", method="HEAD").get("Content-Length"), "21")
            self.assertEqual(n.get("/gone").body, b"<h1>nothing here</h1>")
            got = n.get("/here", method="PUT")
            self.assertEqual((got.status, got.body, got.get("Allow")), (405, b"not PUT but 405", "GET, HEAD"))
            self.assertEqual(n.get("/here").body, b"the origin's")             # 404, of the origin
            got = n.get("/here")
            self.assertEqual((got.status, got.body, got.get("Content-Type")), (503, b"back soon", "text/html"))
            got = n.get("/none")
            self.assertEqual((got.status, got.body), (503, b"back soon"))
            self.assertEqual(n.get("/inner/y").body, b"inner /inner/y")
            self.assertEqual((n.get("/g/a").status, n.get("/g/a").body, n.get("/g/b").body), (410, b"g", b"g"))

    def test_a_page_that_fails_leaves_the_answer(self):
        with lib.Node('site e2e.test { error 404 { files "errors" { try ["/none.html"] } }; route /x { respond 404 "its own" } }', files={"errors/a": ""}) as n:
            got = n.get("/y")
            self.assertEqual((got.status, got.body), (404, b"404 Not Found\n"))
            self.assertEqual(n.get("/x").body, b"its own")


class Cors(unittest.TestCase):
    def test_preflights_go_to_the_route_of_their_method(self):
        lines = """
        route GET /x { proxy app }
        route PUT /x { cors { origins ["https://app.example"]; max-age 1h }; deny ip [10.0.0.0/8]; proxy app }"""
        ask = lambda method: [("Origin", "https://app.example"), ("Access-Control-Request-Method", method)]
        with Origin() as origin, node(origin, lines, server="    trust proxies [127.0.0.0/8]") as n:
            got = n.get("/x", method="OPTIONS", headers=ask("PUT"))
            self.assertEqual((got.status, got.get("Access-Control-Allow-Methods"), got.get("Access-Control-Max-Age")), (204, "PUT", "3600"))
            self.assertEqual(n.get("/x", method="OPTIONS", headers=ask("GET")).status, 405)
            self.assertEqual(n.get("/x", method="OPTIONS", headers=[("Origin", "https://app.example")]).status, 405)
            self.assertEqual(n.get("/x", method="OPTIONS", headers=[*ask("PUT"), ("X-Forwarded-For", "10.1.1.1")]).status, 403)
            self.assertEqual(n.get("/x", method="PUT", headers=[("Origin", "https://app.example")]).get("Access-Control-Allow-Origin"), "https://app.example")
            self.assertEqual([r.method for r in origin.requests], ["PUT"])


    def test_what_a_page_may_do(self):
        lines = 'cors { origins ["https://app.example"]; methods [GET, PUT]; headers [X-Key]; expose [X-Total]; credentials }; proxy app'
        with Origin() as origin, node(origin, lines) as n:
            got = n.get("/", headers=[("Origin", "https://app.example")])
            self.assertEqual([got.get(f"Access-Control-{k}") for k in ("Allow-Origin", "Allow-Credentials", "Expose-Headers")], ["https://app.example", "true", "X-Total"])
            got = n.get("/", method="OPTIONS", headers=[("Origin", "https://app.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "x-other")])
            self.assertEqual([got.get(f"Access-Control-Allow-{k}") for k in ("Methods", "Headers")], ["GET, PUT", "X-Key"])
            self.assertEqual(len(origin.requests), 1)


class Bandwidth(unittest.TestCase):
    def test_an_answer_is_paced_and_whole(self):
        body = bytes(range(256)) * 200                       # 51,200 octets at 40,000 a second, 5,000 at once
        with Origin(lambda w, r: reply(w, body)) as origin, \
                node(origin, 'route /p { bandwidth 40KB/s; proxy app }; route /f/** { strip prefix /f; bandwidth 40KB/s; files "www" }', files={"www/big": body}) as n:
            for path in ("/p", "/f/big"):
                begun = time.monotonic()
                got = n.get(path)
                self.assertEqual(got.body, body)
                self.assertEqual(got.get("Content-Length"), str(len(body)))
                self.assertGreater(time.monotonic() - begun, 1.0)      # never faster: the least that it can take


if __name__ == "__main__":
    lib.main()
