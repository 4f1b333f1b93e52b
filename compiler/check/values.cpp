#include "compiler/check/values.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/observe.h"
#include "compiler/check/value_parts.h"
#include "compiler/diag/suggest.h"

namespace rwsc::check {
namespace {

using ast::ExprKind;
using ast::Literal;
using model::Value;

std::string Describe(const ast::Expr& e) {
  static constexpr const char* kLiterals[] = {"a string", "a string", "a string", "a regular expression", "a number", "a duration", "a size",
                                              "a bandwidth", "a rate", "a percentage", "a status class", "an address", "an address with a port",
                                              "a unix socket", "a URL", "a path", "a host", "`*`", "a bool"};
  if (e.kind == ExprKind::kLiteral) return kLiterals[static_cast<size_t>(e.literal)];
  if (e.kind == ExprKind::kList) return "a list";
  if (e.kind == ExprKind::kName) return "the name `" + e.text + "`";
  return "an expression";
}

std::optional<Value> ReadDuration(Context& c, const ast::Expr& at, bool off) {
  const ast::Expr& e = c.Fold(at);
  if (off && e.kind == ExprKind::kName && e.text == "off") return Wrap(std::optional(Milliseconds(0)), at.span);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kDuration) return Fail(c, at, off ? "a duration or `off`" : "a duration");
  auto d = Take(c, e, ParseDuration(e.text));
  constexpr Milliseconds kLongest = std::chrono::hours(24 * 24);     // fits 31 bits of milliseconds
  if (d && *d > kLongest) {
    c.Bad(e.span, {0, static_cast<uint32_t>(e.text.size()), "longer than 24 days", ""});
    return std::nullopt;
  }
  return Wrap(d, at.span);
}

std::optional<Value> ReadRate(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kRate) return Fail(c, at, "a rate");
  return Wrap(Take(c, e, ParseRate(e.text)), at.span);
}

// Framing and hop-by-hop fields are the node's alone (RFC 9110 7.6.1).
bool IsNodeOwned(std::string_view name) {
  constexpr std::string_view kOwned[] = {"connection", "content-length", "transfer-encoding", "keep-alive", "proxy-connection", "te", "trailer", "upgrade"};
  std::string lower(name);
  for (char& ch : lower) ch = static_cast<char>(ch >= 'A' && ch <= 'Z' ? ch | 32 : ch);
  return std::find(std::begin(kOwned), std::end(kOwned), lower) != std::end(kOwned);
}

}  // namespace

std::optional<Value> ReadNumber(Context& c, const ast::Expr& at, uint64_t low, uint64_t high, const char* expected) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kNumber) return Fail(c, at, expected);
  auto n = Take(c, e, ParseInteger(e.text));
  if (n && (*n < low || *n > high)) {
    c.Bad(e.span, {0, static_cast<uint32_t>(e.text.size()), fmt::format("expected {} from {} to {}", expected, low, high), ""});
    return std::nullopt;
  }
  return Wrap(n, at.span);
}

std::optional<Value> ReadHeaderName(Context& c, const ast::Expr& e) {
  std::optional<std::string> name;
  if (e.kind == ExprKind::kName && !e.called) name = e.text;
  else if (IsText(c.Fold(e))) name = ReadConstantText(c, e);
  else return Fail(c, e, "a header name");
  if (name && !IsHeaderToken(*name)) {
    c.Bad(e.span, {0, static_cast<uint32_t>(name->size()), "not a header name", ""});
    return std::nullopt;
  }
  if (name && IsNodeOwned(*name)) {
    c.Bad(e.span, {0, static_cast<uint32_t>(name->size()), fmt::format("`{}` belongs to the connection: the node sets it", *name), ""});
    return std::nullopt;
  }
  return Wrap(name, e.span);
}

std::optional<Value> ReadAddress(Context& c, const ast::Expr& at, const char* expected) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind == ExprKind::kLiteral && e.literal == Literal::kUnix) return Wrap(Take(c, e, ParseUnixAddress(e.text)), at.span);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kAddr) return Fail(c, at, expected);
  auto a = Take(c, e, ParseSocketAddress(e.text));
  if (a && (a->port == 0 || a->last_port != a->port)) {
    c.Bad(e.span, {0, static_cast<uint32_t>(e.text.size()), "expected one port from 1 to 65535", ""});
    return std::nullopt;
  }
  return Wrap(a, at.span);
}

