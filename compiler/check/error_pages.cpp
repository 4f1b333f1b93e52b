#include "compiler/check/error_pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/content.h"
#include "compiler/check/values.h"

namespace rwsc::check {
namespace {

using model::ErrorPage;
using model::Phase;
using model::Step;

bool ReadStatuses(Context& c, const ast::ErrorBlock& block, ErrorPage& page) {
  const ast::Expr& e = *block.status;
  const auto number = e.literal == ast::Literal::kNumber ? ParseInteger(e.text) : Parsed<uint64_t>(e.text == "4xx" ? 400u : e.text == "5xx" ? 500u : 0u);
  const uint64_t* first = std::get_if<uint64_t>(&number);
  if (!first || *first < 400 || *first > 599) {
    c.sink.Add(Diagnostic(Kind::BadLiteral, "expected a status from 400 to 599, 4xx or 5xx").At(e.span));
    return false;
  }
  page.first = static_cast<uint16_t>(*first);
  page.last = static_cast<uint16_t>(e.literal == ast::Literal::kNumber ? *first : *first + 99);
  return true;
}

// `respond "text"`: the status stays.
bool TextAlone(const ast::Directive& d) {
  return d.word.text == "respond" && !d.args.empty() && !(d.args[0].kind == ast::ExprKind::kLiteral && d.args[0].literal == ast::Literal::kNumber);
}

// False: the line is wrong, and that was said.
bool Take(Context& c, Step step, ErrorPage& page) {
  if (step.phase != Phase::kAct) {
    page.responses.push_back(std::move(step));
    return true;
  }
  CheckContent(c, step);
  for (const Step& line : step.body)
    if (line.native == "missing_action") {
      c.sink.Add(Diagnostic(Kind::WrongContext, "an error page hands on to no other action").At(line.span).AddHelp("name the file:  missing \"F\" status N"));
      return false;
    }
  if (!page.action.native.empty()) {
    c.sink.Add(Diagnostic(Kind::Arity, "two actions in one body").At(step.span, "second action").At(page.action.span, "first action"));
    return false;
  }
  page.states_status = step.native == "respond";
  page.action = std::move(step);
  return true;
}

}  // namespace

void ReadErrorPage(Context& c, const ast::ErrorBlock& block, Span span, const Captures& captures, std::vector<ErrorPage>& pages) {
  ErrorPage page;
  page.span = {span.file, span.begin, block.status->span.end};
  bool good = ReadStatuses(c, block, page);
  if (block.origin && block.origin->text != "origin") return c.Unknown(block.origin->span, "word", block.origin->text, {"origin"});
  page.of_origin = block.origin.has_value();
  c.in_error_page = true;
  for (const ast::Stmt& s : block.body.stmts) {
    const auto* d = std::get_if<ast::Directive>(&s.node);
    if (!d && !ReportLater(c, s)) c.sink.Add(Diagnostic(Kind::WrongContext, "this does not stand in error").At(s.span));
    std::optional<Step> step = d ? ReadDirective(c, *d, s.span, TextAlone(*d) ? "error_text" : "error", &captures) : std::nullopt;
    good = step && Take(c, std::move(*step), page) && good;
  }
  c.in_error_page = false;
  if (!good) return;
  if (page.action.native.empty()) {
    c.sink.Add(Diagnostic(Kind::Arity, "this error page says nothing").At(page.span).AddHelp("give it `respond` or `files`"));
    return;
  }
  for (const ErrorPage& other : pages)
    if (other.first == page.first && other.last == page.last) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("two pages for {}", block.status->text)).At(page.span).At(other.span, "first here"));
      return;
    }
  pages.push_back(std::move(page));
}

void AddErrorPages(std::vector<ErrorPage> own, std::vector<ErrorPage>& inherited) {
  std::stable_sort(own.begin(), own.end(), [](const ErrorPage& a, const ErrorPage& b) { return a.last - a.first < b.last - b.first; });
  inherited.insert(inherited.begin(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
}

}  // namespace rwsc::check
