// Two ends of a byte stream in memory: what one writes the other reads, with a window, small reads on demand, half-close
// and reset. Counts calls, so that a test can assert that nothing was read unasked. One thread; needs a bound ReadyList.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "runtime/net/stream.h"

namespace rws {

class FakeStream final : public Stream {
 public:
  static std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> Pair(size_t window = 64 * 1024) {
    std::pair ends(std::make_unique<FakeStream>(window), std::make_unique<FakeStream>(window));
    ends.first->peer_ = ends.second.get();
    ends.second->peer_ = ends.first.get();
    return ends;
  }
  explicit FakeStream(size_t window) : window_(window) {}
  ~FakeStream() override {
    if (!peer_) return;
    peer_->End();
    peer_->peer_ = nullptr;
    peer_->can_write_.Notify();
  }

  std::optional<Result<size_t>> TryRead(std::span<char> into) override {
    ++reads;
    if (reset_) return Error(Fault::kClientGone, "reset");
    if (inbox_.empty() && !ended_) {
      ++empty_reads;
      return std::nullopt;
    }
    size_t n = std::min({into.size(), inbox_.size(), read_limit});
    std::copy_n(inbox_.data(), n, into.data());
    inbox_.erase(0, n);
    if (n > 0 && peer_) peer_->can_write_.Notify();
    return n;
  }
  std::optional<Result<size_t>> TryWrite(std::span<const iovec> from) override {
    ++writes;
    if (reset_ || !peer_ || write_ended_) return Error(Fault::kClientGone, "closed");
    size_t room = Room(), taken = 0;
    if (room == 0) return std::nullopt;
    for (const iovec& part : from) {
      size_t n = std::min(part.iov_len, room - taken);
      peer_->inbox_.append(static_cast<const char*>(part.iov_base), n);
      taken += n;
    }
    peer_->can_read_.Notify();
    return taken;
  }
  std::optional<Result<size_t>> SendFile(const FileRange& range) override {
    std::string bytes(std::min<uint64_t>({range.length, kBytesPerTurn, std::max<size_t>(Room(), 1)}), '\0');
    ssize_t n = ::pread(range.file.fd(), bytes.data(), bytes.size(), static_cast<off_t>(range.offset));
    if (n <= 0) return Error(Fault::kFileGone, "short file");
    iovec part{bytes.data(), static_cast<size_t>(n)};
    return TryWrite({&part, 1});
  }

  Readiness Readable() override { return {can_read_, readable()}; }
  Readiness Writable() override { return {can_write_, reset_ || !peer_ || Room() > 0}; }
  bool readable() const override { return reset_ || ended_ || !inbox_.empty(); }
  bool hung_up() const override { return reset_ || ended_; }
  void ShutdownWrite() override {
    write_ended_ = true;
    if (peer_) peer_->End();
  }
  void Abort() override {
    aborted = reset_ = true;
    if (peer_) {
      peer_->reset_ = true;
      peer_->Wake();
    }
    Wake();
  }

  // For tests: without a coroutine.
  void Put(std::string_view bytes) {
    iovec part{const_cast<char*>(bytes.data()), bytes.size()};
    auto wrote = TryWrite({&part, 1});
    RWS_CHECK(wrote && wrote->ok() && **wrote == bytes.size());
  }
  std::string TakeAll() {
    if (peer_ && !inbox_.empty()) peer_->can_write_.Notify();
    return std::exchange(inbox_, {});
  }

  size_t waiting() const { return inbox_.size(); }     // bytes that nobody has read yet

  size_t reads = 0, empty_reads = 0, writes = 0;
  size_t read_limit = SIZE_MAX;              // bytes a TryRead yields at most
  bool aborted = false;

 private:
  size_t Room() const { return peer_ ? window_ - std::min(window_, peer_->inbox_.size()) : 0; }
  void End() {
    ended_ = true;
    can_read_.Notify();
  }
  void Wake() {
    can_read_.Notify();
    can_write_.Notify();
  }

  FakeStream* peer_ = nullptr;               // null: its end was destroyed
  size_t window_;
  std::string inbox_;
  bool ended_ = false, write_ended_ = false, reset_ = false;
  Signal can_read_, can_write_;
};

}  // namespace rws
