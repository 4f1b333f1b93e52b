#include "compiler/check/site_tls.h"

#include <fmt/format.h>

#include <algorithm>

namespace rwsc::check {
namespace {

using model::Step;

const Step* Line(const std::vector<Step>& lines, std::string_view native) {
  auto it = std::find_if(lines.begin(), lines.end(), [&](const Step& s) { return s.native == native; });
  return it == lines.end() ? nullptr : &*it;
}

std::string Word(const Step* line, std::string_view name) { return line ? std::get<std::string>(line->Find(name)->v) : std::string(); }

// No public CA signs these: addresses, single labels, and the names that are set aside for private use.
bool IsPublic(const HostPattern& h) {
  constexpr std::string_view kPrivate[] = {"test", "example", "invalid", "localhost", "local", "internal", "onion", "home.arpa"};
  if (h.name.find_first_not_of("0123456789.") == std::string::npos || h.name.find(':') != std::string::npos) return false;
  if (h.form == HostForm::kExact && h.name.find('.') == std::string::npos) return false;
  return std::none_of(std::begin(kPrivate), std::end(kPrivate), [&](std::string_view p) {
    return h.name == p || (h.name.size() > p.size() && h.name.ends_with(p) && h.name[h.name.size() - p.size() - 1] == '.');
  });
}

std::string CertificateName(const HostPattern& h) {
  if (h.form == HostForm::kAny) return "localhost";   // the default where no other site matches
  return h.form == HostForm::kExact ? h.name : "*." + h.name;
}

bool Secure(const Context& c, model::ListenerId id) { return c.model.listeners[id.value].tls; }

constexpr uint16_t kHttpsPort = 443;

uint16_t FirstHttpsPort(const Context& c) {
  for (const model::Listener& l : c.model.listeners)
    if (l.tls && l.address.path.empty()) return l.address.port;
  return kHttpsPort;                                 // a Unix socket stands behind the port that clients know
}

void ReadCertificate(Context& c, model::Site& site, const std::vector<Step>& lines) {
  site.tls.min_tls13 = Word(Line(lines, "tls_min"), "version") == "1.3" || Word(Line(lines, "tls_policy"), "policy") == "modern";
  site.tls.tickets = !Line(lines, "tls_tickets");
  for (const Step& s : lines)
    if (s.native == "tls_certificate") site.tls.files.push_back({Word(&s, "certificate"), Word(&s, "key"), s.span});
  if (!site.tls.files.empty()) return;
  for (const auto& [host, span] : site.hosts) {
    if (IsPublic(host) && host.form != HostForm::kAny && !Line(lines, "tls_internal"))
      c.NotYet(span, "acme",
               "a public name needs a certificate; name its files:  tls certificate file \"cert.pem\" key file \"key.pem\"  or use the local CA:  tls internal  or serve plain HTTP:  http-only");
    site.tls.local_names.push_back(CertificateName(host));
  }
}

}  // namespace

bool IsSiteTls(const Step& s) { return s.native.starts_with("tls_") || s.native == "http_only" || s.native == "http_also"; }

void UseAuthority(Context& c, model::Site& site, model::Step& step) {
  const auto line = std::find_if(step.body.begin(), step.body.end(), [](const Step& s) { return s.native == "crl"; });
  const model::ClientAuthority wanted{Word(&step, "ca"), line == step.body.end() ? std::string() : Word(&*line, "crl")};
  std::vector<model::ClientAuthority>& all = c.model.authorities;
  const auto known = std::find_if(all.begin(), all.end(), [&](const model::ClientAuthority& a) { return a.ca == wanted.ca && a.crl == wanted.crl; });
  const model::ClientAuthorityId id{static_cast<uint32_t>(known - all.begin())};
  if (known == all.end()) all.push_back(wanted);
  step.args.push_back({"authority", {uint64_t{id.value}, step.span}});
  std::vector<model::ClientAuthorityId>& asked = site.tls.authorities;
  if (std::find(asked.begin(), asked.end(), id) == asked.end()) asked.push_back(id);
}

void ResolveTls(Context& c, model::Site& site, const std::vector<Step>& lines) {
  if (Line(lines, "http_only")) std::erase_if(site.on, [&](model::ListenerId id) { return Secure(c, id); });
  if (std::none_of(site.on.begin(), site.on.end(), [&](model::ListenerId id) { return Secure(c, id); })) return;
  ReadCertificate(c, site, lines);
  const bool any = std::any_of(site.hosts.begin(), site.hosts.end(), [](const auto& h) { return h.first.form == HostForm::kAny; });
  if (!any && !Line(lines, "http_also")) site.https_port = FirstHttpsPort(c);
}

}  // namespace rwsc::check
