// allow ip LIST, deny ip LIST: 403 by the client's address.
#include "runtime/filters/makers.h"
#include "runtime/pipeline/ip_set.h"

namespace rws {
namespace {

class IpGuard final : public Guard {
 public:
  IpGuard(bool allow, IpSet from) : allow_(allow), from_(std::move(from)) {}
  Verdict Check(const Facts& facts) const override {
    IpBytes ip;
    const bool known = ParseIp(facts.Get(FieldId::kClientIp, {}).value_or(""), ip);
    return {static_cast<uint16_t>(known && from_.Contains(ip) == allow_ ? 0 : 403)};
  }

 private:
  bool allow_;
  IpSet from_;
};

}  // namespace

Stage MakeIpGuard(const fbs::IpGuard& record, const FilterContext&) {
  Stage s;
  s.for_preflights = true;
  IpSet from;
  for (const flatbuffers::String* cidr : *record.from())
    if (!from.Add(cidr->string_view())) s.error = "allow ip, deny ip: not a network: " + cidr->str();
  if (s.error.empty()) s.guard = std::make_unique<IpGuard>(record.allow(), std::move(from));
  return s;
}

}  // namespace rws
