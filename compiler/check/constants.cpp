// let, param, profile and --set: constants by name.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/check/regexes.h"
#include "compiler/check/values.h"
#include "compiler/diag/suggest.h"
#include "compiler/syntax/parse.h"

namespace rwsc::check {
namespace {

// Whether a literal may stand for a declared type. Names of constants were folded.
bool Fits(const std::string& type, const ast::Expr& e) {
  using ast::Literal;
  if (e.kind == ast::ExprKind::kList) return type == "list";
  if (e.kind == ast::ExprKind::kCoalesce) return type == "string";     // of fields: judged where it is used
  if (e.kind != ast::ExprKind::kLiteral) return type == "host" || type == "status" || type == "method";
  switch (e.literal) {
    case Literal::kString:
    case Literal::kRaw:
    case Literal::kText: return type == "string" || type == "host" || type == "path" || type == "url" || type == "file" || type == "dir" || type == "header" || type == "status";
    case Literal::kNumber: return type == "int" || type == "status";
    case Literal::kDuration: return type == "duration";
    case Literal::kSize: return type == "size";
    case Literal::kBandwidth:
    case Literal::kRate: return type == "rate";
    case Literal::kPercent: return type == "percent";
    case Literal::kCidr: return type == "cidr" || (e.text.find('/') == std::string::npos && (type == "ip" || type == "host"));
    case Literal::kPath: return type == "path";
    case Literal::kHost: return type == "host";
    case Literal::kUrl: return type == "url";
    case Literal::kBool: return type == "bool";
    default: return type == "host" || type == "string";
  }
}

constexpr std::string_view kTypes[] = {"string", "int", "bool", "percent", "duration", "size", "rate", "ip", "cidr", "host", "path",
                                       "method", "status", "header", "url", "file", "dir", "list"};
constexpr std::string_view kLaterTypes[] = {"regex", "upstream", "policy", "secret"};
constexpr std::string_view kTextTypes[] = {"string", "host", "path", "header", "url", "file", "dir"};

template <size_t N>
bool IsOneOf(const std::string_view (&names)[N], const std::string& name) { return std::find(std::begin(names), std::end(names), name) != std::end(names); }

void CheckEnum(Context& c, const ast::Type& type, const ast::Expr& value) {
  const ast::Expr& e = c.Fold(value);
  std::vector<std::string> words;
  for (const ast::Type& word : type.args) words.push_back(word.name.text);
  if (e.kind != ast::ExprKind::kName || std::find(words.begin(), words.end(), e.text) == words.end()) Mismatch(c, value, fmt::format("one of {}", fmt::join(words, ", ")));
}

template <class T>
void Judge(Context& c, const ast::Expr& e, const Parsed<T>& parsed) {
  if (const auto* error = std::get_if<LiteralError>(&parsed)) c.Bad(e.span, *error);
}

// A constant that nothing uses is judged too. Where it is used the same words at the same place are said once.
void CheckLiteral(Context& c, const ast::Expr& e) {
  using ast::Literal;
  for (const ast::Expr& child : e.children) CheckLiteral(c, child);
  if (e.kind != ast::ExprKind::kLiteral) return;
  switch (e.literal) {
    case Literal::kRegex: return Judge(c, e, ParseRegexLiteral(e.text));
    case Literal::kDuration: return Judge(c, e, ParseDuration(e.text));
    case Literal::kSize: return Judge(c, e, ParseSize(e.text));
    case Literal::kBandwidth: return Judge(c, e, ParseBandwidth(e.text));
    case Literal::kRate: return Judge(c, e, ParseRate(e.text));
    case Literal::kPercent: return Judge(c, e, ParsePercent(e.text));
    case Literal::kCidr: return Judge(c, e, ParseIpPrefix(e.text));
    case Literal::kAddr: return Judge(c, e, ParseSocketAddress(e.text));
    case Literal::kHost: return Judge(c, e, ParseHostPattern(e.text));
    default: return;
  }
}

// False when the name was there before.
bool Declare(Context& c, std::map<std::string, Span>& seen, const ast::Word& name, const ast::Expr* value) {
  auto [it, added] = seen.try_emplace(name.text, name.span);
  if (!added) {
    c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("`{}` is declared twice", name.text)).At(name.span).At(it->second, "first here"));
    return false;
  }
  if (c.schema.IsFieldOrPart(name.text))
    c.sink.Add(Diagnostic(Kind::NameShadowsField, fmt::format("`{}` is the name of a field", name.text)).At(name.span).AddHelp("choose another name"));
  if (value) c.own().constants[name.text] = value;
  else c.broken.insert("name " + name.text);
  return true;
}

