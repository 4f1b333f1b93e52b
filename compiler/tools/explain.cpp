#include "compiler/tools/explain.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "compiler/check/values.h"
#include "compiler/model/patterns.h"
#include "compiler/tools/inventory.h"
#include "runtime/bundle/verify.h"
#include "runtime/http/uri.h"
#include "runtime/match/paths.h"

namespace rwsc::tools {
namespace {

struct Url { std::string host; uint16_t port = 80; std::string path = "/"; std::string refused; };

std::string ReadUrl(const std::string& text, rws::Arena& arena, Url& url) {
  if (!text.starts_with("http://")) return text.starts_with("https://") ? "https is not in this build: explain http:// URLs" : "expected a URL such as http://example.com/x";
  const size_t slash = std::min(text.find_first_of("/?", 7), text.size());
  auto authority = rws::ParseAuthority(std::string_view(text).substr(7, slash - 7), arena);
  if (!authority.ok()) return "the authority of the URL is not valid";
  url.host = authority->host;
  url.port = authority->port ? authority->port : 80;
  const std::string target = text.substr(slash, text.find('#') == std::string::npos ? std::string::npos : text.find('#') - slash);
  const std::string raw = target.substr(0, target.find('?'));
  if (!raw.empty()) url.path = raw;
  return {};
}

// The listener of the URL's port; the first when none has it (`rws run --http` may move it, a Unix socket has none).
uint32_t FindListener(const model::Model& m, uint16_t port) {
  for (uint32_t i = 0; i < m.listeners.size(); ++i)
    if (m.listeners[i].address.path.empty() && m.listeners[i].address.port == port) return i;
  return 0;
}

std::string AddressText(const SocketAddress& a) { return a.path.empty() ? fmt::format(":{}", a.port) : Print(a); }

class Writer {
 public:
  Writer(const model::Model& m, const SourceMap& s, const rws::BundleView& v) : m_(m), sources_(s), view_(v) {}

  Explanation Run(Url url, const std::string& token) {
    if (!url.refused.empty()) return Done(400, url.refused);
    const uint32_t listener = FindListener(m_, url.port);
    Line("listener", fmt::format("{} {}", AddressText(m_.listeners[listener].address), m_.listeners[listener].tls ? "https" : "http"), m_.listeners[listener].name.text, m_.listeners[listener].span);
    auto site = rws::FindSite(view_, listener, url.host);
    if (!site) return Done(421, fmt::format("no site on this listener has the host {}", url.host));
    const model::Site& s = m_.sites[site->site];
    Line("site", url.host, s.name.text, s.head);
    json_["site"] = s.name.text;
    if (s.https_port != 0 && !m_.listeners[listener].tls) return Done(308, fmt::format("plain requests are sent to https, port {}", s.https_port));
    if (!Form(view_.sites[site->site], url)) return Done(400, "the path has no canonical form");
    rws::Arena arena;
    const rws::PathAnswer answer = rws::FindPath(view_, site->site, url.path, rws::RouteMethodFrom(token), arena);
    if (answer.refused) return Done(400, "the path has an encoded slash, and `encoded-slash keep` is not set for its route");
    if (!answer.moved.empty()) return Done(308, fmt::format("`trailing-slash redirect`: to {}", answer.moved));
    const rws::RouteMatch& match = answer.match;
    if (match.outcome == rws::RouteMatch::Outcome::kNotFound) return Done(404, match.refused ? "`otherwise 404`: no route of the group matches the path" : "no pattern matches the path");
    if (match.outcome == rws::RouteMatch::Outcome::kMethodNotAllowed && match.refused) return Done(405, "`otherwise` refuses the method; Allow: " + rws::Tokens(match.allowed, ", "));
    if (match.outcome == rws::RouteMatch::Outcome::kMethodNotAllowed) return Unlisted(match.allowed, rws::RouteMethodFrom(token));
    Winner(m_.routes[match.route], match, url, token);
    return Done(0, "");
  }

 private:
  // The path as the site reads it.
  static bool Form(const rws::format::Site& s, Url& url) {
    if (rws::FormOf(s) == rws::PathForm::kRaw) return true;
    rws::Arena arena;
    auto path = rws::CanonicalPath(url.path, arena, rws::FormOf(s) == rws::PathForm::kKeepSlash ? rws::EncodedSlash::kKeep : rws::EncodedSlash::kRefuse);
    if (path.ok()) url.path = std::string(*path);
    return path.ok();
  }

  // As the node answers (language, section 3, rule 4).
  Explanation Unlisted(rws::MethodSet allowed, rws::Method asked) {
    if (asked == rws::Method::kWs && (allowed & Bit(rws::Method::kGet))) return Done(426, "the path matches, but its routes list GET and not WS");
    const rws::MethodSet spelled = Bit(rws::Method::kWs) - 1;
    return Done(405, "the path matches, but no route lists the method; Allow: " + rws::Tokens(allowed & spelled, ", "));
  }

  void Line(const char* what, const std::string& value, const std::string& name, Span span) {
    text_ += fmt::format("{:<9} {:<30} {:<12} {}\n", what, value, name, PlaceText(sources_, span));
  }
  void Plain(const char* what, const std::string& value) { text_ += fmt::format("{:<9} {}\n", what, value); }

