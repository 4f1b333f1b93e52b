// The body of an origin's response, pulled off the client connection under back-pressure. The last octet gives the
// connection back; Stop or the destructor before it closes the connection, and ends an unfinished upload (law 3).
#pragma once

#include "runtime/codec/h1/client.h"

namespace rws {

class H1ResponseBody final : public Body {
 public:
  explicit H1ResponseBody(H1Client& client);
  ~H1ResponseBody() override;
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override;
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error) noexcept override;

 private:
  friend class H1Client;
  void Detach(Error error);                          // the connection leaves first
  H1Client* Leave();

  H1Client* client_;
  std::optional<Error> error_;
  Signal gone_;                                      // for Readable without a connection: always ready
};

}  // namespace rws
