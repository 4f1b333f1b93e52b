#!/usr/bin/env python3
"""One form of a path: what guards, routes, the file root and an origin see of the known ways around them, by the site's policy."""
import unittest
import lib
from h2client import H2Client
from origins import Origin, reply

SITES = """
upstream app {{ server 127.0.0.1:{port} }}
""" + "".join("""
site %s.test as %s {{
    %s
    group /private {{ deny ip [127.0.0.0/8]; proxy app }}
    route /** as rest_%s {{ proxy app }}
    route /files/** as files_%s {{ strip prefix /files; files "www" }}
    route /tried/{{p...}} as tried_%s {{ files "www" {{ try ["{{p}}"] }} }}
    route /match/{{one}} as one_%s {{ respond 200 "one {{one}}" }}
    route /match/{{one}}/{{two}} as two_%s {{ respond 200 "two {{one}} {{two}}" }}
}}
""" % (name, name, line, *(name,) * 5) for name, line in [("canonical", ""), ("keep", "encoded-slash keep"), ("raw", "paths raw")]) + """
site some.test as some {{
    route /k/{{x}} as kept {{ encoded-slash keep; proxy app }}
    route /** as others {{ proxy app }}
}}
site strict.test as strict {{
    trailing-slash strict
    route GET /x as x {{ respond 200 "x" }}
    route GET /y/ as y {{ respond 200 "y/" }}
    route GET /b as b {{ respond 200 "b" }}
    route GET /b/ as bs {{ respond 200 "b/" }}
    route GET /z/** as z {{ respond 200 "z" }}
    route GET /c/{{id}} as c {{ respond 200 "c {{id}}" }}
    group /api {{ route GET / as api {{ respond 200 "api/" }} }}
}}
site moved.test as moved {{
    trailing-slash redirect
    route GET /x as mx {{ respond 200 "x" }}
    route GET /y/ as my {{ respond 200 "y/" }}
    route /z/** as mz {{ respond 200 "z" }}
    route GET /f/** as mf {{ strip prefix /f; files "www" }}
    route GET /one/{{name}} as mone {{ strip prefix /one; files "www" }}
    group /g {{ deny ip [127.0.0.0/8]; route GET /x as mg {{ respond 200 "g" }} }}
}}
site rawmoved.test as rawmoved {{ paths raw; trailing-slash redirect; proxy app }}
"""
FILES = {"www/a.txt": "a", "www/sub/index.html": "sub", "www/sub/b.txt": "b", "secret.txt": "outside"}

