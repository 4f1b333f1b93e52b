#include "compiler/model/model.h"

namespace rwsc::model {

const Value* Step::Find(std::string_view name) const {
  for (const Argument& a : args)
    if (a.name == name) return &a.value;
  return nullptr;
}

const Step* Fallback(const Step& action) {
  for (const Step& line : action.body)
    if (line.native == "missing_action" && !line.body.empty()) return &line.body.front();
  return nullptr;
}

}  // namespace rwsc::model
