#include "runtime/codec/h1/server.h"

#include <algorithm>

#include "runtime/codec/h1/exchange.h"

namespace rws {
namespace {

constexpr size_t kExchangesATurn = 16;               // of pipelined requests
constexpr size_t kLingerBytes = 64 << 20;            // read and dropped after our close, for a client that sends first and reads then
constexpr uint64_t kLingerTimes = 15;                // linger_ms between octets, so many times it in all
constexpr std::string_view kLate = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

}  // namespace

H1Server::H1Server(Stream& stream, const ServerEnv& env, const CodecLimits& limits, Handler& handler, ServerOwner& owner)
    : stream_(stream), env_(env), limits_(&limits), handler_(handler), owner_(owner) {
  ArmAfter(limits.keep_alive_ms);
}

H1Server::~H1Server() { env_.wheel.Cancel(*this); }

void H1Server::ArmAfter(uint32_t ms) {
  unacknowledged_ = UINT32_MAX;
  env_.wheel.Set(*this, ms ? env_.wheel.now_ms() + ms : kNever);
}

void H1Server::Owes(bool owes) {
  owes_ = owes;
  if (stream_.hung_up()) ClientEnded();
}

void H1Server::UploadEnded() { ArmAfter(stream_.lost() ? 1 : limits_->linger_ms); }

void H1Server::ClientEnded() {
  if (stream_.lost()) return ArmAfter(1);              // nobody is there
  if (phase_ == Phase::kHandling && !owes_) ArmAfter(limits_->linger_ms);
}

// A client that reads slowly makes room for the next write rarely: what it acknowledged meanwhile counts as progress.
bool H1Server::ClientReads() {
  if (stream_.lost()) return false;
  const auto left = static_cast<uint32_t>(std::min<size_t>(stream_.Unacknowledged(), UINT32_MAX - 1));
  const bool reads = phase_ == Phase::kResponding && left > 0 && left < unacknowledged_;
  unacknowledged_ = left;
  if (reads) env_.wheel.Set(*this, env_.wheel.now_ms() + limits_->idle_ms);
  return reads;
}

void H1Server::OnTimer() {
  if (ClientReads()) return;
  timed_out_ = true;
  if (phase_ == Phase::kHead && started_) handler_.Refused(Fault::kRequestTimeout, nullptr);
  if (!stream_.hung_up() && ((phase_ == Phase::kHead && started_) || phase_ == Phase::kHandling)) {
    iovec late{const_cast<char*>(kLate.data()), kLate.size()};
    static_cast<void>(stream_.TryWrite({&late, 1}));   // as much as fits: the connection ends anyway
  }
  owner_.TimedOut();
}

Task<H1Server::Outcome> H1Server::Serve(Arena&, H1Input& input) {
  for (size_t served = 1;; ++served) {
    H1Exchange exchange(*this, input);
    H1Exchange::HeadStep step = exchange.ReadHead();
    while (step == H1Exchange::HeadStep::kWait) {
      if (!exchange.begun()) {
        started_ = false;
        Enter(Phase::kIdle, limits_->keep_alive_ms);
        co_return Outcome::kIdle;
      }
      if (phase_ != Phase::kHead) Enter(Phase::kHead, limits_->header_ms);
      started_ = true;
      co_await stream_.Readable();
      step = exchange.ReadHead();
    }
    if (step == H1Exchange::HeadStep::kEnded) co_return Outcome::kClosed;
    if (step == H1Exchange::HeadStep::kPreface) {
      env_.wheel.Cancel(*this);
      co_return Outcome::kHttp2;
    }
    fresh_ = false;
    ++requests_;
    bool open = false;
    if (step == H1Exchange::HeadStep::kRequest) open = co_await exchange.Run();
    else static_cast<void>(co_await exchange.Refuse());
    if (!open && (exchange.unread() || step == H1Exchange::HeadStep::kRefused || !input.empty() || stream_.readable())) break;
    if (!open) {
      stream_.ShutdownWrite();
      co_return Outcome::kClosed;
    }
    phase_ = Phase::kIdle;
    if (served % kExchangesATurn == 0) co_await Yield();
  }
  // RFC 9112 9.6: closing with octets unread would send a reset, which can eat the answer on its way.
  stream_.ShutdownWrite();
  if (limits_->linger_ms == 0) co_return Outcome::kClosed;
  phase_ = Phase::kLingering;
  const uint64_t end_ms = env_.wheel.now_ms() + limits_->linger_ms * kLingerTimes;
  for (size_t dropped = 0; dropped < kLingerBytes && env_.wheel.now_ms() < end_ms;) {
    input.Consume(input.view().size());
    std::optional<Result<size_t>> got = input.Receive(stream_);
    ArmAfter(limits_->linger_ms);
    if (!got) {
      co_await stream_.Readable();
      continue;
    }
    if (!got->ok() || **got == 0) break;
    if ((dropped + **got) / kTurnBytes != dropped / kTurnBytes) co_await Yield();
    dropped += **got;
  }
  co_return Outcome::kClosed;
}

}  // namespace rws
