// Size, NUL bytes and UTF-8 (RFC 3629) of a source.
#include "compiler/syntax/text_check.h"

#include <fmt/format.h>

#include "compiler/source/utf8.h"
#include "compiler/syntax/parse.h"

namespace rwsc {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Diagnostic NotUtf8(std::string_view text, FileId file, uint32_t at) {
  Diagnostic d(Kind::BadSource, "this file is no UTF-8 text");
  d.At({file, at, at + 1}, fmt::format("the byte {:#04x} cannot stand here", static_cast<unsigned char>(text[at])));
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) d.AddHelp("it looks like UTF-16: save it as UTF-8");
  return d;
}

}  // namespace

std::optional<uint32_t> CheckText(const SourceMap& sources, FileId file, Sink& sink) {
  const std::string_view text = sources.Text(file);
  if (text.size() > kMaxSourceBytes) {
    sink.Add(std::move(Diagnostic(Kind::BadSource, fmt::format("this file has {} bytes, more than {}", text.size(), kMaxSourceBytes)).At({file, 0, 0})));
    return std::nullopt;
  }
  if (const size_t bad = InvalidUtf8At(text); bad < text.size()) {
    sink.Add(NotUtf8(text, file, static_cast<uint32_t>(bad)));
    return std::nullopt;
  }
  if (const size_t nul = text.find('\0'); nul != std::string_view::npos) {
    const auto at = static_cast<uint32_t>(nul);
    sink.Add(std::move(Diagnostic(Kind::BadSource, "this file holds a NUL byte").At({file, at, at + 1})));
    return std::nullopt;
  }
  return text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

}  // namespace rwsc
