#include "runtime/control/certificates.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "schema_generated.h"

namespace rws {
namespace {

std::string PathOf(const std::string& base, const flatbuffers::String& s) { return s.size() > 0 && s.Get(0) == '/' ? s.str() : base + "/" + s.str(); }

struct Source {
  const fbs::SiteTls& record;
  const std::string& base;
  const SiteIdentities& made;                          // its authorities
  std::string Path(const flatbuffers::String& s) const { return PathOf(base, s); }
};

// Changes when a file is written, replaced or removed.
std::string Stamp(const std::string& path) {
  struct stat st {};
  if (::stat(path.c_str(), &st) != 0) return path + " -;";
  return path + " " + std::to_string(st.st_ino) + " " + std::to_string(st.st_size) + " " + std::to_string(st.st_mtim.tv_sec) + "." + std::to_string(st.st_mtim.tv_nsec) + ";";
}

std::string VersionOf(const Source& s) {
  std::string out = s.record.min_tls13() ? "1.3 " : "1.2 ";
  if (s.record.no_tickets()) out += "no tickets ";
  if (s.record.certificates())
    for (const fbs::CertificateFiles* f : *s.record.certificates()) out += Stamp(s.Path(*f->certificate())) + Stamp(s.Path(*f->key()));
  if (s.record.local_names())
    for (const flatbuffers::String* name : *s.record.local_names()) out += name->str() + " ";
  if (s.record.authorities())
    for (uint32_t a : *s.record.authorities()) out += s.made.authorities[a]->key();
  return out;
}

std::variant<std::string, TlsError> ReadPem(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return TlsError{"cannot read " + path + ": " + std::strerror(errno)};
  std::string text(kMaxPemBytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<size_t>(in.gcount()));
  if (text.size() > kMaxPemBytes) return TlsError{path + " is too large for a certificate"};
  return text;
}

std::variant<TlsIdentity::Pair, TlsError> ReadPair(const Source& s, const fbs::CertificateFiles& files) {
  auto chain = ReadPem(s.Path(*files.certificate()));
  if (auto* e = std::get_if<TlsError>(&chain)) return *e;
  auto key = ReadPem(s.Path(*files.key()));
  if (auto* e = std::get_if<TlsError>(&key)) return *e;
  return TlsIdentity::Pair{std::move(std::get<std::string>(chain)), std::move(std::get<std::string>(key))};
}

std::variant<std::shared_ptr<const TlsIdentity>, TlsError> Make(const Source& s, const std::string& site, LocalCa& ca, int64_t now) {
  TlsIdentity::Spec spec;
  spec.name = site;
  spec.tickets = !s.record.no_tickets();
  spec.min = s.record.min_tls13() ? TlsVersion::kTls13 : TlsVersion::kTls12;
  if (s.record.certificates())
    for (const fbs::CertificateFiles* f : *s.record.certificates()) {
      auto pair = ReadPair(s, *f);
      if (auto* e = std::get_if<TlsError>(&pair)) return *e;
      spec.pairs.push_back(std::move(std::get<TlsIdentity::Pair>(pair)));
    }
  if (s.record.authorities())
    for (uint32_t a : *s.record.authorities()) spec.authorities.push_back(s.made.authorities[a]);
  if (spec.pairs.empty()) {
    std::vector<std::string> names;
    for (const flatbuffers::String* name : *s.record.local_names()) names.push_back(name->str());
    auto pair = ca.Issue(names);
    if (auto* e = std::get_if<TlsError>(&pair)) return *e;
    spec.pairs.push_back(std::move(std::get<TlsIdentity::Pair>(pair)));
  }
  auto made = TlsIdentity::Make(spec);
  auto* identity = std::get_if<std::shared_ptr<const TlsIdentity>>(&made);
  if (identity && (*identity)->expires() <= now) return TlsError{"the certificate has expired"};
  return made;
}

std::variant<std::shared_ptr<const ClientAuthority>, TlsError> MakeAuthority(const std::string& ca_file, const std::string& crl_file) {
  auto ca = ReadPem(ca_file);
  if (auto* e = std::get_if<TlsError>(&ca)) return *e;
  std::variant<std::string, TlsError> crl;
  if (!crl_file.empty()) crl = ReadPem(crl_file);
  if (auto* e = std::get_if<TlsError>(&crl)) return *e;
  if (!crl_file.empty() && std::get<std::string>(crl).empty()) return TlsError{"no revocation lists in PEM form"};
  return ClientAuthority::Make(std::get<std::string>(ca), std::get<std::string>(crl));
}

// The first site that asks for it: whom a problem concerns.
std::string SiteOf(const BundleView& view, uint32_t authority) {
  for (uint32_t i = 0; i < view.records->site_tls()->size(); ++i)
    if (const auto* used = view.records->site_tls()->Get(i)->authorities(); used && std::find(used->begin(), used->end(), authority) != used->end())
      return std::string(view.Text(view.sites[i].name));
  return "?";
}

// "" or what is wrong. Files that did not change, or are bad now, keep what was made of them before.
std::string LoadAuthorities(const BundleView& view, const std::string& base, const SiteIdentities& before, SiteIdentities& out, std::vector<std::string>& warnings) {
  const uint32_t count = view.records->authorities() ? view.records->authorities()->size() : 0;
  for (uint32_t i = 0; i < count; ++i) {
    const fbs::ClientAuthority& record = *view.records->authorities()->Get(i);
    const std::string ca = PathOf(base, *record.ca()), crl = record.crl() && record.crl()->size() > 0 ? PathOf(base, *record.crl()) : "";
    const std::string files = ca + " " + crl, version = "authority " + files + ": " + Stamp(ca) + (crl.empty() ? "" : Stamp(crl));
    const auto known = std::find(before.authority_files.begin(), before.authority_files.end(), files);
    std::shared_ptr<const ClientAuthority> kept = known == before.authority_files.end() ? nullptr : before.authorities[static_cast<size_t>(known - before.authority_files.begin())];
    const bool same = kept && std::find(before.versions.begin(), before.versions.end(), version) != before.versions.end();
    if (!same) {
      auto made = MakeAuthority(ca, crl);
      auto* e = std::get_if<TlsError>(&made);
      const std::string problem = e ? "site " + SiteOf(view, i) + ": client certificates of " + record.ca()->str() + ": " + e->message : "";
      if (e && !kept) return problem;
      if (e) warnings.push_back(problem + "; the CA before it stays");
      else kept = std::move(std::get<std::shared_ptr<const ClientAuthority>>(made));
    }
    out.authorities.push_back(std::move(kept));
    out.authority_files.push_back(files);
    out.versions.push_back(version);
  }
  return {};
}

}  // namespace

std::variant<SiteIdentities, TlsError> LoadIdentities(const BundleView& view, const std::string& base, LocalCa& ca, int64_t now,
                                                      const SiteIdentities& before, std::vector<std::string>& warnings) {
  SiteIdentities out;
  if (std::string problem = LoadAuthorities(view, base, before, out, warnings); !problem.empty()) return TlsError{problem};
  const size_t count = view.records->site_tls() ? view.records->site_tls()->size() : 0;
  for (uint32_t i = 0; i < count; ++i) {
    const Source source{*view.records->site_tls()->Get(i), base, out};
    const std::string site(view.Text(view.sites[i].name));
    const bool local = !source.record.certificates() || source.record.certificates()->size() == 0;
    const bool none = local && (!source.record.local_names() || source.record.local_names()->size() == 0);
    std::shared_ptr<const TlsIdentity> kept;
    for (size_t k = 0; k < before.names.size(); ++k)
      if (before.names[k] == site) kept = before.of_site[k];
    std::string version = VersionOf(source);
    const bool same = kept && std::find(before.versions.begin(), before.versions.end(), site + ": " + version) != before.versions.end();
    if (!none && (!same || (local && kept->expires() < now + kRenewSeconds))) {
      auto made = Make(source, site, ca, now);
      auto* e = std::get_if<TlsError>(&made);
      if (e && !kept) return TlsError{"site " + site + ": " + e->message};
      if (e) warnings.push_back("site " + site + ": " + e->message + "; the certificate before it stays");
      else kept = std::move(std::get<std::shared_ptr<const TlsIdentity>>(made));
    }
    out.of_site.push_back(none ? nullptr : std::move(kept));
    out.versions.push_back(site + ": " + version);
    out.names.push_back(site);
  }
  return out;
}

}  // namespace rws
