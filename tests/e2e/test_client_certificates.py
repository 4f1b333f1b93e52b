#!/usr/bin/env python3
"""Client certificates: asked for by the site, checked by the route, kept by tickets, never carried to another site or CA."""
import shutil, ssl, subprocess, tempfile, unittest
from pathlib import Path
import lib
from h2client import H2Client
from test_tls import SecureNode, openssl

SITES = """
site a.e2e.test as a {
    tls certificate file "web.crt" key file "web.key"
    http also
    respond 200 "open"
    route GET /staff as staff {
        require client-certificate ca file "staff.crt"
        otherwise 405
        respond 200 "{tls.client.subject ?? "nobody"} {tls.sni ?? "-"} {tls.version ?? "-"}"
    }
    route GET /ann as ann {
        require client-certificate ca file "staff.crt" {
            subject ["CN=ann,O=Acme", "CN=eve"]
            san "ann@acme.test"
        }
        otherwise 405
        respond 200 "ann"
    }
    route GET /partners as partners { require client-certificate ca file "partners.crt"; otherwise 405; respond 200 "partner" }
    route GET /who as who { respond 200 "{tls.client.subject ?? "nobody"}" }
}
site b.e2e.test as b {
    tls certificate file "web.crt" key file "web.key"
    respond 200 "b"
    route GET /staff as b_staff { require client-certificate ca file "b.crt"; otherwise 405; respond 200 "b staff" }
}
site plain.e2e.test as plain { tls certificate file "web.crt" key file "web.key"; respond 200 "plain" }
site revoked.e2e.test as revoked {
    tls certificate file "web.crt" key file "web.key"
    require client-certificate ca file "staff.crt" { crl file "staff.crl" }
    respond 200 "not revoked"
}
"""
NAMES = ("a", "b", "plain", "revoked")


def authority(folder, name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.crt",
            "-days", "2", "-subj", f"/CN={name} CA", "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")


def signed(folder, name, ca, subject, extra="basicConstraints=CA:FALSE"):
    """folder/NAME.pem: key, certificate and CA's certificate, signed by that CA."""
    (folder / f"{name}.ext").write_text(extra + "\n")
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.csr", "-subj", subject)
    openssl("x509", "-req", "-in", folder / f"{name}.csr", "-CA", folder / f"{ca}.crt", "-CAkey", folder / f"{ca}.key", "-CAcreateserial", "-out", folder / f"{name}.crt",
            "-days", "2", "-extfile", folder / f"{name}.ext")
    (folder / f"{name}.pem").write_bytes(b"".join((folder / f"{n}").read_bytes() for n in (f"{name}.key", f"{name}.crt", f"{ca}.crt")))


def revocation_list(folder, ca, *revoked):
    """folder/CA.crl, which names the certificates `revoked`."""
    (folder / "index").write_text("")
    (folder / "number").write_text("01\n")
    (folder / "ca.cnf").write_text(f"[ca]\ndefault_ca=x\n[x]\ndatabase={folder}/index\ncrlnumber={folder}/number\ndefault_md=sha256\ndefault_crl_days=2\n")
    issuer = ["-config", folder / "ca.cnf", "-cert", folder / f"{ca}.crt", "-keyfile", folder / f"{ca}.key"]
    for name in revoked:
        openssl("ca", *issuer, "-revoke", folder / f"{name}.crt")
    openssl("ca", *issuer, "-gencrl", "-out", folder / f"{ca}.crl")


