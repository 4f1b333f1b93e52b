#include "runtime/codec/h2/server_stream.h"

#include <charconv>
#include <utility>

#include "runtime/codec/h2/fields.h"
#include "runtime/http/materialise.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

constexpr size_t kOwnFields = 3;                       // :status, content-length, date

std::string_view Number(uint64_t n, Arena& arena) {
  char digits[20];
  return arena.Copy({digits, static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, n).ptr - digits)});
}

// The octets from a tunnel's client, for the origin's codec, which destroys this when it is through.
class TunnelUpload final : public Body {
 public:
  TunnelUpload(H2ServerStream& stream) : stream_(stream), inner_(stream) {}
  ~TunnelUpload() override { stream_.UploadGone(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override { return inner_.TryRead(max); }
  Readiness Readable() override { return inner_.Readable(); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error e) noexcept override { inner_.Stop(e); }

 private:
  H2ServerStream& stream_;
  H2Body inner_;
};

// A body that its client sends after a 100: that goes out when somebody asks for the first octet.
class ContinuedUpload final : public Body {
 public:
  explicit ContinuedUpload(H2ServerStream& stream) : stream_(stream), inner_(stream) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (!std::exchange(told_, true) && !stream_.in.readable()) {
      ResponseHead go_on(stream_.arena());
      go_on.status = 100;
      stream_.Inform(go_on);
    }
    return inner_.TryRead(max);
  }
  Readiness Readable() override { return inner_.Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_.Remaining(); }
  void Stop(Error e) noexcept override { inner_.Stop(e); }

 private:
  H2ServerStream& stream_;
  H2Body inner_;
  bool told_ = false;
};

// The octets from a tunnel's origin. Where they fail the stream is reset, and nothing more comes.
class TunnelAnswer final : public Body {
 public:
  TunnelAnswer(H2ServerStream& stream, BodyPtr inner) : stream_(stream), inner_(std::move(inner)) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (cut_) return std::nullopt;
    std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
    if (!event || event->ok()) return event;
    cut_ = true;
    stream_.Cut(event->error());
    return std::nullopt;
  }
  Readiness Readable() override { return cut_ ? Readiness(never_, false) : inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  H2ServerStream& stream_;
  BodyPtr inner_;
  Signal never_;
  bool cut_ = false;
};

}  // namespace

H2ServerStream::H2ServerStream(H2Server& server, int32_t id)
    : H2Stream(server, id, own), server_(server), idle_ms_(server.limits().idle_ms), moved_ms_(server.env_.wheel.now_ms()) {
  head_.version = Version::kHttp2;
  const uint32_t late = server.limits().header_ms;
  if (late != 0) server.env_.wheel.Set(*this, moved_ms_ + late);
}

H2ServerStream::~H2ServerStream() {
  run_.Destroy();
  handling_.Destroy();
  out.Clear();
  if (out.error()) error_ = *out.error();
  if (started_) server_.handler_.Finished(*this, out.sent(), out.handed_over() ? nullptr : &error_);
}

void H2ServerStream::TakePseudo(std::string_view name, std::string_view value) {
  if (name == ":method") head_.method_token = value;
  else if (name == ":path") head_.target = value;
  else if (name == ":authority") head_.authority = value;
  else if (name == ":protocol") head_.protocol = value;
}

// nghttp2 has checked order and presence (RFC 9113 8.3.1); what the message means is judged as in HTTP/1.1.
bool H2ServerStream::Understand() {
  EndHead();
  head_.method = MethodFrom(head_.method_token);
  head_.fields = std::exchange(fields_, Fields(arena_));
  const Field* host = head_.fields.Find(HeaderName::kHost);
  if (host && head_.authority.empty()) head_.authority = host->value;
  if (host && host->value != head_.authority) return false;
  head_.fields.Remove(HeaderName::kHost);
  Result<BodyFraming> framing = RequestFraming(Version::kHttp2, head_.fields);
  if (!framing.ok() || !ValidateRequestHead(head_, arena_).ok()) return false;
  asks_ = AsksForTunnel(head_);
  if (asks_) head_.fields.Remove(HeaderName::kSecWebSocketKey);     // RFC 8441 5: there is none
  if (const Field* length = head_.fields.Find(HeaderName::kContentLength); length && !in.ended() && !asks_) in.SetLength(framing->length);
  TakeExpect();
  return RemoveHopByHop(head_.fields);
}

