#!/usr/bin/env python3
"""Where access logs go and what they hold: chosen fields, sampling, switches, rotation, syslog, the journal."""
import gzip, json, lib, os, re, shutil, socket, ssl, subprocess, threading, unittest
from origins import Origin, reply
from watch import metrics

SITE = """
site e2e.test as main {
    route GET /ok as ok { respond 200 "fine" }
    route POST /** as app { proxy 127.0.0.1:%d }
    route GET /quiet as quiet { log off; respond 200 "quiet" }
    group /some { log off; route GET /none as none { respond 204 }; route GET /loud as loud { log sample 100%%; respond 204 } }
}
"""


def text_of(path):
    """"" while a rotation has renamed it and not yet begun it anew."""
    try:
        return path.read_text()
    except FileNotFoundError:
        return ""


class Receiver:
    """A socket that takes messages; .messages holds them."""

    def __init__(self, kind, path=None):
        self.messages, self.stream = [], kind == "tcp"
        self.sock = socket.socket(socket.AF_UNIX if path else socket.AF_INET, socket.SOCK_STREAM if self.stream else socket.SOCK_DGRAM)
        self.sock.bind(path or (lib.HOST, 0))
        self.port = None if path else self.sock.getsockname()[1]
        if self.stream:
            self.sock.listen()

    def __enter__(self):
        threading.Thread(target=self.run, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.sock.close()

    def run(self):
        try:
            while not self.stream:
                self.messages.append(self.sock.recv(65536).decode())
            while True:
                connection, _ = self.sock.accept()
                self.frames(lib.Wire(connection))
        except OSError:
            pass

    def frames(self, wire):      # RFC 6587, octet counting
        try:
            while True:
                size = int(wire.until(b" "))
                self.messages.append(wire.exactly(size).decode())
        except EOFError:
            pass

    def waits_for(self, count):
        lib.wait_for(lambda: len(self.messages) >= count, f"{count} messages")
        return self.messages[:count]


SYSLOG = r"<190>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S+ rws \d+ access - (\{.*\})"


class LogSinks(unittest.TestCase):
    def lines(self, node, count):
        lib.wait_for(lambda: node.stdout().count("\n") >= count, f"{count} lines")
        return [json.loads(line) for line in node.stdout().splitlines()]

    def test_chosen_fields(self):
        fields = "time, client, client.ip, method, path, query.k, header.X-Tenant, status, bytes, received, duration_ms, connect_ms, first_byte_ms, route, site, upstream, origin, attempts, fault, request.id, port, protocol, tls.version, tls.cipher, tls.resumed, trace.id"
        with Origin(lambda w, r: reply(w, b"12345")) as origin:
            with lib.Node(SITE % origin.port, server=f"    workers 1\n    log access json to stdout {{ fields [{fields}] }}") as node:
                node.get("/a%20b?k=v%20w", method="POST", body=b"1234567", headers=[("X-Tenant", 'a"b'), ("Authorization", "secret")])
                node.get("/ok")
                one, two = self.lines(node, 2)
        self.assertEqual(list(one), [f.strip().replace(".", "_") for f in fields.split(",")], "in the order that was written")
        self.assertEqual((one["path"], one["query_k"], one["header_X-Tenant"], one["status"]), ("/a b", "v w", 'a"b', 200))
        self.assertEqual((one["bytes"], one["received"], one["attempts"], one["site"], one["route"]), (5, 7, 1, "main", "app"))
        self.assertEqual((one["origin"], one["port"], one["protocol"], one["fault"]), (f"127.0.0.1:{origin.port}", node.port, "HTTP/1.1", ""))
        self.assertLessEqual(one["connect_ms"], one["first_byte_ms"])
        self.assertLessEqual(one["first_byte_ms"], one["duration_ms"])
        self.assertEqual((two["connect_ms"], two["first_byte_ms"], two["header_X-Tenant"], two["tls_version"], two["tls_resumed"]), (None,) * 5)
        self.assertRegex(one["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.assertRegex(one["request_id"], "^[0-9a-f]{16}$")

    def test_facts_of_tls(self):
        port = lib.free_port()
        text = 'site localhost as main { tls internal; route GET /x as x { respond 200 "x" } }'
        watch = lib.free_port()
        fields = "tls.version, tls.cipher, tls.sni, tls.resumed, scheme"
        with lib.Node(text, server=f"    workers 1\n    listen https {lib.HOST}:{port}\n    metrics on {lib.HOST}:{watch}\n    log access json to stdout {{ fields [{fields}] }}") as node:
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode, session = False, ssl.CERT_NONE, None
            for _ in range(2):
                with socket.create_connection((lib.HOST, port), timeout=lib.PATIENCE) as raw, context.wrap_socket(raw, server_hostname="localhost", session=session) as s:
                    wire = lib.Wire(s)
                    s.sendall(b"GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    wire.head(), wire.exactly(1)
                    session, cipher = s.session, s.cipher()
            with socket.create_connection((lib.HOST, port), timeout=lib.PATIENCE) as raw:
                raw.sendall(b"GET / HTTP/1.1\r\n\r\n")
                raw.recv(100)
            first, second = self.lines(node, 2)
            s = lib.wait_for(lambda: (m := metrics(watch)).sum("rws_tls_handshakes_total", result="failed") == 1 and m, "a failed handshake")
        self.assertEqual(first, {"tls_version": "TLSv1.3", "tls_cipher": cipher[0], "tls_sni": "localhost", "tls_resumed": False, "scheme": "https"})
        self.assertEqual(second, {**first, "tls_resumed": True})
        self.assertEqual((s.sum("rws_tls_handshakes_total", result="ok"), s.sum("rws_tls_resumptions_total")), (2, 1))

    def test_the_usual_fields(self):
        with lib.Node(SITE % 1, server="    log access json to stdout") as node:
            node.get("/ok")
            line, = self.lines(node, 1)
        self.assertEqual(list(line), ["time", "client", "method", "scheme", "host", "uri", "protocol", "status", "bytes", "duration_ms", "site", "route", "upstream",
                                      "origin", "attempts", "request_id", "user_agent", "referer"])
        self.assertLess(line["duration_ms"], 15_000)

    def test_switches(self):
        with lib.Node(SITE % 1, server="    workers 1\n    log access json to stdout") as node:
            for path in ("/quiet", "/some/none", "/some/loud", "/ok"):
                node.get(path)
            self.assertEqual([line["route"] for line in self.lines(node, 2)], ["loud", "ok"])

    def test_samples(self):
        with lib.Node(SITE % 1, server="    workers 1\n    log access json to stdout { sample 50% }") as node:
            with node.client() as c:
                for _ in range(1000):
                    c.request("GET", "/ok")
                node.reload((SITE % 1).replace("as ok {", "as ok { log sample 0%;"))
                c.request("GET", "/ok")
            node.server = "    log access json to stdout"
            node.reload(SITE % 1)
            node.get("/some/loud")
            lib.wait_for(lambda: '"loud"' in node.stdout(), "the last line")
            sampled = node.stdout().count('"ok"')
        self.assertTrue(350 < sampled < 650, f"{sampled} of a thousand: nine standard deviations from a half")

    def test_rotation_by_size(self):
        with lib.Node(SITE % 1, server='    workers 1\n    log access json to "a.log" { rotate 2KB keep 3 }') as node, node.client() as c:
            node.dir.joinpath("a.log.old").write_text("not ours")
            rotated = lambda: sorted(f for f in os.listdir(node.dir) if re.fullmatch(r"a\.log\.\d{8}T\d{6}Z(-\d{3})?\.gz", f))
            sent = 0
            while len(rotated()) < 3:
                c.request("GET", f"/ok?n{sent}")
                sent += 1
                self.assertLess(sent, 20_000)
            for _ in range(60):
                c.request("GET", f"/ok?n{sent}")
                sent += 1
            lib.wait_for(lambda: f"?n{sent - 1}\"" in text_of(node.dir / "a.log"), "the last line")
            lib.wait_for(lambda: len(rotated()) == 3 and not [f for f in os.listdir(node.dir) if re.fullmatch(r"a\.log\.\d{8}T\d{6}Z(-\d{3})?(\.gz\.part)?", f)], "three compressed files")
            key = lambda name: name.removesuffix(".gz")
            texts = [gzip.decompress((node.dir / f).read_bytes()).decode() for f in sorted(rotated(), key=key)] + [node.dir.joinpath("a.log").read_text()]
            self.assertTrue(all(len(t) <= 2000 and t.endswith("\n") for t in texts))
            numbers = [int(json.loads(line)["uri"].removeprefix("/ok?n")) for text in texts for line in text.splitlines()]
            self.assertEqual(numbers, list(range(numbers[0], sent)), "whole lines, none lost, none twice")
            self.assertEqual(node.dir.joinpath("a.log.old").read_text(), "not ours")
            self.assertEqual(node.status()["log_dropped"], 0)

    def test_syslog_over_udp_and_tcp(self):
        for kind in ("udp", "tcp"):
            with self.subTest(kind), Receiver(kind) as receiver:
                with lib.Node(SITE % 1, server=f'    workers 1\n    log access json to syslog "{kind}://127.0.0.1:{receiver.port}"') as node:
                    node.get("/ok?one")
                    node.get("/ok?two")
                    texts = [json.loads(re.fullmatch(SYSLOG, m)[1])["uri"] for m in receiver.waits_for(2)]
                    self.assertEqual(texts, ["/ok?one", "/ok?two"])

    def test_syslog_over_unix_and_the_journal(self):
        with lib.tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/log"
            with Receiver("unix", path) as receiver, lib.Node(SITE % 1, server=f'    log access combined to syslog "unix:{path}"') as node:
                node.get("/ok")
                self.assertRegex(receiver.waits_for(1)[0], r'^<190>1 .* access - 127\.0\.0\.1 - - \[.*\] "GET /ok HTTP/1\.1" 200 4 "-" "-"$')
            journal = f"{folder}/journal"
            with Receiver("unix", journal) as receiver, lib.Node(SITE % 1, server=f'    log access json to journald "{journal}"') as node:
                node.get("/ok")
                fields = dict(line.split("=", 1) for line in receiver.waits_for(1)[0].splitlines())
                self.assertEqual((fields["PRIORITY"], fields["SYSLOG_IDENTIFIER"], json.loads(fields["MESSAGE"])["status"]), ("6", "rws", 200))

    def test_a_reader_that_stalls_costs_lines_and_no_request(self):
        watch = lib.free_port()
        node = lib.Node(SITE % 1, server=f'    workers 1\n    metrics on {lib.HOST}:{watch}\n    log access json to "pipe"')
        os.mkfifo(node.dir / "pipe")
        reader = os.open(node.dir / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        long = "x" * 1000
        with node, node.client() as c:
            for _ in range(700):      # of 3 KB: more than a queue and a pipe hold
                self.assertEqual(c.request("GET", "/ok?" + long, headers=[("User-Agent", long), ("Referer", long)]).status, 200)
            dropped = node.status()["log_dropped_by_worker"][0]
            self.assertGreater(dropped, 100)
            self.assertEqual(metrics(watch).sum("rws_log_dropped_lines_total", worker="0"), dropped)
            os.close(reader)
        refused = lib.Node(SITE % 1, server='    log access json to "pipe"')
        os.mkfifo(refused.dir / "pipe")
        self.assertIn("pipe: No such device or address", self.ends(refused))

    def ends(self, node):
        """What a node says that cannot start."""
        done = subprocess.run([lib.BIN / "rws", "run", node.bundle, "--base", node.dir, "--control", node.control], capture_output=True, text=True, timeout=60)
        shutil.rmtree(node.dir)
        self.assertEqual(done.returncode, 1)
        return done.stderr.splitlines()[-1]

    def test_who_does_not_listen_loses_lines_and_they_are_counted(self):
        dead = lib.free_port()
        with lib.Node(SITE % 1, server=f'    log access json to syslog "tcp://127.0.0.1:{dead}"') as node:
            for _ in range(3):
                self.assertEqual(node.get("/ok").status, 200)
            lib.wait_for(lambda: node.status()["log_dropped"] == 3, "three lost lines")
            self.assertEqual(sum(node.status()["log_dropped_by_worker"]), 0, "no queue was full")
        node = lib.Node(SITE % 1, server='    log access json to journald "/nowhere/socket"')
        self.assertEqual(self.ends(node), "rws: access log to /nowhere/socket: No such file or directory")


if __name__ == "__main__":
    lib.main()
