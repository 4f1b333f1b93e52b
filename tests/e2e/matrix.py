"""Every protocol on both sides of one node: a client and an origin that are told what to do, whatever they speak.

    with matrix.Bed(lines) as bed:                      # one node, all listeners, an upstream a protocol
        for down, up in matrix.PAIRS:                   # or @matrix.every_pair before a test
            with bed.call(down, up, "GET", "/x") as call, bed.taken(up) as asked:
                asked.respond(200, [("x-a", "1")], b"body")
                call.head(); call.rest()

The origin's side of each exchange is an Asked: the test plays it, in its own thread. Bodies are read and written as they come.
"""
import base64, hashlib, queue, shutil, socket, ssl, subprocess, sys, tempfile, threading
from pathlib import Path

import lib
from h2client import H2Client, PREFACE, frames, hpack

PROTOCOLS = ("h1", "h1+tls", "h2c", "h2")
PAIRS = [(down, up) for down in PROTOCOLS for up in PROTOCOLS]
NAME = "e2e.test"


KEY = base64.b64encode(b"0123456789abcdef").decode()


def accept(key):
    """RFC 6455 4.2.2."""
    return base64.b64encode(hashlib.sha1(key.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()


def every_pair(test):
    """A test of one pair, run for all sixteen."""
    def run(self):
        for down, up in PAIRS:
            with self.subTest(down=down, up=up):
                test(self, down, up)
    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run


class Gone(Exception):
    """The other side ended the exchange early: a reset, or the connection's end."""


# --- the client's side


class H1Call:
    """One request on a connection of its own. `length`: None is no body, -1 is chunked."""

    def __init__(self, sock, method, path, fields, length):
        self.wire, self.method, self.length, self.informational = lib.Wire(sock), method, length, []
        lines = [f"{method} {path} HTTP/1.1", f"Host: {NAME}", *[f"{k}: {v}" for k, v in fields]]
        if length is not None:
            lines.append("Transfer-Encoding: chunked" if length < 0 else f"Content-Length: {length}")
        sock.sendall("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.wire.sock.close()

    def write(self, octets):
        self.wire.sock.sendall(b"%x\r\n%s\r\n" % (len(octets), octets) if self.length < 0 else octets)

    def end(self, trailers=()):
        if self.length is not None and self.length < 0:
            self.wire.sock.sendall(b"0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in trailers).encode() + b"\r\n")

    def head(self):
        """(status, {name: value}), names in lower case."""
        while True:
            message = self.wire.head()
            if message.status >= 200:
                break
            self.informational.append(message.status)
        self.fields = {k.lower(): v for k, v in message.fields}
        self.chunks = "chunked" in self.fields.get("transfer-encoding", "")
        bodiless = self.method == "HEAD" or message.status in (204, 304)
        self.left = 0 if bodiless else int(self.fields["content-length"]) if "content-length" in self.fields else None
        self.done, self.trailers = bodiless, {}
        return message.status, self.fields

    def read(self):
        """What comes next of the body; b"" at its end."""
        try:
            return self.piece()
        except (EOFError, ConnectionResetError) as error:
            raise Gone() from error

    def piece(self):
        if self.done:
            return b""
        if self.chunks:
            size = int(self.wire.until(b"\r\n").split(b";")[0], 16)
            if size:
                data = self.wire.exactly(size)
                self.wire.exactly(2)
                return data
            while line := self.wire.until(b"\r\n"):
                name, value = line.decode().split(":", 1)
                self.trailers[name.lower()] = value.strip()
            self.done = True
            return b""
        if self.left == 0:
            self.done = True
            return b""
        data = self.wire.exactly(min(self.left, 65536)) if self.left is not None else self.wire.buffer or self.wire.sock.recv(65536)
        if self.left is None:
            self.wire.buffer = b""
            self.done = not data
        else:
            self.left -= len(data)
        return data

    def rest(self):
        return b"".join(iter(self.read, b""))

    def opened(self):
        """True when the tunnel that was asked for is open; read and write are raw from now on."""
        status, fields = self.wire.head().status, {}
        self.done, self.chunks, self.left, self.length = False, False, None, 0
        return status == 101

    def abort(self):
        self.wire.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.wire.sock.close()


class H2Call:
    """One stream; `client` may carry others. Credit goes back for what read() takes."""

    def __init__(self, client, method, path, fields, length, scheme, own=True, tunnel=False):
        self.client, self.own, self.taken = client, own, 0
        client.greedy = False
        fields = [(k.lower(), v) for k, v in fields] + ([("content-length", str(length))] if length is not None and length >= 0 else [])
        head = client.head("CONNECT" if tunnel else method, path, NAME, fields, scheme)
        self.stream = client.open([*head[:1], (":protocol", "websocket"), *head[1:]] if tunnel else head, end=length is None)
        self.answer = client.answers[self.stream]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.own:
            self.client.sock.close()

    def write(self, octets):
        for at in range(0, len(octets), 16384):
            part = octets[at:at + 16384]
            self.client.wait_room(self.stream, len(part))
            self.client.data(self.stream, part)

    def end(self, trailers=()):
        if trailers:
            self.client.trailers(self.stream, list(trailers))
        else:
            self.client.data(self.stream, b"", end=True)

    def step(self):
        if self.answer.reset is not None or not self.client.step():
            raise Gone()

    def head(self):
        while self.answer.headers is None:
            self.step()
        return self.answer.status, dict(self.answer.headers)

    def opened(self):
        return self.head()[0] == 200

    @property
    def informational(self):
        return [int(dict(fields)[":status"]) for fields in self.answer.informational]

    @property
    def trailers(self):
        return dict(self.answer.trailers or ())

    def read(self):
        while len(self.answer.body) == self.taken and not self.answer.ended:
            self.step()
        data = self.answer.body[self.taken:]
        self.taken += len(data)
        if data and not self.answer.ended:
            self.client.credit(self.stream, len(data))
        return data

    def rest(self):
        return b"".join(iter(self.read, b""))

    def abort(self):
        self.client.reset(self.stream)


# --- the origin's side


class Asked:
    """One exchange as an origin sees it: method, path, fields ({name: value}), and how it answers."""

    def respond(self, status=200, fields=(), body=b""):
        self.start(status, [*fields, ("content-length", str(len(body)))], end=not body)
        if body:
            self.last(body)

    def last(self, octets):
        """The rest of the body, and its end."""
        self.write(octets)
        self.end()

    def rest(self):
        return b"".join(iter(self.read, b""))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.release()


class H1Asked(Asked):
    def __init__(self, wire, message):
        self.wire, self.finished = wire, threading.Event()
        self.method, self.path = message.method, message.target
        self.fields = {k.lower(): v for k, v in message.fields}
        self.chunks = "chunked" in self.fields.get("transfer-encoding", "")
        self.left = None if self.chunks else int(self.fields.get("content-length", "0"))
        self.trailers, self.keep, self.answers_chunks = {}, True, False

    def read(self):
        try:
            return self.piece()
        except (EOFError, OSError) as error:
            self.keep = False
            raise Gone() from error

    def piece(self):
        if self.left == 0:
            return b""
        if not self.chunks:
            data = self.wire.buffer[:self.left] or self.wire.sock.recv(min(65536, self.left or 65536))
            self.wire.buffer = self.wire.buffer[len(data):]
            if self.left is None:                # a tunnel
                return data
            if not data:
                raise EOFError()
            self.left -= len(data)
            return data
        size = int(self.wire.until(b"\r\n").split(b";")[0], 16)
        if size:
            data = self.wire.exactly(size)
            self.wire.exactly(2)
            return data
        while line := self.wire.until(b"\r\n"):
            name, value = line.decode().split(":", 1)
            self.trailers[name.lower()] = value.strip()
        self.left = 0
        return b""

    def inform(self, status, fields=()):
        self.wire.sock.sendall(f"HTTP/1.1 {status} Early\r\n".encode() + "".join(f"{k}: {v}\r\n" for k, v in fields).encode() + b"\r\n")

    def start(self, status, fields=(), end=False):
        self.answers_chunks = not end and not any(k.lower() == "content-length" for k, _ in fields)
        extra = [("transfer-encoding", "chunked")] if self.answers_chunks else []
        self.wire.sock.sendall(f"HTTP/1.1 {status} Fine\r\n".encode() + "".join(f"{k}: {v}\r\n" for k, v in [*fields, *extra]).encode() + b"\r\n")

    def write(self, octets):
        try:
            self.wire.sock.sendall(b"%x\r\n%s\r\n" % (len(octets), octets) if self.answers_chunks else octets)
        except OSError as error:
            raise Gone() from error

    def end(self, trailers=()):
        if self.answers_chunks:
            self.wire.sock.sendall(b"0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in trailers).encode() + b"\r\n")

    def open(self):
        """Takes the tunnel that is asked for."""
        self.start(101, [("upgrade", "websocket"), ("connection", "upgrade"), ("sec-websocket-accept", accept(self.fields["sec-websocket-key"]))], end=True)
        self.left, self.keep = None, False

    def abort(self):
        self.keep = False
        self.wire.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.wire.sock.close()
        self.release()

    def gone(self):
        """True once the node has let go of this exchange."""
        try:
            while self.wire.fill():
                pass
        except OSError:
            pass
        return True

    def release(self):
        self.keep &= self.left == 0
        self.finished.set()


class H2Asked(Asked):
    def __init__(self, connection, stream, fields, ended):
        self.connection, self.stream = connection, stream
        self.fields = dict(fields)
        self.method, self.path = self.fields[":method"], self.fields[":path"]
        self.events, self.done, self.trailers, self.reset = queue.Queue(), ended, {}, None

    def read(self):
        if self.done:
            return b""
        kind, value = self.events.get(timeout=lib.PATIENCE)
        if kind == "reset":
            raise Gone()
        self.done = kind != "data" or value[1]
        if kind == "trailers":
            self.trailers = dict(value)
            return b""
        data, end = value
        if data and not end:
            self.connection.send(frames.WindowUpdateFrame(self.stream, window_increment=len(data)))
        return data if data or end else self.read()

    def open(self):
        assert self.fields[":protocol"] == "websocket"
        self.start(200)

    def inform(self, status, fields=()):
        self.connection.headers(self.stream, [(":status", str(status)), *fields])

    def start(self, status, fields=(), end=False):
        self.connection.headers(self.stream, [(":status", str(status)), *[(k.lower(), v) for k, v in fields]], end)

    def write(self, octets):
        for at in range(0, len(octets), 16384):
            self.connection.data(self, octets[at:at + 16384])

    def last(self, octets):
        """The end comes with the last octets: who needs no more than those may reset the stream."""
        whole = len(octets) - len(octets) % 16384
        self.write(octets[:whole])
        self.connection.data(self, octets[whole:], end=True)

    def end(self, trailers=()):
        if trailers:
            self.connection.headers(self.stream, list(trailers), end=True)
        else:
            self.connection.data(self, b"", end=True)

    def abort(self):
        self.connection.send(frames.RstStreamFrame(self.stream, error_code=2))

    def gone(self):
        lib.wait_for(lambda: self.reset is not None or self.connection.over, "the stream to be reset")
        return True

    def release(self):
        pass


class H2Connection:
    """One connection of a node to an origin of HTTP/2; its reader is a thread."""

    def __init__(self, origin, sock):
        self.origin, self.sock, self.lock = origin, sock, threading.Condition()
        self.encoder, self.decoder = hpack.Encoder(), hpack.Decoder()
        self.streams, self.window, self.initial, self.buffer, self.over = {}, {0: 65535}, 65535, b"", False
        self.block, self.block_end = b"", False

    def send(self, *some):
        with self.lock:
            try:
                self.sock.sendall(b"".join(f.serialize() for f in some))
            except OSError as error:
                raise Gone() from error

    def headers(self, stream, fields, end=False):
        with self.lock:
            f = frames.HeadersFrame(stream, data=self.encoder.encode(fields), flags=("END_HEADERS", "END_STREAM") if end else ("END_HEADERS",))
            self.send(f)

    def data(self, asked, octets, end=False):
        with self.lock:
            while octets and min(self.window[0], self.window[asked.stream]) < len(octets):
                if asked.reset is not None or self.over or not self.lock.wait(lib.PATIENCE):
                    raise Gone()
            if asked.reset is not None:
                raise Gone()
            self.window[0] -= len(octets)
            self.window[asked.stream] -= len(octets)
            self.send(frames.DataFrame(asked.stream, octets, flags=("END_STREAM",) if end else ()))

    def fill(self, size):
        while len(self.buffer) < size:
            got = self.sock.recv(65536)
            if not got:
                raise EOFError()
            self.buffer += got
        data, self.buffer = self.buffer[:size], self.buffer[size:]
        return data

    def serve(self):
        try:
            assert self.fill(len(PREFACE)) == PREFACE
            self.send(frames.SettingsFrame(0, settings=self.origin.settings))
            while True:
                head = self.fill(9)
                f, size = frames.Frame.parse_frame_header(memoryview(head))
                f.parse_body(memoryview(self.fill(size)))
                self.take(f)
        except (EOFError, OSError, Gone):
            pass
        with self.lock:
            self.over = True
            for asked in self.streams.values():
                asked.events.put(("reset", None))
            self.lock.notify_all()
        self.sock.close()

    def take(self, f):
        asked = self.streams.get(f.stream_id)
        with self.lock:
            if isinstance(f, frames.SettingsFrame) and "ACK" not in f.flags:
                grown = f.settings.get(4, self.initial) - self.initial
                self.initial += grown
                for stream in self.streams:
                    self.window[stream] += grown
                self.send(frames.SettingsFrame(0, flags=("ACK",)))
            elif isinstance(f, frames.PingFrame) and "ACK" not in f.flags:
                self.send(frames.PingFrame(0, f.opaque_data, flags=("ACK",)))
            elif isinstance(f, frames.WindowUpdateFrame):
                if f.stream_id in self.window:
                    self.window[f.stream_id] += f.window_increment
            elif isinstance(f, frames.RstStreamFrame) and asked:
                asked.reset = f.error_code
                asked.events.put(("reset", f.error_code))
            self.lock.notify_all()
        if isinstance(f, (frames.HeadersFrame, frames.ContinuationFrame)):
            self.block += f.data
            self.block_end |= "END_STREAM" in f.flags
            if "END_HEADERS" in f.flags:
                fields, end = self.decoder.decode(self.block), self.block_end
                self.block, self.block_end = b"", False
                if asked:
                    asked.events.put(("trailers", fields))
                else:
                    self.window[f.stream_id] = self.initial
                    self.streams[f.stream_id] = H2Asked(self, f.stream_id, fields, end)
                    self.origin.asked.put(self.streams[f.stream_id])
        elif isinstance(f, frames.DataFrame):
            if f.flow_controlled_length:
                self.send(frames.WindowUpdateFrame(0, window_increment=f.flow_controlled_length))
            if asked:
                asked.events.put(("data", (f.data, "END_STREAM" in f.flags)))


class Playable:
    """An origin whose exchanges wait in .asked for the test that plays them."""

    def __init__(self, protocol, context, settings=None):
        self.protocol, self.context, self.asked, self.connections = protocol, context, queue.Queue(), []
        self.settings = settings or {3: 200, 8: 1}
        self.listener = socket.create_server((lib.HOST, 0), backlog=512)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections.append(sock)
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        try:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
                self.connections.append(sock)
        except (OSError, ssl.SSLError):
            return
        if self.protocol in ("h2c", "h2"):
            return H2Connection(self, sock).serve()
        wire = lib.Wire(sock)
        try:
            while True:
                asked = H1Asked(wire, wire.head())
                self.asked.put(asked)
                asked.finished.wait()
                if not asked.keep:
                    break
        except (EOFError, OSError):
            pass
        sock.close()

    def take(self):
        return self.asked.get(timeout=lib.PATIENCE)

    def close(self):
        self.listener.close()
        for sock in self.connections:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


# --- the node between them


class RoomyClient(H2Client):
    """Counts the room that the server gives."""

    def __init__(self, *args, **options):
        self.room, self.initial = {0: 65535}, 65535
        super().__init__(*args, **options)

    def open(self, fields, end=True):
        self.room[self.next_id] = self.initial
        return super().open(fields, end)

    def data(self, stream, octets, end=False):
        self.room[0] -= len(octets)
        self.room[stream] -= len(octets)
        super().data(stream, octets, end)

    def wait_room(self, stream, size):
        while min(self.room[0], self.room[stream]) < size:
            if self.answers[stream].reset is not None or not self.step():
                raise Gone()

    def take(self, f):
        if isinstance(f, frames.SettingsFrame) and 4 in f.settings:
            grown = f.settings[4] - self.initial
            self.initial += grown
            for stream in self.room:
                self.room[stream] += grown if stream else 0
        elif isinstance(f, frames.WindowUpdateFrame) and f.stream_id in self.room:
            self.room[f.stream_id] += f.window_increment
        super().take(f)


class Bed:
    """One node with every listener; site e2e.test has a folder a protocol of origin, /h1/**, /h2c/** .., with `lines` in each route.

    `around` stands in the site, `settings` are those of the HTTP/2 origins' first frame.
    """

    def __init__(self, lines="", around="", block="", settings=None, files=None, server="", declarations=""):
        self.made = Path(tempfile.mkdtemp(prefix="rws-matrix-"))
        subprocess.run([lib.require("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                        self.made / "key.pem", "-out", self.made / "cert.pem", "-days", "2", "-subj", f"/CN={NAME}", "-addext",
                        f"subjectAltName=DNS:{NAME},IP:{lib.HOST}"], check=True, capture_output=True, timeout=60)
        self.trust = ssl.create_default_context(cafile=str(self.made / "cert.pem"))
        self.origins = {p: Playable(p, self.server_context(p) if p in ("h1+tls", "h2") else None, settings) for p in PROTOCOLS}
        self.secure = lib.free_port()
        self.lines, self.around, self.block, self.declarations = lines, around, block, declarations
        files = {"cert.pem": (self.made / "cert.pem").read_bytes(), "key.pem": (self.made / "key.pem").read_bytes(), **(files or {})}
        self.node = lib.Node(self.text(), server=f"listen https {lib.HOST}:{self.secure} as secure\n{server}", files=files)

    def server_context(self, protocol):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.made / "cert.pem", self.made / "key.pem")
        context.set_alpn_protocols(["h2"] if protocol == "h2" else ["http/1.1"])
        return context

    def text(self):
        upstreams = routes = ""
        for p, origin in self.origins.items():
            name = p.replace("+", "_")
            lines = ["tls ca file \"cert.pem\""] if p in ("h1+tls", "h2") else []
            lines += [f"protocol {p}"] if p in ("h2c", "h2") else []
            upstreams += f"upstream {name} {{ server {lib.HOST}:{origin.port}\n" + "\n".join(lines) + " }\n"
            routes += f"    route /{name}/** as {name} {{ {self.lines}\n proxy {name} {{ {self.block} }} }}\n"
        return f"{self.declarations}\n{upstreams}site {NAME} {{\n    tls certificate file \"cert.pem\" key file \"key.pem\"\n    http also\n{self.around}\n{routes}}}\n"

    def __enter__(self):
        self.node.__enter__()
        lib.wait_for(lambda: lib.answers(self.secure), "the https listener")
        return self

    def __exit__(self, *details):
        self.node.__exit__(*details)
        for origin in self.origins.values():
            origin.close()
        shutil.rmtree(self.made, ignore_errors=True)

    def client(self, down):
        """A connection of HTTP/2 for several calls."""
        if down == "h2":
            self.trust.set_alpn_protocols(["h2"])
            return RoomyClient(self.secure, tls=self.trust, name=NAME)
        return RoomyClient(self.node.port)

    def tunnel(self, down, up, path="/", fields=()):
        """Asks for a WebSocket tunnel; .opened() tells whether it came."""
        if down.startswith("h1"):
            fields = [("upgrade", "websocket"), ("connection", "Upgrade"), ("sec-websocket-key", KEY), ("sec-websocket-version", "13"), *fields]
            return self.call(down, up, "GET", path, fields)
        client = self.client(down)
        client.until(lambda: client.settings)
        assert client.settings.get(8) == 1
        return H2Call(client, "CONNECT", f"/{up.replace('+', '_')}{path}", [("sec-websocket-version", "13"), *fields], -1, "https" if down == "h2" else "http", tunnel=True)

    def call(self, down, up, method="GET", path="/", fields=(), length=None, client=None):
        path = f"/{up.replace('+', '_')}{path}"
        if down in ("h2c", "h2"):
            return H2Call(client or self.client(down), method, path, fields, length, "https" if down == "h2" else "http", own=client is None)
        sock = socket.create_connection((lib.HOST, self.node.port if down == "h1" else self.secure), timeout=lib.PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if down == "h1+tls":
            self.trust.set_alpn_protocols(["http/1.1"])
            sock = self.trust.wrap_socket(sock, server_hostname=NAME)
        return H1Call(sock, method, path, fields, length)

    def taken(self, up):
        return self.origins[up].take()
