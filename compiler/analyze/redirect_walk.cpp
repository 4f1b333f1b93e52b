#include "compiler/analyze/redirect_walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

using model::Part;

constexpr uint16_t kHttpPort = 80, kHttpsPort = 443;
constexpr size_t kMaxLocation = 8192;

bool MatchesHost(const HostPattern& h, const std::string& host) {
  if (h.form == HostForm::kAny) return true;
  if (h.form == HostForm::kExact) return host == h.name;
  const size_t dot = host.find('.');
  if (h.form == HostForm::kSuffix) return host.size() > h.name.size() + 1 && host.ends_with("." + h.name);
  Segment label;
  label.capture.push_back(h.capture);
  return dot != host.npos && host.substr(dot + 1) == h.name && Takes(label, host.substr(0, dot));
}

// Exact, then a label, then the longest suffix, then any.
std::pair<int, size_t> Closeness(const HostPattern& h) {
  constexpr int kOf[] = {3, 2, 1, 0};
  return {kOf[static_cast<size_t>(h.form)], h.name.size()};
}

std::optional<std::string> CaptureText(const PathPattern& p, const Part& part, const Visit& v) {
  for (size_t i = 0; i < p.segments.size() && i < v.path.size(); ++i) {
    const Segment& s = p.segments[i];
    if (s.literal() || s.capture[0].name != part.text) continue;
    return v.path[i].substr(s.prefix.size(), v.path[i].size() - s.prefix.size() - s.suffix.size());
  }
  if (!p.rest || p.rest_name != part.text) return v.host.substr(0, v.host.find('.'));      // the label of the host
  std::string rest;
  for (size_t i = p.segments.size(); i < v.path.size(); ++i) rest += (rest.empty() ? "" : "/") + v.path[i];
  return rest;
}

std::optional<std::string> Text(const Part& part, const PathPattern& p, const Visit& v) {
  if (part.kind == Part::Kind::kLiteral) return part.text;
  if (part.kind == Part::Kind::kCapture) return CaptureText(p, part, v);
  if (part.kind != Part::Kind::kField) return std::nullopt;
  switch (part.field) {
    case rws::FieldId::kHost: return v.host;
    case rws::FieldId::kPath:
    case rws::FieldId::kUri: return Join(v.path);
    case rws::FieldId::kQuery: return "";
    default: return std::nullopt;
  }
}

// The path of a location as it is matched; nullopt: it is written in another way than the canonical one.
std::optional<PathTexts> Split(std::string_view path, const model::Site& site) {
  PathTexts out;
  if (site.raw_paths || path.find('%') != path.npos) return std::nullopt;
  for (size_t at = 1; at <= path.size();) {
    const size_t end = std::min(path.find('/', at), path.size());
    const std::string_view text = path.substr(at, end - at);
    if (text == "." || text == "..") return std::nullopt;
    if (!text.empty()) out.emplace_back(text);
    at = end + 1;
  }
  if (site.slash != model::TrailingSlash::kSame && path.ends_with('/') && !out.empty()) out.emplace_back();
  return out;
}

}  // namespace

std::string ExampleHost(const HostPattern& h) {
  if (h.form == HostForm::kExact) return h.name;
  if (h.form == HostForm::kSuffix) return "a." + h.name;
  if (h.form == HostForm::kAny) return "any.example";
  Segment label;
  label.capture.push_back(h.capture);
  return Example(label) + "." + h.name;
}

std::optional<std::string> Location(const model::Route& r, uint32_t pattern, const Visit& v) {
  if (const model::Value* target = r.action.native == "redirect_from" ? r.action.Find("target") : nullptr) return std::get<std::string>(target->v);
  if (r.action.native != "redirect_to") return std::nullopt;
  std::string out;
  for (const Part& part : std::get<model::Template>(r.action.Find("to")->v)) {
    if (out.find('?') != out.npos) break;                // no route looks at the query
    const std::optional<std::string> text = Text(part, r.patterns[pattern].path, v);
    if (!text || out.size() + text->size() > kMaxLocation) return std::nullopt;
    out += *text;
  }
  return out.substr(0, out.find_first_of("?#"));
}

RedirectWalk::RedirectWalk(const model::Model& m) : m_(m), patterns_(m.listeners.size()) {
  for (const model::Site& site : m.sites)
    for (const model::ListenerId on : site.on)
      for (const auto& [host, span] : site.hosts) {
        if (host.form == HostForm::kExact) exact_.emplace(std::pair(on.value, host.name), &site);
        else patterns_[on.value].push_back({&host, &site});
      }
}

const model::Site* RedirectWalk::SiteOf(const Visit& v) const {
  if (const auto it = exact_.find({v.listener, v.host}); it != exact_.end()) return it->second;
  const Place* found = nullptr;
  for (const Place& p : patterns_[v.listener])
    if (MatchesHost(*p.host, v.host) && (!found || Closeness(*p.host) > Closeness(*found->host))) found = &p;
  return found ? found->site : nullptr;
}

