// The tree of one .rws file: plain values and spans, nothing resolved. Texts are as written in the source.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/source/span.h"

namespace rwsc::ast {

struct Word {               // a name, dotted or not: `site`, `std.web.cors`
  std::string text;
  Span span;
};

enum class Literal : uint8_t {
  kString, kRaw, kText, kRegex, kNumber, kDuration, kSize, kBandwidth, kRate, kPercent, kStatusClass,
  kCidr, kAddr, kUnix, kUrl, kPath, kHost, kStar, kBool,
};

enum class ExprKind : uint8_t {
  kLiteral,   // text = the token as written, quotes included
  kName,      // text = `a.b.c`; args when written f(..)
  kList,      // children
  kIf,        // children: condition, then, else
  kOr, kAnd,  // children: 2 or more
  kNot,       // children: 1
  kCompare,   // text = `==` `!=` `<` `<=` `>` `>=` `in` `not in` `matches` `contains` `starts-with` `ends-with`; children: 2
  kCoalesce,  // children: 2 or more
  kOpWord,    // an operator word used as a directive's argument: `==`, `or`, `in` ..; text
};

struct Actual;

struct Expr {
  ExprKind kind = ExprKind::kName;
  Literal literal = Literal::kString;  // of kLiteral
  std::string text;
  std::vector<Expr> children;
  bool called = false;                 // of kName: `f()` as opposed to `f`
  std::vector<Actual> args;            // of kName
  Span span;
};

struct Actual {
  std::optional<Word> name;  // `f(port: 80)`
  Expr value;
};

struct Type {                // `list(string)?`
  Word name;
  std::vector<Type> args;
  bool optional = false;
  Span span;
};

struct Formal {
  Word name;
  Type type;
  std::optional<Expr> value;
};

struct Stmt;
struct Body {
  std::vector<Stmt> stmts;
  Span span;                 // braces included
};

struct Directive {           // word arg* (as name)? body?
  Word word;
  std::vector<Expr> args;
  std::optional<Word> as;
  std::optional<Body> body;
};

struct Target {              // of a route: paths, or a gRPC service and a path below it
  std::optional<Word> grpc_service;
  std::vector<Expr> paths;   // kLiteral kPath
};

struct Route {
  std::vector<Word> methods;
  Target target;
  std::optional<Word> as;
  std::vector<Word> before;
  Body body;
  Span head;                 // `route .. {` without the brace
};

struct Group { Expr path; std::optional<Word> as; Body body; Span head; };
struct When { Expr condition; Body body; };
struct Choose { std::vector<When> whens; Body otherwise; };
struct Apply { Word policy; std::vector<Actual> args; };
struct Without { Word name; Expr because; };
struct Default { Body body; };
struct Otherwise { std::optional<Expr> status; std::optional<Expr> because; };  // status, or `next because ".."`
struct ErrorBlock { std::optional<Expr> status; std::optional<Word> origin; Body body; };

struct Stmt {
  std::variant<Directive, Route, Group, Choose, Apply, Without, Default, Otherwise, ErrorBlock> node;
  std::string doc;           // the `##` lines above it, joined by newlines
  Span span;
};

struct Host { std::string text; Span span; bool quoted = false; };  // quoted: a template, `site "{domain}"`

struct Import { Expr path; std::optional<Word> as; };  // kLiteral kString, or kName for `std.web`
struct Owned { std::optional<Word> transport; std::string text; Span span; };
struct Include { Expr path; Word as; std::vector<Owned> owns; };
struct Fact { Word word; std::vector<Expr> args; };
struct Native { Word kind; Word name; std::vector<Formal> formals; std::optional<Type> type; std::vector<Fact> facts; };
struct Param { Word name; Type type; std::optional<Expr> value; };
struct Assign { Word name; Expr value; };
struct Profile { Word name; std::vector<Assign> assigns; };
struct Let { bool pub = false; Word name; std::optional<Type> type; Expr value; };
struct Function { bool pub = false; Word name; std::vector<Formal> formals; Type type; Expr value; };
struct Secret { Word name; Word from; Expr source; };
struct Row { Expr key; Expr value; };
struct Table { Word name; Type key; Type value; std::vector<Row> rows; std::optional<Expr> from; };
struct Share { std::variant<Row, Directive> node; };
struct Upstream { Word name; bool split = false; std::optional<Expr> by; std::vector<Share> shares; Body body; };
struct Policy { bool pub = false; Word name; std::vector<Formal> formals; Body body; };
struct Server { Body body; };
struct Bound { Word name; std::string op; Expr value; };
struct Enforce { std::vector<std::variant<Apply, Bound, Directive>> floors; };
struct Site { std::vector<Host> hosts; std::vector<Word> on; std::optional<Word> as; Body body; };
struct Sni { std::vector<Host> hosts; Body body; };
struct Layer4 { Word transport; Expr address; std::optional<Word> as; Body body; std::vector<Sni> snis; std::optional<Body> otherwise; };

struct Filter { Word word; std::string text; Span span; };  // `under /x`, `in site`, `method GET|HEAD`
struct Claim { bool only = false; Word quantifier; Word subject; std::vector<Filter> filters; Word verb; Word feature; std::vector<Expr> args;
               std::optional<Expr> source; std::string target; Span span; };
struct Assertion { Expr name; std::vector<Claim> claims; };
struct Outcome { Word word; std::vector<Expr> args; };
struct TestLine { Word method; Expr target; std::optional<Host> sni; std::optional<Expr> from; Word transport; std::vector<Outcome> outcomes; };
struct TestRequest { Word method; Expr url; std::optional<Body> body; };
struct TestItem { std::variant<TestLine, TestRequest, Outcome> node; Span span; };
struct Test { Expr name; std::optional<Word> in; std::vector<TestItem> items; };

struct Decl {
  std::variant<Import, Include, Native, Param, Profile, Let, Function, Secret, Table, Upstream, Policy, Server, Default, Enforce,
               Site, Layer4, Assertion, Test> node;
  std::string doc;
  Span span;
};

struct File {
  FileId id;
  std::string version;       // as written after `rws`
  Span version_span;
  std::vector<Decl> decls;
};

}  // namespace rwsc::ast
