// RFC 3629, section 4: the table of well-formed sequences.
#include "compiler/source/utf8.h"

namespace rwsc {
namespace {

struct Lead {
  size_t length = 0;          // 0: no lead byte
  unsigned char low = 0x80;   // bounds of the second byte
  unsigned char high = 0xBF;
};

Lead Classify(unsigned char c) {
  if (c < 0x80) return {1};
  if (c < 0xC2) return {};
  if (c < 0xE0) return {2};
  if (c < 0xF0) return {3, static_cast<unsigned char>(c == 0xE0 ? 0xA0 : 0x80), static_cast<unsigned char>(c == 0xED ? 0x9F : 0xBF)};
  if (c < 0xF5) return {4, static_cast<unsigned char>(c == 0xF0 ? 0x90 : 0x80), static_cast<unsigned char>(c == 0xF4 ? 0x8F : 0xBF)};
  return {};
}

bool WellFormed(std::string_view at, const Lead& lead) {
  if (lead.length == 0 || at.size() < lead.length) return false;
  for (size_t i = 1; i < lead.length; ++i) {
    const auto c = static_cast<unsigned char>(at[i]);
    if (c < (i == 1 ? lead.low : 0x80) || c > (i == 1 ? lead.high : 0xBF)) return false;
  }
  return true;
}

}  // namespace

size_t FindInvalidUtf8(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const Lead lead = Classify(static_cast<unsigned char>(text[at]));
    if (!WellFormed(text.substr(at), lead)) return at;
    at += lead.length;
  }
  return std::string_view::npos;
}

}  // namespace rwsc
