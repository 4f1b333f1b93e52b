// The lexer loop: the generated automaton finds the longest token, everything about wrong characters and texts is ours.
#include "compiler/syntax/lex.h"

#include <algorithm>
#include <string>

#include "compiler/syntax/lex_faults.h"
#include "generated/RwsLexer.h"

namespace rwsc {
namespace {

constexpr size_t kBytesAToken = 6;   // about, spaces included: what is set aside at first

// Bytes as characters: outside of texts and comments the language is ASCII, so offsets need no translation.
class ByteStream final : public antlr4::CharStream {
 public:
  ByteStream(std::string_view text, size_t begin, size_t end) : text_(text.substr(0, end)), at_(begin) {}

  void consume() override { ++at_; }
  size_t LA(ssize_t i) override {
    const size_t where = i > 0 ? at_ + static_cast<size_t>(i) - 1 : at_ - static_cast<size_t>(-i);
    return i != 0 && where < text_.size() ? static_cast<unsigned char>(text_[where]) : IntStream::EOF;
  }
  ssize_t mark() override { return -1; }
  void release(ssize_t) override {}
  size_t index() override { return at_; }
  void seek(size_t index) override { at_ = index; }
  size_t size() override { return text_.size(); }
  std::string getSourceName() const override { return {}; }
  std::string getText(const antlr4::misc::Interval&) override { return {}; }
  std::string toString() const override { return {}; }

 private:
  std::string_view text_;
  size_t at_;
};

class LexRun {
 public:
  LexRun(const SourceMap& sources, Span span, Sink& sink)
      : text_(sources.Text(span.file)), span_(span), stream_(text_, span.begin, span.end), lexer_(&stream_), faults_(span.file, text_, sink),
        line_(sources.Locate(span.file, span.begin).line) {}

  Lexemes Take() {
    found_.tokens.reserve((span_.end - span_.begin) / kBytesAToken);
    while (found_.whole && stream_.LA(1) != antlr4::IntStream::EOF) Next();
    return std::move(found_);
  }

 private:
  void Next() {
    const auto begin = static_cast<uint32_t>(stream_.index());
    if (text_[begin] == '"' && TextIsTooDeep(begin)) return;
    if (RunIsTooLong(begin)) return;
    lexer_.setChannel(0);
    const auto type = static_cast<uint16_t>(lexer_.getInterpreter<antlr4::atn::LexerATNSimulator>()->match(&stream_, 0));
    Keep({begin, static_cast<uint32_t>(stream_.index()), line_, type, false});
  }

  void Keep(Lexeme token) {
    switch (token.type) {
      case RwsLexer::WS:
      case RwsLexer::COMMENT:
        return;
      case RwsLexer::DOC:
        if (AtLineStart()) found_.docs.push_back({token.begin, token.end, line_});
        return;
      case RwsLexer::BAD:
        return Bad(token);
      case RwsLexer::BAD_STRING:
        return BadText(token);
      case RwsLexer::STRING:
        if (token.end - token.begin == 2 && text_.substr(token.begin, 3) == "\"\"\"") return OpenText(token);
        break;
      default:
        break;
    }
    Push(token);
  }

  void Push(const Lexeme& token) {
    found_.tokens.push_back(token);
    if (token.type != RwsLexer::NL && token.type != RwsLexer::TEXT) return;
    line_ += static_cast<uint32_t>(std::count(text_.begin() + token.begin, text_.begin() + token.end, '\n'));
  }

  bool AtLineStart() const { return found_.tokens.empty() || found_.tokens.back().type == RwsLexer::NL; }

  void Bad(Lexeme token) {
    token.end = faults_.Character(token.begin, span_.end, line_);
    stream_.seek(token.end);
    token.reported = true;
    Push(token);
  }

  void BadText(Lexeme token) {
    token.end = faults_.Text(token.begin, token.end);
    stream_.seek(token.end);
    token.reported = true;
    Push(token);
  }

  void OpenText(const Lexeme& token) {
    faults_.OpenText(token.begin);
    found_.whole = false;
  }

  bool TextIsTooDeep(uint32_t begin) {
    const uint32_t deep = faults_.TextNesting(begin, span_.end);
    if (deep == 0) return false;
    stream_.seek(deep);
    Push({begin, deep, line_, RwsLexer::BAD_STRING, true});
    return true;
  }

  // The automaton looks ahead as far as a run goes, from each of its tokens: a bound keeps the whole linear.
  bool RunIsTooLong(uint32_t begin) {
    if (begin < checked_to_) return false;
    static constexpr std::string_view kEnds = " \t\r\n\"#";
    size_t end = begin;
    while (end < span_.end && kEnds.find(text_[end]) == std::string_view::npos) ++end;
    checked_to_ = static_cast<uint32_t>(end);
    if (end - begin <= kMaxWordBytes || !faults_.LongRun(begin, checked_to_)) return false;
    stream_.seek(end);
    Push({begin, checked_to_, line_, RwsLexer::BAD, true});
    return true;
  }

  std::string_view text_;
  Span span_;
  ByteStream stream_;
  RwsLexer lexer_;
  LexFaults faults_;
  Lexemes found_;
  uint32_t line_;
  uint32_t checked_to_ = 0;
};

}  // namespace

Lexemes Lex(const SourceMap& sources, Span span, Sink& sink) { return LexRun(sources, span, sink).Take(); }

}  // namespace rwsc
