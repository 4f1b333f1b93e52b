// set|add|remove request|response header NAME [VALUE].
#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class SetHeader final : public HeadFilter {
 public:
  SetHeader(const fbs::SetHeader& r) : record_(r), name_(r.name()->string_view()), id_(LookupHeader(name_)) {}

  std::optional<Response> OnRequest(Exchange& exchange, Request& request) const override {
    RequestHead& head = request.head;
    if (record_.side() != fbs::Side::Request) return std::nullopt;
    if (id_ == HeaderName::kHost && record_.op() == fbs::HeaderOp::Set) return SetHost(exchange, head);
    Status done = Apply(exchange, head.fields);
    if (!done.ok()) return ErrorOf(exchange, done.error());
    return std::nullopt;
  }
  Status OnResponse(Exchange& exchange, Response& response) const override {
    return record_.side() == fbs::Side::Response ? Apply(exchange, response.head.fields) : Ok();
  }

 private:
  static Response ErrorOf(Exchange& exchange, const Error& error) {
    Response r(exchange.arena());
    r.head.status = StatusOf(error.fault);
    return r;
  }
  std::optional<Response> SetHost(Exchange& exchange, RequestHead& head) const {
    Result<std::string_view> value = RunProgram(exchange.prepared.view(), record_.program(), exchange, exchange.arena());
    if (!value.ok()) return ErrorOf(exchange, value.error());
    head.authority = *value;
    head.fields.Set(name_, *value);
    return std::nullopt;
  }
  Status Apply(Exchange& exchange, Fields& fields) const {
    if (record_.op() == fbs::HeaderOp::Remove) {
      id_ == HeaderName::kOther ? fields.Remove(name_) : fields.Remove(id_);
      return Ok();
    }
    Result<std::string_view> value = RunProgram(exchange.prepared.view(), record_.program(), exchange, exchange.arena());
    if (!value.ok()) return value.error();
    if (record_.op() == fbs::HeaderOp::Set) fields.Set(name_, *value);
    else fields.Add(Field{name_, *value, id_});
    return Ok();
  }

  const fbs::SetHeader& record_;
  std::string_view name_;
  HeaderName id_;
};

}  // namespace

Stage MakeSetHeader(const fbs::SetHeader& record, const FilterContext&) {
  Stage s;
  if (record.op() != fbs::HeaderOp::Remove && record.program() == format::kNone) s.error = "a header line without a value";
  else s.head = std::make_unique<SetHeader>(record);
  return s;
}

}  // namespace rws
