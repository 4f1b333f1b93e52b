
// Generated from RwsParser.g4 by ANTLR 4.7.2



#include "RwsParser.h"


using namespace antlrcpp;
using namespace antlr4;

RwsParser::RwsParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

RwsParser::~RwsParser() {
  delete _interpreter;
}

std::string RwsParser::getGrammarFileName() const {
  return "RwsParser.g4";
}

const std::vector<std::string>& RwsParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& RwsParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

RwsParser::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::FileContext::RWS() {
  return getToken(RwsParser::RWS, 0);
}

tree::TerminalNode* RwsParser::FileContext::NUMBER() {
  return getToken(RwsParser::NUMBER, 0);
}

tree::TerminalNode* RwsParser::FileContext::EOF() {
  return getToken(RwsParser::EOF, 0);
}

std::vector<tree::TerminalNode *> RwsParser::FileContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::FileContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::SepContext *> RwsParser::FileContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::FileContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}

std::vector<RwsParser::DeclContext *> RwsParser::FileContext::decl() {
  return getRuleContexts<RwsParser::DeclContext>();
}

RwsParser::DeclContext* RwsParser::FileContext::decl(size_t i) {
  return getRuleContext<RwsParser::DeclContext>(i);
}


size_t RwsParser::FileContext::getRuleIndex() const {
  return RwsParser::RuleFile;
}


RwsParser::FileContext* RwsParser::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, RwsParser::RuleFile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(135);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(132);
      match(RwsParser::NL);
      setState(137);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(138);
    match(RwsParser::RWS);
    setState(139);
    match(RwsParser::NUMBER);
    setState(145);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 1, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(140);
        sep();
        setState(141);
        decl(); 
      }
      setState(147);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 1, _ctx);
    }
    setState(151);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(148);
      match(RwsParser::NL);
      setState(153);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(154);
    match(RwsParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SepContext ------------------------------------------------------------------

RwsParser::SepContext::SepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RwsParser::SepContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::SepContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::SepContext::getRuleIndex() const {
  return RwsParser::RuleSep;
}


RwsParser::SepContext* RwsParser::sep() {
  SepContext *_localctx = _tracker.createInstance<SepContext>(_ctx, getState());
  enterRule(_localctx, 2, RwsParser::RuleSep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(157); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(156);
      match(RwsParser::NL);
      setState(159); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == RwsParser::NL);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeclContext ------------------------------------------------------------------

RwsParser::DeclContext::DeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::Import_Context* RwsParser::DeclContext::import_() {
  return getRuleContext<RwsParser::Import_Context>(0);
}

RwsParser::IncludeContext* RwsParser::DeclContext::include() {
  return getRuleContext<RwsParser::IncludeContext>(0);
}

RwsParser::Native_Context* RwsParser::DeclContext::native_() {
  return getRuleContext<RwsParser::Native_Context>(0);
}

RwsParser::ParamContext* RwsParser::DeclContext::param() {
  return getRuleContext<RwsParser::ParamContext>(0);
}

RwsParser::ProfileContext* RwsParser::DeclContext::profile() {
  return getRuleContext<RwsParser::ProfileContext>(0);
}

RwsParser::LetContext* RwsParser::DeclContext::let() {
  return getRuleContext<RwsParser::LetContext>(0);
}

RwsParser::FunctionContext* RwsParser::DeclContext::function() {
  return getRuleContext<RwsParser::FunctionContext>(0);
}

RwsParser::SecretContext* RwsParser::DeclContext::secret() {
  return getRuleContext<RwsParser::SecretContext>(0);
}

RwsParser::TableContext* RwsParser::DeclContext::table() {
  return getRuleContext<RwsParser::TableContext>(0);
}

RwsParser::UpstreamContext* RwsParser::DeclContext::upstream() {
  return getRuleContext<RwsParser::UpstreamContext>(0);
}

RwsParser::PolicyContext* RwsParser::DeclContext::policy() {
  return getRuleContext<RwsParser::PolicyContext>(0);
}

RwsParser::ServerContext* RwsParser::DeclContext::server() {
  return getRuleContext<RwsParser::ServerContext>(0);
}

RwsParser::Default_Context* RwsParser::DeclContext::default_() {
  return getRuleContext<RwsParser::Default_Context>(0);
}

RwsParser::EnforceContext* RwsParser::DeclContext::enforce() {
  return getRuleContext<RwsParser::EnforceContext>(0);
}

RwsParser::SiteContext* RwsParser::DeclContext::site() {
  return getRuleContext<RwsParser::SiteContext>(0);
}

RwsParser::L4Context* RwsParser::DeclContext::l4() {
  return getRuleContext<RwsParser::L4Context>(0);
}

RwsParser::AssertionContext* RwsParser::DeclContext::assertion() {
  return getRuleContext<RwsParser::AssertionContext>(0);
}

RwsParser::TestContext* RwsParser::DeclContext::test() {
  return getRuleContext<RwsParser::TestContext>(0);
}


size_t RwsParser::DeclContext::getRuleIndex() const {
  return RwsParser::RuleDecl;
}


RwsParser::DeclContext* RwsParser::decl() {
  DeclContext *_localctx = _tracker.createInstance<DeclContext>(_ctx, getState());
  enterRule(_localctx, 4, RwsParser::RuleDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(179);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 4, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(161);
      import_();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(162);
      include();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(163);
      native_();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(164);
      param();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(165);
      profile();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(166);
      let();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(167);
      function();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(168);
      secret();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(169);
      table();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(170);
      upstream();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(171);
      policy();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(172);
      server();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(173);
      default_();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(174);
      enforce();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(175);
      site();
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(176);
      l4();
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(177);
      assertion();
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(178);
      test();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- Import_Context ------------------------------------------------------------------

RwsParser::Import_Context::Import_Context(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::Import_Context::IMPORT() {
  return getToken(RwsParser::IMPORT, 0);
}

RwsParser::NameContext* RwsParser::Import_Context::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::Import_Context::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::Import_Context::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::Import_Context::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}


size_t RwsParser::Import_Context::getRuleIndex() const {
  return RwsParser::RuleImport_;
}


RwsParser::Import_Context* RwsParser::import_() {
  Import_Context *_localctx = _tracker.createInstance<Import_Context>(_ctx, getState());
  enterRule(_localctx, 6, RwsParser::RuleImport_);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(181);
    match(RwsParser::IMPORT);
    setState(184);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::WORD:
      case RwsParser::NAME: {
        setState(182);
        name();
        break;
      }

      case RwsParser::STRING: {
        setState(183);
        match(RwsParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(188);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(186);
      match(RwsParser::AS);
      setState(187);
      word();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IncludeContext ------------------------------------------------------------------

RwsParser::IncludeContext::IncludeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::IncludeContext::INCLUDE() {
  return getToken(RwsParser::INCLUDE, 0);
}

tree::TerminalNode* RwsParser::IncludeContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::IncludeContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::IncludeContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::IncludeContext::OWNS() {
  return getToken(RwsParser::OWNS, 0);
}

tree::TerminalNode* RwsParser::IncludeContext::LBRACK() {
  return getToken(RwsParser::LBRACK, 0);
}

std::vector<RwsParser::OwnedContext *> RwsParser::IncludeContext::owned() {
  return getRuleContexts<RwsParser::OwnedContext>();
}

RwsParser::OwnedContext* RwsParser::IncludeContext::owned(size_t i) {
  return getRuleContext<RwsParser::OwnedContext>(i);
}

tree::TerminalNode* RwsParser::IncludeContext::RBRACK() {
  return getToken(RwsParser::RBRACK, 0);
}

std::vector<tree::TerminalNode *> RwsParser::IncludeContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::IncludeContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<tree::TerminalNode *> RwsParser::IncludeContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::IncludeContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::IncludeContext::getRuleIndex() const {
  return RwsParser::RuleInclude;
}


RwsParser::IncludeContext* RwsParser::include() {
  IncludeContext *_localctx = _tracker.createInstance<IncludeContext>(_ctx, getState());
  enterRule(_localctx, 8, RwsParser::RuleInclude);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(190);
    match(RwsParser::INCLUDE);
    setState(191);
    match(RwsParser::STRING);
    setState(192);
    match(RwsParser::AS);
    setState(193);
    word();
    setState(194);
    match(RwsParser::OWNS);
    setState(195);
    match(RwsParser::LBRACK);
    setState(199);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(196);
      match(RwsParser::NL);
      setState(201);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(202);
    owned();
    setState(213);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(203);
        match(RwsParser::COMMA);
        setState(207);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(204);
          match(RwsParser::NL);
          setState(209);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(210);
        owned(); 
      }
      setState(215);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
    }
    setState(217);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COMMA) {
      setState(216);
      match(RwsParser::COMMA);
    }
    setState(222);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(219);
      match(RwsParser::NL);
      setState(224);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(225);
    match(RwsParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OwnedContext ------------------------------------------------------------------

RwsParser::OwnedContext::OwnedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::HostContext* RwsParser::OwnedContext::host() {
  return getRuleContext<RwsParser::HostContext>(0);
}

tree::TerminalNode* RwsParser::OwnedContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

tree::TerminalNode* RwsParser::OwnedContext::TCP() {
  return getToken(RwsParser::TCP, 0);
}

tree::TerminalNode* RwsParser::OwnedContext::UDP() {
  return getToken(RwsParser::UDP, 0);
}

tree::TerminalNode* RwsParser::OwnedContext::TLS() {
  return getToken(RwsParser::TLS, 0);
}


size_t RwsParser::OwnedContext::getRuleIndex() const {
  return RwsParser::RuleOwned;
}


RwsParser::OwnedContext* RwsParser::owned() {
  OwnedContext *_localctx = _tracker.createInstance<OwnedContext>(_ctx, getState());
  enterRule(_localctx, 10, RwsParser::RuleOwned);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(230);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 12, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(227);
      host();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(228);
      _la = _input->LA(1);
      if (!((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(229);
      match(RwsParser::ADDR);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- Native_Context ------------------------------------------------------------------

RwsParser::Native_Context::Native_Context(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::Native_Context::NATIVE() {
  return getToken(RwsParser::NATIVE, 0);
}

RwsParser::WordContext* RwsParser::Native_Context::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

RwsParser::NameContext* RwsParser::Native_Context::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::Native_Context::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::Native_Context::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

tree::TerminalNode* RwsParser::Native_Context::COLON() {
  return getToken(RwsParser::COLON, 0);
}

RwsParser::TypeContext* RwsParser::Native_Context::type() {
  return getRuleContext<RwsParser::TypeContext>(0);
}

tree::TerminalNode* RwsParser::Native_Context::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::Native_Context::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::Native_Context::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::Native_Context::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::FormalsContext* RwsParser::Native_Context::formals() {
  return getRuleContext<RwsParser::FormalsContext>(0);
}

std::vector<RwsParser::FactContext *> RwsParser::Native_Context::fact() {
  return getRuleContexts<RwsParser::FactContext>();
}

RwsParser::FactContext* RwsParser::Native_Context::fact(size_t i) {
  return getRuleContext<RwsParser::FactContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::Native_Context::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::Native_Context::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::Native_Context::getRuleIndex() const {
  return RwsParser::RuleNative_;
}


RwsParser::Native_Context* RwsParser::native_() {
  Native_Context *_localctx = _tracker.createInstance<Native_Context>(_ctx, getState());
  enterRule(_localctx, 12, RwsParser::RuleNative_);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(232);
    match(RwsParser::NATIVE);
    setState(233);
    word();
    setState(234);
    name();
    setState(252);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(235);
      match(RwsParser::LPAREN);
      setState(239);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 13, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(236);
          match(RwsParser::NL); 
        }
        setState(241);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 13, _ctx);
      }
      setState(243);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::RWS)
        | (1ULL << RwsParser::IMPORT)
        | (1ULL << RwsParser::INCLUDE)
        | (1ULL << RwsParser::AS)
        | (1ULL << RwsParser::OWNS)
        | (1ULL << RwsParser::NATIVE)
        | (1ULL << RwsParser::PARAM)
        | (1ULL << RwsParser::PROFILE)
        | (1ULL << RwsParser::PUB)
        | (1ULL << RwsParser::LET)
        | (1ULL << RwsParser::FN)
        | (1ULL << RwsParser::SECRET)
        | (1ULL << RwsParser::FROM)
        | (1ULL << RwsParser::TABLE)
        | (1ULL << RwsParser::UPSTREAM)
        | (1ULL << RwsParser::SPLIT)
        | (1ULL << RwsParser::BY)
        | (1ULL << RwsParser::POLICY)
        | (1ULL << RwsParser::SERVER)
        | (1ULL << RwsParser::DEFAULT)
        | (1ULL << RwsParser::ENFORCE)
        | (1ULL << RwsParser::SITE)
        | (1ULL << RwsParser::ON)
        | (1ULL << RwsParser::GROUP)
        | (1ULL << RwsParser::ROUTE)
        | (1ULL << RwsParser::BEFORE)
        | (1ULL << RwsParser::GRPC)
        | (1ULL << RwsParser::CHOOSE)
        | (1ULL << RwsParser::WHEN)
        | (1ULL << RwsParser::ELSE)
        | (1ULL << RwsParser::OTHERWISE)
        | (1ULL << RwsParser::NEXT)
        | (1ULL << RwsParser::BECAUSE)
        | (1ULL << RwsParser::APPLY)
        | (1ULL << RwsParser::WITHOUT)
        | (1ULL << RwsParser::ERROR)
        | (1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS)
        | (1ULL << RwsParser::SNI)
        | (1ULL << RwsParser::ASSERT)
        | (1ULL << RwsParser::EVERY)
        | (1ULL << RwsParser::NO)
        | (1ULL << RwsParser::HAS)
        | (1ULL << RwsParser::LACKS)
        | (1ULL << RwsParser::ONLY)
        | (1ULL << RwsParser::REACHES)
        | (1ULL << RwsParser::UNDER)
        | (1ULL << RwsParser::TO)
        | (1ULL << RwsParser::WITH)
        | (1ULL << RwsParser::METHOD)
        | (1ULL << RwsParser::TEST)
        | (1ULL << RwsParser::CONNECT)
        | (1ULL << RwsParser::REQUEST)
        | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
        setState(242);
        formals();
      }
      setState(248);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(245);
        match(RwsParser::NL);
        setState(250);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(251);
      match(RwsParser::RPAREN);
    }
    setState(256);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COLON) {
      setState(254);
      match(RwsParser::COLON);
      setState(255);
      type();
    }
    setState(283);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LBRACE) {
      setState(258);
      match(RwsParser::LBRACE);
      setState(262);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 18, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(259);
          match(RwsParser::NL); 
        }
        setState(264);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 18, _ctx);
      }
      setState(274);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::RWS)
        | (1ULL << RwsParser::IMPORT)
        | (1ULL << RwsParser::INCLUDE)
        | (1ULL << RwsParser::AS)
        | (1ULL << RwsParser::OWNS)
        | (1ULL << RwsParser::NATIVE)
        | (1ULL << RwsParser::PARAM)
        | (1ULL << RwsParser::PROFILE)
        | (1ULL << RwsParser::PUB)
        | (1ULL << RwsParser::LET)
        | (1ULL << RwsParser::FN)
        | (1ULL << RwsParser::SECRET)
        | (1ULL << RwsParser::FROM)
        | (1ULL << RwsParser::TABLE)
        | (1ULL << RwsParser::UPSTREAM)
        | (1ULL << RwsParser::SPLIT)
        | (1ULL << RwsParser::BY)
        | (1ULL << RwsParser::POLICY)
        | (1ULL << RwsParser::SERVER)
        | (1ULL << RwsParser::DEFAULT)
        | (1ULL << RwsParser::ENFORCE)
        | (1ULL << RwsParser::SITE)
        | (1ULL << RwsParser::ON)
        | (1ULL << RwsParser::GROUP)
        | (1ULL << RwsParser::ROUTE)
        | (1ULL << RwsParser::BEFORE)
        | (1ULL << RwsParser::GRPC)
        | (1ULL << RwsParser::CHOOSE)
        | (1ULL << RwsParser::WHEN)
        | (1ULL << RwsParser::ELSE)
        | (1ULL << RwsParser::OTHERWISE)
        | (1ULL << RwsParser::NEXT)
        | (1ULL << RwsParser::BECAUSE)
        | (1ULL << RwsParser::APPLY)
        | (1ULL << RwsParser::WITHOUT)
        | (1ULL << RwsParser::ERROR)
        | (1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS)
        | (1ULL << RwsParser::SNI)
        | (1ULL << RwsParser::ASSERT)
        | (1ULL << RwsParser::EVERY)
        | (1ULL << RwsParser::NO)
        | (1ULL << RwsParser::HAS)
        | (1ULL << RwsParser::LACKS)
        | (1ULL << RwsParser::ONLY)
        | (1ULL << RwsParser::REACHES)
        | (1ULL << RwsParser::UNDER)
        | (1ULL << RwsParser::TO)
        | (1ULL << RwsParser::WITH)
        | (1ULL << RwsParser::METHOD)
        | (1ULL << RwsParser::TEST)
        | (1ULL << RwsParser::CONNECT)
        | (1ULL << RwsParser::REQUEST)
        | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
        setState(265);
        fact();
        setState(271);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(266);
            sep();
            setState(267);
            fact(); 
          }
          setState(273);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx);
        }
      }
      setState(279);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(276);
        match(RwsParser::NL);
        setState(281);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(282);
      match(RwsParser::RBRACE);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FactContext ------------------------------------------------------------------

RwsParser::FactContext::FactContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::FactContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

std::vector<RwsParser::ArgContext *> RwsParser::FactContext::arg() {
  return getRuleContexts<RwsParser::ArgContext>();
}

RwsParser::ArgContext* RwsParser::FactContext::arg(size_t i) {
  return getRuleContext<RwsParser::ArgContext>(i);
}


size_t RwsParser::FactContext::getRuleIndex() const {
  return RwsParser::RuleFact;
}


RwsParser::FactContext* RwsParser::fact() {
  FactContext *_localctx = _tracker.createInstance<FactContext>(_ctx, getState());
  enterRule(_localctx, 14, RwsParser::RuleFact);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(285);
    word();
    setState(289);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT)
      | (1ULL << RwsParser::IF)
      | (1ULL << RwsParser::THEN)
      | (1ULL << RwsParser::OR_)
      | (1ULL << RwsParser::AND_)
      | (1ULL << RwsParser::NOT_)
      | (1ULL << RwsParser::IN)
      | (1ULL << RwsParser::MATCHES)
      | (1ULL << RwsParser::CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RwsParser::STARTS - 64))
      | (1ULL << (RwsParser::ENDS - 64))
      | (1ULL << (RwsParser::TRUE_ - 64))
      | (1ULL << (RwsParser::FALSE_ - 64))
      | (1ULL << (RwsParser::EQ - 64))
      | (1ULL << (RwsParser::LBRACK - 64))
      | (1ULL << (RwsParser::LPAREN - 64))
      | (1ULL << (RwsParser::STAR - 64))
      | (1ULL << (RwsParser::DURATION - 64))
      | (1ULL << (RwsParser::SIZE - 64))
      | (1ULL << (RwsParser::BANDWIDTH - 64))
      | (1ULL << (RwsParser::RATE - 64))
      | (1ULL << (RwsParser::PERCENT - 64))
      | (1ULL << (RwsParser::STATUS_CLASS - 64))
      | (1ULL << (RwsParser::NUMBER - 64))
      | (1ULL << (RwsParser::CIDR - 64))
      | (1ULL << (RwsParser::ADDR - 64))
      | (1ULL << (RwsParser::UNIX - 64))
      | (1ULL << (RwsParser::URL - 64))
      | (1ULL << (RwsParser::TEXT - 64))
      | (1ULL << (RwsParser::STRING - 64))
      | (1ULL << (RwsParser::REGEX - 64))
      | (1ULL << (RwsParser::RAW - 64))
      | (1ULL << (RwsParser::WORD - 64))
      | (1ULL << (RwsParser::NAME - 64))
      | (1ULL << (RwsParser::HOST - 64))
      | (1ULL << (RwsParser::PATH - 64)))) != 0)) {
      setState(286);
      arg();
      setState(291);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParamContext ------------------------------------------------------------------

RwsParser::ParamContext::ParamContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ParamContext::PARAM() {
  return getToken(RwsParser::PARAM, 0);
}

RwsParser::WordContext* RwsParser::ParamContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::ParamContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}

RwsParser::TypeContext* RwsParser::ParamContext::type() {
  return getRuleContext<RwsParser::TypeContext>(0);
}

tree::TerminalNode* RwsParser::ParamContext::ASSIGN() {
  return getToken(RwsParser::ASSIGN, 0);
}

RwsParser::ExprContext* RwsParser::ParamContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::ParamContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ParamContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::ParamContext::getRuleIndex() const {
  return RwsParser::RuleParam;
}


RwsParser::ParamContext* RwsParser::param() {
  ParamContext *_localctx = _tracker.createInstance<ParamContext>(_ctx, getState());
  enterRule(_localctx, 16, RwsParser::RuleParam);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(292);
    match(RwsParser::PARAM);
    setState(293);
    word();
    setState(294);
    match(RwsParser::COLON);
    setState(295);
    type();
    setState(304);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ASSIGN) {
      setState(296);
      match(RwsParser::ASSIGN);
      setState(300);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(297);
        match(RwsParser::NL);
        setState(302);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(303);
      expr();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProfileContext ------------------------------------------------------------------

RwsParser::ProfileContext::ProfileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ProfileContext::PROFILE() {
  return getToken(RwsParser::PROFILE, 0);
}

RwsParser::WordContext* RwsParser::ProfileContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::ProfileContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::ProfileContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ProfileContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ProfileContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::AssignContext *> RwsParser::ProfileContext::assign() {
  return getRuleContexts<RwsParser::AssignContext>();
}

RwsParser::AssignContext* RwsParser::ProfileContext::assign(size_t i) {
  return getRuleContext<RwsParser::AssignContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::ProfileContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::ProfileContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::ProfileContext::getRuleIndex() const {
  return RwsParser::RuleProfile;
}


RwsParser::ProfileContext* RwsParser::profile() {
  ProfileContext *_localctx = _tracker.createInstance<ProfileContext>(_ctx, getState());
  enterRule(_localctx, 18, RwsParser::RuleProfile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(306);
    match(RwsParser::PROFILE);
    setState(307);
    word();
    setState(308);
    match(RwsParser::LBRACE);
    setState(312);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(309);
        match(RwsParser::NL); 
      }
      setState(314);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx);
    }
    setState(324);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
      setState(315);
      assign();
      setState(321);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(316);
          sep();
          setState(317);
          assign(); 
        }
        setState(323);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx);
      }
    }
    setState(329);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(326);
      match(RwsParser::NL);
      setState(331);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(332);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AssignContext ------------------------------------------------------------------

RwsParser::AssignContext::AssignContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::AssignContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::AssignContext::ASSIGN() {
  return getToken(RwsParser::ASSIGN, 0);
}

RwsParser::ExprContext* RwsParser::AssignContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::AssignContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::AssignContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::AssignContext::getRuleIndex() const {
  return RwsParser::RuleAssign;
}


RwsParser::AssignContext* RwsParser::assign() {
  AssignContext *_localctx = _tracker.createInstance<AssignContext>(_ctx, getState());
  enterRule(_localctx, 20, RwsParser::RuleAssign);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(334);
    word();
    setState(335);
    match(RwsParser::ASSIGN);
    setState(339);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(336);
      match(RwsParser::NL);
      setState(341);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(342);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetContext ------------------------------------------------------------------

RwsParser::LetContext::LetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::LetContext::LET() {
  return getToken(RwsParser::LET, 0);
}

RwsParser::WordContext* RwsParser::LetContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::LetContext::ASSIGN() {
  return getToken(RwsParser::ASSIGN, 0);
}

RwsParser::ExprContext* RwsParser::LetContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

tree::TerminalNode* RwsParser::LetContext::PUB() {
  return getToken(RwsParser::PUB, 0);
}

tree::TerminalNode* RwsParser::LetContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}

RwsParser::TypeContext* RwsParser::LetContext::type() {
  return getRuleContext<RwsParser::TypeContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::LetContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::LetContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::LetContext::getRuleIndex() const {
  return RwsParser::RuleLet;
}


RwsParser::LetContext* RwsParser::let() {
  LetContext *_localctx = _tracker.createInstance<LetContext>(_ctx, getState());
  enterRule(_localctx, 22, RwsParser::RuleLet);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(345);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(344);
      match(RwsParser::PUB);
    }
    setState(347);
    match(RwsParser::LET);
    setState(348);
    word();
    setState(351);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COLON) {
      setState(349);
      match(RwsParser::COLON);
      setState(350);
      type();
    }
    setState(353);
    match(RwsParser::ASSIGN);
    setState(357);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(354);
      match(RwsParser::NL);
      setState(359);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(360);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionContext ------------------------------------------------------------------

RwsParser::FunctionContext::FunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::FunctionContext::FN() {
  return getToken(RwsParser::FN, 0);
}

RwsParser::WordContext* RwsParser::FunctionContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::FunctionContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::FunctionContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

tree::TerminalNode* RwsParser::FunctionContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}

RwsParser::TypeContext* RwsParser::FunctionContext::type() {
  return getRuleContext<RwsParser::TypeContext>(0);
}

tree::TerminalNode* RwsParser::FunctionContext::ASSIGN() {
  return getToken(RwsParser::ASSIGN, 0);
}

RwsParser::ExprContext* RwsParser::FunctionContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

tree::TerminalNode* RwsParser::FunctionContext::PUB() {
  return getToken(RwsParser::PUB, 0);
}

RwsParser::FormalsContext* RwsParser::FunctionContext::formals() {
  return getRuleContext<RwsParser::FormalsContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::FunctionContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::FunctionContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::FunctionContext::getRuleIndex() const {
  return RwsParser::RuleFunction;
}


RwsParser::FunctionContext* RwsParser::function() {
  FunctionContext *_localctx = _tracker.createInstance<FunctionContext>(_ctx, getState());
  enterRule(_localctx, 24, RwsParser::RuleFunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(363);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(362);
      match(RwsParser::PUB);
    }
    setState(365);
    match(RwsParser::FN);
    setState(366);
    word();
    setState(367);
    match(RwsParser::LPAREN);
    setState(369);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
      setState(368);
      formals();
    }
    setState(371);
    match(RwsParser::RPAREN);
    setState(372);
    match(RwsParser::COLON);
    setState(373);
    type();
    setState(374);
    match(RwsParser::ASSIGN);
    setState(378);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(375);
      match(RwsParser::NL);
      setState(380);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(381);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SecretContext ------------------------------------------------------------------

RwsParser::SecretContext::SecretContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::SecretContext::SECRET() {
  return getToken(RwsParser::SECRET, 0);
}

std::vector<RwsParser::WordContext *> RwsParser::SecretContext::word() {
  return getRuleContexts<RwsParser::WordContext>();
}

RwsParser::WordContext* RwsParser::SecretContext::word(size_t i) {
  return getRuleContext<RwsParser::WordContext>(i);
}

tree::TerminalNode* RwsParser::SecretContext::FROM() {
  return getToken(RwsParser::FROM, 0);
}

tree::TerminalNode* RwsParser::SecretContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}


size_t RwsParser::SecretContext::getRuleIndex() const {
  return RwsParser::RuleSecret;
}


RwsParser::SecretContext* RwsParser::secret() {
  SecretContext *_localctx = _tracker.createInstance<SecretContext>(_ctx, getState());
  enterRule(_localctx, 26, RwsParser::RuleSecret);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(383);
    match(RwsParser::SECRET);
    setState(384);
    word();
    setState(385);
    match(RwsParser::FROM);
    setState(386);
    word();
    setState(387);
    match(RwsParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableContext ------------------------------------------------------------------

RwsParser::TableContext::TableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::TableContext::TABLE() {
  return getToken(RwsParser::TABLE, 0);
}

RwsParser::WordContext* RwsParser::TableContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::TableContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}

std::vector<RwsParser::TypeContext *> RwsParser::TableContext::type() {
  return getRuleContexts<RwsParser::TypeContext>();
}

RwsParser::TypeContext* RwsParser::TableContext::type(size_t i) {
  return getRuleContext<RwsParser::TypeContext>(i);
}

tree::TerminalNode* RwsParser::TableContext::ARROW() {
  return getToken(RwsParser::ARROW, 0);
}

RwsParser::RowsContext* RwsParser::TableContext::rows() {
  return getRuleContext<RwsParser::RowsContext>(0);
}

tree::TerminalNode* RwsParser::TableContext::FROM() {
  return getToken(RwsParser::FROM, 0);
}

tree::TerminalNode* RwsParser::TableContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}


size_t RwsParser::TableContext::getRuleIndex() const {
  return RwsParser::RuleTable;
}


RwsParser::TableContext* RwsParser::table() {
  TableContext *_localctx = _tracker.createInstance<TableContext>(_ctx, getState());
  enterRule(_localctx, 28, RwsParser::RuleTable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(389);
    match(RwsParser::TABLE);
    setState(390);
    word();
    setState(391);
    match(RwsParser::COLON);
    setState(392);
    type();
    setState(393);
    match(RwsParser::ARROW);
    setState(394);
    type();
    setState(398);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::LBRACE: {
        setState(395);
        rows();
        break;
      }

      case RwsParser::FROM: {
        setState(396);
        match(RwsParser::FROM);
        setState(397);
        match(RwsParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowsContext ------------------------------------------------------------------

RwsParser::RowsContext::RowsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::RowsContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::RowsContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::RowsContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::RowsContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::RowContext *> RwsParser::RowsContext::row() {
  return getRuleContexts<RwsParser::RowContext>();
}

RwsParser::RowContext* RwsParser::RowsContext::row(size_t i) {
  return getRuleContext<RwsParser::RowContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::RowsContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::RowsContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::RowsContext::getRuleIndex() const {
  return RwsParser::RuleRows;
}


RwsParser::RowsContext* RwsParser::rows() {
  RowsContext *_localctx = _tracker.createInstance<RowsContext>(_ctx, getState());
  enterRule(_localctx, 30, RwsParser::RuleRows);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(400);
    match(RwsParser::LBRACE);
    setState(404);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(401);
        match(RwsParser::NL); 
      }
      setState(406);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx);
    }
    setState(416);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
      | (1ULL << (RwsParser::FALSE_ - 66))
      | (1ULL << (RwsParser::LBRACK - 66))
      | (1ULL << (RwsParser::LPAREN - 66))
      | (1ULL << (RwsParser::STAR - 66))
      | (1ULL << (RwsParser::DURATION - 66))
      | (1ULL << (RwsParser::SIZE - 66))
      | (1ULL << (RwsParser::BANDWIDTH - 66))
      | (1ULL << (RwsParser::RATE - 66))
      | (1ULL << (RwsParser::PERCENT - 66))
      | (1ULL << (RwsParser::STATUS_CLASS - 66))
      | (1ULL << (RwsParser::NUMBER - 66))
      | (1ULL << (RwsParser::CIDR - 66))
      | (1ULL << (RwsParser::ADDR - 66))
      | (1ULL << (RwsParser::UNIX - 66))
      | (1ULL << (RwsParser::URL - 66))
      | (1ULL << (RwsParser::TEXT - 66))
      | (1ULL << (RwsParser::STRING - 66))
      | (1ULL << (RwsParser::REGEX - 66))
      | (1ULL << (RwsParser::RAW - 66))
      | (1ULL << (RwsParser::WORD - 66))
      | (1ULL << (RwsParser::NAME - 66))
      | (1ULL << (RwsParser::HOST - 66))
      | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
      setState(407);
      row();
      setState(413);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(408);
          sep();
          setState(409);
          row(); 
        }
        setState(415);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx);
      }
    }
    setState(421);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(418);
      match(RwsParser::NL);
      setState(423);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(424);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowContext ------------------------------------------------------------------

RwsParser::RowContext::RowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::AtomContext *> RwsParser::RowContext::atom() {
  return getRuleContexts<RwsParser::AtomContext>();
}

RwsParser::AtomContext* RwsParser::RowContext::atom(size_t i) {
  return getRuleContext<RwsParser::AtomContext>(i);
}

tree::TerminalNode* RwsParser::RowContext::ARROW() {
  return getToken(RwsParser::ARROW, 0);
}

std::vector<tree::TerminalNode *> RwsParser::RowContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::RowContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::RowContext::getRuleIndex() const {
  return RwsParser::RuleRow;
}


