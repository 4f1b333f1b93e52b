// Templates: text with fields, captures, constants and secrets, each encoded for the place it stands in (language, section 6).
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "compiler/check/values.h"
#include "compiler/syntax/parse.h"
#include "runtime/http/facts.h"

namespace rwsc::check {
namespace {

using ast::ExprKind;
using ast::Literal;
using model::Part;
using model::Sink;

// RFC 3986 2: what may stand in a URI stays, all else is percent-encoded; a `%` that encodes nothing too.
std::string UriOctets(std::string_view text) {
  constexpr std::string_view kKept = "-._~!$&'()*+,;=:@/?#[]%", kHex = "0123456789ABCDEF";
  auto hex = [&](size_t i) { return i < text.size() && std::isxdigit(static_cast<unsigned char>(text[i])) != 0; };
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto octet = static_cast<unsigned char>(text[i]);
    const bool alnum = octet < 0x80 && std::isalnum(octet) != 0;
    const bool kept = octet < 0x80 && octet != 0 && kKept.find(text[i]) != std::string_view::npos && (octet != '%' || (hex(i + 1) && hex(i + 2)));
    if (alnum || kept) out += text[i];
    else (((out += '%') += kHex[octet >> 4]) += kHex[octet & 15]);
  }
  return out;
}

// RFC 9110 5.6.4: a parameter's value, quoted when it is no token.
std::string Quoted(const std::string& text) {
  if (IsHeaderToken(text)) return text;
  std::string out = "\"";
  for (char ch : text) {
    if (ch == '"' || ch == '\\') out += '\\';
    out += ch;
  }
  return out + "\"";
}

// Where in a URL the text built so far ends.
enum class Where : uint8_t { kStart, kAuthority, kPath, kQuery };

class Builder {
 public:
  Builder(Context& c, TemplateKind kind, const Captures* captures) : c_(c), kind_(kind), captures_(captures) {}

  bool Add(const ast::Expr& e) {
    if (c_.template_depth == 0) c_.template_parts = 0, c_.template_root = e.span;
    if (c_.template_depth >= kMaxTemplateDepth || ++c_.template_parts > kMaxTemplateParts) {
      c_.sink.Add(Diagnostic(Kind::BadLiteral, "this text never ends, or is far too long").At(c_.template_root).Note("the constants in it stand for one another"));
      return false;
    }
    ++c_.template_depth;
    const bool good = AddOne(e);
    --c_.template_depth;
    return good;
  }

  model::Template Take() { return std::move(out_); }

