// redirect STATUS to TEMPLATE, and one row of redirect STATUS from TABLE, which keeps the query.
#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class Redirect final : public HeadFilter {
 public:
  explicit Redirect(const fbs::Redirect& r)
      : status_(r.status()), program_(r.program()), target_(r.target() ? r.target()->string_view() : std::string_view()) {}
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    Arena& arena = exchange.arena();
    if (program_ == format::kNone) return Redirection(arena, status_, WithQuery(exchange));
    Result<std::string_view> location = RunProgram(exchange.prepared.view(), program_, exchange, arena);
    if (!location.ok()) return ErrorReply(arena, location.error());
    return Redirection(arena, status_, *location);
  }

 private:
  std::string_view WithQuery(Exchange& exchange) const {
    if (!exchange.has_query) return target_;
    const char* joint = target_.find('?') == std::string_view::npos ? "?" : "&";
    return exchange.arena().Concat(exchange.arena().Concat(target_, joint), exchange.query);
  }
  uint16_t status_;
  uint32_t program_;
  std::string_view target_;
};

}  // namespace

Stage MakeRedirect(const fbs::Redirect& record, const FilterContext&) {
  Stage s;
  if (record.program() == format::kNone && !record.target()) s.error = "redirect: no target";
  else s.head = std::make_unique<Redirect>(record);
  return s;
}

}  // namespace rws
