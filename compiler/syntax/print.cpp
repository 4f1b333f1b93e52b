// Trees as text: declarations and statements. Depth is bounded by kMaxNesting, as that of the tree is.
#include "compiler/syntax/print.h"

#include <fmt/format.h>

#include <string_view>
#include <variant>

namespace rwsc {
namespace {

using namespace ast;

class Printer {
 public:
  std::string Run(const File& file) {
    Line("rws " + file.version);
    for (const Decl& decl : file.decls) {
      Doc(decl.doc);
      std::visit(*this, decl.node);
    }
    return std::move(out_);
  }

  void operator()(const Import& d) { Line("import " + Print(d.path) + As(d.as)); }

  void operator()(const Include& d) {
    Line("include " + Print(d.path) + " as " + d.as.text);
    ++depth_;
    for (const Owned& owned : d.owns) Line("owns " + (owned.transport ? owned.transport->text + " " : "") + owned.text);
    --depth_;
  }

  void operator()(const Native& d) {
    Line("native " + d.kind.text + " " + d.name.text + Formals(d.formals) + (d.type ? ": " + Print(*d.type) : ""));
    ++depth_;
    for (const Fact& fact : d.facts) Line("fact " + fact.word.text + Args(fact.args));
    --depth_;
  }

  void operator()(const Param& d) { Line("param " + d.name.text + ": " + Print(d.type) + Value(d.value)); }

  void operator()(const Profile& d) {
    Line("profile " + d.name.text);
    ++depth_;
    for (const Assign& assign : d.assigns) Line(assign.name.text + " = " + Print(assign.value));
    --depth_;
  }

  void operator()(const Let& d) { Line(Pub(d.pub) + "let " + d.name.text + (d.type ? ": " + Print(*d.type) : "") + " = " + Print(d.value)); }

  void operator()(const Function& d) {
    Line(Pub(d.pub) + "fn " + d.name.text + Formals(d.formals) + ": " + Print(d.type) + " = " + Print(d.value));
  }

  void operator()(const Secret& d) { Line("secret " + d.name.text + " from " + d.from.text + " " + Print(d.source)); }

  void operator()(const Table& d) {
    Line("table " + d.name.text + ": " + Print(d.key) + " -> " + Print(d.value) + (d.from ? " from " + Print(*d.from) : ""));
    ++depth_;
    for (const Row& row : d.rows) (*this)(row);
    --depth_;
  }

  void operator()(const Row& row) { Line("row " + Print(row.key) + " -> " + Print(row.value)); }

  void operator()(const Upstream& d) {
    Line("upstream " + d.name.text + (d.split ? " split" : "") + (d.by ? " by " + Print(*d.by) : ""));
    ++depth_;
    for (const Share& share : d.shares) std::visit(*this, share.node);
    --depth_;
    Inside(d.body);
  }

  void operator()(const Policy& d) { Block(Pub(d.pub) + "policy " + d.name.text + Formals(d.formals), d.body); }
  void operator()(const Server& d) { Block("server", d.body); }
  void operator()(const Default& d) { Block("default", d.body); }

  void operator()(const Enforce& d) {
    Line("enforce");
    ++depth_;
    for (const auto& floor : d.floors) std::visit(*this, floor);
    --depth_;
  }

  void operator()(const Bound& d) { Line("bound " + d.name.text + " " + d.op + " " + Print(d.value)); }

  void operator()(const Site& d) {
    Block("site " + Hosts(d.hosts) + (d.on.empty() ? "" : " on " + Words(d.on)) + As(d.as), d.body);
  }

  void operator()(const Layer4& d) {
    Block(d.transport.text + " " + Print(d.address) + As(d.as), d.body);
    ++depth_;
    for (const Sni& sni : d.snis) Block("sni " + Hosts(sni.hosts), sni.body);
    if (d.otherwise) Block("else", *d.otherwise);
    --depth_;
  }

  void operator()(const Assertion& d) {
    Line("assert " + Print(d.name));
    ++depth_;
    for (const Claim& claim : d.claims) OneClaim(claim);
    --depth_;
  }

  void operator()(const Test& d) {
    Line("test " + Print(d.name) + (d.in ? " in " + d.in->text : ""));
    ++depth_;
    for (const TestItem& item : d.items) std::visit(*this, item.node);
    --depth_;
  }

  void operator()(const TestLine& d) {
    std::string text = d.method.text + (d.transport.text.empty() ? "" : " " + d.transport.text) + " " + Print(d.target);
    if (d.sni) text += " sni " + d.sni->text;
    if (d.from) text += " from " + Print(*d.from);
    text += " ->";
    for (size_t i = 0; i < d.outcomes.size(); ++i) text += (i == 0 ? " " : ", ") + d.outcomes[i].word.text + Args(d.outcomes[i].args);
    Line(text);
  }

  void operator()(const TestRequest& d) {
    Line("request " + d.method.text + " " + Print(d.url));
    if (d.body) Inside(*d.body);
  }

  void operator()(const Outcome& d) { Line("expect " + d.word.text + Args(d.args)); }

  void operator()(const Directive& d) {
    Line(d.word.text + Args(d.args) + As(d.as) + (d.body ? " {" + std::string(d.body->stmts.empty() ? "}" : "") : ""));
    if (d.body) Inside(*d.body);
  }

  void operator()(const Route& d) {
    std::string text = "route";
    for (size_t i = 0; i < d.methods.size(); ++i) text += (i == 0 ? " " : "|") + d.methods[i].text;
    if (d.target.grpc_service) text += " grpc " + d.target.grpc_service->text;
    for (size_t i = 0; i < d.target.paths.size(); ++i) text += (i == 0 ? " " : ", ") + Print(d.target.paths[i]);
    Block(text + As(d.as) + (d.before.empty() ? "" : " before " + Words(d.before)), d.body);
  }

