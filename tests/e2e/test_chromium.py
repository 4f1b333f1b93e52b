#!/usr/bin/env python3
"""A real browser: a page of 200 objects, static and proxied, loaded twice by headless Chromium over HTTP/1.1 and over HTTP/2."""
import base64, collections, hashlib, json, os, shutil, signal, socket, ssl, struct, subprocess, tempfile, threading, unittest, zlib
from pathlib import Path
import lib
from origins import Origin, reply
from test_tls import SecureNode
from watch import metrics

HOST = "e2e.test"
BROWSER_PATIENCE = lib.PATIENCE * 8      # for 200 objects twice and the start of a browser
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--no-proxy-server"]
SITE = """
upstream back {{ server 127.0.0.1:{port} }}
site e2e.test as main {{
    tls internal
    http also
    set response header Cache-Control "no-cache"
    route /app/** as app {{ compress; proxy back }}
    route GET /** as static {{ compress; files "www" }}
}}"""

# Each object says at its end, or in its last pixel, who it is: one that was cut, or is another's, does not count.
PAGE = """<!doctype html><meta charset="utf-8"><title>loading</title><link rel="icon" href="data:,"><body><script>
const objects = OBJECTS, got = {}, bad = [];
performance.setResourceTimingBufferSize(1000);
const loaded = (element, where) => new Promise((yes, no) => {
  element.onload = yes;
  element.onerror = () => no(new Error("not loaded"));
  where.appendChild(element);
});
const hash = octets => octets.reduce((h, c) => Math.imul(h ^ c, 16777619) >>> 0, 2166136261);
const kinds = {
  async css(o) {
    await loaded(Object.assign(document.createElement("link"), {rel: "stylesheet", href: o.path}), document.head);
    return getComputedStyle(document.documentElement).getPropertyValue("--o" + o.mark).trim();
  },
  async js(o) {
    await loaded(Object.assign(document.createElement("script"), {src: o.path}), document.head);
    return String(got[o.mark]);
  },
  async png(o) {
    const image = Object.assign(new Image(), {src: o.path});
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {width: image.width, height: image.height});
    const drawn = canvas.getContext("2d");
    drawn.drawImage(image, 0, 0);
    const p = drawn.getImageData(image.width - 1, image.height - 1, 1, 1).data;
    return image.width + "x" + image.height + ":" + p[0] + "," + p[1] + "," + p[2];
  },
  async bin(o) {
    const octets = new Uint8Array(await (await fetch(o.path)).arrayBuffer());
    return octets.length + ":" + hash(octets);
  },
  async stream(o) {
    const reader = (await fetch(o.path)).body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "", asked = false;
    for (let part; !(part = await reader.read()).done;) {
      text += part.value;
      if (!asked && text.includes("\\n\\n")) asked = Boolean(await fetch("/app/go", {method: "POST"}));   // else no second event comes
    }
    return text;
  },
};
async function load(o) {
  const is = await kinds[o.kind](o).catch(String);
  if (is !== o.expected) bad.push(o.path + ": " + is + ", not " + o.expected);
}
(async () => {
  await Promise.all(objects.map(load));
  const protocols = Object.fromEntries(performance.getEntriesByType("resource").map(e => [new URL(e.name).pathname, e.nextHopProtocol]));
  const page = performance.getEntriesByType("navigation")[0].nextHopProtocol;
  await fetch("/app/report", {method: "POST", body: JSON.stringify({search: location.search, bad, protocols, page})});
  if (location.search === "") location.href = "/?again";
})();
</script>"""


def png(width, height, colour):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + bytes(colour) * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def fnv(octets):
    h = 2166136261
    for c in octets:
        h = (h ^ c) * 16777619 & 0xFFFFFFFF
    return h