RwsParser::RowContext* RwsParser::row() {
  RowContext *_localctx = _tracker.createInstance<RowContext>(_ctx, getState());
  enterRule(_localctx, 32, RwsParser::RuleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(426);
    atom();
    setState(427);
    match(RwsParser::ARROW);
    setState(431);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(428);
      match(RwsParser::NL);
      setState(433);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(434);
    atom();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UpstreamContext ------------------------------------------------------------------

RwsParser::UpstreamContext::UpstreamContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::UpstreamContext::UPSTREAM() {
  return getToken(RwsParser::UPSTREAM, 0);
}

RwsParser::WordContext* RwsParser::UpstreamContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

RwsParser::BodyContext* RwsParser::UpstreamContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::UpstreamContext::SPLIT() {
  return getToken(RwsParser::SPLIT, 0);
}

tree::TerminalNode* RwsParser::UpstreamContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::UpstreamContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

tree::TerminalNode* RwsParser::UpstreamContext::BY() {
  return getToken(RwsParser::BY, 0);
}

RwsParser::ValContext* RwsParser::UpstreamContext::val() {
  return getRuleContext<RwsParser::ValContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::UpstreamContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::UpstreamContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ShareContext *> RwsParser::UpstreamContext::share() {
  return getRuleContexts<RwsParser::ShareContext>();
}

RwsParser::ShareContext* RwsParser::UpstreamContext::share(size_t i) {
  return getRuleContext<RwsParser::ShareContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::UpstreamContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::UpstreamContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::UpstreamContext::getRuleIndex() const {
  return RwsParser::RuleUpstream;
}


RwsParser::UpstreamContext* RwsParser::upstream() {
  UpstreamContext *_localctx = _tracker.createInstance<UpstreamContext>(_ctx, getState());
  enterRule(_localctx, 34, RwsParser::RuleUpstream);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(436);
    match(RwsParser::UPSTREAM);
    setState(437);
    word();
    setState(469);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::LBRACE: {
        setState(438);
        body();
        break;
      }

      case RwsParser::SPLIT: {
        setState(439);
        match(RwsParser::SPLIT);
        setState(442);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::BY) {
          setState(440);
          match(RwsParser::BY);
          setState(441);
          val();
        }
        setState(444);
        match(RwsParser::LBRACE);
        setState(448);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(445);
            match(RwsParser::NL); 
          }
          setState(450);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
        }
        setState(460);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RwsParser::RWS)
          | (1ULL << RwsParser::IMPORT)
          | (1ULL << RwsParser::INCLUDE)
          | (1ULL << RwsParser::AS)
          | (1ULL << RwsParser::OWNS)
          | (1ULL << RwsParser::NATIVE)
          | (1ULL << RwsParser::PARAM)
          | (1ULL << RwsParser::PROFILE)
          | (1ULL << RwsParser::PUB)
          | (1ULL << RwsParser::LET)
          | (1ULL << RwsParser::FN)
          | (1ULL << RwsParser::SECRET)
          | (1ULL << RwsParser::FROM)
          | (1ULL << RwsParser::TABLE)
          | (1ULL << RwsParser::UPSTREAM)
          | (1ULL << RwsParser::SPLIT)
          | (1ULL << RwsParser::BY)
          | (1ULL << RwsParser::POLICY)
          | (1ULL << RwsParser::SERVER)
          | (1ULL << RwsParser::DEFAULT)
          | (1ULL << RwsParser::ENFORCE)
          | (1ULL << RwsParser::SITE)
          | (1ULL << RwsParser::ON)
          | (1ULL << RwsParser::GROUP)
          | (1ULL << RwsParser::ROUTE)
          | (1ULL << RwsParser::BEFORE)
          | (1ULL << RwsParser::GRPC)
          | (1ULL << RwsParser::CHOOSE)
          | (1ULL << RwsParser::WHEN)
          | (1ULL << RwsParser::ELSE)
          | (1ULL << RwsParser::OTHERWISE)
          | (1ULL << RwsParser::NEXT)
          | (1ULL << RwsParser::BECAUSE)
          | (1ULL << RwsParser::APPLY)
          | (1ULL << RwsParser::WITHOUT)
          | (1ULL << RwsParser::ERROR)
          | (1ULL << RwsParser::TCP)
          | (1ULL << RwsParser::UDP)
          | (1ULL << RwsParser::TLS)
          | (1ULL << RwsParser::SNI)
          | (1ULL << RwsParser::ASSERT)
          | (1ULL << RwsParser::EVERY)
          | (1ULL << RwsParser::NO)
          | (1ULL << RwsParser::HAS)
          | (1ULL << RwsParser::LACKS)
          | (1ULL << RwsParser::ONLY)
          | (1ULL << RwsParser::REACHES)
          | (1ULL << RwsParser::UNDER)
          | (1ULL << RwsParser::TO)
          | (1ULL << RwsParser::WITH)
          | (1ULL << RwsParser::METHOD)
          | (1ULL << RwsParser::TEST)
          | (1ULL << RwsParser::CONNECT)
          | (1ULL << RwsParser::REQUEST)
          | (1ULL << RwsParser::EXPECT))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
          | (1ULL << (RwsParser::FALSE_ - 66))
          | (1ULL << (RwsParser::LBRACK - 66))
          | (1ULL << (RwsParser::LPAREN - 66))
          | (1ULL << (RwsParser::STAR - 66))
          | (1ULL << (RwsParser::DURATION - 66))
          | (1ULL << (RwsParser::SIZE - 66))
          | (1ULL << (RwsParser::BANDWIDTH - 66))
          | (1ULL << (RwsParser::RATE - 66))
          | (1ULL << (RwsParser::PERCENT - 66))
          | (1ULL << (RwsParser::STATUS_CLASS - 66))
          | (1ULL << (RwsParser::NUMBER - 66))
          | (1ULL << (RwsParser::CIDR - 66))
          | (1ULL << (RwsParser::ADDR - 66))
          | (1ULL << (RwsParser::UNIX - 66))
          | (1ULL << (RwsParser::URL - 66))
          | (1ULL << (RwsParser::TEXT - 66))
          | (1ULL << (RwsParser::STRING - 66))
          | (1ULL << (RwsParser::REGEX - 66))
          | (1ULL << (RwsParser::RAW - 66))
          | (1ULL << (RwsParser::WORD - 66))
          | (1ULL << (RwsParser::NAME - 66))
          | (1ULL << (RwsParser::HOST - 66))
          | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
          setState(451);
          share();
          setState(457);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(452);
              sep();
              setState(453);
              share(); 
            }
            setState(459);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
          }
        }
        setState(465);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(462);
          match(RwsParser::NL);
          setState(467);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(468);
        match(RwsParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShareContext ------------------------------------------------------------------

RwsParser::ShareContext::ShareContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::RowContext* RwsParser::ShareContext::row() {
  return getRuleContext<RwsParser::RowContext>(0);
}

RwsParser::DirectiveContext* RwsParser::ShareContext::directive() {
  return getRuleContext<RwsParser::DirectiveContext>(0);
}


size_t RwsParser::ShareContext::getRuleIndex() const {
  return RwsParser::RuleShare;
}


RwsParser::ShareContext* RwsParser::share() {
  ShareContext *_localctx = _tracker.createInstance<ShareContext>(_ctx, getState());
  enterRule(_localctx, 36, RwsParser::RuleShare);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(473);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 49, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(471);
      row();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(472);
      directive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PolicyContext ------------------------------------------------------------------

RwsParser::PolicyContext::PolicyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::PolicyContext::POLICY() {
  return getToken(RwsParser::POLICY, 0);
}

RwsParser::WordContext* RwsParser::PolicyContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

RwsParser::BodyContext* RwsParser::PolicyContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::PolicyContext::PUB() {
  return getToken(RwsParser::PUB, 0);
}

tree::TerminalNode* RwsParser::PolicyContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::PolicyContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RwsParser::PolicyContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::PolicyContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::FormalsContext* RwsParser::PolicyContext::formals() {
  return getRuleContext<RwsParser::FormalsContext>(0);
}


size_t RwsParser::PolicyContext::getRuleIndex() const {
  return RwsParser::RulePolicy;
}


RwsParser::PolicyContext* RwsParser::policy() {
  PolicyContext *_localctx = _tracker.createInstance<PolicyContext>(_ctx, getState());
  enterRule(_localctx, 38, RwsParser::RulePolicy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(476);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(475);
      match(RwsParser::PUB);
    }
    setState(478);
    match(RwsParser::POLICY);
    setState(479);
    word();
    setState(497);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(480);
      match(RwsParser::LPAREN);
      setState(484);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(481);
          match(RwsParser::NL); 
        }
        setState(486);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
      }
      setState(488);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::RWS)
        | (1ULL << RwsParser::IMPORT)
        | (1ULL << RwsParser::INCLUDE)
        | (1ULL << RwsParser::AS)
        | (1ULL << RwsParser::OWNS)
        | (1ULL << RwsParser::NATIVE)
        | (1ULL << RwsParser::PARAM)
        | (1ULL << RwsParser::PROFILE)
        | (1ULL << RwsParser::PUB)
        | (1ULL << RwsParser::LET)
        | (1ULL << RwsParser::FN)
        | (1ULL << RwsParser::SECRET)
        | (1ULL << RwsParser::FROM)
        | (1ULL << RwsParser::TABLE)
        | (1ULL << RwsParser::UPSTREAM)
        | (1ULL << RwsParser::SPLIT)
        | (1ULL << RwsParser::BY)
        | (1ULL << RwsParser::POLICY)
        | (1ULL << RwsParser::SERVER)
        | (1ULL << RwsParser::DEFAULT)
        | (1ULL << RwsParser::ENFORCE)
        | (1ULL << RwsParser::SITE)
        | (1ULL << RwsParser::ON)
        | (1ULL << RwsParser::GROUP)
        | (1ULL << RwsParser::ROUTE)
        | (1ULL << RwsParser::BEFORE)
        | (1ULL << RwsParser::GRPC)
        | (1ULL << RwsParser::CHOOSE)
        | (1ULL << RwsParser::WHEN)
        | (1ULL << RwsParser::ELSE)
        | (1ULL << RwsParser::OTHERWISE)
        | (1ULL << RwsParser::NEXT)
        | (1ULL << RwsParser::BECAUSE)
        | (1ULL << RwsParser::APPLY)
        | (1ULL << RwsParser::WITHOUT)
        | (1ULL << RwsParser::ERROR)
        | (1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS)
        | (1ULL << RwsParser::SNI)
        | (1ULL << RwsParser::ASSERT)
        | (1ULL << RwsParser::EVERY)
        | (1ULL << RwsParser::NO)
        | (1ULL << RwsParser::HAS)
        | (1ULL << RwsParser::LACKS)
        | (1ULL << RwsParser::ONLY)
        | (1ULL << RwsParser::REACHES)
        | (1ULL << RwsParser::UNDER)
        | (1ULL << RwsParser::TO)
        | (1ULL << RwsParser::WITH)
        | (1ULL << RwsParser::METHOD)
        | (1ULL << RwsParser::TEST)
        | (1ULL << RwsParser::CONNECT)
        | (1ULL << RwsParser::REQUEST)
        | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
        setState(487);
        formals();
      }
      setState(493);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(490);
        match(RwsParser::NL);
        setState(495);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(496);
      match(RwsParser::RPAREN);
    }
    setState(499);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormalsContext ------------------------------------------------------------------

RwsParser::FormalsContext::FormalsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::FormalContext *> RwsParser::FormalsContext::formal() {
  return getRuleContexts<RwsParser::FormalContext>();
}

RwsParser::FormalContext* RwsParser::FormalsContext::formal(size_t i) {
  return getRuleContext<RwsParser::FormalContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::FormalsContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::FormalsContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RwsParser::FormalsContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::FormalsContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::FormalsContext::getRuleIndex() const {
  return RwsParser::RuleFormals;
}


RwsParser::FormalsContext* RwsParser::formals() {
  FormalsContext *_localctx = _tracker.createInstance<FormalsContext>(_ctx, getState());
  enterRule(_localctx, 40, RwsParser::RuleFormals);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(501);
    formal();
    setState(512);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(502);
      match(RwsParser::COMMA);
      setState(506);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(503);
        match(RwsParser::NL);
        setState(508);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(509);
      formal();
      setState(514);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormalContext ------------------------------------------------------------------

RwsParser::FormalContext::FormalContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::FormalContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::FormalContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}

RwsParser::TypeContext* RwsParser::FormalContext::type() {
  return getRuleContext<RwsParser::TypeContext>(0);
}

tree::TerminalNode* RwsParser::FormalContext::ASSIGN() {
  return getToken(RwsParser::ASSIGN, 0);
}

RwsParser::ExprContext* RwsParser::FormalContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}


size_t RwsParser::FormalContext::getRuleIndex() const {
  return RwsParser::RuleFormal;
}


RwsParser::FormalContext* RwsParser::formal() {
  FormalContext *_localctx = _tracker.createInstance<FormalContext>(_ctx, getState());
  enterRule(_localctx, 42, RwsParser::RuleFormal);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(515);
    word();
    setState(516);
    match(RwsParser::COLON);
    setState(517);
    type();
    setState(520);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ASSIGN) {
      setState(518);
      match(RwsParser::ASSIGN);
      setState(519);
      expr();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ServerContext ------------------------------------------------------------------

RwsParser::ServerContext::ServerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ServerContext::SERVER() {
  return getToken(RwsParser::SERVER, 0);
}

RwsParser::BodyContext* RwsParser::ServerContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}


size_t RwsParser::ServerContext::getRuleIndex() const {
  return RwsParser::RuleServer;
}


RwsParser::ServerContext* RwsParser::server() {
  ServerContext *_localctx = _tracker.createInstance<ServerContext>(_ctx, getState());
  enterRule(_localctx, 44, RwsParser::RuleServer);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(522);
    match(RwsParser::SERVER);
    setState(523);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- Default_Context ------------------------------------------------------------------

RwsParser::Default_Context::Default_Context(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::Default_Context::DEFAULT() {
  return getToken(RwsParser::DEFAULT, 0);
}

RwsParser::BodyContext* RwsParser::Default_Context::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}


size_t RwsParser::Default_Context::getRuleIndex() const {
  return RwsParser::RuleDefault_;
}


RwsParser::Default_Context* RwsParser::default_() {
  Default_Context *_localctx = _tracker.createInstance<Default_Context>(_ctx, getState());
  enterRule(_localctx, 46, RwsParser::RuleDefault_);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(525);
    match(RwsParser::DEFAULT);
    setState(526);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnforceContext ------------------------------------------------------------------

RwsParser::EnforceContext::EnforceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::EnforceContext::ENFORCE() {
  return getToken(RwsParser::ENFORCE, 0);
}

tree::TerminalNode* RwsParser::EnforceContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::EnforceContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::EnforceContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::EnforceContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::FloorContext *> RwsParser::EnforceContext::floor() {
  return getRuleContexts<RwsParser::FloorContext>();
}

RwsParser::FloorContext* RwsParser::EnforceContext::floor(size_t i) {
  return getRuleContext<RwsParser::FloorContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::EnforceContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::EnforceContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::EnforceContext::getRuleIndex() const {
  return RwsParser::RuleEnforce;
}


RwsParser::EnforceContext* RwsParser::enforce() {
  EnforceContext *_localctx = _tracker.createInstance<EnforceContext>(_ctx, getState());
  enterRule(_localctx, 48, RwsParser::RuleEnforce);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(528);
    match(RwsParser::ENFORCE);
    setState(529);
    match(RwsParser::LBRACE);
    setState(533);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 58, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(530);
        match(RwsParser::NL); 
      }
      setState(535);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 58, _ctx);
    }
    setState(545);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD

    || _la == RwsParser::NAME) {
      setState(536);
      floor();
      setState(542);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(537);
          sep();
          setState(538);
          floor(); 
        }
        setState(544);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
      }
    }
    setState(550);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(547);
      match(RwsParser::NL);
      setState(552);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(553);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FloorContext ------------------------------------------------------------------

RwsParser::FloorContext::FloorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::ApplyContext* RwsParser::FloorContext::apply() {
  return getRuleContext<RwsParser::ApplyContext>(0);
}

RwsParser::BoundContext* RwsParser::FloorContext::bound() {
  return getRuleContext<RwsParser::BoundContext>(0);
}

RwsParser::DirectiveContext* RwsParser::FloorContext::directive() {
  return getRuleContext<RwsParser::DirectiveContext>(0);
}


size_t RwsParser::FloorContext::getRuleIndex() const {
  return RwsParser::RuleFloor;
}