// What a command line says is taken as it is: no constants, no fields.
ast::Expr PlainText(Context& c, const std::string& name, const std::string& value) {
  std::string token = "\"";
  for (char ch : value) {
    if (ch == '"' || ch == '\\') token += '\\';
    token += ch;
    if (ch == '{' || ch == '}') token += ch;
  }
  token += '"';
  ast::Expr e;
  e.kind = ast::ExprKind::kLiteral;
  e.literal = ast::Literal::kString;
  e.text = token;
  e.span = {c.sources.Add("--set " + name, token), 0, static_cast<uint32_t>(token.size())};
  return e;
}

// The value of --set: a text where the param holds a text, else an expression as in the source.
const ast::Expr* Override(Context& c, const ast::Param& param) {
  const std::string& name = param.name.text;
  auto it = c.options.overrides.find(name);
  if (it == c.options.overrides.end()) return nullptr;
  const std::string& value = it->second;
  const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
  if (IsOneOf(kTextTypes, param.type.name.text) && !quoted) return &c.overrides.emplace_back(PlainText(c, name, value));
  const Span all{c.sources.Add("--set " + name, value), 0, static_cast<uint32_t>(value.size())};
  Sink quiet;
  std::optional<ast::Expr> e = ParseExpr(c.sources, all, quiet);
  if (!e || quiet.HasErrors()) e = PlainText(c, name, value);
  return &c.overrides.emplace_back(std::move(*e));
}

// `a.example` reads as a name; where a host is declared and no constant has that name, it is the host.
void SettleHost(Context& c, const std::string& name, const ast::Type& type) {
  if (type.name.text != "host") return;
  const ast::Expr& e = c.Fold(*c.own().constants[name]);
  if (e.kind != ast::ExprKind::kName || e.called) return;
  ast::Expr host = e;
  host.kind = ast::ExprKind::kLiteral;
  host.literal = ast::Literal::kHost;
  c.own().constants[name] = &c.overrides.emplace_back(std::move(host));
}

// `let a = b` and `let b = a`: both are taken out again, and said once.
void RefuseCircles(Context& c, const std::map<std::string, Span>& names) {
  for (const auto& [name, span] : names) {
    std::vector<std::string> circle{name};
    auto next = [&] {
      auto it = c.own().constants.find(circle.back());
      const bool on = it != c.own().constants.end() && it->second->kind == ast::ExprKind::kName && !it->second->called;
      return on ? it->second->text : std::string();
    };
    for (std::string to = next(); !to.empty() && circle.size() <= kMaxFold; to = next()) {
      circle.push_back(to);
      if (to == name) break;
    }
    if (circle.size() == 1 || (circle.back() != name && circle.size() <= kMaxFold)) continue;
    c.sink.Add(Diagnostic(Kind::BadLiteral, fmt::format("`{}` stands for itself, or for too many others in a row", name)).At(span));
    for (const std::string& n : circle) {
      c.own().constants.erase(n);
      c.broken.insert("name " + n);
    }
  }
}

void KnownProfile(Context& c, const std::map<std::string, Span>& profiles) {
  if (c.options.profile.empty() || profiles.contains(c.options.profile)) return;
  std::vector<std::string> names;
  for (const auto& [name, span] : profiles) names.push_back(name);
  Diagnostic d(Kind::UnknownName, fmt::format("--profile {}: there is no such profile", c.options.profile));
  if (auto near = Suggest(c.options.profile, names)) d.AddHelp(fmt::format("did you mean `{}`?", *near));
  c.sink.Add(std::move(d));
}

}  // namespace