  void operator()(const Group& d) { Block("group " + Print(d.path) + As(d.as), d.body); }

  void operator()(const Choose& d) {
    Line("choose");
    ++depth_;
    for (const When& when : d.whens) Block("when " + Print(when.condition), when.body);
    Block("else", d.otherwise);
    --depth_;
  }

  void operator()(const Apply& d) { Line("apply " + d.policy.text + Actuals(d.args)); }
  void operator()(const Without& d) { Line("without " + d.name.text + " because " + Print(d.because)); }

  void operator()(const Otherwise& d) {
    Line("otherwise" + (d.status ? " " + Print(*d.status) : "") + (d.because ? " next because " + Print(*d.because) : ""));
  }

  void operator()(const ErrorBlock& d) {
    Block("error" + (d.status ? " " + Print(*d.status) : "") + (d.origin ? " " + d.origin->text : ""), d.body);
  }

  static std::string Actuals(const std::vector<Actual>& actuals) {
    std::string text;
    for (const Actual& actual : actuals) {
      text += (text.empty() ? "" : ", ") + (actual.name ? actual.name->text + ": " : "") + Print(actual.value);
    }
    return "(" + text + ")";
  }

 private:
  void Line(std::string_view text) {
    out_.append(depth_ * 2, ' ').append(text);
    out_.push_back('\n');
  }

  void Doc(std::string_view doc) {
    if (doc.empty()) return;
    for (size_t at = 0; at <= doc.size();) {
      const size_t end = std::min(doc.find('\n', at), doc.size());
      Line(fmt::format("## {}", doc.substr(at, end - at)));
      at = end + 1;
    }
  }

  void Inside(const Body& body) {
    ++depth_;
    for (const Stmt& stmt : body.stmts) {
      Doc(stmt.doc);
      std::visit(*this, stmt.node);
    }
    --depth_;
  }

  void Block(const std::string& head, const Body& body) {
    Line(head);
    Inside(body);
  }

  void OneClaim(const Claim& claim) {
    if (claim.only) return Line("only " + (claim.source ? Print(*claim.source) : "") + " " + claim.verb.text + " " + claim.target);
    std::string text = claim.quantifier.text + " " + claim.subject.text;
    for (const Filter& filter : claim.filters) text += " " + filter.word.text + " " + filter.text;
    Line(text + " " + claim.verb.text + " " + claim.feature.text + Args(claim.args));
  }

  static std::string Args(const std::vector<Expr>& args) {
    std::string text;
    for (const Expr& arg : args) text += " " + Print(arg);
    return text;
  }

  static std::string Formals(const std::vector<Formal>& formals) {
    std::string text;
    for (const Formal& formal : formals) {
      text += (text.empty() ? "" : ", ") + formal.name.text + ": " + Print(formal.type) + Value(formal.value);
    }
    return formals.empty() ? "" : "(" + text + ")";
  }

  static std::string Hosts(const std::vector<Host>& hosts) {
    std::string text;
    for (const Host& host : hosts) text += (text.empty() ? "" : ", ") + (host.quoted ? "template:" + host.text : host.text);
    return text;
  }

  static std::string Words(const std::vector<Word>& words) {
    std::string text;
    for (const Word& word : words) text += (text.empty() ? "" : ", ") + word.text;
    return text;
  }

  static std::string As(const std::optional<Word>& name) { return name ? " as " + name->text : ""; }
  static std::string Value(const std::optional<Expr>& value) { return value ? " = " + Print(*value) : ""; }
  static std::string Pub(bool pub) { return pub ? "pub " : ""; }

  std::string out_;
  size_t depth_ = 0;
};

constexpr std::string_view kLiteralNames[] = {"string", "raw", "text", "regex", "number", "duration", "size", "bandwidth", "rate", "percent",
                                              "status", "ip", "addr", "unix", "url", "path", "host", "star", "bool"};

std::string Visible(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else out.push_back(c);
  }
  return out;
}

std::string Joined(const std::vector<Expr>& children, std::string_view between) {
  std::string text;
  for (const Expr& child : children) text.append(text.empty() ? "" : between).append(Print(child));
  return text;
}

}  // namespace

std::string Print(const ast::Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kLiteral: return fmt::format("{}:{}", kLiteralNames[static_cast<size_t>(expr.literal)], Visible(expr.text));
    case ExprKind::kName: return expr.called ? expr.text + Printer::Actuals(expr.args) : expr.text;
    case ExprKind::kList: return "[" + Joined(expr.children, ", ") + "]";
    case ExprKind::kIf: return "(if " + Joined(expr.children, " ") + ")";
    case ExprKind::kOr: return "(or " + Joined(expr.children, " ") + ")";
    case ExprKind::kAnd: return "(and " + Joined(expr.children, " ") + ")";
    case ExprKind::kNot: return "(not " + Joined(expr.children, " ") + ")";
    case ExprKind::kCompare: return "(" + Joined(expr.children, " " + expr.text + " ") + ")";
    case ExprKind::kCoalesce: return "(" + Joined(expr.children, " ?? ") + ")";
    case ExprKind::kOpWord: break;
  }
  return "'" + expr.text + "'";
}

std::string Print(const ast::Type& type) {
  std::string args;
  for (const Type& arg : type.args) args += (args.empty() ? "" : ", ") + Print(arg);
  return type.name.text + (args.empty() ? "" : "(" + args + ")") + (type.optional ? "?" : "");
}

std::string Print(const ast::File& file) { return Printer().Run(file); }

}  // namespace rwsc
