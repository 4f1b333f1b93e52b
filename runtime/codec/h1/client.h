// The client side of one HTTP/1.1 connection: one request at a time over a stream of its own. Idle it holds no buffer.
#pragma once

#include <memory>
#include <optional>

#include "runtime/codec/codec.h"
#include "runtime/codec/h1/body_reader.h"
#include "runtime/codec/h1/body_writer.h"
#include "runtime/codec/h1/input.h"
#include "runtime/net/stream.h"

namespace rws {

// `owner` and `limits` are borrowed and live longer. Free is called when the last byte was taken and nothing else came;
// Closed once when the connection is of no more use (a failure, an unfinished upload, `Connection: close`,
// unsolicited bytes, an exchange that was dropped). After either call this object touches nothing of itself.
class H1ResponseBody;

class H1Client final : public ClientConnection {
 public:
  H1Client(std::unique_ptr<Stream> stream, ClientOwner& owner, const CodecLimits& limits);
  ~H1Client() override;

  // Destroying the task, or the response body before its end, closes the connection. The owner keeps this object alive as
  // long as an Exchange task lives; when it goes before the response body, that fails with kCancelled.
  Task<Result<Response>> Exchange(Arena& arena, Request request, InformSink& inform) override;
  bool Usable() override;                            // idle, and neither bytes nor an end came meanwhile
  bool idle() const override { return state_ == State::kIdle; }
  bool shared() const override { return false; }
  void Poke() override;

 private:
  friend class H1ResponseBody;
  class Guard;
  enum class State : uint8_t { kIdle, kBusy, kClosed };

  Task<Result<ResponseHead>> ReadHead(Arena& arena, InformSink& inform);
  Task<void> Upload(Arena& arena, H1BodyWriter::Want want);
  Status BeginUpload(Arena& arena, Request& request);
  Result<std::string_view> HeadOf(Arena& arena, Request& request, BodyFraming& framing);
  void StartUpload(Arena& arena, std::string_view head, BodyFraming framing);
  Result<Response> Accept(Arena& arena, ResponseHead head);
  Result<Response> AcceptTunnel(Arena& arena, ResponseHead head);
  Status TakeInformational(ResponseHead& head, InformSink& inform);
  bool uploading() const { return upload_ && !upload_.done(); }
  void EndUpload();
  void TunnelUploaded(H1BodyWriter::Want want);
  Error Lost(Error error) const;
  void Finish();                                     // the response is complete: Free or Closed, last
  void Break();                                      // Closed, last; idempotent

  std::unique_ptr<Stream> stream_;
  ClientOwner& owner_;
  const CodecLimits& limits_;
  State state_ = State::kIdle;
  bool reused_ = false;                              // an exchange went well before this one
  bool heard_ = false;                               // a byte of this response came
  bool reusable_ = false;                            // what both heads say
  std::optional<Error> upload_error_;                // its body failed: nothing sensible can follow
  uint32_t informational_ = 0;
  Method method_ = Method::kOther;                   // of the request
  H1Input input_;
  H1BodyReader reader_;
  H1BodyWriter writer_;
  std::string_view websocket_key_;                   // sent; empty: no tunnel is asked for
  bool tunnel_ = false;                              // it is open
  BodyPtr request_body_;
  BodyPtr tunnel_body_;                              // until it is
  Task<void> upload_;
  Signal upload_ended_;
  H1ResponseBody* body_ = nullptr;
};

}  // namespace rws
