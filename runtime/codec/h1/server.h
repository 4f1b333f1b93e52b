// The server side of one HTTP/1.1 connection. The owner keeps this object (under 100 bytes) for the connection's life and
// runs Serve while there are bytes: an idle connection holds no coroutine, no buffer and no arena.
//
//   readable -> owner lends an arena and starts Serve -> kIdle: wait for the next byte | kClosed: destroy the connection.
//
// After kIdle the owner resets the arena it lent; it starts Serve again when stream.readable(). Destroying the Serve task
// ends the exchange (Handler::Finished hears kCancelled, or kClientTimeout from OnTimeout). One worker.
#pragma once

#include <cstdint>

#include "runtime/codec/codec.h"
#include "runtime/net/stream.h"

namespace rws {

class H1Input;

class H1Server final : private Timer {
 public:
  using Outcome = ServeOutcome;

  // All borrowed; the stream and the owner live longer. The first-byte deadline (keep_alive_ms) starts now.
  H1Server(Stream&, const ServerEnv&, const CodecLimits&, Handler&, ServerOwner&);
  ~H1Server() override;

  // One busy period: exchanges until there is no pending byte. The frame lives in `frames`, which must live as long as the
  // task and be reset only after it; each exchange has an arena of its own. `input` is the caller's, for this period; after
  // kHttp2 it holds what came, the connection preface first (RFC 9113 3.3).
  Task<Outcome> Serve(Arena& frames, H1Input& input);

  void Retire() { env_.wheel.Cancel(*this); }        // another codec has the connection
  void Drain() { draining_ = true; }                 // the next response says `Connection: close`
  // The stream hung up and nobody reads it. The client may have ended its direction only: an answer that begins within
  // linger_ms is still sent to it, else TimedOut is called.
  void ClientEnded();
  bool idle() const { return phase_ == Phase::kIdle; }
  bool reads_head() const { return phase_ == Phase::kHead; }
  void SetLimits(const CodecLimits& l) { limits_ = &l; }   // at a swap, while idle

 private:
  friend class H1Exchange;
  enum class Phase : uint8_t { kIdle, kHead, kHandling, kResponding, kLingering };

  void OnTimer() override;
  void Owes(bool);                                   // whether octets of this request's body are to come
  void UploadEnded();                                // in its midst: the client went, or at least ended its direction
  bool ClientReads();
  void ArmAfter(uint32_t ms);                          // 0: never
  void Enter(Phase phase, uint32_t ms) { phase_ = phase; ArmAfter(ms); }

  bool spent() const { return limits_->max_requests != 0 && requests_ >= limits_->max_requests; }

  Stream& stream_;
  const ServerEnv& env_;
  const CodecLimits* limits_;
  Handler& handler_;
  ServerOwner& owner_;
  Phase phase_ = Phase::kIdle;
  bool draining_ = false;
  bool timed_out_ = false;
  bool owes_ = false;
  bool skipped_line_ = false;                        // the one that is forgiven before a request; it may have come alone
  bool fresh_ = true;                                // no request yet: the preface of HTTP/2 may come
  bool started_ = false;                             // bytes of a head are there: a late one is answered 408
  uint32_t unacknowledged_ = UINT32_MAX;             // when the time to send ran out last
  uint32_t requests_ = 0;
};
static_assert(sizeof(H1Server) <= 104, "an idle connection is small");

}  // namespace rws
