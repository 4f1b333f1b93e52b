// compress [zstd, br, gzip]: answers in a content coding. The last of the response lines: it sees the head as it will be.
#include <vector>

#include "runtime/filters/compressed_body.h"
#include "runtime/filters/content_types.h"
#include "runtime/filters/makers.h"
#include "runtime/filters/representation.h"
#include "runtime/http/materialise.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

inline constexpr uint64_t kCompressFrom = 256;               // octets; below, a coding gains nothing

// The length of what would be sent, for HEAD as the origin declares it; nullopt: unknown.
std::optional<uint64_t> LengthOf(const Response& response, bool to_head) {
  if (response.body) return response.body->Remaining();
  const Field* declared = to_head ? response.head.fields.Find(HeaderName::kContentLength) : nullptr;
  if (!declared) return to_head ? std::nullopt : std::optional<uint64_t>(0);
  uint64_t length = 0;
  for (char c : declared->value) length = length * 10 + static_cast<uint64_t>(c - '0');      // of a codec: digits, in range
  return length;
}

class Compress final : public HeadFilter {
 public:
  explicit Compress(const fbs::Compress& r) {
    for (const auto coding : *r.codings()) codings_.push_back(static_cast<Coding>(coding));
  }

  Status OnResponse(Exchange& exchange, Response& response) const override {
    const uint16_t status = response.head.status;
    if (response.head.tunnel || exchange.method == Method::kGrpc || status < 200 || status == 204 || status == 205) return Ok();
    if (status == 304) return Unmodified(exchange, response.head.fields);
    if (!MayVary(exchange, response)) return Ok();
    AddVary(response.head.fields, "Accept-Encoding", exchange.arena());
    if (status == 206 || response.head.fields.Find(HeaderName::kContentRange)) return Ok();       // of the identity form, like its tag
    if (std::optional<Coding> coding = Chosen(exchange)) Encode(exchange, response, *coding);
    return Ok();
  }

 private:
  // Another client could get this in a coding.
  static bool MayVary(const Exchange& exchange, const Response& response) {
    const Fields& fields = response.head.fields;
    const Field* type = fields.Find(HeaderName::kContentType);
    if (!type || !Compresses(type->value) || fields.Find(HeaderName::kContentEncoding)) return false;
    if (Says(fields, HeaderName::kCacheControl, "no-transform")) return false;                     // RFC 9111 5.2.2.6
    if (response.head.status == 206) return true;
    const std::optional<uint64_t> length = LengthOf(response, exchange.method == Method::kHead);
    return !length || *length >= kCompressFrom;
  }

  std::optional<Coding> Chosen(const Exchange& exchange) const {
    if (ListHas(exchange.ClientField("Cache-Control").value_or(""), "no-transform")) return std::nullopt;     // RFC 9111 5.2.1.6
    return ChooseCoding(exchange.ClientField("Accept-Encoding").value_or(""), codings_);
  }

  static void Encode(Exchange& exchange, Response& response, Coding coding) {
    Fields& fields = response.head.fields;
    fields.Add(HeaderName::kContentEncoding, TokenOf(coding));
    ForgetOctets(fields, exchange.arena());
    if (exchange.method == Method::kHead) return response.body.reset();                            // nothing is sent, no length is known
    BodyPtr octets = Materialise(exchange.arena(), std::move(response.body), &exchange.services.offload, &exchange.services.poster);
    response.body = MakeBody<CompressedBody>(exchange.arena(), std::move(octets), coding);
  }

  // RFC 9110 15.4.5: what the 200 would have said. The tag is the one that the client holds, so that a cache finds its answer;
  // the type is rarely known here.
  static Status Unmodified(const Exchange& exchange, Fields& fields) {
    const Field* type = fields.Find(HeaderName::kContentType);
    if ((type && !Compresses(type->value)) || fields.Find(HeaderName::kContentEncoding) || Says(fields, HeaderName::kCacheControl, "no-transform")) return Ok();
    AddVary(fields, "Accept-Encoding", exchange.arena());
    const Field* tag = fields.Find(HeaderName::kEtag);
    const std::string_view held = exchange.ClientField("If-None-Match").value_or("");
    if (tag && tag->value.starts_with('"') && held.find(exchange.arena().Concat("W/", tag->value)) != std::string_view::npos) WeakenTag(fields, exchange.arena());
    return Ok();
  }

  std::vector<Coding> codings_;
};

}  // namespace

Stage MakeCompress(const fbs::Compress& record, const FilterContext&) {
  Stage s;
  s.head = std::make_unique<Compress>(record);
  return s;
}

}  // namespace rws