# The path; what comes of it: a status, or what the origin is asked for; under each policy. One text: the same under all.
BYPASSES = [
    ("/private/x", 403, 403, 403),
    ("/private", 403, 403, 403),
    ("/a", "/a", "/a", "/a"),
    # Octets that need no escape are the same octets (RFC 3986 6.2.2.2)
    ("/%70rivate/x", 403, 403, "/%70rivate/x"),
    ("/%7Ex", "/~x", "/~x", "/%7Ex"),
    ("/caf%c3%a9", "/caf%C3%A9", "/caf%C3%A9", "/caf%c3%a9"),
    # Dot segments
    ("/a/../private/x", 403, 403, "/a/../private/x"),
    ("/./private/x", 403, 403, "/./private/x"),
    ("/%2e/private/x", 403, 403, "/%2e/private/x"),
    ("/a/%2e%2e/private/x", 403, 403, "/a/%2e%2e/private/x"),
    ("/a/%2E./private/x", 403, 403, "/a/%2E./private/x"),
    ("/private/%2e", 403, 403, 403),
    ("/private/../a", "/a", "/a", 403),
    ("/..", 400, 400, "/.."),
    ("/../private/x", 400, 400, "/../private/x"),
    ("/%2e%2e/%2e%2e/private/x", 400, 400, "/%2e%2e/%2e%2e/private/x"),
    ("/.../private/x", "/.../private/x", "/.../private/x", "/.../private/x"),
    # In disguise
    ("/a/..;/private/x", 400, 400, "/a/..;/private/x"),
    ("/a/..;x=1/private/x", 400, 400, "/a/..;x=1/private/x"),
    ("/a/..%3b/private/x", 400, 400, "/a/..%3b/private/x"),
    ("/a/%2e%2e;/private/x", 400, 400, "/a/%2e%2e;/private/x"),
    ("/.;/private/x", 400, 400, "/.;/private/x"),
    ("/private;x=1/y", "/private;x=1/y", "/private;x=1/y", "/private;x=1/y"),
    # Repeated slashes
    ("//private/x", 403, 403, "//private/x"),
    ("///private//x", 403, 403, "///private//x"),
    ("/a//b///", "/a/b/", "/a/b/", "/a//b///"),
    # Encoded slashes
    ("/private%2fx", 400, "/private%2Fx", "/private%2fx"),
    ("/%2fprivate/x", 400, "/%2Fprivate/x", "/%2fprivate/x"),
    ("/a%2Fb/c", 400, "/a%2Fb/c", "/a%2Fb/c"),
    ("/a%2f..%2fprivate", 400, 400, "/a%2f..%2fprivate"),
    ("/a/..%2fprivate/x", 400, 400, "/a/..%2fprivate/x"),
    ("/a/.%2fprivate/x", 400, 400, "/a/.%2fprivate/x"),
    # Backslashes
    ("/a\\..\\private\\x", 400, 400, "/a\\..\\private\\x"),
    ("/\\private", 400, 400, "/\\private"),
    ("/a%5c..%5cprivate", 400, 400, "/a%5c..%5cprivate"),
    # NUL, controls, blanks
    ("/private%00", 400, 400, "/private%00"),
    ("/a%00/../private", 400, 400, "/a%00/../private"),
    ("/a%0d%0aX:1", 400, 400, "/a%0d%0aX:1"),
    ("/a%7f", 400, 400, "/a%7f"),
    ("/private%20/x", "/private%20/x", "/private%20/x", "/private%20/x"),
    ("/private%09", 400, 400, "/private%09"),
    # What is no UTF-8 (RFC 3629 3): overlong, surrogates, too large, cut short
    ("/%c0%ae%c0%ae/private", 400, 400, "/%c0%ae%c0%ae/private"),
    ("/a%c0%afprivate", 400, 400, "/a%c0%afprivate"),
    ("/%e0%80%ae%e0%80%ae/private", 400, 400, "/%e0%80%ae%e0%80%ae/private"),
    ("/%ed%a0%80", 400, 400, "/%ed%a0%80"),
    ("/%f4%90%80%80", 400, 400, "/%f4%90%80%80"),
    ("/%c3", 400, 400, "/%c3"),
    ("/%ff", 400, 400, "/%ff"),
    # Never decoded twice
    ("/%252e%252e/private/x", "/%252e%252e/private/x", "/%252e%252e/private/x", "/%252e%252e/private/x"),
    ("/private%252fx", "/private%252fx", "/private%252fx", "/private%252fx"),
    ("/a%255c", "/a%255c", "/a%255c", "/a%255c"),
    # Escapes that are none
    ("/%zz", 400, 400, "/%zz"),
    ("/%2", 400, 400, "/%2"),
    ("/%u002e%u002e/private", 400, 400, "/%u002e%u002e/private"),
    # Case, suffixes, and what stands behind the path
    ("/PRIVATE/x", "/PRIVATE/x", "/PRIVATE/x", "/PRIVATE/x"),
    ("/private.", "/private.", "/private.", "/private."),
    ("/privateer", "/privateer", "/privateer", "/privateer"),
    ("/private?x", 403, 403, 403),
    ("/a?b=/../private%00", "/a?b=/../private%00", "/a?b=/../private%00", "/a?b=/../private%00"),
    ("/private/x#y", 400, 400, 400),
    ("/a#/private", 400, 400, 400),
]

# What a route captures and what `files` opens.
SEEN = [
    ("/match/a%2fb", 400, "one a/b", "one a/b"),
    ("/match/a%2Fb/c", 400, "two a/b c", "two a/b c"),
    ("/match/a//b", "two a b", "two a b", "/match/a//b"),
    ("/match/%61", "one a", "one a", "one a"),
    ("/match/x/../y", "one y", "one y", "/match/x/../y"),
    ("/files/a.txt", "a", "a", "a"),
    ("/files/%61.txt", "a", "a", 404),
    ("/files/sub/../a.txt", "a", "a", 404),
    ("/files//a.txt", "a", "a", 404),
    ("/files/./a.txt", "a", "a", 404),
    ("/files/sub%2fb.txt", 400, 404, 404),
    ("/files/sub/b.txt", "b", "b", "b"),
    ("/files/../secret.txt", "/secret.txt", "/secret.txt", 404),
    ("/files/%2e%2e/secret.txt", "/secret.txt", "/secret.txt", 404),
    ("/files/..%2fsecret.txt", 400, 400, 404),
    ("/files/a.txt%00", 400, 400, 404),
    ("/files/a.txt%00.html", 400, 400, 404),
    ("/files/a.txt;x", 404, 404, 404),
    ("/files/sub\\b.txt", 400, 400, 404),
    ("/tried/sub%2fb.txt", 400, 404, 404),
    ("/tried/x/../sub/b.txt", "b", "b", 404),
]

