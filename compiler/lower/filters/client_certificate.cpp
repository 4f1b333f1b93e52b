#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

std::vector<std::string> TextsOf(const model::Step& step, std::string_view line, std::string_view name) {
  std::vector<std::string> out;
  const model::Step* found = Line(step, line);
  if (const model::List* list = found ? ListOf(*found, name) : nullptr)
    for (const model::Value& v : *list) out.push_back(std::get<std::string>(v.v));
  return out;
}

}  // namespace

rws::fbs::FilterUnion LowerClientCertificate(Builder&, const model::Step& step) {
  rws::fbs::ClientCertificateT r;
  r.authority = static_cast<uint32_t>(Integer(step, "authority", 0));
  r.subjects = TextsOf(step, "subject", "subjects");
  r.names = TextsOf(step, "san", "names");
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
