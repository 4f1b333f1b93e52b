"""A client of HTTP/2 that sends what it is told, frame by frame: python3-hyperframe and python3-hpack do the coding."""
import socket, ssl, sys
sys.path.append("/usr/lib/python3/dist-packages")    # Debian's packages, whichever python3 runs this

import hpack
from hyperframe import frame as frames

import lib

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


class Answer:
    def __init__(self):
        self.informational, self.headers, self.body, self.trailers = [], None, b"", None
        self.ended, self.reset = False, None

    @property
    def status(self):
        return int(dict(self.headers)[":status"])

    def get(self, name, default=None):
        return dict(self.headers).get(name, default)


class H2Client:
    """Reads everything the server sends; credit goes back only for streams that are read (see `greedy`)."""

    def __init__(self, port, tls=None, name=None, settings=None, greedy=True):
        sock = socket.create_connection((lib.HOST, port), timeout=lib.PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = tls.wrap_socket(sock, server_hostname=name) if tls else sock
        self.encoder, self.decoder = hpack.Encoder(), hpack.Decoder()
        self.buffer, self.answers, self.next_id = b"", {}, 1
        self.goaway, self.settings, self.pongs, self.acks, self.greedy = None, {}, 0, 0, greedy
        self.block, self.block_stream, self.block_end = b"", None, False
        self.sock.sendall(PREFACE)
        self.send(frames.SettingsFrame(0, settings=settings or {}))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def send(self, *some):
        self.sock.sendall(b"".join(f.serialize() for f in some))

    def head(self, method="GET", path="/", host="e2e.test", headers=(), scheme="http"):
        return [(":method", method), (":scheme", scheme), (":authority", host), (":path", path), *headers]

    def open(self, fields, end=True):
        """Sends a header section as it is; returns the stream's number."""
        stream, self.next_id = self.next_id, self.next_id + 2
        block = self.encoder.encode(fields)
        parts = [block[i:i + 16384] for i in range(0, len(block), 16384)]
        some = [frames.HeadersFrame(stream, data=parts[0])] + [frames.ContinuationFrame(stream, data=p) for p in parts[1:]]
        some[-1].flags.add("END_HEADERS")
        if end:
            some[0].flags.add("END_STREAM")
        self.answers[stream] = Answer()
        self.send(*some)
        return stream

    def data(self, stream, octets, end=False):
        f = frames.DataFrame(stream, octets)
        if end:
            f.flags.add("END_STREAM")
        self.send(f)

    def trailers(self, stream, fields):
        self.send(frames.HeadersFrame(stream, data=self.encoder.encode(fields), flags=("END_HEADERS", "END_STREAM")))

    def reset(self, stream, code=8):
        self.send(frames.RstStreamFrame(stream, error_code=code))

    def credit(self, stream, octets):
        self.send(frames.WindowUpdateFrame(stream, window_increment=octets))

    def step(self):
        """Takes one frame; False at the end of the connection."""
        while len(self.buffer) < 9 or len(self.buffer) < 9 + int.from_bytes(self.buffer[:3], "big"):
            try:
                got = self.sock.recv(65536)
            except (ConnectionResetError, ssl.SSLEOFError):
                return False
            if not got:
                return False
            self.buffer += got
        size = int.from_bytes(self.buffer[:3], "big")
        f, _ = frames.Frame.parse_frame_header(memoryview(self.buffer[:9]))
        f.parse_body(memoryview(self.buffer[9:9 + size]))
        self.buffer = self.buffer[9 + size:]
        self.take(f)
        return True

    def take(self, f):
        answer = self.answers.get(f.stream_id)
        if isinstance(f, frames.SettingsFrame):
            if "ACK" in f.flags:
                self.acks += 1
            else:
                self.settings.update(f.settings)
                self.send(frames.SettingsFrame(0, flags=("ACK",)))
        elif isinstance(f, frames.PingFrame):
            if "ACK" in f.flags:
                self.pongs += 1
            else:
                self.send(frames.PingFrame(0, f.opaque_data, flags=("ACK",)))
        elif isinstance(f, frames.GoAwayFrame):
            self.goaway = (f.last_stream_id, f.error_code)
        elif isinstance(f, (frames.HeadersFrame, frames.ContinuationFrame)):
            self.block += f.data
            self.block_end |= "END_STREAM" in f.flags
            if "END_HEADERS" in f.flags:
                self.fields(answer, self.decoder.decode(self.block), self.block_end)
                self.block, self.block_end = b"", False
        elif isinstance(f, frames.DataFrame) and answer:
            answer.body += f.data
            answer.ended |= "END_STREAM" in f.flags
            if f.flow_controlled_length:
                self.credit(0, f.flow_controlled_length)
                if self.greedy and not answer.ended:
                    self.credit(f.stream_id, f.flow_controlled_length)
        elif isinstance(f, frames.RstStreamFrame) and answer:
            answer.reset = f.error_code

    def fields(self, answer, fields, end):
        if answer.headers is not None:
            answer.trailers = fields
        elif dict(fields)[":status"].startswith("1"):
            answer.informational.append(fields)
        else:
            answer.headers = fields
        answer.ended |= end

    def finish(self, stream):
        """The whole answer of a stream: to its end, a reset, or the connection's end."""
        answer = self.answers[stream]
        while not answer.ended and answer.reset is None and self.step():
            pass
        return answer

    def get(self, path="/", **options):
        return self.finish(self.open(self.head(path=path, **options)))

    def until(self, condition):
        while not condition():
            if not self.step():
                raise EOFError("the connection ended")

    def closed(self):
        while self.step():
            pass
        return True
