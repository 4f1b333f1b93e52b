// Templates: text with fields, captures, constants and secrets, each encoded for the place it stands in (language, section 6).
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "compiler/check/values.h"
#include "compiler/syntax/parse.h"
#include "runtime/http/facts.h"

namespace rwsc::check {
namespace {

using ast::ExprKind;
using ast::Literal;
using model::Part;
using model::Sink;

struct FieldInfo { rws::FieldId id; std::string_view name; bool keyed, optional; };
constexpr FieldInfo kFields[] = {
#define RWS_FIELD(number, id, name, keyed, optional) {rws::FieldId::id, name, keyed, optional},
#include "runtime/http/fields.def"
#undef RWS_FIELD
};
constexpr std::string_view kLaterFields[] = {"auth.", "tls.", "client.country", "upstream.", "query(", "header(", "cookie("};

const FieldInfo* FindField(std::string_view name, std::string& key) {
  for (const FieldInfo& f : kFields) {
    if (!f.keyed && name == f.name) return &f;
    if (f.keyed && name.starts_with(f.name) && name.size() > f.name.size()) {
      key = name.substr(f.name.size());
      return &f;
    }
  }
  return nullptr;
}

// Where in a URL the text built so far ends.
enum class Where : uint8_t { kStart, kAuthority, kPath, kQuery };

class Builder {
 public:
  Builder(Context& c, TemplateKind kind, const Captures* captures) : c_(c), kind_(kind), captures_(captures) {}

  bool Add(const ast::Expr& e) {
    if (e.kind == ExprKind::kLiteral && e.literal == Literal::kString) return AddString(e);
    if (e.kind == ExprKind::kLiteral && (e.literal == Literal::kRaw || e.literal == Literal::kText)) {
      auto text = ParsePlainString(e.text);
      if (auto* error = std::get_if<LiteralError>(&text)) return c_.Bad(e.span, *error);
      return AddLiteral(std::get<std::string>(text), e.span);
    }
    if (e.kind == ExprKind::kLiteral && Spelled(e.literal)) return AddLiteral(e.text, e.span);
    if (e.kind == ExprKind::kName) return AddName(e);
    if (e.kind == ExprKind::kCoalesce) return AddCoalesce(e);
    if (e.kind == ExprKind::kLiteral || e.kind == ExprKind::kList) { Mismatch(c_, e, "a text"); return false; }
    c_.NotYet(e.span, std::string(c_.sources.Text(e.span)), "a template holds fields, captures, params, lets and secrets");
    return false;
  }

  model::Template Take() { return std::move(out_); }

 private:
  static bool Spelled(Literal l) {
    return l == Literal::kUrl || l == Literal::kPath || l == Literal::kHost || l == Literal::kNumber || l == Literal::kAddr || l == Literal::kCidr ||
           l == Literal::kDuration || l == Literal::kSize || l == Literal::kPercent || l == Literal::kRate || l == Literal::kBool;
  }

  bool AddString(const ast::Expr& e) {
    auto parsed = ParseTemplate(e.text);
    if (auto* error = std::get_if<LiteralError>(&parsed)) return c_.Bad(e.span, *error);
    for (const TemplatePart& p : std::get<std::vector<TemplatePart>>(parsed)) {
      if (!p.expr) {
        if (!AddLiteral(p.text, Inside(e.span, p.offset, p.length))) return false;
        continue;
      }
      auto inner = ParseExpr(c_.sources, Inside(e.span, p.offset, p.length), c_.sink);
      if (!inner || !Add(*inner)) return false;
    }
    return true;
  }

  bool AddLiteral(const std::string& text, Span span) {
    if (kind_ != TemplateKind::kPlain)
      for (char ch : text)
        if (static_cast<unsigned char>(ch) < 0x20 || ch == 0x7F) {
          c_.sink.Add(Diagnostic(Kind::BadLiteral, "a control character cannot stand here").At(span));
          return false;
        }
    Advance(text);
    if (!out_.empty() && out_.back().kind == Part::Kind::kLiteral) {
      out_.back().text += text;
      return true;
    }
    Part p;
    p.text = text;
    p.span = span;
    if (!text.empty()) out_.push_back(std::move(p));
    return true;
  }

