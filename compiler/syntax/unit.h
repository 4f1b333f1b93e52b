// One statement at a time through the ANTLR parser: quickly first (SLL, give up at the first doubt), then once more (LL) to
// say what is wrong. Private to this room, like all that includes antlr4.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/syntax/layout.h"
#include "generated/RwsParser.h"

namespace rwsc {

struct Unit {            // tokens [begin, end) of the layout: a statement with its blocks, without the line end
  uint32_t begin = 0, end = 0;
};

enum class Blocks : uint8_t { kClosed, kFirstOpen };  // kFirstOpen: the first block belongs to the statement's own rule (choose)

class Leaf final : public antlr4::Token {
 public:
  Leaf(size_t type, uint32_t position, uint32_t index) : type_(type), position_(position), index_(index) {}
  uint32_t index() const { return index_; }   // in the layout; of the end: the token after the statement

  std::string getText() const override { return {}; }
  size_t getType() const override { return type_; }
  size_t getLine() const override { return 0; }
  size_t getCharPositionInLine() const override { return 0; }
  size_t getChannel() const override { return 0; }
  size_t getTokenIndex() const override { return position_; }
  size_t getStartIndex() const override { return index_; }
  size_t getStopIndex() const override { return index_; }
  antlr4::TokenSource* getTokenSource() const override { return nullptr; }
  antlr4::CharStream* getInputStream() const override { return nullptr; }
  std::string toString() const override { return {}; }

 private:
  size_t type_;
  uint32_t position_, index_;
};

class UnitStream final : public antlr4::TokenStream {
 public:
  // Answers whether a diagnostic already speaks of one of the tokens.
  bool Fill(const Layout&, Unit, Blocks);
  bool AtEnd() const { return at_ >= end_; }
  const Leaf& Current() const { return leaves_[at_]; }

  void consume() override { if (at_ + 1 < leaves_.size()) ++at_; }
  size_t LA(ssize_t i) override { return i == 1 ? leaves_[at_].getType() : LT(i)->getType(); }
  ssize_t mark() override { return 0; }
  void release(ssize_t) override {}
  size_t index() override { return at_; }
  void seek(size_t index) override { at_ = index < leaves_.size() ? index : leaves_.size() - 1; }
  size_t size() override { return leaves_.size(); }
  std::string getSourceName() const override { return {}; }
  antlr4::Token* LT(ssize_t k) override;
  antlr4::Token* get(size_t index) const override { return const_cast<Leaf*>(&leaves_[index]); }
  antlr4::TokenSource* getTokenSource() const override { return nullptr; }
  std::string getText(const antlr4::misc::Interval&) override { return {}; }
  std::string getText() override { return {}; }
  std::string getText(antlr4::RuleContext*) override { return {}; }
  std::string getText(antlr4::Token*, antlr4::Token*) override { return {}; }

 private:
  std::vector<Leaf> leaves_;
  size_t at_ = 0, end_ = 0;
};

struct RulePlace { size_t rule; uint32_t first; };   // a rule that was open, and its first token

struct Failure {
  uint32_t at = 0;                     // the layout's token that does not fit
  bool end_expected = false;           // everything before it was a whole statement
  antlr4::misc::IntervalSet expected;  // token types
  std::vector<RulePlace> rules;        // innermost first
};

class Strategy final : public antlr4::DefaultErrorStrategy {
 public:
  void Begin(Failure* failure) {   // nullptr: do not explain
    failure_ = failure;
    seen_at_ = kNowhere;
  }
  antlr4::misc::IntervalSet SeenAt(size_t position) const { return position == seen_at_ ? seen_ : antlr4::misc::IntervalSet(); }

  void recover(antlr4::Parser*, std::exception_ptr) override;
  antlr4::Token* recoverInline(antlr4::Parser*) override;
  void sync(antlr4::Parser*) override;
  void reportError(antlr4::Parser*, const antlr4::RecognitionException&) override {}

 private:
  void Explain(antlr4::Parser*, std::exception_ptr);
  static constexpr size_t kNowhere = static_cast<size_t>(-1);

  Failure* failure_ = nullptr;
  size_t seen_at_ = kNowhere;         // position of the token that the last decisions were about,
  antlr4::misc::IntervalSet seen_;    // and what each of them would have taken
};

class UnitParser {
 public:
  UnitParser();

  // The tree of the statement, valid until the next call; nullptr with `failure()` set, or without when `reported()`.
  template <class Context>
  Context* Run(Context* (RwsParser::*rule)(), const Layout& layout, Unit unit, Blocks blocks) {
    reported_ = stream_.Fill(layout, unit, blocks);
    if (reported_) return nullptr;
    if (Context* context = Attempt(rule, nullptr)) return context;
    failure_ = {};
    return Attempt(rule, &failure_);
  }

  const Failure& failure() const { return failure_; }
  bool reported() const { return reported_; }

 private:
  template <class Context>
  Context* Attempt(Context* (RwsParser::*rule)(), Failure* failure) {
    Prepare(failure);
    try {
      Context* context = (parser_.*rule)();
      if (stream_.AtEnd()) return context;
      if (failure != nullptr) ExplainEnd(*failure, *context);
    } catch (const antlr4::ParseCancellationException&) {
    }
    return nullptr;
  }

  void Prepare(Failure*);
  void ExplainEnd(Failure&, antlr4::ParserRuleContext&);

  UnitStream stream_;
  RwsParser parser_;
  std::shared_ptr<Strategy> strategy_;
  Failure failure_;
  bool reported_ = false;
};

}  // namespace rwsc
