#include "compiler/model/model.h"

namespace rwsc::model {

const Value* Step::Find(std::string_view name) const {
  for (const Argument& a : args)
    if (a.name == name) return &a.value;
  return nullptr;
}

}  // namespace rwsc::model
