// rewrite to TEMPLATE: path and, when written, query for what follows. Canonical again: a capture cannot climb out.
#include "runtime/filters/makers.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class RewriteTo final : public HeadFilter {
 public:
  explicit RewriteTo(uint32_t program) : program_(program) {}
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    Result<std::string_view> made = RunProgram(exchange.prepared.view(), program_, exchange, exchange.arena());
    if (!made.ok()) return ErrorReply(exchange.arena(), made.error());
    size_t question = made->find('?');
    std::string_view raw = made->substr(0, question);
    if (raw.empty() || raw.front() != '/') raw = exchange.arena().Concat("/", raw);
    Result<std::string_view> path = CanonicalPath(raw, exchange.arena(), exchange.path_form == PathForm::kCanonical ? EncodedSlash::kRefuse : EncodedSlash::kKeep);
    if (!path.ok()) return ErrorReply(exchange.arena(), path.error());
    exchange.upstream_path = *path;
    exchange.stripped_prefix = {};
    if (question != std::string_view::npos) {
      exchange.upstream_query = made->substr(question + 1);
      exchange.upstream_has_query = true;
    }
    return std::nullopt;
  }

 private:
  uint32_t program_;
};

}  // namespace

Stage MakeRewriteTo(const fbs::RewriteTo& record, const FilterContext&) {
  Stage s;
  s.head = std::make_unique<RewriteTo>(record.program());
  return s;
}

}  // namespace rws
