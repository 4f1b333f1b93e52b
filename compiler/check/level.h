// What a level of a site hands down: the lines in force, the path before it, its captures.
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

struct Level {
  std::vector<model::Step> lines;                // outer levels first; settings, guards, transforms, response lines
  std::vector<model::ErrorPage> errors;
  PathPattern prefix;
  Captures captures;
  std::string context;                           // "site", "group", "route"
  std::optional<model::GroupId> group;
  model::Otherwise otherwise = model::Otherwise::kUnsaid;   // of this level alone
};

// The lines by what they do, those left out whose place a line further in takes.
struct InForce {
  model::Settings settings;
  std::vector<model::Step> guards, transforms, responses;
};
InForce Resolve(const Schema&, const std::vector<model::Step>& lines);

// What a policy brings counts once however often it is applied.
void AddLine(Level&, model::Step);

// `without P`: false when nothing of it was there.
bool RemovePolicy(Level&, const ast::Policy&);

}  // namespace rwsc::check
