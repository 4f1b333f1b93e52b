// What all passes of the checker share: sources, sink, schema, and the tables of names.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>

#include "compiler/check/check.h"
#include "compiler/check/schema.h"

namespace rwsc::check {

inline constexpr int kMaxFold = 32;               // constants that stand for constants
inline constexpr int kMaxTemplateDepth = 32;      // constants within texts of constants
inline constexpr size_t kMaxTemplateOctets = 256 * 1024;
inline constexpr int kMaxTemplateParts = 4096;    // of one template, constants expanded

// The names a directive may use besides the file's own: captures, by slot. A slot without a name cannot be used.
struct Captures {
  std::vector<model::Name> names;
  std::vector<bool> rest;                         // `{x...}`
  std::vector<std::string> partial;               // names that some of the route's paths have, not all
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
  std::set<std::string> broken;                        // "kind name": declared, but with an error that was said; using it is none
  bool in_error_page = false;           // its texts are made in the response phase
  int template_depth = 0, template_parts = 0;          // of the template that is being read
  Span template_root;                                  // where it stands

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
