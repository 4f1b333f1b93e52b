#!/usr/bin/env python3
"""Folders and what is no file: indexes, slashes, pages of `browse on`, what `missing` does, hidden names, links, devices, changes."""
import html.parser, json, os, re, socket, unittest, urllib.parse
import lib
from h2client import H2Client
from origins import Origin, reply

SITES = """
upstream app {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    route /** as pages {{ files "www" {{ missing {{ proxy app }} }} }}
    route /spa/** as spa {{ strip prefix /spa; files "www" {{ try ["{{path}}"]; index ["index.html"]; missing "index.html" status 200 }} }}
    route /deep/** as deep {{ strip prefix /deep; files "www" {{ missing {{ files "more" {{ missing {{ respond 410 "nowhere" }} }} }} }} }}
    route GET /bare/** as bare {{ strip prefix /bare; files "www" {{ index [] }} }}
}}
site browse.test as browse {{
    route /** as all {{ files "www" {{ browse on }} }}
    route /all/** as hidden {{ strip prefix /all; files "www" {{ browse on; hidden on }} }}
    route /out/** as out {{ strip prefix /out; files "www" {{ browse on; follow-symlinks }} }}
    route /many/** as many {{ strip prefix /many; files "many" {{ browse on }} }}
}}
"""
FILES = {"www/index.html": "<p>root", "www/sub/index.html": "<p>sub", "www/plain/a.txt": "a", "www/plain/b & <c>.txt": "bb", "www/plain/50%.txt": "x" * 2048,
         "www/plain/a:b.txt": "colon", "www/plain/ünï.txt": "uni", "www/plain/inner/x.txt": "x", "www/plain/.secret": "s", "www/.git/config": "git",
         "www/plain/quote'\".txt": "q", "www/plain/Zoo.txt": "z", "www/.well-known/security.txt": "contact", "secret.txt": "outside", "away/far.txt": "far",
         "www/big.bin": bytes(64 << 20), "more/only.txt": "more", "many/0": "m" * 5000, "many/1": "m" * 5000}


