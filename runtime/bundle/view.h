// Typed views over the bytes of a verified bundle. Borrowed: valid as long as the bytes. No checks here: verify.h did them.
#pragma once

#include <span>
#include <string_view>

#include "runtime/bundle/format.h"

namespace rws {

namespace fbs { struct Records; }

struct BundleView {
  std::string_view bytes;
  const fbs::Records* records = nullptr;
  std::string_view records_bytes;
  std::string_view strings;
  std::span<const format::ListenerTable> listeners;
  std::span<const format::HostSlot> hosts;
  std::span<const format::Site> sites;
  std::span<const format::Node> nodes;
  std::span<const format::Literal> literals;
  std::span<const format::Typed> typed;
  std::span<const format::Text> words;
  std::span<const format::Accept> accepts;
  std::span<const format::Capture> captures;
  std::span<const format::Route> routes;
  std::span<const format::Program> programs;
  std::span<const format::Instruction> instructions;
  std::string_view source_map;

  std::string_view Text(format::Text t) const { return strings.substr(t.offset, t.length); }
};

}  // namespace rws
