#include "runtime/control/otlp.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <asio.hpp>
#include <charconv>

#include "runtime/codec/h1/parser.h"

namespace rws {
namespace {

using asio::ip::tcp;

constexpr size_t kMaxAnswerBytes = 16 * 1024;
constexpr size_t kCountDigits = 3;                       // before the spans of a line

std::string Attribute(std::string_view key, std::string_view value) {
  std::string text;
  for (const char c : value)
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) text += c;
  return fmt::format(R"({{"key":"{}","value":{{"stringValue":"{}"}}}})", key, text);
}

std::string Resource() {
  char host[256] = "";
  ::gethostname(host, sizeof host - 1);
  return Attribute("service.name", "rws") + "," + Attribute("service.version", "0.1.0") + "," + Attribute("host.name", host) + "," +
         Attribute("service.instance.id", std::string(host) + ":" + std::to_string(::getpid()));
}

uint64_t CountOf(std::string_view line) {
  uint64_t n = 0;
  std::from_chars(line.data(), line.data() + std::min(kCountDigits, line.size()), n);
  return n;
}

uint64_t SpansIn(std::string_view lines) {
  uint64_t sum = 0;
  while (!lines.empty()) {
    sum += CountOf(lines);
    lines.remove_prefix(std::min(lines.find('\n'), lines.size() - 1) + 1);
  }
  return sum;
}

}  // namespace

SpanBatch MakeBatch(std::string_view lines, std::string_view resource) {
  SpanBatch batch;
  batch.json = fmt::format(R"({{"resourceSpans":[{{"resource":{{"attributes":[{}]}},"scopeSpans":[{{"scope":{{"name":"rws"}},"spans":[)", resource);
  const char* between = "";
  while (!lines.empty()) {
    const size_t end = std::min(lines.find('\n'), lines.size() - 1) + 1;
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end);
    if (line.size() < kCountDigits + 2) continue;
    batch.spans += CountOf(line);
    batch.json.append(between).append(line.substr(kCountDigits + 1, line.size() - kCountDigits - 2));
    between = ",";
  }
  batch.json += "]}]}]}";
  return batch;
}

struct OtlpExporter::State {
  State(asio::io_context& i, SpanQueue& q) : io(i), queue(q), tick(i), resource(Resource()) {}

  // One batch on its way. Keeps itself alive through its handlers; whose exporter has gone or sends elsewhere tells nobody.
  struct Sending : std::enable_shared_from_this<Sending> {
    Sending(State& s, uint64_t n) : state(&s), resolver(s.io), socket(s.io), timer(s.io), answer(kMaxAnswerBytes), spans(n) {}

    void Start(const OtlpTarget& to) {
      auto self = shared_from_this();
      timer.expires_after(std::chrono::seconds(kExportSeconds));
      timer.async_wait([self](std::error_code e) { if (!e) self->End(false); });
      resolver.async_resolve(to.host, std::to_string(to.port), [self](std::error_code e, const tcp::resolver::results_type& found) {
        if (e) return self->End(false);
        asio::async_connect(self->socket, found, [self](std::error_code failed, const tcp::endpoint&) { failed ? self->End(false) : self->Write(); });
      });
    }
    void Write() {
      auto self = shared_from_this();
      asio::async_write(socket, asio::buffer(request), [self](std::error_code e, size_t) {
        if (e) return self->End(false);
        asio::async_read_until(self->socket, self->answer, "\r\n\r\n", [self](std::error_code failed, size_t n) { self->End(!failed && self->Taken(n)); });
      });
    }
    bool Taken(size_t n) {
      const auto begin = asio::buffers_begin(answer.data());
      const std::string text(begin, begin + static_cast<std::ptrdiff_t>(n));
      Arena arena;
      ResponseHead head(arena);
      return ParseResponse(text, CodecLimits(), head).ok() && head.status >= 200 && head.status <= 299;
    }
    void End(bool taken) {
      std::error_code ignored;
      timer.cancel();
      resolver.cancel();
      socket.close(ignored);
      if (State* s = std::exchange(state, nullptr)) s->Ended(spans, taken);
    }

    State* state;
    tcp::resolver resolver;
    tcp::socket socket;
    asio::steady_timer timer;
    asio::streambuf answer;
    std::string request;
    uint64_t spans;
  };

  void AwaitTick() {
    tick.expires_after(std::chrono::milliseconds(kExportMs));
    tick.async_wait([this](std::error_code e) {
      if (e) return;
      Take();
      Send();
      AwaitTick();
    });
  }

  void Take() {
    queue.Read(waiting);
    if (waiting.size() <= kMaxWaitingBytes) return;
    const size_t cut = waiting.find('\n', waiting.size() - kMaxWaitingBytes);
    Lose(waiting.substr(0, cut + 1));
    waiting.erase(0, cut + 1);
  }
  void Lose(std::string_view lines) { lost += SpansIn(lines); }

  void Send() {
    if (under_way || waiting.empty() || !target) return;
    size_t end = waiting.size();
    if (end > kMaxExportBytes) {
      const size_t last = waiting.rfind('\n', kMaxExportBytes);
      end = (last == std::string::npos ? waiting.find('\n') : last) + 1;
    }
    const SpanBatch batch = MakeBatch(std::string_view(waiting).substr(0, end), resource);
    waiting.erase(0, end);
    under_way = std::make_shared<Sending>(*this, batch.spans);
    const bool six = target->host.find(':') != std::string::npos;
    under_way->request = fmt::format("POST {} HTTP/1.1\r\nHost: {}{}{}:{}\r\nUser-Agent: rws\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", target->path,
                                     six ? "[" : "", target->host, six ? "]" : "", target->port, batch.json.size()) + batch.json;
    under_way->Start(*target);
  }
  void Ended(uint64_t spans, bool taken) {
    (taken ? sent : lost) += spans;
    const std::shared_ptr<Sending> done = std::exchange(under_way, nullptr);
    if (taken) return Send();
    Lose(waiting);                                       // they would only grow old
    waiting.clear();
  }

  asio::io_context& io;
  SpanQueue& queue;
  asio::steady_timer tick;
  std::string resource, waiting;
  std::optional<OtlpTarget> target;
  std::shared_ptr<Sending> under_way;
  uint64_t sent = 0, lost = 0;
};

OtlpExporter::OtlpExporter(asio::io_context& io, SpanQueue& queue) : state_(std::make_unique<State>(io, queue)) {}

OtlpExporter::~OtlpExporter() {
  if (state_->under_way) state_->under_way->state = nullptr;
}

void OtlpExporter::SendTo(std::optional<OtlpTarget> target) {
  State& s = *state_;
  if (s.target == target) return;
  s.Take();
  s.Lose(s.waiting);
  s.waiting.clear();
  s.target = std::move(target);
  if (s.target) s.AwaitTick();
  else s.tick.cancel();
}

void OtlpExporter::Flush() {
  if (!state_->target) return;
  state_->Take();
  state_->Send();
}

bool OtlpExporter::idle() const { return !state_->under_way && state_->waiting.empty(); }
uint64_t OtlpExporter::sent() const { return state_->sent; }
uint64_t OtlpExporter::lost() const { return state_->lost; }

}  // namespace rws
