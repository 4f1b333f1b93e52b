#include "runtime/bundle/verify_records.h"

#include <fmt/format.h>

#include "schema_generated.h"

namespace rws {
namespace {

constexpr size_t kMaxDepth = 16;           // of FlatBuffers tables
constexpr uint32_t kMaxMilliseconds = 1u << 31;
constexpr uint32_t kMaxWorkers = 1024;
constexpr uint64_t kMaxBandwidth = 1ull << 40;    // bytes a second
constexpr uint32_t kWholeShare = 100'000;      // thousandths of a percent
constexpr size_t kMaxSocketPath = 107;     // of sockaddr_un

using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

// First problem wins; names the kind of record.
struct Checker {
  const BundleView& v;
  const fbs::Records& r;
  std::string problem = {};

  void Check(bool ok, const char* what) {
    if (!ok && problem.empty()) problem = fmt::format("records: bad {}", what);
  }
  template <class V>
  static size_t Size(const V* vector) { return vector ? vector->size() : 0; }
  void Program(uint32_t index, const char* what) { Check(index < v.programs.size(), what); }
  void OptionalProgram(uint32_t index, const char* what) { Check(index == format::kNone || index < v.programs.size(), what); }
  void Text(const flatbuffers::String* s, const char* what) {     // goes into a header or a log line
    if (!s) return;
    for (char ch : s->string_view()) Check(static_cast<uint8_t>(ch) >= 0x20 && ch != 0x7F, what);
  }
  void SocketPath(const flatbuffers::String* s, const char* what) {
    if (s) Check(s->size() > 1 && s->size() <= kMaxSocketPath && s->string_view()[0] == '/', what);
    Text(s, what);
  }
  void Path(const flatbuffers::String* s, const char* what) {
    if (s) Check(s->string_view().find('\0') == std::string_view::npos, what);
  }
};

bool IsToken(std::string_view s) {         // RFC 9110 5.6.2
  constexpr std::string_view kOther = "!#$%&'*+-.^_`|~";
  for (char c : s)
    if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || kOther.find(c) != std::string_view::npos)) return false;
  return !s.empty();
}

bool CertificateName(std::string_view s) { // a host name, `*.` before one, or an address: it goes into a configuration text of OpenSSL
  for (char c : s)
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.' || c == ':' || c == '*')) return false;
  return !s.empty() && s.size() <= 255;
}

void CheckFilter(const fbs::IpGuard& f, Checker& c) {
  for (const flatbuffers::String* s : *f.from()) c.Text(s, "network");
}
void CheckFilter(const fbs::ClientCertificate& f, Checker& c) { c.Check(f.authority() < Checker::Size(c.r.authorities()), "authority index"); }
void CheckFilter(const fbs::SetHeader& f, Checker& c) {
  c.Check(f.side() <= fbs::Side::MAX && f.op() <= fbs::HeaderOp::MAX, "header operation");
  c.Check(IsToken(f.name()->string_view()), "header name");
  if (f.op() != fbs::HeaderOp::Remove) c.Program(f.program(), "header value");
}
void CheckFilter(const fbs::StripPrefix& f, Checker& c) { c.Check(f.prefix()->size() > 0 && f.prefix()->string_view()[0] == '/', "prefix"); c.Text(f.prefix(), "prefix"); }
void CheckFilter(const fbs::RewriteTo& f, Checker& c) { c.Program(f.program(), "rewrite"); }
void CheckFilter(const fbs::Proxy& f, Checker& c) { c.Check(f.upstream() < Checker::Size(c.r.upstreams()), "upstream index"); }
// Known ones, each once.
template <class V>
void CheckCodings(const V* codings, Checker& c) {
  if (!codings) return;
  unsigned seen = 0;
  for (const auto coding : *codings) {
    const auto n = static_cast<unsigned>(coding);
    c.Check(n <= static_cast<unsigned>(fbs::Coding::MAX) && (seen & (1u << n)) == 0, "coding");
    if (!c.problem.empty()) return;
    seen |= 1u << n;
  }
}

