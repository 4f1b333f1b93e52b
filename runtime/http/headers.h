// Header fields of one message, in order, names in the case they came. Names and values are views: into the receive buffer,
// the exchange's arena, or static text; whoever adds a field sees to that. Storage is the arena's: no allocation when warm.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "runtime/base/arena.h"

namespace rws {

enum class HeaderName : uint8_t {
  kOther,
#define RWS_HEADER(id, name) id,
#include "runtime/http/names.def"
#undef RWS_HEADER
  kCount,
};

HeaderName LookupHeader(std::string_view name);      // case-insensitive; kOther when unknown
std::string_view Spelling(HeaderName);               // "Content-Length"
bool EqualsIgnoreCase(std::string_view, std::string_view);

struct Field {
  std::string_view name;
  std::string_view value;                            // no surrounding white space
  HeaderName id = HeaderName::kOther;
};

class Fields {
 public:
  explicit Fields(Arena& arena) : arena_(&arena) {}
  Fields(Fields&&) = default;
  Fields& operator=(Fields&&) = default;

  void Add(std::string_view name, std::string_view value) { Add(Field{name, value, LookupHeader(name)}); }
  void Add(HeaderName id, std::string_view value) { Add(Field{Spelling(id), value, id}); }
  void Add(Field);
  void Set(std::string_view name, std::string_view value);  // one line in the place of all
  size_t Remove(HeaderName id);
  size_t Remove(std::string_view name);
  const Field* Find(HeaderName id) const;            // the first, or null
  const Field* Find(std::string_view name) const;
  size_t Count(HeaderName id) const;
  // All lines of one name joined by ", " (RFC 9110 5.3); a single line is returned as it is.
  std::string_view Joined(std::string_view name, Arena&) const;

  Field* begin() { return data_; }
  Field* end() { return data_ + size_; }
  const Field* begin() const { return data_; }
  const Field* end() const { return data_ + size_; }
  size_t size() const { return size_; }
  template <class Pred>
  size_t RemoveIf(Pred pred) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < size_; ++i)
      if (!pred(data_[i])) data_[kept++] = data_[i];
    size_t removed = size_ - kept;
    size_ = kept;
    return removed;
  }

 private:
  Arena* arena_;
  Field* data_ = nullptr;
  uint32_t size_ = 0, capacity_ = 0;
};

}  // namespace rws