RwsParser::FloorContext* RwsParser::floor() {
  FloorContext *_localctx = _tracker.createInstance<FloorContext>(_ctx, getState());
  enterRule(_localctx, 50, RwsParser::RuleFloor);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(558);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 62, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(555);
      apply();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(556);
      bound();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(557);
      directive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BoundContext ------------------------------------------------------------------

RwsParser::BoundContext::BoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::NameContext* RwsParser::BoundContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

RwsParser::ExprContext* RwsParser::BoundContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

tree::TerminalNode* RwsParser::BoundContext::LE() {
  return getToken(RwsParser::LE, 0);
}

tree::TerminalNode* RwsParser::BoundContext::GE() {
  return getToken(RwsParser::GE, 0);
}

tree::TerminalNode* RwsParser::BoundContext::EQ() {
  return getToken(RwsParser::EQ, 0);
}

std::vector<tree::TerminalNode *> RwsParser::BoundContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::BoundContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::BoundContext::getRuleIndex() const {
  return RwsParser::RuleBound;
}


RwsParser::BoundContext* RwsParser::bound() {
  BoundContext *_localctx = _tracker.createInstance<BoundContext>(_ctx, getState());
  enterRule(_localctx, 52, RwsParser::RuleBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(560);
    name();
    setState(561);
    _la = _input->LA(1);
    if (!(((((_la - 70) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 70)) & ((1ULL << (RwsParser::EQ - 70))
      | (1ULL << (RwsParser::LE - 70))
      | (1ULL << (RwsParser::GE - 70)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(565);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(562);
      match(RwsParser::NL);
      setState(567);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(568);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SiteContext ------------------------------------------------------------------

RwsParser::SiteContext::SiteContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::SiteContext::SITE() {
  return getToken(RwsParser::SITE, 0);
}

RwsParser::HostsContext* RwsParser::SiteContext::hosts() {
  return getRuleContext<RwsParser::HostsContext>(0);
}

RwsParser::BodyContext* RwsParser::SiteContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::SiteContext::ON() {
  return getToken(RwsParser::ON, 0);
}

std::vector<RwsParser::WordContext *> RwsParser::SiteContext::word() {
  return getRuleContexts<RwsParser::WordContext>();
}

RwsParser::WordContext* RwsParser::SiteContext::word(size_t i) {
  return getRuleContext<RwsParser::WordContext>(i);
}

tree::TerminalNode* RwsParser::SiteContext::AS() {
  return getToken(RwsParser::AS, 0);
}

std::vector<tree::TerminalNode *> RwsParser::SiteContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::SiteContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::SiteContext::getRuleIndex() const {
  return RwsParser::RuleSite;
}


RwsParser::SiteContext* RwsParser::site() {
  SiteContext *_localctx = _tracker.createInstance<SiteContext>(_ctx, getState());
  enterRule(_localctx, 54, RwsParser::RuleSite);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(570);
    match(RwsParser::SITE);
    setState(571);
    hosts();
    setState(581);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ON) {
      setState(572);
      match(RwsParser::ON);
      setState(573);
      word();
      setState(578);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(574);
        match(RwsParser::COMMA);
        setState(575);
        word();
        setState(580);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(585);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(583);
      match(RwsParser::AS);
      setState(584);
      word();
    }
    setState(587);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HostsContext ------------------------------------------------------------------

RwsParser::HostsContext::HostsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::HostContext *> RwsParser::HostsContext::host() {
  return getRuleContexts<RwsParser::HostContext>();
}

RwsParser::HostContext* RwsParser::HostsContext::host(size_t i) {
  return getRuleContext<RwsParser::HostContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::HostsContext::STRING() {
  return getTokens(RwsParser::STRING);
}

tree::TerminalNode* RwsParser::HostsContext::STRING(size_t i) {
  return getToken(RwsParser::STRING, i);
}

std::vector<tree::TerminalNode *> RwsParser::HostsContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::HostsContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RwsParser::HostsContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::HostsContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::HostsContext::getRuleIndex() const {
  return RwsParser::RuleHosts;
}


RwsParser::HostsContext* RwsParser::hosts() {
  HostsContext *_localctx = _tracker.createInstance<HostsContext>(_ctx, getState());
  enterRule(_localctx, 56, RwsParser::RuleHosts);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(591);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::STAR:
      case RwsParser::CIDR:
      case RwsParser::WORD:
      case RwsParser::NAME:
      case RwsParser::HOST: {
        setState(589);
        host();
        break;
      }

      case RwsParser::STRING: {
        setState(590);
        match(RwsParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(606);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(593);
      match(RwsParser::COMMA);
      setState(597);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(594);
        match(RwsParser::NL);
        setState(599);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(602);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RwsParser::RWS:
        case RwsParser::IMPORT:
        case RwsParser::INCLUDE:
        case RwsParser::AS:
        case RwsParser::OWNS:
        case RwsParser::NATIVE:
        case RwsParser::PARAM:
        case RwsParser::PROFILE:
        case RwsParser::PUB:
        case RwsParser::LET:
        case RwsParser::FN:
        case RwsParser::SECRET:
        case RwsParser::FROM:
        case RwsParser::TABLE:
        case RwsParser::UPSTREAM:
        case RwsParser::SPLIT:
        case RwsParser::BY:
        case RwsParser::POLICY:
        case RwsParser::SERVER:
        case RwsParser::DEFAULT:
        case RwsParser::ENFORCE:
        case RwsParser::SITE:
        case RwsParser::ON:
        case RwsParser::GROUP:
        case RwsParser::ROUTE:
        case RwsParser::BEFORE:
        case RwsParser::GRPC:
        case RwsParser::CHOOSE:
        case RwsParser::WHEN:
        case RwsParser::ELSE:
        case RwsParser::OTHERWISE:
        case RwsParser::NEXT:
        case RwsParser::BECAUSE:
        case RwsParser::APPLY:
        case RwsParser::WITHOUT:
        case RwsParser::ERROR:
        case RwsParser::TCP:
        case RwsParser::UDP:
        case RwsParser::TLS:
        case RwsParser::SNI:
        case RwsParser::ASSERT:
        case RwsParser::EVERY:
        case RwsParser::NO:
        case RwsParser::HAS:
        case RwsParser::LACKS:
        case RwsParser::ONLY:
        case RwsParser::REACHES:
        case RwsParser::UNDER:
        case RwsParser::TO:
        case RwsParser::WITH:
        case RwsParser::METHOD:
        case RwsParser::TEST:
        case RwsParser::CONNECT:
        case RwsParser::REQUEST:
        case RwsParser::EXPECT:
        case RwsParser::STAR:
        case RwsParser::CIDR:
        case RwsParser::WORD:
        case RwsParser::NAME:
        case RwsParser::HOST: {
          setState(600);
          host();
          break;
        }

        case RwsParser::STRING: {
          setState(601);
          match(RwsParser::STRING);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(608);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HostContext ------------------------------------------------------------------

RwsParser::HostContext::HostContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::HostContext::HOST() {
  return getToken(RwsParser::HOST, 0);
}

tree::TerminalNode* RwsParser::HostContext::NAME() {
  return getToken(RwsParser::NAME, 0);
}

RwsParser::WordContext* RwsParser::HostContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::HostContext::STAR() {
  return getToken(RwsParser::STAR, 0);
}

tree::TerminalNode* RwsParser::HostContext::CIDR() {
  return getToken(RwsParser::CIDR, 0);
}


size_t RwsParser::HostContext::getRuleIndex() const {
  return RwsParser::RuleHost;
}


RwsParser::HostContext* RwsParser::host() {
  HostContext *_localctx = _tracker.createInstance<HostContext>(_ctx, getState());
  enterRule(_localctx, 58, RwsParser::RuleHost);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(614);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::HOST: {
        enterOuterAlt(_localctx, 1);
        setState(609);
        match(RwsParser::HOST);
        break;
      }

      case RwsParser::NAME: {
        enterOuterAlt(_localctx, 2);
        setState(610);
        match(RwsParser::NAME);
        break;
      }

      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::WORD: {
        enterOuterAlt(_localctx, 3);
        setState(611);
        word();
        break;
      }

      case RwsParser::STAR: {
        enterOuterAlt(_localctx, 4);
        setState(612);
        match(RwsParser::STAR);
        break;
      }

      case RwsParser::CIDR: {
        enterOuterAlt(_localctx, 5);
        setState(613);
        match(RwsParser::CIDR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BodyContext ------------------------------------------------------------------

RwsParser::BodyContext::BodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::BodyContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::BodyContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::BodyContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::BodyContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::StmtContext *> RwsParser::BodyContext::stmt() {
  return getRuleContexts<RwsParser::StmtContext>();
}

RwsParser::StmtContext* RwsParser::BodyContext::stmt(size_t i) {
  return getRuleContext<RwsParser::StmtContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::BodyContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::BodyContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::BodyContext::getRuleIndex() const {
  return RwsParser::RuleBody;
}


RwsParser::BodyContext* RwsParser::body() {
  BodyContext *_localctx = _tracker.createInstance<BodyContext>(_ctx, getState());
  enterRule(_localctx, 60, RwsParser::RuleBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(616);
    match(RwsParser::LBRACE);
    setState(620);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(617);
        match(RwsParser::NL); 
      }
      setState(622);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx);
    }
    setState(632);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
      setState(623);
      stmt();
      setState(629);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(624);
          sep();
          setState(625);
          stmt(); 
        }
        setState(631);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx);
      }
    }
    setState(637);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(634);
      match(RwsParser::NL);
      setState(639);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(640);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StmtContext ------------------------------------------------------------------

RwsParser::StmtContext::StmtContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::RouteContext* RwsParser::StmtContext::route() {
  return getRuleContext<RwsParser::RouteContext>(0);
}

RwsParser::GroupContext* RwsParser::StmtContext::group() {
  return getRuleContext<RwsParser::GroupContext>(0);
}

RwsParser::ChooseContext* RwsParser::StmtContext::choose() {
  return getRuleContext<RwsParser::ChooseContext>(0);
}

RwsParser::ApplyContext* RwsParser::StmtContext::apply() {
  return getRuleContext<RwsParser::ApplyContext>(0);
}

RwsParser::WithoutContext* RwsParser::StmtContext::without() {
  return getRuleContext<RwsParser::WithoutContext>(0);
}

RwsParser::Default_Context* RwsParser::StmtContext::default_() {
  return getRuleContext<RwsParser::Default_Context>(0);
}

RwsParser::OtherwiseContext* RwsParser::StmtContext::otherwise() {
  return getRuleContext<RwsParser::OtherwiseContext>(0);
}

RwsParser::ErrorContext* RwsParser::StmtContext::error() {
  return getRuleContext<RwsParser::ErrorContext>(0);
}

RwsParser::DirectiveContext* RwsParser::StmtContext::directive() {
  return getRuleContext<RwsParser::DirectiveContext>(0);
}


size_t RwsParser::StmtContext::getRuleIndex() const {
  return RwsParser::RuleStmt;
}


RwsParser::StmtContext* RwsParser::stmt() {
  StmtContext *_localctx = _tracker.createInstance<StmtContext>(_ctx, getState());
  enterRule(_localctx, 62, RwsParser::RuleStmt);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(651);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(642);
      route();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(643);
      group();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(644);
      choose();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(645);
      apply();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(646);
      without();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(647);
      default_();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(648);
      otherwise();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(649);
      error();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(650);
      directive();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GroupContext ------------------------------------------------------------------

RwsParser::GroupContext::GroupContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::GroupContext::GROUP() {
  return getToken(RwsParser::GROUP, 0);
}

tree::TerminalNode* RwsParser::GroupContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

RwsParser::BodyContext* RwsParser::GroupContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::GroupContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::GroupContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}


size_t RwsParser::GroupContext::getRuleIndex() const {
  return RwsParser::RuleGroup;
}


RwsParser::GroupContext* RwsParser::group() {
  GroupContext *_localctx = _tracker.createInstance<GroupContext>(_ctx, getState());
  enterRule(_localctx, 64, RwsParser::RuleGroup);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(653);
    match(RwsParser::GROUP);
    setState(654);
    match(RwsParser::PATH);
    setState(657);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(655);
      match(RwsParser::AS);
      setState(656);
      word();
    }
    setState(659);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RouteContext ------------------------------------------------------------------

RwsParser::RouteContext::RouteContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::RouteContext::ROUTE() {
  return getToken(RwsParser::ROUTE, 0);
}

RwsParser::TargetContext* RwsParser::RouteContext::target() {
  return getRuleContext<RwsParser::TargetContext>(0);
}

RwsParser::BodyContext* RwsParser::RouteContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

RwsParser::MethodsContext* RwsParser::RouteContext::methods() {
  return getRuleContext<RwsParser::MethodsContext>(0);
}

tree::TerminalNode* RwsParser::RouteContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::RouteContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::RouteContext::BEFORE() {
  return getToken(RwsParser::BEFORE, 0);
}

std::vector<RwsParser::NameContext *> RwsParser::RouteContext::name() {
  return getRuleContexts<RwsParser::NameContext>();
}

RwsParser::NameContext* RwsParser::RouteContext::name(size_t i) {
  return getRuleContext<RwsParser::NameContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::RouteContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::RouteContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::RouteContext::getRuleIndex() const {
  return RwsParser::RuleRoute;
}


RwsParser::RouteContext* RwsParser::route() {
  RouteContext *_localctx = _tracker.createInstance<RouteContext>(_ctx, getState());
  enterRule(_localctx, 66, RwsParser::RuleRoute);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(661);
    match(RwsParser::ROUTE);
    setState(663);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 78, _ctx)) {
    case 1: {
      setState(662);
      methods();
      break;
    }

    }
    setState(665);
    target();
    setState(668);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(666);
      match(RwsParser::AS);
      setState(667);
      word();
    }
    setState(679);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::BEFORE) {
      setState(670);
      match(RwsParser::BEFORE);
      setState(671);
      name();
      setState(676);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(672);
        match(RwsParser::COMMA);
        setState(673);
        name();
        setState(678);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(681);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MethodsContext ------------------------------------------------------------------

RwsParser::MethodsContext::MethodsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::WordContext *> RwsParser::MethodsContext::word() {
  return getRuleContexts<RwsParser::WordContext>();
}

RwsParser::WordContext* RwsParser::MethodsContext::word(size_t i) {
  return getRuleContext<RwsParser::WordContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::MethodsContext::PIPE() {
  return getTokens(RwsParser::PIPE);
}

tree::TerminalNode* RwsParser::MethodsContext::PIPE(size_t i) {
  return getToken(RwsParser::PIPE, i);
}


size_t RwsParser::MethodsContext::getRuleIndex() const {
  return RwsParser::RuleMethods;
}


RwsParser::MethodsContext* RwsParser::methods() {
  MethodsContext *_localctx = _tracker.createInstance<MethodsContext>(_ctx, getState());
  enterRule(_localctx, 68, RwsParser::RuleMethods);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(683);
    word();
    setState(688);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::PIPE) {
      setState(684);
      match(RwsParser::PIPE);
      setState(685);
      word();
      setState(690);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetContext ------------------------------------------------------------------

RwsParser::TargetContext::TargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RwsParser::TargetContext::PATH() {
  return getTokens(RwsParser::PATH);
}

tree::TerminalNode* RwsParser::TargetContext::PATH(size_t i) {
  return getToken(RwsParser::PATH, i);
}

std::vector<tree::TerminalNode *> RwsParser::TargetContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::TargetContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RwsParser::TargetContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::TargetContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

tree::TerminalNode* RwsParser::TargetContext::GRPC() {
  return getToken(RwsParser::GRPC, 0);
}

RwsParser::NameContext* RwsParser::TargetContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}


size_t RwsParser::TargetContext::getRuleIndex() const {
  return RwsParser::RuleTarget;
}


RwsParser::TargetContext* RwsParser::target() {
  TargetContext *_localctx = _tracker.createInstance<TargetContext>(_ctx, getState());
  enterRule(_localctx, 70, RwsParser::RuleTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(709);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::PATH: {
        enterOuterAlt(_localctx, 1);
        setState(691);
        match(RwsParser::PATH);
        setState(702);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::COMMA) {
          setState(692);
          match(RwsParser::COMMA);
          setState(696);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(693);
            match(RwsParser::NL);
            setState(698);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(699);
          match(RwsParser::PATH);
          setState(704);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RwsParser::GRPC: {
        enterOuterAlt(_localctx, 2);
        setState(705);
        match(RwsParser::GRPC);
        setState(706);
        name();
        setState(707);
        match(RwsParser::PATH);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChooseContext ------------------------------------------------------------------

RwsParser::ChooseContext::ChooseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ChooseContext::CHOOSE() {
  return getToken(RwsParser::CHOOSE, 0);
}

tree::TerminalNode* RwsParser::ChooseContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::ChooseContext::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

std::vector<RwsParser::BodyContext *> RwsParser::ChooseContext::body() {
  return getRuleContexts<RwsParser::BodyContext>();
}

RwsParser::BodyContext* RwsParser::ChooseContext::body(size_t i) {
  return getRuleContext<RwsParser::BodyContext>(i);
}

tree::TerminalNode* RwsParser::ChooseContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ChooseContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ChooseContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<tree::TerminalNode *> RwsParser::ChooseContext::WHEN() {
  return getTokens(RwsParser::WHEN);
}

tree::TerminalNode* RwsParser::ChooseContext::WHEN(size_t i) {
  return getToken(RwsParser::WHEN, i);
}

std::vector<RwsParser::ExprContext *> RwsParser::ChooseContext::expr() {
  return getRuleContexts<RwsParser::ExprContext>();
}

RwsParser::ExprContext* RwsParser::ChooseContext::expr(size_t i) {
  return getRuleContext<RwsParser::ExprContext>(i);
}


size_t RwsParser::ChooseContext::getRuleIndex() const {
  return RwsParser::RuleChoose;
}


RwsParser::ChooseContext* RwsParser::choose() {
  ChooseContext *_localctx = _tracker.createInstance<ChooseContext>(_ctx, getState());
  enterRule(_localctx, 72, RwsParser::RuleChoose);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(711);
    match(RwsParser::CHOOSE);
    setState(712);
    match(RwsParser::LBRACE);
    setState(716);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(713);
      match(RwsParser::NL);
      setState(718);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(728); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(719);
      match(RwsParser::WHEN);
      setState(720);
      expr();
      setState(721);
      body();
      setState(725);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(722);
        match(RwsParser::NL);
        setState(727);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(730); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == RwsParser::WHEN);
    setState(732);
    match(RwsParser::ELSE);
    setState(733);
    body();
    setState(737);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(734);
      match(RwsParser::NL);
      setState(739);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(740);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OtherwiseContext ------------------------------------------------------------------

RwsParser::OtherwiseContext::OtherwiseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::OtherwiseContext::OTHERWISE() {
  return getToken(RwsParser::OTHERWISE, 0);
}

tree::TerminalNode* RwsParser::OtherwiseContext::NEXT() {
  return getToken(RwsParser::NEXT, 0);
}

tree::TerminalNode* RwsParser::OtherwiseContext::BECAUSE() {
  return getToken(RwsParser::BECAUSE, 0);
}

tree::TerminalNode* RwsParser::OtherwiseContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::OtherwiseContext::NUMBER() {
  return getToken(RwsParser::NUMBER, 0);
}


size_t RwsParser::OtherwiseContext::getRuleIndex() const {
  return RwsParser::RuleOtherwise;
}


RwsParser::OtherwiseContext* RwsParser::otherwise() {
  OtherwiseContext *_localctx = _tracker.createInstance<OtherwiseContext>(_ctx, getState());
  enterRule(_localctx, 74, RwsParser::RuleOtherwise);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(742);
    match(RwsParser::OTHERWISE);
    setState(747);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::NEXT: {
        setState(743);
        match(RwsParser::NEXT);
        setState(744);
        match(RwsParser::BECAUSE);
        setState(745);
        match(RwsParser::STRING);
        break;
      }

      case RwsParser::NUMBER: {
        setState(746);
        match(RwsParser::NUMBER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ApplyContext ------------------------------------------------------------------

RwsParser::ApplyContext::ApplyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ApplyContext::APPLY() {
  return getToken(RwsParser::APPLY, 0);
}

RwsParser::NameContext* RwsParser::ApplyContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::ApplyContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::ApplyContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ApplyContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ApplyContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ActualContext *> RwsParser::ApplyContext::actual() {
  return getRuleContexts<RwsParser::ActualContext>();
}

RwsParser::ActualContext* RwsParser::ApplyContext::actual(size_t i) {
  return getRuleContext<RwsParser::ActualContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::ApplyContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::ApplyContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::ApplyContext::getRuleIndex() const {
  return RwsParser::RuleApply;
}


RwsParser::ApplyContext* RwsParser::apply() {
  ApplyContext *_localctx = _tracker.createInstance<ApplyContext>(_ctx, getState());
  enterRule(_localctx, 76, RwsParser::RuleApply);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(749);
    match(RwsParser::APPLY);
    setState(750);
    name();
    setState(781);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(751);
      match(RwsParser::LPAREN);
      setState(755);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(752);
          match(RwsParser::NL); 
        }
        setState(757);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx);
      }
      setState(772);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::RWS)
        | (1ULL << RwsParser::IMPORT)
        | (1ULL << RwsParser::INCLUDE)
        | (1ULL << RwsParser::AS)
        | (1ULL << RwsParser::OWNS)
        | (1ULL << RwsParser::NATIVE)
        | (1ULL << RwsParser::PARAM)
        | (1ULL << RwsParser::PROFILE)
        | (1ULL << RwsParser::PUB)
        | (1ULL << RwsParser::LET)
        | (1ULL << RwsParser::FN)
        | (1ULL << RwsParser::SECRET)
        | (1ULL << RwsParser::FROM)
        | (1ULL << RwsParser::TABLE)
        | (1ULL << RwsParser::UPSTREAM)
        | (1ULL << RwsParser::SPLIT)
        | (1ULL << RwsParser::BY)
        | (1ULL << RwsParser::POLICY)
        | (1ULL << RwsParser::SERVER)
        | (1ULL << RwsParser::DEFAULT)
        | (1ULL << RwsParser::ENFORCE)
        | (1ULL << RwsParser::SITE)
        | (1ULL << RwsParser::ON)
        | (1ULL << RwsParser::GROUP)
        | (1ULL << RwsParser::ROUTE)
        | (1ULL << RwsParser::BEFORE)
        | (1ULL << RwsParser::GRPC)
        | (1ULL << RwsParser::CHOOSE)
        | (1ULL << RwsParser::WHEN)
        | (1ULL << RwsParser::ELSE)
        | (1ULL << RwsParser::OTHERWISE)
        | (1ULL << RwsParser::NEXT)
        | (1ULL << RwsParser::BECAUSE)
        | (1ULL << RwsParser::APPLY)
        | (1ULL << RwsParser::WITHOUT)
        | (1ULL << RwsParser::ERROR)
        | (1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS)
        | (1ULL << RwsParser::SNI)
        | (1ULL << RwsParser::ASSERT)
        | (1ULL << RwsParser::EVERY)
        | (1ULL << RwsParser::NO)
        | (1ULL << RwsParser::HAS)
        | (1ULL << RwsParser::LACKS)
        | (1ULL << RwsParser::ONLY)
        | (1ULL << RwsParser::REACHES)
        | (1ULL << RwsParser::UNDER)
        | (1ULL << RwsParser::TO)
        | (1ULL << RwsParser::WITH)
        | (1ULL << RwsParser::METHOD)
        | (1ULL << RwsParser::TEST)
        | (1ULL << RwsParser::CONNECT)
        | (1ULL << RwsParser::REQUEST)
        | (1ULL << RwsParser::EXPECT)
        | (1ULL << RwsParser::IF)
        | (1ULL << RwsParser::NOT_))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
        | (1ULL << (RwsParser::FALSE_ - 66))
        | (1ULL << (RwsParser::LBRACK - 66))
        | (1ULL << (RwsParser::LPAREN - 66))
        | (1ULL << (RwsParser::STAR - 66))
        | (1ULL << (RwsParser::DURATION - 66))
        | (1ULL << (RwsParser::SIZE - 66))
        | (1ULL << (RwsParser::BANDWIDTH - 66))
        | (1ULL << (RwsParser::RATE - 66))
        | (1ULL << (RwsParser::PERCENT - 66))
        | (1ULL << (RwsParser::STATUS_CLASS - 66))
        | (1ULL << (RwsParser::NUMBER - 66))
        | (1ULL << (RwsParser::CIDR - 66))
        | (1ULL << (RwsParser::ADDR - 66))
        | (1ULL << (RwsParser::UNIX - 66))
        | (1ULL << (RwsParser::URL - 66))
        | (1ULL << (RwsParser::TEXT - 66))
        | (1ULL << (RwsParser::STRING - 66))
        | (1ULL << (RwsParser::REGEX - 66))
        | (1ULL << (RwsParser::RAW - 66))
        | (1ULL << (RwsParser::WORD - 66))
        | (1ULL << (RwsParser::NAME - 66))
        | (1ULL << (RwsParser::HOST - 66))
        | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
        setState(758);
        actual();
        setState(769);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::COMMA) {
          setState(759);
          match(RwsParser::COMMA);
          setState(763);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(760);
            match(RwsParser::NL);
            setState(765);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(766);
          actual();
          setState(771);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(777);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(774);
        match(RwsParser::NL);
        setState(779);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(780);
      match(RwsParser::RPAREN);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ActualContext ------------------------------------------------------------------

RwsParser::ActualContext::ActualContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::ExprContext* RwsParser::ActualContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

RwsParser::WordContext* RwsParser::ActualContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::ActualContext::COLON() {
  return getToken(RwsParser::COLON, 0);
}


size_t RwsParser::ActualContext::getRuleIndex() const {
  return RwsParser::RuleActual;
}


RwsParser::ActualContext* RwsParser::actual() {
  ActualContext *_localctx = _tracker.createInstance<ActualContext>(_ctx, getState());
  enterRule(_localctx, 78, RwsParser::RuleActual);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(786);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx)) {
    case 1: {
      setState(783);
      word();
      setState(784);
      match(RwsParser::COLON);
      break;
    }

    }
    setState(788);
    expr();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WithoutContext ------------------------------------------------------------------

RwsParser::WithoutContext::WithoutContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::WithoutContext::WITHOUT() {
  return getToken(RwsParser::WITHOUT, 0);
}

RwsParser::NameContext* RwsParser::WithoutContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::WithoutContext::BECAUSE() {
  return getToken(RwsParser::BECAUSE, 0);
}

tree::TerminalNode* RwsParser::WithoutContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}


size_t RwsParser::WithoutContext::getRuleIndex() const {
  return RwsParser::RuleWithout;
}


RwsParser::WithoutContext* RwsParser::without() {
  WithoutContext *_localctx = _tracker.createInstance<WithoutContext>(_ctx, getState());
  enterRule(_localctx, 80, RwsParser::RuleWithout);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(790);
    match(RwsParser::WITHOUT);
    setState(791);
    name();
    setState(792);
    match(RwsParser::BECAUSE);
    setState(793);
    match(RwsParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ErrorContext ------------------------------------------------------------------

RwsParser::ErrorContext::ErrorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ErrorContext::ERROR() {
  return getToken(RwsParser::ERROR, 0);
}

RwsParser::BodyContext* RwsParser::ErrorContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::ErrorContext::NUMBER() {
  return getToken(RwsParser::NUMBER, 0);
}

tree::TerminalNode* RwsParser::ErrorContext::STATUS_CLASS() {
  return getToken(RwsParser::STATUS_CLASS, 0);
}

RwsParser::WordContext* RwsParser::ErrorContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}


size_t RwsParser::ErrorContext::getRuleIndex() const {
  return RwsParser::RuleError;
}


RwsParser::ErrorContext* RwsParser::error() {
  ErrorContext *_localctx = _tracker.createInstance<ErrorContext>(_ctx, getState());
  enterRule(_localctx, 82, RwsParser::RuleError);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(795);
    match(RwsParser::ERROR);
    setState(796);
    _la = _input->LA(1);
    if (!(_la == RwsParser::STATUS_CLASS

    || _la == RwsParser::NUMBER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(798);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
      setState(797);
      word();
    }
    setState(800);
    body();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DirectiveContext ------------------------------------------------------------------

RwsParser::DirectiveContext::DirectiveContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::WordContext *> RwsParser::DirectiveContext::word() {
  return getRuleContexts<RwsParser::WordContext>();
}

RwsParser::WordContext* RwsParser::DirectiveContext::word(size_t i) {
  return getRuleContext<RwsParser::WordContext>(i);
}

std::vector<RwsParser::ArgContext *> RwsParser::DirectiveContext::arg() {
  return getRuleContexts<RwsParser::ArgContext>();
}

RwsParser::ArgContext* RwsParser::DirectiveContext::arg(size_t i) {
  return getRuleContext<RwsParser::ArgContext>(i);
}

tree::TerminalNode* RwsParser::DirectiveContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::BodyContext* RwsParser::DirectiveContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}


size_t RwsParser::DirectiveContext::getRuleIndex() const {
  return RwsParser::RuleDirective;
}


RwsParser::DirectiveContext* RwsParser::directive() {
  DirectiveContext *_localctx = _tracker.createInstance<DirectiveContext>(_ctx, getState());
  enterRule(_localctx, 84, RwsParser::RuleDirective);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(802);
    word();
    setState(806);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 99, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(803);
        arg(); 
      }
      setState(808);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 99, _ctx);
    }
    setState(811);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(809);
      match(RwsParser::AS);
      setState(810);
      word();
    }
    setState(814);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LBRACE) {
      setState(813);
      body();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgContext ------------------------------------------------------------------

RwsParser::ArgContext::ArgContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::ValContext* RwsParser::ArgContext::val() {
  return getRuleContext<RwsParser::ValContext>(0);
}

RwsParser::OpwordContext* RwsParser::ArgContext::opword() {
  return getRuleContext<RwsParser::OpwordContext>(0);
}


size_t RwsParser::ArgContext::getRuleIndex() const {
  return RwsParser::RuleArg;
}


RwsParser::ArgContext* RwsParser::arg() {
  ArgContext *_localctx = _tracker.createInstance<ArgContext>(_ctx, getState());
  enterRule(_localctx, 86, RwsParser::RuleArg);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(818);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::TRUE_:
      case RwsParser::FALSE_:
      case RwsParser::LBRACK:
      case RwsParser::LPAREN:
      case RwsParser::STAR:
      case RwsParser::DURATION:
      case RwsParser::SIZE:
      case RwsParser::BANDWIDTH:
      case RwsParser::RATE:
      case RwsParser::PERCENT:
      case RwsParser::STATUS_CLASS:
      case RwsParser::NUMBER:
      case RwsParser::CIDR:
      case RwsParser::ADDR:
      case RwsParser::UNIX:
      case RwsParser::URL:
      case RwsParser::TEXT:
      case RwsParser::STRING:
      case RwsParser::REGEX:
      case RwsParser::RAW:
      case RwsParser::WORD:
      case RwsParser::NAME:
      case RwsParser::HOST:
      case RwsParser::PATH: {
        enterOuterAlt(_localctx, 1);
        setState(816);
        val();
        break;
      }

      case RwsParser::IF:
      case RwsParser::THEN:
      case RwsParser::OR_:
      case RwsParser::AND_:
      case RwsParser::NOT_:
      case RwsParser::IN:
      case RwsParser::MATCHES:
      case RwsParser::CONTAINS:
      case RwsParser::STARTS:
      case RwsParser::ENDS:
      case RwsParser::EQ: {
        enterOuterAlt(_localctx, 2);
        setState(817);
        opword();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- L4Context ------------------------------------------------------------------

RwsParser::L4Context::L4Context(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::L4Context::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

std::vector<RwsParser::BodyContext *> RwsParser::L4Context::body() {
  return getRuleContexts<RwsParser::BodyContext>();
}

RwsParser::BodyContext* RwsParser::L4Context::body(size_t i) {
  return getRuleContext<RwsParser::BodyContext>(i);
}

tree::TerminalNode* RwsParser::L4Context::TCP() {
  return getToken(RwsParser::TCP, 0);
}

tree::TerminalNode* RwsParser::L4Context::UDP() {
  return getToken(RwsParser::UDP, 0);
}

tree::TerminalNode* RwsParser::L4Context::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::L4Context::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::L4Context::TLS() {
  return getToken(RwsParser::TLS, 0);
}

tree::TerminalNode* RwsParser::L4Context::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::L4Context::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::L4Context::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::L4Context::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<tree::TerminalNode *> RwsParser::L4Context::SNI() {
  return getTokens(RwsParser::SNI);
}

tree::TerminalNode* RwsParser::L4Context::SNI(size_t i) {
  return getToken(RwsParser::SNI, i);
}

std::vector<RwsParser::HostContext *> RwsParser::L4Context::host() {
  return getRuleContexts<RwsParser::HostContext>();
}

RwsParser::HostContext* RwsParser::L4Context::host(size_t i) {
  return getRuleContext<RwsParser::HostContext>(i);
}

tree::TerminalNode* RwsParser::L4Context::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::L4Context::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::L4Context::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::L4Context::getRuleIndex() const {
  return RwsParser::RuleL4;
}


RwsParser::L4Context* RwsParser::l4() {
  L4Context *_localctx = _tracker.createInstance<L4Context>(_ctx, getState());
  enterRule(_localctx, 88, RwsParser::RuleL4);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(872);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::TCP:
      case RwsParser::UDP: {
        enterOuterAlt(_localctx, 1);
        setState(820);
        _la = _input->LA(1);
        if (!(_la == RwsParser::TCP

        || _la == RwsParser::UDP)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(821);
        match(RwsParser::ADDR);
        setState(824);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::AS) {
          setState(822);
          match(RwsParser::AS);
          setState(823);
          word();
        }
        setState(826);
        body();
        break;
      }

      case RwsParser::TLS: {
        enterOuterAlt(_localctx, 2);
        setState(827);
        match(RwsParser::TLS);
        setState(828);
        match(RwsParser::ADDR);
        setState(831);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::AS) {
          setState(829);
          match(RwsParser::AS);
          setState(830);
          word();
        }
        setState(833);
        match(RwsParser::LBRACE);
        setState(837);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(834);
          match(RwsParser::NL);
          setState(839);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(858);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::SNI) {
          setState(840);
          match(RwsParser::SNI);
          setState(841);
          host();
          setState(846);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::COMMA) {
            setState(842);
            match(RwsParser::COMMA);
            setState(843);
            host();
            setState(848);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(849);
          body();
          setState(853);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(850);
            match(RwsParser::NL);
            setState(855);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(860);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(869);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::ELSE) {
          setState(861);
          match(RwsParser::ELSE);
          setState(862);
          body();
          setState(866);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(863);
            match(RwsParser::NL);
            setState(868);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(871);
        match(RwsParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExprContext ------------------------------------------------------------------

RwsParser::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ExprContext::IF() {
  return getToken(RwsParser::IF, 0);
}

std::vector<RwsParser::ExprContext *> RwsParser::ExprContext::expr() {
  return getRuleContexts<RwsParser::ExprContext>();
}

RwsParser::ExprContext* RwsParser::ExprContext::expr(size_t i) {
  return getRuleContext<RwsParser::ExprContext>(i);
}

tree::TerminalNode* RwsParser::ExprContext::THEN() {
  return getToken(RwsParser::THEN, 0);
}

tree::TerminalNode* RwsParser::ExprContext::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ExprContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ExprContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::DisjunctionContext* RwsParser::ExprContext::disjunction() {
  return getRuleContext<RwsParser::DisjunctionContext>(0);
}


size_t RwsParser::ExprContext::getRuleIndex() const {
  return RwsParser::RuleExpr;
}


RwsParser::ExprContext* RwsParser::expr() {
  ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, getState());
  enterRule(_localctx, 90, RwsParser::RuleExpr);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(894);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::IF: {
        enterOuterAlt(_localctx, 1);
        setState(874);
        match(RwsParser::IF);
        setState(875);
        expr();
        setState(876);
        match(RwsParser::THEN);
        setState(880);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(877);
          match(RwsParser::NL);
          setState(882);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(883);
        expr();
        setState(884);
        match(RwsParser::ELSE);
        setState(888);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(885);
          match(RwsParser::NL);
          setState(890);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(891);
        expr();
        break;
      }

      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::NOT_:
      case RwsParser::TRUE_:
      case RwsParser::FALSE_:
      case RwsParser::LBRACK:
      case RwsParser::LPAREN:
      case RwsParser::STAR:
      case RwsParser::DURATION:
      case RwsParser::SIZE:
      case RwsParser::BANDWIDTH:
      case RwsParser::RATE:
      case RwsParser::PERCENT:
      case RwsParser::STATUS_CLASS:
      case RwsParser::NUMBER:
      case RwsParser::CIDR:
      case RwsParser::ADDR:
      case RwsParser::UNIX:
      case RwsParser::URL:
      case RwsParser::TEXT:
      case RwsParser::STRING:
      case RwsParser::REGEX:
      case RwsParser::RAW:
      case RwsParser::WORD:
      case RwsParser::NAME:
      case RwsParser::HOST:
      case RwsParser::PATH: {
        enterOuterAlt(_localctx, 2);
        setState(893);
        disjunction();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DisjunctionContext ------------------------------------------------------------------

RwsParser::DisjunctionContext::DisjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::ConjunctionContext *> RwsParser::DisjunctionContext::conjunction() {
  return getRuleContexts<RwsParser::ConjunctionContext>();
}

RwsParser::ConjunctionContext* RwsParser::DisjunctionContext::conjunction(size_t i) {
  return getRuleContext<RwsParser::ConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::DisjunctionContext::OR_() {
  return getTokens(RwsParser::OR_);
}

tree::TerminalNode* RwsParser::DisjunctionContext::OR_(size_t i) {
  return getToken(RwsParser::OR_, i);
}

std::vector<tree::TerminalNode *> RwsParser::DisjunctionContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::DisjunctionContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::DisjunctionContext::getRuleIndex() const {
  return RwsParser::RuleDisjunction;
}


RwsParser::DisjunctionContext* RwsParser::disjunction() {
  DisjunctionContext *_localctx = _tracker.createInstance<DisjunctionContext>(_ctx, getState());
  enterRule(_localctx, 92, RwsParser::RuleDisjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(896);
    conjunction();
    setState(907);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::OR_) {
      setState(897);
      match(RwsParser::OR_);
      setState(901);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(898);
        match(RwsParser::NL);
        setState(903);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(904);
      conjunction();
      setState(909);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConjunctionContext ------------------------------------------------------------------

RwsParser::ConjunctionContext::ConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::NegationContext *> RwsParser::ConjunctionContext::negation() {
  return getRuleContexts<RwsParser::NegationContext>();
}

RwsParser::NegationContext* RwsParser::ConjunctionContext::negation(size_t i) {
  return getRuleContext<RwsParser::NegationContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::ConjunctionContext::AND_() {
  return getTokens(RwsParser::AND_);
}

tree::TerminalNode* RwsParser::ConjunctionContext::AND_(size_t i) {
  return getToken(RwsParser::AND_, i);
}

std::vector<tree::TerminalNode *> RwsParser::ConjunctionContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ConjunctionContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::ConjunctionContext::getRuleIndex() const {
  return RwsParser::RuleConjunction;
}


RwsParser::ConjunctionContext* RwsParser::conjunction() {
  ConjunctionContext *_localctx = _tracker.createInstance<ConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 94, RwsParser::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(910);
    negation();
    setState(921);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::AND_) {
      setState(911);
      match(RwsParser::AND_);
      setState(915);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(912);
        match(RwsParser::NL);
        setState(917);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(918);
      negation();
      setState(923);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NegationContext ------------------------------------------------------------------

RwsParser::NegationContext::NegationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::ComparisonContext* RwsParser::NegationContext::comparison() {
  return getRuleContext<RwsParser::ComparisonContext>(0);
}

tree::TerminalNode* RwsParser::NegationContext::NOT_() {
  return getToken(RwsParser::NOT_, 0);
}


size_t RwsParser::NegationContext::getRuleIndex() const {
  return RwsParser::RuleNegation;
}


RwsParser::NegationContext* RwsParser::negation() {
  NegationContext *_localctx = _tracker.createInstance<NegationContext>(_ctx, getState());
  enterRule(_localctx, 96, RwsParser::RuleNegation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(925);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::NOT_) {
      setState(924);
      match(RwsParser::NOT_);
    }
    setState(927);
    comparison();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparisonContext ------------------------------------------------------------------

RwsParser::ComparisonContext::ComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::ValContext *> RwsParser::ComparisonContext::val() {
  return getRuleContexts<RwsParser::ValContext>();
}

RwsParser::ValContext* RwsParser::ComparisonContext::val(size_t i) {
  return getRuleContext<RwsParser::ValContext>(i);
}

tree::TerminalNode* RwsParser::ComparisonContext::EQ() {
  return getToken(RwsParser::EQ, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::NE() {
  return getToken(RwsParser::NE, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::LT() {
  return getToken(RwsParser::LT, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::LE() {
  return getToken(RwsParser::LE, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::GT() {
  return getToken(RwsParser::GT, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::GE() {
  return getToken(RwsParser::GE, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::IN() {
  return getToken(RwsParser::IN, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::MATCHES() {
  return getToken(RwsParser::MATCHES, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::CONTAINS() {
  return getToken(RwsParser::CONTAINS, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::STARTS() {
  return getToken(RwsParser::STARTS, 0);
}

tree::TerminalNode* RwsParser::ComparisonContext::ENDS() {
  return getToken(RwsParser::ENDS, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ComparisonContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ComparisonContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

tree::TerminalNode* RwsParser::ComparisonContext::NOT_() {
  return getToken(RwsParser::NOT_, 0);
}


size_t RwsParser::ComparisonContext::getRuleIndex() const {
  return RwsParser::RuleComparison;
}


RwsParser::ComparisonContext* RwsParser::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 98, RwsParser::RuleComparison);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(929);
    val();
    setState(953);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 60) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 60)) & ((1ULL << (RwsParser::NOT_ - 60))
      | (1ULL << (RwsParser::IN - 60))
      | (1ULL << (RwsParser::MATCHES - 60))
      | (1ULL << (RwsParser::CONTAINS - 60))
      | (1ULL << (RwsParser::STARTS - 60))
      | (1ULL << (RwsParser::ENDS - 60))
      | (1ULL << (RwsParser::EQ - 60))
      | (1ULL << (RwsParser::NE - 60))
      | (1ULL << (RwsParser::LE - 60))
      | (1ULL << (RwsParser::GE - 60))
      | (1ULL << (RwsParser::LT - 60))
      | (1ULL << (RwsParser::GT - 60)))) != 0)) {
      setState(944);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RwsParser::EQ: {
          setState(930);
          match(RwsParser::EQ);
          break;
        }

        case RwsParser::NE: {
          setState(931);
          match(RwsParser::NE);
          break;
        }

        case RwsParser::LT: {
          setState(932);
          match(RwsParser::LT);
          break;
        }

        case RwsParser::LE: {
          setState(933);
          match(RwsParser::LE);
          break;
        }

        case RwsParser::GT: {
          setState(934);
          match(RwsParser::GT);
          break;
        }

        case RwsParser::GE: {
          setState(935);
          match(RwsParser::GE);
          break;
        }

        case RwsParser::NOT_:
        case RwsParser::IN: {
          setState(937);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RwsParser::NOT_) {
            setState(936);
            match(RwsParser::NOT_);
          }
          setState(939);
          match(RwsParser::IN);
          break;
        }

        case RwsParser::MATCHES: {
          setState(940);
          match(RwsParser::MATCHES);
          break;
        }

        case RwsParser::CONTAINS: {
          setState(941);
          match(RwsParser::CONTAINS);
          break;
        }

        case RwsParser::STARTS: {
          setState(942);
          match(RwsParser::STARTS);
          break;
        }

        case RwsParser::ENDS: {
          setState(943);
          match(RwsParser::ENDS);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(949);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(946);
        match(RwsParser::NL);
        setState(951);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(952);
      val();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValContext ------------------------------------------------------------------

RwsParser::ValContext::ValContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::AtomContext *> RwsParser::ValContext::atom() {
  return getRuleContexts<RwsParser::AtomContext>();
}

RwsParser::AtomContext* RwsParser::ValContext::atom(size_t i) {
  return getRuleContext<RwsParser::AtomContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::ValContext::COALESCE() {
  return getTokens(RwsParser::COALESCE);
}

tree::TerminalNode* RwsParser::ValContext::COALESCE(size_t i) {
  return getToken(RwsParser::COALESCE, i);
}

std::vector<tree::TerminalNode *> RwsParser::ValContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ValContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::ValContext::getRuleIndex() const {
  return RwsParser::RuleVal;
}


RwsParser::ValContext* RwsParser::val() {
  ValContext *_localctx = _tracker.createInstance<ValContext>(_ctx, getState());
  enterRule(_localctx, 100, RwsParser::RuleVal);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(955);
    atom();
    setState(966);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COALESCE) {
      setState(956);
      match(RwsParser::COALESCE);
      setState(960);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(957);
        match(RwsParser::NL);
        setState(962);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(963);
      atom();
      setState(968);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomContext ------------------------------------------------------------------

RwsParser::AtomContext::AtomContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::AtomContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::AtomContext::RAW() {
  return getToken(RwsParser::RAW, 0);
}

tree::TerminalNode* RwsParser::AtomContext::TEXT() {
  return getToken(RwsParser::TEXT, 0);
}

tree::TerminalNode* RwsParser::AtomContext::REGEX() {
  return getToken(RwsParser::REGEX, 0);
}

tree::TerminalNode* RwsParser::AtomContext::NUMBER() {
  return getToken(RwsParser::NUMBER, 0);
}

tree::TerminalNode* RwsParser::AtomContext::DURATION() {
  return getToken(RwsParser::DURATION, 0);
}

tree::TerminalNode* RwsParser::AtomContext::SIZE() {
  return getToken(RwsParser::SIZE, 0);
}

tree::TerminalNode* RwsParser::AtomContext::BANDWIDTH() {
  return getToken(RwsParser::BANDWIDTH, 0);
}

tree::TerminalNode* RwsParser::AtomContext::RATE() {
  return getToken(RwsParser::RATE, 0);
}

tree::TerminalNode* RwsParser::AtomContext::PERCENT() {
  return getToken(RwsParser::PERCENT, 0);
}

tree::TerminalNode* RwsParser::AtomContext::STATUS_CLASS() {
  return getToken(RwsParser::STATUS_CLASS, 0);
}

tree::TerminalNode* RwsParser::AtomContext::CIDR() {
  return getToken(RwsParser::CIDR, 0);
}

tree::TerminalNode* RwsParser::AtomContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

tree::TerminalNode* RwsParser::AtomContext::UNIX() {
  return getToken(RwsParser::UNIX, 0);
}

tree::TerminalNode* RwsParser::AtomContext::URL() {
  return getToken(RwsParser::URL, 0);
}

tree::TerminalNode* RwsParser::AtomContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

tree::TerminalNode* RwsParser::AtomContext::HOST() {
  return getToken(RwsParser::HOST, 0);
}

tree::TerminalNode* RwsParser::AtomContext::STAR() {
  return getToken(RwsParser::STAR, 0);
}

tree::TerminalNode* RwsParser::AtomContext::TRUE_() {
  return getToken(RwsParser::TRUE_, 0);
}

tree::TerminalNode* RwsParser::AtomContext::FALSE_() {
  return getToken(RwsParser::FALSE_, 0);
}

RwsParser::CallContext* RwsParser::AtomContext::call() {
  return getRuleContext<RwsParser::CallContext>(0);
}

RwsParser::ListContext* RwsParser::AtomContext::list() {
  return getRuleContext<RwsParser::ListContext>(0);
}

tree::TerminalNode* RwsParser::AtomContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

RwsParser::ExprContext* RwsParser::AtomContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

tree::TerminalNode* RwsParser::AtomContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RwsParser::AtomContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::AtomContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::AtomContext::getRuleIndex() const {
  return RwsParser::RuleAtom;
}


RwsParser::AtomContext* RwsParser::atom() {
  AtomContext *_localctx = _tracker.createInstance<AtomContext>(_ctx, getState());
  enterRule(_localctx, 102, RwsParser::RuleAtom);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1007);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::STRING: {
        enterOuterAlt(_localctx, 1);
        setState(969);
        match(RwsParser::STRING);
        break;
      }

      case RwsParser::RAW: {
        enterOuterAlt(_localctx, 2);
        setState(970);
        match(RwsParser::RAW);
        break;
      }

      case RwsParser::TEXT: {
        enterOuterAlt(_localctx, 3);
        setState(971);
        match(RwsParser::TEXT);
        break;
      }

      case RwsParser::REGEX: {
        enterOuterAlt(_localctx, 4);
        setState(972);
        match(RwsParser::REGEX);
        break;
      }

      case RwsParser::NUMBER: {
        enterOuterAlt(_localctx, 5);
        setState(973);
        match(RwsParser::NUMBER);
        break;
      }

      case RwsParser::DURATION: {
        enterOuterAlt(_localctx, 6);
        setState(974);
        match(RwsParser::DURATION);
        break;
      }

      case RwsParser::SIZE: {
        enterOuterAlt(_localctx, 7);
        setState(975);
        match(RwsParser::SIZE);
        break;
      }

      case RwsParser::BANDWIDTH: {
        enterOuterAlt(_localctx, 8);
        setState(976);
        match(RwsParser::BANDWIDTH);
        break;
      }

      case RwsParser::RATE: {
        enterOuterAlt(_localctx, 9);
        setState(977);
        match(RwsParser::RATE);
        break;
      }

      case RwsParser::PERCENT: {
        enterOuterAlt(_localctx, 10);
        setState(978);
        match(RwsParser::PERCENT);
        break;
      }

      case RwsParser::STATUS_CLASS: {
        enterOuterAlt(_localctx, 11);
        setState(979);
        match(RwsParser::STATUS_CLASS);
        break;
      }

      case RwsParser::CIDR: {
        enterOuterAlt(_localctx, 12);
        setState(980);
        match(RwsParser::CIDR);
        break;
      }

      case RwsParser::ADDR: {
        enterOuterAlt(_localctx, 13);
        setState(981);
        match(RwsParser::ADDR);
        break;
      }

      case RwsParser::UNIX: {
        enterOuterAlt(_localctx, 14);
        setState(982);
        match(RwsParser::UNIX);
        break;
      }

      case RwsParser::URL: {
        enterOuterAlt(_localctx, 15);
        setState(983);
        match(RwsParser::URL);
        break;
      }

      case RwsParser::PATH: {
        enterOuterAlt(_localctx, 16);
        setState(984);
        match(RwsParser::PATH);
        break;
      }

      case RwsParser::HOST: {
        enterOuterAlt(_localctx, 17);
        setState(985);
        match(RwsParser::HOST);
        break;
      }

      case RwsParser::STAR: {
        enterOuterAlt(_localctx, 18);
        setState(986);
        match(RwsParser::STAR);
        break;
      }

      case RwsParser::TRUE_: {
        enterOuterAlt(_localctx, 19);
        setState(987);
        match(RwsParser::TRUE_);
        break;
      }

      case RwsParser::FALSE_: {
        enterOuterAlt(_localctx, 20);
        setState(988);
        match(RwsParser::FALSE_);
        break;
      }

      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::WORD:
      case RwsParser::NAME: {
        enterOuterAlt(_localctx, 21);
        setState(989);
        call();
        break;
      }

      case RwsParser::LBRACK: {
        enterOuterAlt(_localctx, 22);
        setState(990);
        list();
        break;
      }

      case RwsParser::LPAREN: {
        enterOuterAlt(_localctx, 23);
        setState(991);
        match(RwsParser::LPAREN);
        setState(995);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(992);
          match(RwsParser::NL);
          setState(997);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(998);
        expr();
        setState(1002);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(999);
          match(RwsParser::NL);
          setState(1004);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1005);
        match(RwsParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallContext ------------------------------------------------------------------

RwsParser::CallContext::CallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::NameContext* RwsParser::CallContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::CallContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::CallContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RwsParser::CallContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::CallContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ActualContext *> RwsParser::CallContext::actual() {
  return getRuleContexts<RwsParser::ActualContext>();
}

RwsParser::ActualContext* RwsParser::CallContext::actual(size_t i) {
  return getRuleContext<RwsParser::ActualContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::CallContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::CallContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::CallContext::getRuleIndex() const {
  return RwsParser::RuleCall;
}


RwsParser::CallContext* RwsParser::call() {
  CallContext *_localctx = _tracker.createInstance<CallContext>(_ctx, getState());
  enterRule(_localctx, 104, RwsParser::RuleCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1009);
    name();
    setState(1040);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx)) {
    case 1: {
      setState(1010);
      match(RwsParser::LPAREN);
      setState(1014);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 129, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1011);
          match(RwsParser::NL); 
        }
        setState(1016);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 129, _ctx);
      }
      setState(1031);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RwsParser::RWS)
        | (1ULL << RwsParser::IMPORT)
        | (1ULL << RwsParser::INCLUDE)
        | (1ULL << RwsParser::AS)
        | (1ULL << RwsParser::OWNS)
        | (1ULL << RwsParser::NATIVE)
        | (1ULL << RwsParser::PARAM)
        | (1ULL << RwsParser::PROFILE)
        | (1ULL << RwsParser::PUB)
        | (1ULL << RwsParser::LET)
        | (1ULL << RwsParser::FN)
        | (1ULL << RwsParser::SECRET)
        | (1ULL << RwsParser::FROM)
        | (1ULL << RwsParser::TABLE)
        | (1ULL << RwsParser::UPSTREAM)
        | (1ULL << RwsParser::SPLIT)
        | (1ULL << RwsParser::BY)
        | (1ULL << RwsParser::POLICY)
        | (1ULL << RwsParser::SERVER)
        | (1ULL << RwsParser::DEFAULT)
        | (1ULL << RwsParser::ENFORCE)
        | (1ULL << RwsParser::SITE)
        | (1ULL << RwsParser::ON)
        | (1ULL << RwsParser::GROUP)
        | (1ULL << RwsParser::ROUTE)
        | (1ULL << RwsParser::BEFORE)
        | (1ULL << RwsParser::GRPC)
        | (1ULL << RwsParser::CHOOSE)
        | (1ULL << RwsParser::WHEN)
        | (1ULL << RwsParser::ELSE)
        | (1ULL << RwsParser::OTHERWISE)
        | (1ULL << RwsParser::NEXT)
        | (1ULL << RwsParser::BECAUSE)
        | (1ULL << RwsParser::APPLY)
        | (1ULL << RwsParser::WITHOUT)
        | (1ULL << RwsParser::ERROR)
        | (1ULL << RwsParser::TCP)
        | (1ULL << RwsParser::UDP)
        | (1ULL << RwsParser::TLS)
        | (1ULL << RwsParser::SNI)
        | (1ULL << RwsParser::ASSERT)
        | (1ULL << RwsParser::EVERY)
        | (1ULL << RwsParser::NO)
        | (1ULL << RwsParser::HAS)
        | (1ULL << RwsParser::LACKS)
        | (1ULL << RwsParser::ONLY)
        | (1ULL << RwsParser::REACHES)
        | (1ULL << RwsParser::UNDER)
        | (1ULL << RwsParser::TO)
        | (1ULL << RwsParser::WITH)
        | (1ULL << RwsParser::METHOD)
        | (1ULL << RwsParser::TEST)
        | (1ULL << RwsParser::CONNECT)
        | (1ULL << RwsParser::REQUEST)
        | (1ULL << RwsParser::EXPECT)
        | (1ULL << RwsParser::IF)
        | (1ULL << RwsParser::NOT_))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
        | (1ULL << (RwsParser::FALSE_ - 66))
        | (1ULL << (RwsParser::LBRACK - 66))
        | (1ULL << (RwsParser::LPAREN - 66))
        | (1ULL << (RwsParser::STAR - 66))
        | (1ULL << (RwsParser::DURATION - 66))
        | (1ULL << (RwsParser::SIZE - 66))
        | (1ULL << (RwsParser::BANDWIDTH - 66))
        | (1ULL << (RwsParser::RATE - 66))
        | (1ULL << (RwsParser::PERCENT - 66))
        | (1ULL << (RwsParser::STATUS_CLASS - 66))
        | (1ULL << (RwsParser::NUMBER - 66))
        | (1ULL << (RwsParser::CIDR - 66))
        | (1ULL << (RwsParser::ADDR - 66))
        | (1ULL << (RwsParser::UNIX - 66))
        | (1ULL << (RwsParser::URL - 66))
        | (1ULL << (RwsParser::TEXT - 66))
        | (1ULL << (RwsParser::STRING - 66))
        | (1ULL << (RwsParser::REGEX - 66))
        | (1ULL << (RwsParser::RAW - 66))
        | (1ULL << (RwsParser::WORD - 66))
        | (1ULL << (RwsParser::NAME - 66))
        | (1ULL << (RwsParser::HOST - 66))
        | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
        setState(1017);
        actual();
        setState(1028);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::COMMA) {
          setState(1018);
          match(RwsParser::COMMA);
          setState(1022);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(1019);
            match(RwsParser::NL);
            setState(1024);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(1025);
          actual();
          setState(1030);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1036);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(1033);
        match(RwsParser::NL);
        setState(1038);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1039);
      match(RwsParser::RPAREN);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListContext ------------------------------------------------------------------

RwsParser::ListContext::ListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ListContext::LBRACK() {
  return getToken(RwsParser::LBRACK, 0);
}

tree::TerminalNode* RwsParser::ListContext::RBRACK() {
  return getToken(RwsParser::RBRACK, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ListContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ListContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ExprContext *> RwsParser::ListContext::expr() {
  return getRuleContexts<RwsParser::ExprContext>();
}

RwsParser::ExprContext* RwsParser::ListContext::expr(size_t i) {
  return getRuleContext<RwsParser::ExprContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::ListContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::ListContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::ListContext::getRuleIndex() const {
  return RwsParser::RuleList;
}


RwsParser::ListContext* RwsParser::list() {
  ListContext *_localctx = _tracker.createInstance<ListContext>(_ctx, getState());
  enterRule(_localctx, 106, RwsParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1042);
    match(RwsParser::LBRACK);
    setState(1046);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 135, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1043);
        match(RwsParser::NL); 
      }
      setState(1048);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 135, _ctx);
    }
    setState(1066);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT)
      | (1ULL << RwsParser::IF)
      | (1ULL << RwsParser::NOT_))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
      | (1ULL << (RwsParser::FALSE_ - 66))
      | (1ULL << (RwsParser::LBRACK - 66))
      | (1ULL << (RwsParser::LPAREN - 66))
      | (1ULL << (RwsParser::STAR - 66))
      | (1ULL << (RwsParser::DURATION - 66))
      | (1ULL << (RwsParser::SIZE - 66))
      | (1ULL << (RwsParser::BANDWIDTH - 66))
      | (1ULL << (RwsParser::RATE - 66))
      | (1ULL << (RwsParser::PERCENT - 66))
      | (1ULL << (RwsParser::STATUS_CLASS - 66))
      | (1ULL << (RwsParser::NUMBER - 66))
      | (1ULL << (RwsParser::CIDR - 66))
      | (1ULL << (RwsParser::ADDR - 66))
      | (1ULL << (RwsParser::UNIX - 66))
      | (1ULL << (RwsParser::URL - 66))
      | (1ULL << (RwsParser::TEXT - 66))
      | (1ULL << (RwsParser::STRING - 66))
      | (1ULL << (RwsParser::REGEX - 66))
      | (1ULL << (RwsParser::RAW - 66))
      | (1ULL << (RwsParser::WORD - 66))
      | (1ULL << (RwsParser::NAME - 66))
      | (1ULL << (RwsParser::HOST - 66))
      | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
      setState(1049);
      expr();
      setState(1060);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 137, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1050);
          match(RwsParser::COMMA);
          setState(1054);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(1051);
            match(RwsParser::NL);
            setState(1056);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(1057);
          expr(); 
        }
        setState(1062);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 137, _ctx);
      }
      setState(1064);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::COMMA) {
        setState(1063);
        match(RwsParser::COMMA);
      }
    }
    setState(1071);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1068);
      match(RwsParser::NL);
      setState(1073);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1074);
    match(RwsParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeContext ------------------------------------------------------------------

RwsParser::TypeContext::TypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::TypeContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::TypeContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

std::vector<RwsParser::TypeContext *> RwsParser::TypeContext::type() {
  return getRuleContexts<RwsParser::TypeContext>();
}

RwsParser::TypeContext* RwsParser::TypeContext::type(size_t i) {
  return getRuleContext<RwsParser::TypeContext>(i);
}

tree::TerminalNode* RwsParser::TypeContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

tree::TerminalNode* RwsParser::TypeContext::QMARK() {
  return getToken(RwsParser::QMARK, 0);
}

std::vector<tree::TerminalNode *> RwsParser::TypeContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::TypeContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::TypeContext::getRuleIndex() const {
  return RwsParser::RuleType;
}


RwsParser::TypeContext* RwsParser::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 108, RwsParser::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1076);
    word();
    setState(1088);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(1077);
      match(RwsParser::LPAREN);
      setState(1078);
      type();
      setState(1083);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(1079);
        match(RwsParser::COMMA);
        setState(1080);
        type();
        setState(1085);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1086);
      match(RwsParser::RPAREN);
    }
    setState(1091);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::QMARK) {
      setState(1090);
      match(RwsParser::QMARK);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AssertionContext ------------------------------------------------------------------

RwsParser::AssertionContext::AssertionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::AssertionContext::ASSERT() {
  return getToken(RwsParser::ASSERT, 0);
}

tree::TerminalNode* RwsParser::AssertionContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::AssertionContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::AssertionContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::AssertionContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::AssertionContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ClaimContext *> RwsParser::AssertionContext::claim() {
  return getRuleContexts<RwsParser::ClaimContext>();
}

RwsParser::ClaimContext* RwsParser::AssertionContext::claim(size_t i) {
  return getRuleContext<RwsParser::ClaimContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::AssertionContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::AssertionContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::AssertionContext::getRuleIndex() const {
  return RwsParser::RuleAssertion;
}


RwsParser::AssertionContext* RwsParser::assertion() {
  AssertionContext *_localctx = _tracker.createInstance<AssertionContext>(_ctx, getState());
  enterRule(_localctx, 110, RwsParser::RuleAssertion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1093);
    match(RwsParser::ASSERT);
    setState(1094);
    match(RwsParser::STRING);
    setState(1095);
    match(RwsParser::LBRACE);
    setState(1099);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1096);
        match(RwsParser::NL); 
      }
      setState(1101);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx);
    }
    setState(1111);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::ONLY))) != 0)) {
      setState(1102);
      claim();
      setState(1108);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 145, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1103);
          sep();
          setState(1104);
          claim(); 
        }
        setState(1110);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 145, _ctx);
      }
    }
    setState(1116);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1113);
      match(RwsParser::NL);
      setState(1118);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1119);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClaimContext ------------------------------------------------------------------

RwsParser::ClaimContext::ClaimContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::ClaimContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::ClaimContext::EVERY() {
  return getToken(RwsParser::EVERY, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::NO() {
  return getToken(RwsParser::NO, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::ROUTE() {
  return getToken(RwsParser::ROUTE, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::REQUEST() {
  return getToken(RwsParser::REQUEST, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::HAS() {
  return getToken(RwsParser::HAS, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::LACKS() {
  return getToken(RwsParser::LACKS, 0);
}

std::vector<RwsParser::FilterContext *> RwsParser::ClaimContext::filter() {
  return getRuleContexts<RwsParser::FilterContext>();
}

RwsParser::FilterContext* RwsParser::ClaimContext::filter(size_t i) {
  return getRuleContext<RwsParser::FilterContext>(i);
}

std::vector<RwsParser::AtomContext *> RwsParser::ClaimContext::atom() {
  return getRuleContexts<RwsParser::AtomContext>();
}

RwsParser::AtomContext* RwsParser::ClaimContext::atom(size_t i) {
  return getRuleContext<RwsParser::AtomContext>(i);
}

tree::TerminalNode* RwsParser::ClaimContext::ONLY() {
  return getToken(RwsParser::ONLY, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::REACHES() {
  return getToken(RwsParser::REACHES, 0);
}

tree::TerminalNode* RwsParser::ClaimContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

RwsParser::NameContext* RwsParser::ClaimContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}


size_t RwsParser::ClaimContext::getRuleIndex() const {
  return RwsParser::RuleClaim;
}


RwsParser::ClaimContext* RwsParser::claim() {
  ClaimContext *_localctx = _tracker.createInstance<ClaimContext>(_ctx, getState());
  enterRule(_localctx, 112, RwsParser::RuleClaim);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1144);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::EVERY:
      case RwsParser::NO: {
        enterOuterAlt(_localctx, 1);
        setState(1121);
        _la = _input->LA(1);
        if (!(_la == RwsParser::EVERY

        || _la == RwsParser::NO)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1122);
        _la = _input->LA(1);
        if (!(_la == RwsParser::ROUTE

        || _la == RwsParser::REQUEST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1126);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RwsParser::ON)
          | (1ULL << RwsParser::UNDER)
          | (1ULL << RwsParser::TO)
          | (1ULL << RwsParser::WITH)
          | (1ULL << RwsParser::METHOD)
          | (1ULL << RwsParser::IN))) != 0)) {
          setState(1123);
          filter();
          setState(1128);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1129);
        _la = _input->LA(1);
        if (!(_la == RwsParser::HAS

        || _la == RwsParser::LACKS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1130);
        word();
        setState(1134);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RwsParser::RWS)
          | (1ULL << RwsParser::IMPORT)
          | (1ULL << RwsParser::INCLUDE)
          | (1ULL << RwsParser::AS)
          | (1ULL << RwsParser::OWNS)
          | (1ULL << RwsParser::NATIVE)
          | (1ULL << RwsParser::PARAM)
          | (1ULL << RwsParser::PROFILE)
          | (1ULL << RwsParser::PUB)
          | (1ULL << RwsParser::LET)
          | (1ULL << RwsParser::FN)
          | (1ULL << RwsParser::SECRET)
          | (1ULL << RwsParser::FROM)
          | (1ULL << RwsParser::TABLE)
          | (1ULL << RwsParser::UPSTREAM)
          | (1ULL << RwsParser::SPLIT)
          | (1ULL << RwsParser::BY)
          | (1ULL << RwsParser::POLICY)
          | (1ULL << RwsParser::SERVER)
          | (1ULL << RwsParser::DEFAULT)
          | (1ULL << RwsParser::ENFORCE)
          | (1ULL << RwsParser::SITE)
          | (1ULL << RwsParser::ON)
          | (1ULL << RwsParser::GROUP)
          | (1ULL << RwsParser::ROUTE)
          | (1ULL << RwsParser::BEFORE)
          | (1ULL << RwsParser::GRPC)
          | (1ULL << RwsParser::CHOOSE)
          | (1ULL << RwsParser::WHEN)
          | (1ULL << RwsParser::ELSE)
          | (1ULL << RwsParser::OTHERWISE)
          | (1ULL << RwsParser::NEXT)
          | (1ULL << RwsParser::BECAUSE)
          | (1ULL << RwsParser::APPLY)
          | (1ULL << RwsParser::WITHOUT)
          | (1ULL << RwsParser::ERROR)
          | (1ULL << RwsParser::TCP)
          | (1ULL << RwsParser::UDP)
          | (1ULL << RwsParser::TLS)
          | (1ULL << RwsParser::SNI)
          | (1ULL << RwsParser::ASSERT)
          | (1ULL << RwsParser::EVERY)
          | (1ULL << RwsParser::NO)
          | (1ULL << RwsParser::HAS)
          | (1ULL << RwsParser::LACKS)
          | (1ULL << RwsParser::ONLY)
          | (1ULL << RwsParser::REACHES)
          | (1ULL << RwsParser::UNDER)
          | (1ULL << RwsParser::TO)
          | (1ULL << RwsParser::WITH)
          | (1ULL << RwsParser::METHOD)
          | (1ULL << RwsParser::TEST)
          | (1ULL << RwsParser::CONNECT)
          | (1ULL << RwsParser::REQUEST)
          | (1ULL << RwsParser::EXPECT))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 66)) & ((1ULL << (RwsParser::TRUE_ - 66))
          | (1ULL << (RwsParser::FALSE_ - 66))
          | (1ULL << (RwsParser::LBRACK - 66))
          | (1ULL << (RwsParser::LPAREN - 66))
          | (1ULL << (RwsParser::STAR - 66))
          | (1ULL << (RwsParser::DURATION - 66))
          | (1ULL << (RwsParser::SIZE - 66))
          | (1ULL << (RwsParser::BANDWIDTH - 66))
          | (1ULL << (RwsParser::RATE - 66))
          | (1ULL << (RwsParser::PERCENT - 66))
          | (1ULL << (RwsParser::STATUS_CLASS - 66))
          | (1ULL << (RwsParser::NUMBER - 66))
          | (1ULL << (RwsParser::CIDR - 66))
          | (1ULL << (RwsParser::ADDR - 66))
          | (1ULL << (RwsParser::UNIX - 66))
          | (1ULL << (RwsParser::URL - 66))
          | (1ULL << (RwsParser::TEXT - 66))
          | (1ULL << (RwsParser::STRING - 66))
          | (1ULL << (RwsParser::REGEX - 66))
          | (1ULL << (RwsParser::RAW - 66))
          | (1ULL << (RwsParser::WORD - 66))
          | (1ULL << (RwsParser::NAME - 66))
          | (1ULL << (RwsParser::HOST - 66))
          | (1ULL << (RwsParser::PATH - 66)))) != 0)) {
          setState(1131);
          atom();
          setState(1136);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RwsParser::ONLY: {
        enterOuterAlt(_localctx, 2);
        setState(1137);
        match(RwsParser::ONLY);
        setState(1138);
        atom();
        setState(1139);
        match(RwsParser::REACHES);
        setState(1142);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RwsParser::PATH: {
            setState(1140);
            match(RwsParser::PATH);
            break;
          }

          case RwsParser::RWS:
          case RwsParser::IMPORT:
          case RwsParser::INCLUDE:
          case RwsParser::AS:
          case RwsParser::OWNS:
          case RwsParser::NATIVE:
          case RwsParser::PARAM:
          case RwsParser::PROFILE:
          case RwsParser::PUB:
          case RwsParser::LET:
          case RwsParser::FN:
          case RwsParser::SECRET:
          case RwsParser::FROM:
          case RwsParser::TABLE:
          case RwsParser::UPSTREAM:
          case RwsParser::SPLIT:
          case RwsParser::BY:
          case RwsParser::POLICY:
          case RwsParser::SERVER:
          case RwsParser::DEFAULT:
          case RwsParser::ENFORCE:
          case RwsParser::SITE:
          case RwsParser::ON:
          case RwsParser::GROUP:
          case RwsParser::ROUTE:
          case RwsParser::BEFORE:
          case RwsParser::GRPC:
          case RwsParser::CHOOSE:
          case RwsParser::WHEN:
          case RwsParser::ELSE:
          case RwsParser::OTHERWISE:
          case RwsParser::NEXT:
          case RwsParser::BECAUSE:
          case RwsParser::APPLY:
          case RwsParser::WITHOUT:
          case RwsParser::ERROR:
          case RwsParser::TCP:
          case RwsParser::UDP:
          case RwsParser::TLS:
          case RwsParser::SNI:
          case RwsParser::ASSERT:
          case RwsParser::EVERY:
          case RwsParser::NO:
          case RwsParser::HAS:
          case RwsParser::LACKS:
          case RwsParser::ONLY:
          case RwsParser::REACHES:
          case RwsParser::UNDER:
          case RwsParser::TO:
          case RwsParser::WITH:
          case RwsParser::METHOD:
          case RwsParser::TEST:
          case RwsParser::CONNECT:
          case RwsParser::REQUEST:
          case RwsParser::EXPECT:
          case RwsParser::WORD:
          case RwsParser::NAME: {
            setState(1141);
            name();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FilterContext ------------------------------------------------------------------

RwsParser::FilterContext::FilterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::FilterContext::UNDER() {
  return getToken(RwsParser::UNDER, 0);
}

tree::TerminalNode* RwsParser::FilterContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

tree::TerminalNode* RwsParser::FilterContext::IN() {
  return getToken(RwsParser::IN, 0);
}

RwsParser::NameContext* RwsParser::FilterContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::FilterContext::TO() {
  return getToken(RwsParser::TO, 0);
}

tree::TerminalNode* RwsParser::FilterContext::WITH() {
  return getToken(RwsParser::WITH, 0);
}

RwsParser::WordContext* RwsParser::FilterContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::FilterContext::ON() {
  return getToken(RwsParser::ON, 0);
}

RwsParser::HostContext* RwsParser::FilterContext::host() {
  return getRuleContext<RwsParser::HostContext>(0);
}

tree::TerminalNode* RwsParser::FilterContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::FilterContext::METHOD() {
  return getToken(RwsParser::METHOD, 0);
}

RwsParser::MethodsContext* RwsParser::FilterContext::methods() {
  return getRuleContext<RwsParser::MethodsContext>(0);
}


size_t RwsParser::FilterContext::getRuleIndex() const {
  return RwsParser::RuleFilter;
}


RwsParser::FilterContext* RwsParser::filter() {
  FilterContext *_localctx = _tracker.createInstance<FilterContext>(_ctx, getState());
  enterRule(_localctx, 114, RwsParser::RuleFilter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1161);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::UNDER: {
        enterOuterAlt(_localctx, 1);
        setState(1146);
        match(RwsParser::UNDER);
        setState(1147);
        match(RwsParser::PATH);
        break;
      }

      case RwsParser::IN: {
        enterOuterAlt(_localctx, 2);
        setState(1148);
        match(RwsParser::IN);
        setState(1149);
        name();
        break;
      }

      case RwsParser::TO: {
        enterOuterAlt(_localctx, 3);
        setState(1150);
        match(RwsParser::TO);
        setState(1151);
        name();
        break;
      }

      case RwsParser::WITH: {
        enterOuterAlt(_localctx, 4);
        setState(1152);
        match(RwsParser::WITH);
        setState(1153);
        word();
        break;
      }

      case RwsParser::ON: {
        enterOuterAlt(_localctx, 5);
        setState(1154);
        match(RwsParser::ON);
        setState(1157);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RwsParser::RWS:
          case RwsParser::IMPORT:
          case RwsParser::INCLUDE:
          case RwsParser::AS:
          case RwsParser::OWNS:
          case RwsParser::NATIVE:
          case RwsParser::PARAM:
          case RwsParser::PROFILE:
          case RwsParser::PUB:
          case RwsParser::LET:
          case RwsParser::FN:
          case RwsParser::SECRET:
          case RwsParser::FROM:
          case RwsParser::TABLE:
          case RwsParser::UPSTREAM:
          case RwsParser::SPLIT:
          case RwsParser::BY:
          case RwsParser::POLICY:
          case RwsParser::SERVER:
          case RwsParser::DEFAULT:
          case RwsParser::ENFORCE:
          case RwsParser::SITE:
          case RwsParser::ON:
          case RwsParser::GROUP:
          case RwsParser::ROUTE:
          case RwsParser::BEFORE:
          case RwsParser::GRPC:
          case RwsParser::CHOOSE:
          case RwsParser::WHEN:
          case RwsParser::ELSE:
          case RwsParser::OTHERWISE:
          case RwsParser::NEXT:
          case RwsParser::BECAUSE:
          case RwsParser::APPLY:
          case RwsParser::WITHOUT:
          case RwsParser::ERROR:
          case RwsParser::TCP:
          case RwsParser::UDP:
          case RwsParser::TLS:
          case RwsParser::SNI:
          case RwsParser::ASSERT:
          case RwsParser::EVERY:
          case RwsParser::NO:
          case RwsParser::HAS:
          case RwsParser::LACKS:
          case RwsParser::ONLY:
          case RwsParser::REACHES:
          case RwsParser::UNDER:
          case RwsParser::TO:
          case RwsParser::WITH:
          case RwsParser::METHOD:
          case RwsParser::TEST:
          case RwsParser::CONNECT:
          case RwsParser::REQUEST:
          case RwsParser::EXPECT:
          case RwsParser::STAR:
          case RwsParser::CIDR:
          case RwsParser::WORD:
          case RwsParser::NAME:
          case RwsParser::HOST: {
            setState(1155);
            host();
            break;
          }

          case RwsParser::STRING: {
            setState(1156);
            match(RwsParser::STRING);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case RwsParser::METHOD: {
        enterOuterAlt(_localctx, 6);
        setState(1159);
        match(RwsParser::METHOD);
        setState(1160);
        methods();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TestContext ------------------------------------------------------------------

RwsParser::TestContext::TestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::TestContext::TEST() {
  return getToken(RwsParser::TEST, 0);
}

tree::TerminalNode* RwsParser::TestContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

tree::TerminalNode* RwsParser::TestContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::TestContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

tree::TerminalNode* RwsParser::TestContext::IN() {
  return getToken(RwsParser::IN, 0);
}

RwsParser::WordContext* RwsParser::TestContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::TestContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::TestContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ItemContext *> RwsParser::TestContext::item() {
  return getRuleContexts<RwsParser::ItemContext>();
}

RwsParser::ItemContext* RwsParser::TestContext::item(size_t i) {
  return getRuleContext<RwsParser::ItemContext>(i);
}

std::vector<RwsParser::SepContext *> RwsParser::TestContext::sep() {
  return getRuleContexts<RwsParser::SepContext>();
}

RwsParser::SepContext* RwsParser::TestContext::sep(size_t i) {
  return getRuleContext<RwsParser::SepContext>(i);
}


size_t RwsParser::TestContext::getRuleIndex() const {
  return RwsParser::RuleTest;
}


RwsParser::TestContext* RwsParser::test() {
  TestContext *_localctx = _tracker.createInstance<TestContext>(_ctx, getState());
  enterRule(_localctx, 116, RwsParser::RuleTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1163);
    match(RwsParser::TEST);
    setState(1164);
    match(RwsParser::STRING);
    setState(1167);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::IN) {
      setState(1165);
      match(RwsParser::IN);
      setState(1166);
      word();
    }
    setState(1169);
    match(RwsParser::LBRACE);
    setState(1173);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 155, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1170);
        match(RwsParser::NL); 
      }
      setState(1175);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 155, _ctx);
    }
    setState(1185);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD) {
      setState(1176);
      item();
      setState(1182);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 156, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1177);
          sep();
          setState(1178);
          item(); 
        }
        setState(1184);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 156, _ctx);
      }
    }
    setState(1190);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1187);
      match(RwsParser::NL);
      setState(1192);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1193);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemContext ------------------------------------------------------------------

RwsParser::ItemContext::ItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::LineContext* RwsParser::ItemContext::line() {
  return getRuleContext<RwsParser::LineContext>(0);
}

RwsParser::RequestContext* RwsParser::ItemContext::request() {
  return getRuleContext<RwsParser::RequestContext>(0);
}

tree::TerminalNode* RwsParser::ItemContext::EXPECT() {
  return getToken(RwsParser::EXPECT, 0);
}

RwsParser::OutcomeContext* RwsParser::ItemContext::outcome() {
  return getRuleContext<RwsParser::OutcomeContext>(0);
}


size_t RwsParser::ItemContext::getRuleIndex() const {
  return RwsParser::RuleItem;
}


RwsParser::ItemContext* RwsParser::item() {
  ItemContext *_localctx = _tracker.createInstance<ItemContext>(_ctx, getState());
  enterRule(_localctx, 118, RwsParser::RuleItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1199);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 159, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1195);
      line();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1196);
      request();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1197);
      match(RwsParser::EXPECT);
      setState(1198);
      outcome();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LineContext ------------------------------------------------------------------

RwsParser::LineContext::LineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::LineContext::ARROW() {
  return getToken(RwsParser::ARROW, 0);
}

std::vector<RwsParser::OutcomeContext *> RwsParser::LineContext::outcome() {
  return getRuleContexts<RwsParser::OutcomeContext>();
}

RwsParser::OutcomeContext* RwsParser::LineContext::outcome(size_t i) {
  return getRuleContext<RwsParser::OutcomeContext>(i);
}

RwsParser::WordContext* RwsParser::LineContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::LineContext::URL() {
  return getToken(RwsParser::URL, 0);
}

tree::TerminalNode* RwsParser::LineContext::CONNECT() {
  return getToken(RwsParser::CONNECT, 0);
}

tree::TerminalNode* RwsParser::LineContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

std::vector<tree::TerminalNode *> RwsParser::LineContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::LineContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<tree::TerminalNode *> RwsParser::LineContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::LineContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

tree::TerminalNode* RwsParser::LineContext::SNI() {
  return getToken(RwsParser::SNI, 0);
}

RwsParser::HostContext* RwsParser::LineContext::host() {
  return getRuleContext<RwsParser::HostContext>(0);
}

tree::TerminalNode* RwsParser::LineContext::FROM() {
  return getToken(RwsParser::FROM, 0);
}

tree::TerminalNode* RwsParser::LineContext::CIDR() {
  return getToken(RwsParser::CIDR, 0);
}


size_t RwsParser::LineContext::getRuleIndex() const {
  return RwsParser::RuleLine;
}


RwsParser::LineContext* RwsParser::line() {
  LineContext *_localctx = _tracker.createInstance<LineContext>(_ctx, getState());
  enterRule(_localctx, 120, RwsParser::RuleLine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1215);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 162, _ctx)) {
    case 1: {
      setState(1201);
      word();
      setState(1202);
      match(RwsParser::URL);
      break;
    }

    case 2: {
      setState(1204);
      match(RwsParser::CONNECT);
      setState(1205);
      word();
      setState(1206);
      match(RwsParser::ADDR);
      setState(1209);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::SNI) {
        setState(1207);
        match(RwsParser::SNI);
        setState(1208);
        host();
      }
      setState(1213);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::FROM) {
        setState(1211);
        match(RwsParser::FROM);
        setState(1212);
        match(RwsParser::CIDR);
      }
      break;
    }

    }
    setState(1217);
    match(RwsParser::ARROW);
    setState(1221);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1218);
      match(RwsParser::NL);
      setState(1223);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1224);
    outcome();
    setState(1235);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(1225);
      match(RwsParser::COMMA);
      setState(1229);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(1226);
        match(RwsParser::NL);
        setState(1231);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1232);
      outcome();
      setState(1237);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequestContext ------------------------------------------------------------------

RwsParser::RequestContext::RequestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::RequestContext::REQUEST() {
  return getToken(RwsParser::REQUEST, 0);
}

RwsParser::WordContext* RwsParser::RequestContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::RequestContext::URL() {
  return getToken(RwsParser::URL, 0);
}

RwsParser::BodyContext* RwsParser::RequestContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}


