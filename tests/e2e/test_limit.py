#!/usr/bin/env python3
"""limit RATE by VAL: counted to the last request over all workers, connections and protocols, and over swaps."""
import threading, unittest
import lib
from h2client import H2Client

# Rates of an hour: nothing is granted again while a test runs.
SITE = """
site e2e.test as main {{
    set response header X-Site "here"
    limit 10r/h by header.X-Key ?? "none" burst 40 as fair
    route /** as rest {{ respond 200 "ok" }}
    route /tight as tight {{ limit 10r/h by header.X-Key ?? "none" burst 3; respond 200 "tight" }}
    route /own as own {{ limit 10r/h by header.X-Key ?? "none" burst 7 as fair; respond 200 "own" }}
    route /v{version} as version {{ respond 200 "v{version}" }}
}}"""


def together(jobs):
    """Runs the jobs at once; their results in order."""
    results, gate = [None] * len(jobs), threading.Barrier(len(jobs))

    def run(i, job):
        gate.wait(lib.PATIENCE)
        results[i] = job()
    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(jobs)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results


class Limit(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.node = lib.Node(SITE.format(version=0), server="    workers 2").__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.node.__exit__()

    def h1(self, key, count, path="/"):
        """Statuses of `count` requests over one connection."""
        with self.node.client() as c:
            return [c.request("GET", path, headers=[("X-Key", key)]).status for _ in range(count)]

    def h2(self, key, count, path="/"):
        with H2Client(self.node.port) as c:
            streams = [c.open(c.head(path=path, headers=[("x-key", key)])) for _ in range(count)]
            return [c.finish(s).status for s in streams]

    def asked(self, key, jobs):
        """How many of all the requests of these (kind, count, path) passed; the others were 429."""
        got = sum(together([lambda j=j: j[0](key, *j[1:]) for j in jobs]), [])
        self.assertEqual(got.count(200) + got.count(429), len(got))
        return got.count(200), len(got)

    def test_exact_over_connections_protocols_and_workers(self):
        jobs = [(self.h1, 10)] * 6 + [(self.h2, 10)] * 6
        self.assertEqual(self.asked("a", jobs), (40, 120))
        self.assertEqual(self.asked("b", jobs), (40, 120), "another key, another bucket")

    def test_levels_add_up_and_share_the_outer_bucket(self):
        self.assertEqual(self.asked("c", [(self.h1, 5, "/tight"), (self.h2, 5, "/tight")])[0], 3)
        self.assertEqual(self.asked("c", [(self.h1, 50), (self.h2, 50)])[0], 30, "ten of forty went to /tight")

    def test_a_name_replaces_the_outer_limit(self):
        self.assertEqual(self.asked("d", [(self.h1, 20, "/own"), (self.h2, 20, "/own")])[0], 7)
        self.assertEqual(self.asked("d", [(self.h1, 50)])[0], 40)

    def test_the_answer(self):
        self.h1("e", 40)
        got = self.node.get("/", headers=[("X-Key", "e")])
        self.assertEqual((got.status, got.get("X-Site"), got.body), (429, "here", b"429 Too Many Requests\n"))
        self.assertTrue(0 < int(got.get("Retry-After")) <= 360)

    def test_not_found_is_counted_too(self):
        with lib.Node('site e2e.test { limit 10r/h by client.ip burst 2; route /x as x { respond 200 "x" } }') as node:
            self.assertEqual([node.get("/none").status for _ in range(3)], [404, 404, 429])

    def test_the_rate_grants_again(self):
        with lib.Node('site e2e.test { limit 100r/s by client.ip burst 1; respond 200 "x" }') as node:
            node.get("/")
            lib.wait_for(lambda: node.get("/").status == 200, "the next request to be granted")


class Swap(unittest.TestCase):
    def test_a_swap_refills_nothing(self):
        """Requests under way while bundles come and go: all together pass as many as if there had been one."""
        with lib.Node(SITE.format(version=0), server="    workers 2") as node:
            got, go_on = [], threading.Event()

            def ask():
                with node.client() as c:
                    while not go_on.is_set():
                        got.append(c.request("GET", "/", headers=[("X-Key", "s")]).status)
            threads = [threading.Thread(target=ask) for _ in range(4)]
            for t in threads:
                t.start()
            for version in range(1, 6):
                seen = len(got)
                node.reload(SITE.format(version=version))
                self.assertEqual(node.get(f"/v{version}").body.decode(), f"v{version}")
                lib.wait_for(lambda: len(got) > seen + 20, "requests after the swap")
            go_on.set()
            for t in threads:
                t.join()
            self.assertGreater(len(got), 100)
            self.assertEqual(got.count(200), 40)
            self.assertEqual(got.count(429), len(got) - 40)
            self.assertEqual(node.status()["limit_evictions"], 0)


if __name__ == "__main__":
    lib.main()
