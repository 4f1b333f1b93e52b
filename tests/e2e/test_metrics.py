#!/usr/bin/env python3
"""Metrics, health and readiness: exact counts over a few requests and across a swap, in text that promtool accepts."""
import lib, signal, socket, subprocess, threading, time, unittest
from origins import Origin, reply
from watch import Samples, ask, metrics


def site(port, extra=""):
    return f"""
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    route /app/** as app {{ proxy back {{ retry 1 on [502] }} }}
    route GET /ok as ok {{ respond 200 "fine" }}
    route POST /take as take {{ limit body 10B; proxy back }}
    route GET /rare as rare {{ limit 1r/h by client.ip; respond 200 "once" }}
    {extra}
}}
"""


class Metrics(unittest.TestCase):
    def node(self, text, server="", **options):
        self.watch = lib.free_port()
        return lib.Node(text, server=f"    workers 2\n    metrics on 127.0.0.1:{self.watch}\n{server}", **options)

    def counted(self, requests):
        """Once all of them have ended: a client may have its answer a moment before. Listeners count last, and are read last: so once more."""
        lib.wait_for(lambda: metrics(self.watch).sum("rws_listener_requests_total") == requests, f"{requests} requests to be counted")
        return metrics(self.watch)

    def test_counts(self):
        answers = iter(["200 OK", "502 Bad Gateway", "200 OK"])
        with Origin(lambda w, r: reply(w, b"12345", status=next(answers, "200 OK"))) as origin, self.node(site(origin.port)) as node:
            with node.client() as c:
                self.assertEqual(c.request("GET", "/app/1").status, 200)
                self.assertEqual(c.request("GET", "/app/2").status, 200)      # the second attempt's
                self.assertEqual(c.request("POST", "/take", body=b"1234").status, 200)
                self.assertEqual(c.request("GET", "/ok").body, b"fine")
                self.assertEqual(c.request("GET", "/nowhere").status, 404)
                self.assertEqual(c.request("GET", "/ok", host="other.test").status, 421)
                self.assertEqual([c.request("GET", "/rare").status for _ in range(2)], [200, 429])
            with node.client() as c:
                self.assertEqual(c.request("POST", "/take", body=b"12345678901").status, 413)
            with node.client() as c:
                c.send("GET /bad\r\n\r\n")
                self.assertEqual(c.response().status, 400)
            s = self.counted(10)
        of = lambda name, **labels: s.sum("rws_http_" + name, **labels)
        self.assertEqual((of("requests_total", route="app"), of("requests_total", route="app", code="2xx", site="main")), (2, 2))
        self.assertEqual(of("requests_total", site="main", route="", code="4xx"), 1, "404")
        self.assertEqual(of("requests_total", site="", route="", code="4xx"), 2, "421 and 400")
        self.assertEqual((of("retries_total", route="app"), of("retries_total")), (1, 1))
        self.assertEqual((of("limited_total", route="rare"), of("limited_total", route="take"), of("limited_total")), (1, 1, 2))
        self.assertEqual((of("request_body_bytes_total", route="take"), of("response_body_bytes_total", route="ok")), (4, 4))
        self.assertEqual(of("requests_in_flight"), 0)
        self.assertEqual([of("faults_total", fault=f) for f in ("rate-limited", "body-too-large", "bad-request", "connect-failed")], [1, 1, 1, 0])
        self.assertEqual(s.sum("rws_http_request_duration_seconds_count", route="app"), 2)
        self.assertEqual(s.sum("rws_http_request_duration_seconds_bucket", route="app", le="+Inf"), 2)
        self.assertEqual(s.sum("rws_listener_requests_total", listener="web"), 10)
        origin = dict(upstream="back", origin=f"127.0.0.1:{origin.port}")
        self.assertEqual((s.sum("rws_upstream_requests_total", code="2xx", **origin), s.sum("rws_upstream_requests_total", code="5xx", **origin)), (3, 1))
        self.assertEqual((s.sum("rws_upstream_sent_bytes_total", **origin), s.sum("rws_upstream_received_bytes_total", **origin)), (4, 15), "of what was read")
        self.assertEqual(s.sum("rws_upstream_connects_total", **origin), 4)
        self.assertGreaterEqual(s.sum("rws_upstream_connects_total", result="opened", **origin), 1)

    def test_counts_go_on_over_a_swap(self):
        with Origin() as origin, self.node(site(origin.port)) as node:
            for path in ("/ok", "/ok", "/app/x"):
                node.get(path)
            self.counted(3)
            node.reload(site(origin.port, "route GET /new as new { respond 204 }"))
            for path in ("/ok", "/new"):
                node.get(path)
            s = self.counted(5)
            self.assertEqual([s.sum("rws_http_requests_total", route=r) for r in ("ok", "app", "new")], [3, 1, 1])
            self.assertEqual((s.sum("rws_bundle_swaps_total"), s.sum("rws_bundles_refused_total"), s.sum("rws_bundles_alive")), (1, 0, 1))
            node.bundle.write_bytes(b"no bundle")
            self.assertNotEqual(node.reload(check=False).returncode, 0)
            s = metrics(self.watch)
            self.assertEqual((s.sum("rws_bundle_swaps_total"), s.sum("rws_bundles_refused_total")), (1, 1))
            self.assertLessEqual(s.sum("rws_bundle_age_seconds", bundle="current"), s.sum("rws_bundle_age_seconds", bundle="oldest"))

    def test_in_flight_and_connections(self):
        go = threading.Event()
        with Origin(lambda w, r: go.wait(lib.PATIENCE) and reply(w, b"late")) as origin, self.node(site(origin.port)) as node, node.client() as c, node.client() as idle:
            idle.request("GET", "/ok")
            c.send("GET /app/slow HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
            lib.wait_for(lambda: origin.requests, "the origin to be asked")
            s = metrics(self.watch)
            self.assertEqual((s.sum("rws_http_requests_in_flight"), s.sum("rws_http_requests_in_flight", route="app")), (1, 1))
            self.assertEqual((s.sum("rws_upstream_requests_in_flight"), s.sum("rws_listener_requests_in_flight")), (1, 1))
            self.assertEqual(s.sum("rws_listener_connections", listener="web"), 2)
            go.set()
            self.assertEqual(c.response().body, b"late")
            self.counted(2)
        with self.node(site(1)) as node:
            node.get("/app/none")
            s = self.counted(1)
            self.assertEqual((s.sum("rws_upstream_connects_total", result="failed"), s.sum("rws_upstream_requests_total")), (1, 0))
            self.assertEqual(s.sum("rws_http_faults_total", fault="connect-failed"), 1)
            lib.wait_for(lambda: metrics(self.watch).sum("rws_listener_connections") == 0, "the connections to be gone")

    def test_limits_of_connections(self):
        go = threading.Event()
        with Origin(lambda w, r: go.wait(lib.PATIENCE) and reply(w, b"late")) as origin:
            with self.node(site(origin.port), server="    limit connections 1") as node:
                lib.wait_for(lambda: node.status()["connections"] == 0, "the end of who looked whether it listens")
                c = self.enterContext(node.client())
                c.send("GET /app/slow HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: origin.requests, "the origin to be asked")
                before = metrics(self.watch)
                self.assertEqual(node.get("/ok").status, 503)
                go.set()
                self.assertEqual(c.response().body, b"late")
                s = self.counted(2)
        self.assertEqual(s.sum("rws_connections_over_limit_total") - before.sum("rws_connections_over_limit_total"), 1)
        self.assertEqual((s.sum("rws_http_faults_total", fault="overloaded"), s.sum("rws_http_limited_total")), (1, 1))

    def test_promtool_and_formats(self):
        tool = lib.require("promtool")
        with Origin() as origin, self.node(site(origin.port)) as node:
            for path in ("/ok", "/app/x", "/nowhere"):
                node.get(path)
            self.counted(3)
            status, headers, text = ask(self.watch, "/metrics")
            self.assertEqual((status, headers["Content-Type"]), (200, "text/plain; version=0.0.4; charset=utf-8"))
            checked = subprocess.run([tool, "check", "metrics"], input=text, capture_output=True, text=True)
            self.assertEqual((checked.returncode, checked.stdout + checked.stderr), (0, ""))
            wanted = {"Accept": "application/openmetrics-text;version=1.0.0;q=0.7,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"}
            status, headers, text = ask(self.watch, "/metrics", wanted)
            self.assertEqual(headers["Content-Type"], "application/openmetrics-text; version=1.0.0; charset=utf-8")
            self.assertTrue(text.endswith("\n# EOF\n"))
            self.assertIn("# TYPE rws_http_requests counter\nrws_http_requests_total{", text)
            self.assertEqual(Samples(text).sum("rws_http_requests_total"), 3)

    def test_openmetrics_is_well_formed(self):
        try:
            from prometheus_client.openmetrics.parser import text_string_to_metric_families
        except ImportError:
            self.skipTest("python3-prometheus-client is not installed")
        with Origin() as origin, self.node(site(origin.port)) as node:
            for path in ("/ok", "/app/x"):
                node.get(path)
            self.counted(2)
            text = ask(self.watch, "/metrics", {"Accept": "application/openmetrics-text"})[2]
            families = {f.name: f for f in text_string_to_metric_families(text)}
            self.assertEqual(families["rws_http_request_duration_seconds"].type, "histogram")
            self.assertEqual(sum(s.value for s in families["rws_http_requests"].samples), 2)

    def test_a_crowd_and_endless_heads(self):
        with self.node(site(1)):
            crowd = [socket.create_connection((lib.HOST, self.watch), timeout=lib.PATIENCE) for _ in range(16)]
            with socket.create_connection((lib.HOST, self.watch), timeout=lib.PATIENCE) as one_more:
                self.assertEqual(one_more.recv(1), b"", "closed at once")
            crowd.pop().close()
            lib.wait_for(lambda: self.answers(b"GET /ready HTTP/1.1\r\nHost: a\r\n\r\n").endswith(b"ready\n"), "room again")
            self.assertEqual(self.answers(b"GET /ready HTTP/1.1\r\nX: " + b"x" * 10_000), b"", "more than a head may have")
            for s in crowd:
                s.close()

    def answers(self, data):
        with socket.create_connection((lib.HOST, self.watch), timeout=lib.PATIENCE) as s:
            try:
                s.sendall(data)
                return b"".join(iter(lambda: s.recv(65536), b""))
            except ConnectionError:
                return b""

    def test_process_figures(self):
        with self.node(site(1)) as node:
            s = metrics(self.watch)
            self.assertGreater(s.sum("process_resident_memory_bytes"), 1 << 20)
            self.assertGreaterEqual(s.sum("process_threads"), 4)
            self.assertAlmostEqual(s.sum("process_open_fds"), node.descriptors(), delta=3)
            self.assertAlmostEqual(s.sum("process_start_time_seconds"), time.time(), delta=600)
            self.assertEqual(s.sum("rws_workers"), 2)

    def test_health_readiness_and_nonsense(self):
        go = threading.Event()
        with Origin(lambda w, r: go.wait(lib.PATIENCE) and reply(w, b"late")) as origin, self.node(site(origin.port), server="    drain 20s") as node:
            self.assertEqual([ask(self.watch, p)[0] for p in ("/health", "/ready", "/metrics?x=1", "/", "/metricsx")], [200, 200, 200, 404, 404])
            for text, status in ((b"POST /metrics HTTP/1.1\r\nHost: a\r\n\r\n", b"405"), (b"nonsense\r\n\r\n", b"400"), (b"HEAD /metrics HTTP/1.1\r\nHost: a\r\n\r\n", b"200")):
                with socket.create_connection((lib.HOST, self.watch), timeout=lib.PATIENCE) as s:
                    s.sendall(text)
                    got = b"".join(iter(lambda: s.recv(65536), b""))
                    self.assertEqual(got[9:12], status, got[:100])
            self.assertTrue(got.endswith(b"\r\n\r\n"), "a HEAD has no content")
            with node.client() as c:
                c.send("GET /app/slow HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                lib.wait_for(lambda: origin.requests, "the origin to be asked")
                node.proc.send_signal(signal.SIGTERM)
                lib.wait_for(lambda: ask(self.watch, "/ready")[0] == 503, "the node to say that it drains")
                self.assertEqual((ask(self.watch, "/health")[0], ask(self.watch, "/metrics")[0]), (200, 200))
                go.set()
                self.assertEqual(c.response().body, b"late")

    def test_an_address_that_is_taken_refuses_the_bundle_and_a_new_one_moves(self):
        with self.node(site(1)) as node, socket.create_server((lib.HOST, 0)) as taken:
            first = self.watch
            node.server = f"    metrics on 127.0.0.1:{taken.getsockname()[1]}"
            refused = node.reload(site(1), check=False)
            self.assertIn("metrics: cannot listen on", refused.stderr)
            self.assertEqual(ask(first, "/ready")[0], 200)
            second = lib.free_port()
            node.server = f"    metrics on 127.0.0.1:{second}"
            node.reload(site(1))
            self.assertEqual(ask(second, "/ready")[0], 200)
            self.assertFalse(lib.answers(first))
            node.server = ""
            node.reload(site(1))
            self.assertFalse(lib.answers(second))


if __name__ == "__main__":
    lib.main()
