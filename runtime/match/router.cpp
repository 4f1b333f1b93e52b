#include "runtime/match/router.h"

#include "runtime/bundle/captures.h"

namespace rws {
namespace {

using format::HostKind;

bool InWords(const BundleView& b, uint32_t first, uint32_t count, std::string_view text) {
  for (uint32_t i = 0; i < count; ++i)
    if (b.Text(b.words[first + i]) == text) return true;
  return false;
}

bool Takes(const BundleView& b, uint8_t kind, uint32_t words, uint32_t count, std::string_view text) {
  auto k = static_cast<format::CaptureKind>(kind);
  return k == format::CaptureKind::kEnum ? InWords(b, words, count, text) : CaptureTakes(k, text);
}

// The first slot of (kind, name) that takes the label; null: none. Only `{label}.x` looks at the label.
const format::HostSlot* ProbeHost(const BundleView& b, const format::ListenerTable& t, HostKind kind, std::string_view name,
                                  std::string_view label = {}) {
  const uint32_t hash = format::HostHash(kind, name.data(), name.size());
  for (uint32_t i = 0; i < t.longest_probe; ++i) {
    const format::HostSlot& slot = b.hosts[t.begin + ((hash + i) & t.mask)];
    if (slot.kind == static_cast<uint8_t>(HostKind::kEmpty)) return nullptr;
    if (slot.hash != hash || slot.kind != static_cast<uint8_t>(kind) || b.Text(slot.name) != name) continue;
    if (kind != HostKind::kLabel || Takes(b, slot.capture, slot.words, slot.word_count, label)) return &slot;
  }
  return nullptr;
}

// Splits off the next segment; `at` stands behind its slash. A final slash yields no segment of its own.
std::string_view NextSegment(std::string_view path, size_t& at) {
  size_t end = path.find('/', at);
  if (end == std::string_view::npos) end = path.size();
  std::string_view segment = path.substr(at, end - at);
  at = end + 1;
  return segment;
}

class Walk {
 public:
  Walk(const BundleView& b, Method method) : b_(b), bit_(Bit(method)) {}
  // Once more, for what is answered although that accept refuses.
  Walk(const BundleView& b, Method method, const format::Accept& refusal) : b_(b), bit_(Bit(method)), refusal_(&refusal) {}

  void Begin(uint32_t root) { Enter(root); }

  bool alive() const { return size_ > 0; }

  void Step(std::string_view segment) {
    std::array<uint32_t, format::kMaxFrontier> before = frontier_;
    const size_t count = size_;
    const uint32_t hash = format::Hash(segment.data(), segment.size());
    size_ = 0;
    for (size_t i = 0; i < count; ++i) Follow(b_.nodes[before[i]], segment, hash);
  }

  RouteMatch Finish() {
    for (size_t i = 0; i < size_; ++i) {
      const format::Node& n = b_.nodes[frontier_[i]];
      Offer(n.accepts, n.accept_count, true);
    }
    best_.exact = best_.exact && best_.outcome == RouteMatch::Outcome::kRoute;
    best_.refused = best_.accept != format::kNone && best_.outcome != RouteMatch::Outcome::kRoute;
    if (best_.outcome != RouteMatch::Outcome::kRoute && best_.allowed) best_.outcome = RouteMatch::Outcome::kMethodNotAllowed;
    return best_;
  }

 private:
  void Enter(uint32_t node) {                       // a `/**` here matches whatever follows
    const format::Node& n = b_.nodes[node];
    Offer(n.rests, n.rest_count, false);
    if (size_ < frontier_.size()) frontier_[size_++] = node;
  }

  void Follow(const format::Node& n, std::string_view segment, uint32_t hash) {
    if (n.literal_mask != format::kNone) {
      for (uint32_t i = 0; i < n.longest_probe; ++i) {
        const format::Literal& l = b_.literals[n.literals + ((hash + i) & n.literal_mask)];
        if (l.node == format::kNone) break;
        if (l.hash == hash && b_.Text(l.segment) == segment) { Enter(l.node); break; }
      }
    }
    for (uint32_t i = 0; i < n.typed_count; ++i) FollowTyped(b_.typed[n.typed + i], segment);
  }

