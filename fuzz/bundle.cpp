// Door: a bundle file. The checksum is taken as repaired, so every byte is the fuzzer's; what the verifier passes must be safe to ask.
#include <cstring>
#include <string>

#include "runtime/base/arena.h"
#include "runtime/bundle/verify.h"
#include "runtime/match/router.h"

namespace {

constexpr size_t kMaxInput = size_t{1} << 20;
constexpr uint32_t kMaxAsked = 64;      // listeners and sites asked of one bundle
constexpr const char* kHosts[] = {"localhost", "app.localhost", "a.b.c.example.com", "127.0.0.1"};
constexpr const char* kPaths[] = {"/", "/users/7", "/a/b/c/d", "/users/7/", "/x.json"};

void AskSite(const rws::BundleView& view, uint32_t site) {
  for (const char* path : kPaths) {
    const rws::RouteMatch match = rws::FindRoute(view, site, path, rws::Method::kGet);
    rws::Captured captured;
    if (match.accept != rws::format::kNone) rws::ReadCaptures(view, match.accept, path, captured);
  }
}

void Ask(const rws::BundleView& view) {
  for (uint32_t listener = 0; listener < view.listeners.size() && listener < kMaxAsked; listener++) {
    for (const char* host : kHosts) {
      if (const auto site = rws::FindSite(view, listener, host)) AskSite(view, site->site);
    }
  }
  for (uint32_t site = 0; site < view.sites.size() && site < kMaxAsked; site++) AskSite(view, site);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kMaxInput) return -1;
  rws::Arena arena;
  char* copy = static_cast<char*>(arena.Allocate(size + 1, 16));
  if (size != 0) std::memcpy(copy, data, size);
  const auto verified = rws::VerifyBundle({copy, size}, rws::Checksum::kSkip);
  if (const auto* view = std::get_if<rws::BundleView>(&verified)) Ask(*view);
  return 0;
}
