#include "compiler/check/otherwise.h"

#include <fmt/format.h>

namespace rwsc::check {

void ReadOtherwise(Context& c, const ast::Otherwise& o, Span span, std::string_view context, model::Otherwise& said) {
  const bool group = context == "group";
  const char* status = group ? "404" : "405";
  if (!group && context != "route") {
    c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("`otherwise` does not stand in {}", context)).At(span).AddHelp("it stands in group, route"));
    return;
  }
  if (o.status && o.status->text != status) {
    c.sink.Add(Diagnostic(Kind::BadLiteral, fmt::format("in a {} `otherwise` takes {} or `next`", context, status)).At(o.status->span)
                   .AddHelp(fmt::format("write  otherwise {}", status), {{o.status->span, status}})
                   .Note(group ? "it speaks of paths that no route of the group matches" : "it speaks of methods that the route does not list"));
    return;
  }
  if (said != model::Otherwise::kUnsaid) {
    c.sink.Add(Diagnostic(Kind::DuplicateName, "`otherwise` is written twice in one body").At(span));
    return;
  }
  said = o.status ? model::Otherwise::kRefuse : model::Otherwise::kNext;
}

}  // namespace rwsc::check
