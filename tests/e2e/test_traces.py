#!/usr/bin/env python3
"""Traces against a scripted collector: the tree of spans, what origins get, sampling, and a collector that is away."""
import json, lib, matrix, re, unittest
from origins import Origin, reply
from watch import Collector, attributes, metrics

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
GIVEN = f"00-{TRACE}-{PARENT}-01"


def site(app, auth):
    return f"""
upstream copies {{ server 127.0.0.1:{auth} }}
site e2e.test as main {{
    route /app/** as app {{ proxy 127.0.0.1:{app} {{ retry 2 on [503] }} }}
    route /guarded/** as guarded {{ auth forward "http://127.0.0.1:{auth}/check" {{ copy [X-User] }}; proxy 127.0.0.1:{app} }}
    route /copied as copied {{ proxy 127.0.0.1:{app} {{ mirror copies 100% }} }}
    route GET /ok as ok {{ respond 200 "fine" }}
}}
"""


def parent_of(request):
    return re.fullmatch(r"00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])", request.get("traceparent")).groups()


class Traces(unittest.TestCase):
    def setUp(self):
        self.watch = lib.free_port()

    def node(self, text, collector, share="100%"):
        return lib.Node(text, server=f"""    workers 1
    metrics on 127.0.0.1:{self.watch}
    log access json to stdout {{ fields [uri, trace.id, span.id] }}
    trace otlp "http://127.0.0.1:{collector}" {{ sample {share} }}""")

    def spans(self, collector, trace, count):
        lib.wait_for(lambda: len(collector.tree(trace)) >= count, f"{count} spans")
        return collector.tree(trace)

    def test_the_tree(self):
        answers = iter(["503 Busy", "200 OK"])
        with Collector() as collector, Origin(lambda w, r: reply(w, b"ok", status=next(answers))) as app, Origin() as auth:
            with self.node(site(app.port, auth.port), collector.port) as node:
                status = node.get("/app/x", headers=[("traceparent", GIVEN), ("tracestate", "rojo=00f067aa0ba902b7, congo=t61rcWkgMzE")]).status
                tree = self.spans(collector, TRACE, 3)
        self.assertEqual((status, len(tree), collector.requests[0]), (200, 3, ("/v1/traces", "application/json")))
        root, = [s for s in tree.values() if s["parentSpanId"] == PARENT]
        attempts = sorted((s for s in tree.values() if s["parentSpanId"] == root["spanId"]), key=lambda s: int(s["startTimeUnixNano"]))
        self.assertEqual((root["name"], root["kind"], root["resource"]["service.name"]), ("app", 2, "rws"))
        self.assertEqual([(s["name"], s["kind"], attributes(s)["server.address"]) for s in attempts], [("attempt", 3, f"127.0.0.1:{app.port}")] * 2)
        self.assertEqual([attributes(s)["http.response.status_code"] for s in (*attempts, root)], ["503", "200", "200"])
        self.assertEqual([s.get("status", {}).get("code") for s in (*attempts, root)], [2, None, None])
        for s in attempts:
            self.assertTrue(int(root["startTimeUnixNano"]) <= int(s["startTimeUnixNano"]) <= int(s["endTimeUnixNano"]) <= int(root["endTimeUnixNano"]))
        self.assertAlmostEqual(int(root["startTimeUnixNano"]) / 1e9, lib.time.time(), delta=120)
        self.assertEqual((attributes(root)["http.route"], attributes(root)["url.path"], attributes(root)["rws.site"]), ("app", "/app/x", "main"))
        self.assertEqual([parent_of(r) for r in app.requests], [(TRACE, s["spanId"], "01") for s in attempts], "origins hang below their attempts")
        self.assertEqual({r.get("tracestate") for r in app.requests}, {"rojo=00f067aa0ba902b7, congo=t61rcWkgMzE"})

    def test_a_filter_that_waits(self):
        with Collector() as collector, Origin() as app, Origin() as auth:
            with self.node(site(app.port, auth.port), collector.port) as node:
                node.get("/guarded/x", headers=[("traceparent", GIVEN)])
                tree = self.spans(collector, TRACE, 3)
        root, = [s for s in tree.values() if s["parentSpanId"] == PARENT]
        forward, = [s for s in tree.values() if s["name"] == "auth forward"]
        attempt, = [s for s in tree.values() if s["name"] == "attempt"]
        self.assertEqual({forward["parentSpanId"], attempt["parentSpanId"]}, {root["spanId"]})
        self.assertEqual((parent_of(auth.requests[0]), parent_of(app.requests[0])), ((TRACE, forward["spanId"], "01"), (TRACE, attempt["spanId"], "01")))
        self.assertLessEqual(int(forward["endTimeUnixNano"]), int(attempt["startTimeUnixNano"]))

    def test_a_mirror_hangs_below_the_exchange(self):
        with Collector() as collector, Origin() as app, Origin() as copies:
            with self.node(site(app.port, copies.port), collector.port) as node:
                node.get("/copied", headers=[("traceparent", GIVEN)])
                tree = self.spans(collector, TRACE, 2)
                lib.wait_for(lambda: copies.requests, "the copy")
        root, = [s for s in tree.values() if s["parentSpanId"] == PARENT]
        self.assertEqual(parent_of(copies.requests[0]), (TRACE, root["spanId"], "01"))

    def test_any_protocol_to_any(self):
        with Collector() as collector, matrix.Bed(server=f'trace otlp "http://127.0.0.1:{collector.port}"') as bed:
            seen = {}
            for n, (down, up) in enumerate(matrix.PAIRS):
                trace = f"{n + 1:032x}"
                with self.subTest(down=down, up=up), bed.call(down, up, fields=[("traceparent", f"00-{trace}-{PARENT}-01"), ("tracestate", "a=b")]) as call:
                    with bed.taken(up) as asked:
                        seen[down, up] = (trace, asked.fields["traceparent"], asked.fields["tracestate"])
                        asked.respond(200, [], b"ok")
                        self.assertEqual((call.head()[0], call.rest()), (200, b"ok"))
            for (down, up), (trace, parent, state) in seen.items():
                with self.subTest(down=down, up=up):
                    tree = self.spans(collector, trace, 2)
                    attempt, = [s for s in tree.values() if s["kind"] == 3]
                    self.assertEqual((parent, state), (f"00-{trace}-{attempt['spanId']}-01", "a=b"))
                    self.assertEqual(tree[attempt["parentSpanId"]]["parentSpanId"], PARENT)

    def test_begun_here_and_what_is_no_parent(self):
        bad = ["", "00-0-0-01", GIVEN + "-x", GIVEN.replace("00-", "ff-", 1), GIVEN.upper(), f"00-{'0' * 32}-{PARENT}-01", f"00-{TRACE}-{'0' * 16}-01"]
        with Collector() as collector, Origin() as app:
            with self.node(site(app.port, 1), collector.port) as node:
                for text in bad:
                    node.get("/app/x", headers=[("traceparent", text), ("tracestate", "a=b")] if text else [])
                node.get("/app/two", headers=[("traceparent", GIVEN), ("traceparent", GIVEN)])
                node.get("/ok")
                lib.wait_for(lambda: len(collector.spans) >= 2 * len(bad) + 2 + 1, "all spans")
                lines = [json.loads(line) for line in node.stdout().splitlines()]
        traces = [parent_of(r)[0] for r in app.requests]
        self.assertNotIn(TRACE, traces)
        self.assertEqual(len(set(traces)), len(bad) + 1)
        self.assertEqual([r.get("tracestate") for r in app.requests], [None] * len(traces), "dropped with its parent")
        self.assertTrue(all("parentSpanId" not in s for s in collector.spans if s["kind"] == 2))
        self.assertEqual([line["trace_id"] for line in lines[:-1]], traces)
        roots = {s["traceId"]: s["spanId"] for s in collector.spans if s["kind"] == 2}
        self.assertEqual([line["span_id"] for line in lines], [roots[line["trace_id"]] for line in lines])

    def test_sampling(self):
        with Collector() as collector, Origin() as app:
            with self.node(site(app.port, 1), collector.port, "0%") as node:
                with node.client() as c:
                    c.request("GET", "/app/unsampled")
                    c.request("GET", "/app/no", headers=[("traceparent", GIVEN[:-1] + "0"), ("tracestate", "not a state")])
                    c.request("GET", "/app/yes", headers=[("traceparent", GIVEN)])
                tree = self.spans(collector, TRACE, 2)
                self.assertEqual(len(collector.spans), 2, "the parent's flag alone")
                lib.wait_for(lambda: metrics(self.watch).sum("rws_trace_spans_sent_total") == 2, "the count, which waits for the collector's answer")
        one, two, three = (parent_of(r) for r in app.requests)
        self.assertEqual((one[2], two[0], two[2], three[0], three[2]), ("00", TRACE, "00", TRACE, "01"))
        self.assertNotEqual(two[1], PARENT, "the next parent is ours, sampled or not")
        self.assertIsNone(app.requests[1].get("tracestate"))
        self.assertIn(three[1], tree)
        with Collector() as collector, Origin() as app:
            with self.node(site(app.port, 1), collector.port, "50%") as node, node.client() as c:
                for _ in range(400):
                    c.request("GET", "/ok")
                lib.wait_for(lambda: node.stdout().count("\n") == 400, "the lines")
        self.assertTrue(120 < len(collector.spans) < 280, f"{len(collector.spans)} of 400: eight standard deviations from a half")

    def test_a_collector_that_is_away(self):
        dead = lib.free_port()
        with Origin() as app:
            with self.node(site(app.port, 1), dead) as node:
                for _ in range(5):
                    self.assertEqual(node.get("/app/x").status, 200)
                lib.wait_for(lambda: metrics(self.watch).sum("rws_trace_spans_lost_total") == 10, "ten lost spans")
                self.assertEqual(metrics(self.watch).sum("rws_trace_spans_sent_total"), 0)
            with Collector() as collector, self.node(site(app.port, 1), collector.port) as node:
                collector.answer = 503
                node.get("/ok")
                lib.wait_for(lambda: metrics(self.watch).sum("rws_trace_spans_lost_total") == 1, "a refused span")
                collector.answer = 200
                node.get("/ok")
                lib.wait_for(lambda: metrics(self.watch).sum("rws_trace_spans_sent_total") == 1, "the next one")

    def test_the_last_spans_go_out_when_the_node_ends(self):
        with Collector() as collector:
            with self.node(site(1, 1), collector.port) as node:
                node.get("/ok", headers=[("traceparent", GIVEN)])
            self.assertEqual(len(collector.tree(TRACE)), 1)

    def test_without_it_headers_pass(self):
        with Origin() as app, lib.Node(site(app.port, 1)) as node:
            node.get("/app/x", headers=[("traceparent", "anything"), ("tracestate", "at all")])
            self.assertEqual((app.requests[0].get("traceparent"), app.requests[0].get("tracestate")), ("anything", "at all"))


if __name__ == "__main__":
    lib.main()