namespace {

std::optional<Value> ReadCidrs(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList) return Fail(c, at, "a list of addresses, `[10.0.0.0/8]`");
  model::List list;
  for (const ast::Expr& item : e.children) {
    const ast::Expr& i = c.Fold(item);
    if (i.kind != ExprKind::kLiteral || i.literal != Literal::kCidr) return Fail(c, item, "an address or a CIDR");
    auto v = Wrap(Take(c, i, ParseIpPrefix(i.text)), item.span);
    if (!v) return std::nullopt;
    list.push_back(std::move(*v));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

std::optional<Value> ReadList(Context& c, const FormItem& slot, const ast::Expr& at, const Captures* captures) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList) return Fail(c, at, "a list, `[\"..\"]`");
  model::List list;
  for (const ast::Expr& item : e.children) {
    std::optional<Value> v = slot.type == "file_paths" ? Wrap(ReadTemplate(c, item, TemplateKind::kFilePath, captures), item.span)
                                                       : Wrap(ReadConstantText(c, item), item.span);
    if (!v) return std::nullopt;
    list.push_back(std::move(*v));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

// One path, or a list of them.
std::optional<Value> ReadScriptPaths(Context& c, const ast::Expr& at, const Captures* captures) {
  const ast::Expr& e = c.Fold(at);
  const std::vector<ast::Expr> one{e};
  const std::vector<ast::Expr>& items = e.kind == ExprKind::kList ? e.children : one;
  if (items.empty()) return Fail(c, at, "a path below the root, `\"/index.php\"`");
  model::List list;
  for (const ast::Expr& item : items) {
    std::optional<Value> v = Wrap(ReadTemplate(c, item, TemplateKind::kFilePath, captures), item.span);
    if (!v) return std::nullopt;
    list.push_back(std::move(*v));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

// RFC 3875 4.1: what environments hold.
std::optional<Value> ReadVariableName(Context& c, const ast::Expr& e) {
  const bool bare = e.kind == ExprKind::kName && !e.called;
  if (!bare && !IsText(c.Fold(e))) return Fail(c, e, "the name of a variable, `APP_ENV`");
  const std::optional<std::string> name = bare ? std::optional(e.text) : ReadConstantText(c, e);
  if (!name) return std::nullopt;
  for (char ch : *name)
    if (!((ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z') || ch == '_')) return Fail(c, e, "a name of letters, digits and `_`");
  if (name->empty()) return Fail(c, e, "the name of a variable, `APP_ENV`");
  return Wrap(name, e.span);
}

// One text, or a list of them.
std::optional<Value> ReadTexts(Context& c, const FormItem& slot, const ast::Expr& e, const Captures* captures) {
  if (!IsText(c.Fold(e))) return ReadList(c, slot, e, captures);
  std::optional<Value> v = Wrap(ReadConstantText(c, e), e.span);
  if (!v) return v;
  return Wrap(std::optional(model::List{std::move(*v)}), e.span);
}

std::optional<Value> ReadTable(Context& c, const ast::Expr& e) {
  if (e.kind != ExprKind::kName || e.called) return Fail(c, e, "the name of a table");
  const auto& known = c.At(e.span).tables;
  auto it = known.find(e.text);
  if (it != known.end()) return Wrap(std::optional(it->second), e.span);
  std::vector<std::string> names;
  for (const auto& [name, id] : known) names.push_back(name);
  c.Unknown(e.span, "table", e.text, names);
  return std::nullopt;
}

std::optional<Value> ReadChoice(Context& c, const FormItem& slot, const ast::Expr& e) {
  const bool word = e.kind == ExprKind::kName || (e.kind == ExprKind::kLiteral && e.literal == Literal::kNumber);
  const bool known = word && std::find(slot.choices.begin(), slot.choices.end(), e.text) != slot.choices.end();
  if (known) return Wrap(std::optional(e.text), e.span);
  return Fail(c, e, fmt::format("one of {}", fmt::join(slot.choices, ", ")));
}

// `[a, b]`: some of the words, each once; their order means something.
std::optional<Value> ReadWords(Context& c, const FormItem& slot, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList || e.children.empty()) return Fail(c, at, fmt::format("a list of some of {}", fmt::join(slot.choices, ", ")));
  model::List list;
  for (const ast::Expr& item : e.children) {
    auto word = ReadChoice(c, slot, item);
    if (!word) return std::nullopt;
    for (const Value& other : list) {
      if (std::get<std::string>(other.v) != item.text) continue;
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("`{}` is listed twice", item.text)).At(item.span).At(other.span, "first here"));
      return std::nullopt;
    }
    list.push_back(std::move(*word));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

// RFC 9110 15.4: those with a Location that clients follow.
std::optional<Value> ReadRedirectStatus(Context& c, const ast::Expr& at) {
  auto v = ReadNumber(c, at, 300, 399, "a status");
  if (!v) return v;
  const uint64_t n = std::get<uint64_t>(v->v);
  if (n == 301 || n == 302 || n == 303 || n == 307 || n == 308) return v;
  c.sink.Add(Diagnostic(Kind::BadLiteral, fmt::format("{} is no redirect", n)).At(at.span).AddHelp("moved for good: 308, or 301 for old clients; for now: 307, 302 or 303"));
  return std::nullopt;
}

std::optional<Value> ReadPercent(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kPercent) return Fail(c, at, "a percentage, `5%`");
  return Wrap(Take(c, e, ParsePercent(e.text)), at.span);
}

std::optional<Value> ReadUserName(Context& c, const ast::Expr& e) {
  const ast::Expr& f = c.Fold(e);
  const bool bare = f.kind == ExprKind::kName && !f.called;
  if (!bare && !IsText(f)) return Fail(c, e, "the name of a user");
  const std::optional<std::string> text = bare ? std::optional(f.text) : ReadConstantText(c, e);
  if (text && (text->empty() || text->find_first_of(std::string_view(":/ \n\0", 5)) != text->npos)) return Fail(c, e, "the name of a user");
  return Wrap(text, e.span);
}

// `0660`: what chmod takes, without special bits.
std::optional<Value> ReadFileMode(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  const bool octal = e.kind == ExprKind::kLiteral && e.literal == Literal::kNumber && e.text.find_first_not_of("01234567") == e.text.npos;
  const size_t digits = octal && e.text.front() == '0' ? e.text.size() - 1 : e.text.size();
  if (!octal || digits != 3) return Fail(c, at, "a file mode, `0660`");
  uint64_t mode = 0;
  for (char digit : e.text) mode = mode * 8 + static_cast<uint64_t>(digit - '0');
  return Wrap(std::optional(mode), at.span);
}

std::optional<Value> ReadHostName(Context& c, const ast::Expr& e) {
  const ast::Expr& f = c.Fold(e);
  const bool bare = f.kind == ExprKind::kName && !f.called;
  if (!bare && !IsText(f)) return Fail(c, e, "a host name");
  const std::optional<std::string> text = bare ? std::optional(f.text) : ReadConstantText(c, e);
  const std::optional<HostPattern> host = text ? ReadHost(c, *text, f.span) : std::nullopt;
  if (!host) return std::nullopt;
  if (host->form != HostForm::kExact) return Fail(c, e, "one host name");
  return Wrap(std::optional(Print(*host)), e.span);
}

// Why a check is given up: read, and for people only.
std::optional<Value> ReadReason(Context& c, const ast::Expr& e) {
  if (!IsText(c.Fold(e))) return Fail(c, e, "a reason in quotes");
  auto text = ReadConstantText(c, e);
  if (text && text->find_first_not_of(' ') == std::string::npos) return Fail(c, e, "a reason");
  return Wrap(std::move(text), e.span);
}

}  // namespace

bool IsHeaderToken(std::string_view s) {
  constexpr std::string_view kOther = "!#$%&'*+-.^_`|~";
  return !s.empty() && std::all_of(s.begin(), s.end(), [&](char ch) {
    return (ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z') || kOther.find(ch) != std::string_view::npos;
  });
}

std::optional<PathPattern> ReadLiteralPath(Context& c, const ast::Expr& e) {
  std::optional<PathPattern> p = ReadPath(c, e);
  if (!p) return p;
  const bool plain = !p->rest && std::all_of(p->segments.begin(), p->segments.end(), [](const Segment& s) { return s.literal(); });
  if (plain) return p;
  Mismatch(c, e, "a path without captures");
  return std::nullopt;
}

// What a value lacks that was nearly right.
static std::string Unit(const ast::Expr& e, const std::string& expected) {
  auto wants = [&](const char* what) { return expected.find(what) != std::string::npos; };
  if (e.kind != ExprKind::kLiteral || e.text.empty()) return {};
  const bool digit = e.text[0] >= '0' && e.text[0] <= '9';
  if (digit && wants("size")) return "sizes are 512B, 64KB, 10MB, 1GB or with powers of two 64KiB, 10MiB, 1GiB";
  if (wants("a rate")) return "rates are 10r/s, 100r/m or 1000r/h";
  if (digit && wants("duration")) return "durations are 250ms, 30s, 10m, 2h or 7d";
  if (e.literal != Literal::kCidr || e.text.find('/') != std::string::npos || !wants("with a port")) return {};
  return fmt::format("write the port too:  {}", e.text.find(':') == std::string::npos ? e.text + ":80" : "[" + e.text + "]:80");
}

void Mismatch(Context& c, const ast::Expr& at, const std::string& expected) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind == ExprKind::kName && c.broken.contains("name " + e.text)) return;     // said where it is declared
  Diagnostic d(Kind::TypeMismatch, fmt::format("expected {}, found {}", expected, Describe(e)));
  const bool minutes = e.kind == ExprKind::kLiteral && e.literal == Literal::kDuration && e.text.ends_with("m") && expected.find("size") != std::string::npos;
  if (minutes) {
    const std::string number = e.text.substr(0, e.text.size() - 1);
    d.At(at.span, fmt::format("`{}` is {} minutes", e.text, number)).AddHelp(fmt::format("for megabytes write `{}MB`", number), {{at.span, number + "MB"}});
  } else {
    d.At(at.span);
    if (const std::string help = Unit(e, expected); !help.empty()) d.AddHelp(help);
  }
  const std::vector<std::string> names = c.ConstantsAt(e.span);
  if (auto near = e.kind == ExprKind::kName && !e.called ? Suggest(e.text, names) : std::nullopt) d.AddHelp(fmt::format("did you mean `{}`?", *near), {{at.span, *near}});
  c.sink.Add(std::move(d));
}

std::optional<std::string> ReadConstantText(Context& c, const ast::Expr& e) {
  auto parts = ReadTemplate(c, e, TemplateKind::kPlain, nullptr);
  if (!parts) return std::nullopt;
  std::string out;
  for (const model::Part& p : *parts) {
    if (p.kind != model::Part::Kind::kLiteral) {
      c.sink.Add(Diagnostic(Kind::TypeMismatch, "this text is needed before any request: only params and lets may stand in it").At(e.span));
      return std::nullopt;
    }
    out += p.text;
  }
  return out;
}

std::optional<PathPattern> ReadPath(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind == ExprKind::kLiteral && e.literal == Literal::kPath) return Take(c, e, ParsePathPattern(e.text));
  if (!IsText(e)) {
    Mismatch(c, at, "a path");
    return std::nullopt;
  }
  auto text = ReadConstantText(c, e);
  if (!text) return std::nullopt;
  auto parsed = ParsePathPattern(*text);
  const bool exact = e.span.end - e.span.begin == text->size() + 2;
  if (auto* error = std::get_if<LiteralError>(&parsed)) {
    if (exact) error->offset += 1;
    else error->offset = 0, error->length = e.span.end - e.span.begin;
    c.Bad(e.span, *error);
    return std::nullopt;
  }
  return std::get<PathPattern>(parsed);
}

std::optional<HostPattern> ReadHost(Context& c, const std::string& text, Span span) {
  auto parsed = ParseHostPattern(text);
  if (auto* error = std::get_if<LiteralError>(&parsed)) {
    const uint32_t size = span.end - span.begin;
    if (size == text.size() + 2) error->offset += 1;                 // quoted, as it is
    else if (size != text.size()) error->offset = 0, error->length = size;
    c.Bad(span, *error);
    return std::nullopt;
  }
  return std::get<HostPattern>(parsed);
}

std::optional<model::Value> ReadValue(Context& c, const FormItem& slot, const ast::Expr& e, const Captures* captures) {
  const std::string& t = slot.type;
  if (t == "enum") return ReadChoice(c, slot, e);
  if (t == "words") return ReadWords(c, slot, e);
  if (t == "header") return ReadHeaderName(c, e);
  if (t == "header_secret") return Wrap(ReadTemplate(c, e, TemplateKind::kSecretHeader, captures), e.span);
  if (t == "header_response") return Wrap(ReadTemplate(c, e, TemplateKind::kResponseHeader, captures), e.span);
  if (t == "text") return Wrap(ReadTemplate(c, e, TemplateKind::kPlain, captures), e.span);
  if (t == "text_late") return Wrap(ReadTemplate(c, e, TemplateKind::kLateText, captures), e.span);
  if (t == "query_name") return ReadQueryName(c, e);
  if (t == "needle") return ReadNeedle(c, e);
  if (t == "media_types") return ReadMediaTypes(c, e);
  if (t == "origins") return ReadOrigins(c, e);
  if (t == "methods") return ReadMethodNames(c, e);
  if (t == "bandwidth") return ReadBandwidth(c, e);
  if (t == "location") return Wrap(ReadTemplate(c, e, TemplateKind::kLocation, captures), e.span);
  if (t == "target") return Wrap(ReadTemplate(c, e, TemplateKind::kTarget, captures), e.span);
  if (t == "script_paths") return ReadScriptPaths(c, e, captures);
  if (t == "variable") return ReadVariableName(c, e);
  if (t == "fastcgi_upstream") return ReadFastCgiUpstream(c, e);
  if (t == "strings" || t == "file_paths") return ReadList(c, slot, e, captures);
  if (t == "texts") return ReadTexts(c, slot, e, captures);
  if (t == "literal_path") return Wrap(ReadLiteralPath(c, e), e.span);
  if (t == "status") return ReadNumber(c, e, 200, 599, "a status");
  if (t == "redirect_status") return ReadRedirectStatus(c, e);
  if (t == "number") return ReadNumber(c, e, 1, 65535, "a number");
  if (t == "count") return ReadNumber(c, e, 1, 1'000'000'000, "a number");
  if (t == "rate") return ReadRate(c, e);
  if (t == "duration") return ReadDuration(c, e, false);
  if (t == "duration_some") {
    std::optional<Value> some = ReadDuration(c, e, false);
    if (some && std::get<Milliseconds>(some->v).count() == 0) return Fail(c, e, "a duration above zero");
    return some;
  }
  if (t == "duration_off") return ReadDuration(c, e, true);
  if (t == "cidrs") return ReadCidrs(c, e);
  if (t == "address") return ReadAddress(c, e, "an address with a port, `:8080`, or `unix:/run/x.sock`");
  if (t == "origin") return ReadAddress(c, e, "an address with a port, `10.0.0.1:8080`, or `unix:/run/x.sock`");
  if (t == "user_name") return ReadUserName(c, e);
  if (t == "file_mode") return ReadFileMode(c, e);
  if (t == "host_name") return ReadHostName(c, e);
  if (t == "retry_conditions") return ReadRetryConditions(c, e);
  if (t == "retries") return ReadNumber(c, e, 1, 10, "a number of retries");
  if (t == "present") return ReadPresent(c, e, captures);
  if (t == "headers") return ReadHeaderNames(c, e);
  if (t == "percent") return ReadPercent(c, e);
  if (t == "service_url") return ReadServiceUrl(c, e);
  if (t == "reason") return ReadReason(c, e);
  if (t == "upstream") return ReadUpstream(c, e);
  if (t == "table") return ReadTable(c, e);
  if (t == "output") return ReadOutput(c, e);
  if (t == "syslog") return ReadSyslog(c, e);
  if (t == "log_fields") return ReadLogFields(c, e);
  if (t == "otlp") return ReadOtlp(c, e);
  if (t == "kept") return ReadNumber(c, e, 1, 10'000, "a number of files");
  if (t == "size") {
    const ast::Expr& f = c.Fold(e);
    if (f.kind != ExprKind::kLiteral || f.literal != Literal::kSize) return Fail(c, e, "a size");
    return Wrap(Take(c, f, ParseSize(f.text)), e.span);
  }
  if (t == "dir" || t == "file") {
    if (!IsText(c.Fold(e)) && !(c.Fold(e).kind == ExprKind::kLiteral && c.Fold(e).literal == Literal::kPath)) return Fail(c, e, "a file name in quotes");
    return Wrap(ReadConstantText(c, e), e.span);
  }
  return Fail(c, e, "a " + t);
}

}  // namespace rwsc::check