void CheckType(Context& c, const ast::Type& type, const ast::Expr& value) {
  const std::string& name = type.name.text;
  if (type.optional) return c.NotYet(type.span, name + "?");
  if (name == "enum") return CheckEnum(c, type, value);
  if (IsOneOf(kLaterTypes, name)) return c.NotYet(type.name.span, "a constant of type " + name);
  if (!IsOneOf(kTypes, name))
    return c.Unknown(type.name.span, "type", name, std::vector<std::string>(std::begin(kTypes), std::end(kTypes)));
  const ast::Expr& e = c.Fold(value);
  const bool vowel = std::string_view("aeiou").find(name[0]) != std::string_view::npos;
  if (!Fits(name, e)) return Mismatch(c, value, fmt::format("{} {}", vowel ? "an" : "a", name));
  if (name == "path") ReadPath(c, e);
  if (name == "list" && type.args.size() == 1)
    for (const ast::Expr& item : e.children) CheckType(c, type.args[0], item);
}

void CollectConstants(Context& c, const ast::File& file) {
  std::map<std::string, Span> seen, profiles;
  std::map<std::string, const ast::Expr*> chosen;
  std::vector<const ast::Profile*> all;
  for (const ast::Decl& d : file.decls) {
    const auto* p = std::get_if<ast::Profile>(&d.node);
    if (!p) continue;
    if (!profiles.try_emplace(p->name.text, p->name.span).second)
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("profile {} is declared twice", p->name.text)).At(p->name.span).At(profiles[p->name.text], "first here"));
    all.push_back(p);
    std::map<std::string, Span> assigned;
    for (const ast::Assign& a : p->assigns)
      if (auto [it, added] = assigned.try_emplace(a.name.text, a.name.span); !added)
        c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("profile {} sets {} twice", p->name.text, a.name.text)).At(a.name.span).At(it->second, "first here"));
    if (p->name.text == c.options.profile)
      for (const ast::Assign& a : p->assigns) chosen[a.name.text] = &a.value;
  }
  const bool root = c.module + 1 == c.modules.size();
  if (root) KnownProfile(c, profiles);
  std::vector<std::pair<std::string, const ast::Type*>> typed;
  for (const ast::Decl& d : file.decls) {
    if (const auto* let = std::get_if<ast::Let>(&d.node)) {
      if (let->pub) c.own().exported.insert(let->name.text);
      if (Declare(c, seen, let->name, &let->value) && let->type) typed.emplace_back(let->name.text, &*let->type);
    } else if (const auto* p = std::get_if<ast::Param>(&d.node)) {
      const ast::Expr* value = Override(c, *p);
      if (!value && chosen.contains(p->name.text)) value = chosen[p->name.text];
      if (!value && p->value) value = &*p->value;
      if (!value)
        c.sink.Add(Diagnostic(Kind::ParamWithoutValue, fmt::format("param {} has no value{}", p->name.text, c.options.profile.empty() ? " in the base" : " in profile " + c.options.profile))
                       .At(p->name.span).AddHelp("give it a default, set it in the profile, or pass --set " + p->name.text + "=.."));
      if (Declare(c, seen, p->name, value)) typed.emplace_back(p->name.text, &p->type);
    }
  }
  std::vector<std::string> params;
  for (const ast::Decl& d : file.decls)
    if (const auto* p = std::get_if<ast::Param>(&d.node)) params.push_back(p->name.text);
  for (const ast::Profile* p : all)
    for (const ast::Assign& a : p->assigns)
      if (std::find(params.begin(), params.end(), a.name.text) == params.end()) c.Unknown(a.name.span, "param", a.name.text, params);
  RefuseCircles(c, seen);
  std::erase_if(typed, [&](const auto& t) { return !c.own().constants.contains(t.first); });
  for (const auto& [name, type] : typed) SettleHost(c, name, *type);
  for (const auto& [name, type] : typed) {
    const size_t before = c.sink.errors();
    CheckType(c, *type, *c.own().constants[name]);
    if (c.sink.errors() == before) continue;
    c.own().constants.erase(name);
    c.broken.insert("name " + name);
  }
  for (const auto& [name, value] : c.own().constants) CheckLiteral(c, *value);
  for (const auto& [name, value] : c.options.overrides)
    if (root && std::find(params.begin(), params.end(), name) == params.end())
      c.sink.Add(Diagnostic(Kind::UnknownName, fmt::format("--set {}: there is no such param", name)));
}

}  // namespace rwsc::check