size_t RwsParser::RequestContext::getRuleIndex() const {
  return RwsParser::RuleRequest;
}


RwsParser::RequestContext* RwsParser::request() {
  RequestContext *_localctx = _tracker.createInstance<RequestContext>(_ctx, getState());
  enterRule(_localctx, 122, RwsParser::RuleRequest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1238);
    match(RwsParser::REQUEST);
    setState(1239);
    word();
    setState(1240);
    match(RwsParser::URL);
    setState(1242);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LBRACE) {
      setState(1241);
      body();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OutcomeContext ------------------------------------------------------------------

RwsParser::OutcomeContext::OutcomeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RwsParser::WordContext* RwsParser::OutcomeContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

std::vector<RwsParser::ArgContext *> RwsParser::OutcomeContext::arg() {
  return getRuleContexts<RwsParser::ArgContext>();
}

RwsParser::ArgContext* RwsParser::OutcomeContext::arg(size_t i) {
  return getRuleContext<RwsParser::ArgContext>(i);
}


size_t RwsParser::OutcomeContext::getRuleIndex() const {
  return RwsParser::RuleOutcome;
}


RwsParser::OutcomeContext* RwsParser::outcome() {
  OutcomeContext *_localctx = _tracker.createInstance<OutcomeContext>(_ctx, getState());
  enterRule(_localctx, 124, RwsParser::RuleOutcome);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1244);
    word();
    setState(1248);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT)
      | (1ULL << RwsParser::IF)
      | (1ULL << RwsParser::THEN)
      | (1ULL << RwsParser::OR_)
      | (1ULL << RwsParser::AND_)
      | (1ULL << RwsParser::NOT_)
      | (1ULL << RwsParser::IN)
      | (1ULL << RwsParser::MATCHES)
      | (1ULL << RwsParser::CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RwsParser::STARTS - 64))
      | (1ULL << (RwsParser::ENDS - 64))
      | (1ULL << (RwsParser::TRUE_ - 64))
      | (1ULL << (RwsParser::FALSE_ - 64))
      | (1ULL << (RwsParser::EQ - 64))
      | (1ULL << (RwsParser::LBRACK - 64))
      | (1ULL << (RwsParser::LPAREN - 64))
      | (1ULL << (RwsParser::STAR - 64))
      | (1ULL << (RwsParser::DURATION - 64))
      | (1ULL << (RwsParser::SIZE - 64))
      | (1ULL << (RwsParser::BANDWIDTH - 64))
      | (1ULL << (RwsParser::RATE - 64))
      | (1ULL << (RwsParser::PERCENT - 64))
      | (1ULL << (RwsParser::STATUS_CLASS - 64))
      | (1ULL << (RwsParser::NUMBER - 64))
      | (1ULL << (RwsParser::CIDR - 64))
      | (1ULL << (RwsParser::ADDR - 64))
      | (1ULL << (RwsParser::UNIX - 64))
      | (1ULL << (RwsParser::URL - 64))
      | (1ULL << (RwsParser::TEXT - 64))
      | (1ULL << (RwsParser::STRING - 64))
      | (1ULL << (RwsParser::REGEX - 64))
      | (1ULL << (RwsParser::RAW - 64))
      | (1ULL << (RwsParser::WORD - 64))
      | (1ULL << (RwsParser::NAME - 64))
      | (1ULL << (RwsParser::HOST - 64))
      | (1ULL << (RwsParser::PATH - 64)))) != 0)) {
      setState(1245);
      arg();
      setState(1250);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

RwsParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::NameContext::NAME() {
  return getToken(RwsParser::NAME, 0);
}

RwsParser::WordContext* RwsParser::NameContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}


