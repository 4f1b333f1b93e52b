#include "compiler/lower/builder.h"
#include "runtime/bundle/codes.h"

namespace rwsc::lower {
namespace {

using rws::format::Instruction;

void Append(Builder& b, const model::Template& parts, std::vector<Instruction>& code);

Instruction One(Builder& b, const model::Part& part) {
  Instruction in{};
  in.sink = static_cast<uint8_t>(part.sink);
  switch (part.kind) {
    case model::Part::Kind::kLiteral: {
      in.op = static_cast<uint8_t>(rws::Opcode::kLiteral);
      rws::format::Text t = b.plan.strings.Add(part.text);
      in.a = t.offset;
      in.b = t.length;
      break;
    }
    case model::Part::Kind::kCapture:
      in.op = static_cast<uint8_t>(rws::Opcode::kCapture);
      in.field = part.capture;
      in.a = part.rest ? 1 : 0;
      break;
    case model::Part::Kind::kField: {
      in.op = static_cast<uint8_t>(rws::Opcode::kField);
      in.field = static_cast<uint16_t>(part.field);
      rws::format::Text t = b.plan.strings.Add(part.text);
      in.a = t.offset;
      in.b = t.length;
      break;
    }
    case model::Part::Kind::kSecret:
      in.op = static_cast<uint8_t>(rws::Opcode::kSecret);
      in.a = part.secret.value;
      break;
  }
  return in;
}

void Append(Builder& b, const model::Template& parts, std::vector<Instruction>& code) {
  for (const model::Part& part : parts) {
    const size_t at = code.size();
    code.push_back(One(b, part));
    Append(b, part.otherwise, code);             // runs when the field is missing
    code[at].skip = static_cast<uint32_t>(code.size() - at - 1);
  }
}

}  // namespace

uint32_t LowerProgram(Builder& b, const model::Template& parts) {
  std::vector<Instruction> code;
  Append(b, parts, code);
  std::string key(reinterpret_cast<const char*>(code.data()), code.size() * sizeof(Instruction));
  auto [it, added] = b.programs.try_emplace(std::move(key), static_cast<uint32_t>(b.plan.programs.size()));
  if (added) {
    b.plan.programs.push_back({static_cast<uint32_t>(b.plan.instructions.size()), static_cast<uint32_t>(code.size())});
    b.plan.instructions.insert(b.plan.instructions.end(), code.begin(), code.end());
  }
  return it->second;
}

}  // namespace rwsc::lower
