#include "compiler/check/secrets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "compiler/check/token_formats.h"
#include "compiler/syntax/texts.h"

namespace rwsc::check {
namespace {

constexpr size_t kLeastRandom = 24, kLeastHex = 32;
constexpr double kMixedBits = 3.9, kHexBits = 3.2;       // of a letter, by how often each stands there
constexpr const char* kFromEnvironment = "keep it outside:  secret k from env \"K\"  then write {k} here";

bool IsOneOf(char c, std::string_view set) { return set.find(c) != set.npos; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsKeyLetter(char c) { return IsDigit(c) || IsLower(c) || IsUpper(c) || IsOneOf(c, "+/_="); }

double BitsOfALetter(std::string_view text) {
  std::array<size_t, 256> counts{};
  for (char c : text) ++counts[static_cast<unsigned char>(c)];
  double bits = 0;
  for (size_t n : counts)
    if (n > 0) bits -= static_cast<double>(n) * std::log2(static_cast<double>(n) / static_cast<double>(text.size()));
  return bits / static_cast<double>(text.size());
}

bool IsHex(std::string_view text) { return std::all_of(text.begin(), text.end(), [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); }); }

// Upper, lower and digits change all the time: words in CamelCase, versions and names do not.
bool IsMixed(std::string_view text) {
  auto kind = [](char c) { return IsDigit(c) ? 0 : IsLower(c) ? 1 : IsUpper(c) ? 2 : 3; };
  std::array<size_t, 4> counts{};
  size_t changes = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    ++counts[static_cast<size_t>(kind(text[i]))];
    if (i > 0) changes += kind(text[i]) != kind(text[i - 1]);
  }
  return counts[0] >= 2 && counts[1] >= 3 && counts[2] >= 3 && changes * 5 >= text.size() * 2;
}

bool IsRandom(std::string_view run, Hex hex) {
  if (IsHex(run)) return hex == Hex::kIsOne && run.size() >= kLeastHex && BitsOfALetter(run) >= kHexBits;
  return run.size() >= kLeastRandom && IsMixed(run) && BitsOfALetter(run) >= kMixedBits;
}

std::string Lower(std::string text) {
  for (char& c : text) if (IsUpper(c)) c = static_cast<char>(c | 32);
  return text;
}

template <size_t N>
bool HasOneOf(const std::string& name, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return name.find(w) != name.npos; });
}

// Names of values that everybody may know.
bool IsPublicName(const std::string& name) {
  constexpr std::string_view kPublic[] = {"etag", "policy", "digest", "integrity", "hash", "checksum", "nonce", "fingerprint", "public", "build", "commit", "version",
                                          "revision", "trace", "agent", "link", "match", "sha"};
  return HasOneOf(name, kPublic);
}

bool IsSecretName(const std::string& name) {
  constexpr std::string_view kSecret[] = {"auth", "key", "token", "secret", "passw", "credential", "cookie"};
  return HasOneOf(name, kSecret);
}

struct Sent { std::string name; const model::Template* value; };

// What a line sends to an origin, which is where a secret of ours is needed.
std::optional<Sent> SentBy(const model::Step& s) {
  if (s.native != "set_request_header" && s.native != "add_request_header" && s.native != "set_query" && s.native != "fastcgi_param") return std::nullopt;
  const model::Value *name = s.Find("name"), *value = s.Find("value");
  const auto* text = name ? std::get_if<std::string>(&name->v) : nullptr;
  const auto* parts = value ? std::get_if<model::Template>(&value->v) : nullptr;
  if (!text || !parts) return std::nullopt;
  return Sent{Lower(*text), parts};
}

void JudgeLine(const model::Step& s, SourceMap& sources, Sink& sink) {
  for (const model::Step& line : s.body) JudgeLine(line, sources, sink);
  const std::optional<Sent> sent = SentBy(s);
  if (!sent || IsPublicName(sent->name)) return;
  for (const model::Part& p : *sent->value) {
    if (p.kind != model::Part::Kind::kLiteral) continue;
    const std::string_view random = RandomPart(p.text, IsSecretName(sent->name) ? Hex::kIsOne : Hex::kIsNone);
    if (random.empty() || FindToken(p.text, 0)) continue;
    const size_t at = sources.Text(p.span).find(random);
    const Span span = at == std::string_view::npos ? p.span : Inside(p.span, static_cast<uint32_t>(at), static_cast<uint32_t>(random.size()));
    sources.Hide(span);
    sink.Add(Diagnostic(Kind::RandomText, "this text looks like a secret written in the source").At(span, "long and random").AddHelp(kFromEnvironment));
  }
}

void ReportToken(const KnownToken& token, Span text, SourceMap& sources, Sink& sink) {
  const Span span = Inside(text, static_cast<uint32_t>(token.at), static_cast<uint32_t>(token.length));
  sources.Hide(span);
  sink.Add(Diagnostic(Kind::SecretMisuse, "secret written in the source").At(span, token.what)
               .Note("whoever could read this file knows it: have it replaced").AddHelp(kFromEnvironment));
}

}  // namespace

std::string_view RandomPart(std::string_view text, Hex hex) {
  if (text.find("://") != text.npos || text.find("data:") != text.npos || text.find("sha256-") != text.npos || text.find("sha384-") != text.npos ||
      text.find("sha512-") != text.npos)
    return {};
  for (size_t at = 0; at < text.size();) {
    size_t end = at;
    while (end < text.size() && IsKeyLetter(text[end])) ++end;
    const std::string_view run = text.substr(at, end - at);
    const bool alone = (end == text.size() || IsOneOf(text[end], " ;,\"'")) && (at == 0 || IsOneOf(text[at - 1], " ;,\"'=:"));
    if (alone && !run.starts_with('/') && IsRandom(run, hex)) return run;
    at = end + 1;
  }
  return {};
}

void FindSecrets(SourceMap& sources, FileId file, Sink& sink) {
  if (!FindToken(sources.Text(file), 0)) return;
  for (const Span text : QuotedTexts(sources, file)) {
    std::optional<KnownToken> token = FindToken(sources.Text(text), 0);
    while (token) {
      ReportToken(*token, text, sources, sink);
      token = FindToken(sources.Text(text), token->at + token->length);
    }
  }
}

void FindRandomTexts(const model::Model& model, SourceMap& sources, Sink& sink) {
  for (const model::Route& r : model.routes) {
    for (const std::vector<model::Step>* steps : {&r.guards, &r.transforms})
      for (const model::Step& s : *steps) JudgeLine(s, sources, sink);
    JudgeLine(r.action, sources, sink);
  }
}

}  // namespace rwsc::check
