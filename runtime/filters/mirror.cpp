// mirror UPSTREAM P: a copy of some requests to another upstream, whose answers are read and dropped. The first is never
// slowed: what the copy cannot take at once is not waited for, the copy ends.
#include "runtime/filters/makers.h"
#include "runtime/pipeline/detached.h"
#include "runtime/pipeline/fetch.h"

#include <deque>
#include <random>

namespace rws {
namespace {

constexpr size_t kMirrorBytes = 256 * 1024;            // of a body, read by the origin and not yet by the mirror
constexpr uint32_t kMirrorMs = 30'000;                 // of one copy, in all

// The body's octets on their way from the one request to the other. Counted by both ends.
class Pipe {
 public:
  void Put(const Chunk& chunk) {
    if (!open_) return;
    if (held_ + chunk.size() > kMirrorBytes) return Fail();
    held_ += chunk.size();
    chunks_.push_back(Chunk::Copy(chunk.view()));      // a small one does not pin a large buffer
    arrived_.Notify();
  }
  void End() { ended_ = true, Shut(); }
  void Fail() { failed_ = !ended_, Shut(); }
  void Shut() { open_ = false, arrived_.Notify(); }
  std::optional<Result<BodyEvent>> Take() {
    if (failed_) return Result<BodyEvent>(Error(Fault::kCancelled, "the mirror did not keep up"));
    if (chunks_.empty()) return ended_ ? std::optional(Result<BodyEvent>(BodyEvent(rws::End{}))) : std::nullopt;
    Chunk chunk = std::move(chunks_.front());
    chunks_.pop_front();
    held_ -= chunk.size();
    return Result<BodyEvent>(BodyEvent(std::move(chunk)));
  }
  Readiness Readable() { return Readiness(arrived_, failed_ || ended_ || !chunks_.empty()); }

 private:
  std::deque<Chunk> chunks_;
  size_t held_ = 0;
  bool open_ = true, ended_ = false, failed_ = false;
  Signal arrived_;
};

class PipeBody final : public Body {
 public:
  PipeBody(std::shared_ptr<Pipe> pipe, std::optional<uint64_t> length) : pipe_(std::move(pipe)), left_(length) {}
  ~PipeBody() override { pipe_->Fail(); }
  std::optional<Result<BodyEvent>> TryRead(size_t) override {
    std::optional<Result<BodyEvent>> event = pipe_->Take();
    if (const Chunk* chunk = event && event->ok() ? std::get_if<Chunk>(&**event) : nullptr; chunk && left_) *left_ -= std::min<uint64_t>(*left_, chunk->size());
    return event;
  }
  Readiness Readable() override { return pipe_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return left_; }
  void Stop(Error) noexcept override { pipe_->Fail(); }

 private:
  std::shared_ptr<Pipe> pipe_;
  std::optional<uint64_t> left_;
};

class TeeBody final : public Body {
 public:
  TeeBody(BodyPtr inner, std::shared_ptr<Pipe> pipe) : inner_(std::move(inner)), pipe_(std::move(pipe)) {}
  ~TeeBody() override { pipe_->Fail(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
    if (!event) return event;
    if (!event->ok()) pipe_->Fail();
    else if (const Chunk* chunk = std::get_if<Chunk>(&**event)) pipe_->Put(*chunk);
    else pipe_->End();                                 // trailers are not copied
    if (inner_->Remaining() == uint64_t{0}) pipe_->End();      // of such a body the end may never be asked for
    return event;
  }
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { pipe_->Fail(), inner_->Stop(e); }

 private:
  BodyPtr inner_;
  std::shared_ptr<Pipe> pipe_;
};

std::string_view Copy(Arena& arena, std::string_view s) { return arena.Copy(s); }

class Copied final : public DetachedJob {
 public:
  Copied(Fetch& fetch, uint32_t upstream, const RequestHead& head) : fetch_(fetch), upstream_(upstream), request_(arena()) {
    RequestHead& own = request_.head;
    own.method = head.method;
    own.method_token = Copy(arena(), head.method_token);
    own.scheme = Copy(arena(), head.scheme);
    own.authority = Copy(arena(), head.authority);
    own.target = Copy(arena(), head.target);
    for (const Field& f : head.fields) own.fields.Add(Field{Copy(arena(), f.name), Copy(arena(), f.value), f.id});
  }
  void SetBody(std::shared_ptr<Pipe> pipe, std::optional<uint64_t> length) { request_.body = MakeBody<PipeBody>(arena(), std::move(pipe), length); }

  Task<void> Run() override {
    FetchSpec spec{upstream_, kMirrorMs};
    Result<Response> response = co_await fetch_.Send(arena(), spec, std::move(request_));
    if (!response.ok() || !response->body) co_return;
    for (;;) {
      std::optional<Result<BodyEvent>> event = response->body->TryRead(kMirrorBytes);
      if (!event) co_await response->body->Readable();
      else if (!event->ok() || std::holds_alternative<End>(**event)) co_return;
    }
  }

 private:
  Fetch& fetch_;
  uint32_t upstream_;
  Request request_;
};

class Mirror final : public Filter {
 public:
  explicit Mirror(const fbs::Mirror& r) : record_(r) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    if (request.head.protocol.empty() && Chosen()) Begin(exchange, request);
    return next.Run(exchange, attempt, std::move(request));
  }

 private:
  static constexpr uint32_t kWhole = 100'000;          // thousandths of a percent
  bool Chosen() const {
    thread_local std::minstd_rand random(std::random_device{}());
    return record_.share() >= kWhole || std::uniform_int_distribution<uint32_t>(0, kWhole - 1)(random) < record_.share();
  }
  void Begin(Exchange& exchange, Request& request) const {
    if (exchange.trace) PropagateTrace(*exchange.trace, nullptr, exchange.arena(), request.head.fields);
    auto job = std::make_unique<Copied>(exchange.fetch, record_.upstream(), request.head);
    std::shared_ptr<Pipe> pipe;
    if (request.body) {
      pipe = std::make_shared<Pipe>();
      job->SetBody(pipe, request.body->Remaining());
    }
    if (!exchange.detacher.Adopt(std::move(job)) || !pipe) return;
    request.body = MakeBody<TeeBody>(exchange.arena(), std::move(request.body), std::move(pipe));
  }

  const fbs::Mirror& record_;
};

}  // namespace

Stage MakeMirror(const fbs::Mirror& record, const FilterContext&) {
  Stage s;
  s.filter = std::make_unique<Mirror>(record);
  return s;
}

}  // namespace rws
