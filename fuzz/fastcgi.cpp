// Door: the octets of a FastCGI server. What it said does not depend on how they were split, no field of it could break a head,
// and a connection is used again only behind a whole answer.
#include <cstdint>
#include <random>
#include <string>

#include "runtime/base/check.h"
#include "runtime/codec/fastcgi/client.h"
#include "runtime/http/semantics.h"
#include "tests/support/fake_stream.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

constexpr size_t kMaxInput = 128 * 1024;
constexpr size_t kMaxTurns = 1 << 20;

class Run final : public ClientOwner, public InformSink {
 public:
  explicit Run(Method method) : method_(method) {}
  std::string Of(std::string_view octets, uint32_t seed) {
    std::minstd_rand random(seed);
    RequestHead head(arena_);
    head.method = method_;
    head.method_token = Token(method_);
    task_ = Whole(client_.Exchange(arena_, Request(std::move(head), nullptr), *this));
    task_.Start();
    Turn();
    while (!octets.empty() && !task_.done()) {
      const size_t n = seed == 0 ? octets.size() : std::min<size_t>(octets.size(), 1 + random() % (random() % 8 ? 8 : 4096));
      iovec piece{const_cast<char*>(octets.data()), n};
      const auto wrote = ends_.second->TryWrite({&piece, 1});
      if (!wrote || !wrote->ok() || **wrote == 0) break;
      octets.remove_prefix(**wrote);
      Turn();
    }
    if (!task_.done()) ends_.second->ShutdownWrite();
    Turn();
    RWS_CHECK(task_.done());
    const std::string got = task_.Take();
    RWS_CHECK(freed_ + closed_ <= 1);
    if (freed_) RWS_CHECK(got.ends_with("."));
    return got;
  }

 private:
  void Turn() { RWS_CHECK(ready_.Drain(kMaxTurns)); }
  void Free(ClientConnection&) override { ++freed_; }
  void Closed(ClientConnection&) override { ++closed_; }
  void Said(std::string_view line) override { RWS_CHECK(line.size() <= kMaxSaidLine); }
  void Inform(const ResponseHead&) override {}

  Task<std::string> Whole(Task<Result<Response>> exchange) {
    Result<Response> response = co_await exchange;
    if (!response.ok()) co_return "!" + std::string(NameOf(response.error().fault));
    std::string got = std::to_string(response->head.status) + "\n";
    RWS_CHECK(response->head.status >= 200 && response->head.status <= 599);
    for (const Field& f : response->head.fields) {
      RWS_CHECK(IsToken(f.name) && IsFieldValue(f.value));
      got += std::string(f.name) + ":" + std::string(f.value) + "\n";
    }
    while (Body* body = response->body.get()) {
      std::optional<Result<BodyEvent>> event = body->TryRead(4096);
      if (!event) {
        co_await body->Readable();
        continue;
      }
      if (!event->ok()) co_return got + "!";
      if (std::holds_alternative<End>(**event)) break;
      if (auto* chunk = std::get_if<Chunk>(&**event)) got += chunk->view();
    }
    co_return got + ".";
  }

  Method method_;
  ReadyScope ready_;
  CodecLimits limits_;
  Arena arena_;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends_ = FakeStream::Pair(kMaxInput);
  FastCgiClient client_{std::move(ends_.first), FastCgiClient::Keep::kYes, *this, limits_};
  Task<std::string> task_;
  int freed_ = 0, closed_ = 0;
};

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view octets(reinterpret_cast<const char*>(data), std::min(size, rws::kMaxInput / 2));
  for (rws::Method method : {rws::Method::kGet, rws::Method::kHead}) {
    const std::string whole = rws::Run(method).Of(octets, 0);
    for (uint32_t seed : {1u, 2u}) RWS_CHECK(rws::Run(method).Of(octets, seed) == whole);
  }
  return 0;
}
