"""What a node tells those who watch it: its metrics, parsed, and a collector of traces that notes what it gets."""
import http.client, http.server, json, re, threading

from lib import HOST


def ask(port, path, headers=None):
    """Status, headers and text of one GET at the metrics' address."""
    connection = http.client.HTTPConnection(HOST, port, timeout=15)
    connection.request("GET", path, headers=headers or {})
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response.status, response.headers, text


class Samples(dict):
    """(name, ((label, value), ..)) -> number; sum(name, label=value) adds up what has those labels."""

    def __init__(self, text):
        super().__init__()
        for line in text.splitlines():
            if line.startswith("#"):
                continue
            name, labels, value = re.fullmatch(r"(\w+)(?:\{(.*)\})? (\S+)", line).groups()
            key = (name, tuple(sorted(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', labels or ""))))
            assert key not in self, f"twice: {line}"
            self[key] = float(value)

    def sum(self, name, **labels):
        return sum(value for (own, has), value in self.items() if own == name and labels.items() <= dict(has).items())


def metrics(port):
    return Samples(ask(port, "/metrics")[2])


class Collector:
    """Takes OTLP over HTTP as JSON; .spans holds what came, .answer is the status that it gives."""

    def __init__(self):
        self.spans, self.requests, self.answer = [], [], 200
        collector = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                collector.take(self.path, self.headers, body)
                self.send_response(collector.answer)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer((HOST, 0), Handler)
        self.port = self.server.server_address[1]

    def take(self, path, headers, body):
        self.requests.append((path, headers["Content-Type"]))
        for resource in json.loads(body)["resourceSpans"]:
            for scope in resource["scopeSpans"]:
                for span in scope["spans"]:
                    span["resource"] = attributes(resource["resource"])
                    self.spans.append(span)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def tree(self, trace):
        """Of one trace: span id -> span."""
        return {span["spanId"]: span for span in list(self.spans) if span["traceId"] == trace}


def attributes(of):
    return {a["key"]: next(iter(a["value"].values())) for a in of["attributes"]}
