#!/usr/bin/env python3
"""Header lines on both sides of an exchange, on replies of our own too, and the bound of a request's head."""
import lib, unittest
from origins import Origin, reply

SITE = """
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    add request header X-Add "ours"
    remove request header X-Gone
    set response header X-Set "ours {{status}}"
    add response header X-Add "ours"
    remove response header X-Gone
    route /** as rest {{ proxy back }}
    route GET /here as here {{ respond 200 "here" }}
}}
"""


class Headers(unittest.TestCase):
    def test_the_origin_gets_what_was_added_and_not_what_was_removed(self):
        with Origin() as origin, lib.Node(SITE.format(port=origin.port)) as n:
            n.get("/", headers=[("X-Add", "theirs"), ("X-Gone", "1"), ("x-gone", "2")])
            seen = origin.requests[0]
        self.assertEqual(seen.all("X-Add"), ["theirs", "ours"])
        self.assertEqual(seen.all("X-Gone"), [])

    def test_the_client_gets_the_lines_of_the_site(self):
        fields = [("X-Set", "theirs"), ("X-Add", "theirs"), ("X-Gone", "1")]
        with Origin(lambda w, r: reply(w, b"x", fields=fields)) as origin, lib.Node(SITE.format(port=origin.port)) as n:
            got = n.get("/")
        self.assertEqual((got.all("X-Set"), got.all("X-Add"), got.all("X-Gone")), (["ours 200"], ["theirs", "ours"], []))

    def test_replies_of_the_node_have_them_too(self):
        with Origin() as origin, lib.Node(SITE.format(port=origin.port)) as n:
            self.assertEqual(n.get("/here").all("X-Set"), ["ours 200"])
        with lib.Node(SITE.format(port=lib.free_port())) as n:
            self.assertEqual(n.get("/").all("X-Set"), ["ours 502"])


class Bounds(unittest.TestCase):
    def test_a_head_over_the_limit_is_431(self):
        site = 'site e2e.test as main { route /** as rest { respond 200 "ok" } }'
        with lib.Node(site, server="    limit header 4KiB") as n:
            self.assertEqual(n.get("/", headers=[("X-Long", "v" * 3000)]).status, 200)
            self.assertEqual(n.get("/", headers=[("X-Long", "v" * 5000)]).status, 431)


if __name__ == "__main__":
    lib.main()
