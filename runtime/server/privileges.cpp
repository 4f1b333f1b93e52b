#include "runtime/server/privileges.h"

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "runtime/bundle/load.h"
#include "schema_generated.h"

namespace rws {
namespace {

// Of a bundle that cannot be loaded the node says why.
std::string UserOf(const std::string& file) {
  auto loaded = LoadBundle(file);
  if (!std::holds_alternative<std::unique_ptr<LoadedBundle>>(loaded)) return {};
  const fbs::Server* server = std::get<0>(loaded)->view().records->server();
  return server && server->user() ? server->user()->str() : std::string();
}

std::string Become(const std::string& name) {
  errno = 0;
  const passwd* user = ::getpwnam(name.c_str());
  if (!user) return "user " + name + ": there is none";
  const uid_t uid = user->pw_uid;
  const gid_t gid = user->pw_gid;
  if (::initgroups(name.c_str(), gid) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0) return "user " + name + ": " + std::strerror(errno);
  return ::geteuid() == uid ? std::string() : "user " + name + ": root did not let go";
}

}  // namespace

std::string DropPrivileges(const std::string& bundle_file) {
  const std::string user = UserOf(bundle_file);
  if (!user.empty() && ::geteuid() == 0) {
    int dying = 0;
    ::prctl(PR_GET_PDEATHSIG, &dying);
    if (std::string error = Become(user); !error.empty()) return error;
    if (dying != 0) ::prctl(PR_SET_PDEATHSIG, dying);    // a change of user takes it away
  }
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return std::string("no_new_privs: ") + std::strerror(errno);
  return {};
}

}  // namespace rws
