#include "runtime/bundle/captures.h"

namespace rws {
namespace {

bool Digit(char c) { return c >= '0' && c <= '9'; }
bool HexDigit(char c) { return Digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
bool AlphaNumeric(char c) { return Digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

template <class P>
bool All(std::string_view text, P predicate) {
  for (char c : text)
    if (!predicate(c)) return false;
  return !text.empty();
}

bool Uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !HexDigit(text[i])) return false;
  }
  return true;
}

bool Slug(std::string_view text) {
  bool word = false;               // the last octet was alphanumeric
  for (char c : text) {
    bool joint = c == '-' || c == '_';
    if (joint ? !word : !AlphaNumeric(c)) return false;
    word = !joint;
  }
  return word;
}

}  // namespace

bool CaptureTakes(format::CaptureKind kind, std::string_view text) {
  switch (kind) {
    case format::CaptureKind::kAny: return !text.empty();
    case format::CaptureKind::kInt: return text.size() <= 19 && All(text, Digit);
    case format::CaptureKind::kHex: return All(text, HexDigit);
    case format::CaptureKind::kUuid: return Uuid(text);
    case format::CaptureKind::kSlug: return Slug(text);
    case format::CaptureKind::kEnum: return false;
  }
  return false;
}

}  // namespace rws
