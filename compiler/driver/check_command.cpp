#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

#include "compiler/diag/render.h"
#include "compiler/driver/commands.h"

namespace rwsc::driver {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string format = "human";
  std::vector<std::string> deny;
  Profile profile;
};

std::vector<std::string> Profiles(const ast::File& file) {
  std::vector<std::string> names{""};
  for (const ast::Decl& d : file.decls)
    if (const auto* p = std::get_if<ast::Profile>(&d.node)) names.push_back(p->name.text);
  return names;
}

bool Denied(const Compilation& c, const std::vector<std::string>& deny) {
  for (const std::string& d : deny) {
    if (d == "warnings" && c.sink.warnings() > 0) return true;
    for (const Diagnostic& x : c.sink.Sorted())
      if (Info(x.kind).code == d) return true;
  }
  return false;
}

// The base first; a profile is shown only when it says something else.
Exit CheckFile(const Options& o, const std::string& file) {
  Compilation base;
  Compile(base, file, Stage::kAnalyze, OptionsOf(o.profile));
  Show(base, o.format == "json");
  Exit exit = Denied(base, o.deny) ? Exit::kFindings : ExitOf(base);
  if (!o.profile.name.empty() || !base.unreadable.empty()) return exit;
  const std::string said = RenderHuman(base.sources, base.sink);
  for (const std::string& name : Profiles(base.ast)) {
    if (name.empty()) continue;
    Compilation c;
    CheckOptions options = OptionsOf(o.profile);
    options.profile = name;
    Compile(c, file, Stage::kAnalyze, options);
    if (RenderHuman(c.sources, c.sink) != said) {
      if (o.format != "json") fmt::print(stderr, "in profile {}:\n", name);
      Show(c, o.format == "json");
    }
    if (Denied(c, o.deny) || ExitOf(c) != Exit::kFine) exit = std::max(exit, Exit::kFindings);
  }
  return exit;
}

Exit CheckAll(const Options& o) {
  Exit exit = Exit::kFine;
  for (const std::string& file : o.files) exit = std::max(exit, CheckFile(o, file));
  return exit;
}

}  // namespace

Run AddCheck(CLI::App& app) {
  auto o = std::make_shared<Options>();
  app.add_option("files", o->files, "root files")->required()->type_name("FILE");
  app.add_option("--format", o->format, "how to say it")->check(CLI::IsMember({"human", "json"}));
  app.add_option("--deny", o->deny, "`warnings`, or a code, that makes the exit code 1")->type_name("WHAT")->expected(1)->take_all();
  AddProfile(app, o->profile);
  return [o] { return CheckAll(*o); };
}

}  // namespace rwsc::driver
