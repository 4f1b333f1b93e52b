#include <algorithm>

#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

rws::fbs::RetryOn Bit(const std::string& condition) {
  using enum rws::fbs::RetryOn;
  constexpr std::pair<std::string_view, rws::fbs::RetryOn> kBits[] = {{"connect-error", ConnectError}, {"refused", Refused}, {"reset", Reset},
                                                                      {"timeout", Timeout}, {"5xx", ServerError}, {"unavailable", Unavailable}};
  for (const auto& [word, bit] : kBits)
    if (word == condition) return bit;
  return NONE;
}

}  // namespace

rws::fbs::FilterUnion LowerRetry(Builder& b, const model::Step& step) {
  rws::fbs::RetryT r;
  r.times = static_cast<uint8_t>(Integer(step, "times", 1));
  r.on = rws::fbs::RetryOn::NONE;
  for (const model::Value& v : *ListOf(step, "on")) {
    const std::string& condition = std::get<std::string>(v.v);
    const rws::fbs::RetryOn bit = Bit(condition);
    if (bit == rws::fbs::RetryOn::NONE) r.statuses.push_back(static_cast<uint16_t>(std::stoul(condition)));
    r.on |= bit;
  }
  r.always_idempotent = step.Find("why") != nullptr;
  if (const model::Template* by = Text(step, "by")) r.idempotent_by = LowerProgram(b, *by);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
