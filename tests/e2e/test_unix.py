#!/usr/bin/env python3
"""Unix sockets: listeners with their files, and origins."""
import lib, os, shutil, signal, socket, ssl, stat, subprocess, tempfile, unittest
from pathlib import Path
from origins import Nginx, Origin, reply


class UnixClient(lib.Client):
    def __init__(self, path):
        sock = socket.socket(socket.AF_UNIX)
        sock.settimeout(lib.PATIENCE)
        lib.wait_for(lambda: sock.connect_ex(str(path)) == 0, "the socket to listen")
        lib.Wire.__init__(self, sock)


class UnixOrigin(Origin):
    def __init__(self, path, script=None):
        super().__init__(script)
        self.listener.close()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen(64)


def ask(path, target="/", **options):
    with UnixClient(path) as c:
        return c.request("GET", target, **options)


def mode_of(path):
    return stat.S_IMODE(os.stat(path).st_mode)


SITE = """site e2e.test {
    route GET /who as who { respond 200 "{client.ip} {port}" }
    route GET /inside as inside { allow ip [127.0.0.1]; respond 200 "in" }
    route GET / as main { respond 200 "v%d" }
}"""


class Listeners(unittest.TestCase):
    def setUp(self):
        self.dir = Path(tempfile.mkdtemp(prefix="rws-unix-"))
        self.addCleanup(shutil.rmtree, self.dir)

    def node(self, line="", text=SITE % 1, **options):
        node = lib.Node("site e2e.test { respond 204 }", **options)
        self.socket = self.dir / "web.sock"
        node.server = f"listen http unix:{self.socket} {line} as local"
        node.build(text)
        return node

    def test_answers_and_removes_its_file(self):
        with self.node() as node:
            self.assertEqual(ask(self.socket).body, b"v1")
            self.assertEqual(node.get("/").body, b"v1")
            self.assertEqual(mode_of(self.socket), 0o666)
            node.proc.send_signal(signal.SIGTERM)
            self.assertEqual(node.proc.wait(lib.PATIENCE), 0)
            self.assertFalse(self.socket.exists())

    def test_its_peer_counts_as_this_machine(self):
        with self.node() as node:
            self.assertEqual(ask(self.socket, "/who").body, b"127.0.0.1 0")
            self.assertEqual(ask(self.socket, "/inside").body, b"in")

    def test_a_trusted_front_server_names_the_client(self):
        node = self.node()
        node.server += "\n trust proxies [127.0.0.1]"
        node.build(SITE % 1)
        with node:
            forwarded = [("X-Forwarded-For", "203.0.113.9")]
            self.assertEqual(ask(self.socket, "/who", headers=forwarded).body, b"203.0.113.9 0")
            self.assertEqual(ask(self.socket, "/inside", headers=forwarded).status, 403)

    def test_mode(self):
        with self.node("mode 0600") as node:
            self.assertEqual(mode_of(self.socket), 0o600)
            node.server = node.server.replace("0600", "0660")
            node.reload(SITE % 2)
            self.assertEqual(mode_of(self.socket), 0o660)
            self.assertEqual(ask(self.socket).body, b"v2")

    def test_a_swap_keeps_the_socket_and_its_connections(self):
        with self.node() as node, UnixClient(self.socket) as kept:
            self.assertEqual(kept.request("GET", "/").body, b"v1")
            before = os.stat(self.socket).st_ino
            node.reload(SITE % 2)
            self.assertEqual(kept.request("GET", "/").body, b"v2")
            self.assertEqual(os.stat(self.socket).st_ino, before)
            node.server = ""
            node.reload(SITE % 3)
            self.assertFalse(self.socket.exists())
            self.assertEqual(node.get("/").body, b"v3")

    def test_a_dead_socket_is_replaced(self):
        node = self.node()
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(str(self.socket))
        with node:
            self.assertEqual(ask(self.socket).body, b"v1")

    def refused(self, node, why):
        done = subprocess.run([lib.BIN / "rws", "run", node.bundle, "--control", node.control], capture_output=True, text=True, timeout=lib.PATIENCE)
        node.__exit__()
        self.assertEqual(done.returncode, 1)
        self.assertIn(why, done.stderr)

    def test_a_living_socket_and_a_file_are_not(self):
        node = self.node()
        with socket.socket(socket.AF_UNIX) as alive:
            alive.bind(str(self.socket))
            alive.listen()
            self.refused(node, "another process answers on unix:")
            self.assertTrue(self.socket.exists())
        self.socket.unlink()
        node = self.node()
        self.socket.write_text("mine")
        self.refused(node, "a file that is no socket is in the way of unix:")

    def test_another_process_that_took_its_place_keeps_it(self):
        with self.node() as node:
            self.assertEqual(ask(self.socket).status, 200)
            self.socket.unlink()
            with socket.socket(socket.AF_UNIX) as other:
                other.bind(str(self.socket))
                node.proc.send_signal(signal.SIGTERM)
                self.assertEqual(node.proc.wait(lib.PATIENCE), 0)
                self.assertTrue(self.socket.exists())

    def test_tls(self):
        node = lib.Node("site e2e.test { respond 204 }", options=["--state", "state"])
        path = node.dir / "tls.sock"
        node.server = f"listen https unix:{path}"
        node.build("""site localhost { respond 200 "secret" }""")
        with node:
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            with UnixClient(path) as c:
                c.sock = context.wrap_socket(c.sock, server_hostname="localhost")
                self.assertEqual(c.request("GET", "/", host="localhost").body, b"secret")
            self.assertEqual(node.get("/x", host="localhost").get("Location"), "https://localhost/x")


class Origins(unittest.TestCase):
    def test_pooled_and_with_the_clients_host(self):
        node = lib.Node("site e2e.test { respond 204 }")
        path = node.dir / "app.sock"
        node.build(f"""upstream app {{ server unix:{path} }}
site e2e.test {{ route /a as a {{ proxy app }}; route /b as b {{ proxy unix:{path} }} }}""")
        with node, UnixOrigin(path, lambda w, r: reply(w, r.get("Host").encode())) as origin, node.client() as c:
            for target in ("/a", "/b", "/a"):
                self.assertEqual(c.request("GET", target).body, b"e2e.test")
            self.assertEqual(origin.connections, 1)
            c.send("GET /a HTTP/1.0\r\n\r\n")
            self.assertEqual(c.response().status, 421)

    def test_none_listens(self):
        node = lib.Node("site e2e.test { proxy unix:/nonexistent/app.sock }")
        with node:
            self.assertEqual(node.get("/").status, 502)

    def test_a_large_body_through_nginx(self):
        body = os.urandom(3 << 20)
        with Nginx("", {"big": body}) as nginx:
            path = nginx.dir / "nginx.sock"
            conf = (nginx.dir / "nginx.conf").read_text()
            nginx.proc.terminate()
            nginx.proc.wait()
            (nginx.dir / "nginx.conf").write_text(conf.replace("server { listen", f"server {{ listen unix:{path}; listen"))
            nginx.__enter__()
            with lib.Node(f"site e2e.test {{ proxy unix:{path} }}") as node:
                self.assertEqual(node.get("/big").body, body)


if __name__ == "__main__":
    lib.main()