void CheckFilter(const fbs::Files& f, Checker& c) {
  c.Path(f.root(), "file root");
  c.Path(f.missing(), "missing file");
  c.Check(f.missing_status() >= 200 && f.missing_status() <= 599, "missing status");
  if (const Strings* index = f.index())
    for (const flatbuffers::String* s : *index) c.Path(s, "index name");
  if (f.try_programs())
    for (uint32_t p : *f.try_programs()) c.Program(p, "try program");
  CheckCodings(f.precompressed(), c);
}
void CheckFilter(const fbs::FastCgi& f, Checker& c) {
  c.Check(f.upstream() < Checker::Size(c.r.upstreams()) && c.r.upstreams()->Get(f.upstream())->protocol() == fbs::OriginProtocol::FastCgi, "upstream of fastcgi");
  c.Path(f.root(), "root of fastcgi");
  if (const Strings* index = f.index())
    for (const flatbuffers::String* s : *index) c.Path(s, "index name");
  if (f.scripts())
    for (const fbs::Script* s : *f.scripts()) c.Program(s->program(), "script");
  if (!f.variables()) return;
  for (const fbs::Variable* v : *f.variables()) {
    c.Check(IsToken(v->name()->string_view()), "variable");
    c.Program(v->program(), "variable");
  }
}
void CheckFilter(const fbs::Respond& f, Checker& c) {
  c.Check(f.status() >= 200 && f.status() <= 599, "status");
  c.OptionalProgram(f.text_program(), "response text");
  c.Text(f.content_type(), "content type");
}
void CheckFilter(const fbs::Redirect& f, Checker& c) {
  c.Check(f.status() >= 300 && f.status() <= 399, "redirect status");
  c.Check((f.program() == format::kNone) == (f.target() != nullptr), "redirect target");
  c.OptionalProgram(f.program(), "redirect program");
  c.Text(f.target(), "redirect target");
}

constexpr uint8_t kMaxRetries = 10;

