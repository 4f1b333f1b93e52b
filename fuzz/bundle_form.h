// How an input of the bundle door is read. Whole files are mostly padding, which a fuzzer wastes its time on: an input is the
// sections alone, their sizes first, and becomes a file with header, table and padding. One that begins like a file is taken
// as it is. Size and checksum of the header are always repaired, so that the verifier's later checks are reached.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "runtime/bundle/format.h"

namespace rws::fuzz {

// Bytes of one element of each section, in the order of SectionKind.
inline constexpr uint32_t kElements[] = {
    1, 1, sizeof(format::ListenerTable), sizeof(format::HostSlot), sizeof(format::Site), sizeof(format::Node), sizeof(format::Literal),
    sizeof(format::Typed), sizeof(format::Text), sizeof(format::Accept), sizeof(format::Capture), sizeof(format::Route),
    sizeof(format::Program), sizeof(format::Instruction), 1};
inline constexpr size_t kSections = std::size(kElements);

using Sections = std::array<std::string, kSections>;

bool IsFile(std::string_view input);
Sections Unpack(std::string_view input);             // sizes that say too much are cut
std::string Pack(const Sections&);
std::string File(std::string_view input);            // what the verifier is given

}  // namespace rws::fuzz