  void Winner(const model::Route& r, const rws::RouteMatch& match, const Url& url, const std::string& token) {
    rws::Captured captured{};
    const size_t count = rws::ReadCaptures(view_, match.accept, url.path, captured);
    std::string values;
    nlohmann::ordered_json captures = nlohmann::ordered_json::object();
    for (size_t i = 0; i < count && i < r.captures.size(); ++i) {
      if (r.captures[i].text.empty() || captured[i].empty()) continue;
      values += fmt::format("{}{} = {}", values.empty() ? "" : ", ", r.captures[i].text, captured[i]);
      captures[r.captures[i].text] = captured[i];
    }
    std::string patterns;
    for (const model::RoutePattern& p : r.patterns) patterns += (patterns.empty() ? "" : ", ") + Print(p.path);
    Plain("path", values.empty() ? patterns : fmt::format("{:<30} {}", patterns, values));
    Beaten(r, url, token);
    Line("method", token, r.named ? r.name.text : "", r.head);
    for (const model::Step& s : r.guards) Step("guard", s);
    for (const model::Step& s : r.transforms) Step("transform", s);
    Plain("act", fmt::format("{:<43} {}", ActionText(m_, r.action), PlaceText(sources_, r.action.span)));
    for (const model::Step& s : r.responses) Step("response", s);
    const model::Timeouts& t = r.settings.timeouts;
    Plain("limits", fmt::format("connect {}, idle {}, total {}, body {}", PrintDuration(Milliseconds(t.connect)), PrintDuration(Milliseconds(t.idle)),
                                t.total ? PrintDuration(Milliseconds(t.total)) : "off", PrintSize(r.settings.limit_body)));
    json_["route"] = r.name.text;
    json_["captures"] = captures;
    json_["action"] = ActionText(m_, r.action);
    if (const model::Value* status = r.action.Find("status")) json_["status"] = std::get<uint64_t>(status->v);
  }

  void Step(const char* what, const model::Step& s) {
    std::string place = PlaceText(sources_, s.span);
    if (!s.from.empty()) place += fmt::format("  {} {}", sources_.Shown(s.from.front().at), PlaceText(sources_, s.from.front().at));
    Plain(what, fmt::format("{:<43} {}", sources_.Shown(s.span), place));
  }

  // The other routes that match the path, and why they lost.
  void Beaten(const model::Route& winner, const Url& url, const std::string& token) {
    const rws::MethodSet bit = Bit(rws::RouteMethodFrom(token));
    for (model::RouteId id : m_.sites[winner.site.value].routes) {
      const model::Route& other = m_.routes[id.value];
      if (&other == &winner) continue;
      for (const model::RoutePattern& p : other.patterns) {
        if (!Matches(p.path, url.path, m_.sites[winner.site.value].slash != model::TrailingSlash::kSame)) continue;
        const bool lists = ((other.methods & Bit(rws::Method::kGet) ? other.methods | Bit(rws::Method::kHead) : other.methods) & bit) != 0;
        const bool before = std::any_of(winner.before.begin(), winner.before.end(), [&](const auto& b) { return b.first.value == id.value; });
        Plain("", fmt::format("beats {} {} ({})", Print(p.path), other.named ? other.name.text : "",
                              !lists ? "other methods: " + MethodsText(other) : before ? "`before` says so" : "less specific"));
        break;
      }
    }
  }

  static bool Matches(const PathPattern& p, const std::string& path, bool slash_matters) {
    std::vector<std::string_view> segments;
    for (size_t at = 1; at < path.size();) {
      const size_t end = std::min(path.find('/', at), path.size());
      segments.push_back(std::string_view(path).substr(at, end - at));
      at = end + 1;
    }
    if (slash_matters && path.size() > 1 && path.back() == '/') segments.emplace_back();
    if (p.rest ? segments.size() < p.segments.size() : segments.size() != p.segments.size()) return false;
    for (size_t i = 0; i < p.segments.size(); ++i)
      if (!Takes(p.segments[i], segments[i])) return false;
    return true;
  }

  Explanation Done(int status, const std::string& why) {
    if (status) {
      Plain("answer", fmt::format("{} {}", status, why));
      json_["status"] = status;
      json_["why"] = why;
    }
    return {"", text_, json_.dump(1) + "\n"};
  }

  const model::Model& m_;
  const SourceMap& sources_;
  const rws::BundleView& view_;
  std::string text_;
  nlohmann::ordered_json json_ = nlohmann::ordered_json::object();
};

}  // namespace

Explanation Explain(const model::Model& m, const SourceMap& sources, const std::string& bundle, const std::string& method, const std::string& text) {
  rws::Arena arena;
  Url url;
  if (std::string problem = ReadUrl(text, arena, url); !problem.empty()) return {problem, "", ""};
  if (!check::IsHeaderToken(method)) url.refused = "the method is no token";     // RFC 9110 9.1
  auto verified = rws::VerifyBundle(bundle);
  if (auto* e = std::get_if<rws::BundleError>(&verified)) return {"the bundle just made is refused: " + e->message, "", ""};
  return Writer(m, sources, std::get<rws::BundleView>(verified)).Run(url, method);
}

}  // namespace rwsc::tools
