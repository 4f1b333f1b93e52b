#include "runtime/codec/fastcgi/body.h"

#include <algorithm>
#include <utility>

namespace rws {

FastCgiBody::FastCgiBody(FastCgiClient& client, uint64_t length) : client_(&client), left_(length) { client.body_ = this; }

FastCgiBody::~FastCgiBody() { Stop(Error(Fault::kCancelled)); }

FastCgiClient* FastCgiBody::Leave() {
  if (client_) client_->body_ = nullptr;
  return std::exchange(client_, nullptr);
}

void FastCgiBody::Detach(Error error) {
  Leave();
  error_ = error;
}

Result<BodyEvent> FastCgiBody::Fail(Error error) {
  Leave()->Break();
  error_ = error;
  return error;
}

std::optional<Result<BodyEvent>> FastCgiBody::End() {
  if (left_ != 0 && left_ != UINT64_MAX) return Fail(Error(Fault::kTruncated, "shorter than its Content-Length"));
  Leave()->Finish();
  return Result<BodyEvent>(BodyEvent(rws::End{}));
}

// Whoever knows the length reads no further: an end that is here already gives the connection back.
void FastCgiBody::TryEnd() {
  if (!client_->piece_.empty()) return;
  Result<FastCgiClient::Pull> pulled = client_->PullPiece();
  if (pulled.ok() && *pulled == FastCgiClient::Pull::kEnd) Leave()->Finish();
}

std::optional<Result<BodyEvent>> FastCgiBody::TryRead(size_t max) {
  if (error_) return Result<BodyEvent>(*error_);
  if (!client_) return Result<BodyEvent>(BodyEvent(rws::End{}));
  while (client_->piece_.empty()) {
    Result<FastCgiClient::Pull> pulled = client_->PullPiece();
    if (!pulled.ok()) return Fail(pulled.error().fault == Fault::kOriginReset ? Error(Fault::kTruncated, "connection ended inside a response") : pulled.error());
    if (*pulled == FastCgiClient::Pull::kWait) return std::nullopt;
    if (*pulled == FastCgiClient::Pull::kEnd) return End();
  }
  const size_t n = std::min(max, client_->piece_.size());
  if (n > left_) return Fail(Error(Fault::kBadResponse, "longer than its Content-Length"));
  if (left_ != UINT64_MAX) left_ -= n;
  Chunk part = client_->piece_.Prefix(n);
  client_->piece_.RemovePrefix(n);
  if (left_ == 0) TryEnd();
  return Result<BodyEvent>(BodyEvent(std::move(part)));
}

Readiness FastCgiBody::Readable() {
  if (!client_) return Readiness(gone_, true);
  return client_->stream_->Readable();
}

std::optional<uint64_t> FastCgiBody::Remaining() const {
  if (left_ == UINT64_MAX || error_) return std::nullopt;
  return left_;
}

void FastCgiBody::Stop(Error) noexcept {
  if (client_) Leave()->Break();
}

}  // namespace rws
