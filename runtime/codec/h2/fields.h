// Fields as nghttp2 takes them: names in lower case, nothing that HTTP/2 forbids (RFC 9113 8.2). Memory is the arena's.
#pragma once

#include <nghttp2/nghttp2.h>

#include "runtime/http/headers.h"

namespace rws {

class H2Outgoing;
nghttp2_data_provider H2ProviderOf(H2Outgoing&);

class H2FieldList {
 public:
  enum class Texts : uint8_t { kBorrowed, kCopied };             // kBorrowed: they outlive the frame

  explicit H2FieldList(Arena& arena, size_t room, Texts texts = Texts::kBorrowed) : arena_(arena), list_(arena.Array<nghttp2_nv>(room)), texts_(texts) {}
  H2FieldList(Arena& arena, const Fields& fields, Texts texts) : H2FieldList(arena, fields.size(), texts) { Add(fields); }

  void Add(std::string_view name, std::string_view value) {      // a lower-case name
    constexpr uint8_t kNoCopy = NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE;
    list_[size_++] = {Octets(name), Octets(value), name.size(), value.size(), texts_ == Texts::kBorrowed ? kNoCopy : uint8_t{NGHTTP2_NV_FLAG_NONE}};
  }
  void Add(const Fields&);
  const nghttp2_nv* data() const { return list_.data(); }
  size_t size() const { return size_; }

 private:
  static uint8_t* Octets(std::string_view s) { return reinterpret_cast<uint8_t*>(const_cast<char*>(s.data())); }
  Arena& arena_;
  std::span<nghttp2_nv> list_;
  size_t size_ = 0;
  Texts texts_;
};

}  // namespace rws