class Page(html.parser.HTMLParser):
    """The links, the text and the tags of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.text, self.tags = [], "", set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_data(self, data):
        self.text += data


class Folders(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.origin = Origin(lambda wire, request: reply(wire, f"{request.method} {request.target} ".encode() + request.body)).__enter__()
        cls.node = lib.Node(SITES.format(port=cls.origin.port), files=FILES)
        www = cls.node.dir / "www"
        os.symlink("../../secret.txt", www / "plain/out.txt")
        os.symlink("../../away", www / "plain/away")
        os.symlink("a.txt", www / "plain/link.txt")
        os.symlink("/etc", www / "plain/etc")
        os.mkfifo(www / "plain/pipe")
        with socket.socket(socket.AF_UNIX) as s:
            s.bind(str(www / "plain/sock"))
        with open(os.fsencode(www / "plain") + b"/bad\xff.txt", "w"), open(www / "plain/back\\slash.txt", "w"):
            pass
        for name in ("plain/a.txt", "plain/Zoo.txt", "plain/inner"):
            os.utime(www / name, (1_600_000_000,) * 2)
        cls.node.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        cls.origin.__exit__()

    def browse(self, path, **headers):
        return self.node.get(path, host="browse.test", headers=list(headers.items()))

    def names(self, path):
        return [e["name"] for e in json.loads(self.browse(path, Accept="application/json").body)["entries"]]

    # Folders and slashes

    def test_a_folder_has_its_slash(self):
        for host, path, to in [("e2e.test", "/sub", "/sub/"), ("e2e.test", "/sub?a=1&b", "/sub/?a=1&b"), ("browse.test", "/plain/inner", "/plain/inner/"),
                               ("browse.test", "/all/plain", "/all/plain/"), ("e2e.test", "/deep/sub", "/deep/sub/"),
                               ("e2e.test", "/deep", "/deep/"), ("browse.test", "/all?sort=size", "/all/?sort=size")]:
            got = self.node.get(path, host=host)
            self.assertEqual((got.status, got.get("Location")), (308, to), path)
        self.assertEqual(self.node.get("/sub/").body, b"<p>sub")

    def test_a_folder_that_is_not_served_is_not_there(self):
        self.assertEqual(self.node.get("/bare/sub").status, 404)
        self.assertEqual(self.node.get("/bare/sub/").status, 404)
        self.assertEqual(self.node.get("/plain").body, b"GET /plain ")          # no index: the app's
        self.assertEqual(self.node.get("/bare/plain/a.txt").body, b"a")
        self.assertEqual(self.node.get("/bare/plain/a.txt/").status, 404)

    # What is done where no file is

    def test_missing_goes_on(self):
        self.assertEqual(self.node.get("/nothing?q=1").body, b"GET /nothing?q=1 ")
        self.assertEqual(self.node.get("/nothing", method="POST", body=b"data").body, b"POST /nothing data")
        self.assertEqual(self.node.get("/nothing/", method="PURGE").body, b"PURGE /nothing/ ")
        got = self.node.get("/plain/a.txt", method="POST", body=b"data")        # a file is there
        self.assertEqual((got.status, got.get("Allow")), (405, "GET, HEAD"))
        self.assertEqual(self.node.get("/plain/a.txt").body, b"a")
        self.assertEqual(self.node.get("/.git/config").body, b"GET /.git/config ")
        with H2Client(self.node.port) as c:
            stream = c.open(c.head("POST", "/nothing"), end=False)
            c.data(stream, b"two", end=True)
            self.assertEqual(c.finish(stream).body, b"POST /nothing two")

    def test_one_behind_another(self):
        self.assertEqual([self.node.get(p).body for p in ("/deep/", "/deep/only.txt")], [b"<p>root", b"more"])
        got = self.node.get("/deep/none")
        self.assertEqual((got.status, got.body), (410, b"nowhere"))

    def test_missing_under_200_is_a_file_like_any(self):
        first = self.node.get("/spa/any/where")
        self.assertEqual((first.status, first.body, first.get("Accept-Ranges")), (200, b"<p>root", "bytes"))
        self.assertEqual(self.node.get("/spa/else", headers=[("If-None-Match", first.get("ETag"))]).status, 304)
        self.assertEqual(self.node.get("/spa/sub/").body, b"<p>sub")            # an index that is written, beside `try`

    # Hidden names, links, devices

    def test_hidden_names(self):
        for path in ("/.git/config", "/plain/.secret", "/.git/"):
            self.assertEqual(self.browse(path).status, 404, path)
        self.assertEqual(self.browse("/all/.git/config").body, b"git")
        self.assertEqual(self.browse("/all/plain/.secret").body, b"s")
        self.assertEqual(self.browse("/.well-known/security.txt").body, b"contact")
        self.assertNotIn(".secret", self.names("/plain/"))
        self.assertIn(".secret", self.names("/all/plain/"))

    def test_links_that_lead_away(self):
        for path in ("/plain/out.txt", "/plain/away/far.txt", "/plain/away/", "/plain/etc/hostname"):
            self.assertEqual(self.browse(path).status, 404, path)
        self.assertEqual(self.browse("/plain/link.txt").body, b"a")
        self.assertEqual([self.browse("/out" + p).body for p in ("/plain/out.txt", "/plain/away/far.txt")], [b"outside", b"far"])
        listed = self.names("/plain/")
        self.assertIn("link.txt", listed)
        self.assertFalse({"out.txt", "away", "etc"} & set(listed))
        self.assertTrue({"out.txt", "away", "etc"} <= set(self.names("/out/plain/")))

    def test_special_files_are_not_there(self):
        for path in ("/plain/pipe", "/plain/sock", "/out/plain/pipe"):
            self.assertEqual(self.browse(path).status, 404, path)
        self.assertFalse({"pipe", "sock"} & set(self.names("/plain/")))

    # The page

    def test_a_page_for_people(self):
        got = self.browse("/plain/")
        self.assertEqual((got.status, got.get("Content-Type"), got.get("Vary")), (200, "text/html; charset=utf-8", "Accept"))
        text = got.body.decode()
        page = Page(text)
        self.assertNotIn("script", page.tags)
        self.assertIn("prefers-color-scheme:dark", text)
        for what in ("b & <c>.txt", "quote'\".txt", "ünï.txt", "2.0 KiB", "2020-09-13 12:26", "1 folder,"):
            self.assertIn(what, page.text)
        self.assertNotIn("<c>", text.replace("&lt;c&gt;", ""))
        for link in page.links:                                                 # each leads somewhere
            to = urllib.parse.urljoin("http://browse.test/plain/", link)
            self.assertTrue(to.startswith("http://browse.test/"), link)
            self.assertEqual(self.browse(to.removeprefix("http://browse.test")).status, 200, link)

    def test_what_no_request_can_name_is_not_listed(self):
        listed = self.names("/plain/")
        self.assertEqual([n for n in listed if "bad" in n or "back" in n], [])
        self.assertIn("a:b.txt", listed)
        self.assertIn("50%.txt", listed)

    def test_crumbs_lead_up(self):
        page = Page(self.browse("/all/plain/inner/").body.decode())
        self.assertEqual(page.links[:3], ["../../../", "../../", "../"])

    def test_its_order(self):
        first = ["inner", "50%.txt", "a.txt"]
        self.assertEqual(self.names("/plain/")[:3], first)
        self.assertEqual(self.names("/plain/?sort=name&order=asc")[:3], first)
        self.assertEqual(self.names("/plain/?sort=name&order=desc")[:2], ["inner", "ünï.txt"])
        self.assertEqual(self.names("/plain/?sort=size&order=desc")[1], "50%.txt")
        self.assertEqual(self.names("/plain/?sort=size")[1], "a.txt")
        self.assertEqual(self.names("/plain/?sort=time")[1:4], ["a.txt", "link.txt", "Zoo.txt"])
        self.assertEqual(self.names("/plain/?sort=evil&order=&page=0&page=x&&=")[:3], first)
        text = self.browse("/plain/?sort=size&order=desc").body.decode()
        self.assertIn('<th scope="col" class="n" aria-sort="descending"><a href="?sort=size&amp;order=asc">', text)

    def test_json(self):
        for accept, kind in [("application/json", "application/json"), ("application/json, text/html;q=0.5", "application/json"), ("*/*", "text/html"),
                             ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"), ("application/json;q=0.3, text/html", "text/html"), ("application/json;q=0", "text/html")]:
            self.assertTrue(self.browse("/plain/", Accept=accept).get("Content-Type").startswith(kind), accept)
        listing = json.loads(self.browse("/plain/", Accept="application/json").body)
        self.assertEqual((listing["path"], listing["folders"], listing["page"], listing["pages"], listing["complete"]), ("/plain/", 1, 1, 1, True))
        by_name = {e["name"]: e for e in listing["entries"]}
        self.assertEqual(by_name["a.txt"], {"name": "a.txt", "type": "file", "url": "./a.txt", "size": 1, "modified": "2020-09-13T12:26:40Z"})
        self.assertEqual(by_name["inner"], {"name": "inner", "type": "folder", "url": "./inner/", "modified": "2020-09-13T12:26:40Z"})
        self.assertEqual(by_name["ünï.txt"]["url"], "./%C3%BCn%C3%AF.txt")

    def test_head_and_other_methods(self):
        with self.node.client() as c:
            whole = c.request("GET", "/plain/", host="browse.test")
            head = c.request("HEAD", "/plain/", host="browse.test")
            self.assertEqual([f for f in head.fields if f[0] != "Date"], [f for f in whole.fields if f[0] != "Date"])
            self.assertEqual(c.request("POST", "/plain/", host="browse.test").status, 405)

    # Many files, and files that change

    def test_a_hundred_thousand_files(self):
        many = self.node.dir / "many"
        for i in range(2, 100_000):
            os.link(many / str(i % 2), many / str(i))
        listing = json.loads(self.browse("/many/?page=100", Accept="application/json").body)
        self.assertEqual((listing["files"], listing["pages"], listing["page"], len(listing["entries"]), listing["complete"]), (100_000, 100, 100, 1000, True))
        self.assertEqual(json.loads(self.browse("/many/?page=4000000000", Accept="application/json").body)["page"], 100)
        before = self.node.descriptors()
        with self.node.client() as c:
            for i in range(0, 100_000, 20):
                self.assertEqual(c.request("GET", f"/many/{i}", host="browse.test").status, 200)
        self.assertLess(self.node.descriptors(), before + 1100)
        page = self.browse("/many/?sort=size&order=desc&page=2").body.decode()
        self.assertIn('rel="next" href="?sort=size&amp;order=desc&amp;page=3"', page)
        self.assertIn('rel="prev" href="?sort=size&amp;order=desc"', page)

    def test_a_file_that_shrinks_while_it_is_sent(self):
        whole = len(FILES["www/big.bin"])
        with lib.Client(self.node.port, receive_buffer=4096) as c:
            c.send("GET /big.bin HTTP/1.1\r\nHost: browse.test\r\n\r\n")
            self.assertEqual(c.head().get("Content-Length"), str(whole))
            os.truncate(self.node.dir / "www/big.bin", 8 << 20)
            got = len(c.buffer)
            c.buffer = b""
            while data := c.sock.recv(1 << 20):
                got += len(data)
            self.assertLessEqual(got, 8 << 20)                                  # what is not there is not made up, and the connection ends
        os.truncate(self.node.dir / "www/big.bin", whole)


if __name__ == "__main__":
    lib.main()
