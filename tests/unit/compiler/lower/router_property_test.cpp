// Generated route files: a naive matcher, which knows patterns only as sets of paths of a small universe, agrees with the
// analysis (ambiguous or not) and with the built router (who answers).
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

#include "tests/unit/compiler/lower/built.h"

namespace rwsc {
namespace {

struct Seg { const char* text; std::function<bool(const std::string&)> takes; };

bool All(const std::string& s, const char* set) { return !s.empty() && s.find_first_not_of(set) == std::string::npos; }
bool Int(const std::string& s) { return All(s, "0123456789") && s.size() <= 19; }
bool Hex(const std::string& s) { return All(s, "0123456789abcdefABCDEF"); }
bool Slug(const std::string& s) { return All(s, "0123456789abcdefghijklmnopqrstuvwxyz-") && s.front() != '-' && s.back() != '-' && s.find("--") == s.npos; }

const std::vector<Seg>& Pool() {
  static const std::vector<Seg> pool = {
      {"a", [](auto& s) { return s == "a"; }},
      {"7", [](auto& s) { return s == "7"; }},
      {"v7", [](auto& s) { return s == "v7"; }},
      {"{_}", [](auto& s) { return !s.empty(); }},
      {"{_:int}", Int},
      {"{_:hex}", Hex},
      {"{_:slug}", Slug},
      {"{_:en|de}", [](auto& s) { return s == "en" || s == "de"; }},
      {"{_:a|7}", [](auto& s) { return s == "a" || s == "7"; }},
      {"v{_:int}", [](auto& s) { return s.size() > 1 && s[0] == 'v' && Int(s.substr(1)); }},
      {"{_}.b", [](auto& s) { return s.size() > 2 && s.ends_with(".b"); }},
  };
  return pool;
}

const std::vector<std::string> kTexts = {"a", "7", "en", "de", "fr", "g", "v7", "v8", "z.b", "7.b", "a-b", "~", "ab", "42", "v7.b"};

using Path = std::vector<std::string>;

const std::vector<Path>& Universe() {
  static const std::vector<Path> all = [] {
    std::vector<Path> out{{}};
    for (size_t from = 0, depth = 0; depth < 3; ++depth) {
      const size_t end = out.size();
      for (; from < end; ++from)
        for (const std::string& t : kTexts) { out.push_back(out[from]); out.back().push_back(t); }
    }
    return out;
  }();
  return all;
}

std::string Join(const Path& p) {
  std::string s;
  for (const std::string& t : p) s += "/" + t;
  return s.empty() ? "/" : s;
}

struct NaiveRoute {
  std::vector<const Seg*> segs;
  bool rest = false;
  int methods = 0;                       // 1 GET (and HEAD), 2 POST, 0 any
  std::string source;
  std::vector<bool> matches;             // by position in the universe

  bool Matches(const Path& p) const {
    if (rest ? p.size() < segs.size() : p.size() != segs.size()) return false;
    for (size_t i = 0; i < segs.size(); ++i)
      if (!segs[i]->takes(p[i])) return false;
    return true;
  }
  bool Lists(bool post) const { return methods == 0 || methods == (post ? 2 : 1); }
};

NaiveRoute Random(std::mt19937& rng, int number) {
  NaiveRoute r;
  std::string path;
  for (size_t n = rng() % 4, i = 0; i < n; ++i) {
    const Seg& s = Pool()[rng() % Pool().size()];
    r.segs.push_back(&s);
    std::string text = s.text;
    if (size_t at = text.find('_'); at != text.npos) text.replace(at, 1, "c" + std::to_string(i));
    path += "/" + text;
  }
  r.rest = rng() % 4 == 0 && r.segs.size() < 3;
  if (r.rest) path += "/**";
  if (path.empty()) path = "/";
  r.methods = static_cast<int>(rng() % 3);
  r.source = std::string("route ") + (r.methods == 1 ? "GET " : r.methods == 2 ? "POST " : "") + path + " as r" + std::to_string(number) + " { respond 200 }\n";
  for (const Path& p : Universe()) r.matches.push_back(r.Matches(p));
  return r;
}

bool Within(const NaiveRoute& a, const NaiveRoute& b) {
  for (size_t i = 0; i < a.matches.size(); ++i)
    if (a.matches[i] && !b.matches[i]) return false;
  return true;
}

// The routes that match and list the method and are contained in all others that do: one, none, or the tie is ambiguous.
std::vector<size_t> Winners(const std::vector<NaiveRoute>& routes, size_t at, bool post) {
  std::vector<size_t> found, best;
  for (size_t i = 0; i < routes.size(); ++i)
    if (routes[i].matches[at] && routes[i].Lists(post)) found.push_back(i);
  for (size_t i : found)
    if (std::all_of(found.begin(), found.end(), [&](size_t k) { return k == i || Within(routes[i], routes[k]); })) best.push_back(i);
  return found.empty() ? std::vector<size_t>{} : best.empty() ? found : best;
}

std::string Expected(const std::vector<NaiveRoute>& routes, size_t at, bool post) {
  const std::vector<size_t> w = Winners(routes, at, post);
  if (!w.empty()) return "r" + std::to_string(w[0]);
  const bool any = std::any_of(routes.begin(), routes.end(), [&](const NaiveRoute& r) { return r.matches[at]; });
  return any ? "405" : "404";
}

bool NaiveAmbiguous(const std::vector<NaiveRoute>& routes) {
  for (size_t at = 0; at < Universe().size(); ++at)
    for (bool post : {false, true})
      if (Winners(routes, at, post).size() > 1) return true;
  return false;
}

std::string Source(const std::vector<NaiveRoute>& routes, const std::vector<size_t>& order) {
  std::string body;
  for (size_t i : order) body += routes[i].source;
  return InSite(body);
}

TEST(RouterProperty, AgreesWithANaiveMatcherInAnyOrder) {
  size_t built = 0, ambiguous = 0;
  for (uint32_t seed = 1; seed <= 400; ++seed) {
    std::mt19937 rng(seed);
    std::vector<NaiveRoute> routes;
    for (int n = 2 + static_cast<int>(rng() % 5), i = 0; i < n; ++i) routes.push_back(Random(rng, i));
    std::vector<size_t> order(routes.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    const Built first(Source(routes, order));
    std::shuffle(order.begin(), order.end(), rng);
    const Built second(Source(routes, order));
    ASSERT_EQ(first.refused, "") << seed;
    ASSERT_EQ(first.ok(), second.ok()) << Source(routes, order);
    const std::string said = first.Said();
    const bool tie = said.find("E0301") != said.npos || said.find("E0302") != said.npos;
    ASSERT_EQ(tie, NaiveAmbiguous(routes)) << "seed " << seed << "\n" << Source(routes, order) << said;
    ambiguous += tie;
    if (!first.ok()) continue;
    ++built;
    for (size_t at = 0; at < Universe().size(); ++at)
      for (bool post : {false, true}) {
        const rws::Method method = post ? rws::Method::kPost : rws::Method::kGet;
        const std::string want = Expected(routes, at, post), path = Join(Universe()[at]);
        ASSERT_EQ(first.Answer(path, method), want) << "seed " << seed << " " << path << "\n" << Source(routes, order);
        ASSERT_EQ(second.Answer(path, method), want) << "shuffled, seed " << seed << " " << path;
      }
  }
  EXPECT_GT(built, 80u);                 // the generator makes enough of both
  EXPECT_GT(ambiguous, 80u);
}

}  // namespace
}  // namespace rwsc
