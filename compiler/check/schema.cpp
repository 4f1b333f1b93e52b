#include "compiler/check/schema.h"

#include <algorithm>

#include "compiler/syntax/literals.h"
#include "compiler/syntax/parse.h"
#include "runtime/base/check.h"
#include "stdlib/stdlib.h"

namespace rwsc::check {
namespace {

// Reader of the form language. The texts are ours: a mistake is fatal.
class FormReader {
 public:
  explicit FormReader(std::string_view text) : text_(text) {}

  std::vector<FormItem> Items(std::string_view until) {
    std::vector<FormItem> items;
    for (SkipSpace(); at_ < text_.size() && until.find(text_[at_]) == std::string_view::npos; SkipSpace()) items.push_back(Item());
    return items;
  }

 private:
  void SkipSpace() { while (at_ < text_.size() && text_[at_] == ' ') ++at_; }
  void Eat(char c) { SkipSpace(); RWS_CHECK(at_ < text_.size() && text_[at_] == c); ++at_; }
  std::string Upto(std::string_view stops) {
    size_t end = std::min(text_.find_first_of(stops, at_), text_.size());
    std::string out(text_.substr(at_, end - at_));
    at_ = end;
    return out;
  }

  FormItem Item() {
    FormItem item;
    if (text_[at_] == '<') {
      item.kind = FormItem::Kind::kSlot;
      ++at_;
      item.word = Upto(":");
      Eat(':');
      SkipSpace();
      item.type = Upto("(>");
      if (text_[at_] == '(') Choices(item);
      Eat('>');
    } else if (text_[at_] == '[') {
      item.kind = FormItem::Kind::kOptional;
      ++at_;
      item.alternatives.push_back(Items("]"));
      Eat(']');
    } else if (text_[at_] == '(') {
      item.kind = FormItem::Kind::kRepeat;
      do {
        ++at_;
        item.alternatives.push_back(Items("|)"));
      } while (text_[at_] == '|');
      Eat(')');
      Eat('+');
    } else {
      item.word = Upto(" ");
    }
    return item;
  }

  void Choices(FormItem& item) {
    do {
      ++at_;
      SkipSpace();
      item.choices.push_back(Upto(",)"));
    } while (text_[at_] == ',');
    Eat(')');
  }

  std::string_view text_;
  size_t at_ = 0;
};

model::Phase PhaseNamed(std::string_view name) {
  constexpr std::pair<std::string_view, model::Phase> kPhases[] = {
      {"setting", model::Phase::kSetting}, {"guard", model::Phase::kGuard}, {"transform", model::Phase::kTransform},
      {"cache", model::Phase::kCache},     {"act", model::Phase::kAct},     {"response", model::Phase::kResponse}};
  for (const auto& [text, phase] : kPhases)
    if (text == name) return phase;
  RWS_CHECK(false && "unknown phase in the standard library");
}

Native Read(const ast::Native& decl, const std::string& doc) {
  Native n;
  n.name = decl.name.text;
  n.doc = doc;
  for (const ast::Fact& fact : decl.facts) {
    const std::string& word = fact.word.text;
    if (word == "form") {
      auto text = ParsePlainString(fact.args.at(0).text);
      RWS_CHECK(std::holds_alternative<std::string>(text));
      n.text = std::get<std::string>(text);
      n.form = FormReader(n.text).Items("");
    } else if (word == "phase") {
      n.phase = PhaseNamed(fact.args.at(0).text);
    } else if (word == "contexts") {
      for (const ast::Expr& e : fact.args) n.contexts.push_back(e.text);
    } else if (word == "later") {
      n.later = true;
    } else if (word == "names") {
      n.names = true;
    } else if (word == "body") {
      n.body = true;
    } else if (word == "later_words") {
      for (const ast::Expr& e : fact.args) n.later_words.push_back(e.text);
    } else if (word == "once") {
      n.once = true;
    } else if (word == "innermost") {
      n.innermost = true;
    } else if (word == "block_later") {
      n.block_later = true;
    }
  }
  return n;
}

constexpr std::pair<std::string_view, rws::FieldId> kFieldIds[] = {
#define RWS_FIELD(number, id, name, keyed, optional) {name, rws::FieldId::id},
#include "runtime/http/fields.def"
#undef RWS_FIELD
};

rws::FieldId FieldNamed(std::string_view name) {
  for (const auto& [text, id] : kFieldIds)
    if (text == name) return id;
  RWS_CHECK(false && "a field of the standard library that the node does not have");
}

// `header.K`: the key stands for any name.
Field ReadField(const ast::Native& decl, const std::string& doc) {
  Field f;
  f.name = decl.name.text;
  f.keyed = f.name.ends_with(".K");
  if (f.keyed) f.name.pop_back();
  f.optional = decl.type && decl.type->optional;
  f.later = std::any_of(decl.facts.begin(), decl.facts.end(), [](const ast::Fact& fact) { return fact.word.text == "later"; });
  if (!f.later) f.id = FieldNamed(f.name);
  f.doc = doc;
  return f;
}

}  // namespace

Schema::Schema(SourceMap& sources, Sink& sink) {
  for (const StdlibFile& file : StdlibFiles()) {
    const FileId id = sources.Add(std::string(file.name), std::string(file.text));
    const ast::File tree = Parse(sources, id, sink);
    for (const ast::Decl& decl : tree.decls)
      if (const auto* native = std::get_if<ast::Native>(&decl.node)) Add(*native, decl.doc);
  }
  for (const Native& n : natives_)
    if (!n.form.empty()) by_head_[n.form[0].word].push_back(&n);
}

void Schema::Add(const ast::Native& native, const std::string& doc) {
  if (native.kind.text == "field") fields_.push_back(ReadField(native, doc));
  else natives_.push_back(Read(native, doc));
}

const std::vector<const Native*>& Schema::WithHead(std::string_view word) const {
  static const std::vector<const Native*> kNone;
  auto it = by_head_.find(word);
  return it == by_head_.end() ? kNone : it->second;
}

const Native* Schema::Named(std::string_view name) const {
  auto it = std::find_if(natives_.begin(), natives_.end(), [&](const Native& n) { return n.name == name; });
  return it == natives_.end() ? nullptr : &*it;
}

std::vector<std::string> Schema::Heads() const {
  std::vector<std::string> out;
  for (const Native& n : natives_)
    if (!n.form.empty()) out.push_back(n.form[0].word);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

const Field* Schema::FindField(std::string_view name, std::string& key) const {
  const Field* found = nullptr;                       // `upstream.path` before `upstream.K`
  for (const Field& f : fields_) {
    if (!f.keyed && name == f.name) return &f;
    if (f.keyed && name.size() > f.name.size() && name.starts_with(f.name)) found = &f;
  }
  if (found) key = name.substr(found->name.size());
  return found;
}

bool Schema::IsFieldOrPart(std::string_view name) const {
  std::string key;
  return FindField(name, key) || std::any_of(fields_.begin(), fields_.end(), [&](const Field& f) { return f.name.substr(0, f.name.find('.')) == name; });
}

}  // namespace rwsc::check
