#!/usr/bin/env python3
"""The laws over {h1, h1+tls, h2c, h2} on both sides: what one test says holds for all sixteen pairs."""
import unittest
import lib, matrix
from matrix import Gone, PROTOCOLS, every_pair


def wait_for_100(call):
    """Reads up to the 100, of either protocol."""
    if hasattr(call, "client"):
        while not call.informational:
            call.step()
        assert call.informational == [100], call.informational
    else:
        assert call.wire.head().status == 100


class Matrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bed = matrix.Bed(lines="limit body 4MB; set response header X-Site \"here\"; timeout idle 20s").__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.bed.__exit__(None)

    @every_pair
    def test_a_request_and_its_answer(self, down, up):
        with self.bed.call(down, up, "GET", "/a?b=c", [("x-in", "1"), ("te", "trailers")]) as call, self.bed.taken(up) as asked:
            self.assertEqual((asked.method, asked.path, asked.fields["x-in"]), ("GET", f"/{up.replace('+', '_')}/a?b=c", "1"))
            self.assertEqual(asked.fields.get("host", asked.fields.get(":authority")), matrix.NAME)
            self.assertEqual(asked.fields["x-forwarded-proto"], "https" if down in ("h1+tls", "h2") else "http")
            asked.respond(201, [("x-out", "2"), ("connection", "x-hop"), ("x-hop", "no")] if up.startswith("h1") else [("x-out", "2")], b"body")
            status, fields = call.head()
            self.assertEqual((status, fields["x-out"], fields["x-site"], call.rest()), (201, "2", "here", b"body"))
            self.assertNotIn("x-hop", fields)

    @every_pair
    def test_bodies_both_ways_with_trailers(self, down, up):
        up_body, down_body = b"0123456789abcdef" * 6000, b"fedcba9876543210" * 6000
        with self.bed.call(down, up, "POST", length=-1) as call:
            call.write(up_body[:100])
            with self.bed.taken(up) as asked:
                call.write(up_body[100:])
                call.end([("x-sum", "1")])
                self.assertEqual(asked.rest(), up_body)
                self.assertEqual(asked.trailers.get("x-sum"), "1")
                asked.start(200)
                asked.write(down_body)
                asked.end([("x-total", "2")])
                self.assertEqual(call.head()[0], 200)
                self.assertEqual(call.rest(), down_body)
                self.assertEqual(call.trailers.get("x-total"), "2")

    @every_pair
    def test_heads_without_a_body(self, down, up):
        for method, status, fields in (("HEAD", 200, [("content-length", "9")]), ("GET", 204, []), ("GET", 304, [("etag", '"x"')])):
            with self.bed.call(down, up, method) as call, self.bed.taken(up) as asked:
                asked.start(status, fields, end=True)
                got, seen = call.head()
                self.assertEqual((got, call.rest()), (status, b""))
                if method == "HEAD":
                    self.assertEqual(seen["content-length"], "9")

    @every_pair
    def test_a_body_is_asked_for_when_the_origin_wants_it(self, down, up):
        with self.bed.call(down, up, "POST", fields=[("expect", "100-continue")], length=5) as call, self.bed.taken(up) as asked:
            self.assertEqual((asked.fields["expect"], call.informational), ("100-continue", []))
            asked.inform(100)
            wait_for_100(call)
            call.write(b"hello")
            call.end()
            self.assertEqual(asked.rest(), b"hello")
            asked.respond(200, [], b"thanks")
            self.assertEqual((call.head()[0], call.rest()), (200, b"thanks"))

    @every_pair
    def test_a_body_that_the_origin_does_not_want_is_never_asked_for(self, down, up):
        with self.bed.call(down, up, "POST", fields=[("expect", "100-continue")], length=5) as call, self.bed.taken(up) as asked:
            asked.respond(403, [], b"no")
            self.assertEqual((call.head()[0], call.informational, call.rest()), (403, [], b"no"))

    def test_an_origin_that_says_nothing_gets_the_body_after_a_second(self):
        with self.bed.call("h1", "h1", "POST", fields=[("expect", "100-continue")], length=5) as call, self.bed.taken("h1") as asked:
            wait_for_100(call)
            call.write(b"hello")
            self.assertEqual(asked.rest(), b"hello")
            asked.respond(200, [], b"")
            self.assertEqual(call.head()[0], 200)

    @every_pair
    def test_informational_responses(self, down, up):
        with self.bed.call(down, up) as call, self.bed.taken(up) as asked:
            asked.inform(103, [("link", "</a>")])
            asked.respond(200, [], b"late")
            self.assertEqual((call.head()[0], call.rest(), call.informational), (200, b"late", [103]))

    @every_pair
    def test_an_answer_before_the_upload_has_ended(self, down, up):
        with self.bed.call(down, up, "POST", length=-1) as call:
            call.write(b"first")
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.read(), b"first")
                asked.start(200)
                asked.write(b"early")
                self.assertEqual((call.head()[0], call.read()), (200, b"early"))
                call.write(b"second")
                self.assertEqual(asked.read(), b"second")
                asked.write(b"more")
                self.assertEqual(call.read(), b"more")
                call.end()
                self.assertEqual(asked.rest(), b"")
                asked.end()
                self.assertEqual(call.rest(), b"")

    @every_pair
    def test_the_client_goes(self, down, up):
        for when in ("before the answer", "inside the answer", "inside the upload"):
            with self.bed.call(down, up, "POST", length=-1) as call:
                call.write(b"x")
                asked = self.bed.taken(up)
                self.assertEqual(asked.read(), b"x")
                if when == "inside the answer":
                    asked.start(200)
                    asked.write(b"part")
                    self.assertEqual((call.head()[0], call.read()), (200, b"part"))
                if when == "before the answer":
                    call.end()
                    self.assertEqual(asked.rest(), b"")
                call.abort()
                self.assertTrue(asked.gone())
                asked.release()

    @every_pair
    def test_the_origin_goes(self, down, up):
        for when in ("before the head", "inside the body"):
            with self.bed.call(down, up, "POST", length=4) as call:      # a POST: never sent again
                call.write(b"body")
                with self.bed.taken(up) as asked:
                    self.assertEqual(asked.rest(), b"body")
                    if when == "before the head":
                        asked.abort()
                        self.assertEqual(call.head()[0], 502)
                        continue
                    asked.start(200)
                    asked.write(b"part")
                    self.assertEqual((call.head()[0], call.read()), (200, b"part"))
                    asked.abort()
                    with self.assertRaises(Gone):
                        call.rest()

    @every_pair
    def test_a_body_over_the_limit(self, down, up):
        with self.bed.call(down, up, "POST", length=4_000_001) as call:
            self.assertEqual(call.head()[0], 413)

    def test_99_streams_flow_while_one_is_never_read(self):
        for down in ("h2c", "h2"):
            for up in PROTOCOLS:
                with self.subTest(down=down, up=up):
                    client = self.bed.client(down)
                    big = b"z" * 300_000
                    stuck = self.bed.call(down, up, "GET", "/stuck", client=client)
                    answering = self.bed.taken(up)
                    answering.start(200)
                    import threading
                    def pour():
                        try:
                            answering.write(big)
                            answering.end()
                        except Gone:
                            pass
                    thread = threading.Thread(target=pour)
                    thread.start()
                    for i in range(99):
                        call = self.bed.call(down, up, "GET", f"/{i}", client=client)
                        with self.bed.taken(up) as asked:
                            asked.respond(200, [], b"y" * 1000)
                            self.assertEqual((call.head()[0], len(call.rest())), (200, 1000))
                    self.assertEqual((stuck.head()[0], stuck.rest()), (200, big))
                    thread.join(lib.PATIENCE)
                    answering.release()
                    client.sock.close()

    @every_pair
    def test_a_swap_in_the_midst(self, down, up):
        with self.bed.call(down, up, "POST", length=-1) as call:
            call.write(b"one")
            with self.bed.taken(up) as asked:
                self.assertEqual(asked.read(), b"one")
                asked.start(200)
                asked.write(b"1")
                self.assertEqual((call.head()[0], call.read()), (200, b"1"))
                if up == PROTOCOLS[0]:
                    self.bed.node.reload(self.bed.text())
                call.write(b"two")
                self.assertEqual(asked.read(), b"two")
                call.end()
                asked.rest()
                asked.write(b"2")
                asked.end()
                self.assertEqual(call.rest(), b"2")


if __name__ == "__main__":
    lib.main()
