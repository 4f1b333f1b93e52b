// Sites, groups and routes: inheritance, captures, prefixes, phases.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/actions.h"
#include "compiler/check/content.h"
#include "compiler/check/directives.h"
#include "compiler/check/error_pages.h"
#include "compiler/check/level.h"
#include "compiler/check/line_order.h"
#include "compiler/check/methods.h"
#include "compiler/check/otherwise.h"
#include "compiler/check/policies.h"
#include "compiler/check/site_tls.h"
#include "compiler/check/slashes.h"
#include "compiler/diag/suggest.h"

namespace rwsc::check {
namespace {

using model::Phase;
using model::Route;
using model::Step;

inline constexpr int kMaxGroups = 32;            // groups within groups
inline constexpr size_t kMaxJoinedSegments = 128;

struct PendingBefore { model::RouteId route; ast::Word name; };

class SiteChecker {
 public:
  SiteChecker(Context& c, const ast::Site& site, Span span, std::map<std::string, Span>& groups) : c_(c), ast_(site), span_(span), groups_(groups) {}

  void Run() {
    id_ = {static_cast<uint32_t>(c_.model.sites.size())};
    site_.head = Head();
    ReadHosts();
    ReadListeners();
    site_.name = ast_.as ? model::Name{ast_.as->text, ast_.as->span}
                         : model::Name{site_.hosts.empty() ? "?" : Print(site_.hosts[0].first), site_.head};
    c_.model.sites.push_back({});
    Level level;
    level.context = "site";
    level.captures = HostCaptures();
    ReadFileDefaults(level);
    ReadBody(ast_.body, level, 0);
    ResolveTls(c_, site_, tls_);
    InForce lines = Resolve(c_.schema, level.lines);
    site_.settings = lines.settings;
    site_.guards = std::move(lines.guards);
    site_.responses = std::move(lines.responses);
    site_.errors = level.errors;
    ResolveBefore();
    c_.model.sites[id_.value] = std::move(site_);
  }

  const std::map<std::string, model::RouteId>& names() const { return names_; }

 private:
  Span Head() const { return ast_.hosts.empty() ? span_ : Span{span_.file, span_.begin, ast_.hosts.back().span.end}; }

  void ReadHosts() {
    for (const ast::Host& h : ast_.hosts) {
      std::string text = h.text;
      if (h.quoted) {
        ast::Expr e;
        e.kind = ast::ExprKind::kLiteral;
        e.literal = ast::Literal::kString;
        e.text = h.text;
        e.span = h.span;
        auto constant = ReadConstantText(c_, e);
        if (!constant) continue;
        text = *constant;
      } else if (const ast::Expr* constant_of = ConstantNamed(h)) {
        const ast::Expr& value = *constant_of;
        const bool word = value.kind == ast::ExprKind::kName && !value.called;      // `let d = a.example`
        auto constant = word ? std::optional(value.text) : ReadConstantText(c_, value);
        if (!constant) continue;
        text = *constant;
      }
      auto host = ReadHost(c_, text, h.span);
      if (host && host->form == HostForm::kLabel && host->capture.type == CaptureType::kRegex) c_.NotYet(h.span, "re\"..\" captures");
      else if (host) site_.hosts.emplace_back(CheckedLabel(std::move(*host), h.span), h.span);
    }
  }

  const ast::Expr* ConstantNamed(const ast::Host& h) const {
    ast::Expr name;
    name.text = h.text;
    name.span = h.span;
    const ast::Expr& value = c_.Fold(name);
    return &value == &name ? nullptr : &value;
  }

  HostPattern CheckedLabel(HostPattern host, Span span) {
    if (host.form == HostForm::kLabel) CheckCaptureName(host.capture.name, span);
    return host;
  }

