// The token stream of one statement and the error strategy that stops at the first token that does not fit.
#include "compiler/syntax/unit.h"

namespace rwsc {

using antlr4::atn::ParserATNSimulator;
using antlr4::atn::PredictionMode;

bool UnitStream::Fill(const Layout& layout, Unit unit, Blocks blocks) {
  leaves_.clear();
  at_ = 0;
  bool reported = false;
  bool open_next = blocks == Blocks::kFirstOpen;
  for (uint32_t i = unit.begin; i < unit.end; ++i) {
    const Lexeme& token = layout.tokens[i];
    const bool end_of_block = token.type == RwsParser::RBRACE;
    reported = reported || (token.reported && !end_of_block);
    leaves_.emplace_back(token.type, static_cast<uint32_t>(leaves_.size()), i);
    if (token.type != RwsParser::LBRACE) continue;
    if (!open_next) i = layout.partner[i] - 1;
    open_next = false;
  }
  // Every statement is followed by a line end somewhere in the grammar: predictions that see one stay in their tables.
  end_ = leaves_.size();
  leaves_.emplace_back(RwsParser::NL, static_cast<uint32_t>(leaves_.size()), unit.end);
  leaves_.emplace_back(antlr4::Token::EOF, static_cast<uint32_t>(leaves_.size()), unit.end);
  return reported;
}

antlr4::Token* UnitStream::LT(ssize_t k) {
  if (k < 0) return static_cast<size_t>(-k) > at_ ? nullptr : &leaves_[at_ - static_cast<size_t>(-k)];
  const size_t where = at_ + static_cast<size_t>(k) - 1;
  return &leaves_[where < leaves_.size() ? where : leaves_.size() - 1];
}

namespace {

uint32_t IndexOf(const antlr4::Token* token) { return static_cast<const Leaf*>(token)->index(); }

void AddRules(antlr4::Parser* parser, Failure& failure) {
  for (antlr4::RuleContext* c = parser->getContext(); c != nullptr; c = static_cast<antlr4::RuleContext*>(c->parent)) {
    failure.rules.push_back({c->getRuleIndex(), IndexOf(static_cast<antlr4::ParserRuleContext*>(c)->start)});
  }
}

// What could have come where a prediction met its end.
antlr4::misc::IntervalSet AfterDeadEnds(antlr4::Parser* parser, antlr4::atn::ATNConfigSet& configs) {
  antlr4::misc::IntervalSet all;
  for (const auto& config : configs.configs) all.addAll(parser->getATN().nextTokens(config->state));
  return all;
}

}  // namespace

void Strategy::Explain(antlr4::Parser* parser, std::exception_ptr error) {
  if (failure_ == nullptr || !failure_->rules.empty()) return;
  failure_->at = IndexOf(parser->getCurrentToken());
  failure_->expected = parser->getExpectedTokens();
  failure_->expected.addAll(SeenAt(parser->getTokenStream()->index()));
  AddRules(parser, *failure_);
  if (!error) return;
  try {
    std::rethrow_exception(error);
  } catch (const antlr4::NoViableAltException& e) {
    if (e.getDeadEndConfigs() == nullptr || e.getOffendingToken() == nullptr) return;
    const antlr4::misc::IntervalSet expected = AfterDeadEnds(parser, *e.getDeadEndConfigs());
    if (expected.isEmpty()) return;
    failure_->at = IndexOf(e.getOffendingToken());
    failure_->expected = expected;
  } catch (const antlr4::RecognitionException&) {
  }
}

void Strategy::recover(antlr4::Parser* parser, std::exception_ptr error) {
  Explain(parser, error);
  throw antlr4::ParseCancellationException();
}

antlr4::Token* Strategy::recoverInline(antlr4::Parser* parser) {
  Explain(parser, nullptr);
  throw antlr4::ParseCancellationException();
}

// Before a decision: what cannot follow is found here, where all that could is known.
void Strategy::sync(antlr4::Parser* parser) {
  if (failure_ == nullptr) return;
  const antlr4::atn::ATN& atn = parser->getATN();
  const antlr4::misc::IntervalSet next = atn.nextTokens(atn.states[parser->getState()]);
  const size_t la = parser->getTokenStream()->LA(1), position = parser->getTokenStream()->index();
  if (position != seen_at_) seen_.clear();
  seen_at_ = position;
  seen_.addAll(next);
  if (next.contains(antlr4::Token::EPSILON) || next.contains(la)) return;
  Explain(parser, nullptr);
  throw antlr4::ParseCancellationException();
}

UnitParser::UnitParser() : parser_(&stream_), strategy_(std::make_shared<Strategy>()) {
  parser_.removeErrorListeners();
  parser_.setErrorHandler(strategy_);
}

void UnitParser::Prepare(Failure* failure) {
  stream_.seek(0);
  parser_.setTokenStream(&stream_);
  strategy_->Begin(failure);
  parser_.getInterpreter<ParserATNSimulator>()->setPredictionMode(failure == nullptr ? PredictionMode::SLL : PredictionMode::LL);
}

void UnitParser::ExplainEnd(Failure& failure, antlr4::ParserRuleContext& whole) {
  failure.at = stream_.Current().index();
  failure.end_expected = true;
  failure.expected = strategy_->SeenAt(stream_.index());
  failure.rules.push_back({whole.getRuleIndex(), IndexOf(whole.start)});
}

}  // namespace rwsc
