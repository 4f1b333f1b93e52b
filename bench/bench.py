#!/usr/bin/env python3
"""Compare HTTP servers on one machine: wall throughput and server CPU time per request.

One worker/thread per server on SERVER_CORE; load generator and backend on LOAD_CORE.
All traffic is loopback, every run is bounded in time. See README.md.
"""
import argparse, json, os, re, resource, shlex, shutil, signal, socket, ssl
import statistics, subprocess, sys, threading, time
from dataclasses import dataclass
from pathlib import Path

from peers import CONFIGS, HOST, groups

ENV = os.environ.get
PORT0 = int(ENV("BENCH_PORT", "18000"))
DIR = Path(ENV("BENCH_DIR", "bench-out")).resolve()
SERVER_CORE, LOAD_CORE = ENV("SERVER_CORE", "0"), ENV("LOAD_CORE", "1")
TICK = os.sysconf("SC_CLK_TCK")
TOOL = {t: ENV(t.upper().replace("-", "_"), d) for t, d in
        [("wrk", "wrk"), ("h2load", "h2load"), ("h2load-h3", "h2load"), ("openssl", "openssl"),
         ("backend-nginx", "nginx")]}


@dataclass
class Scenario:
    name: str
    feature: str                 # static | proxy | cache | prefix | regex
    path: str = "/1k"
    tls: bool = False
    proto: str = "h1"            # h1 | h2 | h3
    conns: int = 64
    streams: int = 1
    close: bool = False          # a new connection for every request
    n: int = 0                   # number of routes
    vary: bool = False           # make every request path unique (defeats lookup caches)
    host: str = "bench.test"
    servers: tuple = ()          # kinds that can do it; filled in below
    want: str = ""               # expected body prefix
    reload: bool = False         # the server must be able to reload (e.g. HAProxy master-worker)


def routes(kind, n):
    if kind == "prefix":         # n/10 virtual hosts x 10 prefixes, the last one is asked for
        return Scenario(f"routes-prefix-{n}", "prefix", path="/p9/x", host=f"h{n // 10 - 1}.test", n=n,
                        want=f"{n - 1}", servers=("nginx", "haproxy", "caddy", "h2o", "varnish"))
    return Scenario(f"routes-regex-{n}", "regex", path=f"/api/v1/res{n - 1}/42/items/x", n=n, vary=True,
                    want=f"{n - 1}", servers=("nginx", "haproxy", "haproxyacl", "caddy", "varnish"))


ALL = [
    Scenario("static-1k-h1", "static", servers=("nginx", "caddy", "h2o")),
    Scenario("proxy-1k-h1", "proxy", servers=("nginx", "haproxy", "caddy", "h2o", "varnish", "nghttpx")),
    Scenario("proxy-1k-h1-tls", "proxy", tls=True, servers=("nginx", "haproxy", "caddy", "h2o", "nghttpx")),
    Scenario("proxy-1k-h2-tls", "proxy", tls=True, proto="h2", conns=16, streams=32,
             servers=("nginx", "haproxy", "caddy", "h2o", "nghttpx")),
    Scenario("static-1m-h1", "static", path="/1m", conns=16, servers=("nginx", "caddy", "h2o")),
    Scenario("tls-handshakes", "static", tls=True, conns=32, close=True, servers=("nginx", "haproxy", "caddy", "h2o")),
    Scenario("cache-hit-1k", "cache", servers=("nginx", "haproxy", "varnish")),
    Scenario("h3-1k", "static", tls=True, proto="h3", conns=16, streams=32, servers=("nginx", "haproxy", "caddy", "h2o")),
    *[routes("prefix", n) for n in (10, 1000, 10000)],
    *[routes("regex", n) for n in (10, 1000, 5000)],
]
SPECIAL = {  # measured by their own functions below
    "idle-conns": Scenario("idle-conns", "static", servers=("nginx", "haproxy", "caddy", "h2o")),
    "idle-conns-tls": Scenario("idle-conns-tls", "static", tls=True, servers=("nginx", "haproxy", "caddy", "h2o")),
    "reload-under-load": Scenario("reload-under-load", "proxy", reload=True,
                                  servers=("nginx", "haproxy", "caddy", "nghttpx")),
}
SCENARIOS = {s.name: s for s in ALL} | SPECIAL


