#include "runtime/codec/fastcgi/client.h"

#include <utility>

#include "runtime/codec/fastcgi/body.h"
#include "runtime/codec/fastcgi/cgi_head.h"
#include "runtime/http/semantics.h"

namespace rws {

// An exchange that goes before its response head came takes the connection with it.
class FastCgiClient::Guard {
 public:
  explicit Guard(FastCgiClient& client) : client_(&client) {}
  ~Guard() { if (client_) client_->Break(); }
  void Release() { client_ = nullptr; }

 private:
  FastCgiClient* client_;
};

FastCgiClient::FastCgiClient(std::unique_ptr<Stream> stream, Keep keep, ClientOwner& owner, const CodecLimits& limits)
    : stream_(std::move(stream)), keep_(keep), owner_(owner), limits_(limits) {}

FastCgiClient::~FastCgiClient() {
  if (body_) body_->Detach(Error(Fault::kCancelled));
  EndUpload();
}

bool FastCgiClient::Usable() {
  if (state_ != State::kIdle || stream_->hung_up()) return false;
  char octet;
  return !stream_->readable() || !stream_->TryRead({&octet, 1});
}

void FastCgiClient::Poke() {
  if (state_ == State::kIdle && !Usable()) Break();
}

Task<Result<Response>> FastCgiClient::Exchange(Arena& arena, Request request, InformSink&) {
  if (state_ != State::kIdle) co_return Error(Fault::kOriginReset, "connection is not free").Unsent();
  Guard guard(*this);
  if (reused_ && !Usable()) co_return Error(Fault::kOriginReset, "pooled connection ended").Unsent();
  state_ = State::kBusy;
  heard_ = false;
  reusable_ = keep_ == Keep::kYes;
  method_ = request.head.method;
  upload_error_.reset();
  reader_.Begin();
  piece_ = Chunk();
  Status begun = BeginUpload(arena, request);
  if (!begun.ok()) co_return begun.error();
  Result<ResponseHead> head = co_await ReadHead(arena);
  if (!head.ok()) co_return head.error();
  Result<BodyFraming> framing = ResponseFraming(method_, head->status, Version::kHttp11, head->fields);
  if (!framing.ok()) co_return framing.error();
  const bool nobody = framing->kind == BodyFraming::Kind::kNone;
  if (nobody) {
    Status dropped = co_await DropBody(arena);
    if (!dropped.ok()) co_return dropped.error();
  }
  const Field* declared = head->fields.Find(HeaderName::kContentLength);
  const std::string_view length = declared ? declared->value : std::string_view();
  if (!RemoveHopByHop(head->fields)) co_return Error(Fault::kBadResponse, "too many connection options");
  guard.Release();
  if (!nobody) {
    const uint64_t octets = framing->kind == BodyFraming::Kind::kLength ? framing->length : UINT64_MAX;
    BodyPtr body = MakeBody<FastCgiBody>(arena, *this, octets);
    co_return Response(std::move(*head), std::move(body));
  }
  if (declared && (method_ == Method::kHead || head->status == 304)) head->fields.Add(HeaderName::kContentLength, length);
  Finish();
  co_return Response(std::move(*head), nullptr);
}

Status FastCgiClient::BeginUpload(Arena& arena, Request& request) {
  if (AsksForTunnel(request.head)) return Error(Fault::kNotImplemented, "a tunnel to FastCGI").Unsent();
  request_body_ = std::move(request.body);
  const std::optional<uint64_t> length = request_body_ ? request_body_->Remaining() : 0;
  if (!length) return Error(Fault::kLengthRequired).Unsent();
  Result<std::string_view> head = WriteFastCgiRequest(request.head, *length, keep_ == Keep::kYes, arena);
  if (!head.ok()) return head.error();
  writer_.Begin(*head, request_body_.get(), *length);
  upload_ = Upload(arena);
  upload_.Start();
  if (upload_error_) return *upload_error_;
  return Ok();
}

// A root of its own, so that the response can be awaited meanwhile.
Task<void> FastCgiClient::Upload(Arena&) {
  using Want = StdinWriter::Want;
  Want want = writer_.Run(*stream_);
  while (want != Want::kDone && want != Want::kFailed) {
    if (want == Want::kWritable) co_await stream_->Writable();
    else if (want == Want::kBody) co_await request_body_->Readable();
    else co_await Yield();
    want = writer_.Run(*stream_);
  }
  if (want == Want::kFailed) {
    reusable_ = false;                                 // a script may refuse early and still answer
    if (writer_.body_failed()) upload_error_ = writer_.error();
  }
  writer_.Reset();
  request_body_.reset();
  upload_ended_.Notify();
}

// Standard output until it is a head; what came behind that is the first piece of the body.
Task<Result<ResponseHead>> FastCgiClient::ReadHead(Arena& arena) {
  std::string text;
  for (;;) {
    if (upload_error_) co_return *upload_error_;
    Result<Pull> pulled = PullPiece();
    if (!pulled.ok()) co_return pulled.error();
    if (*pulled == Pull::kEnd) co_return Ended();
    if (*pulled == Pull::kWait) {
      if (uploading()) {
        AnyReady<2> either{{stream_->Readable(), {upload_ended_, false}}};
        co_await either;
      } else {
        co_await stream_->Readable();
      }
      continue;
    }
    const size_t before = text.size();
    text += piece_.view();
    std::optional<size_t> end = FindCgiEnd(text, before);
    if (end.value_or(text.size()) > limits_.max_header_bytes) co_return Error(Fault::kBadResponse, "response head too large");
    if (!end) {
      piece_ = Chunk();
      continue;
    }
    piece_.RemovePrefix(*end - before);
    ResponseHead head(arena);
    Status parsed = ParseCgiHead(arena.Copy(std::string_view(text).substr(0, *end)), limits_, head);
    if (!parsed.ok()) co_return parsed.error();
    co_return std::move(head);
  }
}

// The request ended without a head: what the origin says of it, or nothing that was said.
Error FastCgiClient::Ended() const {
  switch (reader_.status()) {
    case ProtocolStatus::kComplete: return Error(Fault::kBadResponse, "the script ended without a response");
    case ProtocolStatus::kOverloaded:
    case ProtocolStatus::kCantMultiplex: return Error(Fault::kOverloaded, "the FastCGI server is overloaded").Unsent();
    case ProtocolStatus::kUnknownRole: break;
  }
  return Error(Fault::kBadResponse, "the FastCGI server is no responder").Unsent();
}

// The script runs to its end, as it would for GET.
Task<Status> FastCgiClient::DropBody(Arena&) {
  size_t dropped = piece_.size();
  for (;;) {
    piece_ = Chunk();
    Result<Pull> pulled = PullPiece();
    if (!pulled.ok() || (pulled.ok() && *pulled == Pull::kEnd)) break;
    if (*pulled == Pull::kWait) co_await stream_->Readable();
    else if ((dropped += piece_.size()) > kMaxUnwanted) reusable_ = false;
    if (dropped > kMaxUnwanted) break;
  }
  co_return Ok();
}

// The next piece of standard output into piece_. Standard error is told on the way.
Result<FastCgiClient::Pull> FastCgiClient::PullPiece() {
  for (;;) {
    switch (reader_.Next(input_)) {
      case RecordReader::Event::kOut:
        piece_ = input_.Take(reader_.size());
        return Pull::kOut;
      case RecordReader::Event::kError:
        Said(input_.view().substr(0, reader_.size()));
        input_.Consume(reader_.size());
        continue;
      case RecordReader::Event::kEnd:
        SayLine();
        return Pull::kEnd;
      case RecordReader::Event::kBad:
        return Error(Fault::kBadResponse, "not a FastCGI record");
      case RecordReader::Event::kMore:
        break;
    }
    std::optional<Result<size_t>> got = input_.Receive(*stream_);
    if (!got) return Pull::kWait;
    if (got->ok() && **got > 0) {
      heard_ = true;
      continue;
    }
    Error lost(Fault::kOriginReset, "connection ended before the response");
    return reused_ && !heard_ ? lost.Unsent() : lost;
  }
}

void FastCgiClient::Said(std::string_view text) {
  for (char c : text) {
    if (c == '\n') SayLine();
    else if (said_.size() < kMaxSaidLine) said_ += c;
  }
}

void FastCgiClient::SayLine() {
  if (!said_.empty()) owner_.Said(said_);
  said_.clear();
}

void FastCgiClient::EndUpload() {
  upload_.Destroy();
  writer_.Reset();
  request_body_.reset();
}

void FastCgiClient::Finish() {
  const bool clean = reusable_ && !uploading() && input_.empty() && !stream_->hung_up();
  if (!clean) return Break();
  EndUpload();
  input_.Release();
  piece_ = Chunk();
  state_ = State::kIdle;
  reused_ = true;
  owner_.Free(*this);
}

void FastCgiClient::Break() {
  if (state_ == State::kClosed) return;
  state_ = State::kClosed;
  if (body_) body_->Detach(Error(Fault::kCancelled));
  EndUpload();
  SayLine();
  input_.Release();
  piece_ = Chunk();
  owner_.Closed(*this);
}

}  // namespace rws