class Certificates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = made = Path(tempfile.mkdtemp(prefix="rws-clients-"))
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", made / "web.key", "-out", made / "web.crt", "-days", "2",
                "-subj", "/CN=web", "-addext", "subjectAltName=" + ",".join(f"DNS:{n}.e2e.test" for n in NAMES))
        for ca in ("staff", "partners", "b", "strange"):
            authority(made, ca)
        signed(made, "unit", "staff", "/CN=unit CA", "basicConstraints=critical,CA:TRUE")
        signed(made, "ann", "unit", "/O=Acme/CN=ann", "subjectAltName=email:ann@acme.test,DNS:ann.acme.test")
        signed(made, "bob", "staff", "/O=Acme/CN=bob")
        signed(made, "cat", "staff", "/CN=cat")
        signed(made, "partner", "partners", "/CN=partner")
        signed(made, "stranger", "strange", "/CN=stranger")
        revocation_list(made, "staff", "bob")
        cls.files = {p.name: p.read_bytes() for p in made.iterdir() if p.suffix in (".crt", ".key", ".crl")}
        cls.node = SecureNode(SITES, files=cls.files).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()
        shutil.rmtree(cls.made)

    def context(self, client=None, alpn=("http/1.1",), version=None):
        context = self.node.context(self.made / "web.crt", alpn=alpn)
        if client:
            context.load_cert_chain(self.made / f"{client}.pem")
        if version:
            context.minimum_version = context.maximum_version = version
        return context

    def ask(self, path, client=None, name="a.e2e.test", **options):
        return self.node.ask(self.context(client, **options), name, path)

    def refused(self, alert, *client, name="a.e2e.test", **options):
        """The handshake ends with that alert; with TLS 1.3 the client hears of it when it reads."""
        with self.assertRaisesRegex(ssl.SSLError, f"(?i){alert}"), self.node.connect(self.context(*client, **options), name) as sock:
            sock.recv(1)

    def test_the_route_asks_and_the_site_does_not(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            with self.subTest(version):
                self.assertEqual(self.ask("/", version=version).body, b"open")
                self.assertEqual(self.ask("/staff", version=version).status, 403)
                got = self.ask("/staff", "bob", version=version)
                self.assertEqual((got.status, got.body), (200, f"CN=bob,O=Acme a.e2e.test {got.version}".encode()))
        self.assertEqual(self.ask("/who").body, b"nobody")
        self.assertEqual(self.ask("/staff", "ann").status, 200, "with a CA between")

    def test_each_route_its_own_authority(self):
        self.assertEqual(self.ask("/partners", "partner").body, b"partner")
        self.assertEqual(self.ask("/partners", "bob").status, 403)
        self.assertEqual(self.ask("/staff", "partner").status, 403)

    def test_a_certificate_of_nobody_ends_the_handshake(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            with self.subTest(version):
                self.refused("unknown.ca", "stranger", version=version)
        self.assertEqual(self.ask("/", "stranger", name="plain.e2e.test").body, b"plain", "which asks for none")

    def test_subjects_and_names(self):
        self.assertEqual(self.ask("/ann", "ann").body, b"ann")
        self.assertEqual(self.ask("/ann", "bob").status, 403)

    def test_revoked(self):
        self.assertEqual(self.ask("/", "bob").status, 200)
        self.assertEqual(self.ask("/", "cat", name="revoked.e2e.test").body, b"not revoked")
        self.assertEqual(self.ask("/", name="revoked.e2e.test").status, 403)
        self.refused("revoked", "bob", name="revoked.e2e.test")

    def test_in_clear_there_is_no_certificate(self):
        self.assertEqual(self.node.get("/staff", host="a.e2e.test").status, 403)
        self.assertEqual(self.node.get("/", host="a.e2e.test").body, b"open")

    def test_a_host_of_another_site_needs_a_connection_of_its_own(self):
        for sni, client in (("plain.e2e.test", "bob"), ("a.e2e.test", "bob"), ("b.e2e.test", None)):
            with self.subTest(sni), H2Client(self.node.secure, tls=self.context(client, alpn=("h2",)), name=sni) as c:
                host = "b.e2e.test" if sni == "a.e2e.test" else "a.e2e.test"
                self.assertEqual(c.get("/staff", host=host, scheme="https").status, 421)
                self.assertEqual(c.get("/", host=host, scheme="https").status, 200)
        with self.node.connect(self.context("bob"), "plain.e2e.test") as sock:
            wire = lib.Wire(sock)
            sock.sendall(b"GET /staff HTTP/1.1\r\nHost: a.e2e.test\r\n\r\n")
            self.assertEqual(wire.head().status, 421)

    def test_http2(self):
        for client, status in ((None, 403), ("bob", 200)):
            with self.subTest(client), H2Client(self.node.secure, tls=self.context(client, alpn=("h2",)), name="a.e2e.test") as c:
                self.assertEqual([c.get("/staff", host="a.e2e.test", scheme="https").status for _ in range(3)], [status] * 3)

    def test_a_resumed_session_is_the_same_client(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            for client, status in (("ann", 200), (None, 403)):
                with self.subTest(version=version, client=client):
                    context = self.context(client, version=version)
                    session = None
                    for reused in (False, True, True):
                        got = self.node.ask(context, "a.e2e.test", "/staff", session=session)
                        self.assertEqual((got.reused, got.status), (reused, status))
                        session = got.session
                    self.assertEqual(self.node.ask(context, "a.e2e.test", "/partners", session=session).status, 403)
            self.assertFalse(self.node.ask(context, "b.e2e.test", "/", session=session).reused)

    def test_curl(self):
        where = f"a.e2e.test:{self.node.secure}:127.0.0.1"
        curl = [lib.require("curl"), "-s", "--cacert", self.made / "web.crt", "--resolve", where, "-w", " %{http_code}"]
        url = f"https://a.e2e.test:{self.node.secure}/staff"
        self.assertIn("403", lib.run([*curl, url]))
        for version in ("--http1.1", "--http2"):
            self.assertTrue(lib.run([*curl, version, "--cert", self.made / "bob.pem", url]).endswith(" 200"))


class Changes(unittest.TestCase):
    TEXT = """site e2e.test as site { tls internal; require client-certificate ca file "ca.crt"; respond 200 "ok" }"""

    def test_another_authority_takes_no_old_ticket_and_no_old_connection(self):
        made = Path(tempfile.mkdtemp(prefix="rws-clients-"))
        self.addCleanup(shutil.rmtree, made)
        for ca, client in (("one", "ann"), ("two", "bob")):
            authority(made, ca)
            signed(made, client, ca, f"/CN={client}")
        with SecureNode(self.TEXT, files={"ca.crt": (made / "one.crt").read_bytes()}) as node:
            def context(client):
                context = node.context(node.dir / "state" / "local-ca.crt")
                context.load_cert_chain(made / f"{client}.pem")
                return context
            def status(client, session=None, of=None):
                try:
                    return node.ask(of or context(client), "e2e.test", "/", session=session).status
                except (ssl.SSLError, ConnectionError, EOFError):
                    return "alert"
            ann = context("ann")
            first = node.ask(ann, "e2e.test")
            self.assertEqual((first.status, status("bob")), (200, "alert"))
            with node.connect(ann, "e2e.test") as sock:
                wire = lib.Wire(sock)
                def again():
                    sock.sendall(b"GET / HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                    head = wire.head()
                    wire.exactly(int(head.get("Content-Length")))
                    return head.status
                self.assertEqual(again(), 200)
                (node.dir / "ca.crt").write_bytes(b"garbage")
                node.reload()
                self.assertIn("site site: client certificates of ca.crt: no CA certificates in PEM form; the CA before it stays", node.log())
                self.assertEqual((status("ann"), status("bob"), again()), (200, "alert", 200))
                swaps = node.status()["swaps"]
                (node.dir / "ca.crt").write_bytes((made / "two.crt").read_bytes())
                lib.wait_for(lambda: status("bob") == 200, "the new CA without a swap")
                self.assertEqual(node.status()["swaps"], swaps)
                self.assertEqual(again(), 421)
            self.assertEqual(status("ann", first.session, ann), "alert")

    def test_without_its_authority_a_node_does_not_serve(self):
        for content, said in ((None, "cannot read"), (b"garbage", "no CA certificates in PEM form")):
            with self.subTest(said):
                node = SecureNode(self.TEXT, files={} if content is None else {"ca.crt": content})
                done = subprocess.run([lib.BIN / "rws", "run", node.bundle, "--base", node.dir, "--control", node.control, "--state", node.dir / "state"],
                                      capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, f"site site: client certificates of ca.crt: .*{said}")
                shutil.rmtree(node.dir)


if __name__ == "__main__":
    lib.main()