const Winners& RedirectWalk::Of(const model::Site& site) {
  std::unique_ptr<Winners>& w = winners_[&site];
  if (!w) w = std::make_unique<Winners>(m_, site);
  return *w;
}

std::string RedirectWalk::Url(const Visit& v) const {
  const model::Listener& l = m_.listeners[v.listener];
  const bool usual = !l.address.path.empty() || l.address.port == (l.tls ? kHttpsPort : kHttpPort);
  return fmt::format("{}://{}{}{}", l.tls ? "https" : "http", v.host, usual ? "" : fmt::format(":{}", l.address.port), Join(v.path));
}

// One listener alone, so that there is no doubt.
std::optional<uint32_t> RedirectWalk::ListenerAt(bool tls, uint16_t port) const {
  std::optional<uint32_t> found;
  for (uint32_t i = 0; i < m_.listeners.size(); ++i) {
    const model::Listener& l = m_.listeners[i];
    if (!l.address.path.empty() || l.tls != tls || l.address.port != port) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

std::optional<model::Entry> RedirectWalk::Answers(const model::Site& site, const PathTexts& path) {
  const Winners& w = Of(site);
  for (const model::Entry& e : w.At(path))
    if (w.Methods(e) & Bit(rws::Method::kGet)) return e;
  return std::nullopt;
}

std::optional<Hop> RedirectWalk::ToHttps(const model::Site& site, const Visit& v) const {
  const std::optional<uint32_t> to = m_.server.trust.empty() ? ListenerAt(true, site.https_port) : std::nullopt;
  if (!to) return std::nullopt;
  return Hop{{*to, v.host, v.path}, nullptr, 0};
}

std::optional<Hop> RedirectWalk::OtherSlash(const model::Site& site, const Visit& v) {
  Visit other = v;
  if (!other.path.empty() && other.path.back().empty()) other.path.pop_back();
  else other.path.emplace_back();
  if (!Answers(site, other.path)) return std::nullopt;
  return Hop{std::move(other), nullptr, 0};
}

std::optional<Visit> RedirectWalk::Resolve(const Visit& from, const std::string& location) const {
  Visit to = from;
  std::string path = location;
  if (const size_t scheme = location.find("://"); scheme != location.npos && !location.starts_with('/')) {
    const bool tls = location.starts_with("https:");
    const size_t slash = std::min(location.find('/', scheme + 3), location.size());
    std::string host = location.substr(scheme + 3, slash - scheme - 3);
    uint16_t port = tls ? kHttpsPort : kHttpPort;
    if (const size_t colon = host.find(':'); colon != host.npos) {
      const char* end = host.data() + host.size();
      if (std::from_chars(host.data() + colon + 1, end, port).ptr != end) return std::nullopt;
      host.resize(colon);
    }
    const std::optional<uint32_t> listener = ListenerAt(tls, port);
    if (!listener || host.empty() || host.find_first_of("[@%") != host.npos) return std::nullopt;
    std::transform(host.begin(), host.end(), host.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    to.listener = *listener;
    to.host = std::move(host);
    path = slash == location.size() ? "/" : location.substr(slash);
  }
  const model::Site* site = SiteOf(to);
  if (!site || !path.starts_with('/') || path.starts_with("//")) return std::nullopt;
  std::optional<PathTexts> texts = Split(path, *site);
  if (!texts) return std::nullopt;
  to.path = std::move(*texts);
  return to;
}

std::optional<Hop> RedirectWalk::Next(const Visit& v) {
  const model::Site* site = SiteOf(v);
  if (!site || site->raw_paths) return std::nullopt;
  if (!m_.listeners[v.listener].tls && site->https_port != 0) return ToHttps(*site, v);
  const bool slashes = site->slash == model::TrailingSlash::kRedirect && !v.path.empty();
  const std::optional<model::Entry> entry = Answers(*site, v.path);
  if (!entry) return slashes ? OtherSlash(*site, v) : std::nullopt;
  if (entry->kind != model::Entry::Kind::kRoute) return std::nullopt;
  if (slashes) {                         // the two forms of the path may have owners of their own
    const std::optional<Hop> other = OtherSlash(*site, v);
    const std::optional<model::Entry> theirs = other ? Answers(*site, other->to.path) : std::nullopt;
    if (theirs && (theirs->owner != entry->owner || theirs->kind != entry->kind)) return std::nullopt;
  }
  const model::Route& route = m_.routes[entry->owner];
  const std::optional<std::string> location = Location(route, entry->pattern, v);
  std::optional<Visit> to = location ? Resolve(v, *location) : std::nullopt;
  if (!to) return std::nullopt;
  return Hop{std::move(*to), &route, entry->pattern};
}

}  // namespace rwsc::analyze
