// One request to an origin over HTTP/2 and its response. The exchange holds a H2Hold; the connection keeps the stream until
// nghttp2 has closed it, which may be after the exchange has gone.
#pragma once

#include <utility>

#include "runtime/codec/h2/client.h"
#include "runtime/codec/h2/stream.h"

namespace rws {

class H2Hold;

class H2ClientStream final : public H2Stream {
 public:
  H2ClientStream(H2Client&, int32_t id, Arena&, InformSink&, const RequestHead& request);
  ~H2ClientStream() override;

  void TakePseudo(std::string_view name, std::string_view value) override;
  void HeadersEnd(bool end_stream);
  void Failed(Error);                                // no more comes; whoever waits hears of it
  void SetUpload(BodyPtr);                           // goes out at once; that of a tunnel when it is open
  H2Client& client() { return client_; }

  bool answered() const { return answered_; }
  const std::optional<Error>& failed() const { return failed_; }
  Signal& changed() { return changed_; }
  ResponseHead& head() { return head_; }
  bool sent() const { return out.handed_over(); }    // the whole request
  bool attached() const { return hold_ != nullptr; }
  bool heard() const;                                // an octet came since it began

 private:
  friend class H2Hold;
  bool TakeHead();
  void BeginUpload();
  Task<void> Upload(Arena& frames);

  H2Client& client_;
  InformSink& inform_;                               // until the final head
  H2Hold* hold_ = nullptr;
  Method method_;                                    // of the request
  const bool tunnel_;                                // is asked for
  BodyPtr waiting_;                                  // its upload
  ResponseHead head_;
  uint32_t informational_ = 0;
  bool answered_ = false;
  std::optional<Error> failed_;
  uint64_t received_;                                // by the connection, when it began
  Signal changed_;
  Task<void> upload_;
};

// The exchange's end of a stream; its going resets what is not over.
class H2Hold {
 public:
  explicit H2Hold(H2ClientStream& s) : stream_(&s) { s.hold_ = this; }
  H2Hold(H2Hold&& o) noexcept : stream_(std::exchange(o.stream_, nullptr)) { if (stream_) stream_->hold_ = this; }
  H2Hold& operator=(H2Hold&&) = delete;
  ~H2Hold() { Release(); }
  H2ClientStream* get() const { return stream_; }
  void Release();

 private:
  friend class H2ClientStream;
  H2ClientStream* stream_;                           // null: the connection went first
};

class H2AnswerBody final : public Body {
 public:
  explicit H2AnswerBody(H2Hold hold) : hold_(std::move(hold)) {}
  ~H2AnswerBody() override { Stop(Error(Fault::kCancelled)); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return hold_.get() ? hold_.get()->in.Readable() : Readiness(gone_, true); }
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error) noexcept override;

 private:
  H2Hold hold_;
  Signal gone_;
};

}  // namespace rws
