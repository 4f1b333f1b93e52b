#include "runtime/codec/h1/client.h"

#include <utility>

#include "runtime/codec/h1/parser.h"
#include "runtime/codec/h1/response_body.h"
#include "runtime/codec/h1/serialise.h"
#include "runtime/codec/websocket.h"

namespace rws {
namespace {

constexpr uint32_t kMaxInformational = 16;           // 1xx before one response

}  // namespace

// An exchange that goes before its response head came takes the connection with it.
class H1Client::Guard {
 public:
  explicit Guard(H1Client& client) : client_(&client) {}
  ~Guard() { if (client_) client_->Break(); }
  void Release() { client_ = nullptr; }

 private:
  H1Client* client_;
};

H1Client::H1Client(std::unique_ptr<Stream> stream, ClientOwner& owner, const CodecLimits& limits)
    : stream_(std::move(stream)), owner_(owner), limits_(limits) {}

H1Client::~H1Client() {
  if (body_) body_->Detach(Error(Fault::kCancelled));
  EndUpload();
}

// What TLS says between exchanges (session tickets) is no sign of an end; an octet, an end or an error is.
bool H1Client::Usable() {
  if (state_ != State::kIdle || stream_->hung_up()) return false;
  if (!stream_->readable()) return true;
  char octet;
  return !stream_->TryRead({&octet, 1});
}

void H1Client::Poke() {
  if (state_ == State::kIdle && !Usable()) Break();
}

Task<Result<Response>> H1Client::Exchange(Arena& arena, Request request, InformSink& inform) {
  if (state_ != State::kIdle) co_return Error(Fault::kOriginReset, "connection is not free").Unsent();
  Guard guard(*this);
  if (reused_ && !Usable()) co_return Error(Fault::kOriginReset, "pooled connection ended").Unsent();
  state_ = State::kBusy;
  heard_ = false;
  reusable_ = true;
  informational_ = 0;
  tunnel_ = false;
  websocket_key_ = {};
  upload_error_.reset();
  Status begun = BeginUpload(arena, request);
  if (!begun.ok()) co_return begun.error();
  Result<ResponseHead> head = co_await ReadHead(arena, inform);
  if (!head.ok()) co_return Lost(head.error());
  guard.Release();
  co_return Accept(arena, std::move(*head));
}

// A connection that was pooled and ends without an octet was closed before it saw the request (RFC 9112 9.3.1).
Error H1Client::Lost(Error error) const {
  return reused_ && !heard_ && error.fault == Fault::kOriginReset ? error.Unsent() : error;
}

Status H1Client::BeginUpload(Arena& arena, Request& request) {
  method_ = request.head.method;
  const bool tunnel = AsksForTunnel(request.head) && EqualsIgnoreCase(request.head.protocol, kWebSocket);
  if (method_ == Method::kConnect && !tunnel) return Error(Fault::kNotImplemented, "CONNECT").Unsent();
  if (tunnel) websocket_key_ = NewWebSocketKey(arena);
  BodyFraming framing;
  Result<std::string_view> head = HeadOf(arena, request, framing);
  if (!head.ok()) return head.error();
  StartUpload(arena, *head, framing);
  if (upload_error_) return *upload_error_;
  return Ok();
}

// RFC 6455 4.1: a tunnel's octets wait for the 101.
Result<std::string_view> H1Client::HeadOf(Arena& arena, Request& request, BodyFraming& framing) {
  if (!websocket_key_.empty()) {
    method_ = Method::kGet;
    tunnel_body_ = std::move(request.body);
    return WriteUpgradeHead(request.head, websocket_key_, arena);
  }
  request_body_ = std::move(request.body);
  if (request_body_) {
    std::optional<uint64_t> length = request_body_->Remaining();
    framing = length ? BodyFraming::Length(*length) : BodyFraming::Chunked();
  }
  return WriteRequestHead(request.head, framing, arena);
}

void H1Client::StartUpload(Arena& arena, std::string_view head, BodyFraming framing) {
  writer_.Begin(head, request_body_.get(), framing, arena);
  upload_ = Upload(arena, writer_.Run(*stream_));
  upload_.Start();
}

// A root of its own, so that the response can be awaited meanwhile; ends at once when everything went out.
Task<void> H1Client::Upload(Arena&, H1BodyWriter::Want want) {
  while (want != H1BodyWriter::Want::kDone && want != H1BodyWriter::Want::kFailed) {
    if (want == H1BodyWriter::Want::kWritable) co_await stream_->Writable();
    else if (want == H1BodyWriter::Want::kBody) co_await request_body_->Readable();
    else co_await Yield();
    want = writer_.Run(*stream_);
  }
  if (want == H1BodyWriter::Want::kFailed) {
    reusable_ = false;                                 // an origin may refuse early and still answer: the response decides
    if (writer_.body_failed()) upload_error_ = writer_.error();
  }
  if (tunnel_) TunnelUploaded(want);
  writer_.Reset();
  request_body_.reset();
  upload_ended_.Notify();
}

// The client's end is ours. Where it failed instead, who waits for the origin is to hear of it.
void H1Client::TunnelUploaded(H1BodyWriter::Want want) {
  if (want == H1BodyWriter::Want::kDone) stream_->ShutdownWrite();
  else if (upload_error_) stream_->Abort();
}

Task<Result<ResponseHead>> H1Client::ReadHead(Arena& arena, InformSink& inform) {
  HeadScan scan;
  while (true) {
    if (upload_error_) co_return *upload_error_;
    HeadScan::State state = scan.Scan(input_.view());
    if (state == HeadScan::State::kBad) co_return Error(Fault::kBadResponse, "a line does not end with CRLF");
    size_t size = state == HeadScan::State::kEnd ? scan.size() : input_.view().size();
    if (size > limits_.max_header_bytes) co_return Error(Fault::kBadResponse, "response head too large");
    if (state == HeadScan::State::kEnd) {
      ResponseHead head(arena);
      std::string_view text = arena.Copy(input_.view().substr(0, size));
      input_.Consume(size);
      scan = HeadScan();
      Status parsed = ParseResponse(text, limits_, head);
      if (!parsed.ok()) co_return parsed.error();
      if (head.status >= 200 || (head.status == 101 && !websocket_key_.empty())) co_return std::move(head);
      Status taken = TakeInformational(head, inform);
      if (!taken.ok()) co_return taken.error();
      continue;
    }
    std::optional<Result<size_t>> got = input_.Receive(*stream_);
    if (got && (!got->ok() || **got == 0)) co_return Error(Fault::kOriginReset, "connection ended before the response");
    heard_ |= got.has_value();
    if (got) continue;
    if (uploading()) {
      AnyReady<2> either{{stream_->Readable(), {upload_ended_, false}}};
      co_await either;
    } else {
      co_await stream_->Readable();
    }
  }
}

// 101 here answers an Upgrade that was not sent.
Status H1Client::TakeInformational(ResponseHead& head, InformSink& inform) {
  if (head.status == 101 || ++informational_ > kMaxInformational) return Error(Fault::kBadResponse, "unexpected 1xx");
  if (!RemoveHopByHop(head.fields)) return Fault::kBadResponse;
  inform.Inform(head);
  return Ok();
}

// The final head is here; from now on the body, or Finish, answers for the connection.
Result<Response> H1Client::Accept(Arena& arena, ResponseHead head) {
  if (head.status == 101) return AcceptTunnel(arena, std::move(head));
  tunnel_body_.reset();
  Result<BodyFraming> framing = ResponseFraming(method_, head.status, head.version, head.fields);
  const Field* length = head.fields.Find(HeaderName::kContentLength);
  std::string_view declared = length ? length->value : std::string_view();
  bool kept = Persistent(head.version, head.fields);
  if (!framing.ok() || !RemoveHopByHop(head.fields)) {
    Error error = framing.ok() ? Error(Fault::kBadResponse, "too many connection options") : framing.error();
    Break();
    return error;
  }
  if (length && (method_ == Method::kHead || head.status == 304)) head.fields.Add(HeaderName::kContentLength, declared);
  reusable_ = reusable_ && kept && framing->kind != BodyFraming::Kind::kToClose;
  reader_.Begin(*framing, arena, Fault::kBadResponse, Fault::kTruncated);
  BodyPtr body;
  if (reader_.complete()) Finish();
  else body = MakeBody<H1ResponseBody>(arena, *this);
  return Response(std::move(head), std::move(body));
}

// Raw octets both ways until both have ended; the connection is never used again.
Result<Response> H1Client::AcceptTunnel(Arena& arena, ResponseHead head) {
  Status agreed = CheckWebSocketAnswer(head, websocket_key_, arena);
  if (agreed.ok() && (uploading() || !RemoveHopByHop(head.fields))) agreed = Error(Fault::kBadResponse, "101 out of order");
  if (!agreed.ok()) {
    Break();
    return agreed.error();
  }
  head.fields.Remove(HeaderName::kSecWebSocketAccept);
  head.status = 200;
  head.reason = {};
  head.tunnel = tunnel_ = true;
  reusable_ = false;
  reader_.Begin(BodyFraming::ToClose(), arena, Fault::kBadResponse, Fault::kTruncated);
  BodyPtr body = MakeBody<H1ResponseBody>(arena, *this);
  request_body_ = std::move(tunnel_body_);
  StartUpload(arena, {}, BodyFraming::ToClose());
  return Response(std::move(head), std::move(body));
}

void H1Client::EndUpload() {
  upload_.Destroy();
  writer_.Reset();
  request_body_.reset();
  tunnel_body_.reset();
}

void H1Client::Finish() {
  bool clean = reusable_ && !uploading() && input_.empty() && !stream_->hung_up();
  if (!clean) return Break();
  EndUpload();
  input_.Release();
  state_ = State::kIdle;
  reused_ = true;
  owner_.Free(*this);
}

void H1Client::Break() {
  if (state_ == State::kClosed) return;
  state_ = State::kClosed;
  if (body_) body_->Detach(Error(Fault::kCancelled));
  EndUpload();
  input_.Release();
  owner_.Closed(*this);
}

}  // namespace rws
