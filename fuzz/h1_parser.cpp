// Door: the octets of a connection. Heads of both directions through the parser, then whole connections through both codecs
// over a fake stream: what a peer said does not depend on how its octets were split.
#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "runtime/base/check.h"
#include "runtime/codec/h1/client.h"
#include "runtime/codec/h1/parser.h"
#include "runtime/codec/h1/serialise.h"
#include "runtime/codec/h1/server.h"
#include "runtime/http/semantics.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_stream.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

constexpr size_t kMaxInput = 128 * 1024;
constexpr size_t kMaxTurns = 1 << 20;       // of one drain: more is a loop without progress

// What is read from a peer's body; "!" at the end when it failed.
Task<std::string> ReadAll(Body* body) {
  std::string got;
  while (body) {
    std::optional<Result<BodyEvent>> event = body->TryRead(4096);
    if (!event) {
      co_await body->Readable();
      continue;
    }
    if (!event->ok()) co_return "!";
    if (std::holds_alternative<End>(**event)) break;
    if (auto* chunk = std::get_if<Chunk>(&**event)) got += chunk->view();
    if (auto* trailers = std::get_if<Trailers>(&**event))
      for (const Field& f : *trailers->fields) RWS_CHECK(IsToken(f.name) && IsFieldValue(f.value));
  }
  co_return got;
}

// The octets in pieces: all at once, or as a seed says.
class Pieces {
 public:
  Pieces(std::string_view text, uint32_t seed) : left_(text), random_(seed), whole_(seed == 0) {}
  bool empty() const { return left_.empty(); }
  // Writes the next piece; false: the other end takes no more.
  bool Feed(FakeStream& stream) {
    const size_t size = whole_ ? left_.size() : std::min<size_t>(left_.size(), 1 + random_() % (random_() % 8 ? 8 : 4096));
    iovec piece{const_cast<char*>(left_.data()), size};
    const auto wrote = stream.TryWrite({&piece, 1});
    if (!wrote || !wrote->ok() || **wrote == 0) return false;
    left_.remove_prefix(**wrote);
    return true;
  }

 private:
  std::string_view left_;
  std::minstd_rand random_;
  bool whole_;
};

void Drain(ReadyScope& ready) { RWS_CHECK(ready.Drain(kMaxTurns)); }

class ServerRun final : public Handler, public ServerOwner {
 public:
  std::string Run(Pieces pieces) {
    bool takes = true;
    while (takes && !closed_ && !pieces.empty()) {
      takes = pieces.Feed(*ends_.second);
      Turn();
    }
    if (!closed_) ends_.second->ShutdownWrite();
    Turn();
    RWS_CHECK(!task_);                     // an ended client holds nothing
    return seen_;
  }

 private:
  Task<Response> Handle(ServerStream& stream, Request request) override {
    for (const Field& f : request.head.fields) RWS_CHECK(IsToken(f.name) && IsFieldValue(f.value));
    seen_.append(request.head.method_token).append(" ").append(request.head.target).append(" ").append(request.head.authority);
    std::string body = co_await ReadAll(request.body.get());
    seen_.append("\n").append(body).append("\n");
    Response response(stream.arena());
    co_return std::move(response);
  }
  void Finished(ServerStream&, uint64_t, const Error*) override {}
  void Refused(const Error&, const RequestHead*) override { seen_ += "refused"; }
  void TimedOut() override { RWS_CHECK(false); }

  void Turn() {
    do {
      if (!task_ && !closed_ && ends_.first->readable()) {
        task_ = server_.Serve(frames_, input_);
        task_.Start();
      }
      Drain(ready_);
      ends_.second->TakeAll();
      Drain(ready_);
      if (!task_ || !task_.done()) return;
      closed_ = task_.Take() != H1Server::Outcome::kIdle;
      task_.Destroy();
      frames_.Reset();
    } while (!closed_ && ends_.first->readable());
  }