  void Advance(std::string_view text) {
    written_ += text;
    if (written_.find('?') != std::string::npos) { where_ = Where::kQuery; return; }
    const size_t scheme = written_.find("://");
    if (scheme == std::string::npos) { where_ = written_.empty() ? Where::kStart : Where::kPath; return; }
    where_ = written_.find('/', scheme + 3) == std::string::npos ? Where::kAuthority : Where::kPath;
  }

  bool Url() const { return kind_ == TemplateKind::kLocation || kind_ == TemplateKind::kTarget; }

  // The sink of a value here; nullopt after a diagnostic.
  std::optional<Sink> SinkFor(const FieldInfo* field, Span span) {
    if (kind_ == TemplateKind::kPlain || kind_ == TemplateKind::kFilePath) return Sink::kPlain;
    if (!Url()) return written_.ends_with("=") ? Sink::kQuoted : Sink::kHeader;
    if (field && field->id == rws::FieldId::kUri) {
      if (where_ == Where::kStart || where_ == Where::kAuthority) return Sink::kUri;
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, "`uri` stands only first or right after an authority").At(span)
                      .AddHelp("use `{path}`, and `?{query}` for the query"));
      return std::nullopt;
    }
    if (where_ == Where::kAuthority) {
      if (field && field->id == rws::FieldId::kHost) return Sink::kUri;
      if (!field) return Sink::kQuery;             // a capture: one label, every delimiter encoded
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("`{}` cannot be part of an authority: a client could choose where this leads", field->name)).At(span));
      return std::nullopt;
    }
    if (field && field->id == rws::FieldId::kQuery) return Sink::kUri;      // already encoded
    return where_ == Where::kQuery ? Sink::kQuery : Sink::kPath;
  }

  bool AddName(const ast::Expr& e) {
    const ast::Expr& folded = c_.Fold(e);
    if (&folded != &e) return Add(folded);
    std::optional<Part> p = Value(e, false);
    if (!p) return false;
    Push(std::move(*p));
    return true;
  }

  void Push(Part p) {
    Advance(p.kind == Part::Kind::kField && p.field == rws::FieldId::kUri ? "/" : "x");
    out_.push_back(std::move(p));
  }

  // One value; `guarded`: a `??` follows, so it may be missing.
  std::optional<Part> Value(const ast::Expr& e, bool guarded) {
    if (auto p = CaptureValue(e)) return p;
    if (auto it = c_.secrets.find(e.text); it != c_.secrets.end()) return SecretValue(e, it->second);
    std::string key, name = e.text;
    if (e.called && e.args.size() == 1 && (name == "header" || name == "query" || name == "cookie")) {
      auto text = ReadConstantText(c_, e.args[0].value);
      if (!text) return std::nullopt;
      name += "." + *text;
    } else if (e.called) {
      c_.NotYet(e.span, e.text + "()");
      return std::nullopt;
    }
    const FieldInfo* field = FindField(name, key);
    if (!field) { UnknownValue(e); return std::nullopt; }
    if (field->id == rws::FieldId::kStatus && kind_ != TemplateKind::kResponseHeader) {
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, "`status` is known in the response phase only").At(e.span));
      return std::nullopt;
    }
    if (field->optional && !guarded) {
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("`{}` may be missing", name)).At(e.span).AddHelp(fmt::format("say what stands for it:  {{{} ?? \"none\"}}", name)));
      return std::nullopt;
    }
    auto sink = SinkFor(field, e.span);
    if (!sink) return std::nullopt;
    Part p;
    p.kind = Part::Kind::kField;
    p.field = field->id;
    p.text = key;
    p.sink = *sink;
    p.span = e.span;
    return p;
  }

  std::optional<Part> CaptureValue(const ast::Expr& e) {
    if (!captures_ || e.called) return std::nullopt;
    for (size_t i = 0; i < captures_->names.size(); ++i) {
      if (captures_->names[i].text != e.text) continue;
      auto sink = SinkFor(nullptr, e.span);
      Part p;
      p.kind = Part::Kind::kCapture;
      p.text = e.text;
      p.capture = static_cast<uint16_t>(i);
      p.rest = i < captures_->rest.size() && captures_->rest[i];
      p.sink = *sink;
      p.span = e.span;
      return p;
    }
    return std::nullopt;
  }

  std::optional<Part> SecretValue(const ast::Expr& e, model::SecretId id) {
    if (kind_ != TemplateKind::kSecretHeader) {
      c_.sink.Add(Diagnostic(Kind::SecretMisuse, fmt::format("secret `{}` cannot stand here", e.text)).At(e.span)
                      .Note("a secret goes into request headers for the origin only, so that no client sees it"));
      return std::nullopt;
    }
    Part p;
    p.kind = Part::Kind::kSecret;
    p.text = e.text;
    p.secret = id;
    p.sink = Sink::kHeader;
    p.span = e.span;
    return p;
  }

  void UnknownValue(const ast::Expr& e) {
    for (std::string_view later : kLaterFields)
      if (e.text.starts_with(later)) return c_.NotYet(e.span, e.text);
    std::vector<std::string> names;
    for (const FieldInfo& f : kFields) if (!f.keyed) names.emplace_back(f.name);
    if (captures_) for (const model::Name& n : captures_->names) if (!n.text.empty()) names.push_back(n.text);
    for (const auto& [name, value] : c_.constants) names.push_back(name);
    for (const auto& [name, value] : c_.secrets) names.push_back(name);
    c_.Unknown(e.span, "name", e.text, names);
  }

  // `a ?? b ?? "c"`: each is tried in turn.
  bool AddCoalesce(const ast::Expr& e) {
    std::optional<Part> first;
    Part* last = nullptr;
    for (size_t i = 0; i < e.children.size(); ++i) {
      const ast::Expr& child = c_.Fold(e.children[i]);
      const bool final = i + 1 == e.children.size();
      model::Template parts;
      if (child.kind == ExprKind::kName) {
        auto p = Value(child, !final);
        if (!p) return false;
        parts.push_back(std::move(*p));
      } else {
        auto text = ReadConstantText(c_, child);
        if (!text) return false;
        Part p;
        p.text = *text;
        p.span = child.span;
        parts.push_back(std::move(p));
      }
      if (!first) { first = std::move(parts[0]); last = &*first; }
      else { last->otherwise = std::move(parts); last = &last->otherwise[0]; }
    }
    if (!first) return false;
    Push(std::move(*first));
    return true;
  }

  Context& c_;
  TemplateKind kind_;
  const Captures* captures_;
  model::Template out_;
  std::string written_;
  Where where_ = Where::kStart;
};

