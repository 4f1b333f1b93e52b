
// Generated from RwsLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"




class  RwsLexer : public antlr4::Lexer {
public:
  enum {
    RWS = 1, IMPORT = 2, INCLUDE = 3, AS = 4, OWNS = 5, NATIVE = 6, PARAM = 7, 
    PROFILE = 8, PUB = 9, LET = 10, FN = 11, SECRET = 12, FROM = 13, TABLE = 14, 
    UPSTREAM = 15, SPLIT = 16, BY = 17, POLICY = 18, SERVER = 19, DEFAULT = 20, 
    ENFORCE = 21, SITE = 22, ON = 23, GROUP = 24, ROUTE = 25, BEFORE = 26, 
    GRPC = 27, CHOOSE = 28, WHEN = 29, ELSE = 30, OTHERWISE = 31, NEXT = 32, 
    BECAUSE = 33, APPLY = 34, WITHOUT = 35, ERROR = 36, TCP = 37, UDP = 38, 
    TLS = 39, SNI = 40, ASSERT = 41, EVERY = 42, NO = 43, HAS = 44, LACKS = 45, 
    ONLY = 46, REACHES = 47, UNDER = 48, TO = 49, WITH = 50, METHOD = 51, 
    TEST = 52, CONNECT = 53, REQUEST = 54, EXPECT = 55, IF = 56, THEN = 57, 
    OR_ = 58, AND_ = 59, NOT_ = 60, IN = 61, MATCHES = 62, CONTAINS = 63, 
    STARTS = 64, ENDS = 65, TRUE_ = 66, FALSE_ = 67, ARROW = 68, COALESCE = 69, 
    EQ = 70, NE = 71, LE = 72, GE = 73, LT = 74, GT = 75, ASSIGN = 76, LBRACE = 77, 
    RBRACE = 78, LBRACK = 79, RBRACK = 80, LPAREN = 81, RPAREN = 82, COMMA = 83, 
    COLON = 84, PIPE = 85, QMARK = 86, STAR = 87, DURATION = 88, SIZE = 89, 
    BANDWIDTH = 90, RATE = 91, PERCENT = 92, STATUS_CLASS = 93, NUMBER = 94, 
    CIDR = 95, ADDR = 96, UNIX = 97, URL = 98, TEXT = 99, STRING = 100, 
    BAD_STRING = 101, REGEX = 102, RAW = 103, WORD = 104, NAME = 105, HOST = 106, 
    PATH = 107, DOC = 108, COMMENT = 109, NL = 110, WS = 111, BAD = 112
  };

  RwsLexer(antlr4::CharStream *input);
  ~RwsLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