size_t RwsParser::NameContext::getRuleIndex() const {
  return RwsParser::RuleName;
}


RwsParser::NameContext* RwsParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 126, RwsParser::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1253);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::NAME: {
        enterOuterAlt(_localctx, 1);
        setState(1251);
        match(RwsParser::NAME);
        break;
      }

      case RwsParser::RWS:
      case RwsParser::IMPORT:
      case RwsParser::INCLUDE:
      case RwsParser::AS:
      case RwsParser::OWNS:
      case RwsParser::NATIVE:
      case RwsParser::PARAM:
      case RwsParser::PROFILE:
      case RwsParser::PUB:
      case RwsParser::LET:
      case RwsParser::FN:
      case RwsParser::SECRET:
      case RwsParser::FROM:
      case RwsParser::TABLE:
      case RwsParser::UPSTREAM:
      case RwsParser::SPLIT:
      case RwsParser::BY:
      case RwsParser::POLICY:
      case RwsParser::SERVER:
      case RwsParser::DEFAULT:
      case RwsParser::ENFORCE:
      case RwsParser::SITE:
      case RwsParser::ON:
      case RwsParser::GROUP:
      case RwsParser::ROUTE:
      case RwsParser::BEFORE:
      case RwsParser::GRPC:
      case RwsParser::CHOOSE:
      case RwsParser::WHEN:
      case RwsParser::ELSE:
      case RwsParser::OTHERWISE:
      case RwsParser::NEXT:
      case RwsParser::BECAUSE:
      case RwsParser::APPLY:
      case RwsParser::WITHOUT:
      case RwsParser::ERROR:
      case RwsParser::TCP:
      case RwsParser::UDP:
      case RwsParser::TLS:
      case RwsParser::SNI:
      case RwsParser::ASSERT:
      case RwsParser::EVERY:
      case RwsParser::NO:
      case RwsParser::HAS:
      case RwsParser::LACKS:
      case RwsParser::ONLY:
      case RwsParser::REACHES:
      case RwsParser::UNDER:
      case RwsParser::TO:
      case RwsParser::WITH:
      case RwsParser::METHOD:
      case RwsParser::TEST:
      case RwsParser::CONNECT:
      case RwsParser::REQUEST:
      case RwsParser::EXPECT:
      case RwsParser::WORD: {
        enterOuterAlt(_localctx, 2);
        setState(1252);
        word();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OpwordContext ------------------------------------------------------------------

RwsParser::OpwordContext::OpwordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::OpwordContext::EQ() {
  return getToken(RwsParser::EQ, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::OR_() {
  return getToken(RwsParser::OR_, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::AND_() {
  return getToken(RwsParser::AND_, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::NOT_() {
  return getToken(RwsParser::NOT_, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::IN() {
  return getToken(RwsParser::IN, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::MATCHES() {
  return getToken(RwsParser::MATCHES, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::CONTAINS() {
  return getToken(RwsParser::CONTAINS, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::STARTS() {
  return getToken(RwsParser::STARTS, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::ENDS() {
  return getToken(RwsParser::ENDS, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::IF() {
  return getToken(RwsParser::IF, 0);
}

tree::TerminalNode* RwsParser::OpwordContext::THEN() {
  return getToken(RwsParser::THEN, 0);
}


size_t RwsParser::OpwordContext::getRuleIndex() const {
  return RwsParser::RuleOpword;
}


RwsParser::OpwordContext* RwsParser::opword() {
  OpwordContext *_localctx = _tracker.createInstance<OpwordContext>(_ctx, getState());
  enterRule(_localctx, 128, RwsParser::RuleOpword);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1255);
    _la = _input->LA(1);
    if (!(((((_la - 56) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 56)) & ((1ULL << (RwsParser::IF - 56))
      | (1ULL << (RwsParser::THEN - 56))
      | (1ULL << (RwsParser::OR_ - 56))
      | (1ULL << (RwsParser::AND_ - 56))
      | (1ULL << (RwsParser::NOT_ - 56))
      | (1ULL << (RwsParser::IN - 56))
      | (1ULL << (RwsParser::MATCHES - 56))
      | (1ULL << (RwsParser::CONTAINS - 56))
      | (1ULL << (RwsParser::STARTS - 56))
      | (1ULL << (RwsParser::ENDS - 56))
      | (1ULL << (RwsParser::EQ - 56)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WordContext ------------------------------------------------------------------

RwsParser::WordContext::WordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::WordContext::WORD() {
  return getToken(RwsParser::WORD, 0);
}

tree::TerminalNode* RwsParser::WordContext::RWS() {
  return getToken(RwsParser::RWS, 0);
}

tree::TerminalNode* RwsParser::WordContext::IMPORT() {
  return getToken(RwsParser::IMPORT, 0);
}

tree::TerminalNode* RwsParser::WordContext::INCLUDE() {
  return getToken(RwsParser::INCLUDE, 0);
}

tree::TerminalNode* RwsParser::WordContext::AS() {
  return getToken(RwsParser::AS, 0);
}

tree::TerminalNode* RwsParser::WordContext::OWNS() {
  return getToken(RwsParser::OWNS, 0);
}

tree::TerminalNode* RwsParser::WordContext::NATIVE() {
  return getToken(RwsParser::NATIVE, 0);
}

tree::TerminalNode* RwsParser::WordContext::PARAM() {
  return getToken(RwsParser::PARAM, 0);
}

tree::TerminalNode* RwsParser::WordContext::PROFILE() {
  return getToken(RwsParser::PROFILE, 0);
}

tree::TerminalNode* RwsParser::WordContext::PUB() {
  return getToken(RwsParser::PUB, 0);
}

tree::TerminalNode* RwsParser::WordContext::LET() {
  return getToken(RwsParser::LET, 0);
}

tree::TerminalNode* RwsParser::WordContext::FN() {
  return getToken(RwsParser::FN, 0);
}

tree::TerminalNode* RwsParser::WordContext::SECRET() {
  return getToken(RwsParser::SECRET, 0);
}

tree::TerminalNode* RwsParser::WordContext::FROM() {
  return getToken(RwsParser::FROM, 0);
}

tree::TerminalNode* RwsParser::WordContext::TABLE() {
  return getToken(RwsParser::TABLE, 0);
}

tree::TerminalNode* RwsParser::WordContext::UPSTREAM() {
  return getToken(RwsParser::UPSTREAM, 0);
}

tree::TerminalNode* RwsParser::WordContext::SPLIT() {
  return getToken(RwsParser::SPLIT, 0);
}

tree::TerminalNode* RwsParser::WordContext::BY() {
  return getToken(RwsParser::BY, 0);
}

tree::TerminalNode* RwsParser::WordContext::POLICY() {
  return getToken(RwsParser::POLICY, 0);
}

tree::TerminalNode* RwsParser::WordContext::SERVER() {
  return getToken(RwsParser::SERVER, 0);
}

tree::TerminalNode* RwsParser::WordContext::DEFAULT() {
  return getToken(RwsParser::DEFAULT, 0);
}

tree::TerminalNode* RwsParser::WordContext::ENFORCE() {
  return getToken(RwsParser::ENFORCE, 0);
}

tree::TerminalNode* RwsParser::WordContext::SITE() {
  return getToken(RwsParser::SITE, 0);
}

tree::TerminalNode* RwsParser::WordContext::ON() {
  return getToken(RwsParser::ON, 0);
}

tree::TerminalNode* RwsParser::WordContext::GROUP() {
  return getToken(RwsParser::GROUP, 0);
}

tree::TerminalNode* RwsParser::WordContext::ROUTE() {
  return getToken(RwsParser::ROUTE, 0);
}

tree::TerminalNode* RwsParser::WordContext::BEFORE() {
  return getToken(RwsParser::BEFORE, 0);
}

tree::TerminalNode* RwsParser::WordContext::GRPC() {
  return getToken(RwsParser::GRPC, 0);
}

tree::TerminalNode* RwsParser::WordContext::CHOOSE() {
  return getToken(RwsParser::CHOOSE, 0);
}

tree::TerminalNode* RwsParser::WordContext::WHEN() {
  return getToken(RwsParser::WHEN, 0);
}

tree::TerminalNode* RwsParser::WordContext::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

tree::TerminalNode* RwsParser::WordContext::OTHERWISE() {
  return getToken(RwsParser::OTHERWISE, 0);
}

tree::TerminalNode* RwsParser::WordContext::NEXT() {
  return getToken(RwsParser::NEXT, 0);
}

tree::TerminalNode* RwsParser::WordContext::BECAUSE() {
  return getToken(RwsParser::BECAUSE, 0);
}

tree::TerminalNode* RwsParser::WordContext::APPLY() {
  return getToken(RwsParser::APPLY, 0);
}

tree::TerminalNode* RwsParser::WordContext::WITHOUT() {
  return getToken(RwsParser::WITHOUT, 0);
}

tree::TerminalNode* RwsParser::WordContext::ERROR() {
  return getToken(RwsParser::ERROR, 0);
}

tree::TerminalNode* RwsParser::WordContext::TCP() {
  return getToken(RwsParser::TCP, 0);
}

tree::TerminalNode* RwsParser::WordContext::UDP() {
  return getToken(RwsParser::UDP, 0);
}

tree::TerminalNode* RwsParser::WordContext::TLS() {
  return getToken(RwsParser::TLS, 0);
}

tree::TerminalNode* RwsParser::WordContext::SNI() {
  return getToken(RwsParser::SNI, 0);
}

tree::TerminalNode* RwsParser::WordContext::ASSERT() {
  return getToken(RwsParser::ASSERT, 0);
}

tree::TerminalNode* RwsParser::WordContext::EVERY() {
  return getToken(RwsParser::EVERY, 0);
}

tree::TerminalNode* RwsParser::WordContext::NO() {
  return getToken(RwsParser::NO, 0);
}

tree::TerminalNode* RwsParser::WordContext::HAS() {
  return getToken(RwsParser::HAS, 0);
}

tree::TerminalNode* RwsParser::WordContext::LACKS() {
  return getToken(RwsParser::LACKS, 0);
}

tree::TerminalNode* RwsParser::WordContext::ONLY() {
  return getToken(RwsParser::ONLY, 0);
}

tree::TerminalNode* RwsParser::WordContext::REACHES() {
  return getToken(RwsParser::REACHES, 0);
}

tree::TerminalNode* RwsParser::WordContext::UNDER() {
  return getToken(RwsParser::UNDER, 0);
}

tree::TerminalNode* RwsParser::WordContext::TO() {
  return getToken(RwsParser::TO, 0);
}

tree::TerminalNode* RwsParser::WordContext::WITH() {
  return getToken(RwsParser::WITH, 0);
}

tree::TerminalNode* RwsParser::WordContext::METHOD() {
  return getToken(RwsParser::METHOD, 0);
}

tree::TerminalNode* RwsParser::WordContext::TEST() {
  return getToken(RwsParser::TEST, 0);
}

tree::TerminalNode* RwsParser::WordContext::CONNECT() {
  return getToken(RwsParser::CONNECT, 0);
}

tree::TerminalNode* RwsParser::WordContext::REQUEST() {
  return getToken(RwsParser::REQUEST, 0);
}

tree::TerminalNode* RwsParser::WordContext::EXPECT() {
  return getToken(RwsParser::EXPECT, 0);
}


size_t RwsParser::WordContext::getRuleIndex() const {
  return RwsParser::RuleWord;
}


RwsParser::WordContext* RwsParser::word() {
  WordContext *_localctx = _tracker.createInstance<WordContext>(_ctx, getState());
  enterRule(_localctx, 130, RwsParser::RuleWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1257);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::RWS)
      | (1ULL << RwsParser::IMPORT)
      | (1ULL << RwsParser::INCLUDE)
      | (1ULL << RwsParser::AS)
      | (1ULL << RwsParser::OWNS)
      | (1ULL << RwsParser::NATIVE)
      | (1ULL << RwsParser::PARAM)
      | (1ULL << RwsParser::PROFILE)
      | (1ULL << RwsParser::PUB)
      | (1ULL << RwsParser::LET)
      | (1ULL << RwsParser::FN)
      | (1ULL << RwsParser::SECRET)
      | (1ULL << RwsParser::FROM)
      | (1ULL << RwsParser::TABLE)
      | (1ULL << RwsParser::UPSTREAM)
      | (1ULL << RwsParser::SPLIT)
      | (1ULL << RwsParser::BY)
      | (1ULL << RwsParser::POLICY)
      | (1ULL << RwsParser::SERVER)
      | (1ULL << RwsParser::DEFAULT)
      | (1ULL << RwsParser::ENFORCE)
      | (1ULL << RwsParser::SITE)
      | (1ULL << RwsParser::ON)
      | (1ULL << RwsParser::GROUP)
      | (1ULL << RwsParser::ROUTE)
      | (1ULL << RwsParser::BEFORE)
      | (1ULL << RwsParser::GRPC)
      | (1ULL << RwsParser::CHOOSE)
      | (1ULL << RwsParser::WHEN)
      | (1ULL << RwsParser::ELSE)
      | (1ULL << RwsParser::OTHERWISE)
      | (1ULL << RwsParser::NEXT)
      | (1ULL << RwsParser::BECAUSE)
      | (1ULL << RwsParser::APPLY)
      | (1ULL << RwsParser::WITHOUT)
      | (1ULL << RwsParser::ERROR)
      | (1ULL << RwsParser::TCP)
      | (1ULL << RwsParser::UDP)
      | (1ULL << RwsParser::TLS)
      | (1ULL << RwsParser::SNI)
      | (1ULL << RwsParser::ASSERT)
      | (1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::HAS)
      | (1ULL << RwsParser::LACKS)
      | (1ULL << RwsParser::ONLY)
      | (1ULL << RwsParser::REACHES)
      | (1ULL << RwsParser::UNDER)
      | (1ULL << RwsParser::TO)
      | (1ULL << RwsParser::WITH)
      | (1ULL << RwsParser::METHOD)
      | (1ULL << RwsParser::TEST)
      | (1ULL << RwsParser::CONNECT)
      | (1ULL << RwsParser::REQUEST)
      | (1ULL << RwsParser::EXPECT))) != 0) || _la == RwsParser::WORD)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> RwsParser::_decisionToDFA;
atn::PredictionContextCache RwsParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN RwsParser::_atn;
std::vector<uint16_t> RwsParser::_serializedATN;

std::vector<std::string> RwsParser::_ruleNames = {
  "file", "sep", "decl", "import_", "include", "owned", "native_", "fact", 
  "param", "profile", "assign", "let", "function", "secret", "table", "rows", 
  "row", "upstream", "share", "policy", "formals", "formal", "server", "default_", 
  "enforce", "floor", "bound", "site", "hosts", "host", "body", "stmt", 
  "group", "route", "methods", "target", "choose", "otherwise", "apply", 
  "actual", "without", "error", "directive", "arg", "l4", "expr", "disjunction", 
  "conjunction", "negation", "comparison", "val", "atom", "call", "list", 
  "type", "assertion", "claim", "filter", "test", "item", "line", "request", 
  "outcome", "name", "opword", "word"
};

std::vector<std::string> RwsParser::_literalNames = {
  "", "'rws'", "'import'", "'include'", "'as'", "'owns'", "'native'", "'param'", 
  "'profile'", "'pub'", "'let'", "'fn'", "'secret'", "'from'", "'table'", 
  "'upstream'", "'split'", "'by'", "'policy'", "'server'", "'default'", 
  "'enforce'", "'site'", "'on'", "'group'", "'route'", "'before'", "'grpc'", 
  "'choose'", "'when'", "'else'", "'otherwise'", "'next'", "'because'", 
  "'apply'", "'without'", "'error'", "'tcp'", "'udp'", "'tls'", "'sni'", 
  "'assert'", "'every'", "'no'", "'has'", "'lacks'", "'only'", "'reaches'", 
  "'under'", "'to'", "'with'", "'method'", "'test'", "'connect'", "'request'", 
  "'expect'", "'if'", "'then'", "'or'", "'and'", "'not'", "'in'", "'matches'", 
  "'contains'", "'starts-with'", "'ends-with'", "'true'", "'false'", "'->'", 
  "'??'", "'=='", "'!='", "'<='", "'>='", "'<'", "'>'", "'='", "'{'", "'}'", 
  "'['", "']'", "'('", "')'", "','", "':'", "'|'", "'?'", "'*'"
};

std::vector<std::string> RwsParser::_symbolicNames = {
  "", "RWS", "IMPORT", "INCLUDE", "AS", "OWNS", "NATIVE", "PARAM", "PROFILE", 
  "PUB", "LET", "FN", "SECRET", "FROM", "TABLE", "UPSTREAM", "SPLIT", "BY", 
  "POLICY", "SERVER", "DEFAULT", "ENFORCE", "SITE", "ON", "GROUP", "ROUTE", 
  "BEFORE", "GRPC", "CHOOSE", "WHEN", "ELSE", "OTHERWISE", "NEXT", "BECAUSE", 
  "APPLY", "WITHOUT", "ERROR", "TCP", "UDP", "TLS", "SNI", "ASSERT", "EVERY", 
  "NO", "HAS", "LACKS", "ONLY", "REACHES", "UNDER", "TO", "WITH", "METHOD", 
  "TEST", "CONNECT", "REQUEST", "EXPECT", "IF", "THEN", "OR_", "AND_", "NOT_", 
  "IN", "MATCHES", "CONTAINS", "STARTS", "ENDS", "TRUE_", "FALSE_", "ARROW", 
  "COALESCE", "EQ", "NE", "LE", "GE", "LT", "GT", "ASSIGN", "LBRACE", "RBRACE", 
  "LBRACK", "RBRACK", "LPAREN", "RPAREN", "COMMA", "COLON", "PIPE", "QMARK", 
  "STAR", "DURATION", "SIZE", "BANDWIDTH", "RATE", "PERCENT", "STATUS_CLASS", 
  "NUMBER", "CIDR", "ADDR", "UNIX", "URL", "TEXT", "STRING", "BAD_STRING", 
  "REGEX", "RAW", "WORD", "NAME", "HOST", "PATH", "DOC", "COMMENT", "NL", 
  "WS", "BAD"
};

dfa::Vocabulary RwsParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> RwsParser::_tokenNames;

RwsParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x72, 0x4ee, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x3, 0x2, 0x7, 0x2, 0x88, 0xa, 0x2, 0xc, 0x2, 
    0xe, 0x2, 0x8b, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 
    0x2, 0x7, 0x2, 0x92, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x95, 0xb, 0x2, 0x3, 
    0x2, 0x7, 0x2, 0x98, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x9b, 0xb, 0x2, 0x3, 
    0x2, 0x3, 0x2, 0x3, 0x3, 0x6, 0x3, 0xa0, 0xa, 0x3, 0xd, 0x3, 0xe, 0x3, 
    0xa1, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0xb6, 0xa, 0x4, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xbb, 0xa, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x5, 0x5, 0xbf, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 0x6, 0xc8, 0xa, 0x6, 0xc, 0x6, 0xe, 
    0x6, 0xcb, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 0x6, 0xd0, 0xa, 
    0x6, 0xc, 0x6, 0xe, 0x6, 0xd3, 0xb, 0x6, 0x3, 0x6, 0x7, 0x6, 0xd6, 0xa, 
    0x6, 0xc, 0x6, 0xe, 0x6, 0xd9, 0xb, 0x6, 0x3, 0x6, 0x5, 0x6, 0xdc, 0xa, 
    0x6, 0x3, 0x6, 0x7, 0x6, 0xdf, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0xe2, 0xb, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xe9, 
    0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 
    0xf0, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0xf3, 0xb, 0x8, 0x3, 0x8, 0x5, 0x8, 
    0xf6, 0xa, 0x8, 0x3, 0x8, 0x7, 0x8, 0xf9, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 
    0xfc, 0xb, 0x8, 0x3, 0x8, 0x5, 0x8, 0xff, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 
    0x5, 0x8, 0x103, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0x107, 0xa, 
    0x8, 0xc, 0x8, 0xe, 0x8, 0x10a, 0xb, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 
    0x3, 0x8, 0x7, 0x8, 0x110, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x113, 0xb, 
    0x8, 0x5, 0x8, 0x115, 0xa, 0x8, 0x3, 0x8, 0x7, 0x8, 0x118, 0xa, 0x8, 
    0xc, 0x8, 0xe, 0x8, 0x11b, 0xb, 0x8, 0x3, 0x8, 0x5, 0x8, 0x11e, 0xa, 
    0x8, 0x3, 0x9, 0x3, 0x9, 0x7, 0x9, 0x122, 0xa, 0x9, 0xc, 0x9, 0xe, 0x9, 
    0x125, 0xb, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 
    0xa, 0x7, 0xa, 0x12d, 0xa, 0xa, 0xc, 0xa, 0xe, 0xa, 0x130, 0xb, 0xa, 
    0x3, 0xa, 0x5, 0xa, 0x133, 0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x7, 0xb, 0x139, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0x13c, 0xb, 0xb, 
    0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x7, 0xb, 0x142, 0xa, 0xb, 0xc, 
    0xb, 0xe, 0xb, 0x145, 0xb, 0xb, 0x5, 0xb, 0x147, 0xa, 0xb, 0x3, 0xb, 
    0x7, 0xb, 0x14a, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0x14d, 0xb, 0xb, 0x3, 
    0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 0xc, 0x154, 0xa, 0xc, 
    0xc, 0xc, 0xe, 0xc, 0x157, 0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x5, 
    0xd, 0x15c, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 
    0x162, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0x166, 0xa, 0xd, 0xc, 
    0xd, 0xe, 0xd, 0x169, 0xb, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x5, 0xe, 
    0x16e, 0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x174, 
    0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 
    0x17b, 0xa, 0xe, 0xc, 0xe, 0xe, 0xe, 0x17e, 0xb, 0xe, 0x3, 0xe, 0x3, 
    0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x191, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 
    0x7, 0x11, 0x195, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x198, 0xb, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x7, 0x11, 0x19e, 0xa, 0x11, 
    0xc, 0x11, 0xe, 0x11, 0x1a1, 0xb, 0x11, 0x5, 0x11, 0x1a3, 0xa, 0x11, 
    0x3, 0x11, 0x7, 0x11, 0x1a6, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x1a9, 
    0xb, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x7, 
    0x12, 0x1b0, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x1b3, 0xb, 0x12, 0x3, 
    0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x5, 0x13, 0x1bd, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x7, 0x13, 
    0x1c1, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x1c4, 0xb, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x7, 0x13, 0x1ca, 0xa, 0x13, 0xc, 0x13, 
    0xe, 0x13, 0x1cd, 0xb, 0x13, 0x5, 0x13, 0x1cf, 0xa, 0x13, 0x3, 0x13, 
    0x7, 0x13, 0x1d2, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x1d5, 0xb, 0x13, 
    0x3, 0x13, 0x5, 0x13, 0x1d8, 0xa, 0x13, 0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 
    0x1dc, 0xa, 0x14, 0x3, 0x15, 0x5, 0x15, 0x1df, 0xa, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x7, 0x15, 0x1e5, 0xa, 0x15, 0xc, 0x15, 
    0xe, 0x15, 0x1e8, 0xb, 0x15, 0x3, 0x15, 0x5, 0x15, 0x1eb, 0xa, 0x15, 
    0x3, 0x15, 0x7, 0x15, 0x1ee, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x1f1, 
    0xb, 0x15, 0x3, 0x15, 0x5, 0x15, 0x1f4, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x7, 0x16, 0x1fb, 0xa, 0x16, 0xc, 0x16, 
    0xe, 0x16, 0x1fe, 0xb, 0x16, 0x3, 0x16, 0x7, 0x16, 0x201, 0xa, 0x16, 
    0xc, 0x16, 0xe, 0x16, 0x204, 0xb, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x20b, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 
    0x1a, 0x7, 0x1a, 0x216, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x219, 0xb, 
    0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x21f, 
    0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x222, 0xb, 0x1a, 0x5, 0x1a, 0x224, 
    0xa, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x227, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 
    0x22a, 0xb, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 
    0x5, 0x1b, 0x231, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 
    0x236, 0xa, 0x1c, 0xc, 0x1c, 0xe, 0x1c, 0x239, 0xb, 0x1c, 0x3, 0x1c, 
    0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 
    0x1d, 0x7, 0x1d, 0x243, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x246, 0xb, 
    0x1d, 0x5, 0x1d, 0x248, 0xa, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 
    0x24c, 0xa, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 
    0x252, 0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x7, 0x1e, 0x256, 0xa, 0x1e, 
    0xc, 0x1e, 0xe, 0x1e, 0x259, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 
    0x25d, 0xa, 0x1e, 0x7, 0x1e, 0x25f, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 
    0x262, 0xb, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x5, 0x1f, 0x269, 0xa, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x26d, 
    0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x270, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x276, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 
    0x279, 0xb, 0x20, 0x5, 0x20, 0x27b, 0xa, 0x20, 0x3, 0x20, 0x7, 0x20, 
    0x27e, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x281, 0xb, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 
    0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21, 0x28e, 0xa, 0x21, 
    0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x5, 0x22, 0x294, 0xa, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x29a, 0xa, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x29f, 0xa, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 0x2a5, 0xa, 0x23, 0xc, 0x23, 
    0xe, 0x23, 0x2a8, 0xb, 0x23, 0x5, 0x23, 0x2aa, 0xa, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x7, 0x24, 0x2b1, 0xa, 0x24, 
    0xc, 0x24, 0xe, 0x24, 0x2b4, 0xb, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x7, 0x25, 0x2b9, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x2bc, 0xb, 0x25, 
    0x3, 0x25, 0x7, 0x25, 0x2bf, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x2c2, 
    0xb, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x2c8, 
    0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x2cd, 0xa, 0x26, 
    0xc, 0x26, 0xe, 0x26, 0x2d0, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 
    0x3, 0x26, 0x7, 0x26, 0x2d6, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x2d9, 
    0xb, 0x26, 0x6, 0x26, 0x2db, 0xa, 0x26, 0xd, 0x26, 0xe, 0x26, 0x2dc, 
    0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x2e2, 0xa, 0x26, 0xc, 0x26, 
    0xe, 0x26, 0x2e5, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x2ee, 0xa, 0x27, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x2f4, 0xa, 0x28, 0xc, 0x28, 
    0xe, 0x28, 0x2f7, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 
    0x2fc, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x2ff, 0xb, 0x28, 0x3, 0x28, 
    0x7, 0x28, 0x302, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x305, 0xb, 0x28, 
    0x5, 0x28, 0x307, 0xa, 0x28, 0x3, 0x28, 0x7, 0x28, 0x30a, 0xa, 0x28, 
    0xc, 0x28, 0xe, 0x28, 0x30d, 0xb, 0x28, 0x3, 0x28, 0x5, 0x28, 0x310, 
    0xa, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x315, 0xa, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x321, 0xa, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x327, 0xa, 0x2c, 
    0xc, 0x2c, 0xe, 0x2c, 0x32a, 0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 
    0x32e, 0xa, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x331, 0xa, 0x2c, 0x3, 0x2d, 
    0x3, 0x2d, 0x5, 0x2d, 0x335, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x5, 0x2e, 0x33b, 0xa, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x342, 0xa, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x7, 0x2e, 0x346, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x349, 0xb, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x34f, 0xa, 0x2e, 
    0xc, 0x2e, 0xe, 0x2e, 0x352, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 
    0x356, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x359, 0xb, 0x2e, 0x7, 0x2e, 
    0x35b, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x35e, 0xb, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x363, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x366, 0xb, 0x2e, 0x5, 0x2e, 0x368, 0xa, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 
    0x36b, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 
    0x371, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x374, 0xb, 0x2f, 0x3, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x379, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 
    0x37c, 0xb, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x381, 
    0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x386, 0xa, 0x30, 
    0xc, 0x30, 0xe, 0x30, 0x389, 0xb, 0x30, 0x3, 0x30, 0x7, 0x30, 0x38c, 
    0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x38f, 0xb, 0x30, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x7, 0x31, 0x394, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x397, 
    0xb, 0x31, 0x3, 0x31, 0x7, 0x31, 0x39a, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 
    0x39d, 0xb, 0x31, 0x3, 0x32, 0x5, 0x32, 0x3a0, 0xa, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 
    0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x3ac, 0xa, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x3b3, 0xa, 0x33, 
    0x3, 0x33, 0x7, 0x33, 0x3b6, 0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 0x3b9, 
    0xb, 0x33, 0x3, 0x33, 0x5, 0x33, 0x3bc, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x7, 0x34, 0x3c1, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x3c4, 
    0xb, 0x34, 0x3, 0x34, 0x7, 0x34, 0x3c7, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 
    0x3ca, 0xb, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x7, 
    0x35, 0x3e4, 0xa, 0x35, 0xc, 0x35, 0xe, 0x35, 0x3e7, 0xb, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x7, 0x35, 0x3eb, 0xa, 0x35, 0xc, 0x35, 0xe, 0x35, 
    0x3ee, 0xb, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x3f2, 0xa, 0x35, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x3f7, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x3fa, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 
    0x3ff, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x402, 0xb, 0x36, 0x3, 0x36, 
    0x7, 0x36, 0x405, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x408, 0xb, 0x36, 
    0x5, 0x36, 0x40a, 0xa, 0x36, 0x3, 0x36, 0x7, 0x36, 0x40d, 0xa, 0x36, 
    0xc, 0x36, 0xe, 0x36, 0x410, 0xb, 0x36, 0x3, 0x36, 0x5, 0x36, 0x413, 
    0xa, 0x36, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x417, 0xa, 0x37, 0xc, 0x37, 
    0xe, 0x37, 0x41a, 0xb, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 
    0x41f, 0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x422, 0xb, 0x37, 0x3, 0x37, 
    0x7, 0x37, 0x425, 0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x428, 0xb, 0x37, 
    0x3, 0x37, 0x5, 0x37, 0x42b, 0xa, 0x37, 0x5, 0x37, 0x42d, 0xa, 0x37, 
    0x3, 0x37, 0x7, 0x37, 0x430, 0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x433, 
    0xb, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 
    0x38, 0x3, 0x38, 0x7, 0x38, 0x43c, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 
    0x43f, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x443, 0xa, 0x38, 
    0x3, 0x38, 0x5, 0x38, 0x446, 0xa, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x7, 0x39, 0x44c, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x44f, 
    0xb, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 0x455, 
    0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x458, 0xb, 0x39, 0x5, 0x39, 0x45a, 
    0xa, 0x39, 0x3, 0x39, 0x7, 0x39, 0x45d, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 
    0x460, 0xb, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
    0x7, 0x3a, 0x467, 0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x46a, 0xb, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x46f, 0xa, 0x3a, 0xc, 0x3a, 
    0xe, 0x3a, 0x472, 0xb, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
    0x3, 0x3a, 0x5, 0x3a, 0x479, 0xa, 0x3a, 0x5, 0x3a, 0x47b, 0xa, 0x3a, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
    0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x488, 
    0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x48c, 0xa, 0x3b, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x492, 0xa, 0x3c, 0x3, 0x3c, 
    0x3, 0x3c, 0x7, 0x3c, 0x496, 0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 0x499, 
    0xb, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x49f, 
    0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 0x4a2, 0xb, 0x3c, 0x5, 0x3c, 0x4a4, 
    0xa, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x4a7, 0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 
    0x4aa, 0xb, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x5, 0x3d, 0x4b2, 0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x4bc, 
    0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x4c0, 0xa, 0x3e, 0x5, 0x3e, 
    0x4c2, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x7, 0x3e, 0x4c6, 0xa, 0x3e, 
    0xc, 0x3e, 0xe, 0x3e, 0x4c9, 0xb, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x7, 0x3e, 0x4ce, 0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x4d1, 0xb, 0x3e, 
    0x3, 0x3e, 0x7, 0x3e, 0x4d4, 0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x4d7, 
    0xb, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x4dd, 
    0xa, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x4e1, 0xa, 0x40, 0xc, 0x40, 
    0xe, 0x40, 0x4e4, 0xb, 0x40, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x4e8, 
    0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x2, 
    0x2, 0x44, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 
    0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 
    0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 
    0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 
    0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 
    0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x2, 0xb, 0x3, 0x2, 0x27, 
    0x29, 0x4, 0x2, 0x48, 0x48, 0x4a, 0x4b, 0x3, 0x2, 0x5f, 0x60, 0x3, 0x2, 
    0x27, 0x28, 0x3, 0x2, 0x2c, 0x2d, 0x4, 0x2, 0x1b, 0x1b, 0x38, 0x38, 
    0x3, 0x2, 0x2e, 0x2f, 0x4, 0x2, 0x3a, 0x43, 0x48, 0x48, 0x4, 0x2, 0x3, 
    0x39, 0x6a, 0x6a, 0x2, 0x592, 0x2, 0x89, 0x3, 0x2, 0x2, 0x2, 0x4, 0x9f, 
    0x3, 0x2, 0x2, 0x2, 0x6, 0xb5, 0x3, 0x2, 0x2, 0x2, 0x8, 0xb7, 0x3, 0x2, 
    0x2, 0x2, 0xa, 0xc0, 0x3, 0x2, 0x2, 0x2, 0xc, 0xe8, 0x3, 0x2, 0x2, 0x2, 
    0xe, 0xea, 0x3, 0x2, 0x2, 0x2, 0x10, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x12, 
    0x126, 0x3, 0x2, 0x2, 0x2, 0x14, 0x134, 0x3, 0x2, 0x2, 0x2, 0x16, 0x150, 
    0x3, 0x2, 0x2, 0x2, 0x18, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x16d, 0x3, 
    0x2, 0x2, 0x2, 0x1c, 0x181, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x187, 0x3, 0x2, 
    0x2, 0x2, 0x20, 0x192, 0x3, 0x2, 0x2, 0x2, 0x22, 0x1ac, 0x3, 0x2, 0x2, 
    0x2, 0x24, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1db, 0x3, 0x2, 0x2, 0x2, 
    0x28, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x2c, 
    0x205, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x30, 0x20f, 
    0x3, 0x2, 0x2, 0x2, 0x32, 0x212, 0x3, 0x2, 0x2, 0x2, 0x34, 0x230, 0x3, 
    0x2, 0x2, 0x2, 0x36, 0x232, 0x3, 0x2, 0x2, 0x2, 0x38, 0x23c, 0x3, 0x2, 
    0x2, 0x2, 0x3a, 0x251, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x268, 0x3, 0x2, 0x2, 
    0x2, 0x3e, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x40, 0x28d, 0x3, 0x2, 0x2, 0x2, 
    0x42, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x44, 0x297, 0x3, 0x2, 0x2, 0x2, 0x46, 
    0x2ad, 0x3, 0x2, 0x2, 0x2, 0x48, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x2c9, 
    0x3, 0x2, 0x2, 0x2, 0x4c, 0x2e8, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x2ef, 0x3, 
    0x2, 0x2, 0x2, 0x50, 0x314, 0x3, 0x2, 0x2, 0x2, 0x52, 0x318, 0x3, 0x2, 
    0x2, 0x2, 0x54, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x56, 0x324, 0x3, 0x2, 0x2, 
    0x2, 0x58, 0x334, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x36a, 0x3, 0x2, 0x2, 0x2, 
    0x5c, 0x380, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x382, 0x3, 0x2, 0x2, 0x2, 0x60, 
    0x390, 0x3, 0x2, 0x2, 0x2, 0x62, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x64, 0x3a3, 
    0x3, 0x2, 0x2, 0x2, 0x66, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x68, 0x3f1, 0x3, 
    0x2, 0x2, 0x2, 0x6a, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x414, 0x3, 0x2, 
    0x2, 0x2, 0x6e, 0x436, 0x3, 0x2, 0x2, 0x2, 0x70, 0x447, 0x3, 0x2, 0x2, 
    0x2, 0x72, 0x47a, 0x3, 0x2, 0x2, 0x2, 0x74, 0x48b, 0x3, 0x2, 0x2, 0x2, 
    0x76, 0x48d, 0x3, 0x2, 0x2, 0x2, 0x78, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0x7a, 
    0x4c1, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x4d8, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x4de, 
    0x3, 0x2, 0x2, 0x2, 0x80, 0x4e7, 0x3, 0x2, 0x2, 0x2, 0x82, 0x4e9, 0x3, 
    0x2, 0x2, 0x2, 0x84, 0x4eb, 0x3, 0x2, 0x2, 0x2, 0x86, 0x88, 0x7, 0x70, 
    0x2, 0x2, 0x87, 0x86, 0x3, 0x2, 0x2, 0x2, 0x88, 0x8b, 0x3, 0x2, 0x2, 
    0x2, 0x89, 0x87, 0x3, 0x2, 0x2, 0x2, 0x89, 0x8a, 0x3, 0x2, 0x2, 0x2, 
    0x8a, 0x8c, 0x3, 0x2, 0x2, 0x2, 0x8b, 0x89, 0x3, 0x2, 0x2, 0x2, 0x8c, 
    0x8d, 0x7, 0x3, 0x2, 0x2, 0x8d, 0x93, 0x7, 0x60, 0x2, 0x2, 0x8e, 0x8f, 
    0x5, 0x4, 0x3, 0x2, 0x8f, 0x90, 0x5, 0x6, 0x4, 0x2, 0x90, 0x92, 0x3, 
    0x2, 0x2, 0x2, 0x91, 0x8e, 0x3, 0x2, 0x2, 0x2, 0x92, 0x95, 0x3, 0x2, 
    0x2, 0x2, 0x93, 0x91, 0x3, 0x2, 0x2, 0x2, 0x93, 0x94, 0x3, 0x2, 0x2, 
    0x2, 0x94, 0x99, 0x3, 0x2, 0x2, 0x2, 0x95, 0x93, 0x3, 0x2, 0x2, 0x2, 
    0x96, 0x98, 0x7, 0x70, 0x2, 0x2, 0x97, 0x96, 0x3, 0x2, 0x2, 0x2, 0x98, 
    0x9b, 0x3, 0x2, 0x2, 0x2, 0x99, 0x97, 0x3, 0x2, 0x2, 0x2, 0x99, 0x9a, 
    0x3, 0x2, 0x2, 0x2, 0x9a, 0x9c, 0x3, 0x2, 0x2, 0x2, 0x9b, 0x99, 0x3, 
    0x2, 0x2, 0x2, 0x9c, 0x9d, 0x7, 0x2, 0x2, 0x3, 0x9d, 0x3, 0x3, 0x2, 
    0x2, 0x2, 0x9e, 0xa0, 0x7, 0x70, 0x2, 0x2, 0x9f, 0x9e, 0x3, 0x2, 0x2, 
    0x2, 0xa0, 0xa1, 0x3, 0x2, 0x2, 0x2, 0xa1, 0x9f, 0x3, 0x2, 0x2, 0x2, 
    0xa1, 0xa2, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x5, 0x3, 0x2, 0x2, 0x2, 0xa3, 
    0xb6, 0x5, 0x8, 0x5, 0x2, 0xa4, 0xb6, 0x5, 0xa, 0x6, 0x2, 0xa5, 0xb6, 
    0x5, 0xe, 0x8, 0x2, 0xa6, 0xb6, 0x5, 0x12, 0xa, 0x2, 0xa7, 0xb6, 0x5, 
    0x14, 0xb, 0x2, 0xa8, 0xb6, 0x5, 0x18, 0xd, 0x2, 0xa9, 0xb6, 0x5, 0x1a, 
    0xe, 0x2, 0xaa, 0xb6, 0x5, 0x1c, 0xf, 0x2, 0xab, 0xb6, 0x5, 0x1e, 0x10, 
    0x2, 0xac, 0xb6, 0x5, 0x24, 0x13, 0x2, 0xad, 0xb6, 0x5, 0x28, 0x15, 
    0x2, 0xae, 0xb6, 0x5, 0x2e, 0x18, 0x2, 0xaf, 0xb6, 0x5, 0x30, 0x19, 
    0x2, 0xb0, 0xb6, 0x5, 0x32, 0x1a, 0x2, 0xb1, 0xb6, 0x5, 0x38, 0x1d, 
    0x2, 0xb2, 0xb6, 0x5, 0x5a, 0x2e, 0x2, 0xb3, 0xb6, 0x5, 0x70, 0x39, 
    0x2, 0xb4, 0xb6, 0x5, 0x76, 0x3c, 0x2, 0xb5, 0xa3, 0x3, 0x2, 0x2, 0x2, 
    0xb5, 0xa4, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xa5, 0x3, 0x2, 0x2, 0x2, 0xb5, 
    0xa6, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xa8, 
    0x3, 0x2, 0x2, 0x2, 0xb5, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xaa, 0x3, 
    0x2, 0x2, 0x2, 0xb5, 0xab, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xac, 0x3, 0x2, 
    0x2, 0x2, 0xb5, 0xad, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xae, 0x3, 0x2, 0x2, 
    0x2, 0xb5, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xb0, 0x3, 0x2, 0x2, 0x2, 
    0xb5, 0xb1, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xb5, 
    0xb3, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xb4, 0x3, 0x2, 0x2, 0x2, 0xb6, 0x7, 
    0x3, 0x2, 0x2, 0x2, 0xb7, 0xba, 0x7, 0x4, 0x2, 0x2, 0xb8, 0xbb, 0x5, 
    0x80, 0x41, 0x2, 0xb9, 0xbb, 0x7, 0x66, 0x2, 0x2, 0xba, 0xb8, 0x3, 0x2, 
    0x2, 0x2, 0xba, 0xb9, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xbe, 0x3, 0x2, 0x2, 
    0x2, 0xbc, 0xbd, 0x7, 0x6, 0x2, 0x2, 0xbd, 0xbf, 0x5, 0x84, 0x43, 0x2, 
    0xbe, 0xbc, 0x3, 0x2, 0x2, 0x2, 0xbe, 0xbf, 0x3, 0x2, 0x2, 0x2, 0xbf, 
    0x9, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xc1, 0x7, 0x5, 0x2, 0x2, 0xc1, 0xc2, 
    0x7, 0x66, 0x2, 0x2, 0xc2, 0xc3, 0x7, 0x6, 0x2, 0x2, 0xc3, 0xc4, 0x5, 
    0x84, 0x43, 0x2, 0xc4, 0xc5, 0x7, 0x7, 0x2, 0x2, 0xc5, 0xc9, 0x7, 0x51, 
    0x2, 0x2, 0xc6, 0xc8, 0x7, 0x70, 0x2, 0x2, 0xc7, 0xc6, 0x3, 0x2, 0x2, 
    0x2, 0xc8, 0xcb, 0x3, 0x2, 0x2, 0x2, 0xc9, 0xc7, 0x3, 0x2, 0x2, 0x2, 
    0xc9, 0xca, 0x3, 0x2, 0x2, 0x2, 0xca, 0xcc, 0x3, 0x2, 0x2, 0x2, 0xcb, 
    0xc9, 0x3, 0x2, 0x2, 0x2, 0xcc, 0xd7, 0x5, 0xc, 0x7, 0x2, 0xcd, 0xd1, 
    0x7, 0x55, 0x2, 0x2, 0xce, 0xd0, 0x7, 0x70, 0x2, 0x2, 0xcf, 0xce, 0x3, 
    0x2, 0x2, 0x2, 0xd0, 0xd3, 0x3, 0x2, 0x2, 0x2, 0xd1, 0xcf, 0x3, 0x2, 
    0x2, 0x2, 0xd1, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd2, 0xd4, 0x3, 0x2, 0x2, 
    0x2, 0xd3, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xd4, 0xd6, 0x5, 0xc, 0x7, 0x2, 
    0xd5, 0xcd, 0x3, 0x2, 0x2, 0x2, 0xd6, 0xd9, 0x3, 0x2, 0x2, 0x2, 0xd7, 
    0xd5, 0x3, 0x2, 0x2, 0x2, 0xd7, 0xd8, 0x3, 0x2, 0x2, 0x2, 0xd8, 0xdb, 
    0x3, 0x2, 0x2, 0x2, 0xd9, 0xd7, 0x3, 0x2, 0x2, 0x2, 0xda, 0xdc, 0x7, 
    0x55, 0x2, 0x2, 0xdb, 0xda, 0x3, 0x2, 0x2, 0x2, 0xdb, 0xdc, 0x3, 0x2, 
    0x2, 0x2, 0xdc, 0xe0, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xdf, 0x7, 0x70, 0x2, 
    0x2, 0xde, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xdf, 0xe2, 0x3, 0x2, 0x2, 0x2, 
    0xe0, 0xde, 0x3, 0x2, 0x2, 0x2, 0xe0, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe1, 
    0xe3, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe0, 0x3, 0x2, 0x2, 0x2, 0xe3, 0xe4, 
    0x7, 0x52, 0x2, 0x2, 0xe4, 0xb, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe9, 0x5, 
    0x3c, 0x1f, 0x2, 0xe6, 0xe7, 0x9, 0x2, 0x2, 0x2, 0xe7, 0xe9, 0x7, 0x62, 
    0x2, 0x2, 0xe8, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe8, 0xe6, 0x3, 0x2, 0x2, 
    0x2, 0xe9, 0xd, 0x3, 0x2, 0x2, 0x2, 0xea, 0xeb, 0x7, 0x8, 0x2, 0x2, 
    0xeb, 0xec, 0x5, 0x84, 0x43, 0x2, 0xec, 0xfe, 0x5, 0x80, 0x41, 0x2, 
    0xed, 0xf1, 0x7, 0x53, 0x2, 0x2, 0xee, 0xf0, 0x7, 0x70, 0x2, 0x2, 0xef, 
    0xee, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xf1, 0xef, 
    0x3, 0x2, 0x2, 0x2, 0xf1, 0xf2, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf5, 0x3, 
    0x2, 0x2, 0x2, 0xf3, 0xf1, 0x3, 0x2, 0x2, 0x2, 0xf4, 0xf6, 0x5, 0x2a, 
    0x16, 0x2, 0xf5, 0xf4, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf6, 0x3, 0x2, 0x2, 
    0x2, 0xf6, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xf7, 0xf9, 0x7, 0x70, 0x2, 0x2, 
    0xf8, 0xf7, 0x3, 0x2, 0x2, 0x2, 0xf9, 0xfc, 0x3, 0x2, 0x2, 0x2, 0xfa, 
    0xf8, 0x3, 0x2, 0x2, 0x2, 0xfa, 0xfb, 0x3, 0x2, 0x2, 0x2, 0xfb, 0xfd, 
    0x3, 0x2, 0x2, 0x2, 0xfc, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xff, 0x7, 
    0x54, 0x2, 0x2, 0xfe, 0xed, 0x3, 0x2, 0x2, 0x2, 0xfe, 0xff, 0x3, 0x2, 
    0x2, 0x2, 0xff, 0x102, 0x3, 0x2, 0x2, 0x2, 0x100, 0x101, 0x7, 0x56, 
    0x2, 0x2, 0x101, 0x103, 0x5, 0x6e, 0x38, 0x2, 0x102, 0x100, 0x3, 0x2, 
    0x2, 0x2, 0x102, 0x103, 0x3, 0x2, 0x2, 0x2, 0x103, 0x11d, 0x3, 0x2, 
    0x2, 0x2, 0x104, 0x108, 0x7, 0x4f, 0x2, 0x2, 0x105, 0x107, 0x7, 0x70, 
    0x2, 0x2, 0x106, 0x105, 0x3, 0x2, 0x2, 0x2, 0x107, 0x10a, 0x3, 0x2, 
    0x2, 0x2, 0x108, 0x106, 0x3, 0x2, 0x2, 0x2, 0x108, 0x109, 0x3, 0x2, 
    0x2, 0x2, 0x109, 0x114, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x108, 0x3, 0x2, 
    0x2, 0x2, 0x10b, 0x111, 0x5, 0x10, 0x9, 0x2, 0x10c, 0x10d, 0x5, 0x4, 
    0x3, 0x2, 0x10d, 0x10e, 0x5, 0x10, 0x9, 0x2, 0x10e, 0x110, 0x3, 0x2, 
    0x2, 0x2, 0x10f, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x110, 0x113, 0x3, 0x2, 
    0x2, 0x2, 0x111, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x111, 0x112, 0x3, 0x2, 
    0x2, 0x2, 0x112, 0x115, 0x3, 0x2, 0x2, 0x2, 0x113, 0x111, 0x3, 0x2, 
    0x2, 0x2, 0x114, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x114, 0x115, 0x3, 0x2, 
    0x2, 0x2, 0x115, 0x119, 0x3, 0x2, 0x2, 0x2, 0x116, 0x118, 0x7, 0x70, 
    0x2, 0x2, 0x117, 0x116, 0x3, 0x2, 0x2, 0x2, 0x118, 0x11b, 0x3, 0x2, 
    0x2, 0x2, 0x119, 0x117, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11a, 0x3, 0x2, 
    0x2, 0x2, 0x11a, 0x11c, 0x3, 0x2, 0x2, 0x2, 0x11b, 0x119, 0x3, 0x2, 
    0x2, 0x2, 0x11c, 0x11e, 0x7, 0x50, 0x2, 0x2, 0x11d, 0x104, 0x3, 0x2, 
    0x2, 0x2, 0x11d, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x11e, 0xf, 0x3, 0x2, 0x2, 
    0x2, 0x11f, 0x123, 0x5, 0x84, 0x43, 0x2, 0x120, 0x122, 0x5, 0x58, 0x2d, 
    0x2, 0x121, 0x120, 0x3, 0x2, 0x2, 0x2, 0x122, 0x125, 0x3, 0x2, 0x2, 
    0x2, 0x123, 0x121, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 0x3, 0x2, 0x2, 
    0x2, 0x124, 0x11, 0x3, 0x2, 0x2, 0x2, 0x125, 0x123, 0x3, 0x2, 0x2, 0x2, 
    0x126, 0x127, 0x7, 0x9, 0x2, 0x2, 0x127, 0x128, 0x5, 0x84, 0x43, 0x2, 
    0x128, 0x129, 0x7, 0x56, 0x2, 0x2, 0x129, 0x132, 0x5, 0x6e, 0x38, 0x2, 
    0x12a, 0x12e, 0x7, 0x4e, 0x2, 0x2, 0x12b, 0x12d, 0x7, 0x70, 0x2, 0x2, 
    0x12c, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x130, 0x3, 0x2, 0x2, 0x2, 
    0x12e, 0x12c, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x12f, 0x3, 0x2, 0x2, 0x2, 
    0x12f, 0x131, 0x3, 0x2, 0x2, 0x2, 0x130, 0x12e, 0x3, 0x2, 0x2, 0x2, 
    0x131, 0x133, 0x5, 0x5c, 0x2f, 0x2, 0x132, 0x12a, 0x3, 0x2, 0x2, 0x2, 
    0x132, 0x133, 0x3, 0x2, 0x2, 0x2, 0x133, 0x13, 0x3, 0x2, 0x2, 0x2, 0x134, 
    0x135, 0x7, 0xa, 0x2, 0x2, 0x135, 0x136, 0x5, 0x84, 0x43, 0x2, 0x136, 
    0x13a, 0x7, 0x4f, 0x2, 0x2, 0x137, 0x139, 0x7, 0x70, 0x2, 0x2, 0x138, 
    0x137, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x13a, 
    0x138, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x13b, 
    0x146, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x13a, 0x3, 0x2, 0x2, 0x2, 0x13d, 
    0x143, 0x5, 0x16, 0xc, 0x2, 0x13e, 0x13f, 0x5, 0x4, 0x3, 0x2, 0x13f, 
    0x140, 0x5, 0x16, 0xc, 0x2, 0x140, 0x142, 0x3, 0x2, 0x2, 0x2, 0x141, 
    0x13e, 0x3, 0x2, 0x2, 0x2, 0x142, 0x145, 0x3, 0x2, 0x2, 0x2, 0x143, 
    0x141, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 0x3, 0x2, 0x2, 0x2, 0x144, 
    0x147, 0x3, 0x2, 0x2, 0x2, 0x145, 0x143, 0x3, 0x2, 0x2, 0x2, 0x146, 
    0x13d, 0x3, 0x2, 0x2, 0x2, 0x146, 0x147, 0x3, 0x2, 0x2, 0x2, 0x147, 
    0x14b, 0x3, 0x2, 0x2, 0x2, 0x148, 0x14a, 0x7, 0x70, 0x2, 0x2, 0x149, 
    0x148, 0x3, 0x2, 0x2, 0x2, 0x14a, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x14b, 
    0x149, 0x3, 0x2, 0x2, 0x2, 0x14b, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x14c, 
    0x14e, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x14e, 
    0x14f, 0x7, 0x50, 0x2, 0x2, 0x14f, 0x15, 0x3, 0x2, 0x2, 0x2, 0x150, 
    0x151, 0x5, 0x84, 0x43, 0x2, 0x151, 0x155, 0x7, 0x4e, 0x2, 0x2, 0x152, 
    0x154, 0x7, 0x70, 0x2, 0x2, 0x153, 0x152, 0x3, 0x2, 0x2, 0x2, 0x154, 
    0x157, 0x3, 0x2, 0x2, 0x2, 0x155, 0x153, 0x3, 0x2, 0x2, 0x2, 0x155, 
    0x156, 0x3, 0x2, 0x2, 0x2, 0x156, 0x158, 0x3, 0x2, 0x2, 0x2, 0x157, 
    0x155, 0x3, 0x2, 0x2, 0x2, 0x158, 0x159, 0x5, 0x5c, 0x2f, 0x2, 0x159, 
    0x17, 0x3, 0x2, 0x2, 0x2, 0x15a, 0x15c, 0x7, 0xb, 0x2, 0x2, 0x15b, 0x15a, 
    0x3, 0x2, 0x2, 0x2, 0x15b, 0x15c, 0x3, 0x2, 0x2, 0x2, 0x15c, 0x15d, 
    0x3, 0x2, 0x2, 0x2, 0x15d, 0x15e, 0x7, 0xc, 0x2, 0x2, 0x15e, 0x161, 
    0x5, 0x84, 0x43, 0x2, 0x15f, 0x160, 0x7, 0x56, 0x2, 0x2, 0x160, 0x162, 
    0x5, 0x6e, 0x38, 0x2, 0x161, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x161, 0x162, 
    0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x3, 0x2, 0x2, 0x2, 0x163, 0x167, 
    0x7, 0x4e, 0x2, 0x2, 0x164, 0x166, 0x7, 0x70, 0x2, 0x2, 0x165, 0x164, 
    0x3, 0x2, 0x2, 0x2, 0x166, 0x169, 0x3, 0x2, 0x2, 0x2, 0x167, 0x165, 
    0x3, 0x2, 0x2, 0x2, 0x167, 0x168, 0x3, 0x2, 0x2, 0x2, 0x168, 0x16a, 
    0x3, 0x2, 0x2, 0x2, 0x169, 0x167, 0x3, 0x2, 0x2, 0x2, 0x16a, 0x16b, 
    0x5, 0x5c, 0x2f, 0x2, 0x16b, 0x19, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16e, 
    0x7, 0xb, 0x2, 0x2, 0x16d, 0x16c, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16e, 
    0x3, 0x2, 0x2, 0x2, 0x16e, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x16f, 0x170, 
    0x7, 0xd, 0x2, 0x2, 0x170, 0x171, 0x5, 0x84, 0x43, 0x2, 0x171, 0x173, 
    0x7, 0x53, 0x2, 0x2, 0x172, 0x174, 0x5, 0x2a, 0x16, 0x2, 0x173, 0x172, 
    0x3, 0x2, 0x2, 0x2, 0x173, 0x174, 0x3, 0x2, 0x2, 0x2, 0x174, 0x175, 
    0x3, 0x2, 0x2, 0x2, 0x175, 0x176, 0x7, 0x54, 0x2, 0x2, 0x176, 0x177, 
    0x7, 0x56, 0x2, 0x2, 0x177, 0x178, 0x5, 0x6e, 0x38, 0x2, 0x178, 0x17c, 
    0x7, 0x4e, 0x2, 0x2, 0x179, 0x17b, 0x7, 0x70, 0x2, 0x2, 0x17a, 0x179, 
    0x3, 0x2, 0x2, 0x2, 0x17b, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x17a, 
    0x3, 0x2, 0x2, 0x2, 0x17c, 0x17d, 0x3, 0x2, 0x2, 0x2, 0x17d, 0x17f, 
    0x3, 0x2, 0x2, 0x2, 0x17e, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x180, 
    0x5, 0x5c, 0x2f, 0x2, 0x180, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x181, 0x182, 
    0x7, 0xe, 0x2, 0x2, 0x182, 0x183, 0x5, 0x84, 0x43, 0x2, 0x183, 0x184, 
    0x7, 0xf, 0x2, 0x2, 0x184, 0x185, 0x5, 0x84, 0x43, 0x2, 0x185, 0x186, 
    0x7, 0x66, 0x2, 0x2, 0x186, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x187, 0x188, 
    0x7, 0x10, 0x2, 0x2, 0x188, 0x189, 0x5, 0x84, 0x43, 0x2, 0x189, 0x18a, 
    0x7, 0x56, 0x2, 0x2, 0x18a, 0x18b, 0x5, 0x6e, 0x38, 0x2, 0x18b, 0x18c, 
    0x7, 0x46, 0x2, 0x2, 0x18c, 0x190, 0x5, 0x6e, 0x38, 0x2, 0x18d, 0x191, 
    0x5, 0x20, 0x11, 0x2, 0x18e, 0x18f, 0x7, 0xf, 0x2, 0x2, 0x18f, 0x191, 
    0x7, 0x66, 0x2, 0x2, 0x190, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x190, 0x18e, 
    0x3, 0x2, 0x2, 0x2, 0x191, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x192, 0x196, 0x7, 
    0x4f, 0x2, 0x2, 0x193, 0x195, 0x7, 0x70, 0x2, 0x2, 0x194, 0x193, 0x3, 
    0x2, 0x2, 0x2, 0x195, 0x198, 0x3, 0x2, 0x2, 0x2, 0x196, 0x194, 0x3, 
    0x2, 0x2, 0x2, 0x196, 0x197, 0x3, 0x2, 0x2, 0x2, 0x197, 0x1a2, 0x3, 
    0x2, 0x2, 0x2, 0x198, 0x196, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19f, 0x5, 
    0x22, 0x12, 0x2, 0x19a, 0x19b, 0x5, 0x4, 0x3, 0x2, 0x19b, 0x19c, 0x5, 
    0x22, 0x12, 0x2, 0x19c, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x19d, 0x19a, 0x3, 
    0x2, 0x2, 0x2, 0x19e, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x19f, 0x19d, 0x3, 
    0x2, 0x2, 0x2, 0x19f, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x1a3, 0x3, 
    0x2, 0x2, 0x2, 0x1a1, 0x19f, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x199, 0x3, 
    0x2, 0x2, 0x2, 0x1a2, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a3, 0x1a7, 0x3, 
    0x2, 0x2, 0x2, 0x1a4, 0x1a6, 0x7, 0x70, 0x2, 0x2, 0x1a5, 0x1a4, 0x3, 
    0x2, 0x2, 0x2, 0x1a6, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x1a5, 0x3, 
    0x2, 0x2, 0x2, 0x1a7, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1aa, 0x3, 
    0x2, 0x2, 0x2, 0x1a9, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ab, 0x7, 
    0x50, 0x2, 0x2, 0x1ab, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ad, 0x5, 
    0x68, 0x35, 0x2, 0x1ad, 0x1b1, 0x7, 0x46, 0x2, 0x2, 0x1ae, 0x1b0, 0x7, 
    0x70, 0x2, 0x2, 0x1af, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b3, 0x3, 
    0x2, 0x2, 0x2, 0x1b1, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b2, 0x3, 
    0x2, 0x2, 0x2, 0x1b2, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b1, 0x3, 
    0x2, 0x2, 0x2, 0x1b4, 0x1b5, 0x5, 0x68, 0x35, 0x2, 0x1b5, 0x23, 0x3, 
    0x2, 0x2, 0x2, 0x1b6, 0x1b7, 0x7, 0x11, 0x2, 0x2, 0x1b7, 0x1d7, 0x5, 
    0x84, 0x43, 0x2, 0x1b8, 0x1d8, 0x5, 0x3e, 0x20, 0x2, 0x1b9, 0x1bc, 0x7, 
    0x12, 0x2, 0x2, 0x1ba, 0x1bb, 0x7, 0x13, 0x2, 0x2, 0x1bb, 0x1bd, 0x5, 
    0x66, 0x34, 0x2, 0x1bc, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1bd, 0x3, 
    0x2, 0x2, 0x2, 0x1bd, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c2, 0x7, 
    0x4f, 0x2, 0x2, 0x1bf, 0x1c1, 0x7, 0x70, 0x2, 0x2, 0x1c0, 0x1bf, 0x3, 
    0x2, 0x2, 0x2, 0x1c1, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c0, 0x3, 
    0x2, 0x2, 0x2, 0x1c2, 0x1c3, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1ce, 0x3, 
    0x2, 0x2, 0x2, 0x1c4, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x1cb, 0x5, 
    0x26, 0x14, 0x2, 0x1c6, 0x1c7, 0x5, 0x4, 0x3, 0x2, 0x1c7, 0x1c8, 0x5, 
    0x26, 0x14, 0x2, 0x1c8, 0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1c6, 0x3, 
    0x2, 0x2, 0x2, 0x1ca, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1c9, 0x3, 
    0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x1cf, 0x3, 
    0x2, 0x2, 0x2, 0x1cd, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1c5, 0x3, 
    0x2, 0x2, 0x2, 0x1ce, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d3, 0x3, 
    0x2, 0x2, 0x2, 0x1d0, 0x1d2, 0x7, 0x70, 0x2, 0x2, 0x1d1, 0x1d0, 0x3, 
    0x2, 0x2, 0x2, 0x1d2, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d1, 0x3, 
    0x2, 0x2, 0x2, 0x1d3, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d6, 0x3, 
    0x2, 0x2, 0x2, 0x1d5, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d8, 0x7, 
    0x50, 0x2, 0x2, 0x1d7, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1b9, 0x3, 
    0x2, 0x2, 0x2, 0x1d8, 0x25, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1dc, 0x5, 0x22, 
    0x12, 0x2, 0x1da, 0x1dc, 0x5, 0x56, 0x2c, 0x2, 0x1db, 0x1d9, 0x3, 0x2, 
    0x2, 0x2, 0x1db, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x1dc, 0x27, 0x3, 0x2, 0x2, 
    0x2, 0x1dd, 0x1df, 0x7, 0xb, 0x2, 0x2, 0x1de, 0x1dd, 0x3, 0x2, 0x2, 
    0x2, 0x1de, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1e0, 0x3, 0x2, 0x2, 
    0x2, 0x1e0, 0x1e1, 0x7, 0x14, 0x2, 0x2, 0x1e1, 0x1f3, 0x5, 0x84, 0x43, 
    0x2, 0x1e2, 0x1e6, 0x7, 0x53, 0x2, 0x2, 0x1e3, 0x1e5, 0x7, 0x70, 0x2, 
    0x2, 0x1e4, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e8, 0x3, 0x2, 0x2, 
    0x2, 0x1e6, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e7, 0x3, 0x2, 0x2, 
    0x2, 0x1e7, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1e6, 0x3, 0x2, 0x2, 
    0x2, 0x1e9, 0x1eb, 0x5, 0x2a, 0x16, 0x2, 0x1ea, 0x1e9, 0x3, 0x2, 0x2, 
    0x2, 0x1ea, 0x1eb, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1ef, 0x3, 0x2, 0x2, 
    0x2, 0x1ec, 0x1ee, 0x7, 0x70, 0x2, 0x2, 0x1ed, 0x1ec, 0x3, 0x2, 0x2, 
    0x2, 0x1ee, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1ed, 0x3, 0x2, 0x2, 
    0x2, 0x1ef, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f2, 0x3, 0x2, 0x2, 
    0x2, 0x1f1, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f4, 0x7, 0x54, 0x2, 
    0x2, 0x1f3, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f4, 0x3, 0x2, 0x2, 
    0x2, 0x1f4, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f6, 0x5, 0x3e, 0x20, 
    0x2, 0x1f6, 0x29, 0x3, 0x2, 0x2, 0x2, 0x1f7, 0x202, 0x5, 0x2c, 0x17, 
    0x2, 0x1f8, 0x1fc, 0x7, 0x55, 0x2, 0x2, 0x1f9, 0x1fb, 0x7, 0x70, 0x2, 
    0x2, 0x1fa, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1fe, 0x3, 0x2, 0x2, 
    0x2, 0x1fc, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fd, 0x3, 0x2, 0x2, 
    0x2, 0x1fd, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x1fc, 0x3, 0x2, 0x2, 
    0x2, 0x1ff, 0x201, 0x5, 0x2c, 0x17, 0x2, 0x200, 0x1f8, 0x3, 0x2, 0x2, 
    0x2, 0x201, 0x204, 0x3, 0x2, 0x2, 0x2, 0x202, 0x200, 0x3, 0x2, 0x2, 
    0x2, 0x202, 0x203, 0x3, 0x2, 0x2, 0x2, 0x203, 0x2b, 0x3, 0x2, 0x2, 0x2, 
    0x204, 0x202, 0x3, 0x2, 0x2, 0x2, 0x205, 0x206, 0x5, 0x84, 0x43, 0x2, 
    0x206, 0x207, 0x7, 0x56, 0x2, 0x2, 0x207, 0x20a, 0x5, 0x6e, 0x38, 0x2, 
    0x208, 0x209, 0x7, 0x4e, 0x2, 0x2, 0x209, 0x20b, 0x5, 0x5c, 0x2f, 0x2, 
    0x20a, 0x208, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x20b, 0x3, 0x2, 0x2, 0x2, 
    0x20b, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20d, 0x7, 0x15, 0x2, 0x2, 
    0x20d, 0x20e, 0x5, 0x3e, 0x20, 0x2, 0x20e, 0x2f, 0x3, 0x2, 0x2, 0x2, 
    0x20f, 0x210, 0x7, 0x16, 0x2, 0x2, 0x210, 0x211, 0x5, 0x3e, 0x20, 0x2, 
    0x211, 0x31, 0x3, 0x2, 0x2, 0x2, 0x212, 0x213, 0x7, 0x17, 0x2, 0x2, 
    0x213, 0x217, 0x7, 0x4f, 0x2, 0x2, 0x214, 0x216, 0x7, 0x70, 0x2, 0x2, 
    0x215, 0x214, 0x3, 0x2, 0x2, 0x2, 0x216, 0x219, 0x3, 0x2, 0x2, 0x2, 
    0x217, 0x215, 0x3, 0x2, 0x2, 0x2, 0x217, 0x218, 0x3, 0x2, 0x2, 0x2, 
    0x218, 0x223, 0x3, 0x2, 0x2, 0x2, 0x219, 0x217, 0x3, 0x2, 0x2, 0x2, 
    0x21a, 0x220, 0x5, 0x34, 0x1b, 0x2, 0x21b, 0x21c, 0x5, 0x4, 0x3, 0x2, 
    0x21c, 0x21d, 0x5, 0x34, 0x1b, 0x2, 0x21d, 0x21f, 0x3, 0x2, 0x2, 0x2, 
    0x21e, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x222, 0x3, 0x2, 0x2, 0x2, 
    0x220, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x220, 0x221, 0x3, 0x2, 0x2, 0x2, 
    0x221, 0x224, 0x3, 0x2, 0x2, 0x2, 0x222, 0x220, 0x3, 0x2, 0x2, 0x2, 
    0x223, 0x21a, 0x3, 0x2, 0x2, 0x2, 0x223, 0x224, 0x3, 0x2, 0x2, 0x2, 
    0x224, 0x228, 0x3, 0x2, 0x2, 0x2, 0x225, 0x227, 0x7, 0x70, 0x2, 0x2, 
    0x226, 0x225, 0x3, 0x2, 0x2, 0x2, 0x227, 0x22a, 0x3, 0x2, 0x2, 0x2, 
    0x228, 0x226, 0x3, 0x2, 0x2, 0x2, 0x228, 0x229, 0x3, 0x2, 0x2, 0x2, 
    0x229, 0x22b, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 0x2, 0x2, 
    0x22b, 0x22c, 0x7, 0x50, 0x2, 0x2, 0x22c, 0x33, 0x3, 0x2, 0x2, 0x2, 
    0x22d, 0x231, 0x5, 0x4e, 0x28, 0x2, 0x22e, 0x231, 0x5, 0x36, 0x1c, 0x2, 
    0x22f, 0x231, 0x5, 0x56, 0x2c, 0x2, 0x230, 0x22d, 0x3, 0x2, 0x2, 0x2, 
    0x230, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x230, 0x22f, 0x3, 0x2, 0x2, 0x2, 
    0x231, 0x35, 0x3, 0x2, 0x2, 0x2, 0x232, 0x233, 0x5, 0x80, 0x41, 0x2, 
    0x233, 0x237, 0x9, 0x3, 0x2, 0x2, 0x234, 0x236, 0x7, 0x70, 0x2, 0x2, 
    0x235, 0x234, 0x3, 0x2, 0x2, 0x2, 0x236, 0x239, 0x3, 0x2, 0x2, 0x2, 
    0x237, 0x235, 0x3, 0x2, 0x2, 0x2, 0x237, 0x238, 0x3, 0x2, 0x2, 0x2, 
    0x238, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x239, 0x237, 0x3, 0x2, 0x2, 0x2, 
    0x23a, 0x23b, 0x5, 0x5c, 0x2f, 0x2, 0x23b, 0x37, 0x3, 0x2, 0x2, 0x2, 
    0x23c, 0x23d, 0x7, 0x18, 0x2, 0x2, 0x23d, 0x247, 0x5, 0x3a, 0x1e, 0x2, 
    0x23e, 0x23f, 0x7, 0x19, 0x2, 0x2, 0x23f, 0x244, 0x5, 0x84, 0x43, 0x2, 
    0x240, 0x241, 0x7, 0x55, 0x2, 0x2, 0x241, 0x243, 0x5, 0x84, 0x43, 0x2, 
    0x242, 0x240, 0x3, 0x2, 0x2, 0x2, 0x243, 0x246, 0x3, 0x2, 0x2, 0x2, 
    0x244, 0x242, 0x3, 0x2, 0x2, 0x2, 0x244, 0x245, 0x3, 0x2, 0x2, 0x2, 
    0x245, 0x248, 0x3, 0x2, 0x2, 0x2, 0x246, 0x244, 0x3, 0x2, 0x2, 0x2, 
    0x247, 0x23e, 0x3, 0x2, 0x2, 0x2, 0x247, 0x248, 0x3, 0x2, 0x2, 0x2, 
    0x248, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24a, 0x7, 0x6, 0x2, 0x2, 
    0x24a, 0x24c, 0x5, 0x84, 0x43, 0x2, 0x24b, 0x249, 0x3, 0x2, 0x2, 0x2, 
    0x24b, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24c, 0x24d, 0x3, 0x2, 0x2, 0x2, 
    0x24d, 0x24e, 0x5, 0x3e, 0x20, 0x2, 0x24e, 0x39, 0x3, 0x2, 0x2, 0x2, 
    0x24f, 0x252, 0x5, 0x3c, 0x1f, 0x2, 0x250, 0x252, 0x7, 0x66, 0x2, 0x2, 
    0x251, 0x24f, 0x3, 0x2, 0x2, 0x2, 0x251, 0x250, 0x3, 0x2, 0x2, 0x2, 
    0x252, 0x260, 0x3, 0x2, 0x2, 0x2, 0x253, 0x257, 0x7, 0x55, 0x2, 0x2, 
    0x254, 0x256, 0x7, 0x70, 0x2, 0x2, 0x255, 0x254, 0x3, 0x2, 0x2, 0x2, 
    0x256, 0x259, 0x3, 0x2, 0x2, 0x2, 0x257, 0x255, 0x3, 0x2, 0x2, 0x2, 
    0x257, 0x258, 0x3, 0x2, 0x2, 0x2, 0x258, 0x25c, 0x3, 0x2, 0x2, 0x2, 
    0x259, 0x257, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x25d, 0x5, 0x3c, 0x1f, 0x2, 
    0x25b, 0x25d, 0x7, 0x66, 0x2, 0x2, 0x25c, 0x25a, 0x3, 0x2, 0x2, 0x2, 
    0x25c, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25f, 0x3, 0x2, 0x2, 0x2, 
    0x25e, 0x253, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x262, 0x3, 0x2, 0x2, 0x2, 
    0x260, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x260, 0x261, 0x3, 0x2, 0x2, 0x2, 
    0x261, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x262, 0x260, 0x3, 0x2, 0x2, 0x2, 0x263, 
    0x269, 0x7, 0x6c, 0x2, 0x2, 0x264, 0x269, 0x7, 0x6b, 0x2, 0x2, 0x265, 
    0x269, 0x5, 0x84, 0x43, 0x2, 0x266, 0x269, 0x7, 0x59, 0x2, 0x2, 0x267, 
    0x269, 0x7, 0x61, 0x2, 0x2, 0x268, 0x263, 0x3, 0x2, 0x2, 0x2, 0x268, 
    0x264, 0x3, 0x2, 0x2, 0x2, 0x268, 0x265, 0x3, 0x2, 0x2, 0x2, 0x268, 
    0x266, 0x3, 0x2, 0x2, 0x2, 0x268, 0x267, 0x3, 0x2, 0x2, 0x2, 0x269, 
    0x3d, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x26e, 0x7, 0x4f, 0x2, 0x2, 0x26b, 
    0x26d, 0x7, 0x70, 0x2, 0x2, 0x26c, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x270, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26c, 0x3, 0x2, 0x2, 0x2, 0x26e, 
    0x26f, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x27a, 0x3, 0x2, 0x2, 0x2, 0x270, 
    0x26e, 0x3, 0x2, 0x2, 0x2, 0x271, 0x277, 0x5, 0x40, 0x21, 0x2, 0x272, 
    0x273, 0x5, 0x4, 0x3, 0x2, 0x273, 0x274, 0x5, 0x40, 0x21, 0x2, 0x274, 
    0x276, 0x3, 0x2, 0x2, 0x2, 0x275, 0x272, 0x3, 0x2, 0x2, 0x2, 0x276, 
    0x279, 0x3, 0x2, 0x2, 0x2, 0x277, 0x275, 0x3, 0x2, 0x2, 0x2, 0x277, 
    0x278, 0x3, 0x2, 0x2, 0x2, 0x278, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x279, 
    0x277, 0x3, 0x2, 0x2, 0x2, 0x27a, 0x271, 0x3, 0x2, 0x2, 0x2, 0x27a, 
    0x27b, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x27c, 
    0x27e, 0x7, 0x70, 0x2, 0x2, 0x27d, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x27e, 
    0x281, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x27f, 
    0x280, 0x3, 0x2, 0x2, 0x2, 0x280, 0x282, 0x3, 0x2, 0x2, 0x2, 0x281, 
    0x27f, 0x3, 0x2, 0x2, 0x2, 0x282, 0x283, 0x7, 0x50, 0x2, 0x2, 0x283, 
    0x3f, 0x3, 0x2, 0x2, 0x2, 0x284, 0x28e, 0x5, 0x44, 0x23, 0x2, 0x285, 
    0x28e, 0x5, 0x42, 0x22, 0x2, 0x286, 0x28e, 0x5, 0x4a, 0x26, 0x2, 0x287, 
    0x28e, 0x5, 0x4e, 0x28, 0x2, 0x288, 0x28e, 0x5, 0x52, 0x2a, 0x2, 0x289, 
    0x28e, 0x5, 0x30, 0x19, 0x2, 0x28a, 0x28e, 0x5, 0x4c, 0x27, 0x2, 0x28b, 
    0x28e, 0x5, 0x54, 0x2b, 0x2, 0x28c, 0x28e, 0x5, 0x56, 0x2c, 0x2, 0x28d, 
    0x284, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x285, 0x3, 0x2, 0x2, 0x2, 0x28d, 
    0x286, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x287, 0x3, 0x2, 0x2, 0x2, 0x28d, 
    0x288, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x289, 0x3, 0x2, 0x2, 0x2, 0x28d, 
    0x28a, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x28d, 
    0x28c, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x41, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x290, 
    0x7, 0x1a, 0x2, 0x2, 0x290, 0x293, 0x7, 0x6d, 0x2, 0x2, 0x291, 0x292, 
    0x7, 0x6, 0x2, 0x2, 0x292, 0x294, 0x5, 0x84, 0x43, 0x2, 0x293, 0x291, 
    0x3, 0x2, 0x2, 0x2, 0x293, 0x294, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 
    0x3, 0x2, 0x2, 0x2, 0x295, 0x296, 0x5, 0x3e, 0x20, 0x2, 0x296, 0x43, 
    0x3, 0x2, 0x2, 0x2, 0x297, 0x299, 0x7, 0x1b, 0x2, 0x2, 0x298, 0x29a, 
    0x5, 0x46, 0x24, 0x2, 0x299, 0x298, 0x3, 0x2, 0x2, 0x2, 0x299, 0x29a, 
    0x3, 0x2, 0x2, 0x2, 0x29a, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29e, 
    0x5, 0x48, 0x25, 0x2, 0x29c, 0x29d, 0x7, 0x6, 0x2, 0x2, 0x29d, 0x29f, 
    0x5, 0x84, 0x43, 0x2, 0x29e, 0x29c, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 
    0x3, 0x2, 0x2, 0x2, 0x29f, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a1, 
    0x7, 0x1c, 0x2, 0x2, 0x2a1, 0x2a6, 0x5, 0x80, 0x41, 0x2, 0x2a2, 0x2a3, 
    0x7, 0x55, 0x2, 0x2, 0x2a3, 0x2a5, 0x5, 0x80, 0x41, 0x2, 0x2a4, 0x2a2, 
    0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a8, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a4, 
    0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2aa, 
    0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2a0, 
    0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2aa, 0x2ab, 
    0x3, 0x2, 0x2, 0x2, 0x2ab, 0x2ac, 0x5, 0x3e, 0x20, 0x2, 0x2ac, 0x45, 
    0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2b2, 0x5, 0x84, 0x43, 0x2, 0x2ae, 0x2af, 
    0x7, 0x57, 0x2, 0x2, 0x2af, 0x2b1, 0x5, 0x84, 0x43, 0x2, 0x2b0, 0x2ae, 
    0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b0, 
    0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x47, 0x3, 
    0x2, 0x2, 0x2, 0x2b4, 0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b5, 0x2c0, 0x7, 
    0x6d, 0x2, 0x2, 0x2b6, 0x2ba, 0x7, 0x55, 0x2, 0x2, 0x2b7, 0x2b9, 0x7, 
    0x70, 0x2, 0x2, 0x2b8, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2bc, 0x3, 
    0x2, 0x2, 0x2, 0x2ba, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2ba, 0x2bb, 0x3, 
    0x2, 0x2, 0x2, 0x2bb, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2ba, 0x3, 
    0x2, 0x2, 0x2, 0x2bd, 0x2bf, 0x7, 0x6d, 0x2, 0x2, 0x2be, 0x2b6, 0x3, 
    0x2, 0x2, 0x2, 0x2bf, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2be, 0x3, 
    0x2, 0x2, 0x2, 0x2c0, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2c8, 0x3, 
    0x2, 0x2, 0x2, 0x2c2, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c4, 0x7, 
    0x1d, 0x2, 0x2, 0x2c4, 0x2c5, 0x5, 0x80, 0x41, 0x2, 0x2c5, 0x2c6, 0x7, 
    0x6d, 0x2, 0x2, 0x2c6, 0x2c8, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2b5, 0x3, 
    0x2, 0x2, 0x2, 0x2c7, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x49, 0x3, 0x2, 
    0x2, 0x2, 0x2c9, 0x2ca, 0x7, 0x1e, 0x2, 0x2, 0x2ca, 0x2ce, 0x7, 0x4f, 
    0x2, 0x2, 0x2cb, 0x2cd, 0x7, 0x70, 0x2, 0x2, 0x2cc, 0x2cb, 0x3, 0x2, 
    0x2, 0x2, 0x2cd, 0x2d0, 0x3, 0x2, 0x2, 0x2, 0x2ce, 0x2cc, 0x3, 0x2, 
    0x2, 0x2, 0x2ce, 0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2cf, 0x2da, 0x3, 0x2, 
    0x2, 0x2, 0x2d0, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2d1, 0x2d2, 0x7, 0x1f, 
    0x2, 0x2, 0x2d2, 0x2d3, 0x5, 0x5c, 0x2f, 0x2, 0x2d3, 0x2d7, 0x5, 0x3e, 
    0x20, 0x2, 0x2d4, 0x2d6, 0x7, 0x70, 0x2, 0x2, 0x2d5, 0x2d4, 0x3, 0x2, 
    0x2, 0x2, 0x2d6, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2d5, 0x3, 0x2, 
    0x2, 0x2, 0x2d7, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2db, 0x3, 0x2, 
    0x2, 0x2, 0x2d9, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2da, 0x2d1, 0x3, 0x2, 
    0x2, 0x2, 0x2db, 0x2dc, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x2da, 0x3, 0x2, 
    0x2, 0x2, 0x2dc, 0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2de, 0x3, 0x2, 
    0x2, 0x2, 0x2de, 0x2df, 0x7, 0x20, 0x2, 0x2, 0x2df, 0x2e3, 0x5, 0x3e, 
    0x20, 0x2, 0x2e0, 0x2e2, 0x7, 0x70, 0x2, 0x2, 0x2e1, 0x2e0, 0x3, 0x2, 
    0x2, 0x2, 0x2e2, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e1, 0x3, 0x2, 
    0x2, 0x2, 0x2e3, 0x2e4, 0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2e6, 0x3, 0x2, 
    0x2, 0x2, 0x2e5, 0x2e3, 0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e7, 0x7, 0x50, 
    0x2, 0x2, 0x2e7, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x2e8, 0x2ed, 0x7, 0x21, 
    0x2, 0x2, 0x2e9, 0x2ea, 0x7, 0x22, 0x2, 0x2, 0x2ea, 0x2eb, 0x7, 0x23, 
    0x2, 0x2, 0x2eb, 0x2ee, 0x7, 0x66, 0x2, 0x2, 0x2ec, 0x2ee, 0x7, 0x60, 
    0x2, 0x2, 0x2ed, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ec, 0x3, 0x2, 
    0x2, 0x2, 0x2ee, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x7, 0x24, 
    0x2, 0x2, 0x2f0, 0x30f, 0x5, 0x80, 0x41, 0x2, 0x2f1, 0x2f5, 0x7, 0x53, 
    0x2, 0x2, 0x2f2, 0x2f4, 0x7, 0x70, 0x2, 0x2, 0x2f3, 0x2f2, 0x3, 0x2, 
    0x2, 0x2, 0x2f4, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x2f3, 0x3, 0x2, 
    0x2, 0x2, 0x2f5, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x306, 0x3, 0x2, 
    0x2, 0x2, 0x2f7, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x303, 0x5, 0x50, 
    0x29, 0x2, 0x2f9, 0x2fd, 0x7, 0x55, 0x2, 0x2, 0x2fa, 0x2fc, 0x7, 0x70, 
    0x2, 0x2, 0x2fb, 0x2fa, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2ff, 0x3, 0x2, 
    0x2, 0x2, 0x2fd, 0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x2fe, 0x3, 0x2, 
    0x2, 0x2, 0x2fe, 0x300, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x2fd, 0x3, 0x2, 
    0x2, 0x2, 0x300, 0x302, 0x5, 0x50, 0x29, 0x2, 0x301, 0x2f9, 0x3, 0x2, 
    0x2, 0x2, 0x302, 0x305, 0x3, 0x2, 0x2, 0x2, 0x303, 0x301, 0x3, 0x2, 
    0x2, 0x2, 0x303, 0x304, 0x3, 0x2, 0x2, 0x2, 0x304, 0x307, 0x3, 0x2, 
    0x2, 0x2, 0x305, 0x303, 0x3, 0x2, 0x2, 0x2, 0x306, 0x2f8, 0x3, 0x2, 
    0x2, 0x2, 0x306, 0x307, 0x3, 0x2, 0x2, 0x2, 0x307, 0x30b, 0x3, 0x2, 
    0x2, 0x2, 0x308, 0x30a, 0x7, 0x70, 0x2, 0x2, 0x309, 0x308, 0x3, 0x2, 
    0x2, 0x2, 0x30a, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30b, 0x309, 0x3, 0x2, 
    0x2, 0x2, 0x30b, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30e, 0x3, 0x2, 
    0x2, 0x2, 0x30d, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x310, 0x7, 0x54, 
    0x2, 0x2, 0x30f, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x310, 0x3, 0x2, 
    0x2, 0x2, 0x310, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x311, 0x312, 0x5, 0x84, 
    0x43, 0x2, 0x312, 0x313, 0x7, 0x56, 0x2, 0x2, 0x313, 0x315, 0x3, 0x2, 
    0x2, 0x2, 0x314, 0x311, 0x3, 0x2, 0x2, 0x2, 0x314, 0x315, 0x3, 0x2, 
    0x2, 0x2, 0x315, 0x316, 0x3, 0x2, 0x2, 0x2, 0x316, 0x317, 0x5, 0x5c, 
    0x2f, 0x2, 0x317, 0x51, 0x3, 0x2, 0x2, 0x2, 0x318, 0x319, 0x7, 0x25, 
    0x2, 0x2, 0x319, 0x31a, 0x5, 0x80, 0x41, 0x2, 0x31a, 0x31b, 0x7, 0x23, 
    0x2, 0x2, 0x31b, 0x31c, 0x7, 0x66, 0x2, 0x2, 0x31c, 0x53, 0x3, 0x2, 
    0x2, 0x2, 0x31d, 0x31e, 0x7, 0x26, 0x2, 0x2, 0x31e, 0x320, 0x9, 0x4, 
    0x2, 0x2, 0x31f, 0x321, 0x5, 0x84, 0x43, 0x2, 0x320, 0x31f, 0x3, 0x2, 
    0x2, 0x2, 0x320, 0x321, 0x3, 0x2, 0x2, 0x2, 0x321, 0x322, 0x3, 0x2, 
    0x2, 0x2, 0x322, 0x323, 0x5, 0x3e, 0x20, 0x2, 0x323, 0x55, 0x3, 0x2, 
    0x2, 0x2, 0x324, 0x328, 0x5, 0x84, 0x43, 0x2, 0x325, 0x327, 0x5, 0x58, 
    0x2d, 0x2, 0x326, 0x325, 0x3, 0x2, 0x2, 0x2, 0x327, 0x32a, 0x3, 0x2, 
    0x2, 0x2, 0x328, 0x326, 0x3, 0x2, 0x2, 0x2, 0x328, 0x329, 0x3, 0x2, 
    0x2, 0x2, 0x329, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x328, 0x3, 0x2, 
    0x2, 0x2, 0x32b, 0x32c, 0x7, 0x6, 0x2, 0x2, 0x32c, 0x32e, 0x5, 0x84, 
    0x43, 0x2, 0x32d, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x32e, 0x3, 0x2, 
    0x2, 0x2, 0x32e, 0x330, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x331, 0x5, 0x3e, 
    0x20, 0x2, 0x330, 0x32f, 0x3, 0x2, 0x2, 0x2, 0x330, 0x331, 0x3, 0x2, 
    0x2, 0x2, 0x331, 0x57, 0x3, 0x2, 0x2, 0x2, 0x332, 0x335, 0x5, 0x66, 
    0x34, 0x2, 0x333, 0x335, 0x5, 0x82, 0x42, 0x2, 0x334, 0x332, 0x3, 0x2, 
    0x2, 0x2, 0x334, 0x333, 0x3, 0x2, 0x2, 0x2, 0x335, 0x59, 0x3, 0x2, 0x2, 
    0x2, 0x336, 0x337, 0x9, 0x5, 0x2, 0x2, 0x337, 0x33a, 0x7, 0x62, 0x2, 
    0x2, 0x338, 0x339, 0x7, 0x6, 0x2, 0x2, 0x339, 0x33b, 0x5, 0x84, 0x43, 
    0x2, 0x33a, 0x338, 0x3, 0x2, 0x2, 0x2, 0x33a, 0x33b, 0x3, 0x2, 0x2, 
    0x2, 0x33b, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33c, 0x36b, 0x5, 0x3e, 0x20, 
    0x2, 0x33d, 0x33e, 0x7, 0x29, 0x2, 0x2, 0x33e, 0x341, 0x7, 0x62, 0x2, 
    0x2, 0x33f, 0x340, 0x7, 0x6, 0x2, 0x2, 0x340, 0x342, 0x5, 0x84, 0x43, 
    0x2, 0x341, 0x33f, 0x3, 0x2, 0x2, 0x2, 0x341, 0x342, 0x3, 0x2, 0x2, 
    0x2, 0x342, 0x343, 0x3, 0x2, 0x2, 0x2, 0x343, 0x347, 0x7, 0x4f, 0x2, 
    0x2, 0x344, 0x346, 0x7, 0x70, 0x2, 0x2, 0x345, 0x344, 0x3, 0x2, 0x2, 
    0x2, 0x346, 0x349, 0x3, 0x2, 0x2, 0x2, 0x347, 0x345, 0x3, 0x2, 0x2, 
    0x2, 0x347, 0x348, 0x3, 0x2, 0x2, 0x2, 0x348, 0x35c, 0x3, 0x2, 0x2, 
    0x2, 0x349, 0x347, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x34b, 0x7, 0x2a, 0x2, 
    0x2, 0x34b, 0x350, 0x5, 0x3c, 0x1f, 0x2, 0x34c, 0x34d, 0x7, 0x55, 0x2, 
    0x2, 0x34d, 0x34f, 0x5, 0x3c, 0x1f, 0x2, 0x34e, 0x34c, 0x3, 0x2, 0x2, 
    0x2, 0x34f, 0x352, 0x3, 0x2, 0x2, 0x2, 0x350, 0x34e, 0x3, 0x2, 0x2, 
    0x2, 0x350, 0x351, 0x3, 0x2, 0x2, 0x2, 0x351, 0x353, 0x3, 0x2, 0x2, 
    0x2, 0x352, 0x350, 0x3, 0x2, 0x2, 0x2, 0x353, 0x357, 0x5, 0x3e, 0x20, 
    0x2, 0x354, 0x356, 0x7, 0x70, 0x2, 0x2, 0x355, 0x354, 0x3, 0x2, 0x2, 
    0x2, 0x356, 0x359, 0x3, 0x2, 0x2, 0x2, 0x357, 0x355, 0x3, 0x2, 0x2, 
    0x2, 0x357, 0x358, 0x3, 0x2, 0x2, 0x2, 0x358, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x359, 0x357, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x34a, 0x3, 0x2, 0x2, 
    0x2, 0x35b, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x35c, 0x35a, 0x3, 0x2, 0x2, 
    0x2, 0x35c, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x367, 0x3, 0x2, 0x2, 
    0x2, 0x35e, 0x35c, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x360, 0x7, 0x20, 0x2, 
    0x2, 0x360, 0x364, 0x5, 0x3e, 0x20, 0x2, 0x361, 0x363, 0x7, 0x70, 0x2, 
    0x2, 0x362, 0x361, 0x3, 0x2, 0x2, 0x2, 0x363, 0x366, 0x3, 0x2, 0x2, 
    0x2, 0x364, 0x362, 0x3, 0x2, 0x2, 0x2, 0x364, 0x365, 0x3, 0x2, 0x2, 
    0x2, 0x365, 0x368, 0x3, 0x2, 0x2, 0x2, 0x366, 0x364, 0x3, 0x2, 0x2, 
    0x2, 0x367, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x367, 0x368, 0x3, 0x2, 0x2, 
    0x2, 0x368, 0x369, 0x3, 0x2, 0x2, 0x2, 0x369, 0x36b, 0x7, 0x50, 0x2, 
    0x2, 0x36a, 0x336, 0x3, 0x2, 0x2, 0x2, 0x36a, 0x33d, 0x3, 0x2, 0x2, 
    0x2, 0x36b, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x36d, 0x7, 0x3a, 0x2, 
    0x2, 0x36d, 0x36e, 0x5, 0x5c, 0x2f, 0x2, 0x36e, 0x372, 0x7, 0x3b, 0x2, 
    0x2, 0x36f, 0x371, 0x7, 0x70, 0x2, 0x2, 0x370, 0x36f, 0x3, 0x2, 0x2, 
    0x2, 0x371, 0x374, 0x3, 0x2, 0x2, 0x2, 0x372, 0x370, 0x3, 0x2, 0x2, 
    0x2, 0x372, 0x373, 0x3, 0x2, 0x2, 0x2, 0x373, 0x375, 0x3, 0x2, 0x2, 
    0x2, 0x374, 0x372, 0x3, 0x2, 0x2, 0x2, 0x375, 0x376, 0x5, 0x5c, 0x2f, 
    0x2, 0x376, 0x37a, 0x7, 0x20, 0x2, 0x2, 0x377, 0x379, 0x7, 0x70, 0x2, 
    0x2, 0x378, 0x377, 0x3, 0x2, 0x2, 0x2, 0x379, 0x37c, 0x3, 0x2, 0x2, 
    0x2, 0x37a, 0x378, 0x3, 0x2, 0x2, 0x2, 0x37a, 0x37b, 0x3, 0x2, 0x2, 
    0x2, 0x37b, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x37c, 0x37a, 0x3, 0x2, 0x2, 
    0x2, 0x37d, 0x37e, 0x5, 0x5c, 0x2f, 0x2, 0x37e, 0x381, 0x3, 0x2, 0x2, 
    0x2, 0x37f, 0x381, 0x5, 0x5e, 0x30, 0x2, 0x380, 0x36c, 0x3, 0x2, 0x2, 
    0x2, 0x380, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x381, 0x5d, 0x3, 0x2, 0x2, 0x2, 
    0x382, 0x38d, 0x5, 0x60, 0x31, 0x2, 0x383, 0x387, 0x7, 0x3c, 0x2, 0x2, 
    0x384, 0x386, 0x7, 0x70, 0x2, 0x2, 0x385, 0x384, 0x3, 0x2, 0x2, 0x2, 
    0x386, 0x389, 0x3, 0x2, 0x2, 0x2, 0x387, 0x385, 0x3, 0x2, 0x2, 0x2, 
    0x387, 0x388, 0x3, 0x2, 0x2, 0x2, 0x388, 0x38a, 0x3, 0x2, 0x2, 0x2, 
    0x389, 0x387, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x38c, 0x5, 0x60, 0x31, 0x2, 
    0x38b, 0x383, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x38f, 0x3, 0x2, 0x2, 0x2, 
    0x38d, 0x38b, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38e, 0x3, 0x2, 0x2, 0x2, 
    0x38e, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x390, 
    0x39b, 0x5, 0x62, 0x32, 0x2, 0x391, 0x395, 0x7, 0x3d, 0x2, 0x2, 0x392, 
    0x394, 0x7, 0x70, 0x2, 0x2, 0x393, 0x392, 0x3, 0x2, 0x2, 0x2, 0x394, 
    0x397, 0x3, 0x2, 0x2, 0x2, 0x395, 0x393, 0x3, 0x2, 0x2, 0x2, 0x395, 
    0x396, 0x3, 0x2, 0x2, 0x2, 0x396, 0x398, 0x3, 0x2, 0x2, 0x2, 0x397, 
    0x395, 0x3, 0x2, 0x2, 0x2, 0x398, 0x39a, 0x5, 0x62, 0x32, 0x2, 0x399, 
    0x391, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39d, 0x3, 0x2, 0x2, 0x2, 0x39b, 
    0x399, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x39c, 0x3, 0x2, 0x2, 0x2, 0x39c, 
    0x61, 0x3, 0x2, 0x2, 0x2, 0x39d, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x39e, 0x3a0, 
    0x7, 0x3e, 0x2, 0x2, 0x39f, 0x39e, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a0, 
    0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a1, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3a2, 
    0x5, 0x64, 0x33, 0x2, 0x3a2, 0x63, 0x3, 0x2, 0x2, 0x2, 0x3a3, 0x3bb, 
    0x5, 0x66, 0x34, 0x2, 0x3a4, 0x3b3, 0x7, 0x48, 0x2, 0x2, 0x3a5, 0x3b3, 
    0x7, 0x49, 0x2, 0x2, 0x3a6, 0x3b3, 0x7, 0x4c, 0x2, 0x2, 0x3a7, 0x3b3, 
    0x7, 0x4a, 0x2, 0x2, 0x3a8, 0x3b3, 0x7, 0x4d, 0x2, 0x2, 0x3a9, 0x3b3, 
    0x7, 0x4b, 0x2, 0x2, 0x3aa, 0x3ac, 0x7, 0x3e, 0x2, 0x2, 0x3ab, 0x3aa, 
    0x3, 0x2, 0x2, 0x2, 0x3ab, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 
    0x3, 0x2, 0x2, 0x2, 0x3ad, 0x3b3, 0x7, 0x3f, 0x2, 0x2, 0x3ae, 0x3b3, 
    0x7, 0x40, 0x2, 0x2, 0x3af, 0x3b3, 0x7, 0x41, 0x2, 0x2, 0x3b0, 0x3b3, 
    0x7, 0x42, 0x2, 0x2, 0x3b1, 0x3b3, 0x7, 0x43, 0x2, 0x2, 0x3b2, 0x3a4, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3a6, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3a8, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3ab, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3ae, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3af, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b1, 
    0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b7, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b6, 
    0x7, 0x70, 0x2, 0x2, 0x3b5, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b9, 
    0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b8, 
    0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x3b7, 
    0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bc, 0x5, 0x66, 0x34, 0x2, 0x3bb, 0x3b2, 
    0x3, 0x2, 0x2, 0x2, 0x3bb, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x65, 0x3, 
    0x2, 0x2, 0x2, 0x3bd, 0x3c8, 0x5, 0x68, 0x35, 0x2, 0x3be, 0x3c2, 0x7, 
    0x47, 0x2, 0x2, 0x3bf, 0x3c1, 0x7, 0x70, 0x2, 0x2, 0x3c0, 0x3bf, 0x3, 
    0x2, 0x2, 0x2, 0x3c1, 0x3c4, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c0, 0x3, 
    0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x3, 0x2, 0x2, 0x2, 0x3c3, 0x3c5, 0x3, 
    0x2, 0x2, 0x2, 0x3c4, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c7, 0x5, 
    0x68, 0x35, 0x2, 0x3c6, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3ca, 0x3, 
    0x2, 0x2, 0x2, 0x3c8, 0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c9, 0x3, 
    0x2, 0x2, 0x2, 0x3c9, 0x67, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3c8, 0x3, 0x2, 
    0x2, 0x2, 0x3cb, 0x3f2, 0x7, 0x66, 0x2, 0x2, 0x3cc, 0x3f2, 0x7, 0x69, 
    0x2, 0x2, 0x3cd, 0x3f2, 0x7, 0x65, 0x2, 0x2, 0x3ce, 0x3f2, 0x7, 0x68, 
    0x2, 0x2, 0x3cf, 0x3f2, 0x7, 0x60, 0x2, 0x2, 0x3d0, 0x3f2, 0x7, 0x5a, 
    0x2, 0x2, 0x3d1, 0x3f2, 0x7, 0x5b, 0x2, 0x2, 0x3d2, 0x3f2, 0x7, 0x5c, 
    0x2, 0x2, 0x3d3, 0x3f2, 0x7, 0x5d, 0x2, 0x2, 0x3d4, 0x3f2, 0x7, 0x5e, 
    0x2, 0x2, 0x3d5, 0x3f2, 0x7, 0x5f, 0x2, 0x2, 0x3d6, 0x3f2, 0x7, 0x61, 
    0x2, 0x2, 0x3d7, 0x3f2, 0x7, 0x62, 0x2, 0x2, 0x3d8, 0x3f2, 0x7, 0x63, 
    0x2, 0x2, 0x3d9, 0x3f2, 0x7, 0x64, 0x2, 0x2, 0x3da, 0x3f2, 0x7, 0x6d, 
    0x2, 0x2, 0x3db, 0x3f2, 0x7, 0x6c, 0x2, 0x2, 0x3dc, 0x3f2, 0x7, 0x59, 
    0x2, 0x2, 0x3dd, 0x3f2, 0x7, 0x44, 0x2, 0x2, 0x3de, 0x3f2, 0x7, 0x45, 
    0x2, 0x2, 0x3df, 0x3f2, 0x5, 0x6a, 0x36, 0x2, 0x3e0, 0x3f2, 0x5, 0x6c, 
    0x37, 0x2, 0x3e1, 0x3e5, 0x7, 0x53, 0x2, 0x2, 0x3e2, 0x3e4, 0x7, 0x70, 
    0x2, 0x2, 0x3e3, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e4, 0x3e7, 0x3, 0x2, 
    0x2, 0x2, 0x3e5, 0x3e3, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e6, 0x3, 0x2, 
    0x2, 0x2, 0x3e6, 0x3e8, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3e5, 0x3, 0x2, 
    0x2, 0x2, 0x3e8, 0x3ec, 0x5, 0x5c, 0x2f, 0x2, 0x3e9, 0x3eb, 0x7, 0x70, 
    0x2, 0x2, 0x3ea, 0x3e9, 0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3ee, 0x3, 0x2, 
    0x2, 0x2, 0x3ec, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0x3ec, 0x3ed, 0x3, 0x2, 
    0x2, 0x2, 0x3ed, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ec, 0x3, 0x2, 
    0x2, 0x2, 0x3ef, 0x3f0, 0x7, 0x54, 0x2, 0x2, 0x3f0, 0x3f2, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3cc, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3ce, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3d0, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3d1, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3d2, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3d4, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3d5, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3d6, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3d7, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3d8, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3da, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3dc, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3dd, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3de, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3e0, 0x3, 0x2, 
    0x2, 0x2, 0x3f1, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3f2, 0x69, 0x3, 0x2, 0x2, 
    0x2, 0x3f3, 0x412, 0x5, 0x80, 0x41, 0x2, 0x3f4, 0x3f8, 0x7, 0x53, 0x2, 
    0x2, 0x3f5, 0x3f7, 0x7, 0x70, 0x2, 0x2, 0x3f6, 0x3f5, 0x3, 0x2, 0x2, 
    0x2, 0x3f7, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0x3f8, 0x3f6, 0x3, 0x2, 0x2, 
    0x2, 0x3f8, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x409, 0x3, 0x2, 0x2, 
    0x2, 0x3fa, 0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3fb, 0x406, 0x5, 0x50, 0x29, 
    0x2, 0x3fc, 0x400, 0x7, 0x55, 0x2, 0x2, 0x3fd, 0x3ff, 0x7, 0x70, 0x2, 
    0x2, 0x3fe, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x402, 0x3, 0x2, 0x2, 
    0x2, 0x400, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x400, 0x401, 0x3, 0x2, 0x2, 
    0x2, 0x401, 0x403, 0x3, 0x2, 0x2, 0x2, 0x402, 0x400, 0x3, 0x2, 0x2, 
    0x2, 0x403, 0x405, 0x5, 0x50, 0x29, 0x2, 0x404, 0x3fc, 0x3, 0x2, 0x2, 
    0x2, 0x405, 0x408, 0x3, 0x2, 0x2, 0x2, 0x406, 0x404, 0x3, 0x2, 0x2, 
    0x2, 0x406, 0x407, 0x3, 0x2, 0x2, 0x2, 0x407, 0x40a, 0x3, 0x2, 0x2, 
    0x2, 0x408, 0x406, 0x3, 0x2, 0x2, 0x2, 0x409, 0x3fb, 0x3, 0x2, 0x2, 
    0x2, 0x409, 0x40a, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x40e, 0x3, 0x2, 0x2, 
    0x2, 0x40b, 0x40d, 0x7, 0x70, 0x2, 0x2, 0x40c, 0x40b, 0x3, 0x2, 0x2, 
    0x2, 0x40d, 0x410, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x40c, 0x3, 0x2, 0x2, 
    0x2, 0x40e, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x40f, 0x411, 0x3, 0x2, 0x2, 
    0x2, 0x410, 0x40e, 0x3, 0x2, 0x2, 0x2, 0x411, 0x413, 0x7, 0x54, 0x2, 
    0x2, 0x412, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x412, 0x413, 0x3, 0x2, 0x2, 
    0x2, 0x413, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x414, 0x418, 0x7, 0x51, 0x2, 
    0x2, 0x415, 0x417, 0x7, 0x70, 0x2, 0x2, 0x416, 0x415, 0x3, 0x2, 0x2, 
    0x2, 0x417, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x418, 0x416, 0x3, 0x2, 0x2, 
    0x2, 0x418, 0x419, 0x3, 0x2, 0x2, 0x2, 0x419, 0x42c, 0x3, 0x2, 0x2, 
    0x2, 0x41a, 0x418, 0x3, 0x2, 0x2, 0x2, 0x41b, 0x426, 0x5, 0x5c, 0x2f, 
    0x2, 0x41c, 0x420, 0x7, 0x55, 0x2, 0x2, 0x41d, 0x41f, 0x7, 0x70, 0x2, 
    0x2, 0x41e, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x41f, 0x422, 0x3, 0x2, 0x2, 
    0x2, 0x420, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x420, 0x421, 0x3, 0x2, 0x2, 
    0x2, 0x421, 0x423, 0x3, 0x2, 0x2, 0x2, 0x422, 0x420, 0x3, 0x2, 0x2, 
    0x2, 0x423, 0x425, 0x5, 0x5c, 0x2f, 0x2, 0x424, 0x41c, 0x3, 0x2, 0x2, 
    0x2, 0x425, 0x428, 0x3, 0x2, 0x2, 0x2, 0x426, 0x424, 0x3, 0x2, 0x2, 
    0x2, 0x426, 0x427, 0x3, 0x2, 0x2, 0x2, 0x427, 0x42a, 0x3, 0x2, 0x2, 
    0x2, 0x428, 0x426, 0x3, 0x2, 0x2, 0x2, 0x429, 0x42b, 0x7, 0x55, 0x2, 
    0x2, 0x42a, 0x429, 0x3, 0x2, 0x2, 0x2, 0x42a, 0x42b, 0x3, 0x2, 0x2, 
    0x2, 0x42b, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x42c, 0x41b, 0x3, 0x2, 0x2, 
    0x2, 0x42c, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x42d, 0x431, 0x3, 0x2, 0x2, 
    0x2, 0x42e, 0x430, 0x7, 0x70, 0x2, 0x2, 0x42f, 0x42e, 0x3, 0x2, 0x2, 
    0x2, 0x430, 0x433, 0x3, 0x2, 0x2, 0x2, 0x431, 0x42f, 0x3, 0x2, 0x2, 
    0x2, 0x431, 0x432, 0x3, 0x2, 0x2, 0x2, 0x432, 0x434, 0x3, 0x2, 0x2, 
    0x2, 0x433, 0x431, 0x3, 0x2, 0x2, 0x2, 0x434, 0x435, 0x7, 0x52, 0x2, 
    0x2, 0x435, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x436, 0x442, 0x5, 0x84, 0x43, 
    0x2, 0x437, 0x438, 0x7, 0x53, 0x2, 0x2, 0x438, 0x43d, 0x5, 0x6e, 0x38, 
    0x2, 0x439, 0x43a, 0x7, 0x55, 0x2, 0x2, 0x43a, 0x43c, 0x5, 0x6e, 0x38, 
    0x2, 0x43b, 0x439, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x43f, 0x3, 0x2, 0x2, 
    0x2, 0x43d, 0x43b, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x43e, 0x3, 0x2, 0x2, 
    0x2, 0x43e, 0x440, 0x3, 0x2, 0x2, 0x2, 0x43f, 0x43d, 0x3, 0x2, 0x2, 
    0x2, 0x440, 0x441, 0x7, 0x54, 0x2, 0x2, 0x441, 0x443, 0x3, 0x2, 0x2, 
    0x2, 0x442, 0x437, 0x3, 0x2, 0x2, 0x2, 0x442, 0x443, 0x3, 0x2, 0x2, 
    0x2, 0x443, 0x445, 0x3, 0x2, 0x2, 0x2, 0x444, 0x446, 0x7, 0x58, 0x2, 
    0x2, 0x445, 0x444, 0x3, 0x2, 0x2, 0x2, 0x445, 0x446, 0x3, 0x2, 0x2, 
    0x2, 0x446, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x447, 0x448, 0x7, 0x2b, 0x2, 
    0x2, 0x448, 0x449, 0x7, 0x66, 0x2, 0x2, 0x449, 0x44d, 0x7, 0x4f, 0x2, 
    0x2, 0x44a, 0x44c, 0x7, 0x70, 0x2, 0x2, 0x44b, 0x44a, 0x3, 0x2, 0x2, 
    0x2, 0x44c, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x44d, 0x44b, 0x3, 0x2, 0x2, 
    0x2, 0x44d, 0x44e, 0x3, 0x2, 0x2, 0x2, 0x44e, 0x459, 0x3, 0x2, 0x2, 
    0x2, 0x44f, 0x44d, 0x3, 0x2, 0x2, 0x2, 0x450, 0x456, 0x5, 0x72, 0x3a, 
    0x2, 0x451, 0x452, 0x5, 0x4, 0x3, 0x2, 0x452, 0x453, 0x5, 0x72, 0x3a, 
    0x2, 0x453, 0x455, 0x3, 0x2, 0x2, 0x2, 0x454, 0x451, 0x3, 0x2, 0x2, 
    0x2, 0x455, 0x458, 0x3, 0x2, 0x2, 0x2, 0x456, 0x454, 0x3, 0x2, 0x2, 
    0x2, 0x456, 0x457, 0x3, 0x2, 0x2, 0x2, 0x457, 0x45a, 0x3, 0x2, 0x2, 
    0x2, 0x458, 0x456, 0x3, 0x2, 0x2, 0x2, 0x459, 0x450, 0x3, 0x2, 0x2, 
    0x2, 0x459, 0x45a, 0x3, 0x2, 0x2, 0x2, 0x45a, 0x45e, 0x3, 0x2, 0x2, 
    0x2, 0x45b, 0x45d, 0x7, 0x70, 0x2, 0x2, 0x45c, 0x45b, 0x3, 0x2, 0x2, 
    0x2, 0x45d, 0x460, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x45c, 0x3, 0x2, 0x2, 
    0x2, 0x45e, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x461, 0x3, 0x2, 0x2, 
    0x2, 0x460, 0x45e, 0x3, 0x2, 0x2, 0x2, 0x461, 0x462, 0x7, 0x50, 0x2, 
    0x2, 0x462, 0x71, 0x3, 0x2, 0x2, 0x2, 0x463, 0x464, 0x9, 0x6, 0x2, 0x2, 
    0x464, 0x468, 0x9, 0x7, 0x2, 0x2, 0x465, 0x467, 0x5, 0x74, 0x3b, 0x2, 
    0x466, 0x465, 0x3, 0x2, 0x2, 0x2, 0x467, 0x46a, 0x3, 0x2, 0x2, 0x2, 
    0x468, 0x466, 0x3, 0x2, 0x2, 0x2, 0x468, 0x469, 0x3, 0x2, 0x2, 0x2, 
    0x469, 0x46b, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x468, 0x3, 0x2, 0x2, 0x2, 
    0x46b, 0x46c, 0x9, 0x8, 0x2, 0x2, 0x46c, 0x470, 0x5, 0x84, 0x43, 0x2, 
    0x46d, 0x46f, 0x5, 0x68, 0x35, 0x2, 0x46e, 0x46d, 0x3, 0x2, 0x2, 0x2, 
    0x46f, 0x472, 0x3, 0x2, 0x2, 0x2, 0x470, 0x46e, 0x3, 0x2, 0x2, 0x2, 
    0x470, 0x471, 0x3, 0x2, 0x2, 0x2, 0x471, 0x47b, 0x3, 0x2, 0x2, 0x2, 
    0x472, 0x470, 0x3, 0x2, 0x2, 0x2, 0x473, 0x474, 0x7, 0x30, 0x2, 0x2, 
    0x474, 0x475, 0x5, 0x68, 0x35, 0x2, 0x475, 0x478, 0x7, 0x31, 0x2, 0x2, 
    0x476, 0x479, 0x7, 0x6d, 0x2, 0x2, 0x477, 0x479, 0x5, 0x80, 0x41, 0x2, 
    0x478, 0x476, 0x3, 0x2, 0x2, 0x2, 0x478, 0x477, 0x3, 0x2, 0x2, 0x2, 
    0x479, 0x47b, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x463, 0x3, 0x2, 0x2, 0x2, 
    0x47a, 0x473, 0x3, 0x2, 0x2, 0x2, 0x47b, 0x73, 0x3, 0x2, 0x2, 0x2, 0x47c, 
    0x47d, 0x7, 0x32, 0x2, 0x2, 0x47d, 0x48c, 0x7, 0x6d, 0x2, 0x2, 0x47e, 
    0x47f, 0x7, 0x3f, 0x2, 0x2, 0x47f, 0x48c, 0x5, 0x80, 0x41, 0x2, 0x480, 
    0x481, 0x7, 0x33, 0x2, 0x2, 0x481, 0x48c, 0x5, 0x80, 0x41, 0x2, 0x482, 
    0x483, 0x7, 0x34, 0x2, 0x2, 0x483, 0x48c, 0x5, 0x84, 0x43, 0x2, 0x484, 
    0x487, 0x7, 0x19, 0x2, 0x2, 0x485, 0x488, 0x5, 0x3c, 0x1f, 0x2, 0x486, 
    0x488, 0x7, 0x66, 0x2, 0x2, 0x487, 0x485, 0x3, 0x2, 0x2, 0x2, 0x487, 
    0x486, 0x3, 0x2, 0x2, 0x2, 0x488, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x489, 
    0x48a, 0x7, 0x35, 0x2, 0x2, 0x48a, 0x48c, 0x5, 0x46, 0x24, 0x2, 0x48b, 
    0x47c, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x47e, 0x3, 0x2, 0x2, 0x2, 0x48b, 
    0x480, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x482, 0x3, 0x2, 0x2, 0x2, 0x48b, 
    0x484, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x489, 0x3, 0x2, 0x2, 0x2, 0x48c, 
    0x75, 0x3, 0x2, 0x2, 0x2, 0x48d, 0x48e, 0x7, 0x36, 0x2, 0x2, 0x48e, 
    0x491, 0x7, 0x66, 0x2, 0x2, 0x48f, 0x490, 0x7, 0x3f, 0x2, 0x2, 0x490, 
    0x492, 0x5, 0x84, 0x43, 0x2, 0x491, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x491, 
    0x492, 0x3, 0x2, 0x2, 0x2, 0x492, 0x493, 0x3, 0x2, 0x2, 0x2, 0x493, 
    0x497, 0x7, 0x4f, 0x2, 0x2, 0x494, 0x496, 0x7, 0x70, 0x2, 0x2, 0x495, 
    0x494, 0x3, 0x2, 0x2, 0x2, 0x496, 0x499, 0x3, 0x2, 0x2, 0x2, 0x497, 
    0x495, 0x3, 0x2, 0x2, 0x2, 0x497, 0x498, 0x3, 0x2, 0x2, 0x2, 0x498, 
    0x4a3, 0x3, 0x2, 0x2, 0x2, 0x499, 0x497, 0x3, 0x2, 0x2, 0x2, 0x49a, 
    0x4a0, 0x5, 0x78, 0x3d, 0x2, 0x49b, 0x49c, 0x5, 0x4, 0x3, 0x2, 0x49c, 
    0x49d, 0x5, 0x78, 0x3d, 0x2, 0x49d, 0x49f, 0x3, 0x2, 0x2, 0x2, 0x49e, 
    0x49b, 0x3, 0x2, 0x2, 0x2, 0x49f, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a0, 
    0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a0, 0x4a1, 0x3, 0x2, 0x2, 0x2, 0x4a1, 
    0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a0, 0x3, 0x2, 0x2, 0x2, 0x4a3, 
    0x49a, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4a4, 
    0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a7, 0x7, 0x70, 0x2, 0x2, 0x4a6, 
    0x4a5, 0x3, 0x2, 0x2, 0x2, 0x4a7, 0x4aa, 0x3, 0x2, 0x2, 0x2, 0x4a8, 
    0x4a6, 0x3, 0x2, 0x2, 0x2, 0x4a8, 0x4a9, 0x3, 0x2, 0x2, 0x2, 0x4a9, 
    0x4ab, 0x3, 0x2, 0x2, 0x2, 0x4aa, 0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4ab, 
    0x4ac, 0x7, 0x50, 0x2, 0x2, 0x4ac, 0x77, 0x3, 0x2, 0x2, 0x2, 0x4ad, 
    0x4b2, 0x5, 0x7a, 0x3e, 0x2, 0x4ae, 0x4b2, 0x5, 0x7c, 0x3f, 0x2, 0x4af, 
    0x4b0, 0x7, 0x39, 0x2, 0x2, 0x4b0, 0x4b2, 0x5, 0x7e, 0x40, 0x2, 0x4b1, 
    0x4ad, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4ae, 0x3, 0x2, 0x2, 0x2, 0x4b1, 
    0x4af, 0x3, 0x2, 0x2, 0x2, 0x4b2, 0x79, 0x3, 0x2, 0x2, 0x2, 0x4b3, 0x4b4, 
    0x5, 0x84, 0x43, 0x2, 0x4b4, 0x4b5, 0x7, 0x64, 0x2, 0x2, 0x4b5, 0x4c2, 
    0x3, 0x2, 0x2, 0x2, 0x4b6, 0x4b7, 0x7, 0x37, 0x2, 0x2, 0x4b7, 0x4b8, 
    0x5, 0x84, 0x43, 0x2, 0x4b8, 0x4bb, 0x7, 0x62, 0x2, 0x2, 0x4b9, 0x4ba, 
    0x7, 0x2a, 0x2, 0x2, 0x4ba, 0x4bc, 0x5, 0x3c, 0x1f, 0x2, 0x4bb, 0x4b9, 
    0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 0x3, 0x2, 0x2, 0x2, 0x4bc, 0x4bf, 
    0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4be, 0x7, 0xf, 0x2, 0x2, 0x4be, 0x4c0, 
    0x7, 0x61, 0x2, 0x2, 0x4bf, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0x4bf, 0x4c0, 
    0x3, 0x2, 0x2, 0x2, 0x4c0, 0x4c2, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4b3, 
    0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4c2, 0x4c3, 
    0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c7, 0x7, 0x46, 0x2, 0x2, 0x4c4, 0x4c6, 
    0x7, 0x70, 0x2, 0x2, 0x4c5, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4c9, 
    0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4c5, 0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4c8, 
    0x3, 0x2, 0x2, 0x2, 0x4c8, 0x4ca, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4c7, 
    0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4d5, 0x5, 0x7e, 0x40, 0x2, 0x4cb, 0x4cf, 
    0x7, 0x55, 0x2, 0x2, 0x4cc, 0x4ce, 0x7, 0x70, 0x2, 0x2, 0x4cd, 0x4cc, 
    0x3, 0x2, 0x2, 0x2, 0x4ce, 0x4d1, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4cd, 
    0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4d0, 0x3, 0x2, 0x2, 0x2, 0x4d0, 0x4d2, 
    0x3, 0x2, 0x2, 0x2, 0x4d1, 0x4cf, 0x3, 0x2, 0x2, 0x2, 0x4d2, 0x4d4, 
    0x5, 0x7e, 0x40, 0x2, 0x4d3, 0x4cb, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0x4d7, 
    0x3, 0x2, 0x2, 0x2, 0x4d5, 0x4d3, 0x3, 0x2, 0x2, 0x2, 0x4d5, 0x4d6, 
    0x3, 0x2, 0x2, 0x2, 0x4d6, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x4d7, 0x4d5, 0x3, 
    0x2, 0x2, 0x2, 0x4d8, 0x4d9, 0x7, 0x38, 0x2, 0x2, 0x4d9, 0x4da, 0x5, 
    0x84, 0x43, 0x2, 0x4da, 0x4dc, 0x7, 0x64, 0x2, 0x2, 0x4db, 0x4dd, 0x5, 
    0x3e, 0x20, 0x2, 0x4dc, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4dd, 0x3, 
    0x2, 0x2, 0x2, 0x4dd, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x4de, 0x4e2, 0x5, 0x84, 
    0x43, 0x2, 0x4df, 0x4e1, 0x5, 0x58, 0x2d, 0x2, 0x4e0, 0x4df, 0x3, 0x2, 
    0x2, 0x2, 0x4e1, 0x4e4, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e0, 0x3, 0x2, 
    0x2, 0x2, 0x4e2, 0x4e3, 0x3, 0x2, 0x2, 0x2, 0x4e3, 0x7f, 0x3, 0x2, 0x2, 
    0x2, 0x4e4, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4e5, 0x4e8, 0x7, 0x6b, 0x2, 
    0x2, 0x4e6, 0x4e8, 0x5, 0x84, 0x43, 0x2, 0x4e7, 0x4e5, 0x3, 0x2, 0x2, 
    0x2, 0x4e7, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4e8, 0x81, 0x3, 0x2, 0x2, 0x2, 
    0x4e9, 0x4ea, 0x9, 0x9, 0x2, 0x2, 0x4ea, 0x83, 0x3, 0x2, 0x2, 0x2, 0x4eb, 
    0x4ec, 0x9, 0xa, 0x2, 0x2, 0x4ec, 0x85, 0x3, 0x2, 0x2, 0x2, 0xab, 0x89, 
    0x93, 0x99, 0xa1, 0xb5, 0xba, 0xbe, 0xc9, 0xd1, 0xd7, 0xdb, 0xe0, 0xe8, 
    0xf1, 0xf5, 0xfa, 0xfe, 0x102, 0x108, 0x111, 0x114, 0x119, 0x11d, 0x123, 
    0x12e, 0x132, 0x13a, 0x143, 0x146, 0x14b, 0x155, 0x15b, 0x161, 0x167, 
    0x16d, 0x173, 0x17c, 0x190, 0x196, 0x19f, 0x1a2, 0x1a7, 0x1b1, 0x1bc, 
    0x1c2, 0x1cb, 0x1ce, 0x1d3, 0x1d7, 0x1db, 0x1de, 0x1e6, 0x1ea, 0x1ef, 
    0x1f3, 0x1fc, 0x202, 0x20a, 0x217, 0x220, 0x223, 0x228, 0x230, 0x237, 
    0x244, 0x247, 0x24b, 0x251, 0x257, 0x25c, 0x260, 0x268, 0x26e, 0x277, 
    0x27a, 0x27f, 0x28d, 0x293, 0x299, 0x29e, 0x2a6, 0x2a9, 0x2b2, 0x2ba, 
    0x2c0, 0x2c7, 0x2ce, 0x2d7, 0x2dc, 0x2e3, 0x2ed, 0x2f5, 0x2fd, 0x303, 
    0x306, 0x30b, 0x30f, 0x314, 0x320, 0x328, 0x32d, 0x330, 0x334, 0x33a, 
    0x341, 0x347, 0x350, 0x357, 0x35c, 0x364, 0x367, 0x36a, 0x372, 0x37a, 
    0x380, 0x387, 0x38d, 0x395, 0x39b, 0x39f, 0x3ab, 0x3b2, 0x3b7, 0x3bb, 
    0x3c2, 0x3c8, 0x3e5, 0x3ec, 0x3f1, 0x3f8, 0x400, 0x406, 0x409, 0x40e, 
    0x412, 0x418, 0x420, 0x426, 0x42a, 0x42c, 0x431, 0x43d, 0x442, 0x445, 
    0x44d, 0x456, 0x459, 0x45e, 0x468, 0x470, 0x478, 0x47a, 0x487, 0x48b, 
    0x491, 0x497, 0x4a0, 0x4a3, 0x4a8, 0x4b1, 0x4bb, 0x4bf, 0x4c1, 0x4c7, 
    0x4cf, 0x4d5, 0x4dc, 0x4e2, 0x4e7, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

RwsParser::Initializer RwsParser::_init;
