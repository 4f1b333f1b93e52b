// Messages for bad characters, unfinished texts and runs without end.
#include "compiler/syntax/lex_faults.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "compiler/source/utf8.h"
#include "compiler/syntax/lex.h"

namespace rwsc {
namespace {

bool NonAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

std::string Shown(std::string_view character) {
  const auto byte = static_cast<unsigned char>(character.front());
  if (byte < 0x20 || byte == 0x7f) return fmt::format("the control character {:#04x}", byte);
  const char32_t value = DecodeUtf8(character, 0).value;
  const bool no_ink = value == 0xA0 || (value >= 0x2000 && value <= 0x200F) || (value >= 0x2028 && value <= 0x202F) || value == 0x3000 || value == 0xFEFF;
  return no_ink ? fmt::format("the character U+{:04X}", static_cast<uint32_t>(value)) : fmt::format("`{}`", character);
}

std::string_view HelpFor(std::string_view character) {
  if (character == "'") return "texts stand in double quotes: \"..\"";
  if (character == "$") return "fields have no `$`: write `host`, or `{host}` inside a text";
  if (character == "&") return "write `and`";
  if (character == "!") return "write `not`";
  if (character == "\\") return "a statement that goes on in the next line needs no `\\` after `,`, `->`, `=` or inside brackets";
  if (character == "\r") return "a line ends with LF or CR LF";
  if (character == "\xC2\xA0") return "this is a no-break space: write an ordinary one";
  if (character == "\xE2\x80\x9C" || character == "\xE2\x80\x9D") return "texts stand in straight double quotes: \"..\"";
  if (NonAscii(character.front())) return "put the word in double quotes";
  return {};
}

}  // namespace

uint32_t LexFaults::Character(uint32_t begin, uint32_t limit, uint32_t line) {
  uint32_t one = begin + 1;
  while (one < limit && (static_cast<unsigned char>(text_[one]) & 0xC0u) == 0x80u) ++one;
  uint32_t end = one;
  while (NonAscii(text_[begin]) && end < limit && NonAscii(text_[end])) ++end;
  if (line == last_line_) return end;
  last_line_ = line;
  const std::string_view character = text_.substr(begin, one - begin);
  Diagnostic d(Kind::BadCharacter, fmt::format("{} has no meaning here", Shown(character)));
  d.At(At(begin, one));
  if (const std::string_view help = HelpFor(character); !help.empty()) d.AddHelp(std::string(help));
  sink_.Add(std::move(d));
  return end;
}

uint32_t LexFaults::Text(uint32_t begin, uint32_t end) {
  const std::string_view written = text_.substr(begin, end - begin);
  if (written.size() > 1 && written.back() == '"') {
    const size_t brace = std::max<size_t>(written.find('{'), 1);
    const bool found = brace < written.size();
    const uint32_t at = found ? begin + static_cast<uint32_t>(brace) : begin;
    Diagnostic d(Kind::BadText, "a `{` in this text has no `}`");
    d.At(At(at, found ? at + 1 : end), "an expression begins here");
    d.AddHelp("a brace itself is written `{{`");
    d.AddHelp("for JSON and the like write r\"..\" or \"\"\"..\"\"\", which take braces as they are");
    sink_.Add(std::move(d));
    return end;
  }
  // The line's last brackets were hardly meant as text: giving them back keeps the blocks in order.
  uint32_t cut = end;
  while (cut > begin + 1 && std::string_view(" \t})]{").find(text_[cut - 1]) != std::string_view::npos) --cut;
  Diagnostic d(Kind::BadText, "this text has no closing quote");
  d.At(At(begin, cut)).AddHelp("add `\"` where the text ends; a text of many lines is written \"\"\"..\"\"\"");
  sink_.Add(std::move(d));
  return cut;
}

void LexFaults::OpenText(uint32_t begin) {
  Diagnostic d(Kind::BadText, "this text has no closing `\"\"\"`");
  d.At(At(begin, begin + 3), "it takes in the rest of the file");
  sink_.Add(std::move(d));
}

uint32_t LexFaults::TextNesting(uint32_t begin, uint32_t limit) {
  uint32_t depth = 0;        // texts that are open
  bool in_text = false;      // as opposed to: in an expression of the innermost text
  std::string inside;        // one sign a level: 't' text, 'e' expression
  uint32_t deepest = 0, at = begin;
  for (; at < limit && text_[at] != '\n'; ++at) {
    const char c = text_[at];
    in_text = !inside.empty() && inside.back() == 't';
    if (in_text && c == '\\') {
      ++at;
    } else if (in_text && c == '{' && at + 1 < limit && text_[at + 1] == '{') {
      ++at;
    } else if (c == '"' && in_text) {
      inside.pop_back();
      --depth;
      if (inside.empty()) break;
    } else if (c == '"') {
      inside.push_back('t');
      deepest = std::max(deepest, ++depth);
    } else if ((c == '{' && in_text) || (c == '}' && !in_text && !inside.empty())) {
      if (c == '{') inside.push_back('e'); else inside.pop_back();
    }
    if (deepest > kMaxTemplateNesting) break;
  }
  if (deepest <= kMaxTemplateNesting) return 0;
  Diagnostic d(Kind::TooDeep, fmt::format("texts inside the expressions of texts, more than {} deep", kMaxTemplateNesting));
  sink_.Add(std::move(d.At(At(begin, at))));
  while (at < limit && text_[at] != '\n') ++at;
  return at;
}

bool LexFaults::LongRun(uint32_t begin, uint32_t end) {
  const std::string_view run = text_.substr(begin, end - begin);
  uint32_t since = 0;
  for (const char c : run) {
    since = std::string_view(",;[](){}|").find(c) == std::string_view::npos ? since + 1 : 0;
    if (since > kMaxWordBytes) break;
  }
  if (since <= kMaxWordBytes) return false;
  Diagnostic d(Kind::BadCharacter, fmt::format("a word of more than {} bytes", kMaxWordBytes));
  sink_.Add(std::move(d.At(At(begin, begin + 32))));
  return true;
}

}  // namespace rwsc