# ---------------------------------------------------------------- the server under development
def rws_config(s, d, port, backend, rws):
    """Writes and compiles d/"site.rws" for scenario `s`; returns the argv that serves it with one worker.

    If `rws` contains spaces it is a command template: {port} {backend} {dir} {scenario} are replaced.
    What the build under test does not do yet is NotImplementedError: the scenario is left out, with the reason.
    """
    if " " in rws:
        return shlex.split(rws.format(port=port, backend=backend, dir=d, scenario=s.name))
    if s.proto == "h3":
        raise NotImplementedError("rws has no HTTP/3 yet")
    sites = {"static": rws_static, "proxy": rws_proxy, "prefix": rws_prefix}.get(s.feature)
    if not sites:
        raise NotImplementedError(f"rws has no {s.feature} yet")
    server = f"server {{ listen {'https' if s.tls else 'http'} {HOST}:{port}; workers 1; {RWS_LINES} }}"
    text = sites(s, backend)
    if s.tls:
        text = text.replace("as all {", "as all { " + RWS_TLS + ("tls tickets off; " if s.close else ""))
    (d / "site.rws").write_text(f"rws 1\n\n{server}\n\n{text}\n")
    compiler, t = Path(rws).resolve().with_name("rwsc"), time.monotonic()
    done = subprocess.run([compiler, "build", d / "site.rws", "-o", d / "site.rwsb"], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"rwsc: {done.stdout[-400:]}{done.stderr[-400:]}")
    size = (d / "site.rwsb").stat().st_size
    print(f"# {s.name}: rwsc built {size} bytes in {time.monotonic() - t:.2f} s", flush=True)
    return [str(Path(rws).resolve()), "run", str(d / "site.rwsb"), "--base", str(d), "--control", str(d / "control")]


RWS_LINES = ""      # further lines of the server block: `--rws-lines`
RWS_TLS = 'tls certificate file "cert.pem" key file "key.pem"; tls min 1.3; '


def rws_static(s, backend):
    return 'site * as all { files "www" }'


def rws_proxy(s, backend):
    return f"upstream b {{ server {HOST}:{backend} }}\nsite * as all {{ proxy b }}"


def rws_prefix(s, backend):
    sites = []
    for host, answers in groups(s.n):
        routes = "\n".join(f'    route {prefix}** as r{answer} {{ respond 200 "{answer}" }}' for prefix, answer in answers)
        sites.append(f"site {host} {{\n{routes}\n}}")
    return "\n".join(sites)


