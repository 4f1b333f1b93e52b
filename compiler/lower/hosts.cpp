#include <algorithm>
#include <bit>

#include "compiler/lower/builder.h"
#include "compiler/model/patterns.h"

namespace rwsc::lower {
namespace {

using rws::format::HostKind;
using rws::format::HostSlot;
using rws::format::kNone;

struct Entry {
  HostKind kind;
  std::string name;
  uint32_t site;
  const Capture* capture;          // of kLabel
};

HostKind KindOf(HostForm form) {
  switch (form) {
    case HostForm::kExact: return HostKind::kExact;
    case HostForm::kLabel: return HostKind::kLabel;
    case HostForm::kSuffix: return HostKind::kSuffix;
    case HostForm::kAny: break;
  }
  return HostKind::kEmpty;
}

bool StandsOn(const model::Site& site, size_t listener) {
  return std::any_of(site.on.begin(), site.on.end(), [&](model::ListenerId id) { return id.value == listener; });
}

// Typed labels of one name: enum, the fewest words first, before int, uuid, hex, slug, any: a subset always stands before its superset.
std::pair<int, size_t> Order(const Entry& e) {
  if (!e.capture) return {0, 0};
  switch (e.capture->type) {
    case CaptureType::kEnum: return {0, e.capture->words.size()};
    case CaptureType::kInt: return {1, 0};
    case CaptureType::kUuid: return {2, 0};
    case CaptureType::kHex: return {3, 0};
    case CaptureType::kSlug: return {4, 0};
    default: return {5, 0};
  }
}

class HostTable {
 public:
  HostTable(Builder& b, size_t entries) : b_(b), begin_(static_cast<uint32_t>(b.plan.hosts.size())) {
    mask_ = static_cast<uint32_t>(std::bit_ceil(std::max<size_t>(1, entries * 2)) - 1);
    b.plan.hosts.resize(begin_ + mask_ + 1, HostSlot{});
  }

  void Insert(const Entry& e) {
    const uint32_t hash = rws::format::HostHash(e.kind, e.name.data(), e.name.size());
    for (uint32_t i = 0; i <= mask_; ++i) {
      HostSlot& slot = b_.plan.hosts[begin_ + ((hash + i) & mask_)];
      if (slot.kind != 0) continue;
      slot = {hash, b_.plan.strings.Add(e.name), e.site, static_cast<uint8_t>(e.kind), 0, 0, 0};
      if (e.capture) {
        slot.capture = static_cast<uint8_t>(rwsc::KindOf(e.capture->type));
        slot.word_count = static_cast<uint16_t>(e.capture->words.size());
        slot.words = LowerWords(b_, e.capture->words);
      }
      longest_ = std::max(longest_, i + 1);
      return;
    }
  }

  rws::format::ListenerTable Done(uint32_t any) const { return {begin_, mask_, longest_, any}; }

 private:
  Builder& b_;
  uint32_t begin_, mask_, longest_ = 0;
};

}  // namespace

void LowerHosts(Builder& b) {
  for (size_t l = 0; l < b.model.listeners.size(); ++l) {
    std::vector<Entry> entries;
    uint32_t any = kNone;
    for (size_t s = 0; s < b.model.sites.size(); ++s) {
      if (!StandsOn(b.model.sites[s], l)) continue;
      for (const auto& [host, span] : b.model.sites[s].hosts) {
        if (host.form == HostForm::kAny) any = static_cast<uint32_t>(s);
        else entries.push_back({KindOf(host.form), host.name, static_cast<uint32_t>(s), host.form == HostForm::kLabel ? &host.capture : nullptr});
      }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) {
      return std::tuple(x.kind, std::string_view(x.name), Order(x), x.site) < std::tuple(y.kind, std::string_view(y.name), Order(y), y.site);
    });
    HostTable table(b, entries.size());
    for (const Entry& e : entries) table.Insert(e);
    b.plan.listeners.push_back(table.Done(any));
  }
}

}  // namespace rwsc::lower
