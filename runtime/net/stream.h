// A byte stream both ways on one worker: TCP, TLS over it, fakes in tests. Never blocks; nothing is read unless asked.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "runtime/base/chunk.h"
#include "runtime/base/result.h"
#include "runtime/base/waiter.h"

namespace rws {

// What a pump moves in one turn at most, before it yields; a SendFile moves no more either.
inline constexpr size_t kBytesPerTurn = 256 * 1024;

class Stream {
 public:
  virtual ~Stream() = default;

  // nullopt: nothing now, wait for Readable. 0 bytes: the peer has ended its direction. An error is final.
  virtual std::optional<Result<size_t>> TryRead(std::span<char> into) = 0;
  // How many bytes went out; nullopt: none now, wait for Writable. Write first, wait only then.
  virtual std::optional<Result<size_t>> TryWrite(std::span<const iovec> from) = 0;
  virtual std::optional<Result<size_t>> SendFile(const FileRange&) = 0;
  virtual bool sends_files() const { return true; }      // else SendFile is not called: files are read first

  virtual Readiness Readable() = 0;
  virtual Readiness Writable() = 0;
  virtual bool readable() const = 0;       // a TryRead may find something (bytes, end or an error)
  virtual size_t Unacknowledged() const { return 0; }    // bytes written that the peer has not taken; a system call
  virtual bool hung_up() const = 0;        // the peer's end or a reset was seen by the poller
  virtual bool lost() const { return false; }            // nothing gets through any more: a reset was seen

  virtual void ShutdownWrite() = 0;
  virtual void Abort() = 0;                // reset: the peer sees RST
};

}  // namespace rws
