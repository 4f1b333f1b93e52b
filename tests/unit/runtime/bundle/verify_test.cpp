// Hand-forged bundles, each with a right checksum and one wrong number: all refused, none read out of bounds.
#include "runtime/bundle/verify.h"

#include <gtest/gtest.h>

#include <functional>

#include "runtime/bundle/captures.h"
#include "tests/support/made_bundle.h"

namespace rws {
namespace {

struct Forged : MadeBundle {
  Forged() {
    AddUpstream("app");
    fbs::ProxyT proxy;
    records.pipelines[0]->action = Step(proxy);
    AddRoute(0, "only");
    Program({Literal("x"), Field(FieldId::kPath, SinkId::kPath), Capture(0, SinkId::kPath)});
    literals.push_back({0, Text("a"), 1});
    nodes.push_back(nodes[0]);
    nodes[0].literals = 0;
    nodes[0].literal_mask = 0;
    nodes[0].longest_probe = 1;
    sites[0].nodes = 2;
    captures.push_back({0, 0, 0, 0, 0, 0});
    accepts[0].capture_count = 1;
  }
  template <class T>
  void Act(T filter) { records.pipelines[0]->action = Step(std::move(filter)); }
  template <class T>
  void Fall(T filter) { records.pipelines[0]->fallbacks.push_back(Step(std::move(filter))); }
  template <class T>
  void Transform(T filter) { records.pipelines[0]->transforms.push_back(Step(std::move(filter))); }
  template <class T>
  void Respond(T filter) { records.pipelines[0]->responses.push_back(Step(std::move(filter))); }
  void Limit(uint32_t count, uint32_t per, uint32_t burst, uint32_t program) {
    fbs::LimitT limit;
    limit.name = "a limit";
    limit.count = count, limit.per = per, limit.burst = burst, limit.key_program = program;
    records.pipelines[0]->guards.push_back(Step(std::move(limit)));
  }
  void Compress(std::vector<fbs::Coding> codings) {
    fbs::CompressT compress;
    compress.codings = std::move(codings);
    Respond(std::move(compress));
  }
  fbs::SetHeaderT& Line(std::string_view name, uint32_t program) {
    fbs::SetHeaderT line;
    line.name = name;
    line.program = program;
    Transform(std::move(line));
    return *records.pipelines[0]->transforms.back()->filter.AsSetHeader();
  }
};

fbs::AccessLogT& Log(Forged& f) {
  if (!f.records.server->log) f.records.server->log = std::make_unique<fbs::AccessLogT>();
  return *f.records.server->log;
}

void AddLogField(Forged& f, const char* key) {
  auto field = std::make_unique<fbs::LogFieldT>();
  field->key = key;
  Log(f).fields.push_back(std::move(field));
}

std::string Verdict(const MadeBundle& made) {
  const std::string bytes = made.Bytes();
  auto verified = VerifyBundle(bytes);
  auto* error = std::get_if<BundleError>(&verified);
  return error ? error->message : "taken";
}

TEST(Verify, TheUnchangedOneIsTaken) { EXPECT_EQ(Verdict(Forged()), "taken"); }

TEST(Verify, EveryIndexOfARawTable) {
  struct { const char* problem; std::function<void(Forged&)> change; } cases[] = {
      {"listener count 2 is out of range", [](Forged& f) { f.listeners.push_back(f.listeners[0]); }},
      {"listener mask 0 is out of range", [](Forged& f) { f.listeners[0].mask = 2; }},
      {"listener host table 0 is out of range", [](Forged& f) { f.listeners[0].begin = 1; }},
      {"listener host table 0 is out of range", [](Forged& f) { f.listeners[0].mask = format::kNone; }},
      {"listener probe length 0 is out of range", [](Forged& f) { f.listeners[0].longest_probe = 2; }},
      {"listener site 0 is out of range", [](Forged& f) { f.listeners[0].any_site = 1; }},
      {"host kind 0 is out of range", [](Forged& f) { f.hosts[0].kind = 9; }},
      {"host name 0 is out of range", [](Forged& f) { f.hosts[0].kind = 1, f.hosts[0].name = {1, 0xFFFFFFFF}; }},
      {"host site 0 is out of range", [](Forged& f) { f.hosts[0].kind = 1, f.hosts[0].site = 1; }},
      {"host words 0 is out of range", [](Forged& f) { f.hosts[0].kind = 2, f.hosts[0].word_count = 1; }},
      {"site node count 0 is out of range", [](Forged& f) { f.sites[0].nodes = 0; }},
      {"site nodes 0 is out of range", [](Forged& f) { f.sites[0].nodes = 3; }},
      {"site pipeline 0 is out of range", [](Forged& f) { f.sites[0].not_found = 1; }},
      {"site capture 0 is out of range", [](Forged& f) { f.sites[0].host_capture = format::kMaxCaptures; }},
      {"site paths 0 is out of range", [](Forged& f) { f.sites[0].paths = format::kSitePathFlags + 1; }},
      {"child of node 0 is out of range", [](Forged& f) { f.literals[0].node = 0; }},     // a loop
      {"child of node 0 is out of range", [](Forged& f) { f.literals[0].node = 2; }},
      {"children of nodes are shared", [](Forged& f) { f.nodes[0].literal_mask = 4; }},
      {"literals of node 0 is out of range", [](Forged& f) { f.nodes[0].literals = 1; }},
      {"probe length of node 0 is out of range", [](Forged& f) { f.nodes[0].longest_probe = 2; }},
      {"children of nodes are shared", [](Forged& f) { f.nodes[1].typed_count = 1; }},
      {"accepts of node 1 is out of range", [](Forged& f) { f.nodes[1].accepts = 1, f.nodes[1].accept_count = 1; }},
      {"rests of node 0 is out of range", [](Forged& f) { f.nodes[0].rests = 1; }},
      {"segment 0 is out of range", [](Forged& f) { f.literals[0].segment.offset = 1u << 30; }},
      {"accept route 0 is out of range", [](Forged& f) { f.accepts[0].route = 1; }},
      {"accept kind 0 is out of range", [](Forged& f) { f.accepts[0].refuses = 2; }},
      {"accept pipeline 0 is out of range", [](Forged& f) { f.accepts[0].refuses = 1, f.accepts[0].route = 1; }},
      {"action of refusal 0 is out of range", [](Forged& f) { f.accepts[0].refuses = 1; }},
      {"accept captures 0 is out of range", [](Forged& f) { f.accepts[0].capture_count = 2; }},
      {"capture slot 0 is out of range", [](Forged& f) { f.captures[0].slot = format::kMaxCaptures; }},
      {"route site 0 is out of range", [](Forged& f) { f.routes[0].site = 1; }},
      {"route pipeline 0 is out of range", [](Forged& f) { f.routes[0].pipeline = 1; }},
      {"action of route 0 is out of range", [](Forged& f) { f.records.pipelines[0]->action.reset(); }},
      {"route flags 0 is out of range", [](Forged& f) { f.routes[0].flags = format::kRouteFlags + 1; }},
      {"route name 0 is out of range", [](Forged& f) { f.routes[0].name.length = 1u << 30; }},
      {"instructions of programs are shared", [](Forged& f) { f.programs[0].count = 4; }},
      {"skip in program 0 is out of range", [](Forged& f) { f.instructions[2].skip = 1; }},
      {"sink of instruction 0 is out of range", [](Forged& f) { f.instructions[0].sink = 99; }},
      {"operation of instruction 0 is out of range", [](Forged& f) { f.instructions[0].op = 99; }},
      {"text of instruction 0 is out of range", [](Forged& f) { f.instructions[0].b = 1u << 30; }},
      {"key of instruction 1 is out of range", [](Forged& f) { f.instructions[1].b = 1u << 30; }},
      {"capture of instruction 2 is out of range", [](Forged& f) { f.instructions[2].field = format::kMaxCaptures; }},
      {"secret of instruction 3 is out of range", [](Forged& f) { f.Program({f.Secret(0)}); }}};
  for (auto& c : cases) {
    Forged forged;
    c.change(forged);
    EXPECT_EQ(Verdict(forged), c.problem);
  }
}

TEST(Verify, EveryRecord) {
  struct { const char* problem; std::function<void(Forged&)> change; } cases[] = {
      {"records: bad listeners", [](Forged& f) { f.records.listeners.clear(), f.listeners.clear(); }},
      {"records: bad server settings", [](Forged& f) { f.records.server->workers = 100'000; }},
      {"records: bad server settings", [](Forged& f) { f.records.server->limit_header = 10; }},
      {"records: bad log format", [](Forged& f) { Log(f).sink = static_cast<fbs::LogSink>(9); }},
      {"records: bad log path", [](Forged& f) { Log(f).sink = fbs::LogSink::File; }},
      {"records: bad log host", [](Forged& f) { Log(f).sink = fbs::LogSink::Syslog, Log(f).by = fbs::SyslogBy::Udp; }},
      {"records: bad log settings", [](Forged& f) { Log(f).sample = 100'001; }},
      {"records: bad log settings", [](Forged& f) { Log(f).keep = 0; }},
      {"records: bad log rotation", [](Forged& f) { Log(f).rotate_bytes = 1; }},
      {"records: bad log field", [](Forged& f) { AddLogField(f, "a\"b"); }},
      {"records: bad log field", [](Forged& f) { AddLogField(f, "a\nb"); }},
      {"records: bad log fields", [](Forged& f) { for (int i = 0; i < 65; ++i) AddLogField(f, "a"); }},
      {"records: bad log share", [](Forged& f) { f.records.pipelines[0]->log_sample = 100'001; }},
      {"records: bad metrics address", [](Forged& f) { f.records.server->metrics = std::make_unique<fbs::MetricsT>(), f.records.server->metrics->address = "a"; }},
      {"records: bad trace", [](Forged& f) { f.records.server->trace = std::make_unique<fbs::TraceT>(), f.records.server->trace->port = 1, f.records.server->trace->path = "no"; }},
      {"records: bad trace path", [](Forged& f) { f.records.server->trace = std::make_unique<fbs::TraceT>(), f.records.server->trace->port = 1, f.records.server->trace->path = "/a\r\nX: y"; }},
      {"records: bad upstream index", [](Forged& f) { f.records.pipelines[0]->action->filter.AsProxy()->upstream = 1; }},
      {"records: bad origins", [](Forged& f) { f.records.upstreams[0]->origins.clear(); }},
      {"records: bad origin", [](Forged& f) { f.records.upstreams[0]->origins[0]->port = 0; }},
      {"records: bad origin", [](Forged& f) { f.records.upstreams[0]->origins[0]->weight = 0; }},
      {"records: bad upstream host", [](Forged& f) { f.records.upstreams[0]->host = "a\r\nb"; }},
      {"records: bad header name", [](Forged& f) { f.Line("a b", 0); }},
      {"records: bad header name", [](Forged& f) { f.Line("", 0); }},
      {"records: bad header value", [](Forged& f) { f.Line("A", 1); }},
      {"records: bad step", [](Forged& f) { f.Line("A", 0).side = fbs::Side::Response; }},
      {"records: bad step", [](Forged& f) { f.Transform(fbs::RespondT()); }},
      {"records: bad step", [](Forged& f) { f.Act(fbs::RewriteToT()); }},
      {"records: bad authority index", [](Forged& f) { f.records.pipelines[0]->guards.push_back(MadeBundle::Step(fbs::ClientCertificateT())); }},
      {"records: bad authority index", [](Forged& f) { f.records.site_tls[0]->authorities.push_back(0); }},
      {"records: bad network", [](Forged& f) { fbs::IpGuardT g; g.from = {"10.0.0.0/8\n"}; f.records.pipelines[0]->guards.push_back(MadeBundle::Step(g)); }},
      {"records: bad rewrite", [](Forged& f) { fbs::RewriteToT r; r.program = 1; f.Transform(r); }},
      {"records: bad prefix", [](Forged& f) { fbs::StripPrefixT s; s.prefix = "api"; f.Transform(s); }},
      {"records: bad status", [](Forged& f) { fbs::RespondT r; r.status = 199; f.Act(r); }},
      {"records: bad response text", [](Forged& f) { fbs::RespondT r; r.text_program = 1; f.Act(r); }},
      {"records: bad content type", [](Forged& f) { fbs::RespondT r; r.content_type = "a\nb"; f.Act(r); }},
      {"records: bad redirect status", [](Forged& f) { fbs::RedirectT r; r.status = 200, r.program = 0; f.Act(r); }},
      {"records: bad redirect target", [](Forged& f) { fbs::RedirectT r; r.status = 301; f.Act(r); }},
      {"records: bad missing status", [](Forged& f) { fbs::FilesT r; r.root = ".", r.missing_status = 100; f.Act(r); }},
      {"records: bad file root", [](Forged& f) { fbs::FilesT r; r.root = std::string("a\0b", 3); f.Act(r); }},
      {"records: bad try program", [](Forged& f) { fbs::FilesT r; r.root = ".", r.try_programs = {1}; f.Act(r); }},
      {"records: bad coding", [](Forged& f) { fbs::FilesT r; r.root = ".", r.precompressed = {fbs::Coding::Br, fbs::Coding::Br}; f.Act(r); }},
      {"records: bad fallback", [](Forged& f) { fbs::FilesT r; r.root = ".", r.falls_through = true; f.Act(r); }},
      {"records: bad fallback", [](Forged& f) { f.Fall(fbs::RespondT()); }},
      {"records: bad step", [](Forged& f) { fbs::FilesT r; r.root = ".", r.falls_through = true; f.Act(r), f.Fall(fbs::RewriteToT()); }},
      {"records: bad fallbacks", [](Forged& f) { for (int i = 0; i < 9; ++i) f.Fall(fbs::RespondT()); }},
      {"taken", [](Forged& f) { fbs::FilesT r; r.root = ".", r.falls_through = true; f.Act(r), f.Fall(r), f.Fall(fbs::RespondT()); }},
      {"records: bad step", [](Forged& f) { f.Respond(fbs::RespondT()); }},
      {"records: bad coding", [](Forged& f) { f.Compress({}); }},
      {"records: bad coding", [](Forged& f) { f.Compress({static_cast<fbs::Coding>(3)}); }},
      {"records: bad coding", [](Forged& f) { f.Compress({static_cast<fbs::Coding>(255)}); }},
      {"records: bad coding", [](Forged& f) { f.Compress({fbs::Coding::Br, fbs::Coding::Br}); }},
      {"taken", [](Forged& f) { f.Compress({fbs::Coding::Br, fbs::Coding::Gzip, fbs::Coding::Zstd}); }},
      {"records: bad limit", [](Forged& f) { f.Limit(0, 1000, 1, 0); }},
      {"records: bad limit", [](Forged& f) { f.Limit(1, 0, 1, 0); }},
      {"records: bad limit", [](Forged& f) { f.Limit(1, 1000, 0, 0); }},
      {"records: bad limit", [](Forged& f) { f.Limit(1, 3'600'000, 8761, 0); }},
      {"records: bad limit key", [](Forged& f) { f.Limit(1, 1000, 1, 1); }},
      {"taken", [](Forged& f) { f.Limit(1, 3'600'000, 8760, 0); }},
      {"records: bad timeout", [](Forged& f) { f.records.pipelines[0]->timeouts = std::make_unique<fbs::TimeoutsT>(), f.records.pipelines[0]->timeouts->idle = 1u << 31; }}};
  for (auto& c : cases) {
    Forged forged;
    c.change(forged);
    EXPECT_EQ(Verdict(forged), c.problem);
  }
}

TEST(Verify, TheHeaderAndTheSections) {
  auto changed = [](auto change) {
    std::string bytes = Forged().Bytes();
    auto* header = reinterpret_cast<format::Header*>(bytes.data());
    change(*header, reinterpret_cast<format::Section*>(header + 1));
    MadeBundle::Sign(bytes);
    auto verified = VerifyBundle(bytes);
    auto* error = std::get_if<BundleError>(&verified);
    return error ? error->message : std::string("taken");
  };
  EXPECT_EQ(changed([](auto& h, auto*) { h.format_version = 9; }), "bundle format 9, this rws reads " + std::to_string(format::kFormatVersion));
  EXPECT_EQ(changed([](auto& h, auto*) { h.language_version = 2; }), "bundle of language version 2, this rws runs 1");
  EXPECT_EQ(changed([](auto& h, auto*) { h.section_count = 14; }), "14 sections, expected 15");
  EXPECT_EQ(changed([](auto& h, auto*) { h.flags = 1; }), "unknown flags in the header");
  EXPECT_EQ(changed([](auto&, auto* s) { s[0].kind = 2; }), "section 0 is of kind 2");
  EXPECT_EQ(changed([](auto&, auto* s) { s[2].element_size = 8; }), "section 2: element of 8 bytes, expected 16");
  EXPECT_EQ(changed([](auto&, auto* s) { s[0].offset += 1; }), "section 0: bad offset 4097");
  EXPECT_EQ(changed([](auto&, auto* s) { s[1].offset = s[0].offset; }).substr(0, 22), "section 1: bad offset ");
  EXPECT_EQ(changed([](auto&, auto* s) { s[14].size = uint64_t{1} << 63; }), "section 14: bad size 9223372036854775808");
  EXPECT_EQ(changed([](auto&, auto* s) { s[2].size -= 1; }), "section 2: bad size 15");
  EXPECT_EQ(changed([](auto&, auto* s) { s[0].size -= 200; }), "records: not a valid FlatBuffer");
}

TEST(Captures, WhatEachTypeTakes) {
  using enum format::CaptureKind;
  struct { format::CaptureKind kind; const char* text; bool taken; } cases[] = {
      {kAny, "x", true}, {kAny, "", false}, {kInt, "0", true}, {kInt, "1234567890123456789", true}, {kInt, "12345678901234567890", false},
      {kInt, "-1", false}, {kInt, "", false}, {kHex, "09aF", true}, {kHex, "g", false}, {kHex, "", false},
      {kUuid, "01234567-89ab-CDEF-0123-456789abcdef", true}, {kUuid, "01234567-89ab-CDEF-0123-456789abcde", false},
      {kUuid, "01234567089ab-CDEF-0123-456789abcdef", false}, {kUuid, "0123456g-89ab-CDEF-0123-456789abcdef", false},
      {kSlug, "a-b_c9", true}, {kSlug, "-a", false}, {kSlug, "a-", false}, {kSlug, "a--b", false}, {kSlug, "a.b", false}, {kSlug, "", false},
      {kEnum, "en", false}};
  for (auto& c : cases) EXPECT_EQ(CaptureTakes(c.kind, c.text), c.taken) << c.text;
}

}  // namespace
}  // namespace rws
