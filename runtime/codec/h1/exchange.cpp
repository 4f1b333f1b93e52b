#include "runtime/codec/h1/exchange.h"

#include <utility>

#include "runtime/codec/websocket.h"
#include "runtime/http/materialise.h"

namespace rws {
namespace {

using Kind = BodyFraming::Kind;

constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";    // RFC 9113 3.4

// The request body as its reader sees it: a handle on the exchange, which outlives it.
class RequestBody final : public Body {
 public:
  explicit RequestBody(H1Exchange& exchange) : exchange_(exchange) {}
  ~RequestBody() override { exchange_.BodyGone(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override { return exchange_.ReadBody(max); }
  Readiness Readable() override { return exchange_.BodyReadable(); }
  std::optional<uint64_t> Remaining() const override { return exchange_.BodyRemaining(); }
  void Stop(Error) noexcept override {}                // what is left is drained, or the connection closed, at the end

 private:
  H1Exchange& exchange_;
};

}  // namespace

// Tells the handler how it ended, even when the task is destroyed. Goes after the response and the handler's task.
class H1Exchange::Ending {
 public:
  explicit Ending(H1Exchange& x) : exchange_(x) {}
  ~Ending() {
    if (exchange_.server_.timed_out_)
      exchange_.error_ = Error(exchange_.server_.stream_.hung_up() ? Fault::kClientGone : Fault::kClientTimeout);
    if (!told_) Tell(&exchange_.error_);
  }
  void Tell(const Error* error) {
    told_ = true;
    exchange_.server_.handler_.Finished(exchange_, exchange_.writer_.sent(), error);
  }

