#include "runtime/bundle/print.h"

#include <fmt/format.h>

#include <cstring>

#include "runtime/bundle/codes.h"
#include "runtime/bundle/verify.h"
#include "schema_generated.h"

namespace rws {
namespace {

constexpr const char* kSectionNames[] = {"", "records", "strings", "listeners", "hosts", "sites", "nodes", "literals", "typed", "words",
                                         "accepts", "captures", "routes", "programs", "instructions", "source map"};

// As the language spells it.
const char* CodingName(fbs::Coding coding) {
  switch (coding) {
    case fbs::Coding::Zstd: return "zstd";
    case fbs::Coding::Br: return "br";
    case fbs::Coding::Gzip: return "gzip";
  }
  return "?";
}

std::string FilesText(const fbs::Files& f) {
  std::string out = fmt::format("files \"{}\"", f.root()->str());
  if (f.index()) for (const flatbuffers::String* name : *f.index()) out += " index " + name->str();
  if (f.try_programs()) for (uint32_t program : *f.try_programs()) out += fmt::format(" try program {}", program);
  if (f.missing()) out += fmt::format(" missing \"{}\" {}", f.missing()->str(), f.missing_status());
  if (f.precompressed()) for (const auto coding : *f.precompressed()) out += std::string(" ") + CodingName(static_cast<fbs::Coding>(coding));
  if (f.browse()) out += " browse";
  if (f.hidden()) out += " hidden";
  return f.follow_symlinks() ? out + " follow-symlinks" : out;
}

std::string StepText(const BundleView& b, const fbs::Step& step) {
  if (const auto* f = step.filter_as_IpGuard()) {
    std::string out = f->allow() ? "allow ip" : "deny ip";
    for (const flatbuffers::String* cidr : *f->from()) out += " " + cidr->str();
    return out;
  }
  if (const auto* f = step.filter_as_ClientCertificate()) return "require client-certificate of " + b.records->authorities()->Get(f->authority())->ca()->str();
  if (const auto* f = step.filter_as_SetHeader())
    return fmt::format("{} {} header {}{}", fbs::EnumNameHeaderOp(f->op()), fbs::EnumNameSide(f->side()), f->name()->str(), f->op() == fbs::HeaderOp::Remove ? "" : fmt::format(" program {}", f->program()));
  if (const auto* f = step.filter_as_StripPrefix()) return "strip prefix " + f->prefix()->str();
  if (const auto* f = step.filter_as_RewriteTo()) return fmt::format("rewrite to program {}", f->program());
  if (const auto* f = step.filter_as_Proxy()) return "proxy " + b.records->upstreams()->Get(f->upstream())->name()->str();
  if (const auto* f = step.filter_as_Files()) return FilesText(*f);
  if (const auto* f = step.filter_as_FastCgi())
    return fmt::format("fastcgi {} \"{}\" {} scripts {} variables", b.records->upstreams()->Get(f->upstream())->name()->str(), f->root()->str(), f->scripts() ? f->scripts()->size() : 0, f->variables() ? f->variables()->size() : 0);
  if (const auto* f = step.filter_as_Respond()) return fmt::format("respond {}", f->status());
  if (const auto* f = step.filter_as_Redirect()) return fmt::format("redirect {}{}", f->status(), f->target() ? " to " + f->target()->str() : "");
  if (const auto* f = step.filter_as_Retry()) return fmt::format("retry {} on {:#x} and {} statuses{}", f->times(), static_cast<uint32_t>(f->on()), f->statuses() ? f->statuses()->size() : 0, f->always_idempotent() ? " idempotent" : "");
  if (const auto* f = step.filter_as_Mirror()) return fmt::format("mirror {} {}", b.records->upstreams()->Get(f->upstream())->name()->str(), f->share());
  if (const auto* f = step.filter_as_AuthForward()) return fmt::format("auth forward {}{}", b.records->upstreams()->Get(f->upstream())->name()->str(), f->target()->str());
  if (const auto* f = step.filter_as_Limit()) return fmt::format("limit {} in {}ms by program {} burst {} \"{}\"", f->count(), f->per(), f->key_program(), f->burst(), f->name()->str());
  if (const auto* f = step.filter_as_InUse()) return fmt::format("limit {} {}{} \"{}\"", f->connections() ? "connections" : "concurrent", f->most(), f->key_program() == format::kNone ? "" : fmt::format(" by program {}", f->key_program()), f->name()->str());
  if (const auto* f = step.filter_as_EditQuery()) return fmt::format("{} query {}{}", fbs::EnumNameHeaderOp(f->op()), f->name()->str(), f->op() == fbs::HeaderOp::Remove ? "" : fmt::format(" program {}", f->program()));
  if (const auto* f = step.filter_as_Replace()) return fmt::format("replace {} \"{}\" with program {}", fbs::EnumNameSide(f->side()), f->text()->str(), f->program());
  if (const auto* f = step.filter_as_Cors()) {
    std::string out = f->credentials() ? "cors credentials" : "cors";
    for (const flatbuffers::String* origin : *f->origins()) out += " " + origin->str();
    return out;
  }
  if (const auto* f = step.filter_as_Compress()) {
    std::string out = "compress";
    for (const auto coding : *f->codings()) out += fmt::format(" {}", CodingName(static_cast<fbs::Coding>(coding)));
    return out;
  }
  return "?";
}

void PrintErrorPages(const BundleView& b, std::string& out) {
  if (!b.records->error_pages()) return;
  for (uint32_t i = 0; i < b.records->error_pages()->size(); ++i) {
    const fbs::ErrorPage& p = *b.records->error_pages()->Get(i);
    out += fmt::format("error page {} of {} to {}{}{}\n  {}\n", i, p.first(), p.last(), p.origin() ? " origin" : "", p.states_status() ? " with its status" : "", StepText(b, *p.action()));
    if (p.responses()) for (const fbs::Step* s : *p.responses()) out += "  " + StepText(b, *s) + "\n";
  }
}

// Logs, metrics and traces.
std::string ObservationText(const fbs::Server& s) {
  std::string out;
  if (const fbs::AccessLog* log = s.log()) {
    out += fmt::format("log {} {}", fbs::EnumNameLogFormat(log->format()), fbs::EnumNameLogSink(log->sink()));
    if (log->path() && log->path()->size() > 0) out += fmt::format(" \"{}\"", log->path()->str());
    if (log->host() && log->host()->size() > 0) out += fmt::format(" {} {}:{}", fbs::EnumNameSyslogBy(log->by()), log->host()->str(), log->port());
    if (log->rotate_bytes() != 0 || log->rotate_seconds() != 0) out += fmt::format(" rotate {} every {} keep {}", log->rotate_bytes(), log->rotate_seconds(), log->keep());
    if (log->sample() != 100'000) out += fmt::format(" sample {}", log->sample());
    if (log->fields()) for (const fbs::LogField* f : *log->fields()) out += fmt::format(" {}={}{}", f->key()->str(), f->id(), f->name() && f->name()->size() > 0 ? ":" + f->name()->str() : "");
    out += '\n';
  }
  if (const fbs::Metrics* m = s.metrics()) out += fmt::format("metrics {}:{}\n", m->address()->str(), m->port());
  if (const fbs::Trace* t = s.trace()) out += fmt::format("trace {}:{}{} sample {}\n", t->host()->str(), t->port(), t->path()->str(), t->sample());
  return out;
}

void PrintPipelines(const BundleView& b, std::string& out) {
  for (uint32_t i = 0; i < b.records->pipelines()->size(); ++i) {
    const fbs::Pipeline& p = *b.records->pipelines()->Get(i);
    out += fmt::format("pipeline {} body {}", i, p.limit_body());
    if (p.bandwidth() != 0) out += fmt::format(" bandwidth {}", p.bandwidth());
    if (p.errors()) for (uint32_t page : *p.errors()) out += fmt::format(" error page {}", page);
    out += p.log_sample() == 100'000 ? "\n" : fmt::format(" log {}\n", p.log_sample());
    if (p.guards()) for (const fbs::Step* s : *p.guards()) out += "  " + StepText(b, *s) + "\n";
    if (p.transforms()) for (const fbs::Step* s : *p.transforms()) out += "  " + StepText(b, *s) + "\n";
    if (p.action()) out += "  " + StepText(b, *p.action()) + "\n";
    if (p.fallbacks()) for (const fbs::Step* s : *p.fallbacks()) out += "  else " + StepText(b, *s) + "\n";
    if (p.inner()) for (const fbs::Step* s : *p.inner()) out += "  " + StepText(b, *s) + "\n";
    if (p.responses()) for (const fbs::Step* s : *p.responses()) out += "  " + StepText(b, *s) + "\n";
  }
}

void PrintPrograms(const BundleView& b, std::string& out) {
  for (size_t i = 0; i < b.programs.size(); ++i) {
    out += fmt::format("program {}", i);
    for (const format::Instruction& in : b.instructions.subspan(b.programs[i].begin, b.programs[i].count)) {
      out += fmt::format(" {}:{}", OpcodeName(static_cast<Opcode>(in.op)), SinkName(static_cast<SinkId>(in.sink)));
      if (static_cast<Opcode>(in.op) == Opcode::kLiteral) out += fmt::format("({})", b.Text({in.a, in.b}));
      else if (static_cast<Opcode>(in.op) != Opcode::kSecret) out += fmt::format("({})", in.field);
    }
    out += '\n';
  }
}

void PrintSite(const BundleView& b, uint32_t i, std::string& out) {
  const format::Site& s = b.sites[i];
  out += fmt::format("site {} nodes {} not-found pipeline {}", b.Text(s.name), s.nodes, s.not_found);
  constexpr std::pair<uint32_t, const char*> kPaths[] = {{format::kRawPaths, " raw paths"}, {format::kKeepSlash, " keeps encoded slashes"}, {format::kSomeKeepSlash, " may keep encoded slashes"},
                                                         {format::kSlashMatters, " strict slash"}, {format::kSlashRedirect, " slash redirect"}};
  for (auto [flag, text] : kPaths)
    if (s.paths & flag) out += text;
  if (s.https_port != 0) out += fmt::format(" https {}", s.https_port);
  const fbs::SiteTls& tls = *b.records->site_tls()->Get(i);
  if (tls.certificates()) for (const fbs::CertificateFiles* f : *tls.certificates()) out += fmt::format(" certificate \"{}\" key \"{}\"", f->certificate()->str(), f->key()->str());
  if (tls.local_names()) for (const flatbuffers::String* name : *tls.local_names()) out += " local " + name->str();
  if (tls.no_tickets()) out += " no tickets";
  out += tls.min_tls13() ? " tls 1.3\n" : "\n";
}

void PrintServer(const fbs::Server& s, std::string& out) {
  if (s.proxy_protocol_from()) for (const flatbuffers::String* cidr : *s.proxy_protocol_from()) out += "proxy-protocol from " + cidr->str() + "\n";
  if (s.user()) out += "user " + s.user()->str() + "\n";
}

}  // namespace

std::string PrintBundle(const BundleView& b) {
  std::string out = ObservationText(*b.records->server());
  for (const fbs::Listener* l : *b.records->listeners()) {
    const std::string at = l->path() ? fmt::format("unix:{} mode {:04o}", l->path()->str(), l->mode()) : fmt::format("{}:{}", l->address()->str(), l->port());
    out += fmt::format("listener {} {}{}\n", at, l->tls() ? "tls " : "", l->name() ? l->name()->str() : "");
  }
  PrintServer(*b.records->server(), out);
  for (const fbs::Upstream* u : *b.records->upstreams()) {
    out += fmt::format("upstream {}", u->name()->str());
    for (const fbs::Origin* o : *u->origins()) out += fmt::format(" {}*{}", o->path() ? "unix:" + o->path()->str() : fmt::format("{}:{}", o->host()->str(), o->port()), o->weight());
    if (u->protocol() == fbs::OriginProtocol::Http2) out += " http2";
    if (u->protocol() == fbs::OriginProtocol::FastCgi) out += u->keep_conn() ? " fastcgi keep-conn" : " fastcgi";
    if (u->proxy_protocol() != fbs::ProxyProtocol::None) out += u->proxy_protocol() == fbs::ProxyProtocol::V1 ? " proxy-protocol v1" : " proxy-protocol v2";
    if (const fbs::UpstreamTls* tls = u->tls()) {
      out += " tls";
      const std::pair<const char*, const flatbuffers::String*> texts[] = {{"name", tls->server_name()}, {"ca", tls->ca()}, {"certificate", tls->certificate()}, {"key", tls->key()}};
      for (auto [what, text] : texts)
        if (text) out += fmt::format(" {} \"{}\"", what, text->str());
      if (tls->verify_off()) out += " verify off";
    }
    out += '\n';
  }
  for (uint32_t i = 0; i < b.sites.size(); ++i) PrintSite(b, i, out);
  for (const format::Route& r : b.routes) out += fmt::format("route {} site {} pipeline {}\n", b.Text(r.name), b.Text(b.sites[r.site].name), r.pipeline);
  PrintErrorPages(b, out);
  PrintPipelines(b, out);
  PrintPrograms(b, out);
  return out;
}

std::string PrintSizes(const BundleView& b) {
  format::Header h;
  std::memcpy(&h, b.bytes.data(), sizeof h);
  std::string out = fmt::format("bundle format {} language {} compiler {}\nsha256 {}\n", h.format_version, h.language_version,
                                b.records->compiler() ? b.records->compiler()->str() : "?", HexDigest(b));
  for (uint32_t i = 0; i < h.section_count; ++i) {
    format::Section s;
    std::memcpy(&s, b.bytes.data() + sizeof h + i * sizeof s, sizeof s);
    out += fmt::format("section {:<12} {:>9} bytes {:>8} rows\n", kSectionNames[s.kind], s.size, s.size / s.element_size);
  }
  return out;
}

}  // namespace rws