void CheckFilter(const fbs::Retry& f, Checker& c) {
  c.Check(f.times() >= 1 && f.times() <= kMaxRetries, "retries");
  c.OptionalProgram(f.idempotent_by(), "idempotency program");
}
void CheckFilter(const fbs::Mirror& f, Checker& c) {
  c.Check(f.upstream() < Checker::Size(c.r.upstreams()), "upstream index");
  c.Check(f.share() <= 100'000, "share");
}
void CheckFilter(const fbs::AuthForward& f, Checker& c) {
  c.Check(f.upstream() < Checker::Size(c.r.upstreams()), "upstream index");
  c.Check(f.target()->size() > 0 && f.target()->string_view()[0] == '/' && f.target()->string_view().find(' ') == std::string_view::npos, "auth target");
  c.Text(f.target(), "auth target");
  c.Check(f.timeout_ms() > 0 && f.timeout_ms() < kMaxMilliseconds, "auth timeout");
  for (const Strings* names : {f.send(), f.copy()})
    if (names)
      for (const flatbuffers::String* name : *names) c.Check(IsToken(name->string_view()), "header name");
}

void CheckFilter(const fbs::Compress& f, Checker& c) {
  CheckCodings(f.codings(), c);
  c.Check(f.codings()->size() > 0, "coding");
}

// A bucket fills within a year: its clock has room for that.
void CheckFilter(const fbs::Limit& f, Checker& c) {
  constexpr uint64_t kYearMs = 365ull * 24 * 3600 * 1000;
  const bool sane = f.count() > 0 && f.count() <= 1'000'000'000 && f.per() > 0 && f.per() <= 3'600'000 && f.burst() > 0;
  c.Check(sane && f.burst() <= kYearMs / f.per() * f.count(), "limit");
  c.Program(f.key_program(), "limit key");
}

void CheckFilter(const fbs::EditQuery& f, Checker& c) {
  c.Check(f.op() == fbs::HeaderOp::Set || f.op() == fbs::HeaderOp::Remove, "query operation");
  if (f.op() == fbs::HeaderOp::Set) c.Program(f.program(), "query value");
}

void CheckTexts(const Strings* texts, Checker& c, const char* what) {
  if (!texts) return;
  for (const flatbuffers::String* s : *texts) c.Text(s, what);
}
void CheckFilter(const fbs::Cors& f, Checker& c) {
  for (const Strings* texts : {f.origins(), f.methods(), f.headers(), f.expose()}) CheckTexts(texts, c, "cors");
}
void CheckFilter(const fbs::Replace& f, Checker& c) {
  c.Check(f.side() <= fbs::Side::MAX && f.text()->size() > 0, "text to replace");
  c.Program(f.program(), "replacement");
  CheckTexts(f.types(), c, "media type");
}
void CheckFilter(const fbs::InUse& f, Checker& c) {
  c.Check(f.most() > 0, "limit");
  c.OptionalProgram(f.key_program(), "limit key");
}

enum class Phase : uint8_t { Guard, Transform, Act, Inner, Response, Header };

Phase PhaseOf(const fbs::Step& step) {
  if (const fbs::SetHeader* h = step.filter_as_SetHeader()) return h->side() == fbs::Side::Request ? Phase::Transform : Phase::Response;
  if (const fbs::Replace* r = step.filter_as_Replace()) return r->side() == fbs::Side::Request ? Phase::Transform : Phase::Response;
  switch (step.filter_type()) {
#define RWS_FILTER(id, Table, name, phase) case fbs::Filter::Table: return Phase::phase;
#include "runtime/bundle/filters.def"
#undef RWS_FILTER
    default: return Phase::Header;                     // of no step
  }
}

void CheckStep(const fbs::Step& step, Phase phase, Checker& c) {
  c.Check(step.filter() != nullptr && PhaseOf(step) == phase, "step");
  if (!c.problem.empty()) return;
  switch (step.filter_type()) {
#define RWS_FILTER(id, Table, name, phase) case fbs::Filter::Table: CheckFilter(*step.filter_as_##Table(), c); break;
#include "runtime/bundle/filters.def"
#undef RWS_FILTER
    default: break;
  }
}

void CheckSteps(const flatbuffers::Vector<flatbuffers::Offset<fbs::Step>>* steps, Phase phase, Checker& c) {
  if (!steps) return;
  for (const fbs::Step* s : *steps) CheckStep(*s, phase, c);
}

void CheckErrorPages(Checker& c) {
  if (!c.r.error_pages()) return;
  for (const fbs::ErrorPage* page : *c.r.error_pages()) {
    c.Check(page->first() >= 400 && page->first() <= page->last() && page->last() <= 599 && page->action() != nullptr, "error page");
    if (!c.problem.empty()) return;
    CheckStep(*page->action(), Phase::Act, c);
    const fbs::Filter type = page->action()->filter_type();
    c.Check(type == fbs::Filter::Respond || type == fbs::Filter::Files, "action of an error page");
    const fbs::Files* files = page->action()->filter_as_Files();
    c.Check(!files || !files->falls_through(), "fallback of an error page");
    CheckSteps(page->responses(), Phase::Response, c);
  }
}

// Each action but the last hands on what it has not, the last hands on nothing.
void CheckActions(const fbs::Pipeline& p, Checker& c) {
  constexpr size_t kMaxFallbacks = 8;
  const size_t more = Checker::Size(p.fallbacks());
  c.Check(more <= kMaxFallbacks && (more == 0 || p.action()), "fallbacks");
  for (size_t i = 0; c.problem.empty() && p.action() && i <= more; ++i) {
    const fbs::Step& step = i == 0 ? *p.action() : *p.fallbacks()->Get(static_cast<flatbuffers::uoffset_t>(i - 1));
    CheckStep(step, Phase::Act, c);
    const fbs::Files* files = step.filter_as_Files();
    c.Check((files && files->falls_through()) == (i < more), "fallback");
  }
}

void CheckPipeline(const fbs::Pipeline& p, Checker& c) {
  CheckSteps(p.guards(), Phase::Guard, c);
  CheckSteps(p.transforms(), Phase::Transform, c);
  CheckSteps(p.responses(), Phase::Response, c);
  CheckSteps(p.inner(), Phase::Inner, c);
  CheckActions(p, c);
  c.Check(p.bandwidth() <= kMaxBandwidth, "bandwidth");
  if (p.errors())
    for (uint32_t page : *p.errors()) c.Check(page < Checker::Size(c.r.error_pages()), "error page index");
  c.Check(p.log_sample() <= kWholeShare, "log share");
  if (const fbs::Timeouts* t = p.timeouts())
    for (uint32_t ms : {t->connect(), t->header(), t->idle(), t->first_byte(), t->try_(), t->total()}) c.Check(ms < kMaxMilliseconds, "timeout");
}

constexpr size_t kMaxLogFields = 64;
constexpr uint32_t kMaxKept = 10'000;
constexpr uint64_t kMinRotateBytes = 1024;

void CheckLog(const fbs::AccessLog* log, Checker& c) {
  if (!log) return;
  c.Check(log->format() <= fbs::LogFormat::MAX && log->sink() <= fbs::LogSink::MAX && log->by() <= fbs::SyslogBy::MAX, "log format");
  c.Path(log->path(), "log path");
  c.Text(log->host(), "log host");
  if (log->sink() == fbs::LogSink::File) c.Check(log->path() && log->path()->size() > 0, "log path");
  if (log->sink() == fbs::LogSink::Syslog && log->by() != fbs::SyslogBy::Unix) c.Check(log->host() && log->host()->size() > 0 && log->port() > 0, "log host");
  c.Check(log->sample() <= kWholeShare && log->keep() > 0 && log->keep() <= kMaxKept, "log settings");
  c.Check(log->rotate_bytes() == 0 || log->rotate_bytes() >= kMinRotateBytes, "log rotation");
  if (!log->fields()) return;
  c.Check(log->fields()->size() <= kMaxLogFields, "log fields");
  for (const fbs::LogField* f : *log->fields()) {
    c.Text(f->name(), "log field");                    // an unknown field reads as missing
    c.Text(f->key(), "log field");
    c.Check(f->key()->string_view().find_first_of("\"\\") == std::string_view::npos, "log field");
  }
}

void CheckNode(Checker& c) {
  const fbs::Server* s = c.r.server();
  c.Check(s != nullptr, "server");
  if (s) {
    c.Check(s->workers() <= kMaxWorkers && s->drain() < kMaxMilliseconds && s->limit_header() >= 1024 && s->limit_header() <= (1u << 24), "server settings");
    CheckLog(s->log(), c);
    if (const fbs::Metrics* m = s->metrics()) { c.Text(m->address(), "metrics address"); c.Check(m->port() > 0, "metrics address"); }
    if (const fbs::Trace* t = s->trace()) {
      c.Text(t->host(), "trace host");
      c.Text(t->path(), "trace path");
      c.Check(t->port() > 0 && t->path()->size() > 0 && t->path()->string_view()[0] == '/' && t->sample() <= kWholeShare, "trace");
    }
    if (s->trust()) for (const flatbuffers::String* t : *s->trust()) c.Text(t, "trusted proxy");
    if (s->proxy_protocol_from()) for (const flatbuffers::String* t : *s->proxy_protocol_from()) c.Text(t, "network");
    c.Text(s->user(), "user");
  }
  c.Check(c.r.listeners() && c.r.listeners()->size() > 0, "listeners");
  if (!c.r.listeners()) return;
  for (const fbs::Listener* l : *c.r.listeners()) {
    c.Text(l->address(), "address");
    c.Text(l->name(), "listener name");
    c.SocketPath(l->path(), "socket");
    c.Check(l->mode() <= 0777, "file mode");
  }
}

constexpr size_t kMaxPairs = 8;            // of one site: a key type each
constexpr size_t kMaxLocalNames = 1024;

void CheckCertificates(Checker& c) {
  if (!c.r.site_tls()) return;
  for (const fbs::SiteTls* s : *c.r.site_tls()) {
    c.Check(Checker::Size(s->certificates()) <= kMaxPairs && Checker::Size(s->local_names()) <= kMaxLocalNames, "certificates");
    if (s->certificates())
      for (const fbs::CertificateFiles* f : *s->certificates()) { c.Path(f->certificate(), "certificate"); c.Path(f->key(), "key"); }
    if (s->authorities())
      for (uint32_t a : *s->authorities()) c.Check(a < Checker::Size(c.r.authorities()), "authority index");
    if (s->local_names())
      for (const flatbuffers::String* name : *s->local_names()) c.Check(CertificateName(name->string_view()), "certificate name");
  }
}

void CheckAuthorities(Checker& c) {
  if (!c.r.authorities()) return;
  for (const fbs::ClientAuthority* a : *c.r.authorities()) { c.Path(a->ca(), "authority"); c.Path(a->crl(), "authority"); }
}

void CheckUpstreams(Checker& c) {
  if (!c.r.upstreams()) return;
  for (const fbs::Upstream* u : *c.r.upstreams()) {
    c.Text(u->name(), "upstream name");
    c.Text(u->host(), "upstream host");
    c.Check(u->protocol() <= fbs::OriginProtocol::MAX && u->proxy_protocol() <= fbs::ProxyProtocol::MAX, "protocol of an upstream");
    if (const fbs::UpstreamTls* tls = u->tls()) {
      c.Text(tls->server_name(), "server name");
      for (const flatbuffers::String* file : {tls->ca(), tls->certificate(), tls->key()}) c.Path(file, "file of an upstream");
      c.Check((tls->certificate() != nullptr) == (tls->key() != nullptr), "certificate of an upstream");
    }
    c.Check(u->origins() && u->origins()->size() > 0, "origins");
    if (u->origins())
      for (const fbs::Origin* o : *u->origins()) {
        c.Text(o->host(), "origin");
        c.SocketPath(o->path(), "socket of an origin");
        c.Check(o->weight() > 0 && o->weight() <= 65535 && (o->port() > 0 || o->path()), "origin");
      }
  }
}

}  // namespace

std::string VerifyRecords(BundleView& view) {
  flatbuffers::Verifier verifier(reinterpret_cast<const uint8_t*>(view.records_bytes.data()), view.records_bytes.size(), kMaxDepth, 64'000'000);
  if (!verifier.VerifyBuffer<fbs::Records>(nullptr)) return "records: not a valid FlatBuffer";
  view.records = flatbuffers::GetRoot<fbs::Records>(view.records_bytes.data());
  Checker c{view, *view.records};
  c.Check(view.records->pipelines() != nullptr && view.records->upstreams() != nullptr && view.records->secrets() != nullptr && view.records->site_tls() != nullptr, "vectors");
  CheckCertificates(c);
  CheckAuthorities(c);
  CheckNode(c);
  CheckUpstreams(c);
  CheckErrorPages(c);
  if (view.records->pipelines())
    for (const fbs::Pipeline* p : *view.records->pipelines()) {
      if (!c.problem.empty()) break;
      CheckPipeline(*p, c);
    }
  return c.problem;
}

}  // namespace rws
