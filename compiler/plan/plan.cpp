#include "compiler/plan/plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "runtime/bundle/codes.h"
#include "runtime/http/method.h"

namespace rwsc::plan {

using namespace rws::format;

rws::format::Text StringPool::Add(std::string_view text) {
  auto [it, added] = offsets_.try_emplace(std::string(text), static_cast<uint32_t>(bytes_.size()));
  if (added) bytes_ += text;
  return {it->second, static_cast<uint32_t>(text.size())};
}

namespace {

std::string Methods(uint32_t set) { return (set & rws::kAnyMethod) == rws::kAnyMethod ? "any" : rws::Tokens(set, "|"); }

void PrintAccepts(const Plan& p, std::string& out, int indent, uint32_t first, uint32_t count, std::string_view form) {
  for (uint32_t i = first; i < first + count; ++i) {
    const Accept& a = p.accepts[i];
    const std::string to = a.refuses ? fmt::format("{} pipeline {}", a.methods ? "refused" : "below", a.route) : std::string(p.Text(p.routes[a.route].name));
    out += fmt::format("{:{}}{} {} -> {} rank {}", "", indent, form, Methods(a.methods), to, a.rank);
    for (uint32_t k = a.captures; k < a.captures + a.capture_count; ++k)
      out += fmt::format(" ${}@{}{}", p.captures[k].slot, p.captures[k].segment, p.captures[k].rest ? ".." : "");
    out += '\n';
  }
}

// Children in the order of their nodes; explicit stack: tries may be deep.
void PrintNode(const Plan& p, std::string& out, uint32_t index, int indent) {
  const Node& n = p.nodes[index];
  PrintAccepts(p, out, indent, n.accepts, n.accept_count, "end");
  PrintAccepts(p, out, indent, n.rests, n.rest_count, "rest");
  std::vector<std::pair<uint32_t, std::string>> children;
  if (n.literal_mask != kNone)
    for (uint32_t i = 0; i <= n.literal_mask; ++i)
      if (const Literal& l = p.literals[n.literals + i]; l.node != kNone) children.emplace_back(l.node, std::string(p.Text(l.segment)));
  for (uint32_t i = 0; i < n.typed_count; ++i) {
    const Typed& t = p.typed[n.typed + i];
    static constexpr const char* kKinds[] = {"any", "int", "hex", "uuid", "slug", "enum"};
    children.emplace_back(t.node, fmt::format("{}{{{}}}{}", p.Text(t.prefix), kKinds[t.kind], p.Text(t.suffix)));
  }
  std::sort(children.begin(), children.end());
  for (const auto& [node, name] : children) {
    out += fmt::format("{:{}}/{}\n", "", indent, name);
    PrintNode(p, out, node, indent + 2);   // depth is bounded by kMaxPatternSegments
  }
}

}  // namespace

std::string Print(const Plan& p) {
  std::string out;
  for (size_t i = 0; i < p.listeners.size(); ++i) {
    const ListenerTable& l = p.listeners[i];
    const auto& r = *p.records.listeners[i];
    out += r.path.empty() ? fmt::format("listener {} {}:{}\n", r.name, r.address, r.port) : fmt::format("listener {} unix:{}\n", r.name, r.path);
    for (uint32_t k = 0; k <= l.mask; ++k) {
      const HostSlot& h = p.hosts[l.begin + k];
      if (h.kind == 0) continue;
      static constexpr const char* kForms[] = {"", "", "{label}.", "*."};
      out += fmt::format("  {}{} -> {}\n", kForms[h.kind], p.Text(h.name), p.Text(p.sites[h.site].name));
    }
    if (l.any_site != kNone) out += fmt::format("  * -> {}\n", p.Text(p.sites[l.any_site].name));
  }
  for (const Site& s : p.sites) {
    out += fmt::format("site {}\n", p.Text(s.name));
    PrintNode(p, out, s.root, 2);
  }
  for (size_t i = 0; i < p.routes.size(); ++i) out += fmt::format("route {} pipeline {}\n", p.Text(p.routes[i].name), p.routes[i].pipeline);
  for (size_t i = 0; i < p.programs.size(); ++i) {
    out += fmt::format("program {}", i);
    for (uint32_t k = 0; k < p.programs[i].count; ++k) {
      const Instruction& in = p.instructions[p.programs[i].begin + k];
      out += fmt::format(" {}:{}", rws::OpcodeName(static_cast<rws::Opcode>(in.op)), rws::SinkName(static_cast<rws::SinkId>(in.sink)));
      if (in.op == 1) out += fmt::format("({})", p.Text({in.a, in.b}));
      if (in.op == 2 || in.op == 3) out += fmt::format("({})", in.field);
    }
    out += '\n';
  }
  return out;
}

}  // namespace rwsc::plan
