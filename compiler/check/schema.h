// The standard library's declarations as data: which directives exist, their forms, phases and contexts; which fields.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/diag/sink.h"
#include "compiler/model/model.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/ast.h"
#include "runtime/http/facts.h"

namespace rwsc::check {

// A form is a list of items: a word, a slot <name: type>, [optional ..], or (alternative | ..)+.
struct FormItem {
  enum class Kind : uint8_t { kWord, kSlot, kOptional, kRepeat };
  Kind kind = Kind::kWord;
  std::string word;                                   // kWord; kSlot: its name
  std::string type;                                   // kSlot
  std::vector<std::string> choices;                   // kSlot of type enum(..) or words(..)
  std::vector<std::vector<FormItem>> alternatives;    // kOptional: one; kRepeat: some
};

struct Native {
  std::string name;
  std::string text;                                   // the form as written, for messages
  std::vector<FormItem> form;
  model::Phase phase = model::Phase::kSetting;
  std::vector<std::string> contexts;                  // server, upstream, site, group, route, or a native's name
  bool later = false;                                 // known to the language, not in this build
  bool names = false;                                 // `as NAME` may follow
  bool body = false;                                  // `{ .. }` may follow; its lines have this native as their context
  bool once = false;                                  // at most once in a body; of a repeat: each argument at most once
  bool innermost = false;                             // a line further in takes the place of those around it
  std::vector<std::string> later_words;               // of the line: E0140
  bool block_later = false;                           // its block is known to the language, not in this build
  std::string doc;
};

struct Field {
  std::string name;                                   // keyed: up to the key, `header.`
  bool keyed = false;
  bool optional = false;                              // may be missing
  bool later = false;                                 // known to the language, not in this build
  rws::FieldId id{};                                  // of one that is not later
  std::string doc;
};

class Schema {
 public:
  // Parses the embedded files into `sources`; a mistake in them is our bug and reported into the sink.
  Schema(SourceMap& sources, Sink& sink);
  const std::vector<Native>& natives() const { return natives_; }
  const std::vector<const Native*>& WithHead(std::string_view word) const;
  const Native* Named(std::string_view name) const;   // nullptr: none
  std::vector<std::string> Heads() const;             // sorted, each once

  const std::vector<Field>& fields() const { return fields_; }
  const Field* FindField(std::string_view name, std::string& key) const;   // nullptr: none; `key` of a keyed one
  bool IsFieldOrPart(std::string_view name) const;    // a field, or the first part of one

  Schema(const Schema&) = delete;                     // the index points into natives_
  Schema& operator=(const Schema&) = delete;

 private:
  void Add(const ast::Native&, const std::string& doc);
  std::vector<Native> natives_;
  std::vector<Field> fields_;
  std::map<std::string, std::vector<const Native*>, std::less<>> by_head_;
};

}  // namespace rwsc::check
