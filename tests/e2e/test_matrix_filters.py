#!/usr/bin/env python3
"""A filter of every kind over {h1, h1+tls, h2c, h2} on both sides, and WebSocket from any side to any side."""
import gzip, threading, unittest
import lib, matrix
from matrix import PAIRS, every_pair
from origins import Origin, reply

TEXT = b"a text that compresses well; " * 200


def check(wire, request):
    """The service that is asked: lets pass who has the cookie, and says who that is."""
    if request.get("Cookie") == "let=in":
        reply(wire, b"", fields=[("Remote-User", "ann")])
    else:
        reply(wire, b"who are you?", "401 Unauthorized", [("WWW-Authenticate", "Basic")])


class Filters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Origin(check).__enter__()
        cls.shadow = Origin(lambda wire, request: reply(wire, b"nobody reads this")).__enter__()
        cls.bed = matrix.Bed(declarations=f"upstream shadow {{ server 127.0.0.1:{cls.shadow.port} }}",
                             around=f"""compress [gzip]
                             limit 1r/m by header.x-key ?? "none" burst 1000
                             auth forward "http://127.0.0.1:{cls.service.port}/check" {{ copy [Remote-User]; send [Cookie] }}""",
                             lines='limit 1r/m by header.x-limited ?? "none" burst 1000; limit 3r/h by header.x-few ?? request.id',
                             block="retry 1 on [connect-error, refused, reset, 502]; mirror shadow 100%").__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.bed.__exit__(None)
        cls.service.__exit__()
        cls.shadow.__exit__()

    def call(self, down, up, method="GET", fields=(), length=None):
        return self.bed.call(down, up, method, "/", [("cookie", "let=in"), *fields], length)

    @every_pair
    def test_compress(self, down, up):
        with self.call(down, up, fields=[("accept-encoding", "gzip")]) as call, self.bed.taken(up) as asked:
            asked.respond(200, [("content-type", "text/plain"), ("etag", '"x"')], TEXT)
            status, fields = call.head()
            self.assertEqual((status, fields["content-encoding"], fields["vary"], fields["etag"]), (200, "gzip", "Accept-Encoding", 'W/"x"'))
            body = call.rest()
            self.assertLess(len(body), len(TEXT) // 4)
            self.assertEqual(gzip.decompress(body), TEXT)

    @every_pair
    def test_an_event_stream_is_flushed(self, down, up):
        import zlib
        with self.call(down, up, fields=[("accept-encoding", "gzip")]) as call, self.bed.taken(up) as asked:
            asked.start(200, [("content-type", "text/event-stream")])
            reader, seen = zlib.decompressobj(31), b""
            self.assertEqual(call.head()[1]["content-encoding"], "gzip")
            for event in (b"data: 1\n\n", b"data: 2\n\n"):
                asked.write(event)
                while event not in seen:
                    seen += reader.decompress(call.read())
            asked.end()
            call.rest()

    @every_pair
    def test_retry_sends_the_body_again(self, down, up):
        with self.call(down, up, "PUT", length=-1) as call:
            call.write(b"first ")
            call.write(b"second")
            call.end()
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.rest(), b"first second")
                asked.respond(502)                      # no body: a second attempt does not wait for it
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.rest(), b"first second")
                asked.respond(200, [], b"yes")
            self.assertEqual((call.head()[0], call.rest()), (200, b"yes"))

    @every_pair
    def test_retry_after_a_reset(self, down, up):
        with self.call(down, up) as call:
            self.bed.taken(up).abort()
            with self.bed.taken(up) as asked:
                asked.respond(200, [], b"yes")
            self.assertEqual((call.head()[0], call.rest()), (200, b"yes"))

    @every_pair
    def test_a_post_is_not_sent_twice(self, down, up):
        with self.call(down, up, "POST", length=4) as call:
            call.write(b"once")
            with self.bed.taken(up) as asked:
                asked.rest()
                asked.respond(502, [], b"no")
            self.assertEqual(call.head()[0], 502)
            self.assertTrue(self.bed.origins[up].asked.empty())

    @every_pair
    def test_mirror(self, down, up):
        before = len(self.shadow.requests)
        with self.call(down, up, "POST", [("x-mark", "1")], length=-1) as call:
            call.write(b"both get this")
            call.end()
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.rest(), b"both get this")
                asked.respond(200, [], b"mine")
            self.assertEqual((call.head()[0], call.rest()), (200, b"mine"))
        lib.wait_for(lambda: len(self.shadow.requests) > before, "the copy")
        copy = self.shadow.requests[-1]
        self.assertEqual((copy.method, copy.body, copy.get("X-Mark"), copy.get("Host")), ("POST", b"both get this", "1", matrix.NAME))

    @every_pair
    def test_auth_forward(self, down, up):
        with self.bed.call(down, up, "POST", "/", [("remote-user", "root")], length=-1) as call:
            status, fields = call.head()
            self.assertEqual((status, fields["www-authenticate"], call.rest()), (401, "Basic", b"who are you?"))
        with self.call(down, up, fields=[("remote-user", "root")]) as call, self.bed.taken(up) as asked:
            self.assertEqual(asked.fields["remote-user"], "ann")
            asked.respond(204)
            self.assertEqual(call.head()[0], 204)

    def test_limit(self):
        for number, (down, up) in enumerate(PAIRS):
            statuses = []
            for _ in range(5):
                with self.call(down, up, fields=[("x-few", f"k{number}")]) as call:
                    if len(statuses) < 1:
                        with self.bed.taken(up) as asked:
                            asked.respond(200, [], b"in")
                    statuses.append(call.head()[0])
            self.assertEqual(statuses, [200, 429, 429, 429, 429])

    @every_pair
    def test_websocket(self, down, up):
        with self.bed.tunnel(down, up, fields=[("cookie", "let=in"), ("sec-websocket-protocol", "chat")]) as call:
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.fields["sec-websocket-protocol"], "chat")
                asked.open()
                self.assertTrue(call.opened())
                for octets in (b"\x81\x02hi", b"x" * 100_000):
                    sending = threading.Thread(target=call.write, args=(octets,))
                    sending.start()
                    got = b""
                    while len(got) < len(octets):
                        got += asked.read()
                    sending.join()
                    self.assertEqual(got, octets)
                    sending = threading.Thread(target=asked.write, args=(octets,))
                    sending.start()
                    got = b""
                    while len(got) < len(octets):
                        got += call.read()
                    sending.join()
                    self.assertEqual(got, octets)
                call.abort()
                self.assertTrue(asked.gone())

    @every_pair
    def test_websocket_refused(self, down, up):
        with self.bed.tunnel(down, up, fields=[("cookie", "let=in")]) as call:
            with self.bed.taken(up) as asked:
                asked.respond(403, [], b"no")
            self.assertEqual((call.head()[0], call.rest()), (403, b"no"))


if __name__ == "__main__":
    lib.main()
