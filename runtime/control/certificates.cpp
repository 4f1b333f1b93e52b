#include "runtime/control/certificates.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "schema_generated.h"

namespace rws {
namespace {

struct Source {
  const fbs::SiteTls& record;
  const std::string& base;
  std::string Path(const flatbuffers::String& s) const { return s.size() > 0 && s.Get(0) == '/' ? s.str() : base + "/" + s.str(); }
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

}  // namespace

std::variant<SiteIdentities, TlsError> LoadIdentities(const BundleView& view, const std::string& base, LocalCa& ca, int64_t now,
                                                      const SiteIdentities& before, std::vector<std::string>& warnings) {
  SiteIdentities out;
  const size_t count = view.records->site_tls() ? view.records->site_tls()->size() : 0;
  for (uint32_t i = 0; i < count; ++i) {
    const Source source{*view.records->site_tls()->Get(i), base};
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