  void CheckCaptureName(const std::string& name, Span span) {
    const Names& names = c_.own();
    const char* what = c_.schema.IsFieldOrPart(name) ? "field" : names.constants.contains(name) ? "param or let" : names.secrets.contains(name) ? "secret" : nullptr;
    if (what) c_.sink.Add(Diagnostic(Kind::NameShadowsField, fmt::format("capture `{}` carries the name of a {}", name, what)).At(span).AddHelp("choose another name"));
  }

  void ReadListeners() {
    for (const ast::Word& on : ast_.on) {
      auto it = c_.listeners.find(on.text);
      if (it != c_.listeners.end()) { site_.on.push_back(it->second); continue; }
      std::vector<std::string> names;
      for (const auto& [name, id] : c_.listeners) names.push_back(name);
      c_.Unknown(on.span, "listener", on.text, names);
    }
    if (ast_.on.empty())
      for (uint32_t i = 0; i < c_.model.listeners.size(); ++i) site_.on.push_back({i});
  }

  // Slot 0 is the label's as soon as one host has one; its name is known when all hosts agree.
  Captures HostCaptures() const {
    Captures out;
    bool label = false, agree = !site_.hosts.empty();
    std::string name;
    for (const auto& [host, span] : site_.hosts) {
      if (host.form != HostForm::kLabel) { agree = false; continue; }
      if (label && host.capture.name != name) agree = false;
      label = true;
      name = host.capture.name;
    }
    if (!label) return out;
    out.names.push_back({agree ? name : "", site_.head});
    out.rest.push_back(false);
    for (const auto& [host, span] : site_.hosts)
      if (!agree && host.form == HostForm::kLabel) out.partial.push_back(host.capture.name);
    return out;
  }

  // Directives first: what stands in a body holds for all of it, wherever it was written.
  void ReadBody(const ast::Body& body, Level& level, int depth) {
    if (depth > kMaxGroups) {
      c_.sink.Add(Diagnostic(Kind::TooDeep, fmt::format("more than {} groups within groups", kMaxGroups)).At(body.span));
      return;
    }
    std::optional<Step> action;
    std::vector<Step> redirects;
    ReadDirectives(body, level, action, redirects);
    for (const ast::Stmt& s : body.stmts) {
      if (const auto* route = std::get_if<ast::Route>(&s.node)) ReadRoute(*route, level);
      else if (const auto* group = std::get_if<ast::Group>(&s.node)) ReadGroup(*group, level, depth);
    }
    for (const Step& r : redirects) AddRedirects(r, level);
    if (action) AddDefaultRoute(std::move(*action), level);
  }

  // `default { }` of the file: a level of its own around every site.
  void ReadFileDefaults(Level& level) {
    for (const ast::Decl& d : c_.program.modules[c_.module].file.decls)
      if (const auto* defaults = std::get_if<ast::Default>(&d.node)) ReadDefault(defaults->body, level);
  }

  void ReadDefault(const ast::Body& body, Level& level) {
    std::optional<Step> action;
    std::vector<Step> redirects;
    for (const ast::Stmt& s : body.stmts)
      if (std::holds_alternative<ast::Route>(s.node) || std::holds_alternative<ast::Group>(s.node))
        c_.sink.Add(Diagnostic(Kind::WrongContext, "`default` holds no routes or groups").At(s.span));
    ReadDirectives(body, level, action, redirects);
    for (const Step& s : redirects) NoActionHere(s);
    if (action) NoActionHere(*action);
  }

  void NoActionHere(const Step& s) { c_.sink.Add(Diagnostic(Kind::WrongContext, "`default` holds no action").At(s.span).AddHelp("write it in the site")); }

