#include "runtime/bundle/codes.h"

namespace rws {

const char* OpcodeName(Opcode op) {
  switch (op) {
#define RWS_OPCODE(number, id, name) case Opcode::id: return name;
#include "runtime/bundle/opcodes.def"
#undef RWS_OPCODE
  }
  return "?";
}

const char* SinkName(SinkId sink) {
  switch (sink) {
#define RWS_SINK(number, id, name) case SinkId::id: return name;
#include "runtime/bundle/sinks.def"
#undef RWS_SINK
  }
  return "?";
}

}  // namespace rws
