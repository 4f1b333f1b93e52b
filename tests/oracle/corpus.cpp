#include "tests/oracle/corpus.h"

#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace rws::oracle {
namespace {

using std::string_view;

constexpr string_view kCanary = "GET /canary HTTP/1.1\r\nHost: canary\r\n\r\n";
constexpr string_view kDelicate = " \t\r\n:;,=/\"?.";
constexpr size_t kNear = 2;                // octets around a delicate one are delicate too
constexpr size_t kSystematicSeeds = 5;     // of the first seeds every place meets every octet
constexpr unsigned kMostMutations = 3;

constexpr string_view kSeeds[] = {
    "GET / HTTP/1.1\r\nHost: h\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello",
    "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\nA;c=\"d e\"\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
    "GET http://h:80/p?q HTTP/1.0\r\nHost: h:80\r\nConnection: keep-alive, x-a\r\nX-A: 1\r\nAccept: */*\r\n\r\n",
    "GET /pipelined/1 HTTP/1.1\r\nHost: h\r\n\r\nGET /pipelined/2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
    "\r\nHEAD /x?y=z&a HTTP/1.1\r\nHost: a.b.c\r\nUser-Agent: \xE2\x82\xAC \t x\r\nEmpty:\r\nAccept-Encoding: gzip, br\r\n\r\n",
    "PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: , chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 00000000000000000005\r\n\r\nhello",
    "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
    "OPTIONS http://h HTTP/1.1\r\nHost: h\r\n\r\n",
    "GET https://other.test?q HTTP/1.1\r\nHost: h\r\n\r\n",
    "CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "PRI /a HTTP/1.1\r\nHost: h\r\n\r\n",
    "FROB /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nxy",
    "DESCRIBE /a HTTP/1.1\r\nHost: h\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: [::1]:8080\r\nUpgrade: h2c\r\nConnection: upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: h\r\nUpgrade: x\r\nConnection: Upgrade\r\nContent-Length: 3\r\n\r\nabc",
    "POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc",
    "POST /a HTTP/1.1\r\nHost: h\r\nTE: trailers\r\nTrailer: X\r\nTransfer-Encoding: Chunked\r\n\r\n00a\r\n0123456789\r\n000\r\nX: 1\r\nContent-Type: t\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: h\r\nConnection: keep-alive\r\nCookie: a=b; c=d\r\nX: \"q\\\"\"\r\n\r\n",
    "DELETE /a%2Fb/../c;d HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
};

// Put in at delicate places.
constexpr string_view kPieces[] = {
    "\r\n", "\n", "\r", " ", "\t", "\r\n ", "\r\n\t", "\n ", ":", ",", ";", "\"", "\\", "#", "?", "//", "*", "@", "[", "%00", "\x80", "\xFF", "\x7F",
    "0", "00000000000000000", "f", "10", "FFFFFFFFFFFFFFFFF", "-1", "+1", "0x", "_", "close", "chunked", "identity", "1.2", "2.0", "0.9", "1.1 ",
    "\r\n\r\n", "; a", ";a=\"\r\n\"", ";a=b;c=d", string_view("\0", 1),
};

// Put in as lines of a head or of trailers.
constexpr string_view kLines[] = {
    "Content-Length: 5\r\n", "Content-Length: 0\r\n", "Content-Length: 5, 5\r\n", "Content-Length:\r\n", "Content-Length: 5\t\r\n",
    "Content-Length : 5\r\n", "Content-Length: 0x5\r\n", "Content-Length: 18446744073709551616\r\n", "Content-Length: 1000000000000000000\r\n",
    "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\t\r\n", "Transfer-Encoding:\r\n", "Transfer-Encoding: identity\r\n",
    "Transfer-Encoding: chunked, chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n", "Transfer-Encoding: chunked, gzip\r\n",
    "Transfer-Encoding: xchunked\r\n", "Transfer-Encoding: chunked;a=b\r\n", "Transfer-Encoding : chunked\r\n", "Transfer-Encoding:\x0b" "chunked\r\n",
    "Transfer-Encoding: \"chunked\"\r\n", "Transfer-Encoding:\r\n chunked\r\n", "transfer_encoding: chunked\r\n", "Transfer-Encoding\r\n",
    "Host: h\r\n", "Host: h@h\r\n", "Host:\r\n", "Host: h:0\r\n", "Host: h h\r\n", "Host: %41\r\n",
    "Connection: close\r\n", "Connection: keep-alive\r\n", "Connection: keep-alive, close\r\n", "Connection: close\t, x\r\n",
    "Connection: content-length\r\n", "Proxy-Connection: close\r\n", "Proxy-Connection: keep-alive\r\n", "Connection:\r\n",
    "Expect: 100-continue\r\n", "Expect: more\r\n", "X: folded\r\n more\r\n", ": nameless\r\n", "X\r\n", "X: a\rb\r\n", "X: a\nb\r\n", " X: led\r\n",
    "X: \x01\r\n", "X: \xC3\xA9\r\n", "\xC3\xA9: x\r\n", "X@Y: 1\r\n", "X!Y: 1\r\n", "X:\r\n", "X:  a  \r\n", "Upgrade: h2c\r\n", "TE: trailers\r\n",
};

// A few that would be long to write as seeds.
std::string Long(uint64_t which) {
  std::string many = "GET / HTTP/1.1\r\nHost: h\r\n";
  std::string chunked = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1";
  switch (which) {
    case 0:
      for (int i = 0; i < 128; ++i) many += "A: b\r\n";
      return many + "\r\n";
    case 1: return many + "A: " + std::string(33'000, 'x') + "\r\n\r\n";
    case 2: return "GET /" + std::string(17'000, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n";
    case 3: return chunked + ";" + std::string(257, 'x') + "\r\nx\r\n0\r\n\r\n";
    case 4: return chunked + ";" + std::string(256, 'x') + "\r\nx\r\n0\r\n\r\n";
    case 5: return "POST / HTTP/1.1\r\nHost: h\r\nConnection: " + std::string(40, ',') + "a,b\r\n\r\n";
    case 6: {
      std::string options = "POST / HTTP/1.1\r\nHost: h\r\nConnection: a";
      for (int i = 0; i < 32; ++i) options += ", a";
      return options + "\r\n\r\n";
    }
    case 7:
      chunked += "\r\nx\r\n0\r\n";
      for (int i = 0; i < 65; ++i) chunked += "A: b\r\n";
      return chunked + "\r\n";
    case 8: return chunked + "\r\nx\r\n0\r\nA: " + std::string(9'000, 'x') + "\r\n\r\n";
    default: return std::string(which, 'M') + " / HTTP/1.1\r\nHost: h\r\n\r\n";      // methods around the longest one
  }
}
constexpr uint64_t kLong = 70;

std::vector<size_t> DelicatePlaces(string_view text) {
  std::vector<size_t> out;
  size_t last = text.size();
  for (size_t i = 0; i < text.size(); ++i) {
    const bool odd = kDelicate.find(text[i]) != kDelicate.npos;
    if (odd) last = i;
    const bool near = i == 0 || odd || (last < i && i - last < kNear) || (i + 1 < text.size() && kDelicate.find(text[i + 1]) != kDelicate.npos);
    if (near) out.push_back(i);
  }
  out.push_back(text.size());
  return out;
}

class Mutator {
 public:
  explicit Mutator(uint64_t seed) : random_(seed) {}
  size_t Below(size_t n) { return static_cast<size_t>(random_() % n); }
  template <size_t N>
  string_view One(const string_view (&list)[N]) { return list[Below(N)]; }

  void Mutate(std::string& text) {
    const std::vector<size_t> places = DelicatePlaces(text);
    const size_t at = places[Below(places.size())];
    const char octet = static_cast<char>(Below(256));
    switch (Below(8)) {
      case 0: text.insert(at, 1, octet); break;
      case 1: if (at < text.size()) text[at] = octet; break;
      case 2: if (at < text.size()) text.erase(at, 1); break;
      case 3: case 4: text.insert(at, One(kPieces)); break;
      case 5: case 6: InsertLine(text, One(kLines)); break;
      case 7: DropOrRepeatLine(text); break;
    }
  }

 private:
  size_t LineStart(const std::string& text) {
    std::vector<size_t> starts{0};
    for (size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) starts.push_back(at + 1);
    return starts[Below(starts.size())];
  }
  void InsertLine(std::string& text, string_view line) { text.insert(LineStart(text), line); }
  void DropOrRepeatLine(std::string& text) {
    const size_t start = LineStart(text);
    const size_t end = text.find('\n', start);
    if (end == text.npos) return;
    if (Below(2) == 0) text.erase(start, end + 1 - start);
    else text.insert(start, text.substr(start, end + 1 - start));
  }
  std::mt19937_64 random_;
};

// Every octet, put in and in the place of another, at every delicate place of one seed. Empty: the index is past the last.
std::string Systematic(uint64_t& index) {
  for (string_view seed : std::span(kSeeds).first(kSystematicSeeds)) {
    const std::vector<size_t> places = DelicatePlaces(seed);
    const uint64_t count = places.size() * 512;
    if (index >= count) {
      index -= count;
      continue;
    }
    const size_t at = places[index / 512];
    std::string text(seed);
    const char octet = static_cast<char>(index % 256);
    if (index % 512 < 256 || at == text.size()) text.insert(at, 1, octet);
    else text[at] = octet;
    return text;
  }
  return {};
}

}  // namespace

std::string Connection(uint64_t index) {
  const uint64_t number = index;
  std::string text;
  if (index < std::size(kSeeds)) return std::string(kSeeds[index]).append(kCanary);
  index -= std::size(kSeeds);
  if (index < kLong) return Long(index).append(kCanary);
  index -= kLong;
  if (text = Systematic(index); !text.empty()) return text.append(kCanary);
  Mutator mutator(number);
  text = mutator.One(kSeeds);
  for (size_t left = mutator.Below(kMostMutations) + 1; left > 0; --left) mutator.Mutate(text);
  return text.append(kCanary);
}

}  // namespace rws::oracle
