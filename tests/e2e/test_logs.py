#!/usr/bin/env python3
"""Access logs and status: JSON and combined lines, SIGUSR1, counts per route."""
import json, lib, os, re, signal, unittest

SITE = """site e2e.test as main {
    route GET /a as first { respond 200 "abc" }
}"""


class Logs(unittest.TestCase):
    def test_json_to_stdout(self):
        with lib.Node(SITE, server="    log access json to stdout") as node:
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

    def test_status(self):
        with lib.Node(SITE) as node, node.client() as kept:
            for _ in range(5):
                kept.request("GET", "/a")
            status = node.status()
            self.assertIn("5", re.findall(r"\d+", json.dumps(status)), "the count of the route is there")
            self.assertIn("first", json.dumps(status))


if __name__ == "__main__":
    lib.main()
