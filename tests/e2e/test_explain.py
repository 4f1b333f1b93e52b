#!/usr/bin/env python3
"""What `rwsc explain` says is what the node does, on generated requests; `rwsc run` keeps the last good bundle."""
import contextlib, json, lib, os, random, signal, subprocess, unittest

SITES = """
site a.test as main {
    route GET / as home { respond 200 "home" }
    route GET|POST /users/{id:int} as user { respond 200 "user {id}" }
    route GET /users/{name:slug} as name { respond 200 "name {name}" }
    route /users/** as rest { respond 200 "rest" }
    route DELETE /x/{a}/{b:hex} as deep { respond 200 "deep {a} {b}" }
    group /api { route GET /v{n:int}/** as api { respond 200 "api {n}" } }
}
site {tenant}.a.test as tenants { route GET /{lang:en|de} as lang { respond 200 "{tenant} {lang}" } }
site s.test as slashes {
    trailing-slash redirect
    route GET /users as s_users { respond 200 "users" }
    route GET /x/ as s_x { respond 200 "x/" }
    route /api/** as s_api { respond 200 "api" }
    route GET /users/{id} as s_user { encoded-slash keep; respond 200 "user {id}" }
}
site r.test as strict {
    trailing-slash strict
    encoded-slash keep
    route GET /users as r_users { respond 200 "users" }
    route GET /x/{a}/ as r_x { respond 200 "x/" }
}
site raw.test as raw { paths raw; route /users/{id} as w_user { respond 200 "{id}" } }
site *.b.test as suffix { respond 200 "suffix" }
"""
HOSTS = ["a.test", "t.a.test", "x.y.b.test", "b.test", "none.test", "s.test", "r.test", "raw.test"]
PARTS = ["users", "7", "bob", "x", "ff", "zz", "api", "v2", "vx", "en", "fr", "a%2Db", "..", "a%2Fb"]
METHODS = ["GET", "POST", "DELETE", "HEAD", "PUT"]


class Explain(unittest.TestCase):
    def test_explain_is_what_the_node_does(self):
        rng, asked = random.Random(7), 40 if lib.SANITIZED else 200
        with lib.Node(SITES) as node:
            before = self.counts(node)
            for _ in range(asked):
                host, method = rng.choice(HOSTS), rng.choice(METHODS)
                path = "/" + "/".join(rng.choice(PARTS) for _ in range(rng.randrange(4))) + rng.choice(["", "", "/", "//"])
                done = lib.rwsc("explain", method, f"http://{host}{path}", node.dir / "site.rws", "--format", "json", check=False)
                with node.client() as client:
                    client.send(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
                    got = client.head() if method == "HEAD" else client.response()
                with self.subTest(host=host, method=method, path=path):
                    self.assertEqual(done.returncode, 0, done.stderr)
                    said = json.loads(done.stdout)
                    self.assertEqual(got.status, said["status"])
                    after = self.counts(node)
                    route = [name for name in after if after[name] != before.get(name, 0)]
                    self.assertEqual(route, [said["route"]] if "route" in said else [])
                    if "route" in said and method != "HEAD":
                        for value in said["captures"].values():
                            self.assertIn(value, got.body.decode())
                    before = after

    def counts(self, node):
        return node.status()["routes"]

    @contextlib.contextmanager
    def run_by_rwsc(self, node):
        """`rwsc run` of the node's source; what it says is node.dir / "stderr"."""
        with open(node.dir / "stderr", "wb") as said:
            proc = subprocess.Popen([lib.BIN / "rwsc", "run", node.dir / "site.rws"], cwd=node.dir, stdout=subprocess.DEVNULL, stderr=said,
                                    env={**os.environ, "XDG_RUNTIME_DIR": str(node.dir)})
        try:
            lib.wait_for(lambda: lib.answers(node.port), "the node to listen")
            yield
        finally:
            proc.send_signal(signal.SIGTERM)
            self.assertEqual(proc.wait(lib.PATIENCE), 0)

    def test_run_keeps_the_last_good_bundle(self):
        node = lib.Node("site e2e.test { respond 200 \"one\" }")
        source = node.dir / "site.rws"
        with self.run_by_rwsc(node):
            good = source.read_text()
            source.write_text(good.replace("respond 200", "respnod 200"))
            lib.wait_for(lambda: b"the last good bundle goes on" in (node.dir / "stderr").read_bytes(), "the error")
            self.assertEqual(node.get("/").body, b"one")
            source.write_text(good.replace("one", "two"))
            lib.wait_for(lambda: node.get("/").body == b"two", "the swap")

    def test_run_watches_what_is_imported(self):
        policy = 'rws 1\nlet said = "%s"\npub policy marks(by: string) { set response header X-Mark "{said} {by}" }\n'
        text = 'import "shared/marks.rws"\nsite e2e.test { route /{name} { apply marks.marks(by: name); respond 200 } }'
        node = lib.Node(text, files={"shared/marks.rws": policy % "one"})
        with self.run_by_rwsc(node):
            self.assertEqual(node.get("/ann").get("X-Mark"), "one ann")
            (node.dir / "shared/marks.rws").write_text(policy % "two")
            lib.wait_for(lambda: node.get("/bob").get("X-Mark") == "two bob", "the swap")


if __name__ == "__main__":
    lib.main()
