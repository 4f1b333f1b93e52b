"""The harness of the end-to-end tests: a node built from inline text, and conditions waited for with a deadline.

RWS_BIN_DIR names the folder of rwsc and rws. RWS_LONG=1 asks for the long versions. Standard library only; loopback only.
"""
import json, os, shutil, signal, socket, subprocess, sys, tempfile, time, unittest
from pathlib import Path

HOST = "127.0.0.1"
BIN = Path(os.environ["RWS_BIN_DIR"])
LONG = os.environ.get("RWS_LONG") == "1"
SANITIZED = b"__asan_init" in (BIN / "rws").read_bytes()
PATIENCE = 30 if SANITIZED else 15      # seconds any awaited condition may take
SKIP = 77                               # ctest's SKIP_RETURN_CODE


def wait_for(condition, what, seconds=PATIENCE):
    """The first true value of condition(); AssertionError when it stays false."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what}")
        time.sleep(0.005)


def free_port():
    with socket.socket() as s:
        s.bind((HOST, 0))
        return s.getsockname()[1]


def answers(port):
    with socket.socket() as s:
        return s.connect_ex((HOST, port)) == 0


def rwsc(*argv, check=True, **options):
    """Runs the compiler; returns the CompletedProcess with text output."""
    done = subprocess.run([BIN / "rwsc", *map(str, argv)], capture_output=True, text=True, timeout=120, **options)
    if check and done.returncode:
        raise AssertionError(f"rwsc {argv}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done


class Node:
    """One rws process that serves `text` (everything but `rws 1` and the server block) on self.port.

    `server` holds further lines of the server block, `ports` the names of further listeners, `user` who it runs as when that
    is not the test's. Use it in a with statement.
    """

    def __init__(self, text, server="", ports=(), files=None, env=None, options=(), user=None):
        self.dir = Path(tempfile.mkdtemp(prefix="rws-e2e-"))
        self.ports = {name: free_port() for name in ("web", *ports)}
        self.port, self.server, self.env, self.options, self.user = self.ports["web"], server, env or {}, options, user
        self.control, self.bundle, self.proc = self.dir / "control", self.dir / "site.rwsb", None
        for name, content in (files or {}).items():
            (self.dir / name).parent.mkdir(parents=True, exist_ok=True)
            (self.dir / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        self.build(text)

    def source(self, text):
        listen = "\n".join(f"    listen http {HOST}:{port} as {name}" for name, port in self.ports.items())
        return f"rws 1\n\nserver {{\n{listen}\n{self.server}\n}}\n\n{text}\n"

    def build(self, text, bundle=None):
        (self.dir / "site.rws").write_text(self.source(text))
        rwsc("build", self.dir / "site.rws", "-o", bundle or self.bundle)

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def start(self):
        self.served = self.log().count("rws: serving ")
        self.out, self.err = open(self.dir / "stdout", "ab"), open(self.dir / "stderr", "ab")
        argv = [BIN / "rws", "run", self.bundle, "--base", self.dir, "--control", self.control, *self.options]
        if self.user:
            shutil.chown(self.dir, self.user)
        self.proc = subprocess.Popen(argv, stdout=self.out, stderr=self.err, stdin=subprocess.DEVNULL, cwd=self.dir,
                                     env={**os.environ, **self.env}, user=self.user)
        wait_for(self.ready, "the node to listen")

    def ready(self):
        if self.proc.poll() is not None:
            raise AssertionError(f"rws ended with {self.proc.returncode}:\n{self.log()}")
        # The keeper's sockets answer before the server has opened the last of its listeners.
        return self.log().count("rws: serving ") > self.served and all(answers(port) for port in self.ports.values())

    def __exit__(self, kind=None, *_):
        code = 0
        if self.proc:
            if self.proc.poll() is None:
                self.proc.send_signal(signal.SIGTERM)
            try:
                code = self.proc.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.proc.kill()
                self.proc.wait()
                code = "none: killed, it did not stop"
            self.out.close()
            self.err.close()
        log = self.log()
        shutil.rmtree(self.dir, ignore_errors=True)
        if kind is not None:
            sys.stderr.write(f"--- the node's log\n{log[-4000:]}\n")
        elif code not in (0, -signal.SIGKILL) or "ERROR: AddressSanitizer" in log or "runtime error:" in log:
            raise AssertionError(f"rws ended with {code}:\n{log[-8000:]}")

    def log(self):
        return "".join((self.dir / name).read_text(errors="replace") for name in ("stderr",) if (self.dir / name).exists())

    def stdout(self):
        return (self.dir / "stdout").read_text(errors="replace")

    def command(self, name, check=True):
        done = subprocess.run([BIN / "rws", name, "--control", self.control], capture_output=True, text=True, timeout=60)
        if check and done.returncode:
            raise AssertionError(f"rws {name}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def reload(self, text=None, check=True):
        if text is not None:
            self.build(text)
        return self.command("reload", check)

    def status(self):
        return json.loads(self.command("status").stdout)

    def client(self, listener="web", **options):
        return Client(self.ports[listener], **options)

    def get(self, path, host="e2e.test", method="GET", headers=(), body=b"", listener="web"):
        with self.client(listener) as c:
            return c.request(method, path, host, headers, body)

    def server_pid(self):
        """The process that serves: the keeper's child."""
        return int((Path(f"/proc/{self.proc.pid}/task/{self.proc.pid}/children").read_text().split() or [self.proc.pid])[0])

    def proc_status(self, key):
        """A number of /proc/PID/status, as written there (KiB for memory)."""
        for line in Path(f"/proc/{self.server_pid()}/status").read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1])
        raise KeyError(key)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.server_pid()}/fd"))


