#!/usr/bin/env python3
"""FastCGI: scripts run by a real php-fpm, and a scripted server that misbehaves."""
import hashlib, json, lib, os, re, socket, struct, threading, unittest
from pathlib import Path
from php import PhpFpm

DUMP = """<?php header("Content-Type: application/json"); header("X-Powered-By: none");
echo json_encode(["server" => $_SERVER, "get" => $_GET, "post" => $_POST, "body" => strlen(file_get_contents("php://input")), "hash" => md5(file_get_contents("php://input"))]);"""

SCRIPTS = {
    "index.php": DUMP, "admin/index.php": DUMP, "dump.php": DUMP,
    "status.php": """<?php http_response_code((int)$_GET["n"]); echo "as said";""",
    "moved.php": """<?php header("Location: /elsewhere?x=1");""",
    "cookies.php": """<?php setcookie("a", "1"); setcookie("b", "2"); header("X-Many: 1"); header("X-Many: 2", false);""",
    "large.php": """<?php for ($i = 0; $i < 640; ++$i) echo str_repeat(chr(65 + $i % 26), 16384);""",
    "length.php": """<?php header("Content-Length: 5"); echo "12345";""",
    "short.php": """<?php header("Content-Length: 50"); echo "12345";""",
    "long.php": """<?php header("Content-Length: 3"); echo "12345";""",
    "errors.php": """<?php for ($i = 0; $i < 3; ++$i) error_log("note $i \\x1b[31m"); error_log(str_repeat("z", 5000)); echo "done";""",
    "slow.php": """<?php echo "begin"; flush(); ignore_user_abort(false); for ($i = 0; $i < 2000; ++$i) { usleep(10000); echo str_repeat(".", 4096); flush(); }""",
    "dead.php": """<?php exec("kill -9 " . getmypid());""",
    "fatal.php": """<?php nothing_of_that_name();""",
    "empty.php": "<?php ",
    "nothing.php": """<?php http_response_code(204);""",
    "same.php": """<?php http_response_code(304); header("ETag: \\"x\\"");""",
    "lines.php": """<?php echo file_get_contents("php://input");""",
    "upload.jpg": "<?php echo 'EXECUTED';", "note.txt": "a text", ".secret.php": "<?php echo 'EXECUTED';", "sub/.git/x.php": "<?php echo 'EXECUTED';",
}