def rws_reload(server):
    rws = Path(server.rws).resolve()
    done = subprocess.run([rws, "reload", "--control", server.dir / "control"], capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(f"rws reload: {done.stderr.strip()}")


# ---------------------------------------------------------------- processes
def tree(pid):
    """pid and all its live descendants."""
    kids = {}
    for p in os.listdir("/proc"):
        if p.isdigit():
            try:
                st = Path(f"/proc/{p}/stat").read_text().rsplit(")", 1)[1].split()
                kids.setdefault(int(st[1]), []).append(int(p))
            except OSError:
                pass
    out, todo = [], [pid]
    while todo:
        p = todo.pop()
        out.append(p)
        todo += kids.get(p, [])
    return out


def cpu(pids):
    """utime+stime of the processes, in seconds (10 ms ticks)."""
    t = 0
    for p in pids:
        try:
            f = Path(f"/proc/{p}/stat").read_text().rsplit(")", 1)[1].split()
            t += int(f[11]) + int(f[12])
        except OSError:
            pass
    return t / TICK


def memory(pids):
    """(PSS sum, peak RSS sum) in MiB. PSS counts a page shared by n processes as 1/n in each."""
    pss = hwm = 0
    for p in pids:
        try:
            pss += int(re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{p}/smaps_rollup").read_text(), re.M)[1])
            hwm += int(re.search(r"^VmHWM:\s+(\d+)", Path(f"/proc/{p}/status").read_text(), re.M)[1])
        except (OSError, TypeError):
            pass
    return pss / 1024, hwm / 1024


def get(port, path, host="bench.test", tls=False, timeout=10):
    """One HTTP/1.1 request; returns (status, body) or raises OSError."""
    c = socket.create_connection((HOST, port), timeout)
    if tls:
        ctx = ssl.create_default_context()
        ctx.check_hostname, ctx.verify_mode = False, ssl.CERT_NONE
        c = ctx.wrap_socket(c, server_hostname=host)
    with c:
        c.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        data = b""
        while chunk := c.recv(65536):
            data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    if not head:
        raise OSError("empty answer")
    if b"chunked" in head.lower():
        body = body.partition(b"\r\n")[2]
    return int(head.split()[1]), body


class Server:
    def __init__(self, spec, index, rws):
        # spec: KIND or NAME=KIND or NAME=KIND@BINARY
        self.name, _, rest = spec.partition("=")
        kind, _, binary = (rest or self.name).partition("@")
        self.kind, self.rws, self.port = kind, rws, PORT0 + 10 + index
        base = "haproxy" if kind == "haproxyacl" else "varnishd" if kind == "varnish" else kind
        self.bin = binary or ENV(base.upper(), base)
        self.proc, self.note = None, ""

    def start(self, s, backend):
        with socket.socket() as probe:   # a stray server on our port would be measured instead of ours
            if probe.connect_ex((HOST, self.port)) == 0:
                raise RuntimeError(f"port {self.port} is taken")
        self.s, self.dir = s, DIR / s.name / self.name
        shutil.rmtree(self.dir, ignore_errors=True)
        self.dir.mkdir(parents=True)
        for f in ("www", "cert.pem", "key.pem", "both.pem"):
            (self.dir / f).symlink_to(DIR / f)
        if self.kind == "rws":
            argv, env = rws_config(s, self.dir, self.port, backend, self.rws), {}
        else:
            argv, env = CONFIGS[self.kind](s, self.dir, self.port, backend, self.bin)
        self.log = open(self.dir / "log", "wb")
        t = time.monotonic()
        self.proc = subprocess.Popen(["taskset", "-c", SERVER_CORE, *argv], cwd=self.dir, stdout=self.log,
                                     stderr=self.log, stdin=subprocess.DEVNULL, env={**os.environ, **env})
        while True:   # ready = the asked-for route answers correctly
            try:
                status, body = get(self.port, s.path, s.host, s.tls)
                if status == 200 and body.startswith(s.want.encode()):
                    break
                err = f"status {status}, body {body[:40]!r}"
            except OSError as e:
                err = str(e)
            if self.proc.poll() is not None or time.monotonic() - t > float(ENV("START_LIMIT", "120")):
                self.stop()
                tail = (self.dir / "log").read_text(errors="replace")[-400:]
                raise RuntimeError(f"{self.name}: not ready: {err}: {tail}")
            time.sleep(0.01)
        self.load_s = time.monotonic() - t

    def stop(self):
        """End the server and its descendants, by pid."""
        if not self.proc:
            return
        pids = tree(self.proc.pid)
        comm = {p: Path(f"/proc/{p}/comm").read_text().strip() for p in pids if os.path.exists(f"/proc/{p}/comm")}
        self.proc.terminate()
        try:
            self.proc.wait(10)
        except subprocess.TimeoutExpired:
            pass
        for p in comm:
            try:
                cmd = Path(f"/proc/{p}/stat").read_text()
                if ") Z" not in cmd and f"({comm[p]})" in cmd:   # still the same program
                    os.kill(p, signal.SIGKILL)
            except OSError:
                pass
        self.proc.wait()
        self.proc = None
        self.log.close()

    def reload(self):
        if self.kind in ("nginx", "nghttpx"):
            self.proc.send_signal(signal.SIGHUP)
        elif self.kind == "haproxy":
            self.proc.send_signal(signal.SIGUSR2)
        elif self.kind == "caddy":
            import http.client
            c = http.client.HTTPConnection(HOST, self.port + 500, timeout=20)
            c.request("POST", "/load", (self.dir / "caddy.json").read_bytes(),
                      {"Content-Type": "application/json", "Cache-Control": "must-revalidate"})
            if c.getresponse().status != 200:
                raise RuntimeError("caddy reload refused")
        else:
            rws_reload(self)


def start_backend(port):
    d = DIR / "backend"
    d.mkdir(parents=True, exist_ok=True)
    (d / "nginx.conf").write_text(f"""
daemon off; worker_processes 1; pid {d}/pid; error_log {d}/error.log;
events {{ worker_connections 20000; }}
http {{ access_log off; keepalive_timeout 600; keepalive_requests 1000000000; server_tokens off;
  server {{ listen {HOST}:{port} backlog=4096;
    location / {{ add_header Cache-Control "max-age=3600"; default_type text/plain; return 200 "{'x' * 1024}"; }} }} }}
""")
    p = subprocess.Popen(["taskset", "-c", LOAD_CORE, TOOL["backend-nginx"], "-c", d / "nginx.conf", "-p", d],
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            get(port, "/")
            return p
        except OSError:
            time.sleep(0.02)
    raise RuntimeError("backend did not start")


# ---------------------------------------------------------------- load generators
WRK_DONE = """
done = function(s, l, r)
  io.write(string.format('\\nJSON{"n":%d,"us":%d,"p50":%d,"p99":%d,"max":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}\\n',
    s.requests, s.duration, l:percentile(50), l:percentile(99), l.max,
    s.errors.connect, s.errors.read, s.errors.write, s.errors.status, s.errors.timeout))
end
"""
WRK_VARY = """
local i = START
request = function() i = i + 1; return wrk.format(nil, (string.gsub(wrk.path, "%%d", i))) end
"""


def wrk(s, port, seconds, conns=None):
    script = DIR / ("vary.lua" if s.vary else "done.lua")
    # start at another number in every run, or a run would hit the cache entries of the one before
    script.write_text(WRK_DONE + (WRK_VARY.replace("START", str(int(time.time() * 20) % 10**6 * 1000)) if s.vary else ""))
    path = s.path.replace("/42/", "/%d/") if s.vary else s.path   # %d is replaced by a running number
    argv = ["taskset", "-c", LOAD_CORE, TOOL["wrk"], "-t1", f"-c{conns or s.conns}", f"-d{seconds}s", "-s", script,
            "-H", f"Host: {s.host}"]
    if s.close:
        argv += ["-H", "Connection: close"]
    argv.append(f"{'https' if s.tls else 'http'}://{HOST}:{port}{path}")
    out = subprocess.run(argv, capture_output=True, text=True, timeout=seconds + 30).stdout
    r = json.loads(re.search(r"JSON(.*)", out)[1])
    r["rps"] = r["n"] / (r["us"] / 1e6)
    r["errors"] = r["connect"] + r["read"] + r["write"] + r["status"] + r["timeout"]
    return r


def h2load(s, port, seconds):
    tool = TOOL["h2load-h3" if s.proto == "h3" else "h2load"]
    log = DIR / "h2load.log"
    log.unlink(missing_ok=True)
    alpn = {"h1": "http/1.1", "h2": "h2", "h3": "h3"}[s.proto]
    argv = ["taskset", "-c", LOAD_CORE, tool, f"--{'alpn' if s.proto == 'h3' else 'npn'}-list={alpn}", "-t1", f"-c{s.conns}", f"-m{s.streams}",
            f"-D{seconds}", f"--log-file={log}", f"--header=:authority:{s.host}", f"https://{HOST}:{port}{s.path}"]
    out = subprocess.run(argv, capture_output=True, text=True, timeout=seconds + 60).stdout
    m = re.search(r"requests: \d+ total, \d+ started, (\d+) done, (\d+) succeeded, (\d+) failed, (\d+) errored", out)
    if not m or not int(m[1]):
        raise RuntimeError(f"h2load: {out[-300:]}")
    us = sorted(int(l.split("\t")[2]) for l in log.open() if l.count("\t") == 2)
    n = int(m[2])
    return {"n": n, "rps": n / seconds, "p50": us[len(us) // 2] if us else 0, "p99": us[int(len(us) * .99)] if us else 0,
            "errors": int(m[3])}


def load(s, port, seconds):
    return wrk(s, port, seconds) if s.proto == "h1" else h2load(s, port, seconds)


# ---------------------------------------------------------------- measurements
def measure(s, servers, rounds, seconds, warmup, backend):
    up = []
    try:
        for v in servers:
            try:
                v.start(s, backend)
                load(s, v.port, warmup)
                v.runs = []
                up.append(v)
            except (RuntimeError, NotImplementedError, OSError) as e:
                print(f"# {s.name}: {v.name} left out: {e}", flush=True)
                v.stop()
        for _ in range(rounds):
            for v in up:
                pids = tree(v.proc.pid)
                c, t = cpu(pids), time.monotonic()
                r = load(s, v.port, seconds)
                dc, dt = cpu(pids) - c, time.monotonic() - t
                r |= {"cpu_us": dc / r["n"] * 1e6 if r["n"] else 0, "busy": dc / dt}
                v.runs.append(r)
        rows = []
        for v in up:
            pss, hwm = memory(tree(v.proc.pid))
            col = lambda k: [r[k] for r in v.runs]
            med = {k: statistics.median(col(k)) for k in ("rps", "cpu_us", "busy", "p50", "p99")}
            rows.append({"server": v.name, **med, "rps_range": (min(col("rps")), max(col("rps"))),
                         "cpu_range": (min(col("cpu_us")), max(col("cpu_us"))), "errors": sum(col("errors")),
                         "pss": pss, "hwm": hwm, "load_s": v.load_s})
    finally:
        for v in servers:
            v.stop()
    return rows


def table(s, rows):
    if not rows:
        return ""
    best = min(r["cpu_us"] for r in rows)
    top = max(r["rps"] for r in rows)
    out = [f"\n### {s.name}\n",
           "| server | req/s median (min-max) | vs best | CPU us/req median (min-max) | vs best | server core busy | p50 ms | p99 ms | errors | PSS MiB | peak RSS MiB | load s |",
           "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
    for r in sorted(rows, key=lambda r: r["cpu_us"]):
        out.append(f"| {r['server']} | {r['rps']:.0f} ({r['rps_range'][0]:.0f}-{r['rps_range'][1]:.0f}) | {r['rps'] / top:.2f} "
                   f"| {r['cpu_us']:.1f} ({r['cpu_range'][0]:.1f}-{r['cpu_range'][1]:.1f}) | {r['cpu_us'] / best:.2f} "
                   f"| {r['busy']:.0%} | {r['p50'] / 1e3:.2f} | {r['p99'] / 1e3:.2f} | {r['errors']} "
                   f"| {r['pss']:.1f} | {r['hwm']:.1f} | {r['load_s']:.2f} |")
    return "\n".join(out)


def idle(s, servers, backend, count=10000):
    """Memory per idle keep-alive connection: open `count`, one request on each, wait, read PSS."""
    out = [f"\n### {s.name} ({count} connections, one request each, then idle)\n",
           "| server | PSS before MiB | PSS with idle MiB | KiB per connection | refused/failed |", "| --- | --- | --- | --- | --- |"]
    req = f"GET /1k HTTP/1.1\r\nHost: {s.host}\r\n\r\n".encode()
    ctx = ssl.create_default_context()
    ctx.check_hostname, ctx.verify_mode = False, ssl.CERT_NONE
    os.sched_setaffinity(0, {int(LOAD_CORE)})
    for v in servers:
        try:
            v.start(s, backend)
        except (RuntimeError, NotImplementedError) as e:
            print(f"# {s.name}: {v.name} left out: {e}", flush=True)
            continue
        try:
            for _ in range(20):
                get(v.port, s.path, s.host, s.tls)
            before, socks, bad = memory(tree(v.proc.pid))[0], [], 0
            for _ in range(count):
                try:
                    c = socket.create_connection((HOST, v.port), 5)
                    if s.tls:
                        c = ctx.wrap_socket(c, server_hostname=s.host)
                    c.sendall(req)
                    got = 0
                    while got < 1024:
                        n = len(c.recv(65536))
                        if not n:
                            raise OSError("closed")
                        got += n
                    socks.append(c)
                except OSError:
                    bad += 1
            time.sleep(3)
            after = memory(tree(v.proc.pid))[0]
            out.append(f"| {v.name} | {before:.1f} | {after:.1f} | {(after - before) * 1024 / max(1, len(socks)):.2f} | {bad} |")
            for c in socks:
                c.close()
        finally:
            v.stop()
    os.sched_setaffinity(0, range(os.cpu_count()))
    return "\n".join(out)


def reloads(s, servers, backend, count=10, rounds=2):
    out = [f"\n### {s.name} ({count} reloads, one a second, {s.conns} keep-alive connections, {rounds} rounds summed)\n",
           "| server | requests | failed: connect | read | write | non-2xx | timeout | p50 ms | p99 ms | max ms | req/s | same without reloads: req/s | p99 ms | processes after |",
           "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
    for v in servers:
        try:
            v.start(s, backend)
        except (RuntimeError, NotImplementedError) as e:
            print(f"# {s.name}: {v.name} left out: {e}", flush=True)
            continue
        try:
            wrk(s, v.port, 1)
            calm, got = wrk(s, v.port, 4), []
            for _ in range(rounds):
                def work():
                    for _ in range(count):
                        time.sleep(1)
                        try:
                            v.reload()
                        except Exception as e:
                            v.note += f" {e}"
                th = threading.Thread(target=work)
                th.start()
                got.append(wrk(s, v.port, count + 2))
                th.join()
            tot = lambda k: sum(g[k] for g in got)
            mx = lambda k: max(g[k] for g in got) / 1e3
            time.sleep(1)
            out.append(f"| {v.name}{v.note} | {tot('n')} | {tot('connect')} | {tot('read')} | {tot('write')} | {tot('status')} "
                       f"| {tot('timeout')} | {mx('p50'):.2f} | {mx('p99'):.2f} | {mx('max'):.1f} | {tot('rps') / rounds:.0f} "
                       f"| {calm['rps']:.0f} | {calm['p99'] / 1e3:.2f} | {len(tree(v.proc.pid))} |")
        finally:
            v.stop()
    return "\n".join(out)


def fixtures():
    (DIR / "www").mkdir(parents=True, exist_ok=True)
    (DIR / "www/1k").write_bytes(b"x" * 1024)
    (DIR / "www/1m").write_bytes(b"y" * (1 << 20))
    if not (DIR / "both.pem").exists():
        subprocess.run([TOOL["openssl"], "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "30", "-subj", "/CN=bench.test", "-addext", "subjectAltName=DNS:bench.test,IP:127.0.0.1",
                        "-keyout", DIR / "key.pem", "-out", DIR / "cert.pem"], check=True, capture_output=True)
        (DIR / "both.pem").write_bytes((DIR / "cert.pem").read_bytes() + (DIR / "key.pem").read_bytes())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("scenarios", nargs="*", help="names, or a prefix with a trailing dash (routes-)")
    ap.add_argument("--list", action="store_true")
    ap.add_argument("--servers", default="nginx,haproxy,caddy,h2o,varnish,nghttpx",
                    help="comma list of KIND, NAME=KIND or NAME=KIND@BINARY; kinds: " + " ".join(CONFIGS))
    ap.add_argument("--rws", help="rws binary, or a command template with {port} {backend} {dir} {scenario}")
    ap.add_argument("--rws-lines", default="", help="further lines of the server block of rws: logs, metrics")
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--seconds", type=int, default=3)
    ap.add_argument("--warmup", type=int, default=1)
    a = ap.parse_args()
    if a.list or not a.scenarios:
        print("\n".join(f"{n:20} {','.join(s.servers)}" for n, s in SCENARIOS.items()))
        return
    for sig in (signal.SIGINT, signal.SIGTERM):   # end the servers too (the finally blocks below)
        signal.signal(sig, lambda *_: sys.exit("stopped"))
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))   # idle-conns needs a bit over 10,000
    fixtures()
    names = [n for want in a.scenarios for n in SCENARIOS if n == want or (want.endswith("-") and n.startswith(want))]
    global RWS_LINES
    RWS_LINES = a.rws_lines
    specs = a.servers.split(",") + (["rws"] if a.rws else [])
    backend = start_backend(PORT0)
    try:
        for n in names:
            s = SCENARIOS[n]
            vs = [Server(x, i, a.rws) for i, x in enumerate(specs)]
            vs = [v for v in vs if v.kind in s.servers or v.kind == "rws"]
            if n.startswith("idle-conns"):
                text, rows = idle(s, vs, PORT0, 2000 if s.tls else 10000), []
            elif n == "reload-under-load":
                text, rows = reloads(s, vs, PORT0, rounds=max(1, a.rounds // 2)), []
            else:
                rows = measure(s, vs, a.rounds, a.seconds, a.warmup, PORT0)
                text = table(s, rows)
            print(text, flush=True)
            (DIR / f"{n}.json").write_text(json.dumps(rows, indent=1))
            (DIR / f"{n}.md").write_text(text + "\n")
    finally:
        for p in reversed(tree(backend.pid)):
            os.kill(p, signal.SIGTERM)
        backend.wait()


if __name__ == "__main__":
    main()
