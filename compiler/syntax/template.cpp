// Texts: "..{expr}.." is a template, r".." and """..""" are plain (language, section 2).
#include <algorithm>
#include <optional>

#include "compiler/syntax/literals.h"

namespace rwsc {
namespace {

LiteralError Wrong(size_t offset, size_t length, std::string message, std::string help = {}) {
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(std::max<size_t>(length, 1)), std::move(message), std::move(help)};
}

// The place of the `}` that ends the expression at `at` (after its `{`). Texts inside may hold braces of their own: the
// stack of open texts and expressions alternates, so its height is all there is to keep.
size_t ExpressionEnd(std::string_view text, size_t at) {
  size_t height = 0;   // even: in an expression, odd: in a text
  for (; at < text.size(); ++at) {
    const char c = text[at];
    const bool in_text = height % 2 == 1;
    if (in_text && c == '\\') ++at;
    else if (in_text && c == '{' && at + 1 < text.size() && text[at + 1] == '{') ++at;
    else if (in_text && c == '{') ++height;
    else if (c == '"') in_text ? --height : ++height;
    else if (!in_text && c == '}') {
      if (height == 0) return at;
      --height;
    }
  }
  return std::string_view::npos;
}

class TemplateReader {
 public:
  TemplateReader(std::string_view text, size_t begin, size_t end, bool escapes) : text_(text), at_(begin), end_(end), escapes_(escapes) {}

  Parsed<std::vector<TemplatePart>> Run() {
    while (!error_ && at_ < end_) Step();
    if (error_) return *error_;
    Flush();
    return std::move(parts_);
  }

 private:
  void Step() {
    const char c = text_[at_];
    const char next = at_ + 1 < end_ ? text_[at_ + 1] : '\0';
    if (c == '\\' && escapes_) return Escape(next);
    if (c == '{' && next == '{') return Literal('{', 2);
    if (c == '}' && next == '}') return Literal('}', 2);
    if (c == '{') return Expression();
    if (c == '}') {
      error_ = Wrong(at_, 1, "this `}` has no `{`", "a brace as such is written }}; r\"..\" takes everything as it is");
      return;
    }
    Literal(c, 1);
  }

  void Literal(char c, size_t length) {
    if (literal_.empty()) literal_begin_ = at_;
    literal_.push_back(c);
    at_ += length;
  }

  void Escape(char next) {
    switch (next) {
      case 'n': return Literal('\n', 2);
      case 'r': return Literal('\r', 2);
      case 't': return Literal('\t', 2);
      case '"': case '\\': case '{': case '}': return Literal(next, 2);
      default: error_ = Wrong(at_, 2, "an unknown escape", "escapes are \\n \\r \\t \\\" \\\\; r\"..\" takes everything as it is");
    }
  }

  void Expression() {
    const size_t begin = at_ + 1;
    const size_t close = ExpressionEnd(text_.substr(0, end_), begin);
    if (close == std::string_view::npos) {
      error_ = Wrong(at_, 1, "this `{` has no `}`", "a brace as such is written {{");
      return;
    }
    if (text_.substr(begin, close - begin).find_first_not_of(" \t") == std::string_view::npos) {
      error_ = Wrong(at_, close + 1 - at_, "an expression is missing between the braces", "braces as such are written {{ and }}");
      return;
    }
    Flush();
    parts_.push_back({true, std::string(text_.substr(begin, close - begin)), static_cast<uint32_t>(begin), static_cast<uint32_t>(close - begin)});
    at_ = close + 1;
  }

  void Flush() {
    if (literal_.empty()) return;
    parts_.push_back({false, std::move(literal_), static_cast<uint32_t>(literal_begin_), static_cast<uint32_t>(at_ - literal_begin_)});
    literal_.clear();
  }

  std::string_view text_;
  size_t at_, end_;
  bool escapes_;
  std::string literal_;
  size_t literal_begin_ = 0;
  std::vector<TemplatePart> parts_;
  std::optional<LiteralError> error_;
};

struct Plain {
  size_t begin = 0, end = 0;
};

// Where the text of r".." or """..""" stands; a line end right after the opening """ does not count.
std::optional<Plain> PlainText(std::string_view token) {
  if (token.size() >= 6 && token.starts_with("\"\"\"") && token.ends_with("\"\"\"")) {
    size_t begin = 3;
    if (token.substr(begin).starts_with("\r\n")) begin += 2;
    else if (token[begin] == '\n') begin += 1;
    return Plain{begin, token.size() - 3};
  }
  if (token.size() >= 3 && token.starts_with("r\"") && token.ends_with('"')) return Plain{2, token.size() - 1};
  return std::nullopt;
}

}  // namespace

Parsed<std::vector<TemplatePart>> ParseTemplate(std::string_view token) {
  if (const auto plain = PlainText(token)) {
    std::vector<TemplatePart> parts;
    const std::string_view text = token.substr(plain->begin, plain->end - plain->begin);
    if (!text.empty()) parts.push_back({false, std::string(text), static_cast<uint32_t>(plain->begin), static_cast<uint32_t>(text.size())});
    return parts;
  }
  if (!token.starts_with('"')) return TemplateReader(token, 0, token.size(), false).Run();   // a bare path or URL
  if (token.size() < 2 || !token.ends_with('"')) return Wrong(0, token.size(), "this text has no closing `\"`");
  return TemplateReader(token, 1, token.size() - 1, true).Run();
}

Parsed<std::string> ParsePlainString(std::string_view token) {
  Parsed<std::vector<TemplatePart>> parsed = ParseTemplate(token);
  if (auto* error = std::get_if<LiteralError>(&parsed)) return std::move(*error);
  std::string text;
  for (const TemplatePart& part : std::get<std::vector<TemplatePart>>(parsed)) {
    if (part.expr) return Wrong(part.offset - 1, part.length + 2, "no expression can stand in this text", "a brace as such is written {{");
    text += part.text;
  }
  return text;
}

}  // namespace rwsc
