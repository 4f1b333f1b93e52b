#include "runtime/http/materialise.h"

#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

namespace rws {
namespace {

// One read on another thread. Whoever is last, the body or the completion, frees it.
struct Job {
  Job(int f, uint64_t o, Buffer* b, size_t n) : fd(f), offset(o), buffer(b), size(n) {}
  int fd;                                                // a duplicate: the file may be closed meanwhile
  uint64_t offset;
  Buffer* buffer;                                        // the worker takes it out when the bytes are there
  size_t size;
  ssize_t got = -1;
  bool done = false;
  Signal finished;
  ~Job() {
    ::close(fd);
    if (buffer) buffer->Unref();
  }
};

class Materialised final : public Body {
 public:
  Materialised(BodyPtr inner, Offload& offload, Poster& poster) : inner_(std::move(inner)), offload_(offload), poster_(poster) {}

  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (job_) return Collect();
    if (range_) return ReadFile(max);
    std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
    if (!event || !event->ok() || !std::holds_alternative<FileRange>(**event)) return event;
    range_.emplace(std::get<FileRange>(std::move(**event)));
    return ReadFile(max);
  }
  Readiness Readable() override {
    if (job_) return {job_->finished, job_->done};
    return inner_->Readable();
  }
  std::optional<uint64_t> Remaining() const override {
    std::optional<uint64_t> rest = inner_->Remaining();
    if (rest && range_) *rest += range_->length;
    return rest;
  }
  void Stop(Error e) noexcept override {
    job_.reset();
    range_.reset();
    inner_->Stop(e);
  }

 private:
  std::optional<Result<BodyEvent>> ReadFile(size_t max) {
    size_t size = static_cast<size_t>(std::min<uint64_t>({range_->length, kMaterialisePiece, std::max<size_t>(max, 1)}));
    Buffer* buffer = Buffer::Make(size <= kBufferSize ? kBufferSize : size);
    iovec into{buffer->data(), size};
    ssize_t got = ::preadv2(range_->file.fd(), &into, 1, static_cast<off_t>(range_->offset), RWF_NOWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EOPNOTSUPP)) return Submit(buffer, size);
    return Take(buffer, got);
  }

  std::optional<Result<BodyEvent>> Submit(Buffer* buffer, size_t size) {
    int fd = ::fcntl(range_->file.fd(), F_DUPFD_CLOEXEC, 0);
    if (fd < 0) {
      buffer->Unref();
      return Result<BodyEvent>(Error(Fault::kOverloaded, "no descriptor for a file read"));
    }
    auto job = std::make_shared<Job>(fd, range_->offset, buffer, size);
    bool taken = offload_.Submit(poster_, [job] { job->got = ::pread(job->fd, job->buffer->data(), job->size, static_cast<off_t>(job->offset)); },
                                 [job] {
                                   job->done = true;
                                   job->finished.Notify();
                                 });
    if (!taken) return Result<BodyEvent>(Error(Fault::kOverloaded, "too many file reads"));
    job_ = std::move(job);
    return std::nullopt;
  }

  std::optional<Result<BodyEvent>> Collect() {
    if (!job_->done) return std::nullopt;
    std::shared_ptr<Job> job = std::move(job_);
    return Take(std::exchange(job->buffer, nullptr), job->got);
  }

  std::optional<Result<BodyEvent>> Take(Buffer* buffer, ssize_t got) {
    if (got <= 0) {
      buffer->Unref();
      return Result<BodyEvent>(Error(Fault::kFileGone, "the file is shorter than announced"));
    }
    auto size = static_cast<size_t>(got);
    range_->offset += size;
    range_->length -= size;
    if (range_->length == 0) range_.reset();
    return Result<BodyEvent>(BodyEvent(Chunk::Adopt(buffer, {buffer->data(), size})));
  }

  BodyPtr inner_;
  Offload& offload_;
  Poster& poster_;
  std::optional<FileRange> range_;
  std::shared_ptr<Job> job_;
};

}  // namespace

BodyPtr Materialise(Arena& arena, BodyPtr body, Offload* offload, Poster* poster) {
  if (!body || !offload) return body;
  return MakeBody<Materialised>(arena, std::move(body), *offload, *poster);
}

}  // namespace rws
