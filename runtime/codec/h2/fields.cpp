#include "runtime/codec/h2/fields.h"

#include "runtime/http/semantics.h"

namespace rws {
namespace {

bool Forbidden(const Field& f) {
  switch (f.id) {
    case HeaderName::kConnection: case HeaderName::kKeepAlive: case HeaderName::kProxyConnection:
    case HeaderName::kTransferEncoding: case HeaderName::kUpgrade: case HeaderName::kHost:
    case HeaderName::kContentLength: case HeaderName::kHttp2Settings: case HeaderName::kExpect: return true;
    default: return !IsToken(f.name) || !IsFieldValue(f.value);
  }
}

std::string_view Lower(std::string_view name, Arena& arena) {
  char* out = static_cast<char*>(arena.Allocate(name.size(), 1));
  for (size_t i = 0; i < name.size(); ++i) out[i] = static_cast<char>(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 32 : name[i]);
  return {out, name.size()};
}

}  // namespace

void H2FieldList::Add(const Fields& fields) {
  for (const Field& f : fields)
    if (!Forbidden(f)) Add(Lower(f.name, arena_), f.value);
}

}  // namespace rws