class Message:
    """A parsed head and its body. fields: (name as sent, value) in order."""

    def __init__(self, head):
        lines = head.decode("latin-1").split("\r\n")
        self.start = lines[0]
        self.fields = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:] if line]
        self.body, self.connection = b"", 0

    def all(self, name):
        return [value for key, value in self.fields if key.lower() == name.lower()]

    def get(self, name, default=None):
        return (self.all(name) or [default])[0]

    @property
    def status(self):
        return int(self.start.split()[1])

    @property
    def method(self):
        return self.start.split()[0]

    @property
    def target(self):
        return self.start.split()[1]


class Wire:
    """Reads messages off a socket; what is not taken yet stays in self.buffer."""

    def __init__(self, sock):
        self.sock, self.buffer = sock, b""

    def fill(self):
        data = self.sock.recv(65536)
        self.buffer += data
        return bool(data)

    def until(self, mark):
        while mark not in self.buffer:
            if not self.fill():
                raise EOFError(f"closed after {self.buffer[:200]!r}")
        head, _, self.buffer = self.buffer.partition(mark)
        return head

    def exactly(self, count):
        parts = []
        while count > 0:
            if not self.buffer and not self.fill():
                raise EOFError("closed inside a body")
            parts.append(self.buffer[:count])
            self.buffer = self.buffer[count:]
            count -= len(parts[-1])
        return b"".join(parts)

    def head(self):
        return Message(self.until(b"\r\n\r\n"))

    def chunked(self):
        parts = []
        while size := int(self.until(b"\r\n").split(b";")[0], 16):
            parts.append(self.exactly(size))
            self.exactly(2)
        while self.until(b"\r\n"):
            pass
        return b"".join(parts)

    def rest(self):
        while self.fill():
            pass
        data, self.buffer = self.buffer, b""
        return data


class Client(Wire):
    """A raw HTTP/1.1 client: sends what it is told, parses what comes back."""

    def __init__(self, port, timeout=PATIENCE, receive_buffer=None):
        sock = socket.socket()
        sock.settimeout(timeout)
        if receive_buffer:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        sock.connect((HOST, port))
        super().__init__(sock)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def send(self, data):
        self.sock.sendall(data if isinstance(data, bytes) else data.encode("latin-1"))

    def response(self, method="GET"):
        """The next final response; 1xx are collected in .informational."""
        informational = []
        while True:
            message = self.head()
            if message.status >= 200 or message.status == 101:
                break
            informational.append(message)
        message.informational = informational
        if method == "HEAD" or message.status in (101, 204, 304):
            return message
        if "chunked" in (message.get("Transfer-Encoding") or "").lower():
            message.body = self.chunked()
        elif message.get("Content-Length") is not None:
            message.body = self.exactly(int(message.get("Content-Length")))
        else:
            message.body = self.rest()
        return message

    def request(self, method, path, host="e2e.test", headers=(), body=b""):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *[f"{k}: {v}" for k, v in headers]]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)
        return self.response(method)

    def closed(self):
        """True once the peer has closed and nothing more came; a reset counts."""
        try:
            return not self.buffer and not self.fill()
        except ConnectionResetError:
            return True


def run(argv, seconds=120):
    """An outside tool (curl, wrk); its output as text, an error when it fails."""
    done = subprocess.run(list(map(str, argv)), capture_output=True, text=True, timeout=seconds)
    if done.returncode:
        raise AssertionError(f"{argv}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def require(tool):
    for folder in (*os.environ["PATH"].split(":"), "/usr/sbin", "/usr/local/sbin"):
        if os.access(f"{folder}/{tool}", os.X_OK):
            return f"{folder}/{tool}"
    raise unittest.SkipTest(f"{tool} is not installed")


def main():
    """Runs the module's tests; the exit code tells ctest of a test program that skipped everything."""
    result = unittest.main(exit=False, verbosity=2).result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(SKIP if result.testsRun and result.testsRun == len(result.skipped) else 0)
