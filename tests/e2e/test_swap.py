#!/usr/bin/env python3
"""Swaps under load: every one is seen to take effect and nothing fails; damaged bundles are refused and the old one goes on."""
import lib, os, re, shutil, signal, subprocess, unittest
from origins import Origin, reply

SWAPS = 10000 if lib.LONG else 200
VARIANTS = 4
DOWNLOAD = 64 << 20
SMALL = {"www/big": b"d"}


def site(version, origin):
    return f"""upstream back {{ server 127.0.0.1:{origin.port} }}
site e2e.test, 127.0.0.1 {{
    route GET /version as version {{ respond 200 "v{version}" }}
    route GET /extra{version} as extra {{ respond 200 "extra" }}
    route GET /big as big {{ files "www" }}
    route /** as rest {{ proxy back }}
}}"""


class Swap(unittest.TestCase):
    def variants(self, node, origin):
        paths = []
        for version in range(VARIANTS):
            paths.append(node.dir / f"v{version}.rwsb")
            node.build(site(version, origin), paths[-1])
        return paths

    def install(self, node, path):
        shutil.copy(path, node.dir / "next")
        os.rename(node.dir / "next", node.bundle)
        node.reload()

    def test_swaps_under_load(self):
        wrk = lib.require("wrk")
        with Origin(lambda w, r: reply(w, b"proxied")) as origin:
            node = lib.Node(site(0, origin), files={"www/big": b"d" * DOWNLOAD})
            paths = self.variants(node, origin)
            with node, node.client(receive_buffer=65536) as slow, node.client() as kept:
                slow.send("GET /big HTTP/1.1\r\nHost: e2e.test\r\n\r\n")
                self.assertEqual(slow.head().status, 200)
                got = len(slow.buffer)
                slow.buffer = b""
                load = subprocess.Popen([wrk, "-t1", "-c8", "-d7200s", "-H", "Host: e2e.test", f"http://{lib.HOST}:{node.port}/x"],
                                        stdout=subprocess.PIPE, text=True)
                early = None
                try:
                    lib.wait_for(lambda: len(origin.requests) > 20, "the load to begin")
                    for i in range(1, SWAPS + 1):
                        self.install(node, paths[i % VARIANTS])
                        self.assertEqual(kept.request("GET", "/version").body.decode(), f"v{i % VARIANTS}", "the swap took effect")
                        if i % 10 == 0 and got < DOWNLOAD // 2:
                            got += len(slow.exactly(DOWNLOAD // SWAPS))
                        origin.requests.clear()
                        if i == SWAPS // 4:
                            early = self.held(node)
                finally:
                    load.send_signal(signal.SIGINT)
                    report = load.communicate(timeout=lib.PATIENCE)[0]
                late = self.held(node)
                got += len(slow.exactly(DOWNLOAD - got))
                self.assertEqual(got, DOWNLOAD)
                self.assertGreater(int(re.search(r"(\d+) requests in", report)[1]), 0)
                self.assertNotIn("Socket errors", report)
                self.assertNotIn("Non-2xx", report)
                self.assertEqual(early["threads"], late["threads"])
                self.assertLessEqual(late["descriptors"], early["descriptors"] + 8)
                self.assertLessEqual(late["kib"], early["kib"] + (65536 if lib.SANITIZED else 8192))

    def held(self, node):
        return {"threads": node.proc_status("Threads"), "descriptors": node.descriptors(), "kib": node.proc_status("VmRSS")}

    def test_sighup_swaps(self):
        with Origin() as origin, lib.Node(site(0, origin), files=SMALL) as node:
            node.build(site(1, origin))
            node.proc.send_signal(signal.SIGHUP)
            lib.wait_for(lambda: node.get("/version").body == b"v1", "the new bundle")

    def test_watch_swaps(self):
        with Origin() as origin, lib.Node(site(0, origin), files=SMALL, options=["--watch"]) as node:
            node.build(site(1, origin))
            lib.wait_for(lambda: node.get("/version").body == b"v1", "the new bundle")

    def test_a_damaged_bundle_is_refused(self):
        with Origin() as origin, lib.Node(site(0, origin), files=SMALL) as node:
            good = node.bundle.read_bytes()
            flipped = bytearray(good)
            flipped[len(good) // 2] ^= 0x40
            for name, damaged in {"truncated": good[:len(good) // 2], "flipped": bytes(flipped), "empty": b"", "text": b"rws 1\n" * 100,
                                  "longer": good + b"x" * 4096}.items():
                with self.subTest(name):
                    node.bundle.write_bytes(damaged)
                    done = node.reload(check=False)
                    self.assertNotEqual(done.returncode, 0)
                    self.assertEqual(len((done.stdout + done.stderr).strip().splitlines()), 1, "one clear line")
                    self.assertEqual(node.get("/version").body, b"v0")
            node.bundle.write_bytes(good)
            node.reload()
            self.assertEqual(node.get("/version").body, b"v0")

    def test_a_listener_comes_and_goes(self):
        with Origin() as origin, lib.Node(site(0, origin), files=SMALL) as node:
            node.ports["more"] = lib.free_port()
            node.reload(site(1, origin))
            lib.wait_for(lambda: lib.answers(node.ports["more"]), "the new listener")
            self.assertEqual(node.get("/version", listener="more").body, b"v1")
            more = node.ports.pop("more")
            node.reload(site(2, origin))
            lib.wait_for(lambda: not lib.answers(more), "the old listener to close")
            self.assertEqual(node.get("/version").body, b"v2")

    def test_listeners_that_change_places(self):
        text = "\n".join(f'site e2e.test, 127.0.0.1 on {name} {{ route GET / as at_{name} {{ respond 200 "{name}" }} }}' for name in ("web", "more"))
        with lib.Node(text, ports=["more"]) as node, node.client() as kept:
            self.assertEqual(kept.request("GET", "/").body, b"web")
            node.ports = dict(reversed(node.ports.items()))
            node.reload(text)
            self.assertEqual(kept.request("GET", "/").body, b"web", "an old connection is where it came in")
            self.assertEqual(node.get("/", listener="more").body, b"more")


if __name__ == "__main__":
    lib.main()
