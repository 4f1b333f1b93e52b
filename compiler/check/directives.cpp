#include "compiler/check/directives.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "compiler/check/foreign.h"

namespace rwsc::check {
namespace {

using ast::Expr;
using ast::ExprKind;
using model::Step;

bool IsWord(const Expr& e, const std::string& word) {
  return (e.kind == ExprKind::kName && !e.called && e.text == word) || (e.kind == ExprKind::kOpWord && e.text == word);
}

// How many words at the start of a form, the head included, the line spells.
size_t LeadingWords(const Native& n, const ast::Directive& d) {
  size_t i = 1;
  while (i < n.form.size() && n.form[i].kind == FormItem::Kind::kWord && i <= d.args.size() && IsWord(d.args[i - 1], n.form[i].word)) ++i;
  return i;
}

size_t FormWords(const Native& n) {
  size_t i = 1;
  while (i < n.form.size() && n.form[i].kind == FormItem::Kind::kWord) ++i;
  return i;
}

// Words of the form found anywhere on the line: tells `redirect .. to` from `redirect .. from`.
size_t WordsFound(const Native& n, const ast::Directive& d) {
  size_t found = 0;
  for (const FormItem& item : n.form)
    if (item.kind == FormItem::Kind::kWord)
      for (const Expr& e : d.args) found += IsWord(e, item.word);
  return found;
}

class Matcher {
 public:
  Matcher(Context& c, const Native& n, const ast::Directive& d, Span whole, const Captures* captures)
      : c_(c), native_(n), d_(d), whole_(whole), captures_(captures) {
    step_.native = n.name;
    step_.phase = n.phase;
    step_.span = whole;
    if (d.as) step_.label = d.as->text;
  }

  std::optional<Step> Run() {
    if (!Items(native_.form, 1)) return std::nullopt;
    if (at_ < d_.args.size()) {
      const Expr& e = d_.args[at_];
      if (!IsLater(e)) return Wrong(e.span, "unexpected");
      NotYet(e);
      return std::nullopt;
    }
    return std::move(step_);
  }

 private:
  bool IsLater(const Expr& e) const { return std::find(native_.later_words.begin(), native_.later_words.end(), e.text) != native_.later_words.end(); }
  void NotYet(const Expr& e) { c_.NotYet(e.span, d_.word.text + " .. " + e.text); }

  bool Items(const std::vector<FormItem>& items, size_t from) {
    for (size_t i = from; i < items.size(); ++i)
      if (!Item(items[i])) return false;
    return true;
  }

  bool Item(const FormItem& item) {
    switch (item.kind) {
      case FormItem::Kind::kWord:
        if (at_ < d_.args.size() && IsWord(d_.args[at_], item.word)) { ++at_; return true; }
        Wrong(Here(), fmt::format("expected `{}`", item.word));
        return false;
      case FormItem::Kind::kSlot: return Slot(item);
      case FormItem::Kind::kOptional:
        return at_ >= d_.args.size() || !Begins(item.alternatives[0]) || Items(item.alternatives[0], 0);
      case FormItem::Kind::kRepeat: return Repeat(item);
    }
    return false;
  }

  bool Begins(const std::vector<FormItem>& items) const {
    for (size_t i = 0; i < items.size() && items[i].kind == FormItem::Kind::kWord; ++i)
      if (at_ + i >= d_.args.size() || !IsWord(d_.args[at_ + i], items[i].word)) return false;
    return true;
  }

  bool Repeat(const FormItem& item) {
    bool any = false;
    while (at_ < d_.args.size()) {
      auto chosen = std::find_if(item.alternatives.begin(), item.alternatives.end(), [&](const auto& a) { return Begins(a); });
      if (chosen == item.alternatives.end()) break;
      if (!Items(*chosen, 0)) return false;
      any = true;
    }
    if (!any && at_ < d_.args.size() && IsLater(d_.args[at_])) NotYet(d_.args[at_]);
    else if (!any) Wrong(Here(), "something is missing");
    return any;
  }

