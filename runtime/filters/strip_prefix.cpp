// strip prefix PATH: whole segments of the canonical path; what is left begins with '/'.
#include "runtime/filters/makers.h"

namespace rws {
namespace {

class StripPrefix final : public HeadFilter {
 public:
  explicit StripPrefix(std::string_view prefix) : prefix_(prefix) {}
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    std::string_view path = exchange.upstream_path;
    if (path.substr(0, prefix_.size()) != prefix_) return std::nullopt;
    std::string_view rest = path.substr(prefix_.size());
    if (!rest.empty() && rest.front() != '/') return std::nullopt;
    exchange.upstream_path = rest.empty() ? "/" : rest;
    exchange.stripped_prefix =
        exchange.stripped_prefix.empty() ? prefix_ : exchange.arena().Concat(exchange.stripped_prefix, prefix_);
    return std::nullopt;
  }

 private:
  std::string_view prefix_;
};

}  // namespace

Stage MakeStripPrefix(const fbs::StripPrefix& record, const FilterContext&) {
  Stage s;
  std::string_view prefix = record.prefix()->string_view();
  while (!prefix.empty() && prefix.back() == '/') prefix.remove_suffix(1);
  s.head = std::make_unique<StripPrefix>(prefix);
  return s;
}

}  // namespace rws
