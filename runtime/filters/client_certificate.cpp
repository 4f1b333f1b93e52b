// require client-certificate ca file "F": 403 without one of that CA; 421 where the connection was not asked for one, so that the
// client comes again on a connection of its own (RFC 9110 15.5.20).
#include <algorithm>

#include "runtime/filters/makers.h"

namespace rws {
namespace {

using Texts = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

class ClientCertificate final : public Guard {
 public:
  explicit ClientCertificate(const fbs::ClientCertificate& record) : record_(record) {}
  Verdict Check(const Facts& facts) const override {
    switch (facts.Trust(record_.authority())) {
      case ClientTrust::kNotAsked: return {421};
      case ClientTrust::kNone: return {403};
      case ClientTrust::kTrusted: break;
    }
    return {static_cast<uint16_t>(IsSubject(facts) && HasName(facts) ? 0 : 403)};
  }

 private:
  static bool Any(const Texts* texts) { return !texts || texts->size() == 0; }
  bool IsSubject(const Facts& facts) const {
    if (Any(record_.subjects())) return true;
    const std::optional<std::string_view> subject = facts.Get(FieldId::kTlsClientSubject, {});
    return subject && std::any_of(record_.subjects()->begin(), record_.subjects()->end(), [&](const auto* s) { return s->string_view() == *subject; });
  }
  bool HasName(const Facts& facts) const {
    return Any(record_.names()) || std::any_of(record_.names()->begin(), record_.names()->end(), [&](const auto* s) { return facts.ClientIs(s->string_view()); });
  }

  const fbs::ClientCertificate& record_;
};

}  // namespace

Stage MakeClientCertificate(const fbs::ClientCertificate& record, const FilterContext&) {
  Stage s;
  s.guard = std::make_unique<ClientCertificate>(record);
  return s;
}

}  // namespace rws
