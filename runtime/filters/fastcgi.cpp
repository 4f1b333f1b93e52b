#include "runtime/filters/makers.h"

namespace rws {

Stage MakeFastCgi(const fbs::FastCgi&, const FilterContext&) {
  Stage s;
  s.error = "fastcgi is not in this build";
  return s;
}

}  // namespace rws