class Php(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.php = PhpFpm(SCRIPTS)
        cls.php.__enter__()
        cls.addClassCleanup(cls.php.__exit__)
        (cls.php.dir / "outside.php").write_text("<?php echo 'EXECUTED';")
        (cls.php.root / "link.php").symlink_to("../outside.php")
        block = f"""root "{cls.php.root}" """
        cls.node = lib.Node(f"""upstream php {{ server unix:{cls.php.socket} }}
site e2e.test {{
    limit body 64MB
    fastcgi php {{ {block} }}
    route /below/** as below {{ strip prefix /below; fastcgi php {{ {block} }} }}
    route /only/** as only {{ fastcgi php {{ {block}; script "/dump.php" }} }}
    route /kept/** as kept {{ strip prefix /kept; fastcgi unix:{cls.php.socket} {{ {block}; keep-conn }} }}
}}
site keep.test {{ encoded-slash keep; fastcgi php {{ {block} }}; group /admin {{ deny ip [127.0.0.0/8]; fastcgi php {{ {block} }} }} }}
site raw.test {{ paths raw; fastcgi php {{ {block} }}; group /admin {{ deny ip [127.0.0.0/8]; fastcgi php {{ {block} }} }} }}
site front.test {{ fastcgi php {{ {block}; script ["{{path}}", "/index.php"]; param APP_ENV "test"; param SERVER_SOFTWARE "mine"; param WHO "{{client.ip}}" }} }}""", server="    trust proxies [127.0.0.9]", options=["--workers", "1"])
        cls.node.__enter__()
        cls.addClassCleanup(cls.node.__exit__)

    def dump(self, path, **options):
        answer = self.node.get(path, **options)
        self.assertEqual((answer.status, answer.get("Content-Type")), (200, "application/json"))
        return json.loads(answer.body)

    def test_no_script_that_its_guards_have_not_seen(self):
        for host, path, status in [("keep.test", "/admin/index.php", 403), ("keep.test", "/admin%2findex.php", 404), ("keep.test", "/dump.php", 200),
                                   ("raw.test", "/admin/index.php", 403), ("raw.test", "/x/../admin/index.php", 404), ("raw.test", "/admin%2findex.php", 404),
                                   ("raw.test", "//admin/index.php", 404), ("raw.test", "/%61dmin/index.php", 404), ("raw.test", "/dump.php", 200)]:
            self.assertEqual(self.node.get(path, host=host).status, status, (host, path))

    def test_variables(self):
        with self.node.client() as c:
            got = json.loads(c.request("GET", "/dump.php/info/x%20y?a=1&b[]=%C3%A9", headers=[("X-Own", "v"), ("Accept-Language", "de"), ("Cookie", "a=1"), ("Cookie", "b=2"), ("X-Own", "w")]).body)
            port = c.sock.getsockname()[1]
        server, root = got["server"], str(self.php.root)
        wanted = {"REQUEST_METHOD": "GET", "SCRIPT_NAME": "/dump.php", "SCRIPT_FILENAME": f"{root}/dump.php", "PATH_INFO": "/info/x y",
                  "PATH_TRANSLATED": f"{root}/info/x y", "QUERY_STRING": "a=1&b[]=%C3%A9", "REQUEST_URI": "/dump.php/info/x%20y?a=1&b[]=%C3%A9",
                  "DOCUMENT_ROOT": root, "DOCUMENT_URI": "/dump.php/info/x y", "SERVER_PROTOCOL": "HTTP/1.1", "GATEWAY_INTERFACE": "CGI/1.1", "SERVER_SOFTWARE": "rws",
                  "REQUEST_SCHEME": "http", "REMOTE_ADDR": "127.0.0.1", "REMOTE_PORT": str(port), "SERVER_ADDR": "127.0.0.1", "SERVER_PORT": str(self.node.port),
                  "SERVER_NAME": "e2e.test", "HTTP_HOST": "e2e.test", "HTTP_X_OWN": "v, w", "HTTP_ACCEPT_LANGUAGE": "de", "HTTP_COOKIE": "a=1; b=2",
                  "CONTENT_LENGTH": "", "CONTENT_TYPE": "", "REDIRECT_STATUS": "200"}
        self.assertEqual({key: server.get(key) for key in wanted}, wanted)
        self.assertEqual(got["get"], {"a": "1", "b": ["é"]})
        self.assertNotIn("HTTPS", server)

    def test_what_is_not_passed_on(self):
        server = self.dump("/dump.php", headers=[("Proxy", "http://evil.example"), ("X_Forwarded_For", "6.6.6.6"), ("X-Forwarded-For", "6.6.6.6"), ("X.Odd", "1")])["server"]
        self.assertNotIn("HTTP_PROXY", server)
        self.assertNotIn("HTTP_X.ODD", server)
        self.assertEqual(server["HTTP_X_FORWARDED_FOR"], "127.0.0.1")

    def test_params_and_a_stripped_prefix(self):
        server = self.dump("/some/page?x=1", host="front.test")["server"]
        self.assertEqual((server["APP_ENV"], server["SERVER_SOFTWARE"], server["WHO"]), ("test", "mine", "127.0.0.1"))
        self.assertEqual((server["SCRIPT_NAME"], server["REQUEST_URI"]), ("/index.php", "/some/page?x=1"))
        server = self.dump("/below/dump.php?x=1")["server"]
        self.assertEqual((server["SCRIPT_NAME"], server["REQUEST_URI"]), ("/below/dump.php", "/below/dump.php?x=1"))

    def test_which_script(self):
        for path, script, info in [("/", "/index.php", ""), ("/index.php", "/index.php", ""), ("/admin/", "/admin/index.php", ""), ("/dump.php/a.php", "/dump.php", "/a.php"),
                                   ("/dump.php/", "/dump.php", "/"), ("/only/anything", "/dump.php", "")]:
            with self.subTest(path):
                server = self.dump(path)["server"]
                self.assertEqual((server["SCRIPT_NAME"], server.get("PATH_INFO", "")), (script, info))
        for path, script, info in [("/", "/index.php", ""), ("/dump.php/x", "/dump.php", "/x"), ("/none", "/index.php", ""), ("/admin/", "/admin/index.php", ""), ("/upload.jpg/x.php", "/index.php", "")]:
            with self.subTest("front " + path):
                server = self.dump(path, host="front.test")["server"]
                self.assertEqual((server["SCRIPT_NAME"], server.get("PATH_INFO", "")), (script, info))
        self.assertEqual(self.node.get("/admin").get("Location"), "/admin/")

    def test_what_is_no_script(self):
        for path in ["/none.php", "/none", "/upload.jpg", "/upload.jpg/x.php", "/upload.jpg/index.php", "/note.txt", "/.secret.php", "/sub/.git/x.php", "/link.php", "/..%2foutside.php",
                     "/dump.PHP", "/dump.php%20", "/dump.php.", "/index.php%00.jpg", "/sub/", "/upload.jpg%0a.php", "/dump.phpx"]:
            with self.subTest(path):
                answer = self.node.get(path)
                self.assertIn(answer.status, (400, 403, 404))
                self.assertNotIn(b"EXECUTED", answer.body)

    def test_statuses_and_fields(self):
        self.assertEqual(self.node.get("/status.php?n=418").status, 418)
        self.assertEqual(self.node.get("/status.php?n=503").body, b"as said")
        moved = self.node.get("/moved.php")
        self.assertEqual((moved.status, moved.get("Location")), (302, "/elsewhere?x=1"))
        many = self.node.get("/cookies.php")
        self.assertEqual(len(many.all("Set-Cookie")), 2)
        self.assertEqual(many.all("X-Many"), ["1", "2"])
        self.assertIsNone(many.get("Status"))
        self.assertEqual((self.node.get("/nothing.php").status, self.node.get("/same.php").get("ETag")), (204, '"x"'))
        self.assertEqual((self.node.get("/empty.php").status, self.node.get("/empty.php").body), (200, b""))
        self.assertEqual(self.node.get("/fatal.php").status, 500)

    def test_head(self):
        with self.node.client() as c:
            self.assertEqual(c.request("HEAD", "/large.php").status, 200)
            self.assertEqual(c.request("HEAD", "/length.php").get("Content-Length"), "5")
            self.assertEqual(c.request("GET", "/length.php").body, b"12345")

    def test_lengths_that_are_wrong(self):
        with self.node.client() as c, self.assertRaises(EOFError):
            c.request("GET", "/short.php")
        with self.node.client() as c:
            self.assertEqual(c.request("GET", "/long.php").body, b"123", "what was declared, no more")
            self.assertEqual(c.request("GET", "/length.php").body, b"12345")

    def test_large_bodies_both_ways(self):
        answer = self.node.get("/large.php")
        self.assertEqual(answer.body, b"".join(bytes([65 + i % 26]) * 16384 for i in range(640)))
        body = os.urandom(20 << 20)
        got = self.dump("/dump.php", method="POST", body=body, headers=[("Content-Type", "application/octet-stream")])
        self.assertEqual((got["body"], got["hash"], got["server"]["CONTENT_LENGTH"]), (len(body), hashlib.md5(body).hexdigest(), str(len(body))))
        self.assertEqual(self.node.get("/lines.php", method="PUT", body=body[:5 << 20]).body, body[:5 << 20])

    def test_a_form(self):
        got = self.dump("/dump.php", method="POST", body=b"a=1&b=2", headers=[("Content-Type", "application/x-www-form-urlencoded")])
        self.assertEqual(got["post"], {"a": "1", "b": "2"})

    def test_a_body_without_a_length(self):
        head = "POST /lines.php HTTP/1.1\r\nHost: e2e.test\r\nTransfer-Encoding: chunked\r\n\r\n"
        with self.node.client() as c:
            c.send(head + "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n")
            self.assertEqual(c.response().body, b"abcdefg")
            c.send(head)
            for _ in range(34):
                c.send(b"8000\r\n" + b"x" * 0x8000 + b"\r\n")
            self.assertEqual(c.response().status, 411)

    def test_errors_are_logged_and_bounded(self):
        self.assertEqual(self.node.get("/errors.php").body, b"done")
        lib.wait_for(lambda: "note 2" in self.node.log() and "zzzz" in self.node.log(), "the lines")
        lines = [line for line in self.node.log().splitlines() if "fpm.sock: " in line]
        self.assertTrue(all(len(line) < 1200 and "\x1b" not in line for line in lines))

    def test_a_script_that_dies(self):
        self.assertEqual(self.node.get("/dead.php").status, 502)
        self.assertEqual(self.node.get("/length.php").status, 200)

    def test_a_client_that_goes_ends_the_script(self):
        with self.node.client() as c:
            c.send("GET /slow.php HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
            self.assertEqual(c.head().status, 200)
            lib.wait_for(lambda: self.connections() == 1, "the connection to php-fpm")
        lib.wait_for(lambda: self.connections() == 0, "its end")

    def connections(self):
        """Connected stream sockets of the node to php-fpm."""
        wanted = str(self.php.socket)
        inodes = {line.split()[6] for line in Path("/proc/net/unix").read_text().splitlines()[1:] if line.endswith(wanted) and line.split()[5] == "03"}
        return len(inodes)

    def test_kept_connections(self):
        with self.node.client() as c:
            for _ in range(3):
                self.assertEqual(c.request("GET", "/kept/large.php").status, 200)
                self.assertEqual(c.request("GET", "/kept/length.php").body, b"12345")
                self.assertEqual(c.request("HEAD", "/kept/large.php").status, 200)
            self.assertEqual(self.connections(), 1)

    def test_more_requests_than_processes(self):
        clients = [self.node.client() for _ in range(40)]
        for c in clients:
            c.send("GET /length.php HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
        self.assertEqual([c.response().body for c in clients], [b"12345"] * 40)
        for c in clients:
            c.sock.close()


class Example(unittest.TestCase):
    """examples/php-app as it is, but for port and socket."""

    def test_it(self):
        folder = Path(__file__).resolve().parents[2] / "examples/php-app"
        scripts = {str(f.relative_to(folder / "public")): f.read_bytes() for f in folder.glob("public/**/*") if f.is_file()}
        uploads = {"uploads/evil.php": "<?php echo 'EXECUTED';", "uploads/photo.jpg": "<?php echo 'EXECUTED';"}
        text = re.sub(r"(?ms)^rws 1$|^server \{.*?^\}$", "", (folder / "site.rws").read_text())
        with PhpFpm({**scripts, **uploads}) as php:
            text = text.replace("/run/php/php-fpm.sock", str(php.socket)).replace('"public"', f'"{php.root}"')
            with lib.Node(text) as node:
                def get(path, **options):
                    return node.get(path, host="localhost", **options)
                self.assertEqual(get("/").body, b"GET / in production\n")
                self.assertEqual(get("/posts/7?x=1", method="POST", body=b"a=b").body, b"POST /posts/7 in production\n")
                self.assertEqual((get("/none").status, get("/none").body), (404, b"GET /none in production\n"))
                self.assertEqual(get("/health.php").body, b"well\n")
                css = get("/assets/app-1f2e.css")
                self.assertEqual((css.status, css.get("Content-Type"), "immutable" in css.get("Cache-Control")), (200, "text/css; charset=utf-8", True))
                self.assertEqual(get("/assets/none.css").status, 404)
                for path in ("/uploads/evil.php", "/uploads/photo.jpg"):
                    self.assertTrue(get(path).body.startswith(b"<?php"), "it is a file, and not run")
                for path in ("/uploads/photo.jpg/x.php", "/uploads/evil.php/x"):
                    self.assertEqual(get(path).status, 404)
                self.assertEqual(get("/uploads/evil.php", method="POST", body=b"x").status, 405)


class WordPress(unittest.TestCase):
    """examples/wordpress as it is, but for port, socket and folder."""
    SCRIPT = "<?php echo basename(__FILE__), ' of ', basename(__DIR__), ': ', $_SERVER['REQUEST_METHOD'], ' ', $_SERVER['REQUEST_URI'];"
    FILES = {"index.php": SCRIPT, "wp-login.php": SCRIPT, "wp-config.php": SCRIPT, "xmlrpc.php": SCRIPT, "wp-admin/index.php": SCRIPT, "wp-admin/post.php": SCRIPT,
             "wp-includes/css/buttons.css": "a { }", "wp-content/uploads/2026/photo.jpg": "JPEG", "wp-content/uploads/evil.php": SCRIPT, "Upper.PHP": SCRIPT,
             "readme.html": "<p>read me</p>", ".htaccess": "no"}

    def test_it(self):
        text = (Path(__file__).resolve().parents[2] / "examples/wordpress/site.rws").read_text()
        text = re.sub(r"(?ms)^rws 1$|^server \{.*?^\}$", "", text)
        with PhpFpm(self.FILES) as php:
            text = text.replace("/run/php/php-fpm.sock", str(php.socket)).replace("/var/www/wordpress", str(php.root))
            root = php.root.name
            with lib.Node(text) as node:
                def get(path, **options):
                    got = node.get(path, host="localhost", **options)
                    return got.status, got.body.decode()
                front = lambda said: (200, f"index.php of {root}: {said}")
                self.assertEqual(get("/"), front("GET /"))
                self.assertEqual(get("/2026/11/hello?x=1"), front("GET /2026/11/hello?x=1"))
                self.assertEqual(get("/comments", method="POST", body=b"a=b"), front("POST /comments"))
                self.assertEqual(get("/wp-admin")[0], 308)
                self.assertEqual(get("/wp-admin/"), (200, "index.php of wp-admin: GET /wp-admin/"))
                self.assertEqual(get("/wp-admin/post.php?id=1", method="POST", body=b"x"), (200, "post.php of wp-admin: POST /wp-admin/post.php?id=1"))
                self.assertEqual(get("/wp-login.php"), (200, f"wp-login.php of {root}: GET /wp-login.php"))
                self.assertEqual(get("/wp-includes/css/buttons.css"), (200, "a { }"))
                self.assertEqual(get("/readme.html"), (200, "<p>read me</p>"))
                self.assertEqual(get("/readme.html", method="POST", body=b"x")[0], 405)
                self.assertEqual(get("/wp-content/uploads/2026/photo.jpg"), (200, "JPEG"))
                self.assertEqual(get("/wp-content/uploads/evil.php"), (200, self.SCRIPT))
                for path in ("/wp-config.php", "/xmlrpc.php"):
                    self.assertEqual(get(path)[0], 404)
                for path in ("/.htaccess", "/Upper.PHP"):                  # neither is sent: the front controller is asked
                    self.assertEqual(get(path), front(f"GET {path}"))
                self.assertEqual([get("/wp-login.php")[0] for _ in range(5)], [200] * 4 + [429])


def record(kind, content=b"", padding=0, request=1, version=1):
    return struct.pack("!BBHHBB", version, kind, request, len(content), padding, 0) + content + bytes(padding)


END = record(3, bytes(8))


class FakeFcgi:
    """A FastCGI server that answers each request with the octets of `answer`; `whole`: it reads the request's body first."""

    def __init__(self, answer, whole=True, close=True):
        self.answer, self.whole, self.close, self.requests = answer, whole, close, []
        self.listener = socket.create_server((lib.HOST, 0))
        self.port = self.listener.getsockname()[1]

    def __enter__(self):
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        sock.settimeout(lib.PATIENCE)
        wire = lib.Wire(sock)
        try:
            while True:
                seen = []
                while True:
                    version, kind, request, size, padding, _ = struct.unpack("!BBHHBB", wire.exactly(8))
                    content = wire.exactly(size)
                    wire.exactly(padding)
                    seen.append((kind, content))
                    if size == 0 and kind == (5 if self.whole else 4):
                        break
                self.requests.append(seen)
                for piece in self.answer if isinstance(self.answer, list) else [self.answer]:
                    sock.sendall(piece)
                if self.close:
                    break
            sock.close()
        except (EOFError, OSError):
            pass


class Scripted(unittest.TestCase):
    def ask(self, answer, method="GET", keep="", body=b"", **options):
        with FakeFcgi(answer, **options) as server:
            node = lib.Node(f"""site e2e.test {{ fastcgi 127.0.0.1:{server.port} {{ root "www"; script "/x"; {keep} }} }}""", files={"www/x": ""})
            with node:
                got = node.get("/", method=method, body=body)
                return got, server.requests

    def test_the_records_of_a_request(self):
        _, requests = self.ask(record(6, b"Content-Type: text/plain\n\nhello") + END, method="POST", body=b"b" * 100000)
        kinds = [kind for kind, _ in requests[0]]
        self.assertEqual(requests[0][0], (1, b"\0\1\0\0\0\0\0\0"))
        self.assertEqual(kinds[1:3], [4, 4])
        self.assertEqual(b"".join(content for kind, content in requests[0] if kind == 5), b"b" * 100000)

    def test_answers(self):
        head = b"Content-Type: text/plain\r\n\r\n"
        for name, (answer, status, body) in {
            "plain": (record(6, head + b"hello") + END, 200, b"hello"),
            "padded": (record(6, head + b"hello", padding=255) + record(6, padding=8) + END, 200, b"hello"),
            "lone LF": (record(6, b"Content-Type: text/plain\n\nhello") + END, 200, b"hello"),
            "an octet a record": (b"".join(record(6, bytes([c]), padding=1) for c in head + b"hello") + END, 200, b"hello"),
            "with errors between": (record(7, b"oh\n") + record(6, head[:9]) + record(7, b"no") + record(6, head[9:] + b"hi") + END, 200, b"hi"),
            "of no request": (record(10, b"x" * 16, request=0) + record(6, head + b"x") + END, 200, b"x"),
            "status": (record(6, b"Status: 201 Made\r\n\r\n") + END, 201, b""),
            "no head": (record(6, b"hello") + END, 502, None), "nothing": (END, 502, None), "no end": (record(6, head[:5]), 502, None),
            "a bad field": (record(6, b"Bad Name: x\r\n\r\n") + END, 502, None), "a bad status": (record(6, b"Status: 99\r\n\r\n") + END, 502, None),
            "an interim status": (record(6, b"Status: 101\r\n\r\n") + END, 502, None),
            "framing": (record(6, b"Transfer-Encoding: chunked\r\n\r\n") + END, 502, None),
            "two lengths": (record(6, b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab") + END, 502, None),
            "an endless head": (record(6, b"X: " + b"y" * 60000) * 3, 502, None), "many fields": (record(6, b"X: y\r\n" * 1000 + b"\r\n") + END, 502, None),
            "a version": (record(6, head, version=2) + END, 502, None), "another request": (record(6, head, request=2) + END, 502, None),
            "a wrong type": (record(5, head) + END, 502, None), "a short end": (record(3, b"xx"), 502, None),
            "overloaded": (record(3, b"\0\0\0\0\2\0\0\0"), 503, None), "no responder": (record(3, b"\0\0\0\0\3\0\0\0"), 502, None),
        }.items():
            with self.subTest(name):
                got, _ = self.ask(answer)
                self.assertEqual(got.status, status)
                if body is not None:
                    self.assertEqual(got.body, body)

    def test_an_answer_before_the_body_was_read(self):
        got, _ = self.ask(record(6, b"Status: 413\r\n\r\nno") + END, method="POST", body=b"x" * (1 << 20), whole=False)
        self.assertEqual((got.status, got.body), (413, b"no"))

    def test_a_truncated_body_is_no_whole_one(self):
        with self.assertRaises(EOFError):
            self.ask(record(6, b"Content-Type: text/plain\r\n\r\nhel"))

    def test_kept(self):
        with FakeFcgi(record(6, b"Content-Type: text/plain\r\n\r\nhello") + END, close=False) as server:
            with lib.Node(f"""site e2e.test {{ fastcgi 127.0.0.1:{server.port} {{ root "www"; script "/x"; keep-conn }} }}""", files={"www/x": ""}, options=["--workers", "1"]) as node:
                for _ in range(3):
                    self.assertEqual(node.get("/").body, b"hello")
                self.assertEqual([r[0][1] for r in server.requests], [b"\0\1\1\0\0\0\0\0"] * 3)


if __name__ == "__main__":
    lib.main()
