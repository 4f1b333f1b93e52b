#include "compiler/check/token_formats.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

namespace rwsc::check {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsAlnum(char c) { return IsDigit(c) || IsUpper(c) || (c >= 'a' && c <= 'z'); }
bool IsWord(char c) { return IsAlnum(c) || c == '_'; }
bool IsUrlSafe(char c) { return IsWord(c) || c == '-'; }

template <class Is>
size_t Run(std::string_view text, size_t from, Is is) {
  size_t at = from;
  while (at < text.size() && is(text[at])) ++at;
  return at - from;
}

// Each: how long the token is that begins with the format's head at the start of `text`; 0: none.
size_t GitHub(std::string_view text) {
  constexpr size_t kHead = 4, kRandom = 36;
  const size_t run = Run(text, kHead, IsAlnum);
  return run >= kRandom ? kHead + run : 0;
}

size_t GitHubFine(std::string_view text) {
  constexpr size_t kHead = 11, kLeast = 22;
  const size_t run = Run(text, kHead, IsWord);
  return run >= kLeast ? kHead + run : 0;
}

size_t Aws(std::string_view text) {
  constexpr size_t kLength = 20;
  const size_t run = Run(text, 0, [](char c) { return IsUpper(c) || IsDigit(c); });
  const bool whole = run == kLength && (text.size() == run || !IsWord(text[run]));
  return whole && !text.substr(0, run).ends_with("EXAMPLE") ? kLength : 0;      // the one that manuals show
}

size_t Slack(std::string_view text) {
  constexpr size_t kHead = 5, kLeast = 20;
  const size_t run = Run(text, kHead, [](char c) { return IsAlnum(c) || c == '-'; });
  const std::string_view rest = text.substr(kHead, run);
  return run >= kLeast && std::any_of(rest.begin(), rest.end(), IsDigit) ? kHead + run : 0;
}

// With the key itself: the line alone stands in filters too.
size_t PrivateKey(std::string_view text) {
  constexpr std::string_view kHead = "-----BEGIN ";
  constexpr size_t kKindLength = 40, kLeastBase64 = 40;
  const size_t end = text.find("-----", kHead.size());
  if (end == text.npos || end > kHead.size() + kKindLength) return 0;
  const std::string_view kind = text.substr(kHead.size(), end - kHead.size());
  if (!kind.ends_with("PRIVATE KEY") && !kind.ends_with("PRIVATE KEY BLOCK")) return 0;
  size_t stop = text.find("-----END", end);
  if (stop != text.npos) stop = text.find("-----", stop + 8);
  const size_t length = stop == text.npos ? text.size() : stop + 5;
  for (size_t at = end + 5, run; at < length; at += run + 1) {
    run = Run(text.substr(0, length), at, [](char c) { return IsAlnum(c) || c == '+' || c == '/'; });
    if (run >= kLeastBase64) return length;
  }
  return 0;
}

std::string Base64Url(std::string_view text) {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  uint32_t bits = 0;
  int have = 0;
  for (char c : text) {
    bits = bits << 6 | static_cast<uint32_t>(kAlphabet.find(c) & 63u);
    have += 6;
    if (have >= 8) out += static_cast<char>(bits >> (have -= 8) & 0xFFu);
  }
  return out;
}

// RFC 7519 with a signature; the header says how it was made.
size_t JsonWebToken(std::string_view text) {
  constexpr size_t kMaxHeader = 4096, kLeastSignature = 20;
  const size_t header = Run(text, 0, IsUrlSafe);
  if (header > kMaxHeader || header >= text.size() || text[header] != '.') return 0;
  const size_t payload = header + 1 + Run(text, header + 1, IsUrlSafe);
  if (payload == header + 1 || payload >= text.size() || text[payload] != '.') return 0;
  const size_t signature = Run(text, payload + 1, IsUrlSafe);
  if (signature < kLeastSignature) return 0;
  const auto json = nlohmann::json::parse(Base64Url(text.substr(0, header)), nullptr, false);
  return json.is_object() && json.contains("alg") ? payload + 1 + signature : 0;
}

struct Format {
  std::string_view head;
  const char* what;
  size_t (*length)(std::string_view);
};

constexpr Format kFormats[] = {
    {"ghp_", "a token of GitHub", GitHub},           {"gho_", "a token of GitHub", GitHub},  {"ghu_", "a token of GitHub", GitHub},
    {"ghs_", "a token of GitHub", GitHub},           {"ghr_", "a token of GitHub", GitHub},  {"github_pat_", "a token of GitHub", GitHubFine},
    {"AKIA", "an access key of AWS", Aws},           {"xoxa-", "a token of Slack", Slack},   {"xoxb-", "a token of Slack", Slack},
    {"xoxp-", "a token of Slack", Slack},            {"-----BEGIN ", "a private key", PrivateKey}, {"eyJ", "a JSON Web Token", JsonWebToken},
};

}  // namespace

std::optional<KnownToken> FindToken(std::string_view text, size_t from) {
  std::optional<KnownToken> first;
  for (const Format& f : kFormats)
    for (size_t at = text.find(f.head, from); at != text.npos && (!first || at < first->at); at = text.find(f.head, at + 1)) {
      if (at > 0 && IsWord(text[at - 1]) && IsWord(f.head[0])) continue;
      const size_t length = f.length(text.substr(at));
      if (length > 0) first = KnownToken{at, length, f.what};
    }
  return first;
}

}  // namespace rwsc::check
