#!/usr/bin/env python3
"""TLS in front: certificates by SNI, the local CA, versions, tickets, files that change, and the redirect from http."""
import os, shutil, socket, ssl, subprocess, tempfile, unittest
from pathlib import Path
import lib
from h2client import H2Client


def openssl(*argv):
    subprocess.run([lib.require("openssl"), *map(str, argv)], check=True, capture_output=True, timeout=60)


def certificate(folder, name, host, kind="ec", days=2):
    """folder/NAME.crt and NAME.key, self-signed for `host`."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] if kind == "ec" else ["-newkey", "rsa:2048"]
    openssl("req", "-x509", *key, "-nodes", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.crt", "-days", days, "-subj", f"/CN={host}",
            "-addext", f"subjectAltName=DNS:{host}")


class SecureNode(lib.Node):
    """A node with a second, https listener on self.secure."""

    def __init__(self, text, files=None, lines=""):
        self.secure = lib.free_port()
        super().__init__(text, server=f"listen https {lib.HOST}:{self.secure} as secure\n{lines}", files=files, options=())
        self.options = ("--state", self.dir / "state")

    def ready(self):
        return super().ready() and lib.answers(self.secure)

    def context(self, *authorities, alpn=("http/1.1",)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.set_alpn_protocols(list(alpn))
        for file in authorities:
            context.load_verify_locations(file)
        return context

    def connect(self, context, name, session=None):
        return context.wrap_socket(socket.create_connection((lib.HOST, self.secure), timeout=lib.PATIENCE), server_hostname=name, session=session)

    def ask(self, context, name, path="/", session=None):
        with self.connect(context, name, session) as sock:
            wire = lib.Wire(sock)
            sock.sendall(f"GET {path} HTTP/1.1\r\nHost: {name}\r\n\r\n".encode())
            head = wire.head()
            head.body = wire.exactly(int(head.get("Content-Length", "0")))
            head.session, head.reused, head.version = sock.session, sock.session_reused, sock.version()
            return head


def subject(context_answer):
    return dict(x[0] for x in context_answer["subject"])["commonName"]


class Tls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = Path(tempfile.mkdtemp(prefix="rws-certs-"))
        certificate(cls.made, "a", "a.e2e.test")
        certificate(cls.made, "a-rsa", "a.e2e.test", "rsa")
        certificate(cls.made, "wild", "*.w.e2e.test")
        files = {f"certs/{p.name}": p.read_bytes() for p in cls.made.iterdir()}
        files["www/big.bin"] = bytes(range(256)) * 8192
        cls.big = files["www/big.bin"]
        cls.node = SecureNode("""