def made(kind, n):
    """Content and what the page must find in it."""
    filler = "".join(f"/* {n} {i} */\n" for i in range(n * 7 % 300))
    if kind == "css":
        return f"{filler}:root {{ --o{n}: css{n}end }}\n".encode(), f"css{n}end"
    if kind == "js":
        return f"{filler}got[{n}] = 'js{n}end';\n".encode(), f"js{n}end"
    if kind == "png":
        colour = (n, 255 - n, n * 3 % 256)
        return png(n % 60 + 1, n % 50 + 2, colour), "{}x{}:{},{},{}".format(n % 60 + 1, n % 50 + 2, *colour)
    size = 100_000 + n if n % 9 == 0 else n * 31 % 3000
    octets = (hashlib.sha256(str(n).encode()).digest() * (size // 32 + 1))[:size]
    return octets, f"{size}:{fnv(octets)}"


EVENTS = [f"event: tick\ndata: {n}\n\n" for n in range(5)]
TYPES = {"css": "text/css", "js": "text/javascript", "png": "image/png", "bin": "application/octet-stream"}


class Page:
    """200 objects: css, js, png and bin in turn, every other four of them proxied; one is a stream."""

    def __init__(self):
        self.objects, self.static, self.proxied = [], {}, {}
        for n in range(199):
            kind = ("css", "js", "png", "bin")[n % 4]
            content, expected = made(kind, n)
            proxied = n // 4 % 2 == 1
            path = f"{'/app' if proxied else ''}/o{n}.{kind}"
            (self.proxied if proxied else self.static)[path] = content
            self.objects.append({"kind": kind, "mark": n, "path": path, "expected": expected})
        self.objects.append({"kind": "stream", "mark": 199, "path": "/app/events", "expected": "".join(EVENTS)})
        html = PAGE.replace("OBJECTS", json.dumps(self.objects))
        self.files = {f"www{path}": content for path, content in self.static.items()} | {"www/index.html": html}


class Back:
    """The origin's script: objects with validators, a stream that goes on when the page asks for it, and reports."""

    def __init__(self, page):
        self.page, self.reports, self.go = page, [], threading.Semaphore(0)

    def __call__(self, wire, request):
        if request.target == "/app/events":
            return self.events(wire)
        if request.method == "POST":
            if request.target == "/app/report":
                self.reports.append(json.loads(request.body))
            else:
                self.go.release()
            return reply(wire, b"{}")
        content = self.page.proxied[request.target]
        tag = f'"{zlib.crc32(content):x}"'
        if tag in (request.get("If-None-Match") or ""):
            return wire.sock.sendall(f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n".encode())
        reply(wire, content, fields=[("Content-Type", TYPES[request.target.rsplit(".", 1)[1]]), ("ETag", tag)])

    def events(self, wire):
        def chunk(text):
            wire.sock.sendall(f"{len(text):x}\r\n{text}\r\n".encode())
        wire.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nTransfer-Encoding: chunked\r\n\r\n")
        chunk(EVENTS[0])
        if not self.go.acquire(timeout=BROWSER_PATIENCE):
            return False
        for event in EVENTS[1:]:
            chunk(event)
        chunk("")


class Browser:
    """Headless Chromium with an empty profile, in a process group of its own."""

    def __init__(self, url, *flags):
        self.dir = Path(tempfile.mkdtemp(prefix="rws-chromium-"))
        # Listening for a debugger keeps the headless browser from ending with the first page.
        argv = [lib.require("chromium"), *FLAGS, "--remote-debugging-port=0", f"--user-data-dir={self.dir}/profile", f"--host-resolver-rules=MAP {HOST} {lib.HOST}", *flags, url]
        self.err = open(self.dir / "stderr", "wb")
        self.proc = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=self.err, stderr=self.err, start_new_session=True,
                                     env={**os.environ, "HOME": str(self.dir)})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.killpg(self.proc.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.proc.wait()
        self.err.close()
        shutil.rmtree(self.dir, ignore_errors=True)

    def alive(self):
        if self.proc.poll() is not None:
            raise AssertionError(f"chromium ended with {self.proc.returncode}:\n{(self.dir / 'stderr').read_text(errors='replace')[-4000:]}")
        return True


def key_hash(port):
    """What --ignore-certificate-errors-spki-list wants: with it, answers are cached as those of a good certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection((lib.HOST, port), timeout=lib.PATIENCE) as raw:
        with context.wrap_socket(raw, server_hostname=HOST) as sock:
            certificate = ssl.DER_cert_to_PEM_cert(sock.getpeercert(True)).encode()
    openssl = lib.require("openssl")
    key = subprocess.run([openssl, "x509", "-pubkey", "-noout"], input=certificate, capture_output=True, check=True, timeout=60).stdout
    der = subprocess.run([openssl, "pkey", "-pubin", "-outform", "der"], input=key, capture_output=True, check=True, timeout=60).stdout
    return base64.b64encode(hashlib.sha256(der).digest()).decode()


class Chromium(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        lib.require("chromium")
        cls.page = Page()

    def browse(self, secure, protocol):
        watch, back = lib.free_port(), Back(self.page)
        with Origin(back) as origin:
            lines = f"workers 2\nmetrics on {lib.HOST}:{watch}\nlog access json to stdout"
            with SecureNode(SITE.format(port=origin.port), files=self.page.files, lines=lines) as node:
                url = f"https://{HOST}:{node.secure}/" if secure else f"http://{HOST}:{node.port}/"
                flags = [f"--ignore-certificate-errors-spki-list={key_hash(node.secure)}"] if secure else []
                with Browser(url, *flags) as browser:
                    lib.wait_for(lambda: browser.alive() and len(back.reports) == 2, "the page to be loaded twice", BROWSER_PATIENCE)
                # Page, 200 objects, leave to go on and the report, all twice.
                lib.wait_for(lambda: node.stdout().count("\n") >= 2 * 203, "the lines of all requests")
                samples = metrics(watch)
                requests = [json.loads(line) for line in node.stdout().splitlines()]
            self.assertEqual(origin.errors, [])
        self.intact(back.reports, protocol)
        self.logged(requests)
        self.counted(samples)

    def intact(self, reports, protocol):
        self.assertEqual([r["search"] for r in reports], ["", "?again"])
        for report in reports:
            self.assertEqual(report["bad"], [])
            self.assertEqual(report["page"], protocol)
        first = reports[0]["protocols"]
        self.assertEqual({o["path"]: first.get(o["path"]) for o in self.page.objects}, {o["path"]: protocol for o in self.page.objects})

    def logged(self, requests):
        """Each object came whole once and was found unchanged the second time."""
        seen = collections.defaultdict(list)
        for r in requests:
            seen[r["method"], r["uri"]].append(r["status"])
        expected = {("GET", o["path"]): [200, 200] if o["kind"] == "stream" else [200, 304] for o in self.page.objects}
        expected |= {("GET", "/"): [200], ("GET", "/?again"): [200], ("POST", "/app/go"): [200, 200], ("POST", "/app/report"): [200, 200]}
        self.assertEqual({key: sorted(statuses) for key, statuses in seen.items()}, expected)

    def counted(self, samples):
        of = lambda **labels: samples.sum("rws_http_requests_total", **labels)
        self.assertEqual((of(code="2xx"), of(code="3xx"), of()), (207, 199, 406))
        self.assertEqual((of(route="static"), of(route="app")), (2 + 2 * len(self.page.static), 2 * (len(self.page.proxied) + 3)))

    def test_http1_in_clear(self):
        self.browse(False, "http/1.1")

    def test_http2(self):
        self.browse(True, "h2")


if __name__ == "__main__":
    lib.main()