// RFC 9110 10.1.1.
void H2ServerStream::TakeExpect() {
  const Field* expect = head_.fields.Find(HeaderName::kExpect);
  if (!expect) return;
  strange_ = !EqualsIgnoreCase(expect->value, "100-continue");
  head_.expects_continue = !in.ended() && in.held() == 0 && !asks_;
  head_.fields.Remove(HeaderName::kExpect);
}

void H2ServerStream::Start() {
  if (too_large) return Refuse(Fault::kHeaderTooLarge);
  if (strange_) return Refuse(Fault::kExpectation);
  const bool known = asks_ && EqualsIgnoreCase(head_.protocol, kWebSocket);
  if (head_.method == Method::kConnect && !known) return Refuse(Fault::kNotImplemented);      // RFC 9110 9.3.6: no forward proxy
  if (known) head_.protocol = kWebSocket;
  if (head_.target.size() > server_.limits().max_target_bytes) return Refuse(Fault::kUriTooLong);
  started_ = true;
  server_.env_.wheel.Set(*this, server_.env_.wheel.now_ms() + server_.limits().idle_ms);
  run_ = Run();
  run_.Start();
}

void H2ServerStream::Refuse(Fault fault) {
  server_.handler_.Refused(Error(fault), &head_);
  Response response(arena_);
  response.head.status = StatusOf(fault);
  to_head_ = head_.method == Method::kHead;
  Answer(std::move(response));
}

Task<void> H2ServerStream::Run() {
  to_head_ = head_.method == Method::kHead;
  BodyPtr body;
  upload_lives_ = asks_ && !in.complete();
  if (upload_lives_) body = MakeBody<TunnelUpload>(arena_, *this);
  else if (!in.complete() && head_.expects_continue) body = MakeBody<ContinuedUpload>(arena_, *this);
  else if (!in.complete()) body = MakeBody<H2Body>(arena_, *this);
  handling_ = server_.handler_.Handle(*this, Request(std::move(head_), std::move(body)));
  Response response = co_await handling_;
  if (closed) co_return;
  if (asks_) AnswerTunnel(response);
  Answer(std::move(response));
  co_await SeeOut(own);
  while (tunnel_ && upload_lives_ && out.handed_over()) co_await Readiness(upload_gone_, false);
  server_.reap_ = true;
  server_.Wake();
}

// RFC 8441 5: 200 and an open stream, or what opens none.
void H2ServerStream::AnswerTunnel(Response& response) {
  tunnel_ = response.head.tunnel;
  const uint16_t status = StatusForTunnel(Version::kHttp2, response.head);
  if (std::exchange(response.head.status, status) != status) response.body.reset();
  response.head.fields.Remove(HeaderName::kSecWebSocketAccept);
  if (tunnel_ && response.body) response.body = MakeBody<TunnelAnswer>(arena_, *this, std::move(response.body));
}

bool H2ServerStream::uploads() const { return tunnel_ && upload_lives_ && out.handed_over() && in.ended() && !out.error(); }

void H2ServerStream::UploadGone() {
  upload_lives_ = false;
  upload_gone_.Notify();
}

void H2ServerStream::Abandon() {
  upload_lives_ = false;
  server_.reap_ = true;
  server_.Wake();
}

void H2ServerStream::Cut(Error error) {
  error_ = error;
  server_.Reset(*this, NGHTTP2_CANCEL);
}

