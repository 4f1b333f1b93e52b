#include "runtime/filters/representation.h"

#include "runtime/http/semantics.h"

namespace rws {

bool Says(const Fields& fields, HeaderName name, std::string_view token) {
  for (const Field& f : fields)
    if (f.id == name && ListHas(f.value, token)) return true;
  return false;
}

void AddVary(Fields& fields, std::string_view name, Arena& arena) {
  if (Says(fields, HeaderName::kVary, "*") || Says(fields, HeaderName::kVary, name)) return;
  for (Field& f : fields) {
    if (f.id != HeaderName::kVary || f.value.empty()) continue;
    f.value = arena.Concat(arena.Concat(f.value, ", "), name);
    return;
  }
  fields.Remove(HeaderName::kVary);
  fields.Add(HeaderName::kVary, name);
}

void WeakenTag(Fields& fields, Arena& arena) {
  for (Field& f : fields)
    if (f.id == HeaderName::kEtag && f.value.starts_with('"')) f.value = arena.Concat("W/", f.value);
}

void ForgetOctets(Fields& fields, Arena& arena) {
  WeakenTag(fields, arena);
  for (HeaderName id : {HeaderName::kContentLength, HeaderName::kAcceptRanges}) fields.Remove(id);
  for (std::string_view digest : {"Content-MD5", "Content-Digest", "Repr-Digest", "Digest"}) fields.Remove(digest);
}

}  // namespace rws