  bool Slot(const FormItem& item) {
    if (at_ >= d_.args.size()) {
      Wrong(Here(), fmt::format("<{}> is missing", item.word));
      return false;
    }
    const Expr& e = d_.args[at_++];
    if (step_.Find(item.word)) {
      Wrong(e.span, fmt::format("<{}> is given twice", item.word));
      return false;
    }
    auto value = ReadValue(c_, item, e, captures_);
    if (value) step_.args.push_back({item.word, std::move(*value)});
    return value.has_value();
  }

  Span Here() const {
    if (at_ < d_.args.size()) return d_.args[at_].span;
    return at_ > 0 ? d_.args[at_ - 1].span : d_.word.span;
  }

  std::optional<Step> Wrong(Span span, const std::string& what) {
    c_.sink.Add(Diagnostic(Kind::Arity, fmt::format("`{}`: {}", d_.word.text, what)).At(span).AddHelp("write  " + native_.text));
    return std::nullopt;
  }

  Context& c_;
  const Native& native_;
  const ast::Directive& d_;
  Span whole_;
  const Captures* captures_;
  Step step_;
  size_t at_ = 0;
};

// The longest form; of equal ones that which stands here, then that which has a block as the line has, then that with more of its
// words on the line.
const Native* Choose(Context& c, const ast::Directive& d, std::string_view context) {
  const Native *best = nullptr, *later = nullptr;
  std::tuple<size_t, bool, bool, bool, size_t> score{0, false, false, false, 0};   // words spelled, all there are before the first slot, stands here, block, words anywhere
  for (const Native* n : c.schema.WithHead(d.word.text)) {
    const size_t words = LeadingWords(*n, d);
    if (n->later) {
      if (words == FormWords(*n) && (!later || words > FormWords(*later))) later = n;
      continue;
    }
    const bool here = std::find(n->contexts.begin(), n->contexts.end(), context) != n->contexts.end();
    const std::tuple<size_t, bool, bool, bool, size_t> mine{words, words == FormWords(*n), here, n->body == d.body.has_value(), WordsFound(*n, d)};
    if (!best || mine > score) { best = n; score = mine; }
  }
  if (!best) return later;
  const auto [words, whole, here, block, found] = score;
  return later && (!whole || FormWords(*later) > words) ? later : best;
}

void UnknownDirective(Context& c, const ast::Word& word) {
  const std::string_view here = WrittenHere(word.text);
  if (here.empty()) return c.Unknown(word.span, "directive", word.text, c.schema.Heads());
  c.sink.Add(Diagnostic(Kind::UnknownName, fmt::format("unknown directive `{}`", word.text)).At(word.span).AddHelp(fmt::format("write  {}", here)));
}

// A block of a directive goes by the words that open it: `missing`.
std::string Shown(Context& c, const std::string& context) {
  const Native* n = c.schema.Named(context);
  if (!n) return context;
  std::vector<std::string> words;
  for (size_t i = 0; i < FormWords(*n); ++i) words.push_back(n->form[i].word);
  return fmt::format("{}", fmt::join(words, " "));
}

bool AllowedHere(Context& c, const Native& n, const ast::Directive& d, std::string_view context) {
  if (std::find(n.contexts.begin(), n.contexts.end(), context) != n.contexts.end()) return true;
  std::vector<std::string> places;
  for (const std::string& place : n.contexts) places.push_back(Shown(c, place));
  const std::string_view meant = WrittenHere(d.word.text);      // a word of another server that is one of ours elsewhere
  c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("`{}` does not stand in {}", d.word.text, Shown(c, std::string(context)))).At(d.word.span)
                 .AddHelp(meant.empty() ? fmt::format("it stands in {}", fmt::join(places, ", ")) : fmt::format("write  {}", meant)));
  return false;
}