 private:
  bool AddOne(const ast::Expr& e) {
    if (e.kind == ExprKind::kLiteral && (e.literal == Literal::kString || e.literal == Literal::kUrl || e.literal == Literal::kPath)) return AddString(e);
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

  static bool Spelled(Literal l) {
    return l == Literal::kHost || l == Literal::kNumber || l == Literal::kAddr || l == Literal::kCidr ||
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

  // The octets of a text for this place; nullopt after a diagnostic.
  std::optional<std::string> Octets(const std::string& text, Span span) {
    const char* wrong = nullptr;
    for (char ch : text)
      if (!Plain() && (static_cast<unsigned char>(ch) < 0x20 || ch == 0x7F)) wrong = "a control character cannot stand here";
    if (kind_ == TemplateKind::kTarget && text.find('#') != std::string::npos) wrong = "a fragment is never sent to an origin";
    if (wrong) {
      c_.sink.Add(Diagnostic(Kind::BadLiteral, wrong).At(span));
      return std::nullopt;
    }
    return Url() ? UriOctets(text) : text;
  }

  bool AddLiteral(const std::string& written, Span span) {
    const std::optional<std::string> octets = Octets(written, span);
    if (!octets) return false;
    const std::string& text = *octets;
    if (written_.size() + text.size() > kMaxTemplateOctets) {
      c_.sink.Add(Diagnostic(Kind::BadLiteral, "a text is too long: 256 KiB are the most, constants expanded").At(span));
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
    if (!Url()) return;
    if (written_.find('?') != std::string::npos) { where_ = Where::kQuery; return; }
    const size_t scheme = written_.find("://");
    if (scheme == std::string::npos) { where_ = written_.empty() ? Where::kStart : Where::kPath; return; }
    where_ = written_.find('/', scheme + 3) == std::string::npos ? Where::kAuthority : Where::kPath;
  }

  bool Plain() const { return kind_ == TemplateKind::kPlain || kind_ == TemplateKind::kLateText; }
  bool Url() const { return kind_ == TemplateKind::kLocation || kind_ == TemplateKind::kTarget; }

  // The sink of a value here; nullopt after a diagnostic.
  std::optional<Sink> SinkFor(const Field* field, const std::string& name, Span span) {
    if (Plain() || kind_ == TemplateKind::kFilePath) return Sink::kPlain;
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
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("`{}` cannot be part of an authority: a client could choose where this leads", name)).At(span));
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
    const auto& secrets = c_.At(e.span).secrets;
    if (auto it = secrets.find(e.text); it != secrets.end()) return SecretValue(e, it->second);
    std::string key, name = e.text;
    if (e.called && e.args.size() == 1 && (name == "header" || name == "query" || name == "cookie")) {
      auto text = ReadConstantText(c_, e.args[0].value);
      if (!text) return std::nullopt;
      name += "." + *text;
    } else if (e.called) {
      c_.NotYet(e.span, e.text + "()");
      return std::nullopt;
    }
    const Field* field = c_.schema.FindField(name, key);
    if (!field) { UnknownValue(e); return std::nullopt; }
    if (field->later) { c_.NotYet(e.span, name); return std::nullopt; }
    const bool late = field->id == rws::FieldId::kStatus || field->id == rws::FieldId::kUpstreamPath;
    if (late && !c_.in_error_page && kind_ != TemplateKind::kResponseHeader && kind_ != TemplateKind::kLateText) {
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("`{}` is known in the response phase only", name)).At(e.span));
      return std::nullopt;
    }
    if (field->optional && !guarded) {
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("`{}` may be missing", name)).At(e.span).AddHelp(fmt::format("say what stands for it:  {{{} ?? \"none\"}}", name)));
      return std::nullopt;
    }
    auto sink = SinkFor(field, name, e.span);
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
    if (!captures_ || e.called || c_.InPolicy(e.span)) return std::nullopt;
    for (size_t i = 0; i < captures_->names.size(); ++i) {
      if (captures_->names[i].text != e.text) continue;
      auto sink = SinkFor(nullptr, e.text, e.span);
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
    if (captures_ && std::find(captures_->partial.begin(), captures_->partial.end(), e.text) != captures_->partial.end()) {
      c_.sink.Add(Diagnostic(Kind::TypeMismatch, fmt::format("capture `{}` is not in every path of this route, or host of this site", e.text)).At(e.span));
      return;
    }
    std::vector<std::string> names;
    for (const Field& f : c_.schema.fields()) if (!f.keyed && !f.later) names.push_back(f.name);
    if (captures_) for (const model::Name& n : captures_->names) if (!n.text.empty()) names.push_back(n.text);
    for (std::string& name : c_.ConstantsAt(e.span)) names.push_back(std::move(name));
    for (const auto& [name, value] : c_.At(e.span).secrets) names.push_back(name);
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
        auto octets = text ? Octets(*text, child.span) : std::nullopt;
        if (!octets) return false;
        const bool quoted = !Url() && !Plain() && kind_ != TemplateKind::kFilePath && written_.ends_with("=");
        Part p;
        p.text = quoted ? Quoted(*octets) : *octets;
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

std::optional<model::Template> ReadTemplate(Context& c, const ast::Expr& e, TemplateKind kind, const Captures* captures) {
  Builder builder(c, kind, captures);
  if (!builder.Add(e)) return std::nullopt;
  model::Template t = builder.Take();
  if (!BeginsWell(c, e, kind, t)) return std::nullopt;
  return t;
}

}  // namespace rwsc::check
