#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerCompress(Builder&, const model::Step& step) {
  rws::fbs::CompressT r;
  auto add = [&](std::string_view word) { r.codings.push_back(CodingNamed(word)); };
  if (const model::List* codings = ListOf(step, "codings"))
    for (const model::Value& v : *codings) add(std::get<std::string>(v.v));
  else
    for (const char* word : {"zstd", "br", "gzip"}) add(word);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
