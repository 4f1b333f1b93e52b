#include "runtime/codec/h2/server.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>

#include "runtime/codec/h2/server_stream.h"

namespace rws {

H2Server::H2Server(Stream& stream, const ServerEnv& env, const CodecLimits& limits, Handler& handler, ServerOwner& owner)
    : H2Session(Side::kServer, stream, limits), env_(env), handler_(handler), owner_(owner), noise_since_ms_(env.wheel.now_ms()) {}

H2Server::~H2Server() { env_.wheel.Cancel(*this); }

H2Stream* H2Server::HeadersBegin(int32_t id) {
  return streams_.emplace_back(std::make_unique<H2ServerStream>(*this, id)).get();
}

void H2Server::HeadersEnd(H2Stream& stream, bool end_stream) {
  auto& s = static_cast<H2ServerStream&>(stream);
  if (s.begun) {                                       // a second block: the trailer section
    auto* trailers = s.memory().New<Fields>(std::move(s.fields()));
    if (trailers->size() > 0 && !s.too_large) s.in.SetTrailers(trailers);
    if (end_stream) s.in.Finish();
    return;
  }
  s.begun = true;
  if (end_stream) s.in.Finish();
  if (!s.too_large && !s.Understand()) return Reset(s, NGHTTP2_PROTOCOL_ERROR);
  begun_.push_back(&s);
}

void H2Server::StreamClosed(H2Stream* stream, uint32_t code) {
  if (!stream) return;                                 // refused at its first frame
  stream->in.Fail(Error(Fault::kClientGone, "stream reset"));
  stream->out.Stop();
  if (code != NGHTTP2_NO_ERROR) Noise();
  reap_ = true;
}

// A bucket of frames that move nothing: floods of PING, SETTINGS, RST_STREAM, empty DATA, WINDOW_UPDATE.
void H2Server::Noise() {
  uint64_t seconds = (env_.wheel.now_ms() - noise_since_ms_) / 1000;
  if (seconds > 0) {
    noise_since_ms_ += seconds * 1000;
    noise_ = static_cast<int32_t>(std::max<int64_t>(0, noise_ - static_cast<int64_t>(std::min<uint64_t>(seconds, kH2NoiseBurst)) * kH2NoisePerSecond));
  }
  if (++noise_ == kH2NoiseBurst) nghttp2_session_terminate_session(get(), NGHTTP2_ENHANCE_YOUR_CALM);
}

void H2Server::Progress(H2Stream& stream) {
  noise_ = std::max(0, noise_ - kH2NoisePerData);
  static_cast<H2ServerStream&>(stream).Moved();
}

void H2Server::StartNew() {
  for (size_t i = 0; i < begun_.size(); ++i) {
    if (!begun_[i]->closed) begun_[i]->Start();
    if (++requests_ == limits().max_requests) Drain();
  }
  begun_.clear();
}

// Streams whose exchange is over: closed by nghttp2, or sent to the end. A request that is still coming is refused now.
void H2Server::Reap() {
  if (!std::exchange(reap_, false)) return;
  for (auto& s : streams_) {
    if (s->closed || !s->done()) continue;
    if (s->out.error()) Reset(*s, NGHTTP2_INTERNAL_ERROR);
    else if (!s->in.ended() && s->out.handed_over()) Reset(*s, s->tunnel() ? NGHTTP2_CANCEL : NGHTTP2_NO_ERROR);
  }
  std::vector<std::unique_ptr<H2ServerStream>> gone;   // their destructors may come back here
  auto first = std::partition(streams_.begin(), streams_.end(), [](const auto& s) { return !s->closed || s->uploads(); });
  std::move(first, streams_.end(), std::back_inserter(gone));
  streams_.erase(first, streams_.end());
}

void H2Server::OnTimer() {
  if (!streams_.empty()) return;
  if (!ended_) {
    nghttp2_session_terminate_session(get(), NGHTTP2_NO_ERROR);
    Flush();
  }
  owner_.TimedOut();
}

// One turn of the connection; false: it is over.
bool H2Server::Step() {
  Received received = Receive();
  StartNew();
  Reap();
  if (!Flush()) return false;
  Reap();
  if (received == Received::kMore) Wake();
  return received != Received::kOver && !over();
}

Task<ServeOutcome> H2Server::Serve(Arena&) {
  env_.wheel.Cancel(*this);
  while (Step()) {
    if (TakeWoken()) {
      co_await Yield();
      continue;
    }
    const bool waits = !streams_.empty() || unsent();
    if (streams_.empty()) Arm(waits ? limits().idle_ms : limits().keep_alive_ms);
    if (!waits) co_return ServeOutcome::kIdle;
    if (blocked()) {
      AnyReady<3> any{{stream().Readable(), stream().Writable(), {wake(), woken()}}};
      co_await any;
    } else {
      AnyReady<2> any{{stream().Readable(), {wake(), woken()}}};
      co_await any;
    }
    TakeWoken();
  }
  ended_ = true;                                       // nghttp2 still knows the streams: it is not asked to send again
  streams_.clear();
  stream().ShutdownWrite();
  Arm(limits().linger_ms);
  while (limits().linger_ms != 0) {                    // RFC 9112 9.6: a close with octets unread resets what is on its way
    std::optional<bool> more = Discard();
    if (more && !*more) break;
    if (!more) co_await stream().Readable();
    else co_await Yield();
  }
  co_return ServeOutcome::kClosed;
}

void H2Server::HeadersLate() {
  handler_.Refused(Error(Fault::kClientTimeout), nullptr);
  nghttp2_session_terminate_session(get(), NGHTTP2_NO_ERROR);
  Wake();
}

void H2Server::Arm(uint32_t ms) { env_.wheel.Set(*this, ms ? env_.wheel.now_ms() + ms : kNever); }

// First a notice, so that nothing under way is lost; the last stream is named when the client has surely seen it.
void H2Server::Drain() {
  if (std::exchange(draining_, true)) return;
  nghttp2_submit_shutdown_notice(get());
  nghttp2_submit_ping(get(), NGHTTP2_FLAG_NONE, nullptr);
  Wake();
}

void H2Server::PingAnswered() {
  if (draining_) nghttp2_submit_goaway(get(), NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(get()), NGHTTP2_NO_ERROR, nullptr, 0);
}

}  // namespace rws