  void FollowTyped(const format::Typed& t, std::string_view segment) {
    std::string_view prefix = b_.Text(t.prefix), suffix = b_.Text(t.suffix);
    if (segment.size() <= prefix.size() + suffix.size() || !segment.starts_with(prefix) || !segment.ends_with(suffix)) return;
    std::string_view inner = segment.substr(prefix.size(), segment.size() - prefix.size() - suffix.size());
    if (Takes(b_, t.kind, t.words, t.word_count, inner)) Enter(t.node);
  }

  void Offer(uint32_t first, uint32_t count, bool exact) {
    for (uint32_t i = first; i < first + count; ++i) {
      const format::Accept& a = b_.accepts[i];
      if (a.refuses) Refuse(a, i);
      else best_.allowed |= refusal_ && a.rank > refusal_->rank ? a.methods & ~refusal_->methods : a.methods;
      if (!(a.methods & bit_) || (best_.accept != format::kNone && a.rank >= rank_)) continue;
      rank_ = a.rank;
      best_.accept = i;
      best_.exact = exact;
      best_.route = a.refuses ? format::kNone : a.route;
      best_.outcome = a.refuses ? RouteMatch::Outcome::kNotFound : RouteMatch::Outcome::kRoute;
    }
  }

  void Refuse(const format::Accept& a, uint32_t i) {
    if (best_.level == format::kNone || a.rank < b_.accepts[best_.level].rank) best_.level = i;
  }

  const BundleView& b_;
  MethodSet bit_;
  const format::Accept* refusal_ = nullptr;
  RouteMatch best_;
  uint32_t rank_ = 0;
  size_t size_ = 0;
  std::array<uint32_t, format::kMaxFrontier> frontier_;
};

}  // namespace

std::optional<SiteMatch> FindSite(const BundleView& b, uint32_t listener, std::string_view host) {
  const format::ListenerTable& t = b.listeners[listener];
  if (const format::HostSlot* s = ProbeHost(b, t, HostKind::kExact, host)) return SiteMatch{s->site, {}};
  size_t dot = host.find('.');
  if (dot != std::string_view::npos && dot > 0)
    if (const format::HostSlot* s = ProbeHost(b, t, HostKind::kLabel, host.substr(dot + 1), host.substr(0, dot)))
      return SiteMatch{s->site, host.substr(0, dot)};
  for (; dot != std::string_view::npos && dot > 0; dot = host.find('.', dot + 1))
    if (const format::HostSlot* s = ProbeHost(b, t, HostKind::kSuffix, host.substr(dot + 1))) return SiteMatch{s->site, {}};
  if (t.any_site == format::kNone) return std::nullopt;
  return SiteMatch{t.any_site, {}};
}

namespace {

RouteMatch Walked(Walk walk, const format::Site& site, std::string_view path) {
  walk.Begin(site.root);
  for (size_t at = 1; at < path.size() && walk.alive();) walk.Step(NextSegment(path, at));
  if ((site.paths & format::kSlashMatters) && path.size() > 1 && path.back() == '/') walk.Step("");
  return walk.Finish();
}

}  // namespace

RouteMatch FindRoute(const BundleView& b, uint32_t site, std::string_view path, Method method) {
  const RouteMatch match = Walked(Walk(b, method), b.sites[site], path);
  if (!match.refused) return match;
  return Walked(Walk(b, method, b.accepts[match.accept]), b.sites[site], path);
}

size_t ReadCaptures(const BundleView& b, uint32_t accept, std::string_view path, Captured& out) {
  const format::Accept& a = b.accepts[accept];
  size_t at = 1, segment = 0, high = 0, start = 1;
  std::string_view text;
  bool have = false;
  for (const format::Capture& c : b.captures.subspan(a.captures, a.capture_count)) {   // sorted by segment
    while (!have || segment <= c.segment) {
      if (at > path.size()) { text = {}; start = path.size(); segment = size_t{c.segment} + 1; have = true; break; }
      start = at;
      text = NextSegment(path, at);
      ++segment;
      have = true;
    }
    std::string_view value = c.rest ? path.substr(std::min(start, path.size())) : text;
    if (value.size() >= size_t{c.prefix} + c.suffix) value = value.substr(c.prefix, value.size() - c.prefix - c.suffix);
    out[c.slot] = value;
    if (c.slot + size_t{1} > high) high = c.slot + size_t{1};
  }
  return high;
}

}  // namespace rws
