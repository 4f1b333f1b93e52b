// The server side of one HTTP/2 connection (RFC 9113). The owner runs Serve while there is something to do: an idle
// connection holds this object and nghttp2's tables, no coroutine and no buffer.
//
// Each request has a task of its own. nghttp2's callbacks mark and notify; streams begin and end between its calls.
#pragma once

#include <memory>
#include <vector>

#include "runtime/codec/codec.h"
#include "runtime/codec/h2/session.h"

namespace rws {

inline constexpr int32_t kH2NoiseBurst = 2000;       // frames that move nothing, before ENHANCE_YOUR_CALM
inline constexpr int32_t kH2NoisePerSecond = 100;    // of them are forgiven
inline constexpr int32_t kH2NoisePerData = 4;        // likewise: a reader gives credit for what comes

class H2ServerStream;

class H2Server final : public H2Session, private Timer {
 public:
  // All borrowed, all outlive it.
  H2Server(Stream&, const ServerEnv&, const CodecLimits&, Handler&, ServerOwner&);
  ~H2Server() override;

  Task<ServeOutcome> Serve(Arena& frames);
  void Drain();                                      // GOAWAY; streams under way go on. Run Serve afterwards

 private:
  friend class H2ServerStream;
  H2Stream* HeadersBegin(int32_t id) override;
  void HeadersEnd(H2Stream&, bool end_stream) override;
  void StreamClosed(H2Stream*, uint32_t code) override;
  void Sent(H2Stream&) override { reap_ = true; }
  void Noise() override;
  void Progress(H2Stream&) override;
  void PingAnswered() override;
  void OnTimer() override;

  bool Step();
  void StartNew();
  void Reap();
  void HeadersLate();                                // a block under way keeps every other stream waiting
  void Arm(uint32_t ms);

  const ServerEnv& env_;
  Handler& handler_;
  ServerOwner& owner_;
  std::vector<std::unique_ptr<H2ServerStream>> streams_;
  std::vector<H2ServerStream*> begun_;               // heads that are complete: to be started
  uint32_t requests_ = 0;
  bool draining_ = false, reap_ = false, ended_ = false;
  int32_t noise_ = 0;
  uint64_t noise_since_ms_ = 0;
};

}  // namespace rws
