#!/usr/bin/env python3
"""What a warm proxied exchange costs: 2 recv, 0 EAGAIN, 2 send, 0 epoll_ctl, 0 malloc, counted in the process by bench/syscount.c."""
import mmap, os, struct, subprocess, tempfile, unittest
from pathlib import Path

os.environ["RWS_BIN_DIR"] = os.environ.get("RWS_RELEASE_BIN") or os.environ["RWS_BIN_DIR"]
import lib
from origins import Origin, reply

ROOT = Path(__file__).resolve().parents[2]
SLOTS = {"malloc": 0, "recv": 2, "recv that found nothing": 3, "send": 4, "send that found no room": 5, "epoll_ctl": 8, "timerfd_settime": 10,
         "socket options": 12}
WANT = {"malloc": 0, "recv": 2, "recv that found nothing": 0, "send": 2, "send that found no room": 0, "epoll_ctl": 0, "timerfd_settime": 0,
        "socket options": 0}
ROUNDS = 2000


class Calls(unittest.TestCase):
    @unittest.skipIf(lib.SANITIZED, "a sanitizer has its own allocator: counted in the release build only")
    def test_a_warm_exchange(self):
        self.count("    workers 1")

    @unittest.skipIf(lib.SANITIZED, "a sanitizer has its own allocator: counted in the release build only")
    def test_with_a_log_metrics_and_traces(self):
        self.count(f'''    workers 1
    log access json to "access.log"
    metrics on {lib.HOST}:{lib.free_port()}
    trace otlp "http://{lib.HOST}:{lib.free_port()}" {{ sample 0% }}''')

    def count(self, server):
        source = next(path for path in (ROOT / "tests/support/syscount.c", ROOT / "bench/syscount.c") if path.exists())
        with tempfile.TemporaryDirectory() as folder:
            library = Path(folder) / "syscount.so"
            subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-w", "-o", library, source, "-ldl"], check=True)
            with Origin(lambda w, r: reply(w, b"x" * 1024)) as origin:
                text = f"upstream back {{ server 127.0.0.1:{origin.port} }}\nsite e2e.test {{ proxy back }}"
                env = {"LD_PRELOAD": str(library), "SYSCOUNT": f"{folder}/count"}
                with lib.Node(text, server=server, env=env) as node, node.client() as c:
                    file = Path(f"{folder}/count.{node.proc.pid}")
                    for _ in range(200):
                        self.assertEqual(c.request("GET", "/").status, 200)
                    before = self.read(file)
                    for _ in range(ROUNDS):
                        c.request("GET", "/")
                    spent = {name: (value - before[name]) / ROUNDS for name, value in self.read(file).items()}
        for name, want in WANT.items():      # a timer or the log may cost a call now and then: a twentieth of one an exchange is none
            with self.subTest(name):
                self.assertAlmostEqual(spent[name], want, delta=0.05, msg=str(spent))

    def read(self, file):
        with open(file, "rb") as f, mmap.mmap(f.fileno(), 4096, prot=mmap.PROT_READ) as m:
            return {name: struct.unpack_from("L", m, slot * struct.calcsize("L"))[0] for name, slot in SLOTS.items()}


if __name__ == "__main__":
    lib.main()
