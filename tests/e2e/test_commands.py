#!/usr/bin/env python3
"""What the commands of rwsc say and return where no golden case reaches: files, options, profiles; what the node says on start."""
import json, lib, pathlib, re, tempfile, unittest

SITE = "rws 1\nserver { listen http :8080 }\nsite a.test { respond 200 \"x\" }\n"
PROFILES = """rws 1
server { listen http :8080 }
param answer: int
profile good { answer = 200 }
profile odd { answer = 5s }
site a.test { route /a as a { respond answer } }
"""


class Commands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="rwsc-")
        self.addCleanup(folder.cleanup)
        self.dir = pathlib.Path(folder.name)

    def write(self, text, name="site.rws"):
        (self.dir / name).write_text(text)
        return name

    def run_in(self, *argv):
        return lib.rwsc(*argv, check=False, cwd=self.dir)

    def usage(self, said, *argv):
        done = self.run_in(*argv)
        self.assertEqual(done.returncode, 2, argv)
        self.assertIn(said, done.stdout + done.stderr)

    def test_no_file_is_said(self):
        for argv in (("routes",), ("explain", "GET", "http://a.test/"), ("run",)):
            self.usage("no other .rws file", *argv)
        self.write(SITE, "a.rws"), self.write(SITE, "b.rws")
        self.usage("more than one .rws file", "routes")
        self.write(SITE)
        self.assertEqual(self.run_in("routes").returncode, 0)

    def test_a_file_that_cannot_be_read(self):
        for command in ("check", "routes"):
            self.usage("error[E0013]: none.rws: there is no such file", command, "none.rws")
        self.usage("it is a directory", "check", ".")
        done = self.run_in("check", "--format", "json", "none.rws")
        self.assertEqual(json.loads(done.stdout)["diagnostics"][0]["code"], "E0013")
        done = self.run_in("build", "--dump", "ast", "none.rws")
        self.assertEqual((done.returncode, done.stdout), (2, ""))

    def test_options_that_mean_nothing(self):
        self.write(PROFILES)
        self.usage("expected NAME=VALUE", "check", "--set", "answer", "site.rws")
        self.usage("expected `warnings` or a code", "check", "--deny", "W9999", "site.rws")
        done = self.run_in("check", "--profile", "goood", "site.rws")
        self.assertEqual(done.returncode, 1)
        self.assertIn("--profile goood: there is no such profile", done.stderr)
        self.assertIn("did you mean `good`?", done.stderr)

    def test_the_source_is_not_overwritten(self):
        self.write(SITE)
        self.usage("would overwrite the source", "build", "site.rws", "-o", "./site.rws")
        self.assertEqual((self.dir / "site.rws").read_text(), SITE)

    def test_profiles_add_what_the_base_does_not_say(self):
        self.write(PROFILES)
        done = self.run_in("check", "site.rws")
        self.assertEqual(done.returncode, 1)
        self.assertNotIn("in profile good", done.stderr)
        self.assertEqual(len(re.findall(r"^error", done.stderr, re.M)), 2, done.stderr)
        self.assertLess(done.stderr.index("E0108"), done.stderr.index("in profile odd"))

    def test_json_is_one_document(self):
        self.write(PROFILES), self.write(SITE.replace("respond", "respnod"), "b.rws")
        done = self.run_in("check", "--format", "json", "site.rws", "b.rws")
        said = json.loads(done.stdout)
        self.assertEqual([(d["code"], d.get("profile")) for d in said["diagnostics"]], [("E0108", None), ("E0402", "odd"), ("E0105", None)])
        self.assertEqual(said["errors"], 3)

    def test_every_stage_may_be_the_last(self):
        self.write(SITE)
        for stage in ("parse", "check", "analyze", "lower", "match", "emit"):
            self.assertEqual(self.run_in("build", "site.rws", "--stop-after", stage).returncode, 0, stage)
        self.usage("build needs -o FILE", "build", "site.rws")
        self.usage("--stop-after parse makes no plan to dump", "build", "site.rws", "--dump", "plan", "--stop-after", "parse")

    def test_a_path_without_canonical_form_is_answered_400(self):
        self.write(SITE)
        done = self.run_in("explain", "GET", "http://a.test/a%2Fb")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("answer    400 the path has no canonical form", done.stdout)
        self.assertIn("answer    400 the method is no token", self.run_in("explain", "G@T", "http://a.test/").stdout)

    def test_the_node_says_what_to_open(self):
        port = lib.free_port()
        with lib.Node("site e2e.test { respond 200 }", server=f"    listen http :{port} as all") as node:
            for said in (f"{lib.HOST}:{node.port}", f"localhost:{port}"):      # a socket that is bound answers before it is named
                lib.wait_for(lambda: f"rws: listening on http://{said}/\n" in node.log(), said)


if __name__ == "__main__":
    lib.main()
