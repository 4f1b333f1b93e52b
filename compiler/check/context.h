// What all passes of the checker share: sources, sink, schema, and the tables of names.
#pragma once

#include <deque>
#include <map>
#include <string>

#include "compiler/check/check.h"
#include "compiler/check/schema.h"

namespace rwsc::check {

inline constexpr int kMaxFold = 32;               // constants that stand for constants

// The names a directive may use besides the file's own: captures, by slot. A slot without a name cannot be used.
struct Captures {
  std::vector<model::Name> names;
  std::vector<bool> rest;                         // `{x...}`
};

struct Context {
  SourceMap& sources;
  Sink& sink;
  const CheckOptions& options;
  Schema schema;
  model::Model model;

  std::map<std::string, const ast::Expr*> constants;   // let and param, folded on use
  std::deque<ast::Expr> overrides;                     // values of --set
  std::map<std::string, model::UpstreamId> upstreams;
  std::map<std::string, model::UpstreamId> implicit;   // `proxy ADDR`, by spelling
  std::map<std::string, model::TableId> tables;
  std::map<std::string, model::SecretId> secrets;
  std::map<std::string, model::ListenerId> listeners;

  Context(SourceMap& s, Sink& k, const CheckOptions& o) : sources(s), sink(k), options(o), schema(s, k) {}

  void NotYet(Span span, const std::string& what, const std::string& help = {});   // E0140
  void Unknown(Span span, const std::string& kind, const std::string& name, const std::vector<std::string>& candidates);   // E0105
  bool Bad(Span token, const LiteralError&);                                        // E0408 inside a literal; false
  const ast::Expr& Fold(const ast::Expr&) const;  // a name of a constant: its value
};

// constants.cpp
void CollectConstants(Context&, const ast::File&);
// names.cpp
void CollectNames(Context&, const ast::File&);
// server.cpp
void CheckServer(Context&, const ast::File&);
void CheckUpstreams(Context&, const ast::File&);
// sites.cpp
void CheckSites(Context&, const ast::File&);

}  // namespace rwsc::check