  // `without` speaks of what is inherited; settings that an `apply` brings give way to those written beside it.
  void ReadDirectives(const ast::Body& body, Level& level, std::optional<Step>& action, std::vector<Step>& redirects) {
    for (const ast::Stmt& s : body.stmts)
      if (const auto* without = std::get_if<ast::Without>(&s.node)) ReadWithout(*without, s.span, level);
    for (const ast::Stmt& s : body.stmts)
      if (const auto* inner = std::get_if<ast::Default>(&s.node)) ReadDefault(inner->body, level);
    std::map<const ast::Stmt*, std::vector<Step>> brought;
    for (const ast::Stmt& s : body.stmts)
      if (const auto* apply = std::get_if<ast::Apply>(&s.node)) brought[&s] = WithoutSettings(ReadApply(c_, *apply, s.span, level.context, level.captures), level);
    PhaseOrder order(c_);
    SeenLines seen, labels;
    std::vector<model::ErrorPage> errors;
    for (const ast::Stmt& s : body.stmts) {
      const auto* d = std::get_if<ast::Directive>(&s.node);
      if (const auto* o = std::get_if<ast::Otherwise>(&s.node)) ReadOtherwise(c_, *o, s.span, level.context, level.otherwise);
      else if (const auto* e = std::get_if<ast::ErrorBlock>(&s.node)) ReadErrorPage(c_, *e, s.span, level.captures, errors);
      else if (std::holds_alternative<ast::Choose>(s.node)) ReportLater(c_, s);
      for (Step& step : brought[&s]) Apply(std::move(step), level, action, redirects);
      if (!d) continue;
      auto step = ReadDirective(c_, *d, s.span, level.context, &level.captures);
      if (!step) { failed_action_ = failed_action_ || LooksLikeAction(*d); continue; }
      if (IsRepeated(c_, seen, *step, *d) || IsLabelTaken(c_, labels, *step)) continue;
      order.Check(*step, *d);
      Apply(std::move(*step), level, action, redirects);
    }
    AddErrorPages(std::move(errors), level.errors);
  }

  std::vector<Step> WithoutSettings(std::vector<Step> brought, Level& level) {
    std::vector<Step> rest;
    for (Step& s : brought)
      if (s.phase == Phase::kSetting && !OfSite(s)) AddLine(level, std::move(s));
      else rest.push_back(std::move(s));
    return rest;
  }

  static bool OfSite(const Step& s) { return IsSiteTls(s) || s.native == "trailing_slash" || s.native == "paths_raw" || s.native == "redirect_from"; }

  void ReadWithout(const ast::Without& w, Span span, Level& level) {
    const ast::Policy* policy = c_.FindPolicy(w.name);
    if (!policy) return UnknownPolicy(c_, w.name);
    const auto because = ReadConstantText(c_, w.because);
    if (because && because->empty()) c_.sink.Add(Diagnostic(Kind::BadLiteral, "say why").At(w.because.span));
    if (!RemovePolicy(level, *policy)) c_.sink.Add(Diagnostic(Kind::UselessWithout, fmt::format("nothing of policy {} is in force here", w.name.text)).At(span));
  }

  // What was meant as the route's action, a misspelt one included.
  bool LooksLikeAction(const ast::Directive& d) const {
    const std::vector<const Native*>& natives = c_.schema.WithHead(d.word.text);
    return natives.empty() || std::any_of(natives.begin(), natives.end(), [](const Native* n) { return n->phase == Phase::kAct || n->later; });
  }

  void Apply(Step step, Level& level, std::optional<Step>& action, std::vector<Step>& redirects) {
    CheckAction(c_, step);
    CheckCors(c_, step);
    if (step.native == "require_client_certificate") UseAuthority(c_, site_, step);
    CheckBurst(c_, step);
    if (IsSiteTls(step)) tls_.push_back(std::move(step));
    else if (step.native == "trailing_slash") site_.slash = SlashOf(step);
    else if (step.native == "paths_raw") site_.raw_paths = true;
    else if (step.native == "redirect_from") redirects.push_back(std::move(step));
    else if (step.phase != Phase::kAct) AddLine(level, std::move(step));
    else if (!action) action = std::move(step);
    else c_.sink.Add(Diagnostic(Kind::Arity, "two actions in one body").At(step.span, "second action").At(action->span, "first action").AddHelp("give one of them a route of its own"));
  }

