// The words of syntax errors: one line a grammar rule, one phrase a kind of token.
#include "compiler/syntax/shapes.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace rwsc {
namespace {

using P = RwsParser;

constexpr size_t kMaxPhrases = 4;   // more alternatives than that are no help

struct Line { size_t rule; Shape shape; };

constexpr Line kShapes[] = {
    {P::RuleImport_, {"an import", "import \"file.rws\" as name"}},
    {P::RuleInclude, {"an include", "include \"file.rws\" as name owns [host, ..]"}},
    {P::RuleNative_, {"a native declaration", "native action name(argument: type) { fact .. }"}},
    {P::RuleFact, {"a fact", "word value .."}},
    {P::RuleParam, {"a param", "param name: type = default"}},
    {P::RuleProfile, {"a profile", "profile name { param = value }"}},
    {P::RuleAssign, {"a profile's line", "param = value"}},
    {P::RuleLet, {"a let", "let name = value"}},
    {P::RuleFunction, {"a function", "fn name(argument: type): type = value"}},
    {P::RuleSecret, {"a secret", "secret name from env \"KEY\""}},
    {P::RuleTable, {"a table", "table name: type -> type { key -> value }"}},
    {P::RuleRow, {"a row", "key -> value"}},
    {P::RuleShare, {"a split", "10% -> upstream"}},
    {P::RuleUpstream, {"an upstream", "upstream name { server ADDRESS }"}},
    {P::RulePolicy, {"a policy", "policy name(argument: type) { .. }"}},
    {P::RuleFormal, {"a parameter", "name: type"}},
    {P::RuleServer, {"the server block", "server { .. }"}},
    {P::RuleDefault_, {"a default block", "default { .. }"}},
    {P::RuleEnforce, {"an enforce block", "enforce { .. }"}},
    {P::RuleBound, {"a bound", "timeout.total <= 2m"}},
    {P::RuleSite, {"a site", "site example.com as name { .. }"}},
    {P::RuleGroup, {"a group", "group /path { .. }"}},
    {P::RuleRoute, {"a route", "route GET|POST /path/{id} as name { .. }"}},
    {P::RuleChoose, {"a choose", "choose { when CONDITION { .. } else { .. } }"}},
    {P::RuleWhen, {"an arm", "when CONDITION { .. }"}},
    {P::RuleOtherwise, {"an otherwise", "otherwise 405, or otherwise next because \"..\""}},
    {P::RuleApply, {"an apply", "apply policy(argument: value)"}},
    {P::RuleWithout, {"a without", "without policy because \"..\""}},
    {P::RuleError, {"an error block", "error 5xx { .. }"}},
    {P::RuleDirective, {"this directive", ""}},
    {P::RuleL4, {"this listener", "tcp ADDRESS as name { .. }"}},
    {P::RuleSni, {"an sni line", "sni example.com { .. }"}},
    {P::RuleActuals, {"an argument list", "name(argument: value, ..)"}},
    {P::RuleList, {"a list", "[a, b, c]"}},
    {P::RuleType, {"a type", "list(string)?"}},
    {P::RuleAssertion, {"an assert", "assert \"what\" { every route under /path has auth }"}},
    {P::RuleClaim, {"a claim", "every route under /path has auth"}},
    {P::RuleTest, {"a test", "test \"what\" { GET https://example.com/ -> status 200 }"}},
    {P::RuleItem, {"a test line", "GET https://example.com/ -> status 200"}},
    {P::RuleLine, {"a test line", "GET https://example.com/ -> status 200"}},
    {P::RuleRequest, {"a test request", "request GET https://example.com/ { .. }"}},
};

// Tokens that may always follow a value; worth naming only when nothing else fits.
bool GoesOn(size_t type) {
  switch (type) {
    case P::COALESCE: case P::OR_: case P::AND_: case P::NOT_: case P::IN: case P::MATCHES: case P::CONTAINS: case P::STARTS: case P::ENDS:
    case P::EQ: case P::NE: case P::LT: case P::LE: case P::GT: case P::GE: case P::PIPE: case P::QMARK: case P::IF: case P::THEN: case P::NL:
      return true;
    default:
      return false;
  }
}

std::string Phrase(size_t type) {
  switch (type) {
    case P::STRING: return "a text in double quotes";
    case P::NUMBER: return "a number";
    case P::STATUS_CLASS: return "a class like `5xx`";
    case P::ADDR: return "an address like `:443`";
    case P::CIDR: return "an IP address";
    case P::URL: return "a URL";
    case P::PATH: return "a path like `/api/**`";
    case P::HOST: return "a host";
    case P::WORD: return "a name";
    default: return {};
  }
}

std::string SignOf(antlr4::dfa::Vocabulary& words, size_t type) {
  const std::string& quoted = words.getLiteralName(type);
  if (quoted.size() < 3) return {};
  return fmt::format("`{}`", quoted.substr(1, quoted.size() - 2));
}

}  // namespace

Shape ShapeOf(size_t rule) {
  const auto found = std::find_if(std::begin(kShapes), std::end(kShapes), [&](const Line& line) { return line.rule == rule; });
  return found == std::end(kShapes) ? Shape{} : found->shape;
}

std::string ExpectedText(const antlr4::misc::IntervalSet& set, bool or_the_end) {
  static RwsParser names(nullptr);
  const bool any_name = set.contains(static_cast<ssize_t>(P::WORD));
  const bool any_value = any_name && set.contains(static_cast<ssize_t>(P::LBRACK));
  const bool any_host = any_name && set.contains(static_cast<ssize_t>(P::HOST)) && !any_value;
  std::vector<std::string> phrases;
  if (any_value) phrases.push_back("a value");
  else if (any_host) phrases.push_back("a host");
  else if (any_name) phrases.push_back("a name");
  const auto keyword = [](size_t type) { return type >= P::RWS && type <= P::FALSE_; };
  const auto literal = [](size_t type) { return type == P::LPAREN || type == P::LBRACK || (type >= P::STAR && type <= P::PATH); };
  for (const ssize_t one : set.toList()) {
    const auto type = static_cast<size_t>(one);
    if (one < 0 || type == antlr4::Token::EPSILON || GoesOn(type)) continue;
    if ((any_name && keyword(type)) || (any_value && literal(type))) continue;
    if (any_name && (type == P::WORD || type == P::NAME)) continue;
    if (type == P::GRPC && set.contains(static_cast<ssize_t>(P::PATH))) continue;
    if (any_host && (type == P::STAR || type == P::CIDR || type == P::HOST)) continue;
    std::string phrase = Phrase(type);
    if (phrase.empty()) phrase = SignOf(names.getVocabulary(), type);
    if (!phrase.empty()) phrases.push_back(std::move(phrase));
  }
  if (phrases.empty() && set.contains(static_cast<ssize_t>(P::THEN))) phrases.push_back("`then`");
  if (phrases.size() > kMaxPhrases) phrases.resize(kMaxPhrases);
  if (or_the_end) phrases.push_back("the end of the line");
  std::string text;
  for (size_t i = 0; i < phrases.size(); ++i) {
    if (i > 0) text += i + 1 == phrases.size() ? " or " : ", ";
    text += phrases[i];
  }
  return text;
}

}  // namespace rwsc