site a.e2e.test as a {
    tls certificate file "certs/a.crt" key file "certs/a.key"
    tls certificate file "certs/a-rsa.crt" key file "certs/a-rsa.key"
    route /** as a_rest { respond 200 "a" }
    route GET /files/** as files { strip prefix /files; files "www" }
    route GET /scheme as scheme { respond 200 "{scheme} {host}" }
}
site *.w.e2e.test as w { tls certificate file "certs/wild.crt" key file "certs/wild.key"; respond 200 "wild" }
site full.e2e.test as full { tls internal; tls tickets off; respond 200 "full" }
site modern.e2e.test as modern { tls internal; tls policy modern; respond 200 "modern" }
site newer.e2e.test as newer {
    tls internal
    tls min 1.3
    respond 200 "newer"
}
site both.e2e.test as both { tls internal; http also; respond 200 "both" }
site plain.e2e.test as plain { http-only; respond 200 "plain" }
site localhost as local { respond 200 "local" }
""", files=files).__enter__()
        cls.ca = cls.node.dir / "state" / "local-ca.crt"

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        shutil.rmtree(cls.made)

    def test_the_site_of_the_name(self):
        a = self.node.context(self.made / "a.crt", self.made / "a-rsa.crt")
        self.assertEqual(self.node.ask(a, "a.e2e.test").body, b"a")
        self.assertEqual(self.node.ask(a, "a.e2e.test", "/scheme").body, b"https a.e2e.test")
        wild = self.node.context(self.made / "wild.crt")
        self.assertEqual(self.node.ask(wild, "x.w.e2e.test").body, b"wild")

    def test_the_key_type_the_client_can_use(self):
        rsa = self.node.context(self.made / "a-rsa.crt")
        rsa.maximum_version = ssl.TLSVersion.TLSv1_2
        rsa.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")
        self.assertEqual(self.node.ask(rsa, "a.e2e.test").body, b"a")

    def test_never_the_certificate_of_a_stranger(self):
        context = self.node.context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        for name in ("other.test", "plain.e2e.test", None):
            with self.subTest(name), self.assertRaises(ssl.SSLError):
                self.node.connect(context, name).close()

    def test_the_local_ca(self):
        context = self.node.context(self.ca)
        self.assertEqual(self.node.ask(context, "localhost").body, b"local")
        self.assertEqual(self.node.ask(context, "modern.e2e.test").version, "TLSv1.3")
        printed = lib.run([lib.BIN / "rws", "trust", "--state", self.node.dir / "state"])
        self.assertIn(str(self.ca), printed)
        self.assertEqual((self.node.dir / "state" / "local-ca.key").stat().st_mode & 0o777, 0o600)

    def test_versions(self):
        old = self.node.context(self.ca)
        old.maximum_version = ssl.TLSVersion.TLSv1_2
        self.assertEqual(self.node.ask(old, "localhost").version, "TLSv1.2")
        for name in ("modern.e2e.test", "newer.e2e.test"):
            self.assertEqual(self.node.ask(self.node.context(self.ca), name).version, "TLSv1.3")
            with self.subTest(name), self.assertRaises(ssl.SSLError):
                self.node.ask(old, name)

    def test_tickets_are_taken_also_after_a_swap_and_only_by_their_site(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            with self.subTest(version):
                context = self.node.context(self.ca)
                context.minimum_version = context.maximum_version = version
                names = ("localhost", "both.e2e.test")
                first = self.node.ask(context, names[0])
                self.assertFalse(first.reused)
                again = self.node.ask(context, names[0], session=first.session)
                self.assertTrue(again.reused)
                self.node.reload()
                self.assertTrue(self.node.ask(context, names[0], session=again.session).reused)
                self.assertFalse(self.node.ask(context, names[1], session=again.session).reused)

    def test_without_tickets_every_handshake_is_whole(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = self.node.context(self.ca)
            context.minimum_version = context.maximum_version = version
            first = self.node.ask(context, "full.e2e.test")
            self.assertFalse(first.session and first.session.has_ticket)
            self.assertFalse(self.node.ask(context, "full.e2e.test", session=first.session).reused)

    def test_plain_requests_are_sent_to_https(self):
        moved = self.node.get("/x?y=1", host="a.e2e.test")
        self.assertEqual((moved.status, moved.get("Location")), (308, f"https://a.e2e.test:{self.node.secure}/x?y=1"))
        self.assertEqual(self.node.get("/", host="both.e2e.test").body, b"both")
        self.assertEqual(self.node.get("/", host="plain.e2e.test").body, b"plain")

    def test_files_and_keep_alive(self):
        context = self.node.context(self.made / "a.crt", self.made / "a-rsa.crt")
        with self.node.connect(context, "a.e2e.test") as sock:
            wire = lib.Wire(sock)
            for _ in range(3):
                sock.sendall(b"GET /files/big.bin HTTP/1.1\r\nHost: a.e2e.test\r\n\r\n")
                head = wire.head()
                self.assertEqual(wire.exactly(int(head.get("Content-Length"))), self.big)

    def test_http2_by_alpn(self):
        context = self.node.context(self.made / "a.crt", self.made / "a-rsa.crt", alpn=("h2", "http/1.1"))
        with H2Client(self.node.secure, tls=context, name="a.e2e.test") as c:
            self.assertEqual(c.sock.selected_alpn_protocol(), "h2")
            self.assertEqual(c.get("/scheme", host="a.e2e.test", scheme="https").body, b"https a.e2e.test")
            self.assertEqual(c.get("/files/big.bin", host="a.e2e.test").body, self.big)

    def test_curl_and_h2load(self):
        where = f"a.e2e.test:{self.node.secure}:127.0.0.1"
        for version, name in (("--http1.1", "1.1"), ("--http2", "2")):
            out = lib.run([lib.require("curl"), "-s", version, "--cacert", self.made / "a.crt", "--resolve", where, "-w", " %{http_version}",
                           f"https://a.e2e.test:{self.node.secure}/"])
            self.assertEqual(out, f"a {name}")
        out = lib.run([lib.require("h2load"), "-n", "500", "-c", "4", "-m", "16", f"--connect-to=127.0.0.1:{self.node.secure}", f"https://a.e2e.test/files/big.bin"])
        self.assertIn("500 succeeded, 0 failed", out)

    def test_no_alpn_in_common_and_garbage(self):
        context = self.node.context(self.ca, alpn=("imap",))
        with self.assertRaises(ssl.SSLError):
            self.node.connect(context, "localhost").close()
        with socket.create_connection((lib.HOST, self.node.secure), timeout=lib.PATIENCE) as sock:
            sock.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            try:
                while sock.recv(1000):
                    pass
            except ConnectionResetError:
                pass
        self.assertEqual(self.node.ask(self.node.context(self.ca), "localhost").status, 200)


class Changes(unittest.TestCase):
    def test_new_files_are_taken_bad_ones_are_told(self):
        made = Path(tempfile.mkdtemp(prefix="rws-certs-"))
        self.addCleanup(shutil.rmtree, made)
        certificate(made, "one", "e2e.test")
        certificate(made, "two", "e2e.test")
        text = 'site e2e.test as site { tls certificate file "x.crt" key file "x.key"; respond 200 "ok" }'
        files = {"x.crt": (made / "one.crt").read_bytes(), "x.key": (made / "one.key").read_bytes()}
        with SecureNode(text, files=files) as node:
            def serves(name):
                try:
                    return node.ask(node.context(made / f"{name}.crt"), "e2e.test").status == 200
                except ssl.SSLError:
                    return False
            def write(name, key):
                (node.dir / "x.crt").write_bytes((made / f"{name}.crt").read_bytes())
                (node.dir / "x.key").write_bytes((made / f"{key}.key").read_bytes())
            self.assertTrue(serves("one"))
            write("two", "one")
            node.reload()
            self.assertTrue(serves("one"), "the old one stays")
            self.assertIn("site site: the key does not belong to the certificate", node.log())
            write("two", "two")
            swaps = node.status()["swaps"]
            lib.wait_for(lambda: serves("two"), "the new certificate without a swap")
            self.assertEqual(node.status()["swaps"], swaps)

    def test_a_bad_certificate_at_start_is_one_line(self):
        for name, content in {"nothing": b"", "noise": b"\x00\x01garbage"}.items():
            with self.subTest(name):
                node = SecureNode('site e2e.test as site { tls certificate file "x.crt" key file "x.key"; respond 200 }', files={"x.crt": content, "x.key": content})
                done = subprocess.run([lib.BIN / "rws", "run", node.bundle, "--base", node.dir, "--control", node.control, "--state", node.dir / "state"],
                                      capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, r"site site: no certificate in PEM form")
                shutil.rmtree(node.dir)


if __name__ == "__main__":
    lib.main()
