#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "compiler/driver/commands.h"
#include "compiler/model/print.h"
#include "compiler/syntax/print.h"
#include "runtime/bundle/print.h"
#include "runtime/bundle/verify.h"

namespace rwsc::driver {
namespace {

struct Options {
  std::string file, out, dump, stop_after;
  Profile profile;
};

// The stage whose output is printed; nothing runs beyond it.
Stage Needed(const std::string& dump) {
  return dump == "ast" ? Stage::kParse : dump == "model" ? Stage::kCheck : dump == "plan" ? Stage::kLower : Stage::kEmit;
}

std::string DumpBundle(const std::string& bytes) {
  std::string aligned = bytes;             // std::string's heap memory is 16-aligned
  auto view = rws::VerifyBundle(aligned);
  if (auto* e = std::get_if<rws::BundleError>(&view)) throw std::runtime_error("the bundle just made is refused: " + e->message);
  return rws::PrintBundle(std::get<rws::BundleView>(view));
}

std::string Dump(const Compilation& c, const std::string& what) {
  if (what == "ast") return Print(c.program.root());
  if (what == "model") return model::Print(c.model);
  if (what == "plan") return plan::Print(c.plan);
  return DumpBundle(c.bundle);
}

Exit Build(const Options& o) {
  Compilation c;
  Stage last = o.stop_after.empty() ? Stage::kEmit : *StageNamed(o.stop_after);
  if (!o.dump.empty() && last < Needed(o.dump)) {
    fmt::print(stderr, "rwsc: --stop-after {} makes no {} to dump\n", o.stop_after, o.dump);
    return Exit::kUsage;
  }
  if (!o.dump.empty()) last = std::min(last, o.out.empty() ? Needed(o.dump) : Stage::kEmit);
  if (o.out.empty() && o.dump.empty() && o.stop_after.empty()) {
    fmt::print(stderr, "rwsc: build needs -o FILE (or --dump, or --stop-after)\n");
    return Exit::kUsage;
  }
  std::error_code none;
  if (!o.out.empty() && std::filesystem::equivalent(o.file, o.out, none)) {
    fmt::print(stderr, "rwsc: -o {} would overwrite the source\n", o.out);
    return Exit::kUsage;
  }
  Compile(c, o.file, last, OptionsOf(o.profile));
  Show(c);
  if (!o.dump.empty() && (c.ok() || (o.dump == "ast" && !c.unreadable))) fmt::print("{}", Dump(c, o.dump));
  if (!c.ok() || o.out.empty() || last != Stage::kEmit) return ExitOf(c);
  if (std::string problem = WriteAtomically(o.out, c.bundle); !problem.empty()) {
    fmt::print(stderr, "rwsc: {}\n", problem);
    return Exit::kUsage;
  }
  return Exit::kFine;
}

}  // namespace

Run AddBuild(CLI::App& app) {
  auto o = std::make_shared<Options>();
  app.add_option("file", o->file, "the root file")->required()->type_name("FILE");
  app.add_option("-o,--output", o->out, "the bundle to write")->type_name("FILE");
  app.add_option("--dump", o->dump, "print a stage's value to standard output")->check(CLI::IsMember({"ast", "model", "plan", "bundle"}));
  app.add_option("--stop-after", o->stop_after, "the last stage to run")->check(CLI::IsMember({"parse", "check", "analyze", "lower", "match", "emit"}));
  AddProfile(app, o->profile);
  return [o] { return Build(*o); };
}

}  // namespace rwsc::driver
