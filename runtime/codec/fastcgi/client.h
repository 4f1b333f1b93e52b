// The client side of one FastCGI connection, as a responder's caller: one request at a time. Unless it is kept the origin
// closes it behind each.
#pragma once

#include <string>

#include "runtime/codec/codec.h"
#include "runtime/codec/fastcgi/request.h"
#include "runtime/net/stream.h"

namespace rws {

inline constexpr size_t kMaxSaidLine = 1024;         // octets of a line of standard error; the rest of it is lost
inline constexpr size_t kMaxUnwanted = 1 << 20;      // of a body that nobody gets (HEAD, 304): read, to keep the connection

class FastCgiBody;

// As H1Client: `owner` and `limits` are borrowed and live longer; after Free or Closed it touches nothing of itself. The end of
// the connection aborts a request, as servers take it.
class FastCgiClient final : public ClientConnection {
 public:
  enum class Keep : uint8_t { kNo, kYes };
  FastCgiClient(std::unique_ptr<Stream> stream, Keep keep, ClientOwner& owner, const CodecLimits& limits);
  ~FastCgiClient() override;

  // A request body must know its length.
  Task<Result<Response>> Exchange(Arena& arena, Request request, InformSink& inform) override;
  bool Usable() override;
  bool idle() const override { return state_ == State::kIdle; }
  bool shared() const override { return false; }
  void Poke() override;

 private:
  friend class FastCgiBody;
  class Guard;
  enum class State : uint8_t { kIdle, kBusy, kClosed };
  enum class Pull : uint8_t { kOut, kEnd, kWait };   // kOut: in piece_

  Status BeginUpload(Arena& arena, Request& request);
  Task<void> Upload(Arena& arena);
  Task<Result<ResponseHead>> ReadHead(Arena& arena);
  Task<Status> DropBody(Arena& arena);
  Result<Pull> PullPiece();
  Error Ended() const;
  void Said(std::string_view text);
  void SayLine();
  bool uploading() const { return upload_ && !upload_.done(); }
  void EndUpload();
  void Finish();                                     // END_REQUEST was read: Free or Closed, last
  void Break();                                      // Closed, last; idempotent

  std::unique_ptr<Stream> stream_;
  Keep keep_;
  ClientOwner& owner_;
  const CodecLimits& limits_;
  State state_ = State::kIdle;
  bool reused_ = false, heard_ = false, reusable_ = false;
  std::optional<Error> upload_error_;
  Method method_ = Method::kOther;
  H1Input input_;
  RecordReader reader_;
  StdinWriter writer_;
  Chunk piece_;                                      // of the body, not yet given
  std::string said_;                                 // a line of standard error that has not ended
  BodyPtr request_body_;
  Task<void> upload_;
  Signal upload_ended_;
  FastCgiBody* body_ = nullptr;
};

}  // namespace rws