 private:
  H1Exchange& exchange_;
  bool told_ = false;
};

H1Exchange::H1Exchange(H1Server& server, H1Input& input)
    : server_(server), input_(input), head_(arena_), idle_ms_(server.limits_->idle_ms) {}

H1Exchange::HeadStep H1Exchange::ReadHead() {
  while (true) {
    std::string_view text = input_.view();
    if (!server_.skipped_line_ && text.starts_with("\r\n")) {    // RFC 9112 2.2: one empty line before a request is forgiven
      server_.skipped_line_ = true;
      input_.Consume(2);
      continue;
    }
    begun_ = !text.empty();
    const bool maybe_preface = server_.fresh_ && begun_ && kPreface.starts_with(text.substr(0, kPreface.size()));
    if (maybe_preface && text.size() >= kPreface.size()) return HeadStep::kPreface;
    bool maybe_empty_line = !server_.skipped_line_ && text == "\r";
    HeadScan::State state = maybe_empty_line || maybe_preface ? HeadScan::State::kMore : scan_.Scan(text);
    if (state == HeadScan::State::kBad) return Refusal(Error(Fault::kBadRequest, "a line does not end with CRLF"));
    if (begun_ && !maybe_empty_line && !IsToken(text.substr(0, 1))) return Refusal(Error(Fault::kBadRequest, "no method"));   // TLS, say
    size_t size = state == HeadScan::State::kEnd ? scan_.size() : text.size();
    if (size > server_.limits_->max_header_bytes)
      return Refusal(Error(text.find('\n') < server_.limits_->max_header_bytes ? Fault::kHeaderTooLarge : Fault::kUriTooLong));
    if (state == HeadScan::State::kEnd) return Begin(text.substr(0, size));
    std::optional<Result<size_t>> got = input_.Receive(server_.stream_);
    if (!got) return HeadStep::kWait;
    if (!got->ok() || **got == 0) return HeadStep::kEnded;
  }
}

H1Exchange::HeadStep H1Exchange::Begin(std::string_view text) {
  pin_ = input_.Pin();
  input_.Consume(text.size());
  server_.skipped_line_ = false;
  Status understood = Understand(text);
  return understood.ok() ? HeadStep::kRequest : Refusal(understood.error());
}

H1Exchange::HeadStep H1Exchange::Refusal(Error error) {
  error_ = error;
  return HeadStep::kRefused;
}

Status H1Exchange::Understand(std::string_view text) {
  Status parsed = ParseRequest(text, *server_.limits_, arena_, head_);
  if (!parsed.ok()) return parsed;
  Result<BodyFraming> framing = RequestFraming(head_.version, head_.fields);
  if (!framing.ok()) return framing.error();
  if (head_.method == Method::kConnect) return Error(Fault::kNotImplemented, "CONNECT");   // RFC 9110 9.3.6: no forward proxy
  method_ = head_.method;
  version_ = head_.version;
  persistent_ = Persistent(version_, head_.fields);
  reader_.Begin(*framing, arena_, Fault::kBadRequest, Fault::kClientGone);
  Status expect = TakeExpect();
  if (!expect.ok()) return expect;
  Status upgrade = TakeUpgrade();
  if (!upgrade.ok()) return upgrade;
  if (!RemoveHopByHop(head_.fields)) return Error(Fault::kBadRequest, "too many connection options");
  return Ok();
}

// RFC 9110 10.1.1.
Status H1Exchange::TakeExpect() {
  const Field* expect = head_.fields.Find(HeaderName::kExpect);
  if (!expect) return Ok();
  if (version_ != Version::kHttp10) {
    if (!EqualsIgnoreCase(expect->value, "100-continue")) return Fault::kExpectation;
    expects_ = head_.expects_continue = !reader_.complete() && input_.empty();
  }
  head_.fields.Remove(HeaderName::kExpect);
  return Ok();
}

// RFC 9110 7.8: without its connection option, to HTTP/1.0 or under a body of its own an Upgrade is passed over.
Status H1Exchange::TakeUpgrade() {
  if (method_ != Method::kGet || version_ == Version::kHttp10 || unread() || !AsksForWebSocket(head_.fields)) return Ok();
  Status good = CheckWebSocketRequest(head_.fields);
  if (!good.ok()) return good;
  websocket_key_ = head_.fields.Find(HeaderName::kSecWebSocketKey)->value;
  head_.fields.Remove(HeaderName::kSecWebSocketKey);
  head_.method = Method::kConnect;
  head_.method_token = Token(Method::kConnect);
  head_.protocol = kWebSocket;
  tunnel_ = Tunnel::kAsked;
  return Ok();
}

Task<bool> H1Exchange::Run() {
  server_.Enter(H1Server::Phase::kHandling, 0);
  server_.Owes(unread());
  Ending ending(*this);
  BodyPtr body;
  upload_lives_ = unread() || tunnel_ == Tunnel::kAsked;
  if (upload_lives_) body = MakeBody<RequestBody>(arena_, *this);
  Request request(std::move(head_), std::move(body));
  Task<Response> handling = server_.handler_.Handle(*this, std::move(request));
  Response response = co_await handling;
  if (server_.timed_out_) co_return false;             // the client was told: a head is sent once
  if (!server_.stream_.sends_files()) response.body = Materialise(arena_, std::move(response.body), server_.env_.offload, server_.env_.poster);
  const bool opens = tunnel_ == Tunnel::kAsked && response.head.tunnel;
  std::string_view head = opens ? SwitchingText(response.head) : ResponseText(response.head, response.body.get());
  writer_.Begin(head, response.body.get(), framing_, arena_);
  bool whole = co_await Pump(response.body.get());
  if (whole && opens) {
    co_await SeeUploadOut();
    whole = !cut_;
  }
  writer_.Reset();
  response.body.reset();                               // an unfinished upload ends here (law 3)
  handling.Destroy();
  ending.Tell(whole ? nullptr : &error_);
  if (!whole || !keep_) co_return false;
  if (!unread()) co_return true;
  bool drained = co_await Drain();
  co_return drained;
}

std::string_view H1Exchange::ResponseText(const ResponseHead& head, const Body* body) {
  framing_ = ChooseFraming(head.status, body);
  keep_ = KeepsOpen(head, framing_);
  server_.Enter(H1Server::Phase::kResponding, 0);
  bool to_head = method_ == Method::kHead && !BodyForbidden(head.status);
  ResponseLine line;
  line.framing = framing_;
  line.bodiless = to_head || head.status == 304;
  if (to_head && body && body->Remaining()) line.framing = {Kind::kLength, *body->Remaining()};
  line.close = !keep_;
  line.keep_alive = version_ == Version::kHttp10;
  line.date = server_.env_.dates.At(server_.env_.clock.WallSeconds());
  if (tunnel_ == Tunnel::kAsked && head.status == 426) line.upgrade = kWebSocket;      // RFC 9110 15.5.22
  std::string_view text = WriteResponseHead(head, line, arena_);
  return pending_.empty() ? text : arena_.Concat(std::exchange(pending_, {}), text);
}

// From here on both directions are octets; those that came early are the first (RFC 6455 4.2.2).
std::string_view H1Exchange::SwitchingText(ResponseHead& head) {
  head.status = StatusForTunnel(version_, head);
  head.reason = {};
  head.fields.Remove(HeaderName::kSecWebSocketAccept);
  head.fields.Add(HeaderName::kSecWebSocketAccept, WebSocketAccept(websocket_key_, arena_));
  ResponseLine line;
  line.upgrade = kWebSocket;
  line.date = server_.env_.dates.At(server_.env_.clock.WallSeconds());
  std::string_view text = WriteResponseHead(head, line, arena_);
  framing_ = BodyFraming::ToClose();
  reader_.Begin(framing_, arena_, Fault::kBadRequest, Fault::kClientGone);
  tunnel_ = Tunnel::kOpen;
  opened_.Notify();
  server_.Enter(H1Server::Phase::kResponding, idle_ms_);
  return pending_.empty() ? text : arena_.Concat(std::exchange(pending_, {}), text);
}

// The origin has ended its direction: so do we, and the other one goes on.
Task<void> H1Exchange::SeeUploadOut() {
  server_.stream_.ShutdownWrite();
  while (upload_lives_) co_await Readiness(upload_gone_, false);
}

void H1Exchange::BodyGone() {
  upload_lives_ = false;
  upload_gone_.Notify();
}

// RFC 9112 6.3, from the sender's side.
BodyFraming H1Exchange::ChooseFraming(uint16_t status, const Body* body) const {
  if (!body || method_ == Method::kHead || BodyForbidden(status)) return BodyFraming::None();
  if (std::optional<uint64_t> length = body->Remaining()) return BodyFraming::Length(*length);
  return version_ == Version::kHttp10 ? BodyFraming::ToClose() : BodyFraming::Chunked();
}

bool H1Exchange::KeepsOpen(const ResponseHead& head, BodyFraming framing) const {
  if (!persistent_ || server_.draining_ || server_.spent() || framing.kind == Kind::kToClose) return false;
  if (ReadConnection(head.fields).close) return false;
  if (tunnel_ != Tunnel::kNone && (!input_.empty() || server_.stream_.readable())) return false;    // of a tunnel that is none: no request
  return !unread() || Drainable();
}

// The rest of the body is short, and the client is not waiting for leave to send it.
bool H1Exchange::Drainable() const {
  return !expects_ && reader_.Remaining() && *reader_.Remaining() <= kDrainBytes;
}

Task<bool> H1Exchange::Pump(Body* body) {
  while (true) {
    H1BodyWriter::Want want = writer_.Run(server_.stream_);
    if (want != H1BodyWriter::Want::kWritable) Moved(writing_waits_);
    switch (want) {
      case H1BodyWriter::Want::kDone: co_return true;
      case H1BodyWriter::Want::kWritable:
        Waits(writing_waits_);
        co_await server_.stream_.Writable();
        break;
      case H1BodyWriter::Want::kBody: co_await body->Readable(); break;
      case H1BodyWriter::Want::kTurn: co_await Yield(); break;
      case H1BodyWriter::Want::kFailed:
        error_ = writer_.body_failed() || writer_.error().fault == Fault::kFileGone ? writer_.error() : Error(Fault::kClientGone, writer_.error().detail);
        if (framing_.kind == Kind::kToClose) server_.stream_.Abort();    // else the client would take it for whole
        co_return false;
    }
  }
}

Task<bool> H1Exchange::Drain() {
  server_.Enter(H1Server::Phase::kLingering, server_.limits_->linger_ms);
  while (unread()) {
    std::optional<Result<BodyEvent>> event = reader_.TryRead(server_.stream_, input_, kDrainBytes);
    if (!event) {
      co_await server_.stream_.Readable();
      continue;
    }
    if (!event->ok()) co_return false;
  }
  co_return true;
}

// What the codec says for itself: a syntax error ends the connection, what follows cannot be trusted.
Task<bool> H1Exchange::Refuse() {
  server_.handler_.Refused(error_, &head_);
  server_.Enter(H1Server::Phase::kResponding, server_.limits_->idle_ms);
  ResponseHead head(arena_);
  head.status = StatusOf(error_.fault);
  ResponseLine line;
  line.close = true;
  if (error_.fault == Fault::kUpgradeRequired) {       // RFC 6455 4.4
    line.upgrade = kWebSocket;
    head.fields.Add(HeaderName::kSecWebSocketVersion, "13");
  }
  line.date = server_.env_.dates.At(server_.env_.clock.WallSeconds());
  writer_.Begin(WriteResponseHead(head, line, arena_), nullptr, BodyFraming::None(), arena_);
  co_await Pump(nullptr);
  co_return false;
}

void H1Exchange::Inform(const ResponseHead& head) {
  bool begun = server_.phase_ == H1Server::Phase::kResponding;
  if (begun || version_ == Version::kHttp10 || head.status < 100 || head.status > 199 || head.status == 101) return;
  SendNow(WriteInform(head, arena_));
}

// A 1xx is optional: one that does not fit while another waits is dropped.
void H1Exchange::SendNow(std::string_view text) {
  if (!pending_.empty()) return;
  iovec piece{const_cast<char*>(text.data()), text.size()};
  std::optional<Result<size_t>> wrote = server_.stream_.TryWrite({&piece, 1});
  if (wrote && !wrote->ok()) return;                   // the response will meet the same error
  pending_ = text.substr(wrote ? **wrote : 0);
}

std::optional<Result<BodyEvent>> H1Exchange::ReadBody(size_t max) {
  if (tunnel_ == Tunnel::kAsked) return std::nullopt;
  if (expects_ && server_.phase_ == H1Server::Phase::kHandling) {
    expects_ = false;
    if (input_.empty()) SendNow("HTTP/1.1 100 Continue\r\n\r\n");
  }
  std::optional<Result<BodyEvent>> event = reader_.TryRead(server_.stream_, input_, max);
  if (event && !event->ok() && event->error().fault == Fault::kClientGone) server_.UploadEnded();
  else if (event) Moved(reading_waits_);
  if (event && !event->ok() && tunnel_ == Tunnel::kOpen) {
    cut_ = true;
    error_ = event->error();
  }
  if (!unread()) server_.Owes(false);
  return event;
}

Readiness H1Exchange::BodyReadable() {
  if (tunnel_ == Tunnel::kAsked) return Readiness(opened_, false);
  Waits(reading_waits_);
  return server_.stream_.Readable();
}

// One deadline for both directions: it runs while either is owed by the client. In a tunnel it always runs, and whatever moves,
// either way, starts it anew.
void H1Exchange::Waits(bool& waiting) {
  waiting = true;
  server_.ArmAfter(idle_ms_);
}

void H1Exchange::Moved(bool& waiting) {
  const bool waited = std::exchange(waiting, false);
  if (tunnel_ == Tunnel::kOpen) return server_.ArmAfter(idle_ms_);
  if (!waited) return;
  server_.ArmAfter(reading_waits_ || writing_waits_ ? idle_ms_ : 0);
}

}  // namespace rws
