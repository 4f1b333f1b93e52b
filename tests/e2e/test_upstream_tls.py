#!/usr/bin/env python3
"""TLS to origins: whom the node trusts, which name it asks for, what it presents, and that sessions are resumed."""
import shutil, ssl, tempfile, threading, unittest
from pathlib import Path
import lib
from matrix import Playable
from origins import Origin, reply
from test_tls import openssl


def authority(folder, name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / f"{name}.key", "-out",
            folder / f"{name}.pem", "-days", "2", "-subj", f"/CN={name}")


def signed(folder, ca, name, alternative):
    """folder/NAME.pem and NAME.key, signed by `ca`."""
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.csr",
            "-subj", f"/CN={name}")
    (folder / "ext").write_text(f"subjectAltName={alternative}\n")
    openssl("x509", "-req", "-in", folder / f"{name}.csr", "-CA", folder / f"{ca}.pem", "-CAkey", folder / f"{ca}.key", "-CAcreateserial", "-days", "2",
            "-extfile", folder / "ext", "-out", folder / f"{name}.pem")


class SecureOrigin(Origin):
    """Answers with what it knows of the connection."""

    def __init__(self, folder, name, client_ca=None, alpn=("http/1.1",)):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
        self.context.set_alpn_protocols(list(alpn))
        if client_ca:
            self.context.load_verify_locations(folder / f"{client_ca}.pem")
            self.context.verify_mode = ssl.CERT_REQUIRED
        self.names = []
        self.context.sni_callback = lambda sock, name, context: self.names.append(name)
        super().__init__(self.tell)

    def serve(self, sock, number):
        try:
            secured = self.context.wrap_socket(sock, server_side=True)
        except (ssl.SSLError, OSError):
            return
        self.open.add(secured)
        super().serve(secured, number)

    def tell(self, wire, request):
        peer = wire.sock.getpeercert() or {}
        subject = dict(x[0] for x in peer.get("subject", ())).get("commonName", "")
        reply(wire, b"secure", fields=[("X-Client", subject), ("X-Resumed", wire.sock.session_reused), ("X-Name", self.names[-1] if self.names else "")])
        return request.target != "/last"