  ReadyScope ready_;
  FakeClock clock_;
  TimerWheel wheel_{clock_};
  DateCache dates_;
  ServerEnv env_{wheel_, clock_, dates_};
  CodecLimits limits_;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends_ = FakeStream::Pair();
  H1Server server_{*ends_.first, env_, limits_, *this, *this};
  Arena frames_;
  H1Input input_;
  Task<H1Server::Outcome> task_;
  bool closed_ = false;
  std::string seen_;
};

class ClientRun final : public ClientOwner, public InformSink {
 public:
  std::string Run(Pieces pieces, Method method) {
    RequestHead head(arena_);
    head.method = method;
    head.method_token = Token(method);
    head.target = "/";
    head.authority = "o";
    Task<void> task = Read(Request(std::move(head), BodyPtr()));
    task.Start();
    Drain(ready_);
    while (!task.done() && !pieces.empty() && pieces.Feed(*ends_.second)) Drain(ready_);
    if (!task.done()) ends_.second->ShutdownWrite();
    Drain(ready_);
    RWS_CHECK(task.done() && ended_ == 1);
    return seen_;
  }

 private:
  Task<void> Read(Request request) {
    Result<Response> response = co_await client_->Exchange(arena_, std::move(request), *this);
    if (!response.ok()) {
      seen_ += "!";
      co_return;
    }
    for (const Field& f : response->head.fields) RWS_CHECK(IsToken(f.name) && IsFieldValue(f.value));
    seen_ += std::to_string(response->head.status) + "\n";
    std::string body = co_await ReadAll(response->body.get());
    seen_ += body;
  }
  void Free(ClientConnection&) override { ++ended_; }
  void Closed(ClientConnection&) override { ++ended_; }
  void Inform(const ResponseHead& head) override { seen_ += std::to_string(head.status) + "\n"; }

  ReadyScope ready_;
  CodecLimits limits_;
  Arena arena_;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends_ = FakeStream::Pair(kMaxInput);
  std::unique_ptr<H1Client> client_ = std::make_unique<H1Client>(std::move(ends_.first), *this, limits_);
  int ended_ = 0;
  std::string seen_;
};

// A request that passed can be sent on as one head that says the same.
void SendOn(const RequestHead& request, Arena& arena) {
  if (request.target.empty() || request.authority.empty()) return;   // CONNECT; HTTP/1.0 without a Host
  Result<std::string_view> sent = WriteRequestHead(request, BodyFraming::None(), arena);
  RWS_CHECK(sent.ok());
  HeadScan scan;
  RWS_CHECK(scan.Scan(*sent) == HeadScan::State::kEnd && scan.size() == sent->size());
  RequestHead again(arena);
  CodecLimits limits;
  limits.max_header_fields = UINT32_MAX;             // our own lines come on top
  RWS_CHECK(ParseRequest(*sent, limits, arena, again).ok());
  RWS_CHECK(again.method_token == request.method_token && again.target == request.target && again.authority == request.authority);
}

void Heads(std::string_view text) {
  HeadScan scan;
  if (scan.Scan(text) != HeadScan::State::kEnd) return;
  text = text.substr(0, scan.size());
  Arena arena;
  const CodecLimits limits;
  RequestHead request(arena);
  if (ParseRequest(text, limits, arena, request).ok()) {
    for (const Field& f : request.fields) RWS_CHECK(IsToken(f.name) && IsFieldValue(f.value));
    static_cast<void>(RequestFraming(request.version, request.fields));
    if (RemoveHopByHop(request.fields)) SendOn(request, arena);
  }
  ResponseHead response(arena);
  if (!ParseResponse(text, limits, response).ok()) return;
  static_cast<void>(ResponseFraming(Method::kGet, response.status, response.version, response.fields));
}

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > rws::kMaxInput) return -1;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const uint32_t seed = static_cast<uint32_t>(size * 2654435761u + (size ? data[size / 2] : 0)) | 1;
  rws::Heads(text);
  RWS_CHECK(rws::ServerRun().Run({text, 0}) == rws::ServerRun().Run({text, seed}));
  for (rws::Method method : {rws::Method::kGet, rws::Method::kHead})
    RWS_CHECK(rws::ClientRun().Run({text, 0}, method) == rws::ClientRun().Run({text, seed}, method));
  return 0;
}
