#include "tests/oracle/outcome.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace rws::oracle {
namespace {

constexpr std::array<std::string_view, 9> kHopByHop = {
    "connection", "keep-alive", "proxy-connection", "upgrade", "transfer-encoding", "http2-settings", "content-length", "host", "expect"};
constexpr std::array<std::string_view, 20> kNoTrailers = {
    "content-length", "transfer-encoding", "host", "connection", "keep-alive", "te", "trailer", "upgrade", "authorization",
    "content-encoding", "content-type", "content-range", "set-cookie", "cookie", "expect", "range", "cache-control",
    "proxy-authorization", "proxy-connection", "location"};

template <class List>
bool Has(const List& list, std::string_view text) { return std::find(list.begin(), list.end(), text) != list.end(); }

std::vector<std::string> Elements(std::string_view list) {
  std::vector<std::string> out(1);
  for (char c : Lower(list)) {
    if (c == ',') out.emplace_back();
    else out.back() += c;
  }
  for (std::string& element : out) {
    element.erase(0, element.find_first_not_of(" \t"));
    element.resize(element.find_last_not_of(" \t") + 1);
  }
  return out;
}

}  // namespace

std::string Lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

Lines EndToEnd(const Lines& lines) {
  std::vector<std::string> named;
  bool trailers = false;
  for (const auto& [name, value] : lines) {
    const std::vector<std::string> elements = Elements(value);
    if (Lower(name) == "connection") named.insert(named.end(), elements.begin(), elements.end());
    if (Lower(name) == "te") trailers |= Has(elements, std::string_view("trailers"));
  }
  Lines out;
  for (const auto& [name, value] : lines) {
    std::string low = Lower(name);
    if (!Has(kHopByHop, low) && low != "te" && !Has(named, low)) out.emplace_back(low, value);
  }
  if (trailers) out.emplace_back("te", "trailers");
  return out;
}

Lines AllowedTrailers(const Lines& lines) {
  Lines out;
  for (const auto& [name, value] : lines)
    if (std::string low = Lower(name); !Has(kNoTrailers, low)) out.emplace_back(low, value);
  return out;
}

std::string Escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\r') out += "\\r";
    else if (c == '\n') out += "\\n";
    else if (c == '"' || c == '\\') out += '\\', out += c;
    else if (c >= 0x20 && c < 0x7F) out += c;
    else {
      char code[8];
      std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += code;
    }
  }
  return out;
}

}  // namespace rws::oracle
