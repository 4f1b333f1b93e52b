#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/observe.h"
#include "compiler/check/value_parts.h"
#include "compiler/diag/suggest.h"
#include "runtime/http/log_fields.h"

namespace rwsc::check {
namespace {

using ast::ExprKind;
using ast::Literal;
using model::List;
using model::Value;

constexpr size_t kMaxFields = 64;                      // of one line
constexpr size_t kMaxSocketPath = 107;                 // sockaddr_un

Value Of(auto value, Span span) { return *Wrap(std::optional(std::move(value)), span); }

// The text of a literal that is an address, a URL or a quoted text.
std::optional<std::string> SpelledText(Context& c, const ast::Expr& e) {
  if (e.kind == ExprKind::kLiteral && (e.literal == Literal::kUnix || e.literal == Literal::kUrl || e.literal == Literal::kPath)) return e.text;
  return IsText(e) ? ReadConstantText(c, e) : std::nullopt;
}

std::optional<SocketAddress> HostAndPort(Context& c, const std::string& authority, const char* port, Span span) {
  const bool has_port = authority.rfind(':') != std::string::npos && authority.back() != ']';
  auto parsed = ParseSocketAddress(has_port ? authority : authority + ":" + port);
  const auto* a = std::get_if<SocketAddress>(&parsed);
  if (a && !a->host.empty() && a->port != 0 && a->last_port == a->port) return *a;
  c.Bad(span, {0, span.end - span.begin, "expected a host and one port from 1 to 65535", ""});
  return std::nullopt;
}

std::optional<Value> UnixSyslog(Context& c, const std::string& path, Span span) {
  if (path.starts_with('/') && path.size() <= kMaxSocketPath) return Of(List{Of(std::string("unix"), span), Of(path, span)}, span);
  c.Bad(span, {0, span.end - span.begin, fmt::format("expected an absolute path of at most {} octets", kMaxSocketPath), ""});
  return std::nullopt;
}

// As it is spelled: `header.X-Tenant`, header("X y").
std::optional<std::string> FieldName(Context& c, const ast::Expr& e) {
  if (e.kind != ExprKind::kName || (e.called && e.args.size() != 1)) {
    Mismatch(c, e, "a field of the log, `status` or `header.X-Tenant`");
    return std::nullopt;
  }
  if (!e.called) return e.text;
  auto key = ReadConstantText(c, e.args[0].value);
  return key ? std::optional(e.text + "." + *key) : std::nullopt;
}

void UnknownField(Context& c, const ast::Expr& e, const std::string& name) {
  std::vector<std::string> names;
  for (const Field& f : c.schema.fields())
    if (!f.keyed && !f.later) names.push_back(f.name);
#define RWS_LOG_FIELD(number, id, text) names.emplace_back(text);
#include "runtime/http/log_fields.def"
#undef RWS_LOG_FIELD
  c.Unknown(e.span, "field of the log", name, names);
}

// The key in the line: one word for tools that read JSON.
std::string KeyOf(const std::string& name) {
  std::string key;
  for (const char ch : name) key += ch == '.' || ch == '"' || ch == '\\' || static_cast<unsigned char>(ch) < 0x20 ? '_' : ch;
  return key;
}

std::optional<Value> ReadLogField(Context& c, const ast::Expr& e) {
  const std::optional<std::string> name = FieldName(c, e);
  if (!name) return std::nullopt;
  std::string key;
  uint64_t number = 0;
  const Field* field = c.schema.FindField(*name, key);
  if (auto own = rws::LogFieldNamed(*name)) number = static_cast<uint64_t>(*own);
  else if (field && field->later) return c.NotYet(e.span, *name), std::nullopt;
  else if (field) number = static_cast<uint64_t>(field->id);
  else return UnknownField(c, e, *name), std::nullopt;
  if (field && number < 1000 && rws::HoldsCredentials(field->id, key)) {
    c.sink.Add(Diagnostic(Kind::SecretMisuse, fmt::format("`{}` holds credentials and stands in no log", *name)).At(e.span));
    return std::nullopt;
  }
  return Of(List{Of(KeyOf(*name), e.span), Of(number, e.span), Of(key, e.span)}, e.span);
}

}  // namespace

std::optional<Value> ReadOutput(Context& c, const ast::Expr& e) {
  if (e.kind == ExprKind::kName && e.text == "stdout") return Of(std::string(), e.span);
  if (!IsText(c.Fold(e))) return Fail(c, e, "stdout, syslog, journald or a file name");
  auto path = ReadConstantText(c, e);
  if (path && path->empty()) return Fail(c, e, "the name of a file");
  return Wrap(std::move(path), e.span);
}

std::optional<Value> ReadSyslog(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  const std::optional<std::string> text = SpelledText(c, e);
  if (!text) return Fail(c, at, "unix:/dev/log, udp://HOST:514 or tcp://HOST:514");
  if (text->starts_with("unix:")) return UnixSyslog(c, text->substr(5), at.span);
  const std::string by = text->substr(0, 3);
  if (text->substr(3, 3) != "://" || (by != "udp" && by != "tcp")) return Fail(c, at, "unix:/dev/log, udp://HOST:514 or tcp://HOST:514");
  const auto address = HostAndPort(c, text->substr(6), "514", at.span);
  if (!address) return std::nullopt;
  return Of(List{Of(by, at.span), Of(address->host, at.span), Of(uint64_t{address->port}, at.span)}, at.span);
}

std::optional<Value> ReadLogFields(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList || e.children.empty() || e.children.size() > kMaxFields) return Fail(c, at, fmt::format("a list of 1 to {} fields, `[time, status, header.X-Tenant]`", kMaxFields));
  List list;
  for (const ast::Expr& item : e.children) {
    auto field = ReadLogField(c, item);
    if (!field) return std::nullopt;
    const std::string& key = std::get<std::string>(std::get<List>(field->v)[0].v);
    for (const Value& other : list) {
      if (std::get<std::string>(std::get<List>(other.v)[0].v) != key) continue;
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("`{}` is listed twice", key)).At(item.span).At(other.span, "first here"));
      return std::nullopt;
    }
    list.push_back(std::move(*field));
  }
  return Of(std::move(list), at.span);
}

std::optional<Value> ReadOtlp(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  const std::optional<std::string> text = SpelledText(c, e);
  if (!text) return Fail(c, at, "the URL of a collector, \"http://127.0.0.1:4318\"");
  if (text->starts_with("https://")) return c.NotYet(at.span, "trace otlp \"https://..\"", "a collector beside the node, or a proxy of its own, takes them in clear"), std::nullopt;
  if (!text->starts_with("http://")) return Fail(c, at, "the URL of a collector, \"http://127.0.0.1:4318\"");
  const size_t slash = std::min(text->find('/', 7), text->size());
  const auto address = HostAndPort(c, text->substr(7, slash - 7), "4318", at.span);
  if (!address) return std::nullopt;
  std::string path = text->substr(slash);
  if (path.empty() || path == "/") path = "/v1/traces";
  const bool plain = std::all_of(path.begin(), path.end(), [](char ch) { return ch > 0x20 && ch < 0x7F && ch != '#'; });
  if (!plain) return Fail(c, at, "a URL without blanks and fragment");
  return Of(List{Of(address->host, at.span), Of(uint64_t{address->port}, at.span), Of(std::move(path), at.span)}, at.span);
}

}  // namespace rwsc::check
