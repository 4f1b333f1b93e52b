// Header fields: names to ids by a small table built at compile time, lines in the order they came.
#include "runtime/http/headers.h"

#include <algorithm>
#include <array>
#include <memory>

namespace rws {
namespace {

constexpr std::string_view kSpellings[] = {
    "",
#define RWS_HEADER(id, name) name,
#include "runtime/http/names.def"
#undef RWS_HEADER
};
constexpr size_t kNames = std::size(kSpellings);
constexpr size_t kTable = 512;                 // a power of two, several times kNames: probes stay short
constexpr size_t kMaxNameSize = 24;            // the longest spelling fits; longer names are kOther at once
constexpr uint32_t kFirstFields = 16;

constexpr unsigned char Lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c); }

constexpr size_t HashOf(std::string_view s) {
  size_t h = s.size() * 131 + Lower(s.front()) * 31 + Lower(s.back()) * 7 + Lower(s[s.size() / 2]) * 113;
  return (h ^ (h >> 5)) & (kTable - 1);
}

constexpr std::array<uint8_t, kTable> MakeTable() {
  std::array<uint8_t, kTable> table{};
  for (size_t i = 1; i < kNames; ++i) {
    size_t at = HashOf(kSpellings[i]);
    while (table[at] != 0) at = (at + 1) & (kTable - 1);
    table[at] = static_cast<uint8_t>(i);
  }
  return table;
}
constexpr auto kIds = MakeTable();

}  // namespace

bool EqualsIgnoreCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i] && Lower(a[i]) != Lower(b[i])) return false;
  return true;
}

HeaderName LookupHeader(std::string_view name) {
  if (name.empty() || name.size() > kMaxNameSize) return HeaderName::kOther;
  for (size_t at = HashOf(name); kIds[at] != 0; at = (at + 1) & (kTable - 1))
    if (EqualsIgnoreCase(kSpellings[kIds[at]], name)) return static_cast<HeaderName>(kIds[at]);
  return HeaderName::kOther;
}

std::string_view Spelling(HeaderName id) { return kSpellings[static_cast<size_t>(id)]; }

void Fields::Add(Field field) {
  if (size_ == capacity_) {
    uint32_t room = capacity_ ? capacity_ * 2 : kFirstFields;
    auto* grown = static_cast<Field*>(arena_->Allocate(room * sizeof(Field), alignof(Field)));
    std::uninitialized_copy(data_, data_ + size_, grown);
    data_ = grown;
    capacity_ = room;
  }
  ::new (data_ + size_++) Field(field);
}

void Fields::Set(std::string_view name, std::string_view value) {
  HeaderName id = LookupHeader(name);
  bool placed = false;
  RemoveIf([&](Field& f) {
    if (f.id != id || (id == HeaderName::kOther && !EqualsIgnoreCase(f.name, name))) return false;
    if (placed) return true;
    f.value = value;
    placed = true;
    return false;
  });
  if (!placed) Add(Field{name, value, id});
}

size_t Fields::Remove(HeaderName id) {
  return RemoveIf([&](const Field& f) { return f.id == id; });
}

size_t Fields::Remove(std::string_view name) {
  HeaderName id = LookupHeader(name);
  if (id != HeaderName::kOther) return Remove(id);
  return RemoveIf([&](const Field& f) { return f.id == id && EqualsIgnoreCase(f.name, name); });
}

const Field* Fields::Find(HeaderName id) const {
  for (const Field& f : *this)
    if (f.id == id) return &f;
  return nullptr;
}

const Field* Fields::Find(std::string_view name) const {
  HeaderName id = LookupHeader(name);
  if (id != HeaderName::kOther) return Find(id);
  for (const Field& f : *this)
    if (f.id == id && EqualsIgnoreCase(f.name, name)) return &f;
  return nullptr;
}

size_t Fields::Count(HeaderName id) const {
  return static_cast<size_t>(std::count_if(begin(), end(), [&](const Field& f) { return f.id == id; }));
}

std::string_view Fields::Joined(std::string_view name, Arena& arena) const {
  HeaderName id = LookupHeader(name);
  auto same = [&](const Field& f) { return f.id == id && (id != HeaderName::kOther || EqualsIgnoreCase(f.name, name)); };
  size_t lines = 0, size = 0;
  std::string_view only;
  for (const Field& f : *this) {
    if (!same(f)) continue;
    ++lines;
    size += f.value.size() + 2;
    only = f.value;
  }
  if (lines <= 1) return only;
  char* out = static_cast<char*>(arena.Allocate(size, 1));
  char* at = out;
  for (const Field& f : *this) {
    if (!same(f)) continue;
    if (at != out) at = std::copy_n(", ", 2, at);
    at = std::copy(f.value.begin(), f.value.end(), at);
  }
  return {out, static_cast<size_t>(at - out)};
}

}  // namespace rws
