#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

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

bool IsKnown(const std::string& code) {
  return std::any_of(AllKinds().begin(), AllKinds().end(), [&](Kind k) { return Info(k).code == code; });
}

bool Denied(const Compilation& c, const std::vector<std::string>& deny) {
  for (const std::string& d : deny) {
    if (d == "warnings" && c.sink.warnings() > 0) return true;
    for (const Diagnostic& x : c.sink.Sorted())
      if (Info(x.kind).code == d) return true;
  }
  return false;
}

// What `c` says and `base` does not.
Sink Fresh(const Compilation& c, const Compilation& base) {
  std::set<std::string> said;
  for (const Diagnostic& d : base.sink.Sorted()) said.insert(RenderHuman(base.sources, d));
  Sink fresh;
  for (const Diagnostic& d : c.sink.Sorted())
    if (!said.contains(RenderHuman(c.sources, d))) fresh.Add(d);
  return fresh;
}

// One JSON document, whatever the number of files and profiles.
class Report {
 public:
  explicit Report(bool json) : json_(json) {}
  void Add(const Compilation& c, const Sink& sink, const std::string& profile) {
    if (!json_) return Human(c, sink, profile);
    Json one = Json::parse(RenderJson(c.sources, sink));
    for (Json& d : one["diagnostics"]) {
      if (!profile.empty()) d["profile"] = profile;
      all_["diagnostics"].push_back(std::move(d));
    }
    for (const char* count : {"errors", "warnings", "dropped"}) all_[count] = all_[count].get<size_t>() + one[count].get<size_t>();
  }
  void Finish() const {
    if (json_) fmt::print("{}\n", all_.dump(2));
  }

 private:
  using Json = nlohmann::ordered_json;
  static void Human(const Compilation& c, const Sink& sink, const std::string& profile) {
    const std::string text = RenderHuman(c.sources, sink, ::isatty(2) ? Color::kOn : Color::kOff);
    fmt::print(stderr, "{}{}", profile.empty() || text.empty() ? "" : fmt::format("in profile {}:\n", profile), text);
  }
  bool json_;
  Json all_ = {{"diagnostics", Json::array()}, {"errors", 0}, {"warnings", 0}, {"dropped", 0}};
};

// The base first; of a profile only what it says beyond that.
Exit CheckFile(const Options& o, const std::string& file, Report& report) {
  Compilation base;
  Compile(base, file, Stage::kAnalyze, OptionsOf(o.profile));
  report.Add(base, base.sink, "");
  Exit exit = Denied(base, o.deny) ? std::max(Exit::kFindings, ExitOf(base)) : ExitOf(base);
  if (!o.profile.name.empty() || base.unreadable) return exit;
  for (const std::string& name : Profiles(base.program.root())) {
    if (name.empty()) continue;
    Compilation c;
    CheckOptions options = OptionsOf(o.profile);
    options.profile = name;
    Compile(c, file, Stage::kAnalyze, options);
    report.Add(c, Fresh(c, base), name);
    if (Denied(c, o.deny) || ExitOf(c) != Exit::kFine) exit = std::max(exit, Exit::kFindings);
  }
  return exit;
}

Exit CheckAll(const Options& o) {
  Exit exit = Exit::kFine;
  Report report(o.format == "json");
  for (const std::string& file : o.files) exit = std::max(exit, CheckFile(o, file, report));
  report.Finish();
  return exit;
}

}  // namespace

Run AddCheck(CLI::App& app) {
  auto o = std::make_shared<Options>();
  app.add_option("files", o->files, "root files")->required()->type_name("FILE");
  app.add_option("--format", o->format, "how to say it")->check(CLI::IsMember({"human", "json"}));
  app.add_option("--deny", o->deny, "`warnings`, or a code, that makes the exit code 1")->type_name("WHAT")->expected(1)->take_all()
      ->check([](const std::string& s) { return s == "warnings" || IsKnown(s) ? std::string() : "expected `warnings` or a code, found " + s; });
  AddProfile(app, o->profile);
  return [o] { return CheckAll(*o); };
}

}  // namespace rwsc::driver
