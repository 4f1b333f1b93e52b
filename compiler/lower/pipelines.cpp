#include "compiler/lower/pipelines.h"

#include <algorithm>

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
template <class Table>
uint32_t Share(std::map<std::string, uint32_t>& known, std::vector<std::unique_ptr<typename Table::NativeTableType>>& all, std::unique_ptr<typename Table::NativeTableType> one) {
  flatbuffers::FlatBufferBuilder fbb;
  fbb.Finish(Table::Pack(fbb, one.get()));
  std::string key(reinterpret_cast<const char*>(fbb.GetBufferPointer()), fbb.GetSize());
  auto [it, added] = known.try_emplace(std::move(key), static_cast<uint32_t>(all.size()));
  if (added) all.push_back(std::move(one));
  return it->second;
}

uint32_t SharePipeline(Builder& b, std::unique_ptr<rws::fbs::PipelineT> p) { return Share<rws::fbs::Pipeline>(b.pipelines, b.plan.records.pipelines, std::move(p)); }

void LowerErrors(Builder& b, const std::vector<model::ErrorPage>& errors, rws::fbs::PipelineT& p) {
  for (const model::ErrorPage& e : errors) {
    auto page = std::make_unique<rws::fbs::ErrorPageT>();
    page->first = e.first;
    page->last = e.last;
    page->origin = e.of_origin;
    page->states_status = e.states_status;
    page->action = LowerStep(b, e.action);
    for (const model::Step& s : e.responses) page->responses.push_back(LowerStep(b, s));
    p.errors.push_back(Share<rws::fbs::ErrorPage>(b.error_pages, b.plan.records.error_pages, std::move(page)));
  }
}

std::unique_ptr<rws::fbs::PipelineT> Settings(const model::Settings& s) {
  auto p = std::make_unique<rws::fbs::PipelineT>();
  p->timeouts = LowerTimeouts(s.timeouts);
  p->limit_body = s.limit_body;
  p->bandwidth = s.bandwidth;
  p->log_sample = s.log_share;
  return p;
}

// `compress` sees the head as every other line has left it, wherever it was written.
void LowerResponses(Builder& b, const std::vector<model::Step>& steps, rws::fbs::PipelineT& p) {
  for (const bool last : {false, true})
    for (const model::Step& s : steps)
      if ((s.native == "compress") == last) p.responses.push_back(LowerStep(b, s));
}

// A text is looked for in whole bodies without a coding.
void AskForPlain(const std::vector<model::Step>& responses, rws::fbs::PipelineT& p) {
  if (std::none_of(responses.begin(), responses.end(), [](const model::Step& s) { return s.native == "replace_response_body"; })) return;
  for (const char* name : {"Accept-Encoding", "Range", "If-Range"}) {
    rws::fbs::SetHeaderT remove;
    remove.side = rws::fbs::Side::Request;
    remove.op = rws::fbs::HeaderOp::Remove;
    remove.name = name;
    auto step = std::make_unique<rws::fbs::StepT>();
    step->filter = Wrap(std::move(remove));
    p.transforms.push_back(std::move(step));
  }
}

}  // namespace

uint32_t LowerPipeline(Builder& b, const model::Route& r) {
  auto p = Settings(r.settings);
  for (const model::Step& s : r.guards) p->guards.push_back(LowerStep(b, s));
  for (const model::Step& s : r.transforms) p->transforms.push_back(LowerStep(b, s));
  AskForPlain(r.responses, *p);
  p->action = LowerStep(b, r.action);
  const model::Step* last = &r.action;
  for (const model::Step* next = model::Fallback(*last); next; next = model::Fallback(*last)) {
    p->fallbacks.push_back(LowerStep(b, *next));
    last = next;
  }
  for (std::string_view inner : {"mirror", "retry"})             // a mirror sees the request once
    if (const model::Step* line = Line(*last, inner)) p->inner.push_back(LowerStep(b, *line));
  LowerResponses(b, r.responses, *p);
  LowerErrors(b, r.errors, *p);
  return SharePipeline(b, std::move(p));
}

namespace {

template <class Level>
uint32_t WithoutAction(Builder& b, const Level& level) {
  auto p = Settings(level.settings);
  for (const model::Step& step : level.guards) p->guards.push_back(LowerStep(b, step));
  LowerResponses(b, level.responses, *p);
  LowerErrors(b, level.errors, *p);
  return SharePipeline(b, std::move(p));
}

}  // namespace

uint32_t LowerNotFound(Builder& b, const model::Site& s) { return WithoutAction(b, s); }
uint32_t LowerRefusal(Builder& b, const model::Group& g) { return WithoutAction(b, g); }

}  // namespace rwsc::lower
