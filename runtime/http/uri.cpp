// Canonical paths. One scan tells whether a path is canonical already; only others are rewritten, segment by segment.
#include "runtime/http/uri.h"

#include <array>

namespace rws {
namespace {

// What may stand for itself in a canonical path: pchar of RFC 3986 3.3 without the escape, and '/'.
constexpr std::array<uint8_t, 256> MakePlain() {
  std::array<uint8_t, 256> t{};
  for (int c = '0'; c <= '9'; ++c) t[c] = 2;
  for (int c = 'a'; c <= 'z'; ++c) t[c] = 2;
  for (int c = 'A'; c <= 'Z'; ++c) t[c] = 2;
  for (char c : std::string_view("-._~")) t[static_cast<unsigned char>(c)] = 2;   // 2: unreserved
  for (char c : std::string_view("!$&'()*+,;=:@/")) t[static_cast<unsigned char>(c)] = 1;
  return t;
}
constexpr auto kPlain = MakePlain();

uint8_t Plain(char c) { return kPlain[static_cast<unsigned char>(c)]; }

int Hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

int EscapedOctet(std::string_view s, size_t at) {      // -1: no escape there
  if (at + 2 >= s.size()) return -1;
  int high = Hex(s[at + 1]), low = Hex(s[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool IsCanonical(std::string_view raw) {
  size_t segments = 0;
  for (size_t i = 0; i < raw.size(); ++i) {
    if (!Plain(raw[i])) return false;
    if (raw[i] != '/') continue;
    if (++segments > kMaxSegments) return false;
    if (i + 1 < raw.size() && (raw[i + 1] == '/' || raw[i + 1] == '.')) return false;
  }
  return true;
}

constexpr char kDigits[] = "0123456789ABCDEF";

// Writes one path into `out`, which has room for three octets an input octet.
class Canonicaliser {
 public:
  Canonicaliser(char* out, EncodedSlash slashes) : out_(out), slashes_(slashes) {}

  Status Run(std::string_view raw) {
    size_t at = 0;
    while (at < raw.size()) {
      size_t end = raw.find('/', at + 1);
      if (end == raw.npos) end = raw.size();
      Status done = Segment(raw.substr(at + 1, end - at - 1), end == raw.size());
      if (!done.ok()) return done;
      at = end;
    }
    return Ok();
  }
  size_t size() const { return size_; }

 private:
  Status Segment(std::string_view raw, bool last) {
    if (depth_ >= kMaxSegments) return Error(Fault::kBadRequest, "too many path segments");
    size_t start = size_;
    out_[size_++] = '/';
    Status written = Octets(raw);
    if (!written.ok()) return written;
    std::string_view text(out_ + start + 1, size_ - start - 1);
    if (text.empty() || text == ".") return size_ = last ? start + 1 : start, Ok();
    if (text == "..") return Up(start, last);
    if (Dotted(text)) return Error(Fault::kBadRequest, "dot segment in disguise");
    starts_[depth_++] = static_cast<uint32_t>(start);
    return Ok();
  }

  Status Up(size_t start, bool last) {
    size_ = start;
    if (depth_ == 0) return Error(Fault::kBadRequest, "path above the root");
    size_ = starts_[--depth_];
    if (last) out_[size_++] = '/';
    return Ok();
  }

  // `.;x`, `..;x` with the semicolon raw or escaped; with kept slashes also a dot segment between two of them.
  static bool Dotted(std::string_view text) {
    for (size_t at = 0;;) {
      size_t end = text.find("%2F", at);
      std::string_view part = text.substr(at, end == text.npos ? end : end - at);
      size_t dots = part.find_first_not_of('.');
      bool whole = dots == part.npos && text.size() != part.size();
      if (dots == part.npos) dots = part.size();
      bool cut = dots < part.size() && (part[dots] == ';' || part.substr(dots).starts_with("%3B"));
      if ((dots == 1 || dots == 2) && (whole || cut)) return true;
      if (end == text.npos) return false;
      at = end + 3;
    }
  }

  Status Octets(std::string_view raw) {
    size_t high = 0;                                   // start of a run of octets above 0x7F, in `utf8`
    std::string_view source = raw;
    char sequence[4];
    for (size_t i = 0; i < source.size(); ++i) {
      int octet = static_cast<unsigned char>(source[i]);
      bool escaped = octet == '%';
      if (escaped) {
        octet = EscapedOctet(source, i);
        if (octet < 0) return Error(Fault::kBadRequest, "bad escape in the path");
        i += 2;
      }
      if (octet < 0x20 || octet == 0x7F || octet == '\\') return Error(Fault::kBadRequest, "control or backslash in the path");
      if (octet == '/' && slashes_ == EncodedSlash::kRefuse) return Error(Fault::kBadRequest, "escaped slash in the path");
      if (octet < 0x80 && high != 0) return Error(Fault::kBadRequest, "invalid UTF-8 in the path");
      if (octet >= 0x80 && !Utf8Octet(sequence, high, static_cast<char>(octet)))
        return Error(Fault::kBadRequest, "invalid UTF-8 in the path");
      Put(static_cast<unsigned char>(octet), escaped);
    }
    if (high != 0) return Error(Fault::kBadRequest, "invalid UTF-8 in the path");
    return Ok();
  }

  static bool Utf8Octet(char (&sequence)[4], size_t& held, char octet) {
    sequence[held++] = octet;
    unsigned char lead = static_cast<unsigned char>(sequence[0]);
    size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (wanted == 0) return false;
    if (held < wanted) return true;
    held = 0;
    return ValidUtf8({sequence, wanted});
  }

  void Put(unsigned char octet, bool escaped) {
    if (kPlain[octet] == 2 || (kPlain[octet] == 1 && !escaped)) {
      out_[size_++] = static_cast<char>(octet);
      return;
    }
    out_[size_++] = '%';
    out_[size_++] = kDigits[octet >> 4];
    out_[size_++] = kDigits[octet & 15];
  }

  char* out_;
  size_t size_ = 0;
  EncodedSlash slashes_;
  size_t depth_ = 0;
  uint32_t starts_[kMaxSegments];                      // where each segment that stands begins
};

}  // namespace

Result<std::string_view> CanonicalPath(std::string_view raw, Arena& arena, EncodedSlash slashes) {
  if (raw.empty() || raw[0] != '/') return Error(Fault::kBadRequest, "path does not begin with a slash");
  if (raw.size() > kMaxTarget) return Error(Fault::kUriTooLong);
  if (IsCanonical(raw)) return raw;
  char* out = static_cast<char*>(arena.Allocate(raw.size() * 3 + 1, 1));
  Canonicaliser canonical(out, slashes);
  Status done = canonical.Run(raw);
  if (!done.ok()) return done.error();
  if (canonical.size() == 0) return std::string_view("/");
  if (canonical.size() > kMaxTarget) return Error(Fault::kUriTooLong);   // escapes made it longer
  return std::string_view(out, canonical.size());
}

bool NamesFile(std::string_view path, PathForm form, Arena& arena) {
  if (form == PathForm::kKeepSlash) return path.find("%2F") == path.npos;
  if (form == PathForm::kCanonical) return true;
  const Result<std::string_view> canonical = CanonicalPath(path, arena);
  return canonical.ok() && *canonical == path;
}

std::string_view PercentEncode(std::string_view text, Arena& arena) {
  char* out = static_cast<char*>(arena.Allocate(text.size() * 3 + 1, 1));
  size_t size = 0;
  for (char c : text) {
    const auto octet = static_cast<unsigned char>(c);
    if (kPlain[octet] == 2) {
      out[size++] = c;
      continue;
    }
    out[size++] = '%';
    out[size++] = kDigits[octet >> 4];
    out[size++] = kDigits[octet & 15];
  }
  return {out, size};
}

std::string_view PercentDecode(std::string_view text, Arena& arena) {
  if (text.find('%') == text.npos) return text;
  char* out = static_cast<char*>(arena.Allocate(text.size(), 1));
  size_t size = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    int octet = text[i] == '%' ? EscapedOctet(text, i) : -1;
    out[size++] = octet < 0 ? text[i] : static_cast<char>(octet);
    if (octet >= 0) i += 2;
  }
  return {out, size};
}

// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool ValidUtf8(std::string_view s) {
  size_t i = 0;
  while (i < s.size()) {
    auto octet = [&](size_t k) { return static_cast<unsigned char>(s[i + k]); };
    unsigned char lead = octet(0);
    if (lead < 0x80) { ++i; continue; }
    size_t size = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (size == 0 || i + size > s.size()) return false;
    for (size_t k = 1; k < size; ++k)
      if ((octet(k) & 0xC0) != 0x80) return false;
    if (lead == 0xE0 && octet(1) < 0xA0) return false;
    if (lead == 0xED && octet(1) > 0x9F) return false;
    if (lead == 0xF0 && octet(1) < 0x90) return false;
    if (lead == 0xF4 && octet(1) > 0x8F) return false;
    i += size;
  }
  return true;
}

}  // namespace rws