  // The pattern below a prefix. False after a diagnostic.
  bool Join(const PathPattern& prefix, const PathPattern& own, PathPattern& out, Span span) {
    if (prefix.segments.size() + own.segments.size() > kMaxJoinedSegments) {
      c_.sink.Add(Diagnostic(Kind::BadLiteral, fmt::format("with the paths of its groups this one has more than {} segments", kMaxJoinedSegments)).At(span));
      return false;
    }
    out = own;
    out.segments = prefix.segments;
    out.segments.insert(out.segments.end(), own.segments.begin(), own.segments.end());
    return true;
  }

  bool KnownCaptures(const PathPattern& p, Span span) {
    for (const Segment& s : p.segments)
      if (!s.literal() && s.capture[0].type == CaptureType::kRegex) { c_.NotYet(span, "re\"..\" captures"); return false; }
    return true;
  }

  void AddCaptures(const PathPattern& p, Span span, Captures& to) {
    auto add = [&](const std::string& name, bool rest) {
      if (name.empty()) return;
      for (const model::Name& n : to.names)
        if (n.text == name) {
          c_.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("capture {} stands twice in one path", name)).At(span).At(n.span, "first here"));
          return;
        }
      CheckCaptureName(name, span);
      to.names.push_back({name, span});
      to.rest.push_back(rest);
    };
    for (const Segment& s : p.segments)
      if (!s.literal()) add(s.capture[0].name, false);
    if (p.rest) add(p.rest_name, true);
  }

  void ReadGroup(const ast::Group& group, const Level& outer, int depth) {
    auto path = ReadPath(c_, group.path);
    if (!path || !KnownCaptures(*path, group.path.span)) return;
    if (path->rest) {
      c_.sink.Add(Diagnostic(Kind::BadLiteral, "a group is a prefix already: no `/**`").At(group.path.span));
      return;
    }
    Level level = outer;
    level.context = "group";
    level.otherwise = model::Otherwise::kUnsaid;
    AddCaptures(*path, group.path.span, level.captures);
    if (group.as) DeclareGroup(*group.as);
    if (!Join(outer.prefix, *path, level.prefix, group.path.span)) return;
    const model::GroupId id{static_cast<uint32_t>(c_.model.groups.size())};
    level.group = id;
    site_.groups.push_back(id);
    c_.model.groups.push_back({id_, outer.group, level.prefix, {}, {}, {}, {}, {}, {}, group.path.span});
    ReadBody(group.body, level, depth + 1);
    Finish(c_.model.groups[id.value], std::move(level));
  }

  void Finish(model::Group& group, Level level) const {
    InForce lines = Resolve(c_.schema, level.lines);
    group.prefix.rest = true;
    group.captures = std::move(level.captures.names);
    group.settings = lines.settings;
    group.guards = std::move(lines.guards);
    group.responses = std::move(lines.responses);
    group.errors = std::move(level.errors);
    group.otherwise = level.otherwise;
  }

