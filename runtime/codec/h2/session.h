// The frames of one HTTP/2 connection (RFC 9113): nghttp2 keeps the frames and HPACK, this moves the bytes between it and a
// stream. Everything runs on one worker; nghttp2's callbacks start no coroutine and destroy nothing, they mark and notify.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "runtime/base/chunk.h"
#include "runtime/base/waiter.h"
#include "runtime/codec/codec.h"
#include "runtime/codec/h1/input.h"
#include "runtime/codec/h2/numbers.h"
#include "runtime/net/stream.h"

struct nghttp2_session;
struct nghttp2_session_callbacks;

namespace rws {

inline constexpr uint32_t kH2Streams = 128;                      // concurrent ones of a peer
inline constexpr uint32_t kH2StreamWindow = 128 * 1024;          // octets a peer may send on a stream nobody reads
inline constexpr uint32_t kH2ConnectionWindow = 1024 * 1024;     // its credit is returned on receipt
inline constexpr size_t kH2HeldBytes = 4 * 1024 * 1024;          // unread octets of a client's connection; past it a stream is reset
inline constexpr size_t kH2MaxData = kBufferSize - 9;            // payload of a DATA frame: with its head one TLS record

class H2Stream;

class H2Session {
 public:
  enum class Side : uint8_t { kServer, kClient };
  enum class Received : uint8_t { kWait, kMore, kOver };         // kMore: a turn's share was taken, there is more

  H2Session(Side, Stream& stream, const CodecLimits& limits);    // borrowed; the settings are queued
  virtual ~H2Session();
  H2Session(const H2Session&) = delete;
  H2Session& operator=(const H2Session&) = delete;

  Received Receive();
  bool Flush();                                                  // false: the stream failed
  std::optional<bool> Discard();                                 // reads and drops, after the last frame; false: the peer's end
  bool blocked() const { return blocked_; }                      // by the stream: wait for Writable
  bool unsent() const;                                           // something is queued or half written
  bool over() const;                                             // nghttp2 wants neither to read nor to write: close
  void Feed(std::string_view bytes);                             // what was read before this codec was chosen

  // Somebody queued something: the serving task runs again.
  void Wake();
  Signal& wake() { return wake_; }
  bool TakeWoken() { return std::exchange(woken_, false); }
  bool woken() const { return woken_; }

  void Consumed(H2Stream&, size_t bytes);                        // the stream's credit goes back to the peer
  void Reset(H2Stream&, uint32_t error_code);                    // RST_STREAM; idempotent
  void Resume(H2Stream&);                                        // its body has something again
  nghttp2_session* get() { return session_; }
  Stream& stream() { return stream_; }
  size_t held() const { return held_; }
  uint64_t received() const { return received_; }                // octets, ever
  const CodecLimits& limits() const { return limits_; }

 protected:
  // Of nghttp2's callbacks. `stream` is null where none is attached.
  virtual H2Stream* HeadersBegin(int32_t id) = 0;                // null: refused, RST_STREAM
  virtual void HeadersEnd(H2Stream&, bool end_stream) = 0;
  virtual void StreamClosed(H2Stream*, uint32_t error_code) = 0; // nghttp2 knows it no longer
  virtual void Sent(H2Stream&) {}                                // its last octet is in a frame
  virtual void Noise() {}                                        // a frame that moves nothing
  virtual void Progress(H2Stream&) {}                            // octets of a body moved
  virtual void PingAnswered() {}
  virtual void SettingsCame() {}                                 // the peer's

 private:
  friend struct H2Callbacks;
  void JudgeFrame(int32_t id, bool opens);
  bool Take(std::string_view bytes);                             // of input_, to nghttp2
  bool Gather();
  bool WriteOut();
  void DropHeld(size_t bytes) { held_ -= bytes; }

  Stream& stream_;
  const CodecLimits& limits_;
  const Side side_;
  nghttp2_session* session_ = nullptr;
  H1Input input_;
  Buffer* out_ = nullptr;                                        // frames that wait for the stream
  size_t begin_ = 0, end_ = 0;
  std::string_view pending_;                                     // a frame in nghttp2's own memory, behind out_
  size_t held_ = 0;
  uint64_t received_ = 0;
  H2Numbers numbers_;                                            // of the client's streams
  H2DataHeads data_heads_;
  bool parting_ = false;                                         // GOAWAY went out: later streams are passed over in silence
  Signal wake_;
  bool woken_ = false, blocked_ = false;
};

}  // namespace rws
