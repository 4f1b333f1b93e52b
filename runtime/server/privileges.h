// Who the server runs as: `user NAME` of its bundle, when root started it.
#pragma once

#include <string>

namespace rws {

// Before any thread is made, and before anything else is read: what the user may not read is missed at start and not at a
// reload. Sets no_new_privs whoever runs it. The error is one line; "": done. Without `user` root
// stays root.
std::string DropPrivileges(const std::string& bundle_file);

}  // namespace rws