  void DeclareGroup(const ast::Word& name) {
    if (auto [it, added] = groups_.try_emplace(name.text, name.span); !added)
      c_.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("group {} is declared twice", name.text)).At(name.span).At(it->second, "first here"));
  }

  static std::string Generated(const Route& r) {
    return (r.any_method ? "any" : rws::Tokens(r.methods, "|")) + " " + Print(r.patterns[0].path);
  }

  bool ReadPatterns(const ast::Route& ast, const Level& outer, Route& route, Captures& captures) {
    std::vector<Captures> each;
    for (const ast::Expr& e : ast.target.paths) {
      auto path = ReadPath(c_, e);
      if (!path || !KnownCaptures(*path, e.span)) return false;
      model::RoutePattern joined;
      if (!Join(outer.prefix, *path, joined.path, e.span)) return false;
      joined = {Slashed(site_.slash, std::move(joined.path), *path), e.span};
      Captures own = outer.captures;
      AddCaptures(*path, e.span, own);
      each.push_back(std::move(own));
      route.patterns.push_back(std::move(joined));
    }
    if (each.empty()) return false;
    captures = each[0];
    auto has = [](const Captures& c, const std::string& name) { return std::any_of(c.names.begin(), c.names.end(), [&](const model::Name& n) { return n.text == name; }); };
    std::vector<std::string> partial = outer.captures.partial;   // usable only when every pattern has it
    for (const Captures& some : each)
      for (const model::Name& n : some.names)
        if (!n.text.empty() && !std::all_of(each.begin(), each.end(), [&](const Captures& other) { return has(other, n.text); })) partial.push_back(n.text);
    for (model::Name& n : captures.names)
      if (std::find(partial.begin(), partial.end(), n.text) != partial.end()) n.text.clear();
    captures.partial = std::move(partial);
    return true;
  }

  void ReadRoute(const ast::Route& ast, const Level& outer) {
    if (!ReadGoodRoute(ast, outer) && ast.as) c_.broken.insert("route of this site " + ast.as->text);
  }

  // False after a diagnostic.
  bool ReadGoodRoute(const ast::Route& ast, const Level& outer) {
    if (ast.target.grpc_service) {
      c_.NotYet(ast.target.grpc_service->span, "grpc");
      return false;
    }
    auto methods = ReadMethods(c_, ast);
    Route route;
    Level level = outer;
    level.context = "route";
    level.otherwise = model::Otherwise::kUnsaid;
    if (!methods || !ReadPatterns(ast, outer, route, level.captures)) return false;
    route.methods = *methods;
    route.any_method = ast.methods.empty();
    if (!route.any_method) route.method_list = {ast.head.file, ast.methods.front().span.begin, ast.methods.back().span.end};
    route.head = ast.head;
    route.named = ast.as.has_value();
    route.name = ast.as ? model::Name{ast.as->text, ast.as->span} : model::Name{Generated(route), ast.head};
    std::optional<Step> action;
    std::vector<Step> redirects;
    failed_action_ = false;
    for (const ast::Stmt& s : ast.body.stmts)
      if (std::holds_alternative<ast::Route>(s.node) || std::holds_alternative<ast::Group>(s.node))
        c_.sink.Add(Diagnostic(Kind::WrongContext, "a route holds no routes or groups").At(s.span).AddHelp("use a `group`"));
    for (const ast::Stmt& s : ast.body.stmts) failed_action_ = failed_action_ || std::holds_alternative<ast::Choose>(s.node);
    ReadDirectives(ast.body, level, action, redirects);
    if (!action && !failed_action_)
      c_.sink.Add(Diagnostic(Kind::Arity, fmt::format("route {} has no action", route.name.text)).At(ast.head).AddHelp("give it one of  proxy, files, respond, redirect"));
    if (!action) return false;
    if (route.any_method && level.otherwise != model::Otherwise::kUnsaid)
      c_.sink.Add(Diagnostic(Kind::WrongContext, "`otherwise` has no meaning in a route that lists no methods").At(ast.head).AddHelp("delete it, or list the methods that the route takes"));
    route.otherwise = level.otherwise;
    const model::RouteId id = Add(std::move(route), std::move(*action), std::move(level));
    for (const ast::Word& w : ast.before) before_.push_back({id, w});
    return true;
  }

  model::RouteId Add(Route route, Step action, Level level) {
    const model::RouteId id{static_cast<uint32_t>(c_.model.routes.size())};
    route.site = id_;
    route.group = level.group;
    route.captures = std::move(level.captures.names);
    InForce lines = Resolve(c_.schema, level.lines);
    route.settings = lines.settings;
    route.guards = std::move(lines.guards);
    if (action.native != "redirect_from") route.transforms = std::move(lines.transforms);      // there nothing is sent to an origin
    route.responses = std::move(lines.responses);
    route.errors = std::move(level.errors);
    route.action = std::move(action);
    if (route.named) {
      auto [it, added] = names_.try_emplace(route.name.text, id);
      if (!added) c_.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("route {} is declared twice", route.name.text)).At(route.name.span).At(c_.model.routes[it->second.value].name.span, "first here"));
    }
    site_.routes.push_back(id);
    c_.model.routes.push_back(std::move(route));
    return id;
  }

  void AddDefaultRoute(Step action, const Level& level) {
    Route route;
    PathPattern all = level.prefix;
    all.rest = true;
    route.patterns.push_back({all, action.span});
    route.head = action.span;
    route.name = {Generated(route), action.span};
    Add(std::move(route), std::move(action), level);
  }

  // One exact route a row; paths are absolute in the site.
  void AddRedirects(const Step& step, const Level& level) {
    const model::Table& table = c_.model.tables[std::get<model::TableId>(step.Find("table")->v).value];
    for (const model::Row& row : table.rows) {
      auto path = ParsePathPattern(row.key);
      if (!std::holds_alternative<PathPattern>(path)) continue;
      Route route;
      route.patterns.push_back({Slashed(site_.slash, std::get<PathPattern>(path)), row.key_span});
      route.head = row.key_span;
      route.name = {Generated(route), row.key_span};
      Step action;
      action.native = "redirect_from";
      action.phase = Phase::kAct;
      action.span = row.key_span;
      action.args.push_back({"status", *step.Find("status")});
      action.args.push_back({"target", model::Value{row.value, row.value_span}});
      Level own = level;
      own.captures.names.resize(std::min<size_t>(own.captures.names.size(), HostCaptures().names.size()));
      if (!FitsRows(own, step.span)) return;
      Add(std::move(route), std::move(action), std::move(own));
    }
  }

  // A row's path has none of the captures of the groups around the table.
  bool FitsRows(const Level& level, Span span) {
    for (const Step& s : level.lines)
      for (const model::Argument& a : s.args)
        if (const auto* parts = std::get_if<model::Template>(&a.value.v); parts && s.phase != Phase::kTransform)
          for (const model::Part& p : *parts)
            if (UsesCapture(p, level.captures.names.size())) {
              c_.sink.Add(Diagnostic(Kind::TypeMismatch, "this line needs a capture that the rows of the table do not have").At(s.span).At(span, "these redirects inherit it"));
              return false;
            }
    return true;
  }

  void ResolveBefore() {
    std::vector<std::string> known;
    for (const auto& [name, id] : names_)
      if (!before_.empty()) known.push_back(name);
    for (const PendingBefore& p : before_) {
      auto it = names_.find(p.name.text);
      if (it == names_.end()) c_.Unknown(p.name.span, "route of this site", p.name.text, known);
      else c_.model.routes[p.route.value].before.emplace_back(it->second, p.name.span);
    }
  }

  Context& c_;
  const ast::Site& ast_;
  Span span_;
  model::SiteId id_;
  model::Site site_;
  std::map<std::string, model::RouteId> names_;
  std::map<std::string, Span>& groups_;          // of the module
  std::vector<PendingBefore> before_;
  std::vector<Step> tls_;                        // its lines about TLS and https
  bool failed_action_ = false;                   // an action is there, but it was an error already
};

}  // namespace

void CheckSites(Context& c, const ast::File& file) {
  std::map<std::string, Span> names, routes, groups;
  for (const ast::Decl& d : file.decls) {
    const auto* site = std::get_if<ast::Site>(&d.node);
    if (!site) continue;
    if (site->as)
      if (auto [it, added] = names.try_emplace(site->as->text, site->as->span); !added)
        c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("site {} is declared twice", site->as->text)).At(site->as->span).At(it->second, "first here"));
    SiteChecker checker(c, *site, d.span, groups);
    checker.Run();
    for (const auto& [name, id] : checker.names()) {
      const Span span = c.model.routes[id.value].name.span;
      if (auto [it, added] = routes.try_emplace(name, span); !added)
        c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("route {} is declared twice", name)).At(span).At(it->second, "first here"));
    }
  }
}

}  // namespace rwsc::check
