// The client side of one HTTP/2 connection (RFC 9113): many requests at a time, as many as the origin allows. While nothing
// is under way it holds this object and nghttp2's tables, no coroutine and no buffer; the owner calls Poke when there is
// something to read.
#pragma once

#include <memory>
#include <vector>

#include "runtime/base/timers.h"
#include "runtime/codec/codec.h"
#include "runtime/codec/h2/session.h"

namespace rws {

inline constexpr uint64_t kH2PingMs = 5000;          // for the answer of a peer that let a request down

class H2ClientStream;

class H2Client final : public H2Session, public ClientConnection, private Timer {
 public:
  enum class Scheme : uint8_t { kHttp, kHttps };

  // `owner`, `limits` and `wheel` are borrowed and live longer. Closed is called when the connection is of no more use and
  // the last exchange has let go of it.
  H2Client(std::unique_ptr<Stream>, Scheme, ClientOwner&, const CodecLimits&, TimerWheel&);
  ~H2Client() override;                              // bodies that still are fail with kCancelled

  // Destroying the task, or the response body before its end, resets the stream.
  Task<Result<Response>> Exchange(Arena& arena, Request request, InformSink& inform) override;
  bool Usable() override;
  bool idle() const override { return streams_.empty(); }
  bool shared() const override { return true; }
  void Poke() override;

 private:
  friend class H2ClientStream;
  friend class H2Hold;
  H2Stream* HeadersBegin(int32_t) override { return nullptr; }   // a push: never allowed
  void HeadersEnd(H2Stream&, bool end_stream) override;
  void StreamClosed(H2Stream*, uint32_t code) override;
  void PingAnswered() override;
  void SettingsCame() override;
  void OnTimer() override;

  Task<Status> AwaitTunnels(Arena&);                 // until it is known that the origin takes them
  Result<H2ClientStream*> Open(Arena&, Request&, InformSink&);
  bool Step();
  Task<void> Run();
  bool Begin();                                      // Run, unless it runs
  void Abandoned(H2ClientStream&);
  void Reap();
  void Break();
  void Suspect();

  std::unique_ptr<Stream> owned_;
  Scheme scheme_;
  ClientOwner& owner_;
  TimerWheel& wheel_;
  std::vector<std::unique_ptr<H2ClientStream>> streams_;
  uint32_t open_ = 0;                                // that the peer counts
  bool freed_ = false, closed_ = false, told_ = false;
  bool asked_ = false;                               // a PING is out
  bool served_ = false;                              // an exchange went well
  bool introduced_ = false, met_ = false;            // its SETTINGS came; just now
  Crowd introduction_;
  uint64_t heard_ = 0;                               // octets received before that PING
  Task<void> run_;
};

}  // namespace rws