SLASHES = [
    ("strict", "/x", 200, "x"), ("strict", "/x/", 404, None), ("strict", "/x//", 404, None), ("strict", "/y", 404, None), ("strict", "/y/", 200, "y/"),
    ("strict", "/b", 200, "b"), ("strict", "/b/", 200, "b/"), ("strict", "/z", 200, "z"), ("strict", "/z/", 200, "z"), ("strict", "/z/a/", 200, "z"),
    ("strict", "/c/1", 200, "c 1"), ("strict", "/c/1/", 404, None), ("strict", "/c/", 404, None), ("strict", "/api/", 200, "api/"), ("strict", "/api", 404, None),
    ("moved", "/x", 200, "x"), ("moved", "/x/", 308, "/x"), ("moved", "/x/?q=/", 308, "/x?q=/"), ("moved", "/y", 308, "/y/"), ("moved", "/y/", 200, "y/"),
    ("moved", "/z", 200, "z"), ("moved", "/z/", 308, "/z"), ("moved", "/z/a/?", 308, "/z/a?"), ("moved", "/none/", 404, None), ("moved", "/", 404, None),
    ("moved", "/f/sub", 308, "/f/sub/"), ("moved", "/f/sub/", 200, "sub"), ("moved", "/f/a.txt/", 308, "/f/a.txt"), ("moved", "/f/none/?q", 308, "/f/none?q"),
    ("moved", "/f/none", 404, None), ("moved", "/one/sub", 308, "/one/sub/"), ("moved", "/one/sub/", 200, "sub"), ("moved", "/one/a.txt/", 308, "/one/a.txt"),
    ("moved", "/g/x", 403, None), ("moved", "/g/x/", 403, None), ("moved", "//x//", 308, "/x"),
    ("rawmoved", "//evil.test/x/", 308, "/.//evil.test/x"), ("rawmoved", "/x/", 308, "/x"),
    ("canonical", "/match/a/", 200, "one a"), ("canonical", "/files/sub", 308, "/files/sub/"),
    ("some", "/k/a%2fb", 200, "/k/a%2Fb"), ("some", "/j/a%2fb", 400, None), ("some", "/k/a%2fb/c", 400, None), ("some", "/k/..%2fb", 400, None),
]


class Refused:
    """A stream that was reset: HTTP/2's word for a malformed request (RFC 9113 8.1.1)."""
    status, body = 400, b""


class Paths(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(lambda wire, request: reply(wire, request.target.encode("latin-1"))).__enter__()
        cls.node = lib.Node(SITES.format(port=cls.origin.port), files=FILES).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    def h1(self, path, host):
        return self.node.get(path, host=host)

    def h2(self, path, host):
        with H2Client(self.node.port) as c:
            return Refused() if (got := c.get(path, host=host)).headers is None and got.reset else got

    def check(self, got, expected):
        if isinstance(expected, int):
            self.assertEqual(got.status, expected)
        else:
            self.assertEqual((got.status, got.body.decode("latin-1")), (200, expected))

    def test_the_known_ways_around(self):
        for number, (path, *by_policy) in enumerate(BYPASSES + SEEN):
            for policy, expected in zip(("canonical", "keep", "raw"), by_policy):
                for ask in (self.h1, self.h2) if number % 5 == 0 else (self.h1,):
                    with self.subTest(path=path, policy=policy, by=ask.__name__):
                        self.check(ask(path, f"{policy}.test"), expected)

    def test_octets_that_no_target_has(self):
        for octets in (b"/a\0b", b"/a\x01", b"/a\x7f", b"/caf\xc3\xa9", b"/a\tb"):
            for policy in ("canonical", "keep", "raw"):
                with self.subTest(octets=octets, policy=policy), self.node.client() as c:
                    c.send(b"GET " + octets + b" HTTP/1.1\r\nHost: " + policy.encode() + b".test\r\n\r\n")
                    self.assertEqual(c.response().status, 400)

    def test_final_and_encoded_slashes(self):
        for site, path, status, what in SLASHES:
            for ask in (self.h1, self.h2):
                with self.subTest(site=site, path=path, by=ask.__name__):
                    got = ask(path, f"{site}.test")
                    self.assertEqual(got.status, status)
                    if status == 308:
                        self.assertEqual(got.get("Location" if ask == self.h1 else "location"), what)
                    elif what is not None:
                        self.assertEqual(got.body.decode(), what)

    def test_a_moved_path_keeps_its_method(self):
        self.assertEqual(self.node.get("/z/a/", host="moved.test", method="POST", body=b"x").status, 308)

    def test_a_host_that_is_not_there(self):
        for path in ("/a", "/..", "/%2f"):
            self.assertEqual(self.h1(path, "none.test").status, 421, path)


if __name__ == "__main__":
    lib.main()
