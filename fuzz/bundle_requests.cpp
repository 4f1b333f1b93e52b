#include "fuzz/bundle_requests.h"

#include <algorithm>

namespace rws::fuzz {
namespace {

constexpr size_t kMaxHosts = 8, kMaxPaths = 24, kMaxDepth = 12, kMaxLooked = 64;

std::string Sample(const BundleView& b, const format::Typed& t) {
  switch (static_cast<format::CaptureKind>(t.kind)) {
    case format::CaptureKind::kInt: return "42";
    case format::CaptureKind::kHex: return "fF";
    case format::CaptureKind::kUuid: return "01234567-89ab-cdef-0123-456789abcdef";
    case format::CaptureKind::kEnum: return t.word_count ? std::string(b.Text(b.words[t.words])) : "";
    case format::CaptureKind::kAny:
    case format::CaptureKind::kSlug: break;
  }
  return "a-b";
}

class PathsOf {
 public:
  explicit PathsOf(const BundleView& b) : b_(b) {}
  std::vector<std::string> paths;

  void Walk(uint32_t index, const std::string& path, size_t depth) {
    if (paths.size() >= kMaxPaths || depth > kMaxDepth) return;
    const format::Node& n = b_.nodes[index];
    if (n.accept_count || depth == 0) paths.push_back(path.empty() ? "/" : path);
    if (n.rest_count) paths.push_back(path + "/x/..y/%25z");
    if (n.literal_mask != format::kNone)
      for (size_t i = 0; i <= std::min<size_t>(n.literal_mask, kMaxLooked); ++i) {
        const format::Literal& l = b_.literals[n.literals + i];
        if (l.node != format::kNone) Walk(l.node, path + "/" + std::string(b_.Text(l.segment)), depth + 1);
      }
    for (size_t i = 0; i < std::min<size_t>(n.typed_count, kMaxLooked); ++i) {
      const format::Typed& t = b_.typed[n.typed + i];
      Walk(t.node, path + "/" + std::string(b_.Text(t.prefix)) + Sample(b_, t) + std::string(b_.Text(t.suffix)), depth + 1);
    }
  }

 private:
  const BundleView& b_;
};

}  // namespace

std::vector<std::string> Hosts(const BundleView& b, uint32_t listener) {
  std::vector<std::string> hosts = {"localhost", "a.b.c.example.com"};
  const format::ListenerTable& t = b.listeners[listener];
  for (size_t i = 0; i <= std::min<size_t>(t.mask, kMaxLooked) && hosts.size() < kMaxHosts; ++i) {
    const format::HostSlot& slot = b.hosts[t.begin + i];
    const auto kind = static_cast<format::HostKind>(slot.kind);
    if (kind == format::HostKind::kEmpty) continue;
    const std::string name(b.Text(slot.name));
    hosts.push_back(kind == format::HostKind::kExact ? name : (kind == format::HostKind::kLabel ? "a-b." : "x.y.") + name);
  }
  return hosts;
}

std::vector<std::string> Paths(const BundleView& b, uint32_t site) {
  PathsOf of(b);
  of.Walk(b.sites[site].root, "", 0);
  return std::move(of.paths);
}

}  // namespace rws::fuzz
