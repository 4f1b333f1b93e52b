#include "compiler/check/policies.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/directives.h"

namespace rwsc::check {
namespace {

using model::Step;

bool IsType(const ast::Type& t, std::string_view name) { return t.name.text == name; }

// A value that a request brings, or a name of another kind: judged where the policy uses it.
bool JudgedLater(Context& c, const ast::Type& type, const ast::Expr& e, const Captures& captures) {
  if (e.kind == ast::ExprKind::kCoalesce) return IsType(type, "string");
  if (e.kind != ast::ExprKind::kName) return IsType(type, "upstream");
  std::string key;
  const bool capture = std::any_of(captures.names.begin(), captures.names.end(), [&](const model::Name& n) { return n.text == e.text; });
  return e.called || capture || c.schema.FindField(e.text, key) || IsType(type, "upstream") || IsType(type, "secret");
}

void CheckArgument(Context& c, const ast::Formal& formal, const ast::Expr& value, const Captures& captures) {
  const ast::Expr& e = c.Fold(value);
  if (!JudgedLater(c, formal.type, e, captures)) CheckType(c, formal.type, value);
}

class Binding {
 public:
  Binding(Context& c, const ast::Policy& policy, const ast::Apply& apply, Span text) : c_(c), policy_(policy), apply_(apply) { frame_.text = text; }

  // False after a diagnostic.
  bool Run(const Captures& captures) {
    const size_t before = c_.sink.errors();
    for (size_t i = 0; i < apply_.args.size(); ++i) Bind(apply_.args[i], i);
    for (const ast::Formal& f : policy_.formals) {
      const auto given = frame_.formals.find(f.name.text);
      if (given != frame_.formals.end()) CheckArgument(c_, f, *given->second, captures);
      else if (f.value) frame_.formals[f.name.text] = &*f.value;
      else Missing(f);
    }
    return c_.sink.errors() == before;
  }
  Frame Take() { return std::move(frame_); }

 private:
  void Bind(const ast::Actual& actual, size_t place) {
    const ast::Formal* formal = actual.name ? Named(actual.name->text) : place < policy_.formals.size() ? &policy_.formals[place] : nullptr;
    if (!formal && actual.name) return c_.Unknown(actual.name->span, "argument", actual.name->text, Formals());
    if (!formal) {
      c_.sink.Add(Diagnostic(Kind::Arity, fmt::format("policy {} takes {} argument{}", policy_.name.text, policy_.formals.size(), policy_.formals.size() == 1 ? "" : "s"))
                      .At(actual.value.span).At(policy_.name.span, "declared here"));
      return;
    }
    if (!frame_.formals.try_emplace(formal->name.text, &actual.value).second)
      c_.sink.Add(Diagnostic(Kind::Arity, fmt::format("argument `{}` is given twice", formal->name.text)).At(actual.value.span));
  }

  void Missing(const ast::Formal& f) {
    c_.sink.Add(Diagnostic(Kind::Arity, fmt::format("argument `{}` of policy {} is missing", f.name.text, policy_.name.text))
                    .At(apply_.policy.span).At(f.name.span, "declared here").AddHelp(fmt::format("write  apply {}({}: ..)", apply_.policy.text, f.name.text)));
  }

  const ast::Formal* Named(const std::string& name) const {
    for (const ast::Formal& f : policy_.formals)
      if (f.name.text == name) return &f;
    return nullptr;
  }

  std::vector<std::string> Formals() const {
    std::vector<std::string> out;
    for (const ast::Formal& f : policy_.formals) out.push_back(f.name.text);
    return out;
  }

  Context& c_;
  const ast::Policy& policy_;
  const ast::Apply& apply_;
  Frame frame_;
};

// One outermost `apply` with all that it applies in turn.
class Expansion {
 public:
  Expansion(Context& c, std::string_view context, const Captures& captures) : c_(c), context_(context), captures_(captures) {}

  void Apply(const ast::Apply& apply, Span whole) {
    const ast::Policy* policy = c_.FindPolicy(apply.policy);
    if (!policy) return UnknownPolicy(c_, apply.policy);
    c_.applied.insert(policy);
    if (c_.broken.contains("policy " + policy->name.text)) return;
    Binding binding(c_, *policy, apply, policy->body.span);
    if (!binding.Run(captures_)) return;
    c_.frames.push_back(binding.Take());
    from_.push_back({apply.policy.text, policy->name.span, whole});
    Body(policy->body);
    from_.pop_back();
    c_.frames.pop_back();
  }

  std::vector<Step> Take() { return std::move(out_); }

 private:
  void Body(const ast::Body& body) {
    SeenLines seen;
    for (const ast::Stmt& s : body.stmts) {
      if (out_.size() > kMaxExpansion || c_.brought > kMaxBrought) return;
      if (const auto* inner = std::get_if<ast::Apply>(&s.node)) Apply(*inner, s.span);
      else if (const auto* line = std::get_if<ast::Directive>(&s.node)) Line(*line, s.span, seen);
    }
  }

