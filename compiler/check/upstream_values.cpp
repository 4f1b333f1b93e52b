// Upstreams as values: names, addresses, URLs; and what stands in `proxy { }` and `auth forward`.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/value_parts.h"

namespace rwsc::check {

using ast::ExprKind;
using ast::Literal;
using model::Value;

model::UpstreamId ImplicitUpstream(Context& c, const std::string& spelling, const SocketAddress& address, const std::string& host, Span span) {
  auto [it, added] = c.implicit.try_emplace(spelling, model::UpstreamId{static_cast<uint32_t>(c.model.upstreams.size())});
  if (!added) return it->second;
  model::Upstream& upstream = c.model.upstreams.emplace_back(model::Upstream{{spelling, span}, {{address, 1, span}}, host, true, span, {}, {}});
  if (spelling.starts_with("https://")) upstream.tls.emplace();
  return it->second;
}

namespace {

// `place` is where the text stands as it is; a quoted one with constants in it is shown whole.
std::optional<Value> ReadUrlTarget(Context& c, const std::string& url, Span place) {
  const std::string_view text = url;
  const bool secure = text.starts_with("https://");
  const uint32_t kScheme = secure ? 8 : 7;
  if (!secure && !text.starts_with("http://")) {
    c.NotYet(place, std::string(text.substr(0, text.find("://") + 3)), "origins speak http:// or https://");
    return std::nullopt;
  }
  const bool exact = place.end - place.begin == url.size();
  const std::string_view rest = text.substr(kScheme);
  const size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string_view path = rest.substr(end);
  if (path.size() > 1) {
    const Span at = exact ? Inside(place, kScheme + static_cast<uint32_t>(end), static_cast<uint32_t>(path.size())) : place;
    Diagnostic d(Kind::UrlTargetWithPath, "a URL target has no path");
    d.At(at);
    if (path[0] == '/') d.AddHelp(fmt::format("rewrite the path:  rewrite to \"{}{{path}}\"", path.substr(0, path.find_last_not_of('/') + 1)));
    c.sink.Add(std::move(d));
    return std::nullopt;
  }
  const std::string authority(rest.substr(0, end));
  const bool port = authority.rfind(':') != std::string::npos && authority.back() != ']';
  auto parsed = ParseSocketAddress(port ? authority : authority + (secure ? ":443" : ":80"));
  if (auto* error = std::get_if<LiteralError>(&parsed)) {
    error->offset += exact ? kScheme : 0;
    c.Bad(place, *error);
    return std::nullopt;
  }
  const SocketAddress& a = std::get<SocketAddress>(parsed);
  if (a.host.empty() || a.port == 0 || a.last_port != a.port) {
    c.Bad(place, {exact ? kScheme : 0, static_cast<uint32_t>(std::max<size_t>(1, authority.size())), "expected a host and one port from 1 to 65535", ""});
    return std::nullopt;
  }
  return Wrap(std::optional(ImplicitUpstream(c, fmt::format("{}{}", text.substr(0, kScheme), authority), a, authority, place)), place);
}

// A quoted URL is read as one (language, section 6).
std::optional<Value> ReadQuotedUrl(Context& c, const ast::Expr& at, const ast::Expr& e) {
  auto text = ReadConstantText(c, e);
  if (!text) return std::nullopt;
  if (text->find("://") == std::string::npos) return Fail(c, at, "an upstream, an address with a port or a URL");
  const bool exact = e.span.end - e.span.begin == text->size() + 2;
  return ReadUrlTarget(c, *text, exact ? Inside(e.span, 1, static_cast<uint32_t>(text->size())) : e.span);
}

}  // namespace

std::optional<Value> ReadUpstream(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind == ExprKind::kLiteral && e.literal == Literal::kUrl) return ReadUrlTarget(c, e.text, e.span);
  if (IsText(e)) return ReadQuotedUrl(c, at, e);
  if (e.kind == ExprKind::kLiteral && (e.literal == Literal::kAddr || e.literal == Literal::kUnix)) {
    auto v = ReadAddress(c, e, "an address");
    if (!v) return v;
    return Wrap(std::optional(ImplicitUpstream(c, e.text, std::get<SocketAddress>(v->v), "", e.span)), at.span);
  }
  if (e.kind != ExprKind::kName || e.called) return Fail(c, at, "an upstream, an address with a port or a URL");
  const auto& known = c.At(e.span).upstreams;
  auto it = known.find(e.text);
  if (it != known.end()) return Wrap(std::optional(it->second), at.span);
  std::vector<std::string> names;
  for (const auto& [name, id] : known) names.push_back(name);
  c.Unknown(e.span, "upstream", e.text, names);
  return std::nullopt;
}

