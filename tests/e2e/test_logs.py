#!/usr/bin/env python3
"""Access logs and status: JSON and combined lines, SIGUSR1, counts per route."""
import json, lib, os, re, signal, unittest
from origins import Origin

SITE = """site e2e.test as main {
    timeout header 500ms
    route GET /a as first { respond 200 "abc" }
}"""


class Logs(unittest.TestCase):
    def test_json_to_stdout(self):
        with lib.Node(SITE, server="    workers 1; log access json to stdout") as node:
            node.get("/a?b=1", headers=[("User-Agent", "x\"\\"), ("Referer", "r")])
            node.get("/none")
            lib.wait_for(lambda: node.stdout().count("\n") >= 2, "two lines")
            lines = [json.loads(line) for line in node.stdout().splitlines()]
        self.assertEqual([line["status"] for line in lines], [200, 404])
        first = lines[0]
        self.assertEqual((first["method"], first["host"]), ("GET", "e2e.test"))
        self.assertIn("/a?b=1", json.dumps(first))
        self.assertIn("first", json.dumps(first))

    def test_combined_to_a_file_that_is_reopened(self):
        with lib.Node(SITE, server='    log access combined to "access.log"') as node:
            log, old = node.dir / "access.log", node.dir / "access.log.1"
            node.get("/a", headers=[("User-Agent", "agent")])
            lib.wait_for(lambda: log.exists() and log.read_text().count("\n") == 1, "a line")
            self.assertRegex(log.read_text(), r'^127\.0\.0\.1 - - \[\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "GET /a HTTP/1\.1" 200 3 "-" "agent"\n$')
            os.rename(log, old)
            node.proc.send_signal(signal.SIGUSR1)
            lib.wait_for(log.exists, "the new file")
            node.get("/a")
            lib.wait_for(lambda: log.read_text().count("\n") == 1, "a line in the new file")
            self.assertEqual(old.read_text().count("\n"), 1)

    def test_what_the_codec_refuses_is_logged_and_counted(self):
        bad = {400: "GET /bad HTTP/1.1\r\nHost: e2e.test\r\nHost: e2e.test\r\nUser-Agent: probe\r\n\r\n", 505: "GET / HTTP/2.0\r\n\r\n",
               501: "POST / HTTP/1.1\r\nHost: e2e.test\r\nTransfer-Encoding: gzip\r\n\r\n", 417: "GET /a HTTP/1.1\r\nHost: e2e.test\r\nExpect: x\r\n\r\n"}
        with lib.Node(SITE, server="    workers 1; log access json to stdout") as node:
            before = node.status()["requests"]
            for status, text in {**bad, 408: "GET / HT"}.items():
                with node.client() as c:
                    c.send(text)
                    self.assertEqual(c.response().status, status)
            lib.wait_for(lambda: node.stdout().count("\n") >= 5, "five lines")
            lines = [json.loads(line) for line in node.stdout().splitlines()]
            self.assertEqual(node.status()["requests"] - before, 5)
        self.assertEqual([line["status"] for line in lines], [*bad, 408])
        self.assertEqual([line["client"] for line in lines], ["127.0.0.1"] * 5)
        self.assertEqual((lines[0]["method"], lines[0]["uri"], lines[0]["fault"], lines[0]["user_agent"]), ("GET", "/bad", "bad-request", "probe"))
        self.assertEqual(lines[4]["fault"], "request-timeout")

    def test_a_client_that_goes_or_stalls_has_a_status(self):
        with Origin(lambda w, r: bool(w.rest()), read_body=False) as origin:
            text = f"site e2e.test {{ timeout idle 300ms; proxy 127.0.0.1:{origin.port} }}"
            with lib.Node(text, server="    workers 1; log access combined to stdout") as node:
                with node.client() as c:
                    c.send("POST /stalls HTTP/1.1\r\nHost: e2e.test\r\nContent-Length: 5\r\n\r\n12")
                    self.assertEqual(c.response().status, 408)
                    self.assertTrue(c.closed(), "one answer")
                node.reload(text.replace("300ms", "60s"))
                with node.client() as c:
                    c.send("GET /goes HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                    lib.wait_for(lambda: len(origin.requests) == 2, "the origin to be asked")
                lib.wait_for(lambda: node.stdout().count("\n") == 2, "two lines")
                self.assertEqual(re.findall(r'"\w+ /(\w+) HTTP/1.1" (\d+)', node.stdout()), [("stalls", "408"), ("goes", "499")])

    def test_status(self):
        with lib.Node(SITE) as node, node.client() as kept:
            for _ in range(5):
                kept.request("GET", "/a")
            status = node.status()
            self.assertIn("5", re.findall(r"\d+", json.dumps(status)), "the count of the route is there")
            self.assertIn("first", json.dumps(status))


if __name__ == "__main__":
    lib.main()
