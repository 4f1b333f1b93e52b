// Enums of the .def tables of the bundle.
#pragma once

#include <cstdint>

#include "runtime/bundle/format.h"

namespace rws {

enum class Opcode : uint8_t {
#define RWS_OPCODE(number, id, name) id = number,
#include "runtime/bundle/opcodes.def"
#undef RWS_OPCODE
};

enum class SinkId : uint8_t {
#define RWS_SINK(number, id, name) id = number,
#include "runtime/bundle/sinks.def"
#undef RWS_SINK
};

constexpr bool KnownSink(uint8_t n) { return n <= static_cast<uint8_t>(SinkId::kUri); }
const char* OpcodeName(Opcode);
const char* SinkName(SinkId);

}  // namespace rws
