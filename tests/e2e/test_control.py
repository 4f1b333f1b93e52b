#!/usr/bin/env python3
"""The control socket under nonsense and crowds, and starts that cannot be: one clear line each."""
import lib, socket, subprocess, unittest

SITE = 'site e2e.test { respond 200 "x" }'


def started(*argv):
    done = subprocess.run([lib.BIN / "rws", "run", *map(str, argv)], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr


class Control(unittest.TestCase):
    def ask(self, node, data):
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(lib.PATIENCE)
            s.connect(str(node.control))
            try:
                s.sendall(data)
                return s.recv(4096)
            except ConnectionError:
                return b""

    def test_nonsense(self):
        with lib.Node(SITE) as node:
            for line in (b"foo\n", b"\n", b"\x00\xff\n", b"status \n"):
                self.assertTrue(self.ask(node, line).startswith(b"error: "), line)
            self.assertEqual(self.ask(node, b"a" * 5000), b"", "no line of a command")
            self.assertEqual(node.status()["swaps"], 0)

    def test_a_crowd_that_says_nothing(self):
        with lib.Node(SITE) as node:
            crowd = [socket.socket(socket.AF_UNIX) for _ in range(16)]
            for s in crowd:
                s.connect(str(node.control))
            done = node.command("status", check=False)
            self.assertEqual((done.returncode, len(done.stderr.splitlines())), (1, 1))
            lib.wait_for(lambda: node.command("status", check=False).returncode == 0, "the crowd to be sent away")
            for s in crowd:
                s.close()

    def test_starts_that_cannot_be(self):
        with lib.Node(SITE) as node:
            precious = node.dir / "precious"
            precious.write_text("kept")
            other = node.dir / "other"
            for argv, said in {(node.bundle, "--control", other): "Address already in use", (node.bundle, "--control", node.control): "another rws",
                               (node.dir / "none", "--control", other): "none", (node.bundle, "--control", precious): "a file that is no socket is in the way",
                               (node.bundle, "--control", node.dir / "no/where"): "no/where", (node.dir, "--control", other): "not a regular file"}.items():
                with self.subTest(said):
                    code, text = started(*argv)
                    self.assertEqual((code, len(text.splitlines())), (1, 1), text)
                    self.assertIn(said, text)
            self.assertEqual(precious.read_text(), "kept")


if __name__ == "__main__":
    lib.main()
