#include "runtime/codec/h2/client.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <charconv>

#include "runtime/codec/h2/client_stream.h"
#include "runtime/codec/h2/fields.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

constexpr size_t kOwnFields = 7;                       // pseudo-header fields, content-length

std::string_view Decimal(uint64_t n, Arena& arena) {
  char digits[20];
  return arena.Copy({digits, static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, n).ptr - digits)});
}

}  // namespace

H2Client::H2Client(std::unique_ptr<Stream> stream, Scheme scheme, ClientOwner& owner, const CodecLimits& limits, TimerWheel& wheel)
    : H2Session(Side::kClient, *stream, limits), owned_(std::move(stream)), scheme_(scheme), owner_(owner), wheel_(wheel) {}

H2Client::~H2Client() {
  told_ = true;
  run_.Destroy();
  wheel_.Cancel(*this);
}

bool H2Client::Usable() {
  if (closed_ || owned_->hung_up()) return false;
  if (!introduced_ && open_ > 0) return false;         // how many it takes is not known yet
  const uint32_t allowed = std::min(kH2Streams, nghttp2_session_get_remote_settings(get(), NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS));
  return open_ < allowed && nghttp2_session_check_request_allowed(get()) != 0;
}

Result<H2ClientStream*> H2Client::Open(Arena& arena, Request& request, InformSink& inform) {
  const RequestHead& head = request.head;
  H2FieldList list(arena, head.fields.size() + kOwnFields);
  list.Add(":method", head.method_token);
  list.Add(":scheme", scheme_ == Scheme::kHttps ? "https" : "http");
  list.Add(":authority", head.authority);
  list.Add(":path", head.target);
  if (!head.protocol.empty()) list.Add(":protocol", head.protocol);
  const std::optional<uint64_t> length = request.body ? request.body->Remaining() : 0;
  if (length && request.body) list.Add("content-length", Decimal(*length, arena));
  if (request.body && head.expects_continue) list.Add("expect", "100-continue");
  list.Add(head.fields);
  auto stream = std::make_unique<H2ClientStream>(*this, nghttp2_session_get_next_stream_id(get()), arena, inform, head);
  nghttp2_data_provider provider = H2ProviderOf(stream->out);
  const bool bare = length == uint64_t{0};
  const int32_t id = nghttp2_submit_request(get(), nullptr, list.data(), list.size(), bare ? nullptr : &provider, static_cast<H2Stream*>(stream.get()));
  if (id < 0) return Error(Fault::kOriginReset, "the request could not be queued").Unsent();
  RWS_CHECK(id == stream->id());
  ++open_;
  if (bare) stream->out.SetHandedOver();
  else stream->SetUpload(std::move(request.body));
  return streams_.emplace_back(std::move(stream)).get();
}

Task<Result<Response>> H2Client::Exchange(Arena& arena, Request request, InformSink& inform) {
  if (request.head.method == Method::kConnect && request.head.protocol.empty()) co_return Error(Fault::kNotImplemented, "CONNECT").Unsent();
  if (AsksForTunnel(request.head)) {
    Status taken = co_await AwaitTunnels(arena);
    if (!taken.ok()) co_return taken.error();
  }
  if (!Usable()) co_return Error(Fault::kOriginReset, "pooled connection ended").Unsent();
  Result<H2ClientStream*> opened = Open(arena, request, inform);
  if (!opened.ok()) co_return opened.error();
  H2Hold hold(**opened);
  if (!Begin()) Wake();
  while (hold.get() && !hold.get()->answered() && !hold.get()->failed()) co_await Readiness(hold.get()->changed(), false);
  if (!hold.get()) co_return Error(Fault::kCancelled);
  H2ClientStream& stream = *hold.get();
  if (stream.failed() && !stream.answered()) co_return *stream.failed();
  Response response(std::move(stream.head()), nullptr);
  if (!stream.in.complete()) response.body = MakeBody<H2AnswerBody>(arena, std::move(hold));
  co_return std::move(response);
}