class UpstreamTls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = Path(tempfile.mkdtemp(prefix="rws-upstream-"))
        authority(cls.made, "ca")
        authority(cls.made, "other")
        signed(cls.made, "ca", "origin", "DNS:origin.test,IP:127.0.0.1")
        signed(cls.made, "ca", "named", "DNS:origin.test")
        signed(cls.made, "ca", "node", "DNS:node.test")
        cls.files = {f"tls/{p.name}": p.read_bytes() for p in cls.made.iterdir() if p.suffix in (".pem", ".key")}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.made)

    def ask(self, origin, lines, path="/", block=None):
        """Status and head of one request through a node whose upstream has these lines."""
        target = f"upstream back {{ server 127.0.0.1:{origin.port}\n{lines} }}\nsite e2e.test {{ proxy back }}"
        with lib.Node(block or target, files=self.files) as node:
            return node.get(path)

    def test_the_name_is_the_address_unless_written(self):
        with SecureOrigin(self.made, "origin") as origin:
            answer = self.ask(origin, 'tls ca file "tls/ca.pem"')
            self.assertEqual((answer.status, answer.body, answer.get("X-Name")), (200, b"secure", "None"))     # an address is no SNI
        with SecureOrigin(self.made, "named") as origin:
            self.assertEqual(self.ask(origin, 'tls ca file "tls/ca.pem"').status, 502)
            answer = self.ask(origin, 'tls { server-name origin.test; ca file "tls/ca.pem" }')
            self.assertEqual((answer.status, answer.get("X-Name")), (200, "origin.test"))
            answer = self.ask(origin, 'tls ca file "tls/ca.pem"\ntls server-name "origin.test"')
            self.assertEqual((answer.status, answer.get("X-Name")), (200, "origin.test"))
            self.assertEqual(self.ask(origin, 'tls ca file "tls/ca.pem"; tls server-name other.test').status, 502)

    def test_another_authority_is_not_trusted(self):
        with SecureOrigin(self.made, "origin") as origin:
            self.assertEqual(self.ask(origin, 'tls ca file "tls/other.pem"').status, 502)
            self.assertEqual(self.ask(origin, "tls { }").status, 502)                   # the system's
            self.assertEqual(self.ask(origin, 'tls { verify off because "a test" }').status, 200)
            self.assertEqual(self.ask(origin, 'tls verify off because "a test"').status, 200)
            self.assertEqual(origin.errors, [])

    def test_a_certificate_of_the_node(self):
        with SecureOrigin(self.made, "origin", client_ca="ca") as origin:
            for lines in ('tls { ca file "tls/ca.pem"; certificate file "tls/node.pem" key file "tls/node.key" }',
                          'tls ca file "tls/ca.pem"; tls certificate file "tls/node.pem" key file "tls/node.key"'):
                self.assertEqual(self.ask(origin, lines).get("X-Client"), "node")
            self.assertEqual(self.ask(origin, 'tls ca file "tls/ca.pem"').status, 502)

    def test_sessions_are_resumed(self):
        with SecureOrigin(self.made, "origin") as origin:
            text = f'upstream back {{ server 127.0.0.1:{origin.port}; tls ca file "tls/ca.pem" }}\nsite e2e.test {{ proxy back }}'
            with lib.Node(text, server="workers 1", files=self.files) as node:
                self.assertEqual(node.get("/last").get("X-Resumed"), "False")
                lib.wait_for(lambda: node.get("/last").get("X-Resumed") == "True", "a resumed session")

    def test_a_kept_connection_takes_what_tls_says_meanwhile(self):
        with SecureOrigin(self.made, "origin") as origin:
            text = f'upstream back {{ server 127.0.0.1:{origin.port}; tls ca file "tls/ca.pem" }}\nsite e2e.test {{ proxy back }}'
            with lib.Node(text, server="workers 1", files=self.files) as node:
                for _ in range(5):
                    self.assertEqual(node.get("/").status, 200)
                self.assertEqual(origin.connections, 1)

    def test_a_url_with_its_own_settings(self):
        with SecureOrigin(self.made, "named") as origin:
            text = f'site e2e.test {{ proxy https://localhost:{origin.port} {{ tls ca file "tls/ca.pem"; tls server-name origin.test }} }}'
            answer = self.ask(origin, "", block=text)
            self.assertEqual((answer.status, origin.requests[-1].get("Host")), (200, f"localhost:{origin.port}"))

    def test_an_origin_that_speaks_something_else(self):
        with SecureOrigin(self.made, "origin") as origin:
            self.assertEqual(self.ask(origin, 'protocol h2; tls ca file "tls/ca.pem"').status, 502)
        with Origin() as plain:
            self.assertIn(self.ask(plain, 'tls ca file "tls/ca.pem"').status, (502, 504))    # it waits for more
            self.assertEqual(self.ask(plain, "protocol h2c").status, 502)

    def test_a_file_that_cannot_be_read(self):
        with SecureOrigin(self.made, "origin") as origin:
            for lines, why in (('tls ca file "tls/none.pem"', "none.pem"), ('tls certificate file "tls/node.pem" key file "tls/origin.key"', "key")):
                with self.assertRaises(AssertionError) as failed:
                    self.ask(origin, lines)
                self.assertIn("upstream back", str(failed.exception))
                self.assertIn(why, str(failed.exception))
            node = lib.Node(f'upstream back {{ server 127.0.0.1:{origin.port}; tls ca file "tls/ca.pem" }}\nsite e2e.test {{ proxy back }}', files=self.files)
            with node:
                refused = node.reload(f'upstream back {{ server 127.0.0.1:{origin.port}; tls ca file "tls/none.pem" }}\nsite e2e.test {{ proxy back }}', check=False)
                self.assertNotEqual(refused.returncode, 0)
                self.assertIn("upstream back", refused.stdout + refused.stderr)
                self.assertEqual(node.get("/").status, 200)


class SharedConnections(unittest.TestCase):
    def test_many_requests_one_connection(self):
        origin = Playable("h2c", None)
        text = f"upstream back {{ server 127.0.0.1:{origin.port}; protocol h2c }}\nsite e2e.test {{ proxy back }}"
        with lib.Node(text, server="workers 1") as node:
            answers = []
            asking = [threading.Thread(target=lambda: answers.append(node.get("/").body)) for _ in range(30)]
            for thread in asking:
                thread.start()
            taken = [origin.take() for _ in asking]      # all are under way at once
            self.assertEqual(len({id(asked.connection) for asked in taken}), 1)
            for asked in taken:
                asked.respond(200, [], b"one")
            for thread in asking:
                thread.join()
            self.assertEqual(answers, [b"one"] * 30)
            self.assertEqual(len(origin.connections), 1)
        origin.close()

    def test_as_many_as_the_origin_allows(self):
        origin = Playable("h2c", None, settings={3: 2})
        text = f"upstream back {{ server 127.0.0.1:{origin.port}; protocol h2c }}\nsite e2e.test {{ proxy back }}"
        with lib.Node(text, server="workers 1") as node:
            thread = threading.Thread(target=lambda: node.get("/"))
            thread.start()
            origin.take().respond(200, [], b"first")     # its SETTINGS are known by now
            thread.join()
            asking = [threading.Thread(target=lambda: node.get("/")) for _ in range(5)]
            for thread in asking:
                thread.start()
            taken = [origin.take() for _ in asking]
            counts = sorted(sum(a.connection is c for a in taken) for c in {a.connection for a in taken})
            self.assertEqual(counts, [1, 2, 2])
            for asked in taken:
                asked.respond(200, [], b"one")
            for thread in asking:
                thread.join()
        origin.close()


if __name__ == "__main__":
    lib.main()