  void Line(const ast::Directive& d, Span whole, SeenLines& seen) {
    auto step = ReadDirective(c_, d, whole, context_.empty() ? Usual(d) : context_, &captures_);
    if (!step || IsRepeated(c_, seen, *step, d)) return;
    if (step->phase == model::Phase::kAct) {
      c_.sink.Add(Diagnostic(Kind::WrongContext, "a policy holds no action").At(d.word.span).AddHelp("write it in the route that applies the policy"));
      return;
    }
    step->from = from_;
    out_.push_back(std::move(*step));
    if (++c_.brought == kMaxBrought + 1)
      c_.sink.Add(Diagnostic(Kind::Expansion, fmt::format("with this apply all policies bring more than {} lines", kMaxBrought)).At(from_.front().at));
    if (out_.size() == kMaxExpansion + 1)
      c_.sink.Add(Diagnostic(Kind::Expansion, fmt::format("this apply brings more than {} lines", kMaxExpansion)).At(from_.front().at));
  }

  // Where such a line stands, of a policy that stands nowhere.
  std::string_view Usual(const ast::Directive& d) const {
    for (const Native* n : c_.schema.WithHead(d.word.text))
      if (std::find(n->contexts.begin(), n->contexts.end(), "route") != n->contexts.end()) return "route";
    return "site";
  }

  Context& c_;
  std::string_view context_;                     // empty: nowhere in particular
  const Captures& captures_;
  std::vector<model::Applied> from_;
  std::vector<Step> out_;
};

void CheckFormals(Context& c, const ast::Policy& p) {
  std::map<std::string, Span> seen;
  for (const ast::Formal& f : p.formals) {
    if (auto [it, added] = seen.try_emplace(f.name.text, f.name.span); !added)
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("argument `{}` stands twice in one policy", f.name.text)).At(f.name.span).At(it->second, "first here"));
    if (c.schema.IsFieldOrPart(f.name.text))
      c.sink.Add(Diagnostic(Kind::NameShadowsField, fmt::format("`{}` is the name of a field", f.name.text)).At(f.name.span).AddHelp("choose another name"));
    if (f.value) CheckType(c, f.type, *f.value);
  }
}

void CheckStatements(Context& c, const ast::Policy& p) {
  for (const ast::Stmt& s : p.body.stmts)
    if (!std::holds_alternative<ast::Directive>(s.node) && !std::holds_alternative<ast::Apply>(s.node))
      c.sink.Add(Diagnostic(Kind::WrongContext, "a policy holds directives and `apply` alone").At(s.span));
}

// A policy that comes back to itself, by depth-first search; each that stands on a circle is said once and never expanded.
class Circles {
 public:
  explicit Circles(Context& c) : c_(c) {}

  void Visit(const ast::Policy& p) {
    if (!done_.insert(&p).second) return;
    path_.push_back(&p);
    for (const ast::Stmt& s : p.body.stmts)
      if (const auto* apply = std::get_if<ast::Apply>(&s.node))
        if (const ast::Policy* next = c_.FindPolicy(apply->policy)) Follow(*next, s.span);
    path_.pop_back();
  }

 private:
  void Follow(const ast::Policy& next, Span at) {
    const auto on = std::find(path_.begin(), path_.end(), &next);
    if (on == path_.end() && path_.size() < kMaxDepth) return Visit(next);
    Diagnostic d(Kind::PolicyCircle, on == path_.end() ? fmt::format("policies apply one another more than {} deep", kMaxDepth) : fmt::format("policy {} applies itself", next.name.text));
    c_.sink.Add(std::move(d.At(at).At(next.name.span, "declared here")));
    for (auto p = on == path_.end() ? path_.begin() : on; p != path_.end(); ++p) c_.broken.insert("policy " + (*p)->name.text);
  }

  static constexpr size_t kMaxDepth = 32;
  Context& c_;
  std::set<const ast::Policy*> done_;
  std::vector<const ast::Policy*> path_;
};

}  // namespace

void CollectPolicies(Context& c, const ast::File& file) {
  std::map<std::string, Span> seen;
  for (const ast::Decl& d : file.decls) {
    const auto* p = std::get_if<ast::Policy>(&d.node);
    if (!p) continue;
    if (auto [it, added] = seen.try_emplace(p->name.text, p->name.span); !added) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("policy {} is declared twice", p->name.text)).At(p->name.span).At(it->second, "first here"));
      continue;
    }
    c.own().policies[p->name.text] = p;
    CheckFormals(c, *p);
    CheckStatements(c, *p);
  }
  Circles circles(c);
  for (const auto& [name, p] : c.own().policies) circles.Visit(*p);
}

void UnknownPolicy(Context& c, const ast::Word& word) {
  const ast::Policy* own = c.FindPolicy(word, Context::Reach::kAll);
  if (!own) return c.Unknown(word.span, "policy", word.text, c.PoliciesAt(word.span));
  c.sink.Add(Diagnostic(Kind::UnknownName, fmt::format("policy {} is its module's own", own->name.text)).At(word.span).At(own->name.span, "declared without `pub`"));
}

std::vector<Step> ReadApply(Context& c, const ast::Apply& apply, Span whole, std::string_view context, const Captures& captures) {
  Expansion expansion(c, context, captures);
  expansion.Apply(apply, whole);
  return expansion.Take();
}

void CheckUnapplied(Context& c) {
  const Captures none;
  for (const Names& names : c.modules)
    for (const auto& [name, p] : names.policies) {
      const bool closed = std::all_of(p->formals.begin(), p->formals.end(), [](const ast::Formal& f) { return f.value.has_value(); });
      if (c.applied.contains(p) || !closed) continue;
      ast::Apply apply;
      apply.policy = p->name;
      ReadApply(c, apply, p->name.span, "", none);
    }
}

}  // namespace rwsc::check
