// The lowered configuration: the bundle's tables as vectors, records as FlatBuffers' object API. Emit writes it as it is.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/bundle/format.h"
#include "schema_generated.h"

namespace rwsc::plan {

// Each text once; the order is that of first use, so the same input gives the same bytes.
class StringPool {
 public:
  rws::format::Text Add(std::string_view);
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::unordered_map<std::string, uint32_t> offsets_;   // looked up only, never walked
};

struct Plan {
  StringPool strings;
  std::vector<rws::format::ListenerTable> listeners;
  std::vector<rws::format::HostSlot> hosts;
  std::vector<rws::format::Site> sites;
  std::vector<rws::format::Node> nodes;
  std::vector<rws::format::Literal> literals;
  std::vector<rws::format::Typed> typed;
  std::vector<rws::format::Text> words;
  std::vector<rws::format::Accept> accepts;
  std::vector<rws::format::Capture> captures;
  std::vector<rws::format::Route> routes;
  std::vector<rws::format::Program> programs;
  std::vector<rws::format::Instruction> instructions;
  rws::fbs::RecordsT records;
  std::string source_map;            // lines: route or step, file, line, pattern; see lower/source_map.cpp

  std::string_view Text(rws::format::Text t) const { return std::string_view(strings.bytes()).substr(t.offset, t.length); }
};

std::string Print(const Plan&);      // `--dump plan`

}  // namespace rwsc::plan
