// cors { .. }: which pages of other origins may read the answers (Fetch standard, CORS protocol). Answers preflights, marks others.
#include <string>

#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/filters/representation.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

constexpr std::string_view kAnyOrigin = "*";

using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

std::string Joined(const Strings* list) {
  std::string out;
  if (!list) return out;
  for (const flatbuffers::String* s : *list) out += (out.empty() ? "" : ", ") + s->str();
  return out;
}

// `https://*.a.example` stands for every name below a.example, with that scheme and port.
bool Matches(std::string_view pattern, std::string_view origin) {
  const size_t star = pattern.find("://*.");
  if (star == pattern.npos) return EqualsIgnoreCase(pattern, origin);
  const std::string_view scheme = pattern.substr(0, star + 3), tail = pattern.substr(star + 4);      // ".a.example:8443"
  if (origin.size() <= scheme.size() + tail.size() || !EqualsIgnoreCase(origin.substr(0, scheme.size()), scheme)) return false;
  const std::string_view labels = origin.substr(scheme.size(), origin.size() - scheme.size() - tail.size());
  return EqualsIgnoreCase(origin.substr(origin.size() - tail.size()), tail) && labels.find_first_of(":/@") == labels.npos;
}

class Cors final : public HeadFilter {
 public:
  explicit Cors(const fbs::Cors& r) : record_(r), methods_(Joined(r.methods())), headers_(Joined(r.headers())), expose_(Joined(r.expose())) {
    for (const flatbuffers::String* s : *r.origins()) any_ |= s->string_view() == kAnyOrigin;
    if (r.max_age() != format::kNone) max_age_ = std::to_string(r.max_age());
  }

  // What an origin says of it goes: one answer, one policy.
  Status OnResponse(Exchange& exchange, Response& response) const override {
    Fields& fields = response.head.fields;
    fields.RemoveIf([](const Field& f) { return EqualsIgnoreCase(f.name.substr(0, 21), "Access-Control-Allow-") || EqualsIgnoreCase(f.name, "Access-Control-Expose-Headers"); });
    const bool allowed = Allow(exchange, fields);
    if (exchange.preflight && response.head.status == 204) Permit(exchange, fields, allowed);
    else if (allowed) Add(fields, "Access-Control-Expose-Headers", expose_);
    return Ok();
  }

 private:
  static void Add(Fields& fields, std::string_view name, std::string_view value) {
    if (!value.empty()) fields.Add(name, value);
  }

  // A list that is not written is what was asked for.
  void Permit(Exchange& exchange, Fields& fields, bool allowed) const {
    constexpr std::string_view kMethod = "Access-Control-Request-Method", kHeaders = "Access-Control-Request-Headers";
    for (std::string_view name : {kMethod, kHeaders}) AddVary(fields, name, exchange.arena());
    if (!allowed) return;
    Add(fields, "Access-Control-Allow-Methods", methods_.empty() ? exchange.ClientField(kMethod).value_or("") : methods_);
    Add(fields, "Access-Control-Allow-Headers", headers_.empty() ? exchange.ClientField(kHeaders).value_or("") : headers_);
    Add(fields, "Access-Control-Max-Age", max_age_);
  }

  bool Allow(Exchange& exchange, Fields& fields) const {
    if (any_ && !record_.credentials()) {
      fields.Add("Access-Control-Allow-Origin", kAnyOrigin);
      return true;
    }
    AddVary(fields, "Origin", exchange.arena());       // another origin gets another answer
    const std::string_view origin = exchange.ClientField("Origin").value_or("");
    bool known = false;
    for (const flatbuffers::String* s : *record_.origins()) known |= !origin.empty() && Matches(s->string_view(), origin);
    if (!known) return false;
    fields.Add("Access-Control-Allow-Origin", origin);
    if (record_.credentials()) fields.Add("Access-Control-Allow-Credentials", "true");
    return true;
  }

  const fbs::Cors& record_;
  std::string methods_, headers_, expose_, max_age_;
  bool any_ = false;
};

}  // namespace

Stage MakeCors(const fbs::Cors& record, const FilterContext&) {
  Stage s;
  s.head = std::make_unique<Cors>(record);
  return s;
}

}  // namespace rws
