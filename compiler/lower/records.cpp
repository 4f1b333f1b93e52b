// What is not routing: server settings, listeners, upstreams, secrets.
#include "compiler/lower/builder.h"

namespace rwsc::lower {
namespace {

std::unique_ptr<rws::fbs::AccessLogT> LowerLog(const model::AccessLog& log) {
  using To = model::AccessLog::To;
  using By = model::AccessLog::By;
  auto out = std::make_unique<rws::fbs::AccessLogT>();
  out->format = log.json ? rws::fbs::LogFormat::Json : rws::fbs::LogFormat::Combined;
  out->sink = log.to == To::kStdout ? rws::fbs::LogSink::Stdout : log.to == To::kFile ? rws::fbs::LogSink::File : log.to == To::kSyslog ? rws::fbs::LogSink::Syslog : rws::fbs::LogSink::Journald;
  out->by = log.by == By::kUnix ? rws::fbs::SyslogBy::Unix : log.by == By::kUdp ? rws::fbs::SyslogBy::Udp : rws::fbs::SyslogBy::Tcp;
  out->path = log.path;
  out->host = log.host;
  out->port = log.port;
  out->rotate_bytes = log.rotate_bytes;
  out->rotate_seconds = log.rotate_seconds;
  out->keep = log.keep;
  out->sample = log.share;
  for (const model::LogField& f : log.fields) {
    auto field = std::make_unique<rws::fbs::LogFieldT>();
    field->key = f.key;
    field->id = f.id;
    field->name = f.name;
    out->fields.push_back(std::move(field));
  }
  return out;
}

std::unique_ptr<rws::fbs::ServerT> LowerServer(const model::Server& s) {
  auto out = std::make_unique<rws::fbs::ServerT>();
  out->workers = s.workers;
  out->drain = s.drain_ms;
  out->limit_header = s.limit_header;
  out->limit_connections = s.limit_connections;
  out->limit_requests = s.limit_requests;
  for (const IpPrefix& p : s.trust) out->trust.push_back(Print(p));
  for (const IpPrefix& p : s.proxy_protocol_from) out->proxy_protocol_from.push_back(Print(p));
  out->user = s.user;
  if (s.log) out->log = LowerLog(*s.log);
  if (s.metrics) {
    out->metrics = std::make_unique<rws::fbs::MetricsT>();
    out->metrics->address = s.metrics->address.host;
    out->metrics->port = s.metrics->address.port;
  }
  if (s.trace) {
    out->trace = std::make_unique<rws::fbs::TraceT>();
    out->trace->host = s.trace->host;
    out->trace->port = s.trace->port;
    out->trace->path = s.trace->path;
    out->trace->sample = s.trace->share;
  }
  return out;
}

std::unique_ptr<rws::fbs::UpstreamT> LowerUpstream(const model::Upstream& u) {
  auto out = std::make_unique<rws::fbs::UpstreamT>();
  out->name = u.name.text;
  out->host = u.host;
  for (const model::Origin& o : u.origins) {
    auto origin = std::make_unique<rws::fbs::OriginT>();
    origin->path = o.address.path;
    origin->host = o.address.host.empty() && o.address.path.empty() ? "127.0.0.1" : o.address.host;
    origin->port = o.address.port;
    origin->weight = o.weight;
    out->origins.push_back(std::move(origin));
  }
  const bool http1 = u.protocol == model::OriginProtocol::kH1;
  out->protocol = http1 ? rws::fbs::OriginProtocol::Http1 : u.protocol == model::OriginProtocol::kFastCgi ? rws::fbs::OriginProtocol::FastCgi : rws::fbs::OriginProtocol::Http2;
  out->keep_conn = u.keep_conn;
  out->proxy_protocol = static_cast<rws::fbs::ProxyProtocol>(u.proxy_protocol);
  if (!u.tls) return out;
  out->tls = std::make_unique<rws::fbs::UpstreamTlsT>();
  out->tls->server_name = u.tls->server_name;
  out->tls->ca = u.tls->ca;
  out->tls->certificate = u.tls->certificate;
  out->tls->key = u.tls->key;
  out->tls->verify_off = !u.tls->verify;
  return out;
}

std::unique_ptr<rws::fbs::SiteTlsT> LowerTls(const model::SiteTls& tls) {
  auto out = std::make_unique<rws::fbs::SiteTlsT>();
  for (const model::CertificateFiles& f : tls.files) {
    auto files = std::make_unique<rws::fbs::CertificateFilesT>();
    files->certificate = f.certificate;
    files->key = f.key;
    out->certificates.push_back(std::move(files));
  }
  out->local_names = tls.local_names;
  out->min_tls13 = tls.min_tls13;
  out->no_tickets = !tls.tickets;
  for (model::ClientAuthorityId id : tls.authorities) out->authorities.push_back(id.value);
  return out;
}

}  // namespace

void LowerRecords(Builder& b) {
  rws::fbs::RecordsT& r = b.plan.records;
  r.compiler = "rwsc 0.1.0";
  r.server = LowerServer(b.model.server);
  for (const model::Listener& l : b.model.listeners) {
    auto out = std::make_unique<rws::fbs::ListenerT>();
    out->name = l.named ? l.name.text : "";
    out->address = l.address.host;
    out->port = l.address.port;
    out->tls = l.tls;
    out->path = l.address.path;
    out->mode = l.mode;
    r.listeners.push_back(std::move(out));
  }
  for (const model::Site& s : b.model.sites) r.site_tls.push_back(LowerTls(s.tls));
  for (const model::ClientAuthority& a : b.model.authorities) {
    auto out = std::make_unique<rws::fbs::ClientAuthorityT>();
    out->ca = a.ca;
    out->crl = a.crl;
    r.authorities.push_back(std::move(out));
  }
  for (const model::Upstream& u : b.model.upstreams) r.upstreams.push_back(LowerUpstream(u));
  for (const model::Secret& s : b.model.secrets) {
    auto out = std::make_unique<rws::fbs::SecretT>();
    out->name = s.name.text;
    (s.from_env ? out->from_env : out->from_file) = s.source;
    r.secrets.push_back(std::move(out));
  }
}

}  // namespace rwsc::lower
