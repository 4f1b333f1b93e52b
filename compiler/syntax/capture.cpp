// Captures of path and host patterns (language, section 4).
#include "compiler/syntax/capture.h"

#include <algorithm>
#include <array>
#include <optional>

#include "compiler/diag/suggest.h"

namespace rwsc {
namespace {

constexpr std::array<std::pair<std::string_view, CaptureType>, 4> kTypes = {{
    {"int", CaptureType::kInt}, {"hex", CaptureType::kHex}, {"uuid", CaptureType::kUuid}, {"slug", CaptureType::kSlug}}};
constexpr std::string_view kWordOctets = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
constexpr std::string_view kForms = "captures are {id}, {id:int}, {id:hex}, {id:uuid}, {id:slug}, {lang:en|de} or {v:re\"v[0-9]+\"}";

LiteralError Wrong(size_t offset, size_t length, std::string message, std::string help = std::string(kForms), Kind kind = Kind::BadLiteral) {
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(std::max<size_t>(length, 1)), std::move(message), std::move(help), kind};
}

bool Letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool WordOctet(char c) { return Letter(c) || (c >= '0' && c <= '9') || c == '-'; }

// The closing brace of the one at `at`; a regular expression in between may hold braces.
size_t Closing(std::string_view text, size_t at) {
  bool quoted = false;
  for (size_t i = at + 1; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') ++i;
    else if (text[i] == '"') quoted = !quoted;
    else if (!quoted && text[i] == '}') return i;
  }
  return std::string_view::npos;
}

std::optional<LiteralError> ReadEnum(std::string_view words, size_t at, Capture& capture) {
  capture.type = CaptureType::kEnum;
  for (size_t begin = 0; begin <= words.size();) {
    const size_t end = std::min(words.find('|', begin), words.size());
    const std::string_view word = words.substr(begin, end - begin);
    if (word.empty()) return Wrong(at + begin, 1, "a word is missing between the `|`");
    const size_t odd = word.find_first_not_of(kWordOctets);
    if (odd != std::string_view::npos) return Wrong(at + begin, word.size(), "a word holds letters, digits, `-`, `_` and `.`", {});
    if (word == "." || word == "..") return Wrong(at + begin, word.size(), "a dot segment never reaches a route", {});
    if (std::find(capture.words.begin(), capture.words.end(), word) != capture.words.end()) {
      return Wrong(at + begin, word.size(), "this word stands twice", {});
    }
    capture.words.emplace_back(word);
    begin = end + 1;
  }
  std::sort(capture.words.begin(), capture.words.end());
  return std::nullopt;
}

LiteralError UnknownType(std::string_view type, size_t at) {
  std::vector<std::string> names;
  for (const auto& row : kTypes) names.emplace_back(row.first);
  if (type == "integer" || type == "number" || type == "num" || type == "digits") type = "in";
  const std::optional<std::string> near = Suggest(type, names);
  return Wrong(at, type.size(), {}, near ? "did you mean `" + *near + "`?" : std::string(kForms), Kind::UnknownCaptureType);
}

std::optional<LiteralError> ReadType(std::string_view type, size_t at, Capture& capture) {
  if (type.starts_with("re\"")) {
    if (type.size() < 5 || !type.ends_with('"')) return Wrong(at, type.size(), "this regular expression is empty or has no end");
    capture.type = CaptureType::kRegex;
    capture.regex = std::string(type.substr(3, type.size() - 4));
    return std::nullopt;
  }
  if (type.empty()) return Wrong(at, 1, "a type is missing after the colon");
  if (type.find('|') != std::string_view::npos) return ReadEnum(type, at, capture);
  for (const auto& [name, value] : kTypes) {
    if (type != name) continue;
    capture.type = value;
    return std::nullopt;
  }
  LiteralError error = UnknownType(type, at);
  error.length = static_cast<uint32_t>(type.size());
  error.message = "unknown capture type `" + std::string(type) + "`";
  return error;
}

}  // namespace

Parsed<CaptureText> ParseCapture(std::string_view text, size_t at) {
  const size_t close = Closing(text, at);
  if (close == std::string_view::npos) return Wrong(at, text.size() - at, "this `{` has no `}`");
  CaptureText result;
  result.length = close + 1 - at;
  std::string_view inside = text.substr(at + 1, close - at - 1);
  if (inside.ends_with("...")) {
    result.rest = true;
    inside.remove_suffix(3);
  }
  const size_t colon = inside.find(':');
  const std::string_view name = inside.substr(0, colon);
  const bool good = !name.empty() && Letter(name[0]) && std::all_of(name.begin(), name.end(), WordOctet);
  if (!good) return Wrong(at + 1, name.size(), name.empty() ? "a capture has a name" : "`" + std::string(name) + "` is no name");
  result.capture.name = std::string(name);
  if (colon == std::string_view::npos) return result;
  if (result.rest) return Wrong(at + 1 + colon, inside.size() - colon, "the rest of a path has no type", "write {" + result.capture.name + "...}");
  if (const auto error = ReadType(inside.substr(colon + 1), at + 2 + colon, result.capture)) return *error;
  return result;
}

std::string Print(const Capture& capture) {
  std::string text = "{" + capture.name;
  for (const auto& [name, type] : kTypes) {
    if (capture.type == type) text.append(":").append(name);
  }
  if (capture.type == CaptureType::kRegex) text += ":re\"" + capture.regex + "\"";
  for (size_t i = 0; i < capture.words.size(); ++i) text.append(i == 0 ? ":" : "|").append(capture.words[i]);
  return text + "}";
}

}  // namespace rwsc
