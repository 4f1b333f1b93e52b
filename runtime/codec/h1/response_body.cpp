#include "runtime/codec/h1/response_body.h"

#include <utility>

namespace rws {

H1ResponseBody::H1ResponseBody(H1Client& client) : client_(&client) { client.body_ = this; }

H1ResponseBody::~H1ResponseBody() { Stop(Error(Fault::kCancelled)); }

H1Client* H1ResponseBody::Leave() {
  if (client_) client_->body_ = nullptr;
  return std::exchange(client_, nullptr);
}

void H1ResponseBody::Detach(Error error) {
  Leave();
  error_ = error;
}

std::optional<Result<BodyEvent>> H1ResponseBody::TryRead(size_t max) {
  if (error_) return Result<BodyEvent>(*error_);
  if (!client_) return Result<BodyEvent>(BodyEvent(End{}));
  std::optional<Result<BodyEvent>> event = client_->reader_.TryRead(*client_->stream_, client_->input_, max);
  if (!event) return std::nullopt;
  if (!event->ok()) {
    H1Client* client = Leave();
    if (client->tunnel_ && client->upload_error_) event = Result<BodyEvent>(*client->upload_error_);
    client->Break();
  } else if (client_->reader_.complete() && !client_->tunnel_) {     // the other direction of a tunnel may live on
    Leave()->Finish();
  }
  return event;
}

Readiness H1ResponseBody::Readable() {
  if (!client_) return Readiness(gone_, true);
  return client_->stream_->Readable();
}

std::optional<uint64_t> H1ResponseBody::Remaining() const {
  if (client_) return client_->reader_.Remaining();
  return error_ ? std::nullopt : std::optional<uint64_t>(0);
}

void H1ResponseBody::Stop(Error) noexcept {
  if (client_) Leave()->Break();
}

}  // namespace rws
