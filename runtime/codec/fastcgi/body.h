// The body of a script's response, pulled off the connection under back-pressure; the end of the request gives the connection
// back. Stop or the destructor before it closes the connection, and ends an unfinished upload (law 3).
#pragma once

#include "runtime/codec/fastcgi/client.h"

namespace rws {

class FastCgiBody final : public Body {
 public:
  FastCgiBody(FastCgiClient& client, uint64_t length);    // UINT64_MAX: not declared
  ~FastCgiBody() override;
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override;
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error) noexcept override;

 private:
  friend class FastCgiClient;
  void Detach(Error error);
  FastCgiClient* Leave();
  Result<BodyEvent> Fail(Error error);
  std::optional<Result<BodyEvent>> End();
  void TryEnd();

  FastCgiClient* client_;                            // null: it has ended
  uint64_t left_;
  std::optional<Error> error_;
  Signal gone_;
};

}  // namespace rws
