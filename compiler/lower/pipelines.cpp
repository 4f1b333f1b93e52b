#include "compiler/lower/pipelines.h"

#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

std::unique_ptr<rws::fbs::TimeoutsT> LowerTimeouts(const model::Timeouts& t) {
  auto out = std::make_unique<rws::fbs::TimeoutsT>();
  out->connect = t.connect;
  out->header = t.header;
  out->idle = t.idle;
  out->first_byte = t.first_byte;
  out->try_ = t.try_;
  out->total = t.total;
  return out;
}

// Equal bytes, equal record: the serialised form is the key.
uint32_t Share(Builder& b, std::unique_ptr<rws::fbs::PipelineT> p) {
  flatbuffers::FlatBufferBuilder fbb;
  fbb.Finish(rws::fbs::Pipeline::Pack(fbb, p.get()));
  std::string key(reinterpret_cast<const char*>(fbb.GetBufferPointer()), fbb.GetSize());
  auto [it, added] = b.pipelines.try_emplace(std::move(key), static_cast<uint32_t>(b.plan.records.pipelines.size()));
  if (added) b.plan.records.pipelines.push_back(std::move(p));
  return it->second;
}

std::unique_ptr<rws::fbs::PipelineT> Settings(const model::Settings& s) {
  auto p = std::make_unique<rws::fbs::PipelineT>();
  p->timeouts = LowerTimeouts(s.timeouts);
  p->limit_body = s.limit_body;
  return p;
}

// `compress` sees the head as every other line has left it, wherever it was written.
void LowerResponses(Builder& b, const std::vector<model::Step>& steps, rws::fbs::PipelineT& p) {
  for (const bool last : {false, true})
    for (const model::Step& s : steps)
      if ((s.native == "compress") == last) p.responses.push_back(LowerStep(b, s));
}

}  // namespace

uint32_t LowerPipeline(Builder& b, const model::Route& r) {
  auto p = Settings(r.settings);
  for (const model::Step& s : r.guards) p->guards.push_back(LowerStep(b, s));
  for (const model::Step& s : r.transforms) p->transforms.push_back(LowerStep(b, s));
  p->action = LowerStep(b, r.action);
  const model::Step* last = &r.action;
  for (const model::Step* next = model::Fallback(*last); next; next = model::Fallback(*last)) {
    p->fallbacks.push_back(LowerStep(b, *next));
    last = next;
  }
  for (std::string_view inner : {"mirror", "retry"})             // a mirror sees the request once
    if (const model::Step* line = Line(*last, inner)) p->inner.push_back(LowerStep(b, *line));
  LowerResponses(b, r.responses, *p);
  return Share(b, std::move(p));
}

namespace {

template <class Level>
uint32_t WithoutAction(Builder& b, const Level& level) {
  auto p = Settings(level.settings);
  for (const model::Step& step : level.guards) p->guards.push_back(LowerStep(b, step));
  LowerResponses(b, level.responses, *p);
  return Share(b, std::move(p));
}

}  // namespace

uint32_t LowerNotFound(Builder& b, const model::Site& s) { return WithoutAction(b, s); }
uint32_t LowerRefusal(Builder& b, const model::Group& g) { return WithoutAction(b, g); }

}  // namespace rwsc::lower
