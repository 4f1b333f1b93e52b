#include "runtime/filters/accept_encoding.h"

#include "runtime/http/headers.h"

namespace rws {
namespace {

constexpr int kMost = 1000;                                  // weight 1, in thousandths

std::string_view Trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

// Cuts what stands before the next `mark` off `rest`.
std::string_view Next(std::string_view& rest, char mark) {
  const size_t at = rest.find(mark);
  std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return Trim(part);
}

// RFC 9110 12.4.2; what is no weight refuses.
int ReadWeight(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') || (text.size() > 1 && text[1] != '.')) return 0;
  int weight = (text[0] - '0') * kMost, unit = kMost / 10;
  for (char c : text.substr(text.size() > 1 ? 2 : 1)) {
    if (c < '0' || c > '9') return 0;
    weight += (c - '0') * unit;
    unit /= 10;
  }
  return weight > kMost ? 0 : weight;
}

int OfParameters(std::string_view parameters) {
  while (!parameters.empty()) {
    const std::string_view p = Next(parameters, ';');
    if (p.size() >= 2 && (p[0] | 32) == 'q' && p[1] == '=') return ReadWeight(p.substr(2));
  }
  return kMost;
}

struct Weights {
  std::optional<int> of[3], identity, other;                 // of: by Coding; other: `*`
};

Weights Read(std::string_view accept) {
  Weights w;
  while (!accept.empty()) {
    std::string_view element = Next(accept, ',');
    const std::string_view name = Next(element, ';');
    const int weight = OfParameters(element);
    if (EqualsIgnoreCase(name, "x-gzip")) w.of[static_cast<size_t>(Coding::kGzip)] = weight;      // RFC 9110 8.4.1.3
    for (Coding c : {Coding::kZstd, Coding::kBr, Coding::kGzip})
      if (EqualsIgnoreCase(name, TokenOf(c))) w.of[static_cast<size_t>(c)] = weight;
    if (EqualsIgnoreCase(name, "identity")) w.identity = weight;
    if (name == "*") w.other = weight;
  }
  return w;
}

}  // namespace

int WeightOf(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    std::string_view element = Next(list, ',');
    if (EqualsIgnoreCase(Next(element, ';'), name)) return OfParameters(element);
  }
  return -1;
}

std::string_view TokenOf(Coding c) {
  switch (c) {
    case Coding::kZstd: return "zstd";
    case Coding::kBr: return "br";
    case Coding::kGzip: return "gzip";
  }
  return "";
}

std::optional<Coding> ChooseCoding(std::string_view accept, std::span<const Coding> ours) {
  const Weights w = Read(accept);
  std::optional<Coding> best;
  int highest = 0;
  for (Coding c : ours) {
    const int weight = w.of[static_cast<size_t>(c)].value_or(w.other.value_or(0));
    if (weight <= highest) continue;
    highest = weight;
    best = c;
  }
  return w.identity.value_or(0) > highest ? std::nullopt : best;
}

}  // namespace rws
