#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "compiler/driver/commands.h"
#include "compiler/tools/inventory.h"

namespace rwsc::driver {

Run AddRoutes(CLI::App& app) {
  struct Options { std::string file, format = "human"; Profile profile; };
  auto o = std::make_shared<Options>();
  app.add_option("file", o->file, "the root file")->type_name("FILE");
  app.add_option("--format", o->format, "how to say it")->check(CLI::IsMember({"human", "json"}));
  AddProfile(app, o->profile);
  return [o] {
    if (!FindFile(o->file)) return Exit::kUsage;
    Compilation c;
    Compile(c, o->file, Stage::kAnalyze, OptionsOf(o->profile));
    Show(c);
    if (c.ok()) fmt::print("{}", o->format == "json" ? tools::RoutesJson(c.model, c.sources) : tools::RoutesText(c.model, c.sources));
    return ExitOf(c);
  };
}

}  // namespace rwsc::driver
