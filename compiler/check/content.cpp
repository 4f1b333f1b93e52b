#include "compiler/check/content.h"

#include <fmt/format.h>

namespace rwsc::check {

using model::Step;

// RFC 9110 15.3.5, 15.4.5: neither has content.
void CheckContent(Context& c, const Step& step) {
  if (step.native != "respond" || !step.Find("text")) return;
  const uint64_t status = std::get<uint64_t>(step.Find("status")->v);
  if (status == 204 || status == 304) c.sink.Add(Diagnostic(Kind::Arity, fmt::format("an answer of {} has no text", status)).At(step.Find("text")->span).AddHelp("delete the text"));
}

// What would take more than a year to fill again has no place in the node's clock.
void CheckBurst(Context& c, const Step& step) {
  constexpr uint64_t kYearMs = 365ull * 24 * 3600 * 1000;
  const model::Value* burst = step.native == "limit" ? step.Find("burst") : nullptr;
  if (!burst) return;
  const Rate rate = std::get<Rate>(step.Find("rate")->v);
  const uint64_t most = kYearMs / static_cast<uint64_t>(rate.per.count()) * rate.count;
  if (std::get<uint64_t>(burst->v) > most)
    c.sink.Add(Diagnostic(Kind::BadLiteral, "at this rate such a burst takes more than a year to be granted again").At(burst->span).AddHelp(fmt::format("at most {}", most)));
}

void ApplySetting(const Step& step, model::Settings& settings) {
  auto set = [&](const char* name, uint32_t& ms) {
    if (const model::Value* v = step.Find(name)) ms = static_cast<uint32_t>(std::get<Milliseconds>(v->v).count());
  };
  model::Timeouts& t = settings.timeouts;
  if (step.native == "timeout") {
    set("connect", t.connect); set("header", t.header); set("idle", t.idle);
    set("first_byte", t.first_byte); set("try", t.try_); set("total", t.total);
  } else if (step.native == "limit_body") {
    settings.limit_body = std::get<uint64_t>(step.Find("size")->v);
  } else if (step.native == "encoded_slash") {
    settings.keep_slash = true;
  }
}

}  // namespace rwsc::check
