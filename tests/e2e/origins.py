"""Origins to proxy to: a scripted one of ours, and a real nginx."""
import shutil, socket, subprocess, tempfile, threading
from pathlib import Path

from lib import HOST, PATIENCE, Wire, answers, free_port, require, wait_for


class Origin:
    """Accepts on self.port, reads a request, calls script(wire, request); a script that returns False ends the connection.

    .requests holds what came (with .connection, counted from 1), .connections how often somebody connected.
    """

    def __init__(self, script=None, read_body=True):
        self.script, self.read_body = script or (lambda wire, request: reply(wire, b"origin")), read_body
        self.requests, self.connections, self.errors, self.open = [], 0, [], set()
        self.listener = socket.create_server((HOST, 0), backlog=512)
        self.port = self.listener.getsockname()[1]

    def __enter__(self):
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        for sock in list(self.open):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            sock.settimeout(PATIENCE * 20)
            self.open.add(sock)
            threading.Thread(target=self.serve, args=(sock, self.connections), daemon=True).start()

    def serve(self, sock, number):
        wire = Wire(sock)
        try:
            while True:
                request = wire.head()
                request.connection = number
                if self.read_body:
                    self.body(wire, request)
                self.requests.append(request)
                if self.script(wire, request) is False:
                    break
        except (EOFError, OSError):
            pass
        except Exception as error:      # a malformed message from the node: the test asks for .errors
            self.errors.append(error)
        finally:
            self.open.discard(sock)
            sock.close()

    def body(self, wire, request):
        if "chunked" in (request.get("Transfer-Encoding") or ""):
            request.body = wire.chunked()
        elif request.get("Content-Length"):
            request.body = wire.exactly(int(request.get("Content-Length")))


def reply(wire, body=b"", status="200 OK", fields=()):
    head = "".join(f"{name}: {value}\r\n" for name, value in fields)
    wire.sock.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode("latin-1") + body)


class Nginx:
    """A real nginx in a temporary folder; `locations` goes into its only server block, www/ is its root."""

    def __init__(self, locations, files=None):
        self.binary = require("nginx")
        self.dir, self.port = Path(tempfile.mkdtemp(prefix="rws-nginx-")), free_port()
        (self.dir / "www").mkdir()
        (self.dir / "www").chmod(0o755)
        for name, content in (files or {}).items():
            (self.dir / "www" / name).write_bytes(content)
        temp = " ".join(f"{kind}_temp_path {self.dir}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.dir / "nginx.conf").write_text(f"""
daemon off; master_process off; worker_processes 1; pid {self.dir}/pid; error_log {self.dir}/error.log;
events {{ worker_connections 1024; }}
http {{ {temp} keepalive_requests 1000000; default_type text/plain; client_max_body_size 0;
  log_format seen escape=json '$connection $request_method $request_uri $status $request_length';
  access_log {self.dir}/access.log seen;
  server {{ listen {HOST}:{self.port}; root {self.dir}/www; {locations} }} }}
""")

    def __enter__(self):
        self.proc = subprocess.Popen([self.binary, "-c", self.dir / "nginx.conf", "-p", self.dir, "-e", self.dir / "error.log"],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: answers(self.port), "nginx to listen")
        return self

    def __exit__(self, *_):
        self.proc.terminate()
        try:
            self.proc.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.proc.kill()
            self.proc.wait()
        shutil.rmtree(self.dir, ignore_errors=True)

    def seen(self):
        """One list of words a request: connection, method, target, status, length."""
        return [line.split() for line in (self.dir / "access.log").read_text().splitlines()]
