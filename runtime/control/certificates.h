// The certificates of a bundle's sites, read from their files or made by the local CA. Blocking; on control's thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/bundle/view.h"
#include "runtime/control/local_ca.h"
#include "runtime/net/tls.h"

namespace rws {

inline constexpr size_t kMaxPemBytes = 1024 * 1024;
inline constexpr int64_t kRenewSeconds = 10 * 24 * 3600;   // a local certificate that ends sooner is made anew

struct SiteIdentities {
  std::vector<std::shared_ptr<const TlsIdentity>> of_site;   // null: the site stands on no https listener
  std::vector<std::shared_ptr<const ClientAuthority>> authorities;   // of the bundle, by number
  std::vector<std::string> authority_files;              // their names
  std::vector<std::string> versions;                     // what each was made of: files with their times, or names
  std::vector<std::string> names;                        // of the sites
};

// The error is one line: a site that had no good certificate, or no CA for those of its clients, before has none now. What a site
// of `before` keeps although its files are bad is told in `warnings`.
std::variant<SiteIdentities, TlsError> LoadIdentities(const BundleView&, const std::string& base, LocalCa&, int64_t now,
                                                      const SiteIdentities& before, std::vector<std::string>& warnings);

}  // namespace rws
