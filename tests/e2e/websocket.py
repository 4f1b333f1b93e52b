"""WebSocket (RFC 6455) for the tests: frames, a client over HTTP/1.1, TLS or HTTP/2 (RFC 8441), and scripts of an origin."""
import base64, hashlib, os, socket, ssl, struct

import lib
from h2client import H2Client, frames

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


def accept_of(key):
    return base64.b64encode(hashlib.sha1(key.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()


class Ended(Exception):
    """The peer ended its direction between two frames."""


class Frames:
    """Frames over anything with sendall and recv; a client masks."""

    def __init__(self, sock, masks, buffer=b""):
        self.sock, self.masks, self.buffer = sock, masks, buffer

    def bytes_of(self, opcode, payload=b""):
        size = len(payload)
        head = bytes([0x80 | opcode])
        mask = 0x80 if self.masks else 0
        if size < 126:
            head += bytes([mask | size])
        elif size < 65536:
            head += bytes([mask | 126]) + struct.pack("!H", size)
        else:
            head += bytes([mask | 127]) + struct.pack("!Q", size)
        if not self.masks:
            return head + payload
        key = os.urandom(4)
        return head + key + masked(payload, key)

    def send(self, opcode, payload=b""):
        self.sock.sendall(self.bytes_of(opcode, payload))

    def recv(self):
        try:
            return self.sock.recv(65536)
        except ssl.SSLZeroReturnError:               # a close_notify after ours
            return b""

    def exactly(self, size):
        while len(self.buffer) < size:
            got = self.recv()
            if not got:
                if self.buffer:
                    raise EOFError(f"ended inside a frame: {self.buffer[:40]!r}")
                raise Ended
            self.buffer += got
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def receive(self):
        """The next frame as (opcode, payload); Ended at the end."""
        first, second = self.exactly(2)
        size = second & 127
        if size == 126:
            size, = struct.unpack("!H", self.exactly(2))
        elif size == 127:
            size, = struct.unpack("!Q", self.exactly(8))
        key = self.exactly(4) if second & 128 else None
        payload = self.exactly(size) if size else b""
        return first & 15, masked(payload, key) if key else payload

    def rest(self):
        """Raw octets to the end of the other direction."""
        while got := self.recv():
            self.buffer += got
        taken, self.buffer = self.buffer, b""
        return taken

    def end(self):
        if not isinstance(self.sock, ssl.SSLSocket):
            return self.sock.shutdown(socket.SHUT_WR)
        patience = self.sock.gettimeout()
        self.sock.setblocking(False)
        try:
            self.sock.unwrap()                       # sends close_notify; to wait for the peer's is not ours
        except ssl.SSLWantReadError:
            pass
        self.sock.settimeout(patience)


def masked(payload, key):
    pad = (key * (len(payload) // 4 + 1))[:len(payload)]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(pad, "big")).to_bytes(len(payload), "big")


class H2Tunnel(H2Client):
    """One stream of an HTTP/2 connection as a socket: it sends as the windows allow."""

    def __init__(self, *some, **options):
        self.stream, self.window, self.connection_window = 1, None, 65535
        super().__init__(*some, **options)

    def take(self, f):
        if isinstance(f, frames.WindowUpdateFrame):
            if f.stream_id == 0:
                self.connection_window += f.window_increment
            elif f.stream_id == self.stream:
                self.window += f.window_increment
        elif isinstance(f, frames.SettingsFrame) and self.window is None and "ACK" not in f.flags:
            self.window = f.settings.get(frames.SettingsFrame.INITIAL_WINDOW_SIZE, 65535)
        super().take(f)

    @property
    def answer(self):
        return self.answers[self.stream]

    def sendall(self, data):
        while data:
            room = min(len(data), 16384, self.window, self.connection_window)
            if room <= 0:
                if self.answer.reset is not None or not self.step():
                    raise ConnectionResetError
                continue
            self.data(self.stream, data[:room])
            self.window -= room
            self.connection_window -= room
            data = data[room:]

    def recv(self, size):
        while not self.answer.body:
            if self.answer.reset is not None:
                raise ConnectionResetError
            if self.answer.ended:
                return b""
            if not self.step():
                raise ConnectionResetError
        taken, self.answer.body = self.answer.body[:size], self.answer.body[size:]
        return taken

    def shutdown(self, _):
        self.data(self.stream, b"", end=True)

    def close(self):
        self.sock.close()


HEADERS = (("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Version", "13"))


def request_text(path, host="e2e.test", headers=(), key="dGhlIHNhbXBsZSBub25jZQ==", standard=HEADERS):
    lines = [f"GET {path} HTTP/1.1", f"Host: {host}"] + [f"{n}: {v}" for n, v in (*standard, ("Sec-WebSocket-Key", key), *headers) if v is not None]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def over_h1(sock, path, headers=(), early=b""):
    """(the answer, frames or None) of a handshake on a connected socket."""
    key = base64.b64encode(os.urandom(16)).decode()
    wire = lib.Wire(sock)
    sock.sendall(request_text(path, headers=headers, key=key) + early)
    answer = lib.Client.response(wire)
    if answer.status != 101:
        return answer, wire
    if answer.get("Sec-WebSocket-Accept") != accept_of(key):
        raise AssertionError(f"the accept is wrong: {answer.fields}")
    if (answer.get("Upgrade"), answer.get("Connection")) != ("websocket", "Upgrade"):
        raise AssertionError(f"no upgrade: {answer.fields}")
    return answer, Frames(sock, True, wire.buffer)


def over_h2(client, path, headers=(), scheme="http"):
    client.until(lambda: client.window is not None)
    if client.settings.get(8) != 1:
        raise AssertionError(f"extended CONNECT is not offered: {client.settings}")
    fields = [(":method", "CONNECT"), (":protocol", "websocket"), (":scheme", scheme), (":authority", "e2e.test"), (":path", path),
              ("sec-websocket-version", "13"), *((n.lower(), v) for n, v in headers)]
    client.stream = client.open(fields, end=False)
    client.until(lambda: client.answer.headers is not None or client.answer.reset is not None)
    return client.answer, Frames(client, True)


def accepts(serve, fields=()):
    """An origin's script: agrees, then serve(frames, request)."""
    def script(wire, request):
        head = [("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", accept_of(request.get("Sec-WebSocket-Key") or "")), *fields]
        wire.sock.sendall(("HTTP/1.1 101 Switching Protocols\r\n" + "".join(f"{n}: {v}\r\n" for n, v in head) + "\r\n").encode())
        serve(Frames(wire.sock, False, wire.buffer), request)
        return False
    return script


def echo(peer, _):
    """Texts and binaries come back, pings are answered, a close is returned."""
    while True:
        try:
            opcode, payload = peer.receive()
        except Ended:
            return
        peer.send({PING: PONG}.get(opcode, opcode), payload)
        if opcode == CLOSE:
            return