bool CheckTail(Context& c, const Native& n, const ast::Directive& d) {
  if (d.as && !n.names) {
    c.sink.Add(Diagnostic(Kind::Arity, fmt::format("`{}` takes no name", d.word.text)).At(d.as->span));
    return false;
  }
  if (d.body && n.block_later) {
    c.NotYet(d.word.span, d.word.text + " { .. }");
    return false;
  }
  if (d.body && !n.body) {
    Diagnostic wrong(Kind::Arity, fmt::format("`{}` takes no block", d.word.text));
    const bool glued = !d.args.empty() && d.args.back().span.end == d.body->span.begin;
    if (glued) wrong.AddHelp("a text with a field in it stands in quotes:  \"..{uri}\"");
    c.sink.Add(std::move(wrong.At(d.body->span)));
    return false;
  }
  return true;
}

// The lines of a directive's own block; all of them, so that each error is said.
bool ReadBlock(Context& c, const Native& n, const ast::Body& body, const Captures* captures, Step& step) {
  bool good = true;
  SeenLines seen;
  for (const ast::Stmt& s : body.stmts) {
    const auto* line = std::get_if<ast::Directive>(&s.node);
    if (!line) {
      if (!ReportLater(c, s)) c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("this does not stand in {}", n.form[0].word)).At(s.span));
      good = false;
      continue;
    }
    auto inner = ReadDirective(c, *line, s.span, n.name, captures);
    if (!inner || IsRepeated(c, seen, *inner, *line)) good = false;
    else step.body.push_back(std::move(*inner));
  }
  return good;
}

}  // namespace

std::optional<Step> ReadDirective(Context& c, const ast::Directive& d, Span whole, std::string_view context, const Captures* captures) {
  const Native* n = Choose(c, d, context);
  if (!n) {
    UnknownDirective(c, d.word);
    return std::nullopt;
  }
  if (n->later) {
    std::string name = n->text;
    c.NotYet(d.word.span, name);
    return std::nullopt;
  }
  if (!AllowedHere(c, *n, d, context) || !CheckTail(c, *n, d)) return std::nullopt;
  std::optional<Step> step = Matcher(c, *n, d, whole, captures).Run();
  if (!n->body || !d.body) return step;
  Step unused;
  if (!ReadBlock(c, *n, *d.body, captures, step ? *step : unused)) return std::nullopt;
  return step;
}

bool IsRepeated(Context& c, SeenLines& seen, const Step& step, const ast::Directive& d) {
  const Native* n = c.schema.Named(step.native);
  if (!n || !n->once) return false;
  const bool repeat = std::any_of(n->form.begin(), n->form.end(), [](const FormItem& i) { return i.kind == FormItem::Kind::kRepeat; });
  std::vector<std::string> keys{n->name == "log_off" ? "log_sample" : n->name};      // one thing in two words
  if (repeat) {
    keys.clear();
    for (const model::Argument& a : step.args) keys.push_back(n->name + " " + a.name);
  }
  for (const std::string& key : keys)
    if (auto [it, added] = seen.try_emplace(key, step.span); !added) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("`{}` is written twice in one body", d.word.text)).At(step.span).At(it->second, "first here"));
      return true;
    }
  return false;
}

std::vector<std::pair<Step, const ast::Directive*>> ReadLines(Context& c, const ast::Body& body, std::string_view context) {
  std::vector<std::pair<Step, const ast::Directive*>> out;
  SeenLines seen;
  for (const ast::Stmt& s : body.stmts) {
    const auto* line = std::get_if<ast::Directive>(&s.node);
    if (!line) {
      if (!ReportLater(c, s)) c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("this does not stand in {}", context)).At(s.span));
      continue;
    }
    if (auto step = ReadDirective(c, *line, s.span, context, nullptr); step && !IsRepeated(c, seen, *step, *line)) out.emplace_back(std::move(*step), line);
  }
  return out;
}

bool ReportLater(Context& c, const ast::Stmt& s) {
  if (!std::holds_alternative<ast::Choose>(s.node)) return false;
  constexpr std::string_view kName = "choose";
  c.NotYet(Inside(s.span, 0, static_cast<uint32_t>(kName.size())), std::string(kName));
  return true;
}

}  // namespace rwsc::check
