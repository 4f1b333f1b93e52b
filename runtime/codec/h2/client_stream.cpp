#include "runtime/codec/h2/client_stream.h"

#include <nghttp2/nghttp2.h>

#include <charconv>

#include "runtime/http/semantics.h"

namespace rws {
namespace {

constexpr uint32_t kMaxInformational = 16;             // 1xx before one response

}  // namespace

H2ClientStream::H2ClientStream(H2Client& client, int32_t id, Arena& arena, InformSink& inform, const RequestHead& request)
    : H2Stream(client, id, arena), client_(client), inform_(inform), method_(request.method), tunnel_(AsksForTunnel(request)), head_(arena),
      received_(client.received()) {}

H2ClientStream::~H2ClientStream() {
  if (hold_) hold_->stream_ = nullptr;
}

bool H2ClientStream::heard() const { return client_.received() != received_; }

void H2ClientStream::TakePseudo(std::string_view name, std::string_view value) {
  if (name == ":status") std::from_chars(value.data(), value.data() + value.size(), head_.status);
}

void H2ClientStream::HeadersEnd(bool end_stream) {
  if (!answered_) {
    if (too_large || !TakeHead()) {
      Failed(Error(Fault::kBadResponse, too_large ? "response head too large" : "response head not valid"));
      return client_.Reset(*this, NGHTTP2_PROTOCOL_ERROR);
    }
  } else if (fields_.size() > 0 && !too_large) {
    in.SetTrailers(memory().New<Fields>(std::move(fields_)));
  }
  if (end_stream) in.Finish();
}

// nghttp2 has checked that there is one :status, of three digits (RFC 9113 8.3.2).
bool H2ClientStream::TakeHead() {
  head_.version = Version::kHttp2;
  head_.fields = std::exchange(fields_, Fields(memory()));
  if (head_.status < 200) {                            // RFC 9113 8.6: no 101
    if (head_.status == 101 || ++informational_ > kMaxInformational || !RemoveHopByHop(head_.fields)) return false;
    inform_.Inform(head_);
    field_bytes_ = 0;
    return true;
  }
  EndHead();
  head_.tunnel = tunnel_ && head_.status == 200;
  if (tunnel_ && !head_.tunnel && head_.status < 300) return false;              // RFC 8441 5: 200 alone opens it
  const Result<BodyFraming> framing = ResponseFraming(method_, head_.status, Version::kHttp2, head_.fields);
  const Field* length = head_.fields.Find(HeaderName::kContentLength);
  const std::string_view declared = length ? length->value : std::string_view();
  if (!framing.ok() || !RemoveHopByHop(head_.fields)) return false;
  const bool bodiless = method_ == Method::kHead || head_.status == 304;
  if (length && bodiless) head_.fields.Add(HeaderName::kContentLength, declared);
  if (length && !bodiless) in.SetLength(framing->length);
  if (head_.tunnel && waiting_) BeginUpload();
  answered_ = true;
  changed_.Notify();
  return true;
}

void H2ClientStream::Failed(Error error) {
  if (!failed_) failed_ = error;
  in.Fail(error);
  out.Stop();
  changed_.Notify();
}

void H2ClientStream::SetUpload(BodyPtr body) {
  if (tunnel_) waiting_ = std::move(body);
  else out.Begin(std::move(body));
  upload_ = Upload(memory());
  upload_.Start();
}

void H2ClientStream::BeginUpload() {
  out.Begin(std::move(waiting_));
  out.Resumed();
  client_.Resume(*this);
}

// The body goes as soon as its last octet is in a frame.
Task<void> H2ClientStream::Upload(Arena& frames) {
  co_await SeeOut(frames);
  out.Clear();
}

void H2Hold::Release() {
  H2ClientStream* stream = std::exchange(stream_, nullptr);
  if (!stream) return;
  stream->hold_ = nullptr;
  stream->upload_.Destroy();
  stream->waiting_.reset();
  stream->out.Stop();
  stream->out.Clear();
  stream->client_.Abandoned(*stream);
}

std::optional<Result<BodyEvent>> H2AnswerBody::TryRead(size_t max) {
  if (!hold_.get()) return Result<BodyEvent>(Error(Fault::kCancelled, "the connection went"));
  return hold_.get()->Read(max);
}

std::optional<uint64_t> H2AnswerBody::Remaining() const { return hold_.get() ? hold_.get()->in.Remaining() : std::nullopt; }

void H2AnswerBody::Stop(Error) noexcept {
  if (hold_.get()) hold_.get()->StopReading();
  hold_.Release();
}

}  // namespace rws