// `Location` is absolute, or begins with a slash; a target begins with one.
bool BeginsWell(Context& c, const ast::Expr& e, TemplateKind kind, const model::Template& t) {
  if (kind != TemplateKind::kLocation && kind != TemplateKind::kTarget) return true;
  const bool uri = !t.empty() && t[0].sink == Sink::kUri;
  const std::string_view head = t.empty() ? std::string_view() : t[0].kind == Part::Kind::kLiteral ? std::string_view(t[0].text) : "";
  const bool slash = head.starts_with("/") && !head.starts_with("//");
  const bool absolute = kind == TemplateKind::kLocation && (head.starts_with("https://") || head.starts_with("http://"));
  if (uri || slash || absolute) return true;
  if (!t.empty() && t[0].kind == Part::Kind::kField && t[0].field == rws::FieldId::kPath) return true;
  c.sink.Add(Diagnostic(Kind::TypeMismatch, kind == TemplateKind::kTarget ? "a rewrite begins with `/`, `{uri}` or `{path}`"
                                                                           : "a location begins with `/`, `{uri}`, `{path}`, http:// or https://").At(e.span));
  return false;
}

}  // namespace

bool IsFieldOrPart(const std::string& name) {
  std::string key;
  if (FindField(name, key)) return true;
  for (const FieldInfo& f : kFields)
    if (f.name.substr(0, f.name.find('.')) == name) return true;
  return name == "auth" || name == "tls" || name == "upstream" || name == "client";
}

std::optional<model::Template> ReadTemplate(Context& c, const ast::Expr& e, TemplateKind kind, const Captures* captures) {
  Builder builder(c, kind, captures);
  if (!builder.Add(e)) return std::nullopt;
  model::Template t = builder.Take();
  if (!BeginsWell(c, e, kind, t)) return std::nullopt;
  return t;
}

}  // namespace rwsc::check