// RFC 8441 3.
Task<Status> H2Client::AwaitTunnels(Arena&) {
  if (!introduced_) Begin();
  while (!introduced_ && !closed_) {
    Crowd::Seat seat(introduction_);
    co_await seat.Wait();
  }
  if (closed_) co_return Error(Fault::kOriginReset, "connection ended").Unsent();
  if (nghttp2_session_get_remote_settings(get(), NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL) != 1) co_return Error(Fault::kBadResponse, "the origin takes no extended CONNECT");
  co_return Ok();
}

void H2Client::SettingsCame() {
  if (std::exchange(introduced_, true)) return;
  met_ = true;
  introduction_.NotifyAll();
}

void H2Client::HeadersEnd(H2Stream& stream, bool end_stream) { static_cast<H2ClientStream&>(stream).HeadersEnd(end_stream); }

void H2Client::StreamClosed(H2Stream* stream, uint32_t code) {
  --open_;
  freed_ = true;
  if (!stream) return;
  auto& s = static_cast<H2ClientStream&>(*stream);
  served_ |= s.in.ended();
  Error error(code == NGHTTP2_REFUSED_STREAM ? Fault::kOriginRefused : Fault::kOriginReset, "stream reset by the origin");
  if (s.out.error()) error = *s.out.error();
  s.Failed(code == NGHTTP2_REFUSED_STREAM ? error.Unsent() : error);     // RFC 9113 8.7
}

bool H2Client::Step() {
  if (closed_) return false;
  const Received received = Receive();
  if (!Flush()) return false;
  if (received == Received::kMore) Wake();
  Reap();
  if (std::exchange(met_, false) || (std::exchange(freed_, false) && Usable())) owner_.Free(*this);
  return received != Received::kOver && !over();
}

Task<void> H2Client::Run() {
  while (Step()) {
    if (TakeWoken()) {
      co_await Yield();
      continue;
    }
    if (streams_.empty() && !unsent() && introduced_) co_return;
    if (blocked()) {
      AnyReady<3> any{{stream().Readable(), stream().Writable(), {wake(), woken()}}};
      co_await any;
    } else {
      AnyReady<2> any{{stream().Readable(), {wake(), woken()}}};
      co_await any;
    }
    TakeWoken();
  }
  Break();
}

bool H2Client::Begin() {
  if (closed_ || (run_ && !run_.done())) return false;
  run_ = Run();
  run_.Start();
  return true;
}

void H2Client::Poke() { Begin(); }

// What nghttp2 has closed and no exchange holds.
void H2Client::Reap() {
  const size_t gone = std::erase_if(streams_, [&](const auto& s) { return (s->closed || closed_) && !s->attached(); });
  freed_ |= gone > 0 && streams_.empty();
  if (closed_ && streams_.empty() && !std::exchange(told_, true)) owner_.Closed(*this);
}

void H2Client::Break() {
  if (std::exchange(closed_, true)) return;
  introduction_.NotifyAll();
  wheel_.Cancel(*this);
  for (const auto& s : streams_) {
    Error error(Fault::kOriginReset, "connection ended");
    s->Failed(served_ && !s->heard() ? error.Unsent() : error);
  }
  Reap();
}

// A request that got no answer in its time: is anybody there at all?
void H2Client::Suspect() {
  if (closed_ || std::exchange(asked_, true)) return;
  heard_ = received();
  nghttp2_submit_ping(get(), NGHTTP2_FLAG_NONE, nullptr);
  wheel_.Set(*this, wheel_.now_ms() + kH2PingMs);
}

void H2Client::PingAnswered() {
  asked_ = false;
  wheel_.Cancel(*this);
}

void H2Client::OnTimer() {
  asked_ = false;
  if (received() == heard_) Break();
}

void H2Client::Abandoned(H2ClientStream& s) {
  s.abandoned = true;
  if (!s.closed && !closed_) {
    if (!s.answered()) Suspect();
    const bool ending = s.answered() && s.in.Remaining() == uint64_t{0} && s.sent();     // END_STREAM is on its way
    if (!ending) Reset(s, NGHTTP2_CANCEL);
  }
  if (closed_) Reap();
  else Wake();
}

}  // namespace rws
