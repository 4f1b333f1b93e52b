// rwsc: compiles .rws files into bundles, checks and explains them.
#include <CLI/CLI.hpp>
#include <clocale>
#include <exception>

#include "compiler/driver/commands.h"

int main(int argc, char** argv) {
  using rwsc::driver::Exit;
  CLI::App app{"rwsc - compiles .rws route files into bundles, checks and explains them", "rwsc"};
  app.set_version_flag("--version", "rwsc 0.1.0 (rws 1)");
  app.require_subcommand(1);
  const std::pair<CLI::App*, rwsc::driver::Run> commands[] = {
      [&] { auto* s = app.add_subcommand("build", "compile a file into a bundle"); return std::pair(s, rwsc::driver::AddBuild(*s)); }(),
      [&] { auto* s = app.add_subcommand("check", "parse, check and analyze, for the base and every profile"); return std::pair(s, rwsc::driver::AddCheck(*s)); }(),
      [&] { auto* s = app.add_subcommand("explain", "which route answers a request and why; or what a code means"); return std::pair(s, rwsc::driver::AddExplain(*s)); }(),
      [&] { auto* s = app.add_subcommand("routes", "list every route"); return std::pair(s, rwsc::driver::AddRoutes(*s)); }(),
      [&] { auto* s = app.add_subcommand("run", "compile, start a node, watch the source, swap"); return std::pair(s, rwsc::driver::AddRun(*s)); }(),
  };
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : static_cast<int>(Exit::kUsage);
  }
  try {
    for (const auto& [command, run] : commands)
      if (command->parsed()) return static_cast<int>(run());
  } catch (const std::exception& e) {
    std::fprintf(stderr, "rwsc: internal error: %s\n", e.what());
    return 3;
  }
  return static_cast<int>(Exit::kUsage);
}
