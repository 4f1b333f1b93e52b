#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

#include "compiler/driver/commands.h"
#include "compiler/tools/explain.h"

namespace rwsc::driver {
namespace {

Exit ExplainCode(const std::string& code) {
  for (Kind k : AllKinds())
    if (Info(k).code == code) {
      fmt::print("{}: {}\n\n{}\n", code, Info(k).title, Info(k).explanation);
      return Exit::kFine;
    }
  fmt::print(stderr, "rwsc: no such code: {}\n", code);
  return Exit::kUsage;
}

bool IsCode(const std::string& s) { return s.size() == 5 && (s[0] == 'E' || s[0] == 'W' || s[0] == 'I') && s.find_first_not_of("0123456789", 1) == std::string::npos; }

}  // namespace

Run AddExplain(CLI::App& app) {
  struct Options { std::vector<std::string> words; std::string format = "human"; Profile profile; };
  auto o = std::make_shared<Options>();
  app.add_option("what", o->words, "METHOD URL [FILE], or a code such as E0301")->required()->expected(1, 3);
  app.add_option("--format", o->format, "how to say it")->check(CLI::IsMember({"human", "json"}));
  AddProfile(app, o->profile);
  return [o] {
    if (o->words.size() == 1 && IsCode(o->words[0])) return ExplainCode(o->words[0]);
    if (o->words.size() < 2) {
      fmt::print(stderr, "rwsc: explain needs METHOD URL [FILE], or a code\n");
      return Exit::kUsage;
    }
    o->words.resize(3);
    if (!FindFile(o->words[2])) return Exit::kUsage;
    Compilation c;
    Compile(c, o->words[2], Stage::kEmit, OptionsOf(o->profile));
    Show(c);
    if (!c.ok()) return ExitOf(c);
    auto answer = tools::Explain(c.model, c.sources, c.bundle, o->words[0], o->words[1]);
    if (!answer.problem.empty()) {
      fmt::print(stderr, "rwsc: {}\n", answer.problem);
      return Exit::kUsage;
    }
    fmt::print("{}", o->format == "json" ? answer.json : answer.text);
    return Exit::kFine;
  };
}

}  // namespace rwsc::driver
