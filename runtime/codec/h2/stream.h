// One stream of an HTTP/2 connection: what came of a message and is not read yet, and the body that goes out.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include "runtime/base/arena.h"
#include "runtime/base/task.h"
#include "runtime/codec/h2/session.h"
#include "runtime/http/body.h"

namespace rws {

// Octets received, in buffers of our own: many small frames do not pin large reads.
class H2Incoming {
 public:
  void Append(std::string_view);
  void SetTrailers(const Fields* f) { trailers_ = f; arrived_.Notify(); }
  void SetLength(uint64_t n) { length_ = n; }                    // Content-Length; nghttp2 enforces it
  void Finish() { ended_ = true; arrived_.Notify(); }
  void Fail(Error e) { if (!ended_) error_ = e; arrived_.Notify(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max);
  Readiness Readable() { return {arrived_, readable()}; }
  bool readable() const { return held_ > 0 || trailers_ || ended_ || error_; }
  bool waited() const { return arrived_.waited(); }
  bool complete() const { return ended_ && held_ == 0 && !trailers_; }
  bool ended() const { return ended_; }
  std::optional<uint64_t> Remaining() const;
  size_t held() const { return held_; }
  size_t Drop();                                                 // nobody will read; how much was let go

 private:
  std::deque<Chunk> chunks_;
  Buffer* tail_ = nullptr;                                       // of the last chunk; counted by it
  size_t tail_end_ = 0;
  size_t held_ = 0;
  uint64_t taken_ = 0;
  std::optional<uint64_t> length_;
  const Fields* trailers_ = nullptr;
  bool ended_ = false, dropped_ = false;
  std::optional<Error> error_;
  Signal arrived_;
};

// A body that nghttp2 pulls as windows allow.
class H2Outgoing {
 public:
  void Begin(BodyPtr body) { body_ = std::move(body); }
  Body* body() { return body_.get(); }
  bool deferred() const { return deferred_; }                    // the body had nothing: await it, then Resume
  bool handed_over() const { return handed_over_; }              // its last octet is in a frame
  const std::optional<Error>& error() const { return error_; }   // the body's own
  uint64_t sent() const { return sent_; }
  Signal& changed() { return changed_; }
  bool has_news() const { return (deferred_ && body_) || handed_over_ || error_ || stopped_; }
  void SetHandedOver() { handed_over_ = true; changed_.Notify(); }
  void Stop() { stopped_ = true; changed_.Notify(); }            // the stream has gone
  bool stopped() const { return stopped_; }
  void Resumed() { deferred_ = false; }
  void Clear() { chunk_ = Chunk(); body_.reset(); }

 private:
  friend struct H2Callbacks;
  enum class Pulled : uint8_t { kOctets, kNothing, kFailed };
  Pulled Pull();

  BodyPtr body_;
  Chunk chunk_;
  const Fields* trailers_ = nullptr;
  bool ended_ = false, deferred_ = false, handed_over_ = false, stopped_ = false;
  std::optional<Error> error_;
  uint64_t sent_ = 0;
  Signal changed_;
};

// The part of a stream that both sides have. It lives until its owner destroys it, which may be long after nghttp2 has closed
// the stream.
class H2Stream {
 public:
  // The arena, of the exchange, is borrowed and lives as long as the stream is attached to nghttp2's.
  H2Stream(H2Session& session, int32_t id, Arena& arena) : session_(session), id_(id), arena_(arena), fields_(arena) {}
  virtual ~H2Stream() = default;
  H2Stream(const H2Stream&) = delete;
  H2Stream& operator=(const H2Stream&) = delete;

  // A field of the message under way. Pseudo-header fields have names that begin with ':'.
  void AddField(std::string_view name, std::string_view value);
  virtual void TakePseudo(std::string_view name, std::string_view value) = 0;
  Fields& fields() { return fields_; }
  std::optional<Result<BodyEvent>> Read(size_t max);             // of `in`; its credit goes back
  void StopReading();

  H2Session& session() { return session_; }
  int32_t id() const { return id_; }
  Arena& memory() { return arena_; }
  H2Incoming in;
  H2Outgoing out;
  bool closed = false;                                           // nghttp2 knows it no longer
  bool abandoned = false;                                        // its exchange has gone, and the arena: no callback touches it
  bool reset = false;                                            // we sent RST_STREAM
  bool too_large = false;                                        // its fields passed a bound and are dropped

 protected:
  // Sees `out` to its end: waits for the body where nghttp2 found nothing. A task of its own, or part of one.
  Task<void> SeeOut(Arena& frames);

  H2Session& session_;
  int32_t id_;
  Arena& arena_;
  Fields fields_;
  size_t field_bytes_ = 0;
  void EndHead() { head_whole_ = true, cookie_ = SIZE_MAX; }     // what follows are trailers: `crumbs_` stays as it is
  size_t cookie_ = SIZE_MAX;                                     // index of the first Cookie line: crumbs join it
  std::string crumbs_;
  bool head_whole_ = false;
};

// Octets of a stream, as its reader sees them. The stream outlives it.
class H2Body final : public Body {
 public:
  explicit H2Body(H2Stream& stream) : stream_(stream) {}
  ~H2Body() override { stream_.StopReading(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override { return stream_.Read(max); }
  Readiness Readable() override { return stream_.in.Readable(); }
  std::optional<uint64_t> Remaining() const override { return stream_.in.Remaining(); }
  void Stop(Error) noexcept override { stream_.StopReading(); }

 private:
  H2Stream& stream_;
};

}  // namespace rws