std::string_view H2ServerStream::DateText() { return arena_.Copy(server_.env_.dates.At(server_.env_.clock.WallSeconds())); }

void H2ServerStream::Answer(Response response) {
  if (std::exchange(answered_, true) || closed) return;
  ResponseHead& head = response.head;
  H2FieldList list(arena_, head.fields.size() + kOwnFields);
  list.Add(":status", Number(head.status, arena_));
  if (!head.fields.Find(HeaderName::kDate)) list.Add("date", DateText());
  std::optional<uint64_t> length = response.body ? response.body->Remaining() : 0;
  const Field* declared = head.fields.Find(HeaderName::kContentLength);
  if (declared && (to_head_ || head.status == 304)) list.Add("content-length", declared->value);
  else if (length && !tunnel_ && !BodyForbidden(head.status) && !(to_head_ && !response.body)) list.Add("content-length", Number(*length, arena_));
  list.Add(head.fields);
  bool bare = to_head_ || BodyForbidden(head.status) || !response.body || length == uint64_t{0};
  if (!bare) out.Begin(Materialise(arena_, std::move(response.body), server_.env_.offload, server_.env_.poster));
  nghttp2_data_provider provider = H2ProviderOf(out);
  if (nghttp2_submit_response(server_.get(), id_, list.data(), list.size(), bare ? nullptr : &provider) != 0) server_.Reset(*this, NGHTTP2_INTERNAL_ERROR);
  moved_ms_ = server_.env_.wheel.now_ms();
  server_.Wake();
}

void H2ServerStream::Inform(const ResponseHead& head) {
  if (answered_ || closed || head.status < 100 || head.status > 199 || head.status == 101) return;
  H2FieldList list(arena_, head.fields.size() + 1);
  list.Add(":status", Number(head.status, arena_));
  list.Add(head.fields);
  nghttp2_submit_headers(server_.get(), NGHTTP2_FLAG_NONE, id_, nullptr, list.data(), list.size(), nullptr);
  server_.Wake();
}

void H2ServerStream::SetIdleTimeout(uint32_t ms) {
  idle_ms_ = ms;
  if (ms != 0) server_.env_.wheel.Set(*this, server_.env_.wheel.now_ms() + ms);
}

void H2ServerStream::Moved() { moved_ms_ = server_.env_.wheel.now_ms(); }

bool H2ServerStream::Owed() const {
  if (tunnel_) return true;                            // by either end (language, section 8)
  if (answered_) return !out.deferred() && !out.handed_over();
  return in.waited();
}

// One timer, looked at once an idle time: it ends the stream when the client owed something all along. What it acknowledged
// meanwhile counts as progress, as in HTTP/1.1.
void H2ServerStream::OnTimer() {
  uint64_t now = server_.env_.wheel.now_ms();
  const size_t left = server_.stream().Unacknowledged();
  const bool takes = left > 0 && left < unacknowledged_;
  unacknowledged_ = left;
  if (reset && !takes) return server_.owner_.TimedOut();   // not even RST_STREAM, or GOAWAY, was taken
  if (reset) return server_.env_.wheel.Set(*this, idle_ms_ == 0 ? kNever : now + idle_ms_);
  if (!begun) {
    reset = true;
    server_.env_.wheel.Set(*this, idle_ms_ == 0 ? kNever : now + idle_ms_);
    return server_.HeadersLate();
  }
  if (!Owed() || takes) moved_ms_ = now;
  uint64_t until = moved_ms_ + idle_ms_;
  if (idle_ms_ == 0 || until > now) return server_.env_.wheel.Set(*this, idle_ms_ == 0 ? kNever : until);
  error_ = Error(Fault::kClientTimeout);
  if (closed) return Abandon();                        // the origin alone is left
  server_.Reset(*this, NGHTTP2_CANCEL);
  server_.env_.wheel.Set(*this, now + idle_ms_);
}

}  // namespace rws
