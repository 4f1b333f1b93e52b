#include "compiler/check/methods.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/diag/suggest.h"

namespace rwsc::check {
namespace {

void UnknownMethod(Context& c, const ast::Word& w) {
  std::vector<std::string> names;
  for (uint8_t m = 0; m <= static_cast<uint8_t>(rws::Method::kWs); ++m) names.emplace_back(rws::Token(static_cast<rws::Method>(m)));
  std::string upper = w.text;
  for (char& ch : upper) ch = static_cast<char>(ch >= 'a' && ch <= 'z' ? ch & ~32 : ch);
  const bool spelled = std::find(names.begin(), names.end(), upper) != names.end();
  Diagnostic d(Kind::UnknownName, fmt::format("unknown method `{}`", w.text));
  d.At(w.span);
  if (spelled) d.AddHelp(fmt::format("did you mean `{}`?", upper), {{w.span, upper}});
  else if (auto near = Suggest(upper, names)) d.AddHelp(fmt::format("did you mean `{}`?", *near), {{w.span, *near}});
  c.sink.Add(std::move(d));
}

}  // namespace

std::optional<rws::MethodSet> ReadMethods(Context& c, const ast::Route& route) {
  rws::MethodSet set = 0;
  for (const ast::Word& w : route.methods) {
    const rws::Method m = rws::RouteMethodFrom(w.text);
    if (m == rws::Method::kOther) { UnknownMethod(c, w); return std::nullopt; }
    set |= Bit(m);
  }
  return route.methods.empty() ? rws::kAnyMethod : set;
}

}  // namespace rwsc::check
