// One function a command; each adds its options to the command line and says what to run. Exit codes: 0 fine, 1 findings,
// 2 usage or I/O, 3 internal error.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "compiler/driver/compile.h"

namespace CLI { class App; }

namespace rwsc::driver {

enum class Exit : int { kFine = 0, kFindings = 1, kUsage = 2 };
using Run = std::function<Exit()>;

Run AddBuild(CLI::App&);
Run AddCheck(CLI::App&);
Run AddExplain(CLI::App&);
Run AddRoutes(CLI::App&);
Run AddRun(CLI::App&);

// Shared by the commands.
struct Profile { std::string name; std::vector<std::string> sets; };    // --profile, --set k=v
void AddProfile(CLI::App&, Profile&);
CheckOptions OptionsOf(const Profile&);
void Show(const Compilation&);                                           // diagnostics, for people, to stderr
Exit ExitOf(const Compilation&);
std::string WriteAtomically(const std::string& path, const std::string& bytes);   // "" or what went wrong
bool FindFile(std::string& file);                                        // an empty one: site.rws, or the only .rws here; false after saying why not

}  // namespace rwsc::driver
