// A certificate authority of this machine, for `localhost` and `tls internal`: made once in the state folder, asked for
// short-lived certificates that are never written anywhere.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "runtime/net/tls.h"

namespace rws {

inline constexpr int kCaDays = 3650, kLeafDays = 30;

class LocalCa {
 public:
  explicit LocalCa(std::string folder) : folder_(std::move(folder)) {}

  // The certificate's path; made with its key when it is not there. The error is one line.
  std::variant<std::string, TlsError> Certificate();
  // A chain and key for these names (DNS names, `*.x` too, or IP addresses).
  std::variant<TlsIdentity::Pair, TlsError> Issue(const std::vector<std::string>& names);

 private:
  struct Loaded;
  std::string Load(Loaded&);
  std::string folder_;
};

std::string DefaultStateFolder();                      // $STATE_DIRECTORY, $XDG_STATE_HOME/rws, ~/.local/state/rws or /var/lib/rws
int PrintTrust(const std::string& state_folder);       // `rws trust`: exit code

}  // namespace rws
