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

// What one module declares, each kind in a space of its own.
struct Names {
  std::map<std::string, const ast::Expr*> constants;   // let and param, folded on use
  std::map<std::string, const ast::Policy*> policies;
  std::set<std::string> exported;                      // constants that other modules may use
  std::map<std::string, model::UpstreamId> upstreams;
  std::map<std::string, model::TableId> tables;
  std::map<std::string, model::SecretId> secrets;
};

// A policy that is being read: its formals stand for the arguments of one `apply`, in its own text and nowhere else.
struct Frame {
  Span text;
  std::map<std::string, const ast::Expr*> formals;
};

struct Context {
  SourceMap& sources;
  Sink& sink;
  const CheckOptions& options;
  const ast::Program& program;
  Schema schema;
  model::Model model;

  std::vector<Names> modules;                          // as in the program
  size_t module = 0;                                   // whose declarations are being read
  std::vector<Frame> frames;                           // the innermost last
  std::deque<ast::Expr> overrides;                     // values of --set
  std::map<std::string, model::UpstreamId> implicit;   // `proxy ADDR`, by spelling
  std::map<std::string, model::ListenerId> listeners;
  std::set<std::string> broken;                        // "kind name": declared, but with an error that was said; using it is none
  std::set<const ast::Policy*> applied;
  size_t brought = 0;                                  // lines, by all of them
  bool in_error_page = false;           // its texts are made in the response phase
  int template_depth = 0, template_parts = 0;          // of the template that is being read
  Span template_root;                                  // where it stands

  Context(SourceMap&, Sink&, const CheckOptions&, const ast::Program&);

  Names& own() { return modules[module]; }
  const Names& At(Span) const;                          // of the module whose text this is
  bool InPolicy(Span) const;                            // in the text of one that is being read
  enum class Reach : uint8_t { kExported, kAll };       // of another module
  const ast::Policy* FindPolicy(const ast::Word&, Reach = Reach::kExported) const;      // nullptr: none
  std::vector<std::string> ConstantsAt(Span) const;     // names, formals too
  std::vector<std::string> PoliciesAt(Span) const;

  void NotYet(Span span, const std::string& what, const std::string& help = {});   // E0140
  void Unknown(Span span, const std::string& kind, const std::string& name, const std::vector<std::string>& candidates);   // E0105
  bool Bad(Span token, const LiteralError&);                                        // E0408 inside a literal; false
  const ast::Expr& Fold(const ast::Expr&) const;  // a name of a constant: its value

 private:
  size_t ModuleAt(Span) const;
  std::map<FileId, size_t> module_of_;
  // The module that `x.name` means at that place, and what is left of the name; nullptr: no import is called so.
  const Names* Imported(const std::string& dotted, Span, std::string& name) const;
  const ast::Expr* Constant(const std::string& name, Span) const;
};

// constants.cpp
void CollectConstants(Context&, const ast::File&);
void CheckType(Context&, const ast::Type&, const ast::Expr& value);
// names.cpp
void CollectNames(Context&, const ast::File&);
// server.cpp
void CheckServer(Context&, const ast::File&);
void CheckUpstreams(Context&, const ast::File&);
// sites.cpp
void CheckSites(Context&, const ast::File&);

}  // namespace rwsc::check
