#include "compiler/check/content.h"

#include <fmt/format.h>

#include <algorithm>

namespace rwsc::check {

using model::Step;

bool UsesCapture(const model::Part& p, size_t from) {
  if (p.kind == model::Part::Kind::kCapture && p.capture >= from) return true;
  return std::any_of(p.otherwise.begin(), p.otherwise.end(), [&](const model::Part& o) { return UsesCapture(o, from); });
}

// RFC 9110 15.3.5, 15.4.5: neither has content.
void CheckContent(Context& c, const Step& step) {
  if (step.native != "respond" || !step.Find("text")) return;
  const uint64_t status = std::get<uint64_t>(step.Find("status")->v);
  if (status == 204 || status == 304) c.sink.Add(Diagnostic(Kind::Arity, fmt::format("an answer of {} has no text", status)).At(step.Find("text")->span).AddHelp("delete the text"));
}

// Analysis 24, and what a block cannot be without.
void CheckCors(Context& c, const Step& step) {
  if (step.native != "cors") return;
  const auto line = [&](const char* native) -> const Step* {
    for (const Step& s : step.body) if (s.native == native) return &s;
    return nullptr;
  };
  const Step *origins = line("cors_origins"), *credentials = line("cors_credentials");
  if (!origins) {
    c.sink.Add(Diagnostic(Kind::Arity, "`cors` without origins").At(step.span).AddHelp("say who may read:  origins [\"https://app.example\"]"));
    return;
  }
  if (!credentials) return;
  for (const model::Value& v : std::get<model::List>(origins->Find("origins")->v))
    if (std::get<std::string>(v.v) == "*")
      c.sink.Add(Diagnostic(Kind::CorsForAll, "every page of the web could act as its visitor").At(v.span, "any origin").At(credentials->span, "with the visitor's cookies")
                     .AddHelp("name the origins, or delete `credentials`"));
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
  auto place = [&](const char* name, std::optional<Span>& at) {
    if (const model::Value* v = step.Find(name)) at = v->span;
  };
  model::Timeouts& t = settings.timeouts;
  if (step.native == "timeout") {
    set("connect", t.connect); set("header", t.header); set("idle", t.idle);
    set("first_byte", t.first_byte); set("try", t.try_); set("total", t.total);
    place("connect", settings.connect_at); place("try", settings.try_at); place("total", settings.total_at);
  } else if (step.native == "limit_body") {
    settings.limit_body = std::get<uint64_t>(step.Find("size")->v);
  } else if (step.native == "bandwidth") {
    settings.bandwidth = std::get<uint64_t>(step.Find("rate")->v);
  } else if (step.native == "log_off") {
    settings.log_share = 0;
  } else if (step.native == "log_sample") {
    settings.log_share = std::get<Percent>(step.Find("share")->v).thousandths;
  } else if (step.native == "encoded_slash") {
    settings.keep_slash = true;
  }
}

}  // namespace rwsc::check