std::optional<Value> ReadFastCgiUpstream(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  const bool url = e.kind == ExprKind::kLiteral && e.literal == Literal::kUrl;
  return url || IsText(e) ? Fail(c, at, "an upstream or an address, `unix:/run/php/php-fpm.sock`") : ReadUpstream(c, at);
}

// `[connect-error, 502, 5xx]`: as words.
std::optional<Value> ReadRetryConditions(Context& c, const ast::Expr& at) {
  static const std::vector<std::string> kWords = {"connect-error", "refused", "reset", "timeout", "unavailable"};
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList || e.children.empty()) return Fail(c, at, "a list of conditions, `[connect-error, 502]`");
  model::List list;
  for (const ast::Expr& item : e.children) {
    const bool word = item.kind == ExprKind::kName && !item.called;
    const bool status = item.kind == ExprKind::kLiteral && (item.literal == Literal::kNumber || item.literal == Literal::kStatusClass);
    if (word && std::find(kWords.begin(), kWords.end(), item.text) == kWords.end()) {
      c.Unknown(item.span, "condition", item.text, kWords);
      return std::nullopt;
    }
    if (!word && !status) return Fail(c, item, "a condition: connect-error, refused, reset, timeout, unavailable, 502 or 5xx");
    if (status && item.literal == Literal::kNumber && !ReadNumber(c, item, 400, 599, "a status")) return std::nullopt;
    if (status && item.literal == Literal::kStatusClass && item.text != "5xx") return Fail(c, item, "5xx");
    list.push_back(Value{item.text, item.span});
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

std::optional<Value> ReadHeaderNames(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList) return Fail(c, at, "a list of headers, `[Remote-User]`");
  model::List list;
  for (const ast::Expr& item : e.children) {
    std::optional<Value> v = ReadHeaderName(c, item);
    if (!v) return std::nullopt;
    list.push_back(std::move(*v));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

// A field that may be missing: then it is the empty text.
std::optional<Value> ReadPresent(Context& c, const ast::Expr& e, const Captures* captures) {
  ast::Expr nothing;
  nothing.kind = ExprKind::kLiteral;
  nothing.literal = Literal::kString;
  nothing.text = "\"\"";
  nothing.span = e.span;
  ast::Expr or_nothing;
  or_nothing.kind = ExprKind::kCoalesce;
  or_nothing.children = {e, nothing};
  or_nothing.span = e.span;
  return Wrap(ReadTemplate(c, or_nothing, TemplateKind::kPlain, captures), e.span);
}

// A URL with a path: the upstream of its authority, and what is asked there.
std::optional<Value> ReadServiceUrl(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  const bool bare = e.kind == ExprKind::kLiteral && e.literal == Literal::kUrl;
  if (!bare && !IsText(e)) return Fail(c, at, "a URL");
  const std::optional<std::string> text = bare ? std::optional(e.text) : ReadConstantText(c, e);
  if (!text) return std::nullopt;
  const size_t scheme = text->find("://");
  if (scheme == std::string::npos) return Fail(c, at, "a URL, `http://auth.internal/check`");
  const size_t path = std::min(text->find_first_of("/?#", scheme + 3), text->size());
  std::string target = text->substr(path, text->find('#') == std::string::npos ? std::string::npos : text->find('#') - path);
  if (target.empty() || target[0] != '/') target.insert(0, "/");
  if (target.find_first_of(" \"") != std::string::npos) return Fail(c, at, "a URL without spaces");
  std::optional<Value> upstream = ReadUrlTarget(c, text->substr(0, path), at.span);
  if (!upstream) return std::nullopt;
  return Wrap(std::optional(model::List{std::move(*upstream), Value{target, at.span}}), at.span);
}

}  // namespace rwsc::check
