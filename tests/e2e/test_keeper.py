#!/usr/bin/env python3
"""The keeper: a server that dies closes no listener; signals, exit codes, socket activation, notification, privileges."""
import lib, os, shutil, signal, socket, subprocess, threading, unittest
from pathlib import Path

SITE = 'site e2e.test { respond 200 "up" }'


class Dialler:
    """Connects again and again, to each address; .refused counts what must not happen."""

    def __init__(self, *addresses):
        self.addresses, self.made, self.refused, self.stop = addresses, 0, [], threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self.run)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()

    def run(self):
        while not self.stop.wait(0.001):
            for address in self.addresses:
                with socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET) as s:
                    s.settimeout(lib.PATIENCE)
                    error = s.connect_ex(address)
                    self.made += 1
                    if error:
                        self.refused.append(os.strerror(error))


class Keeper(unittest.TestCase):
    def kill_server(self, node, how):
        lib.wait_for(lambda: self.answers(node), "a server")
        before = node.server_pid()
        os.kill(before, how)
        lib.wait_for(lambda: node.server_pid() not in (before, node.proc.pid), "another server")
        lib.wait_for(lambda: self.answers(node), "its answer")
        return node.server_pid()

    def answers(self, node):
        try:
            with node.client(timeout=1) as c:
                return c.request("GET", "/").body == b"up"
        except (OSError, EOFError):
            return False

    def test_a_server_that_dies_closes_no_listener(self):
        node = lib.Node(SITE, env={"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":handle_segv=0"})      # its report would be of our own signal
        path = str(node.dir / "web.sock")
        node.server = f"    listen http unix:{path}"
        node.build(SITE)
        with node:
            lib.wait_for(lambda: os.path.exists(path), "the socket")
            self.assertTrue(self.answers(node))
            inode = os.stat(path).st_ino
            with Dialler((lib.HOST, node.port), path) as dialler:
                for how in (signal.SIGKILL, signal.SIGSEGV, signal.SIGKILL):
                    made = dialler.made
                    self.kill_server(node, how)
                    lib.wait_for(lambda: dialler.made > made + 10, "more connections")
            self.assertEqual(dialler.refused, [])
            self.assertEqual(os.stat(path).st_ino, inode)
            self.assertEqual(node.log().count("rws: the server died"), 3)
            self.assertIn("in 100 ms", node.log())
            self.assertIn("in 400 ms", node.log())
            node.reload('site e2e.test { respond 200 "new" }')
            self.assertEqual(node.get("/").body, b"new")
        self.assertFalse(os.path.exists(path))

    def test_a_new_server_reads_the_bundle_again(self):
        with lib.Node(SITE) as node:
            node.build('site e2e.test { respond 200 "up"; set response header X-New "1" }')
            self.kill_server(node, signal.SIGKILL)
            self.assertEqual(node.get("/").get("X-New"), "1")

    def test_a_listener_that_a_swap_removed_is_closed(self):
        with lib.Node(SITE, ports=["more"]) as node:
            more = node.ports.pop("more")
            node.reload(SITE)
            lib.wait_for(lambda: not lib.answers(more), "its end")
            self.kill_server(node, signal.SIGKILL)
            self.assertFalse(lib.answers(more))

    def test_exit_codes(self):
        with lib.Node(SITE) as node:
            for what, code in {"reload": 1, "status": 0}.items():
                self.assertEqual(subprocess.run([lib.BIN / "rws", what, "--control", node.control if what == "status" else node.dir / "none"], capture_output=True).returncode, code)
            taken = subprocess.run([lib.BIN / "rws", "run", node.bundle, "--control", node.dir / "other"], capture_output=True, text=True, timeout=lib.PATIENCE)
            self.assertEqual(taken.returncode, 1)
            self.assertIn("cannot listen on", taken.stderr)
            self.assertNotIn("died", taken.stderr)
            node.proc.send_signal(signal.SIGINT)
            self.assertEqual(node.proc.wait(lib.PATIENCE), 0)

    def test_a_server_ends_with_its_keeper(self):
        with lib.Node(SITE) as node:
            server = node.server_pid()
            node.proc.kill()
            node.proc.wait()
            lib.wait_for(lambda: not lib.answers(node.port), "the end of the server")
            lib.wait_for(lambda: not os.path.exists(f"/proc/{server}") or Path(f"/proc/{server}/stat").read_text().split()[2] == "Z", "its process")

    def test_ending_while_it_waits_to_start_another(self):
        with lib.Node(SITE) as node:
            for _ in range(3):
                self.kill_server(node, signal.SIGKILL)
            os.kill(node.server_pid(), signal.SIGKILL)
            lib.wait_for(lambda: "in 800 ms" in node.log(), "the back-off")
            node.proc.send_signal(signal.SIGTERM)
            self.assertIn(node.proc.wait(lib.PATIENCE), (137,))
            node.proc.returncode = 0

    def test_without_one(self):
        with lib.Node(SITE, options=["--no-keeper"]) as node:
            self.assertEqual(node.server_pid(), node.proc.pid)
            self.assertEqual(node.get("/").body, b"up")
            node.proc.kill()
            node.proc.wait()
            self.assertFalse(lib.answers(node.port))


class Manager(unittest.TestCase):
    def run_with(self, node, sockets, env=()):
        """Starts `node` as a service manager would, with these sockets from descriptor 3 on."""
        saved = [socket.socket(fileno=os.dup2(s.fileno(), 50 + i)) for i, s in enumerate(sockets)]
        script = "".join(f"exec {3 + i}<&{50 + i} {50 + i}<&-; " for i in range(len(sockets)))
        script += f'LISTEN_PID=$$ LISTEN_FDS={len(sockets)} exec "$@"'
        argv = ["bash", "-c", script, "bash", lib.BIN / "rws", "run", node.bundle, "--base", node.dir, "--control", node.control, *node.options]
        node.out, node.err = open(node.dir / "stdout", "ab"), open(node.dir / "stderr", "ab")
        node.proc = subprocess.Popen(argv, stdout=node.out, stderr=node.err, pass_fds=[50 + i for i in range(len(sockets))], env={**os.environ, **dict(env)})
        for s in saved:
            s.close()
        lib.wait_for(lambda: "rws: serving" in node.log() or node.proc.poll() is not None, "the node")

    def test_socket_activation(self):
        for options in ([], ["--no-keeper"]):
            with self.subTest(options):
                node = lib.Node(SITE, options=options)
                path = node.dir / "web.sock"
                node.server = f"    listen http unix:{path}"
                node.build(SITE)
                with socket.socket() as tcp, socket.socket(socket.AF_UNIX) as local:
                    tcp.bind((lib.HOST, node.port))      # without SO_REUSEADDR: nobody else can bind it
                    tcp.listen()
                    local.bind(str(path))
                    local.listen()
                    inode = os.stat(path).st_ino
                    self.run_with(node, [local, tcp])
                    try:
                        self.assertEqual(node.get("/").body, b"up")
                        with socket.socket(socket.AF_UNIX) as s:
                            s.settimeout(lib.PATIENCE)
                            s.connect(str(path))
                            s.sendall(b"GET / HTTP/1.1\r\nHost: e2e.test\r\nConnection: close\r\n\r\n")
                            self.assertTrue(lib.Wire(s).rest().endswith(b"up"))
                        node.proc.send_signal(signal.SIGTERM)
                        self.assertEqual(node.proc.wait(lib.PATIENCE), 0)
                        self.assertEqual(os.stat(path).st_ino, inode, "the manager's file stays")
                    finally:
                        node.__exit__()

    def test_notification(self):
        for options in ([], ["--no-keeper"]):
            with self.subTest(options):
                node = lib.Node(SITE, options=options)
                with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
                    told.bind(str(node.dir / "notify"))
                    told.settimeout(lib.PATIENCE)
                    node.env = {"NOTIFY_SOCKET": str(node.dir / "notify")}
                    with node:
                        self.assertEqual(told.recv(4096), b"READY=1\n")
                        node.proc.send_signal(signal.SIGHUP)
                        self.assertRegex(told.recv(4096), rb"^RELOADING=1\nMONOTONIC_USEC=\d+\n$")
                        self.assertEqual(told.recv(4096), b"READY=1\n")
                        node.proc.send_signal(signal.SIGTERM)
                        self.assertEqual(told.recv(4096), b"STOPPING=1\n")


class Privileges(unittest.TestCase):
    def facts(self, pid):
        lines = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        return {key: lines[key].split() for key in ("Uid", "Gid", "NoNewPrivs", "CapEff")}

    @unittest.skipIf(os.geteuid() != 0, "needs root")
    def test_root_becomes_the_user(self):
        node = lib.Node(SITE)
        path = Path("/run") / f"rws-e2e-{os.getpid()}.sock"       # where the user may not write
        node.server = f"    user nobody\n    listen http unix:{path} mode 0660"
        node.build(SITE)
        shutil.chown(node.dir, "nobody")
        with node:
            lib.wait_for(lambda: "rws: serving" in node.log(), "the node")
            self.assertEqual(node.get("/").body, b"up")
            facts = self.facts(node.server_pid())
            self.assertEqual((facts["Uid"], facts["NoNewPrivs"], int(facts["CapEff"][0], 16)), (["65534"] * 4, ["1"], 0))
            self.assertEqual(self.facts(node.proc.pid)["Uid"], [str(os.geteuid())] * 4)
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o660)
            before = node.server_pid()
            os.kill(before, signal.SIGKILL)
            lib.wait_for(lambda: node.log().count("rws: serving") == 2, "another server")
            self.assertEqual(self.facts(node.server_pid())["Uid"], ["65534"] * 4)
            node.reload(SITE)
        self.assertFalse(path.exists())

    @unittest.skipIf(os.geteuid() != 0, "needs root")
    def test_what_the_user_may_not_read_is_missed_at_start(self):
        node = lib.Node(SITE, server="    user nobody")
        shutil.chown(node.dir, "nobody")
        node.bundle.chmod(0o600)
        with self.assertRaisesRegex(AssertionError, "rws ended with 1"):
            node.__enter__()

    @unittest.skipIf(os.geteuid() != 0, "needs root")
    def test_no_such_user(self):
        with self.assertRaisesRegex(AssertionError, "user nobody-of-that-name: there is none"):
            lib.Node(SITE, server='    user "nobody-of-that-name"').__enter__()


if __name__ == "__main__":
    lib.main()
