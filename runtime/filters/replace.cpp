// replace request|response body TEXT with TEMPLATE. Coded bodies stay as they are: responses are asked for without a coding or range.
#include <algorithm>

#include "runtime/filters/content_types.h"
#include "runtime/filters/makers.h"
#include "runtime/filters/replaced_body.h"
#include "runtime/filters/representation.h"
#include "runtime/http/materialise.h"
#include "runtime/http/semantics.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class Replace final : public HeadFilter {
 public:
  explicit Replace(const fbs::Replace& r) : record_(r), needle_(r.text()->string_view()) {}

  std::optional<Response> OnRequest(Exchange& exchange, Request& request) const override {
    if (record_.side() != fbs::Side::Request || !request.body || AsksForTunnel(request.head) || Coded(request.head.fields)) return std::nullopt;
    Status done = Wrap(exchange, request.body, request.head.fields);
    return done.ok() ? std::nullopt : std::optional(ErrorReply(exchange.arena(), done.error()));
  }

  Status OnResponse(Exchange& exchange, Response& response) const override {
    if (record_.side() != fbs::Side::Response || response.head.tunnel || !Wanted(exchange, response.head)) return Ok();
    if (exchange.method == Method::kHead) ForgetOctets(response.head.fields, exchange.arena());
    return response.body ? Wrap(exchange, response.body, response.head.fields) : Ok();
  }

 private:
  static bool Coded(const Fields& fields) {
    const Field* coding = fields.Find(HeaderName::kContentEncoding);
    return coding && !EqualsIgnoreCase(coding->value, "identity");
  }

  bool Wanted(const Exchange& exchange, const ResponseHead& head) const {
    if (exchange.method == Method::kGrpc || head.status == 206 || Coded(head.fields)) return false;
    if (Says(head.fields, HeaderName::kCacheControl, "no-transform")) return false;      // RFC 9111 5.2.2.6
    const Field* type = head.fields.Find(HeaderName::kContentType);
    if (!type) return false;
    std::string_view media = type->value.substr(0, type->value.find(';'));
    while (!media.empty() && media.back() == ' ') media.remove_suffix(1);
    return record_.types() ? IsOneOf(media) : Compresses(media);
  }

  bool IsOneOf(std::string_view media) const {
    return std::any_of(record_.types()->begin(), record_.types()->end(), [&](const flatbuffers::String* s) {
      const std::string_view type = s->string_view();
      if (!type.ends_with("/*")) return EqualsIgnoreCase(type, media);
      return EqualsIgnoreCase(type.substr(0, type.size() - 1), media.substr(0, type.size() - 1));
    });
  }

  Status Wrap(Exchange& exchange, BodyPtr& body, Fields& fields) const {
    Result<std::string_view> by = RunProgram(exchange.prepared.view(), record_.program(), exchange, exchange.arena());
    if (!by.ok()) return by.error();
    ForgetOctets(fields, exchange.arena());
    BodyPtr octets = Materialise(exchange.arena(), std::move(body), &exchange.services.offload, &exchange.services.poster);
    body = MakeBody<ReplacedBody>(exchange.arena(), std::move(octets), needle_, *by, record_.up_to());
    return Ok();
  }

  const fbs::Replace& record_;
  Needle needle_;
};

}  // namespace

Stage MakeReplace(const fbs::Replace& record, const FilterContext&) {
  Stage s;
  if (record.text()->size() == 0) s.error = "replace: no text to look for";
  else s.head = std::make_unique<Replace>(record);
  return s;
}

}  // namespace rws
