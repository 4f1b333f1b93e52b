// What the lowering steps share: the model they read and the plan they fill.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "compiler/model/model.h"
#include "compiler/plan/plan.h"
#include "compiler/source/source_map.h"

namespace rwsc::lower {

struct Builder {
  const model::Model& model;
  const SourceMap& sources;
  plan::Plan plan;
  std::map<std::string, uint32_t> programs;    // by their bytes: equal templates are one program
  std::map<std::string, uint32_t> pipelines;   // by their bytes: routes with equal settings share one
  std::map<std::string, uint32_t> error_pages; // by their bytes
  std::map<std::string, uint32_t> word_lists;  // enum words, by joined text
  std::map<std::string, std::set<std::pair<FileId, uint32_t>>> limits;   // places of the declarations of one name

  Builder(const model::Model& m, const SourceMap& s) : model(m), sources(s) {}
};

uint32_t LowerProgram(Builder&, const model::Template&);
uint32_t LowerWords(Builder&, const std::vector<std::string>& words);   // first index in plan.words
std::unique_ptr<rws::fbs::StepT> LowerStep(Builder&, const model::Step&);

void LowerHosts(Builder&);       // listeners, host tables
void LowerRoutes(Builder&);      // sites, tries, routes, captures, pipelines
void LowerRecords(Builder&);     // server, upstreams, secrets
void LowerSourceMap(Builder&);

}  // namespace rwsc::lower
