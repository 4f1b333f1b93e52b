#include "runtime/bundle/verify_tables.h"

#include <fmt/format.h>

#include "runtime/bundle/codes.h"
#include "schema_generated.h"

namespace rws {
namespace {

// Collects the first problem; every test of an index goes through Index or Range.
class Checker {
 public:
  explicit Checker(const BundleView& view) : v_(view) {}
  std::string problem;

  bool Check(bool ok, std::string_view what, size_t at) {
    if (!ok && problem.empty()) problem = fmt::format("{} {} is out of range", what, at);
    return ok;
  }
  bool Index(uint64_t index, size_t size, std::string_view what, size_t at) { return Check(index < size, what, at); }
  bool Range(uint64_t begin, uint64_t count, size_t size, std::string_view what, size_t at) {
    return Check(begin <= size && count <= size - begin, what, at);
  }
  // Rows that an owner names, all owners together: no row is looked at more than once.
  void Owned(uint64_t rows, size_t size, std::string_view what) {
    if (rows > size && problem.empty()) problem = fmt::format("{} are shared", what);
  }
  bool Text(format::Text t, std::string_view what, size_t at) { return Range(t.offset, t.length, v_.strings.size(), what, at); }

 private:
  const BundleView& v_;
};

void CheckListeners(const BundleView& v, Checker& c) {
  c.Check(v.records->listeners()->size() == v.listeners.size(), "listener count", v.listeners.size());
  for (size_t i = 0; i < v.listeners.size(); ++i) {
    const format::ListenerTable& l = v.listeners[i];
    c.Check((l.mask & (uint64_t{l.mask} + 1)) == 0, "listener mask", i);
    c.Range(l.begin, uint64_t{l.mask} + 1, v.hosts.size(), "listener host table", i);
    c.Check(l.longest_probe <= uint64_t{l.mask} + 1, "listener probe length", i);
    if (l.any_site != format::kNone) c.Index(l.any_site, v.sites.size(), "listener site", i);
  }
}

void CheckHosts(const BundleView& v, Checker& c) {
  for (size_t i = 0; i < v.hosts.size(); ++i) {
    const format::HostSlot& h = v.hosts[i];
    c.Check(h.kind <= static_cast<uint8_t>(format::HostKind::kSuffix), "host kind", i);
    if (h.kind == static_cast<uint8_t>(format::HostKind::kEmpty)) continue;
    c.Text(h.name, "host name", i);
    c.Index(h.site, v.sites.size(), "host site", i);
    c.Check(h.capture <= static_cast<uint8_t>(format::CaptureKind::kEnum), "host capture", i);
    c.Range(h.words, h.word_count, v.words.size(), "host words", i);
  }
}

void CheckSites(const BundleView& v, Checker& c) {
  uint64_t nodes = 0;
  for (size_t i = 0; i < v.sites.size(); ++i) {
    const format::Site& s = v.sites[i];
    nodes += s.nodes;
    c.Check(s.nodes > 0, "site node count", i);
    c.Range(s.root, s.nodes, v.nodes.size(), "site nodes", i);
    c.Index(s.not_found, v.records->pipelines()->size(), "site pipeline", i);
    if (s.host_capture != format::kNone) c.Index(s.host_capture, format::kMaxCaptures, "site capture", i);
    c.Check(s.https_port <= 65535, "site https port", i);
    c.Check(s.paths <= format::kSitePathFlags, "site paths", i);
    c.Text(s.name, "site name", i);
  }
  c.Check(v.records->site_tls()->size() == v.sites.size(), "site certificates", 0);
  c.Owned(nodes, v.nodes.size(), "nodes of sites");
}

void CheckOwners(const BundleView& v, Checker& c) {
  uint64_t children = 0, instructions = 0;
  for (const format::Node& n : v.nodes) children += n.typed_count + (n.literal_mask == format::kNone ? 0 : uint64_t{n.literal_mask} + 1);
  c.Owned(children, v.literals.size() + v.typed.size(), "children of nodes");
  for (const format::Program& p : v.programs) instructions += p.count;
  c.Owned(instructions, v.instructions.size(), "instructions of programs");
}

// Children lie behind their parent and inside the same site: a walk ends, whatever the request.
void CheckNode(const BundleView& v, const format::Site& s, size_t i, Checker& c) {
  const format::Node& n = v.nodes[i];
  const size_t end = size_t{s.root} + s.nodes;
  auto child = [&](uint32_t node) { c.Check(node > i && node < end, "child of node", i); };
  if (n.literal_mask != format::kNone) {
    c.Check((n.literal_mask & (uint64_t{n.literal_mask} + 1)) == 0, "literal mask of node", i);
    c.Check(n.longest_probe <= uint64_t{n.literal_mask} + 1, "probe length of node", i);
    if (c.Range(n.literals, uint64_t{n.literal_mask} + 1, v.literals.size(), "literals of node", i))
      for (const format::Literal& l : v.literals.subspan(n.literals, size_t{n.literal_mask} + 1))
        if (l.node != format::kNone) child(l.node);
  }
  if (c.Range(n.typed, n.typed_count, v.typed.size(), "typed of node", i))
    for (const format::Typed& t : v.typed.subspan(n.typed, n.typed_count)) child(t.node);
  c.Range(n.accepts, n.accept_count, v.accepts.size(), "accepts of node", i);
  c.Range(n.rests, n.rest_count, v.accepts.size(), "rests of node", i);
}

void CheckTrie(const BundleView& v, Checker& c) {
  for (size_t i = 0; i < v.literals.size(); ++i)
    if (v.literals[i].node != format::kNone) c.Text(v.literals[i].segment, "segment", i);
  for (size_t i = 0; i < v.typed.size(); ++i) {
    const format::Typed& t = v.typed[i];
    c.Text(t.prefix, "prefix", i);
    c.Text(t.suffix, "suffix", i);
    c.Check(t.kind <= static_cast<uint8_t>(format::CaptureKind::kEnum), "capture kind", i);
    c.Range(t.words, t.word_count, v.words.size(), "capture words", i);
  }
  for (size_t i = 0; i < v.words.size(); ++i) c.Text(v.words[i], "word", i);
  for (const format::Site& s : v.sites) {
    if (!c.problem.empty()) return;
    for (size_t i = s.root; i < size_t{s.root} + s.nodes; ++i) CheckNode(v, s, i, c);
  }
}

void CheckRoutes(const BundleView& v, Checker& c) {
  for (size_t i = 0; i < v.accepts.size(); ++i) {
    const format::Accept& a = v.accepts[i];
    c.Check(a.refuses <= 1, "accept kind", i);
    if (!a.refuses) c.Index(a.route, v.routes.size(), "accept route", i);
    else if (c.Index(a.route, v.records->pipelines()->size(), "accept pipeline", i)) c.Check(!v.records->pipelines()->Get(a.route)->action(), "action of refusal", i);
    c.Range(a.captures, a.capture_count, v.captures.size(), "accept captures", i);
    c.Check(a.capture_count <= format::kMaxCaptures, "accept capture count", i);
  }
  for (size_t i = 0; i < v.captures.size(); ++i) c.Index(v.captures[i].slot, format::kMaxCaptures, "capture slot", i);
  for (size_t i = 0; i < v.routes.size(); ++i) {
    c.Index(v.routes[i].site, v.sites.size(), "route site", i);
    const uint32_t pipeline = v.routes[i].pipeline;
    if (c.Index(pipeline, v.records->pipelines()->size(), "route pipeline", i)) c.Check(v.records->pipelines()->Get(pipeline)->action(), "action of route", i);
    c.Text(v.routes[i].name, "route name", i);
    c.Check(v.routes[i].flags <= format::kRouteFlags, "route flags", i);
  }
}

void CheckInstruction(const BundleView& v, const format::Instruction& in, size_t i, Checker& c) {
  c.Check(KnownSink(in.sink), "sink of instruction", i);
  switch (static_cast<Opcode>(in.op)) {
    case Opcode::kLiteral: c.Text({in.a, in.b}, "text of instruction", i); break;
    case Opcode::kCapture: c.Index(in.field, format::kMaxCaptures, "capture of instruction", i); break;
    case Opcode::kField: c.Text({in.a, in.b}, "key of instruction", i); break;  // an unknown field reads as missing
    case Opcode::kSecret: c.Index(in.a, v.records->secrets()->size(), "secret of instruction", i); break;
    default: c.Check(false, "operation of instruction", i);
  }
}

void CheckPrograms(const BundleView& v, Checker& c) {
  for (size_t i = 0; i < v.instructions.size(); ++i) CheckInstruction(v, v.instructions[i], i, c);
  for (size_t i = 0; i < v.programs.size(); ++i) {
    const format::Program& p = v.programs[i];
    if (!c.Range(p.begin, p.count, v.instructions.size(), "program", i)) continue;
    for (uint32_t k = 0; k < p.count; ++k) c.Check(v.instructions[p.begin + k].skip <= p.count - k - 1, "skip in program", i);
  }
}

}  // namespace

std::string VerifyTables(const BundleView& view) {
  Checker c(view);
  CheckListeners(view, c);
  CheckHosts(view, c);
  CheckSites(view, c);
  CheckOwners(view, c);
  if (c.problem.empty()) CheckTrie(view, c);
  CheckRoutes(view, c);
  if (c.problem.empty()) CheckPrograms(view, c);
  return c.problem;
}

}  // namespace rws
