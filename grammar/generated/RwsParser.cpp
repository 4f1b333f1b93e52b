
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
    setState(145);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(142);
      match(RwsParser::NL);
      setState(147);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(148);
    match(RwsParser::RWS);
    setState(149);
    match(RwsParser::NUMBER);
    setState(155);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 1, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(150);
        sep();
        setState(151);
        decl(); 
      }
      setState(157);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 1, _ctx);
    }
    setState(161);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(158);
      match(RwsParser::NL);
      setState(163);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(164);
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
    setState(167); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(166);
      match(RwsParser::NL);
      setState(169); 
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
    setState(189);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 4, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(171);
      import_();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(172);
      include();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(173);
      native_();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(174);
      param();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(175);
      profile();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(176);
      let();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(177);
      function();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(178);
      secret();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(179);
      table();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(180);
      upstream();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(181);
      policy();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(182);
      server();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(183);
      default_();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(184);
      enforce();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(185);
      site();
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(186);
      l4();
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(187);
      assertion();
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(188);
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
    setState(191);
    match(RwsParser::IMPORT);
    setState(194);
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
        setState(192);
        name();
        break;
      }

      case RwsParser::STRING: {
        setState(193);
        match(RwsParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(198);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(196);
      match(RwsParser::AS);
      setState(197);
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
    setState(200);
    match(RwsParser::INCLUDE);
    setState(201);
    match(RwsParser::STRING);
    setState(202);
    match(RwsParser::AS);
    setState(203);
    word();
    setState(204);
    match(RwsParser::OWNS);
    setState(205);
    match(RwsParser::LBRACK);
    setState(209);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(206);
      match(RwsParser::NL);
      setState(211);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(212);
    owned();
    setState(223);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(213);
        match(RwsParser::COMMA);
        setState(217);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(214);
          match(RwsParser::NL);
          setState(219);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(220);
        owned(); 
      }
      setState(225);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 9, _ctx);
    }
    setState(227);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COMMA) {
      setState(226);
      match(RwsParser::COMMA);
    }
    setState(232);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(229);
      match(RwsParser::NL);
      setState(234);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(235);
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
    setState(240);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 12, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(237);
      host();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(238);
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
      setState(239);
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
    setState(242);
    match(RwsParser::NATIVE);
    setState(243);
    word();
    setState(244);
    name();
    setState(262);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(245);
      match(RwsParser::LPAREN);
      setState(249);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 13, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(246);
          match(RwsParser::NL); 
        }
        setState(251);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 13, _ctx);
      }
      setState(253);
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
        setState(252);
        formals();
      }
      setState(258);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(255);
        match(RwsParser::NL);
        setState(260);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(261);
      match(RwsParser::RPAREN);
    }
    setState(266);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COLON) {
      setState(264);
      match(RwsParser::COLON);
      setState(265);
      type();
    }
    setState(293);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LBRACE) {
      setState(268);
      match(RwsParser::LBRACE);
      setState(272);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 18, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(269);
          match(RwsParser::NL); 
        }
        setState(274);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 18, _ctx);
      }
      setState(284);
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
        setState(275);
        fact();
        setState(281);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(276);
            sep();
            setState(277);
            fact(); 
          }
          setState(283);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 19, _ctx);
        }
      }
      setState(289);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(286);
        match(RwsParser::NL);
        setState(291);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(292);
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
    setState(295);
    word();
    setState(299);
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
      setState(296);
      arg();
      setState(301);
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
    setState(302);
    match(RwsParser::PARAM);
    setState(303);
    word();
    setState(304);
    match(RwsParser::COLON);
    setState(305);
    type();
    setState(314);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ASSIGN) {
      setState(306);
      match(RwsParser::ASSIGN);
      setState(310);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(307);
        match(RwsParser::NL);
        setState(312);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(313);
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
    setState(316);
    match(RwsParser::PROFILE);
    setState(317);
    word();
    setState(318);
    match(RwsParser::LBRACE);
    setState(322);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(319);
        match(RwsParser::NL); 
      }
      setState(324);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 26, _ctx);
    }
    setState(334);
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
      setState(325);
      assign();
      setState(331);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(326);
          sep();
          setState(327);
          assign(); 
        }
        setState(333);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx);
      }
    }
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
    setState(344);
    word();
    setState(345);
    match(RwsParser::ASSIGN);
    setState(349);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(346);
      match(RwsParser::NL);
      setState(351);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(352);
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
    setState(355);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(354);
      match(RwsParser::PUB);
    }
    setState(357);
    match(RwsParser::LET);
    setState(358);
    word();
    setState(361);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::COLON) {
      setState(359);
      match(RwsParser::COLON);
      setState(360);
      type();
    }
    setState(363);
    match(RwsParser::ASSIGN);
    setState(367);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(364);
      match(RwsParser::NL);
      setState(369);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(370);
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
    setState(373);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(372);
      match(RwsParser::PUB);
    }
    setState(375);
    match(RwsParser::FN);
    setState(376);
    word();
    setState(377);
    match(RwsParser::LPAREN);
    setState(379);
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
      setState(378);
      formals();
    }
    setState(381);
    match(RwsParser::RPAREN);
    setState(382);
    match(RwsParser::COLON);
    setState(383);
    type();
    setState(384);
    match(RwsParser::ASSIGN);
    setState(388);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(385);
      match(RwsParser::NL);
      setState(390);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(391);
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
    setState(393);
    match(RwsParser::SECRET);
    setState(394);
    word();
    setState(395);
    match(RwsParser::FROM);
    setState(396);
    word();
    setState(397);
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
    setState(399);
    match(RwsParser::TABLE);
    setState(400);
    word();
    setState(401);
    match(RwsParser::COLON);
    setState(402);
    type();
    setState(403);
    match(RwsParser::ARROW);
    setState(404);
    type();
    setState(408);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::LBRACE: {
        setState(405);
        rows();
        break;
      }

      case RwsParser::FROM: {
        setState(406);
        match(RwsParser::FROM);
        setState(407);
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
    setState(410);
    match(RwsParser::LBRACE);
    setState(414);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(411);
        match(RwsParser::NL); 
      }
      setState(416);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx);
    }
    setState(426);
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
      setState(417);
      row();
      setState(423);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(418);
          sep();
          setState(419);
          row(); 
        }
        setState(425);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx);
      }
    }
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
    setState(436);
    atom();
    setState(437);
    match(RwsParser::ARROW);
    setState(441);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(438);
      match(RwsParser::NL);
      setState(443);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(444);
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
    setState(446);
    match(RwsParser::UPSTREAM);
    setState(447);
    word();
    setState(479);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::LBRACE: {
        setState(448);
        body();
        break;
      }

      case RwsParser::SPLIT: {
        setState(449);
        match(RwsParser::SPLIT);
        setState(452);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::BY) {
          setState(450);
          match(RwsParser::BY);
          setState(451);
          val();
        }
        setState(454);
        match(RwsParser::LBRACE);
        setState(458);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(455);
            match(RwsParser::NL); 
          }
          setState(460);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx);
        }
        setState(470);
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
          setState(461);
          share();
          setState(467);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(462);
              sep();
              setState(463);
              share(); 
            }
            setState(469);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
          }
        }
        setState(475);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(472);
          match(RwsParser::NL);
          setState(477);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(478);
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
    setState(483);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 49, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(481);
      row();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(482);
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
    setState(486);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::PUB) {
      setState(485);
      match(RwsParser::PUB);
    }
    setState(488);
    match(RwsParser::POLICY);
    setState(489);
    word();
    setState(507);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(490);
      match(RwsParser::LPAREN);
      setState(494);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(491);
          match(RwsParser::NL); 
        }
        setState(496);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
      }
      setState(498);
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
        setState(497);
        formals();
      }
      setState(503);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(500);
        match(RwsParser::NL);
        setState(505);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(506);
      match(RwsParser::RPAREN);
    }
    setState(509);
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
    setState(511);
    formal();
    setState(522);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(512);
      match(RwsParser::COMMA);
      setState(516);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(513);
        match(RwsParser::NL);
        setState(518);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(519);
      formal();
      setState(524);
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
    setState(525);
    word();
    setState(526);
    match(RwsParser::COLON);
    setState(527);
    type();
    setState(530);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ASSIGN) {
      setState(528);
      match(RwsParser::ASSIGN);
      setState(529);
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
    setState(532);
    match(RwsParser::SERVER);
    setState(533);
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
    setState(535);
    match(RwsParser::DEFAULT);
    setState(536);
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
    setState(538);
    match(RwsParser::ENFORCE);
    setState(539);
    match(RwsParser::LBRACE);
    setState(543);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 58, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(540);
        match(RwsParser::NL); 
      }
      setState(545);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 58, _ctx);
    }
    setState(555);
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
      setState(546);
      floor();
      setState(552);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(547);
          sep();
          setState(548);
          floor(); 
        }
        setState(554);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
      }
    }
    setState(560);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(557);
      match(RwsParser::NL);
      setState(562);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(563);
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
    setState(568);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 62, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(565);
      apply();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(566);
      bound();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(567);
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
    setState(570);
    name();
    setState(571);
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
    setState(575);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(572);
      match(RwsParser::NL);
      setState(577);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(578);
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
    setState(580);
    match(RwsParser::SITE);
    setState(581);
    hosts();
    setState(591);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::ON) {
      setState(582);
      match(RwsParser::ON);
      setState(583);
      word();
      setState(588);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(584);
        match(RwsParser::COMMA);
        setState(585);
        word();
        setState(590);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(595);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(593);
      match(RwsParser::AS);
      setState(594);
      word();
    }
    setState(597);
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
    setState(601);
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
        setState(599);
        host();
        break;
      }

      case RwsParser::STRING: {
        setState(600);
        match(RwsParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(616);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(603);
      match(RwsParser::COMMA);
      setState(607);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(604);
        match(RwsParser::NL);
        setState(609);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(612);
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
          setState(610);
          host();
          break;
        }

        case RwsParser::STRING: {
          setState(611);
          match(RwsParser::STRING);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(618);
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
    setState(624);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::HOST: {
        enterOuterAlt(_localctx, 1);
        setState(619);
        match(RwsParser::HOST);
        break;
      }

      case RwsParser::NAME: {
        enterOuterAlt(_localctx, 2);
        setState(620);
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
        setState(621);
        word();
        break;
      }

      case RwsParser::STAR: {
        enterOuterAlt(_localctx, 4);
        setState(622);
        match(RwsParser::STAR);
        break;
      }

      case RwsParser::CIDR: {
        enterOuterAlt(_localctx, 5);
        setState(623);
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
    setState(626);
    match(RwsParser::LBRACE);
    setState(630);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(627);
        match(RwsParser::NL); 
      }
      setState(632);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx);
    }
    setState(642);
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
      setState(633);
      stmt();
      setState(639);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(634);
          sep();
          setState(635);
          stmt(); 
        }
        setState(641);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx);
      }
    }
    setState(647);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(644);
      match(RwsParser::NL);
      setState(649);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(650);
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
    setState(661);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(652);
      route();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(653);
      group();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(654);
      choose();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(655);
      apply();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(656);
      without();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(657);
      default_();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(658);
      otherwise();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(659);
      error();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(660);
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
    setState(663);
    match(RwsParser::GROUP);
    setState(664);
    match(RwsParser::PATH);
    setState(667);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(665);
      match(RwsParser::AS);
      setState(666);
      word();
    }
    setState(669);
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
    setState(671);
    match(RwsParser::ROUTE);
    setState(673);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 78, _ctx)) {
    case 1: {
      setState(672);
      methods();
      break;
    }

    }
    setState(675);
    target();
    setState(678);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(676);
      match(RwsParser::AS);
      setState(677);
      word();
    }
    setState(689);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::BEFORE) {
      setState(680);
      match(RwsParser::BEFORE);
      setState(681);
      name();
      setState(686);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(682);
        match(RwsParser::COMMA);
        setState(683);
        name();
        setState(688);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(691);
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
    setState(693);
    word();
    setState(698);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::PIPE) {
      setState(694);
      match(RwsParser::PIPE);
      setState(695);
      word();
      setState(700);
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


size_t RwsParser::TargetContext::getRuleIndex() const {
  return RwsParser::RuleTarget;
}

void RwsParser::TargetContext::copyFrom(TargetContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- PathsContext ------------------------------------------------------------------

std::vector<tree::TerminalNode *> RwsParser::PathsContext::PATH() {
  return getTokens(RwsParser::PATH);
}

tree::TerminalNode* RwsParser::PathsContext::PATH(size_t i) {
  return getToken(RwsParser::PATH, i);
}

std::vector<tree::TerminalNode *> RwsParser::PathsContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::PathsContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RwsParser::PathsContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::PathsContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::PathsContext::PathsContext(TargetContext *ctx) { copyFrom(ctx); }


//----------------- GrpcContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::GrpcContext::GRPC() {
  return getToken(RwsParser::GRPC, 0);
}

RwsParser::NameContext* RwsParser::GrpcContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

tree::TerminalNode* RwsParser::GrpcContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

RwsParser::GrpcContext::GrpcContext(TargetContext *ctx) { copyFrom(ctx); }


RwsParser::TargetContext* RwsParser::target() {
  TargetContext *_localctx = _tracker.createInstance<TargetContext>(_ctx, getState());
  enterRule(_localctx, 70, RwsParser::RuleTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(719);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::PATH: {
        _localctx = dynamic_cast<TargetContext *>(_tracker.createInstance<RwsParser::PathsContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(701);
        match(RwsParser::PATH);
        setState(712);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::COMMA) {
          setState(702);
          match(RwsParser::COMMA);
          setState(706);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(703);
            match(RwsParser::NL);
            setState(708);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(709);
          match(RwsParser::PATH);
          setState(714);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RwsParser::GRPC: {
        _localctx = dynamic_cast<TargetContext *>(_tracker.createInstance<RwsParser::GrpcContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(715);
        match(RwsParser::GRPC);
        setState(716);
        name();
        setState(717);
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

RwsParser::BodyContext* RwsParser::ChooseContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
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

std::vector<RwsParser::WhenContext *> RwsParser::ChooseContext::when() {
  return getRuleContexts<RwsParser::WhenContext>();
}

RwsParser::WhenContext* RwsParser::ChooseContext::when(size_t i) {
  return getRuleContext<RwsParser::WhenContext>(i);
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
    setState(721);
    match(RwsParser::CHOOSE);
    setState(722);
    match(RwsParser::LBRACE);
    setState(726);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(723);
      match(RwsParser::NL);
      setState(728);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(736); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(729);
      when();
      setState(733);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(730);
        match(RwsParser::NL);
        setState(735);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(738); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == RwsParser::WHEN);
    setState(740);
    match(RwsParser::ELSE);
    setState(741);
    body();
    setState(745);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(742);
      match(RwsParser::NL);
      setState(747);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(748);
    match(RwsParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhenContext ------------------------------------------------------------------

RwsParser::WhenContext::WhenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::WhenContext::WHEN() {
  return getToken(RwsParser::WHEN, 0);
}

RwsParser::ExprContext* RwsParser::WhenContext::expr() {
  return getRuleContext<RwsParser::ExprContext>(0);
}

RwsParser::BodyContext* RwsParser::WhenContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}


size_t RwsParser::WhenContext::getRuleIndex() const {
  return RwsParser::RuleWhen;
}


RwsParser::WhenContext* RwsParser::when() {
  WhenContext *_localctx = _tracker.createInstance<WhenContext>(_ctx, getState());
  enterRule(_localctx, 74, RwsParser::RuleWhen);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(750);
    match(RwsParser::WHEN);
    setState(751);
    expr();
    setState(752);
    body();
   
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


size_t RwsParser::OtherwiseContext::getRuleIndex() const {
  return RwsParser::RuleOtherwise;
}

void RwsParser::OtherwiseContext::copyFrom(OtherwiseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- NextContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::NextContext::OTHERWISE() {
  return getToken(RwsParser::OTHERWISE, 0);
}

tree::TerminalNode* RwsParser::NextContext::NEXT() {
  return getToken(RwsParser::NEXT, 0);
}

tree::TerminalNode* RwsParser::NextContext::BECAUSE() {
  return getToken(RwsParser::BECAUSE, 0);
}

tree::TerminalNode* RwsParser::NextContext::STRING() {
  return getToken(RwsParser::STRING, 0);
}

RwsParser::NextContext::NextContext(OtherwiseContext *ctx) { copyFrom(ctx); }


//----------------- StatusContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::StatusContext::OTHERWISE() {
  return getToken(RwsParser::OTHERWISE, 0);
}

tree::TerminalNode* RwsParser::StatusContext::NUMBER() {
  return getToken(RwsParser::NUMBER, 0);
}

RwsParser::StatusContext::StatusContext(OtherwiseContext *ctx) { copyFrom(ctx); }


RwsParser::OtherwiseContext* RwsParser::otherwise() {
  OtherwiseContext *_localctx = _tracker.createInstance<OtherwiseContext>(_ctx, getState());
  enterRule(_localctx, 76, RwsParser::RuleOtherwise);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(760);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 90, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<OtherwiseContext *>(_tracker.createInstance<RwsParser::NextContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(754);
      match(RwsParser::OTHERWISE);
      setState(755);
      match(RwsParser::NEXT);
      setState(756);
      match(RwsParser::BECAUSE);
      setState(757);
      match(RwsParser::STRING);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<OtherwiseContext *>(_tracker.createInstance<RwsParser::StatusContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(758);
      match(RwsParser::OTHERWISE);
      setState(759);
      match(RwsParser::NUMBER);
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

RwsParser::ActualsContext* RwsParser::ApplyContext::actuals() {
  return getRuleContext<RwsParser::ActualsContext>(0);
}


size_t RwsParser::ApplyContext::getRuleIndex() const {
  return RwsParser::RuleApply;
}


RwsParser::ApplyContext* RwsParser::apply() {
  ApplyContext *_localctx = _tracker.createInstance<ApplyContext>(_ctx, getState());
  enterRule(_localctx, 78, RwsParser::RuleApply);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(762);
    match(RwsParser::APPLY);
    setState(763);
    name();
    setState(765);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(764);
      actuals();
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
  enterRule(_localctx, 80, RwsParser::RuleActual);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(770);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 92, _ctx)) {
    case 1: {
      setState(767);
      word();
      setState(768);
      match(RwsParser::COLON);
      break;
    }

    }
    setState(772);
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
  enterRule(_localctx, 82, RwsParser::RuleWithout);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(774);
    match(RwsParser::WITHOUT);
    setState(775);
    name();
    setState(776);
    match(RwsParser::BECAUSE);
    setState(777);
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
  enterRule(_localctx, 84, RwsParser::RuleError);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(779);
    match(RwsParser::ERROR);
    setState(780);
    _la = _input->LA(1);
    if (!(_la == RwsParser::STATUS_CLASS

    || _la == RwsParser::NUMBER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(782);
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
      setState(781);
      word();
    }
    setState(784);
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
  enterRule(_localctx, 86, RwsParser::RuleDirective);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(786);
    word();
    setState(790);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(787);
        arg(); 
      }
      setState(792);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx);
    }
    setState(795);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::AS) {
      setState(793);
      match(RwsParser::AS);
      setState(794);
      word();
    }
    setState(798);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LBRACE) {
      setState(797);
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
  enterRule(_localctx, 88, RwsParser::RuleArg);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(802);
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
        setState(800);
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
        setState(801);
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


size_t RwsParser::L4Context::getRuleIndex() const {
  return RwsParser::RuleL4;
}

void RwsParser::L4Context::copyFrom(L4Context *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- StreamContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::StreamContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

RwsParser::BodyContext* RwsParser::StreamContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

tree::TerminalNode* RwsParser::StreamContext::TCP() {
  return getToken(RwsParser::TCP, 0);
}

tree::TerminalNode* RwsParser::StreamContext::UDP() {
  return getToken(RwsParser::UDP, 0);
}

tree::TerminalNode* RwsParser::StreamContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::StreamContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

RwsParser::StreamContext::StreamContext(L4Context *ctx) { copyFrom(ctx); }


//----------------- FrontContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::FrontContext::TLS() {
  return getToken(RwsParser::TLS, 0);
}

tree::TerminalNode* RwsParser::FrontContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

tree::TerminalNode* RwsParser::FrontContext::LBRACE() {
  return getToken(RwsParser::LBRACE, 0);
}

tree::TerminalNode* RwsParser::FrontContext::RBRACE() {
  return getToken(RwsParser::RBRACE, 0);
}

tree::TerminalNode* RwsParser::FrontContext::AS() {
  return getToken(RwsParser::AS, 0);
}

RwsParser::WordContext* RwsParser::FrontContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::FrontContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::FrontContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::SniContext *> RwsParser::FrontContext::sni() {
  return getRuleContexts<RwsParser::SniContext>();
}

RwsParser::SniContext* RwsParser::FrontContext::sni(size_t i) {
  return getRuleContext<RwsParser::SniContext>(i);
}

tree::TerminalNode* RwsParser::FrontContext::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

RwsParser::BodyContext* RwsParser::FrontContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

RwsParser::FrontContext::FrontContext(L4Context *ctx) { copyFrom(ctx); }


RwsParser::L4Context* RwsParser::l4() {
  L4Context *_localctx = _tracker.createInstance<L4Context>(_ctx, getState());
  enterRule(_localctx, 90, RwsParser::RuleL4);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(847);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::TCP:
      case RwsParser::UDP: {
        _localctx = dynamic_cast<L4Context *>(_tracker.createInstance<RwsParser::StreamContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(804);
        _la = _input->LA(1);
        if (!(_la == RwsParser::TCP

        || _la == RwsParser::UDP)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(805);
        match(RwsParser::ADDR);
        setState(808);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::AS) {
          setState(806);
          match(RwsParser::AS);
          setState(807);
          word();
        }
        setState(810);
        body();
        break;
      }

      case RwsParser::TLS: {
        _localctx = dynamic_cast<L4Context *>(_tracker.createInstance<RwsParser::FrontContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(811);
        match(RwsParser::TLS);
        setState(812);
        match(RwsParser::ADDR);
        setState(815);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::AS) {
          setState(813);
          match(RwsParser::AS);
          setState(814);
          word();
        }
        setState(817);
        match(RwsParser::LBRACE);
        setState(821);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(818);
          match(RwsParser::NL);
          setState(823);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(833);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::SNI) {
          setState(824);
          sni();
          setState(828);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(825);
            match(RwsParser::NL);
            setState(830);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(835);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(844);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::ELSE) {
          setState(836);
          match(RwsParser::ELSE);
          setState(837);
          body();
          setState(841);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(838);
            match(RwsParser::NL);
            setState(843);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(846);
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

//----------------- SniContext ------------------------------------------------------------------

RwsParser::SniContext::SniContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::SniContext::SNI() {
  return getToken(RwsParser::SNI, 0);
}

std::vector<RwsParser::HostContext *> RwsParser::SniContext::host() {
  return getRuleContexts<RwsParser::HostContext>();
}

RwsParser::HostContext* RwsParser::SniContext::host(size_t i) {
  return getRuleContext<RwsParser::HostContext>(i);
}

RwsParser::BodyContext* RwsParser::SniContext::body() {
  return getRuleContext<RwsParser::BodyContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::SniContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::SniContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::SniContext::getRuleIndex() const {
  return RwsParser::RuleSni;
}


RwsParser::SniContext* RwsParser::sni() {
  SniContext *_localctx = _tracker.createInstance<SniContext>(_ctx, getState());
  enterRule(_localctx, 92, RwsParser::RuleSni);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(849);
    match(RwsParser::SNI);
    setState(850);
    host();
    setState(855);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COMMA) {
      setState(851);
      match(RwsParser::COMMA);
      setState(852);
      host();
      setState(857);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(858);
    body();
   
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


size_t RwsParser::ExprContext::getRuleIndex() const {
  return RwsParser::RuleExpr;
}

void RwsParser::ExprContext::copyFrom(ExprContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- PlainContext ------------------------------------------------------------------

RwsParser::DisjunctionContext* RwsParser::PlainContext::disjunction() {
  return getRuleContext<RwsParser::DisjunctionContext>(0);
}

RwsParser::PlainContext::PlainContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- IfContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::IfContext::IF() {
  return getToken(RwsParser::IF, 0);
}

std::vector<RwsParser::ExprContext *> RwsParser::IfContext::expr() {
  return getRuleContexts<RwsParser::ExprContext>();
}

RwsParser::ExprContext* RwsParser::IfContext::expr(size_t i) {
  return getRuleContext<RwsParser::ExprContext>(i);
}

tree::TerminalNode* RwsParser::IfContext::THEN() {
  return getToken(RwsParser::THEN, 0);
}

tree::TerminalNode* RwsParser::IfContext::ELSE() {
  return getToken(RwsParser::ELSE, 0);
}

std::vector<tree::TerminalNode *> RwsParser::IfContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::IfContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::IfContext::IfContext(ExprContext *ctx) { copyFrom(ctx); }


RwsParser::ExprContext* RwsParser::expr() {
  ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, getState());
  enterRule(_localctx, 94, RwsParser::RuleExpr);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(880);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::IF: {
        _localctx = dynamic_cast<ExprContext *>(_tracker.createInstance<RwsParser::IfContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(860);
        match(RwsParser::IF);
        setState(861);
        expr();
        setState(862);
        match(RwsParser::THEN);
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
        setState(869);
        expr();
        setState(870);
        match(RwsParser::ELSE);
        setState(874);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(871);
          match(RwsParser::NL);
          setState(876);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(877);
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
        _localctx = dynamic_cast<ExprContext *>(_tracker.createInstance<RwsParser::PlainContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(879);
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
  enterRule(_localctx, 96, RwsParser::RuleDisjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(882);
    conjunction();
    setState(893);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::OR_) {
      setState(883);
      match(RwsParser::OR_);
      setState(887);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(884);
        match(RwsParser::NL);
        setState(889);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(890);
      conjunction();
      setState(895);
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
  enterRule(_localctx, 98, RwsParser::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(896);
    negation();
    setState(907);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::AND_) {
      setState(897);
      match(RwsParser::AND_);
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
      negation();
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
  enterRule(_localctx, 100, RwsParser::RuleNegation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(911);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::NOT_) {
      setState(910);
      match(RwsParser::NOT_);
    }
    setState(913);
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

RwsParser::CompareContext* RwsParser::ComparisonContext::compare() {
  return getRuleContext<RwsParser::CompareContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::ComparisonContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ComparisonContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::ComparisonContext::getRuleIndex() const {
  return RwsParser::RuleComparison;
}


RwsParser::ComparisonContext* RwsParser::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 102, RwsParser::RuleComparison);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(915);
    val();
    setState(925);
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
      setState(916);
      compare();
      setState(920);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(917);
        match(RwsParser::NL);
        setState(922);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(923);
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

//----------------- CompareContext ------------------------------------------------------------------

RwsParser::CompareContext::CompareContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::CompareContext::EQ() {
  return getToken(RwsParser::EQ, 0);
}

tree::TerminalNode* RwsParser::CompareContext::NE() {
  return getToken(RwsParser::NE, 0);
}

tree::TerminalNode* RwsParser::CompareContext::LT() {
  return getToken(RwsParser::LT, 0);
}

tree::TerminalNode* RwsParser::CompareContext::LE() {
  return getToken(RwsParser::LE, 0);
}

tree::TerminalNode* RwsParser::CompareContext::GT() {
  return getToken(RwsParser::GT, 0);
}

tree::TerminalNode* RwsParser::CompareContext::GE() {
  return getToken(RwsParser::GE, 0);
}

tree::TerminalNode* RwsParser::CompareContext::IN() {
  return getToken(RwsParser::IN, 0);
}

tree::TerminalNode* RwsParser::CompareContext::NOT_() {
  return getToken(RwsParser::NOT_, 0);
}

tree::TerminalNode* RwsParser::CompareContext::MATCHES() {
  return getToken(RwsParser::MATCHES, 0);
}

tree::TerminalNode* RwsParser::CompareContext::CONTAINS() {
  return getToken(RwsParser::CONTAINS, 0);
}

tree::TerminalNode* RwsParser::CompareContext::STARTS() {
  return getToken(RwsParser::STARTS, 0);
}

tree::TerminalNode* RwsParser::CompareContext::ENDS() {
  return getToken(RwsParser::ENDS, 0);
}


size_t RwsParser::CompareContext::getRuleIndex() const {
  return RwsParser::RuleCompare;
}


RwsParser::CompareContext* RwsParser::compare() {
  CompareContext *_localctx = _tracker.createInstance<CompareContext>(_ctx, getState());
  enterRule(_localctx, 104, RwsParser::RuleCompare);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(941);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::EQ: {
        enterOuterAlt(_localctx, 1);
        setState(927);
        match(RwsParser::EQ);
        break;
      }

      case RwsParser::NE: {
        enterOuterAlt(_localctx, 2);
        setState(928);
        match(RwsParser::NE);
        break;
      }

      case RwsParser::LT: {
        enterOuterAlt(_localctx, 3);
        setState(929);
        match(RwsParser::LT);
        break;
      }

      case RwsParser::LE: {
        enterOuterAlt(_localctx, 4);
        setState(930);
        match(RwsParser::LE);
        break;
      }

      case RwsParser::GT: {
        enterOuterAlt(_localctx, 5);
        setState(931);
        match(RwsParser::GT);
        break;
      }

      case RwsParser::GE: {
        enterOuterAlt(_localctx, 6);
        setState(932);
        match(RwsParser::GE);
        break;
      }

      case RwsParser::NOT_:
      case RwsParser::IN: {
        enterOuterAlt(_localctx, 7);
        setState(934);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RwsParser::NOT_) {
          setState(933);
          match(RwsParser::NOT_);
        }
        setState(936);
        match(RwsParser::IN);
        break;
      }

      case RwsParser::MATCHES: {
        enterOuterAlt(_localctx, 8);
        setState(937);
        match(RwsParser::MATCHES);
        break;
      }

      case RwsParser::CONTAINS: {
        enterOuterAlt(_localctx, 9);
        setState(938);
        match(RwsParser::CONTAINS);
        break;
      }

      case RwsParser::STARTS: {
        enterOuterAlt(_localctx, 10);
        setState(939);
        match(RwsParser::STARTS);
        break;
      }

      case RwsParser::ENDS: {
        enterOuterAlt(_localctx, 11);
        setState(940);
        match(RwsParser::ENDS);
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
  enterRule(_localctx, 106, RwsParser::RuleVal);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(943);
    atom();
    setState(954);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::COALESCE) {
      setState(944);
      match(RwsParser::COALESCE);
      setState(948);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(945);
        match(RwsParser::NL);
        setState(950);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(951);
      atom();
      setState(956);
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
  enterRule(_localctx, 108, RwsParser::RuleAtom);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(995);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::STRING: {
        enterOuterAlt(_localctx, 1);
        setState(957);
        match(RwsParser::STRING);
        break;
      }

      case RwsParser::RAW: {
        enterOuterAlt(_localctx, 2);
        setState(958);
        match(RwsParser::RAW);
        break;
      }

      case RwsParser::TEXT: {
        enterOuterAlt(_localctx, 3);
        setState(959);
        match(RwsParser::TEXT);
        break;
      }

      case RwsParser::REGEX: {
        enterOuterAlt(_localctx, 4);
        setState(960);
        match(RwsParser::REGEX);
        break;
      }

      case RwsParser::NUMBER: {
        enterOuterAlt(_localctx, 5);
        setState(961);
        match(RwsParser::NUMBER);
        break;
      }

      case RwsParser::DURATION: {
        enterOuterAlt(_localctx, 6);
        setState(962);
        match(RwsParser::DURATION);
        break;
      }

      case RwsParser::SIZE: {
        enterOuterAlt(_localctx, 7);
        setState(963);
        match(RwsParser::SIZE);
        break;
      }

      case RwsParser::BANDWIDTH: {
        enterOuterAlt(_localctx, 8);
        setState(964);
        match(RwsParser::BANDWIDTH);
        break;
      }

      case RwsParser::RATE: {
        enterOuterAlt(_localctx, 9);
        setState(965);
        match(RwsParser::RATE);
        break;
      }

      case RwsParser::PERCENT: {
        enterOuterAlt(_localctx, 10);
        setState(966);
        match(RwsParser::PERCENT);
        break;
      }

      case RwsParser::STATUS_CLASS: {
        enterOuterAlt(_localctx, 11);
        setState(967);
        match(RwsParser::STATUS_CLASS);
        break;
      }

      case RwsParser::CIDR: {
        enterOuterAlt(_localctx, 12);
        setState(968);
        match(RwsParser::CIDR);
        break;
      }

      case RwsParser::ADDR: {
        enterOuterAlt(_localctx, 13);
        setState(969);
        match(RwsParser::ADDR);
        break;
      }

      case RwsParser::UNIX: {
        enterOuterAlt(_localctx, 14);
        setState(970);
        match(RwsParser::UNIX);
        break;
      }

      case RwsParser::URL: {
        enterOuterAlt(_localctx, 15);
        setState(971);
        match(RwsParser::URL);
        break;
      }

      case RwsParser::PATH: {
        enterOuterAlt(_localctx, 16);
        setState(972);
        match(RwsParser::PATH);
        break;
      }

      case RwsParser::HOST: {
        enterOuterAlt(_localctx, 17);
        setState(973);
        match(RwsParser::HOST);
        break;
      }

      case RwsParser::STAR: {
        enterOuterAlt(_localctx, 18);
        setState(974);
        match(RwsParser::STAR);
        break;
      }

      case RwsParser::TRUE_: {
        enterOuterAlt(_localctx, 19);
        setState(975);
        match(RwsParser::TRUE_);
        break;
      }

      case RwsParser::FALSE_: {
        enterOuterAlt(_localctx, 20);
        setState(976);
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
        setState(977);
        call();
        break;
      }

      case RwsParser::LBRACK: {
        enterOuterAlt(_localctx, 22);
        setState(978);
        list();
        break;
      }

      case RwsParser::LPAREN: {
        enterOuterAlt(_localctx, 23);
        setState(979);
        match(RwsParser::LPAREN);
        setState(983);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(980);
          match(RwsParser::NL);
          setState(985);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(986);
        expr();
        setState(990);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(987);
          match(RwsParser::NL);
          setState(992);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(993);
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

RwsParser::ActualsContext* RwsParser::CallContext::actuals() {
  return getRuleContext<RwsParser::ActualsContext>(0);
}


size_t RwsParser::CallContext::getRuleIndex() const {
  return RwsParser::RuleCall;
}


RwsParser::CallContext* RwsParser::call() {
  CallContext *_localctx = _tracker.createInstance<CallContext>(_ctx, getState());
  enterRule(_localctx, 110, RwsParser::RuleCall);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(997);
    name();
    setState(999);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx)) {
    case 1: {
      setState(998);
      actuals();
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

//----------------- ActualsContext ------------------------------------------------------------------

RwsParser::ActualsContext::ActualsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RwsParser::ActualsContext::LPAREN() {
  return getToken(RwsParser::LPAREN, 0);
}

tree::TerminalNode* RwsParser::ActualsContext::RPAREN() {
  return getToken(RwsParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ActualsContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ActualsContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

std::vector<RwsParser::ActualContext *> RwsParser::ActualsContext::actual() {
  return getRuleContexts<RwsParser::ActualContext>();
}

RwsParser::ActualContext* RwsParser::ActualsContext::actual(size_t i) {
  return getRuleContext<RwsParser::ActualContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::ActualsContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::ActualsContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}


size_t RwsParser::ActualsContext::getRuleIndex() const {
  return RwsParser::RuleActuals;
}


RwsParser::ActualsContext* RwsParser::actuals() {
  ActualsContext *_localctx = _tracker.createInstance<ActualsContext>(_ctx, getState());
  enterRule(_localctx, 112, RwsParser::RuleActuals);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1001);
    match(RwsParser::LPAREN);
    setState(1005);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 125, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1002);
        match(RwsParser::NL); 
      }
      setState(1007);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 125, _ctx);
    }
    setState(1022);
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
      setState(1008);
      actual();
      setState(1019);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(1009);
        match(RwsParser::COMMA);
        setState(1013);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RwsParser::NL) {
          setState(1010);
          match(RwsParser::NL);
          setState(1015);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1016);
        actual();
        setState(1021);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1027);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1024);
      match(RwsParser::NL);
      setState(1029);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1030);
    match(RwsParser::RPAREN);
   
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
  enterRule(_localctx, 114, RwsParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1032);
    match(RwsParser::LBRACK);
    setState(1036);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 130, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1033);
        match(RwsParser::NL); 
      }
      setState(1038);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 130, _ctx);
    }
    setState(1056);
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
      setState(1039);
      expr();
      setState(1050);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1040);
          match(RwsParser::COMMA);
          setState(1044);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RwsParser::NL) {
            setState(1041);
            match(RwsParser::NL);
            setState(1046);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(1047);
          expr(); 
        }
        setState(1052);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx);
      }
      setState(1054);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::COMMA) {
        setState(1053);
        match(RwsParser::COMMA);
      }
    }
    setState(1061);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1058);
      match(RwsParser::NL);
      setState(1063);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1064);
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
  enterRule(_localctx, 116, RwsParser::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1066);
    word();
    setState(1078);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::LPAREN) {
      setState(1067);
      match(RwsParser::LPAREN);
      setState(1068);
      type();
      setState(1073);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::COMMA) {
        setState(1069);
        match(RwsParser::COMMA);
        setState(1070);
        type();
        setState(1075);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1076);
      match(RwsParser::RPAREN);
    }
    setState(1081);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::QMARK) {
      setState(1080);
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
  enterRule(_localctx, 118, RwsParser::RuleAssertion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1083);
    match(RwsParser::ASSERT);
    setState(1084);
    match(RwsParser::STRING);
    setState(1085);
    match(RwsParser::LBRACE);
    setState(1089);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 139, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1086);
        match(RwsParser::NL); 
      }
      setState(1091);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 139, _ctx);
    }
    setState(1101);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RwsParser::EVERY)
      | (1ULL << RwsParser::NO)
      | (1ULL << RwsParser::ONLY))) != 0)) {
      setState(1092);
      claim();
      setState(1098);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 140, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1093);
          sep();
          setState(1094);
          claim(); 
        }
        setState(1100);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 140, _ctx);
      }
    }
    setState(1106);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1103);
      match(RwsParser::NL);
      setState(1108);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1109);
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


size_t RwsParser::ClaimContext::getRuleIndex() const {
  return RwsParser::RuleClaim;
}

void RwsParser::ClaimContext::copyFrom(ClaimContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- OnlyContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::OnlyContext::ONLY() {
  return getToken(RwsParser::ONLY, 0);
}

RwsParser::AtomContext* RwsParser::OnlyContext::atom() {
  return getRuleContext<RwsParser::AtomContext>(0);
}

tree::TerminalNode* RwsParser::OnlyContext::REACHES() {
  return getToken(RwsParser::REACHES, 0);
}

tree::TerminalNode* RwsParser::OnlyContext::PATH() {
  return getToken(RwsParser::PATH, 0);
}

RwsParser::NameContext* RwsParser::OnlyContext::name() {
  return getRuleContext<RwsParser::NameContext>(0);
}

RwsParser::OnlyContext::OnlyContext(ClaimContext *ctx) { copyFrom(ctx); }


//----------------- EveryContext ------------------------------------------------------------------

RwsParser::WordContext* RwsParser::EveryContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::EveryContext::EVERY() {
  return getToken(RwsParser::EVERY, 0);
}

tree::TerminalNode* RwsParser::EveryContext::NO() {
  return getToken(RwsParser::NO, 0);
}

tree::TerminalNode* RwsParser::EveryContext::ROUTE() {
  return getToken(RwsParser::ROUTE, 0);
}

tree::TerminalNode* RwsParser::EveryContext::REQUEST() {
  return getToken(RwsParser::REQUEST, 0);
}

tree::TerminalNode* RwsParser::EveryContext::HAS() {
  return getToken(RwsParser::HAS, 0);
}

tree::TerminalNode* RwsParser::EveryContext::LACKS() {
  return getToken(RwsParser::LACKS, 0);
}

std::vector<RwsParser::FilterContext *> RwsParser::EveryContext::filter() {
  return getRuleContexts<RwsParser::FilterContext>();
}

RwsParser::FilterContext* RwsParser::EveryContext::filter(size_t i) {
  return getRuleContext<RwsParser::FilterContext>(i);
}

std::vector<RwsParser::AtomContext *> RwsParser::EveryContext::atom() {
  return getRuleContexts<RwsParser::AtomContext>();
}

RwsParser::AtomContext* RwsParser::EveryContext::atom(size_t i) {
  return getRuleContext<RwsParser::AtomContext>(i);
}

RwsParser::EveryContext::EveryContext(ClaimContext *ctx) { copyFrom(ctx); }


RwsParser::ClaimContext* RwsParser::claim() {
  ClaimContext *_localctx = _tracker.createInstance<ClaimContext>(_ctx, getState());
  enterRule(_localctx, 120, RwsParser::RuleClaim);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1134);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::EVERY:
      case RwsParser::NO: {
        _localctx = dynamic_cast<ClaimContext *>(_tracker.createInstance<RwsParser::EveryContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1111);
        _la = _input->LA(1);
        if (!(_la == RwsParser::EVERY

        || _la == RwsParser::NO)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1112);
        _la = _input->LA(1);
        if (!(_la == RwsParser::ROUTE

        || _la == RwsParser::REQUEST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1116);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RwsParser::ON)
          | (1ULL << RwsParser::UNDER)
          | (1ULL << RwsParser::TO)
          | (1ULL << RwsParser::WITH)
          | (1ULL << RwsParser::METHOD)
          | (1ULL << RwsParser::IN))) != 0)) {
          setState(1113);
          filter();
          setState(1118);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1119);
        _la = _input->LA(1);
        if (!(_la == RwsParser::HAS

        || _la == RwsParser::LACKS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1120);
        word();
        setState(1124);
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
          setState(1121);
          atom();
          setState(1126);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RwsParser::ONLY: {
        _localctx = dynamic_cast<ClaimContext *>(_tracker.createInstance<RwsParser::OnlyContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1127);
        match(RwsParser::ONLY);
        setState(1128);
        atom();
        setState(1129);
        match(RwsParser::REACHES);
        setState(1132);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RwsParser::PATH: {
            setState(1130);
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
            setState(1131);
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
  enterRule(_localctx, 122, RwsParser::RuleFilter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1151);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RwsParser::UNDER: {
        enterOuterAlt(_localctx, 1);
        setState(1136);
        match(RwsParser::UNDER);
        setState(1137);
        match(RwsParser::PATH);
        break;
      }

      case RwsParser::IN: {
        enterOuterAlt(_localctx, 2);
        setState(1138);
        match(RwsParser::IN);
        setState(1139);
        name();
        break;
      }

      case RwsParser::TO: {
        enterOuterAlt(_localctx, 3);
        setState(1140);
        match(RwsParser::TO);
        setState(1141);
        name();
        break;
      }

      case RwsParser::WITH: {
        enterOuterAlt(_localctx, 4);
        setState(1142);
        match(RwsParser::WITH);
        setState(1143);
        word();
        break;
      }

      case RwsParser::ON: {
        enterOuterAlt(_localctx, 5);
        setState(1144);
        match(RwsParser::ON);
        setState(1147);
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
            setState(1145);
            host();
            break;
          }

          case RwsParser::STRING: {
            setState(1146);
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
        setState(1149);
        match(RwsParser::METHOD);
        setState(1150);
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
  enterRule(_localctx, 124, RwsParser::RuleTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1153);
    match(RwsParser::TEST);
    setState(1154);
    match(RwsParser::STRING);
    setState(1157);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RwsParser::IN) {
      setState(1155);
      match(RwsParser::IN);
      setState(1156);
      word();
    }
    setState(1159);
    match(RwsParser::LBRACE);
    setState(1163);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 150, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1160);
        match(RwsParser::NL); 
      }
      setState(1165);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 150, _ctx);
    }
    setState(1175);
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
      setState(1166);
      item();
      setState(1172);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 151, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1167);
          sep();
          setState(1168);
          item(); 
        }
        setState(1174);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 151, _ctx);
      }
    }
    setState(1180);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RwsParser::NL) {
      setState(1177);
      match(RwsParser::NL);
      setState(1182);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1183);
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
  enterRule(_localctx, 126, RwsParser::RuleItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1189);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 154, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1185);
      line();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1186);
      request();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1187);
      match(RwsParser::EXPECT);
      setState(1188);
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


size_t RwsParser::LineContext::getRuleIndex() const {
  return RwsParser::RuleLine;
}

void RwsParser::LineContext::copyFrom(LineContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- FetchContext ------------------------------------------------------------------

RwsParser::WordContext* RwsParser::FetchContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::FetchContext::URL() {
  return getToken(RwsParser::URL, 0);
}

tree::TerminalNode* RwsParser::FetchContext::ARROW() {
  return getToken(RwsParser::ARROW, 0);
}

RwsParser::OutcomesContext* RwsParser::FetchContext::outcomes() {
  return getRuleContext<RwsParser::OutcomesContext>(0);
}

std::vector<tree::TerminalNode *> RwsParser::FetchContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::FetchContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::FetchContext::FetchContext(LineContext *ctx) { copyFrom(ctx); }


//----------------- ConnectContext ------------------------------------------------------------------

tree::TerminalNode* RwsParser::ConnectContext::CONNECT() {
  return getToken(RwsParser::CONNECT, 0);
}

RwsParser::WordContext* RwsParser::ConnectContext::word() {
  return getRuleContext<RwsParser::WordContext>(0);
}

tree::TerminalNode* RwsParser::ConnectContext::ADDR() {
  return getToken(RwsParser::ADDR, 0);
}

tree::TerminalNode* RwsParser::ConnectContext::ARROW() {
  return getToken(RwsParser::ARROW, 0);
}

RwsParser::OutcomesContext* RwsParser::ConnectContext::outcomes() {
  return getRuleContext<RwsParser::OutcomesContext>(0);
}

tree::TerminalNode* RwsParser::ConnectContext::SNI() {
  return getToken(RwsParser::SNI, 0);
}

RwsParser::HostContext* RwsParser::ConnectContext::host() {
  return getRuleContext<RwsParser::HostContext>(0);
}

tree::TerminalNode* RwsParser::ConnectContext::FROM() {
  return getToken(RwsParser::FROM, 0);
}

tree::TerminalNode* RwsParser::ConnectContext::CIDR() {
  return getToken(RwsParser::CIDR, 0);
}

std::vector<tree::TerminalNode *> RwsParser::ConnectContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::ConnectContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}

RwsParser::ConnectContext::ConnectContext(LineContext *ctx) { copyFrom(ctx); }


RwsParser::LineContext* RwsParser::line() {
  LineContext *_localctx = _tracker.createInstance<LineContext>(_ctx, getState());
  enterRule(_localctx, 128, RwsParser::RuleLine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1222);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 159, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<LineContext *>(_tracker.createInstance<RwsParser::FetchContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1191);
      word();
      setState(1192);
      match(RwsParser::URL);
      setState(1193);
      match(RwsParser::ARROW);
      setState(1197);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(1194);
        match(RwsParser::NL);
        setState(1199);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1200);
      outcomes();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<LineContext *>(_tracker.createInstance<RwsParser::ConnectContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1202);
      match(RwsParser::CONNECT);
      setState(1203);
      word();
      setState(1204);
      match(RwsParser::ADDR);
      setState(1207);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::SNI) {
        setState(1205);
        match(RwsParser::SNI);
        setState(1206);
        host();
      }
      setState(1211);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RwsParser::FROM) {
        setState(1209);
        match(RwsParser::FROM);
        setState(1210);
        match(RwsParser::CIDR);
      }
      setState(1213);
      match(RwsParser::ARROW);
      setState(1217);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RwsParser::NL) {
        setState(1214);
        match(RwsParser::NL);
        setState(1219);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1220);
      outcomes();
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

//----------------- OutcomesContext ------------------------------------------------------------------

RwsParser::OutcomesContext::OutcomesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RwsParser::OutcomeContext *> RwsParser::OutcomesContext::outcome() {
  return getRuleContexts<RwsParser::OutcomeContext>();
}

RwsParser::OutcomeContext* RwsParser::OutcomesContext::outcome(size_t i) {
  return getRuleContext<RwsParser::OutcomeContext>(i);
}

std::vector<tree::TerminalNode *> RwsParser::OutcomesContext::COMMA() {
  return getTokens(RwsParser::COMMA);
}

tree::TerminalNode* RwsParser::OutcomesContext::COMMA(size_t i) {
  return getToken(RwsParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RwsParser::OutcomesContext::NL() {
  return getTokens(RwsParser::NL);
}

tree::TerminalNode* RwsParser::OutcomesContext::NL(size_t i) {
  return getToken(RwsParser::NL, i);
}


size_t RwsParser::OutcomesContext::getRuleIndex() const {
  return RwsParser::RuleOutcomes;
}


RwsParser::OutcomesContext* RwsParser::outcomes() {
  OutcomesContext *_localctx = _tracker.createInstance<OutcomesContext>(_ctx, getState());
  enterRule(_localctx, 130, RwsParser::RuleOutcomes);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
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
  enterRule(_localctx, 132, RwsParser::RuleRequest);
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
  enterRule(_localctx, 134, RwsParser::RuleOutcome);
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
  enterRule(_localctx, 136, RwsParser::RuleName);

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
  enterRule(_localctx, 138, RwsParser::RuleOpword);
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
  enterRule(_localctx, 140, RwsParser::RuleWord);
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
  "group", "route", "methods", "target", "choose", "when", "otherwise", 
  "apply", "actual", "without", "error", "directive", "arg", "l4", "sni", 
  "expr", "disjunction", "conjunction", "negation", "comparison", "compare", 
  "val", "atom", "call", "actuals", "list", "type", "assertion", "claim", 
  "filter", "test", "item", "line", "outcomes", "request", "outcome", "name", 
  "opword", "word"
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
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x3, 0x2, 
    0x7, 0x2, 0x92, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x95, 0xb, 0x2, 0x3, 0x2, 
    0x3, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x2, 0x7, 0x2, 0x9c, 0xa, 0x2, 0xc, 
    0x2, 0xe, 0x2, 0x9f, 0xb, 0x2, 0x3, 0x2, 0x7, 0x2, 0xa2, 0xa, 0x2, 0xc, 
    0x2, 0xe, 0x2, 0xa5, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x6, 0x3, 
    0xaa, 0xa, 0x3, 0xd, 0x3, 0xe, 0x3, 0xab, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x5, 0x4, 0xc0, 0xa, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 
    0x5, 0xc5, 0xa, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xc9, 0xa, 0x5, 0x3, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 
    0x6, 0xd2, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0xd5, 0xb, 0x6, 0x3, 0x6, 0x3, 
    0x6, 0x3, 0x6, 0x7, 0x6, 0xda, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0xdd, 0xb, 
    0x6, 0x3, 0x6, 0x7, 0x6, 0xe0, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0xe3, 0xb, 
    0x6, 0x3, 0x6, 0x5, 0x6, 0xe6, 0xa, 0x6, 0x3, 0x6, 0x7, 0x6, 0xe9, 0xa, 
    0x6, 0xc, 0x6, 0xe, 0x6, 0xec, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xf3, 0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0xfa, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 
    0xfd, 0xb, 0x8, 0x3, 0x8, 0x5, 0x8, 0x100, 0xa, 0x8, 0x3, 0x8, 0x7, 
    0x8, 0x103, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x106, 0xb, 0x8, 0x3, 0x8, 
    0x5, 0x8, 0x109, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x10d, 0xa, 
    0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0x111, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 
    0x114, 0xb, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0x11a, 
    0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x11d, 0xb, 0x8, 0x5, 0x8, 0x11f, 0xa, 
    0x8, 0x3, 0x8, 0x7, 0x8, 0x122, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x125, 
    0xb, 0x8, 0x3, 0x8, 0x5, 0x8, 0x128, 0xa, 0x8, 0x3, 0x9, 0x3, 0x9, 0x7, 
    0x9, 0x12c, 0xa, 0x9, 0xc, 0x9, 0xe, 0x9, 0x12f, 0xb, 0x9, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa, 0x137, 0xa, 
    0xa, 0xc, 0xa, 0xe, 0xa, 0x13a, 0xb, 0xa, 0x3, 0xa, 0x5, 0xa, 0x13d, 
    0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x7, 0xb, 0x143, 0xa, 
    0xb, 0xc, 0xb, 0xe, 0xb, 0x146, 0xb, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 
    0x3, 0xb, 0x7, 0xb, 0x14c, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0x14f, 0xb, 
    0xb, 0x5, 0xb, 0x151, 0xa, 0xb, 0x3, 0xb, 0x7, 0xb, 0x154, 0xa, 0xb, 
    0xc, 0xb, 0xe, 0xb, 0x157, 0xb, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 
    0xc, 0x3, 0xc, 0x7, 0xc, 0x15e, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x161, 
    0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x5, 0xd, 0x166, 0xa, 0xd, 0x3, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x16c, 0xa, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x7, 0xd, 0x170, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x173, 0xb, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x5, 0xe, 0x178, 0xa, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x17e, 0xa, 0xe, 0x3, 0xe, 0x3, 
    0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 0x185, 0xa, 0xe, 0xc, 0xe, 
    0xe, 0xe, 0x188, 0xb, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 
    0x10, 0x19b, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 0x7, 0x11, 0x19f, 0xa, 
    0x11, 0xc, 0x11, 0xe, 0x11, 0x1a2, 0xb, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x7, 0x11, 0x1a8, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 
    0x1ab, 0xb, 0x11, 0x5, 0x11, 0x1ad, 0xa, 0x11, 0x3, 0x11, 0x7, 0x11, 
    0x1b0, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x1b3, 0xb, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x7, 0x12, 0x1ba, 0xa, 0x12, 
    0xc, 0x12, 0xe, 0x12, 0x1bd, 0xb, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1c7, 
    0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x7, 0x13, 0x1cb, 0xa, 0x13, 0xc, 0x13, 
    0xe, 0x13, 0x1ce, 0xb, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x7, 0x13, 0x1d4, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x1d7, 0xb, 0x13, 
    0x5, 0x13, 0x1d9, 0xa, 0x13, 0x3, 0x13, 0x7, 0x13, 0x1dc, 0xa, 0x13, 
    0xc, 0x13, 0xe, 0x13, 0x1df, 0xb, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1e2, 
    0xa, 0x13, 0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x1e6, 0xa, 0x14, 0x3, 0x15, 
    0x5, 0x15, 0x1e9, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x7, 0x15, 0x1ef, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x1f2, 0xb, 0x15, 
    0x3, 0x15, 0x5, 0x15, 0x1f5, 0xa, 0x15, 0x3, 0x15, 0x7, 0x15, 0x1f8, 
    0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x1fb, 0xb, 0x15, 0x3, 0x15, 0x5, 0x15, 
    0x1fe, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x7, 0x16, 0x205, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x208, 0xb, 0x16, 
    0x3, 0x16, 0x7, 0x16, 0x20b, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x20e, 
    0xb, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 
    0x17, 0x215, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x19, 
    0x3, 0x19, 0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x220, 
    0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x223, 0xb, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x229, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 
    0x22c, 0xb, 0x1a, 0x5, 0x1a, 0x22e, 0xa, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 
    0x231, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x234, 0xb, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x23b, 0xa, 0x1b, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x240, 0xa, 0x1c, 0xc, 0x1c, 
    0xe, 0x1c, 0x243, 0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x24d, 0xa, 0x1d, 
    0xc, 0x1d, 0xe, 0x1d, 0x250, 0xb, 0x1d, 0x5, 0x1d, 0x252, 0xa, 0x1d, 
    0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x256, 0xa, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x25c, 0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 
    0x7, 0x1e, 0x260, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 0x263, 0xb, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x267, 0xa, 0x1e, 0x7, 0x1e, 0x269, 
    0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 0x26c, 0xb, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x273, 0xa, 0x1f, 0x3, 0x20, 
    0x3, 0x20, 0x7, 0x20, 0x277, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x27a, 
    0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x280, 
    0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x283, 0xb, 0x20, 0x5, 0x20, 0x285, 
    0xa, 0x20, 0x3, 0x20, 0x7, 0x20, 0x288, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 
    0x28b, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 
    0x21, 0x298, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 
    0x5, 0x22, 0x29e, 0xa, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x5, 0x23, 0x2a4, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 
    0x2a9, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 
    0x2af, 0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 0x2b2, 0xb, 0x23, 0x5, 0x23, 
    0x2b4, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 
    0x7, 0x24, 0x2bb, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x2be, 0xb, 0x24, 
    0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x2c3, 0xa, 0x25, 0xc, 0x25, 
    0xe, 0x25, 0x2c6, 0xb, 0x25, 0x3, 0x25, 0x7, 0x25, 0x2c9, 0xa, 0x25, 
    0xc, 0x25, 0xe, 0x25, 0x2cc, 0xb, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x25, 0x5, 0x25, 0x2d2, 0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 
    0x7, 0x26, 0x2d7, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x2da, 0xb, 0x26, 
    0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x2de, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 
    0x2e1, 0xb, 0x26, 0x6, 0x26, 0x2e3, 0xa, 0x26, 0xd, 0x26, 0xe, 0x26, 
    0x2e4, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x2ea, 0xa, 0x26, 
    0xc, 0x26, 0xe, 0x26, 0x2ed, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 
    0x28, 0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x2fb, 0xa, 0x28, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x300, 0xa, 0x29, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x5, 0x2a, 0x305, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x5, 0x2c, 0x311, 0xa, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2d, 
    0x3, 0x2d, 0x7, 0x2d, 0x317, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x31a, 
    0xb, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x31e, 0xa, 0x2d, 0x3, 0x2d, 
    0x5, 0x2d, 0x321, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x325, 
    0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x32b, 
    0xa, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 
    0x2f, 0x332, 0xa, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x336, 0xa, 
    0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x339, 0xb, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 
    0x7, 0x2f, 0x33d, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x340, 0xb, 0x2f, 
    0x7, 0x2f, 0x342, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x345, 0xb, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x34a, 0xa, 0x2f, 0xc, 0x2f, 
    0xe, 0x2f, 0x34d, 0xb, 0x2f, 0x5, 0x2f, 0x34f, 0xa, 0x2f, 0x3, 0x2f, 
    0x5, 0x2f, 0x352, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x7, 0x30, 0x358, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x35b, 0xb, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x7, 
    0x31, 0x363, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x366, 0xb, 0x31, 0x3, 
    0x31, 0x3, 0x31, 0x3, 0x31, 0x7, 0x31, 0x36b, 0xa, 0x31, 0xc, 0x31, 
    0xe, 0x31, 0x36e, 0xb, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 
    0x373, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x7, 0x32, 0x378, 
    0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x37b, 0xb, 0x32, 0x3, 0x32, 0x7, 0x32, 
    0x37e, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x381, 0xb, 0x32, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 0x386, 0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 
    0x389, 0xb, 0x33, 0x3, 0x33, 0x7, 0x33, 0x38c, 0xa, 0x33, 0xc, 0x33, 
    0xe, 0x33, 0x38f, 0xb, 0x33, 0x3, 0x34, 0x5, 0x34, 0x392, 0xa, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x7, 0x35, 0x399, 
    0xa, 0x35, 0xc, 0x35, 0xe, 0x35, 0x39c, 0xb, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x5, 0x35, 0x3a0, 0xa, 0x35, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x3a9, 0xa, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x3b0, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x3b5, 0xa, 0x37, 0xc, 0x37, 
    0xe, 0x37, 0x3b8, 0xb, 0x37, 0x3, 0x37, 0x7, 0x37, 0x3bb, 0xa, 0x37, 
    0xc, 0x37, 0xe, 0x37, 0x3be, 0xb, 0x37, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 
    0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 
    0x38, 0x3, 0x38, 0x7, 0x38, 0x3d8, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 
    0x3db, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x3df, 0xa, 0x38, 
    0xc, 0x38, 0xe, 0x38, 0x3e2, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 
    0x3e6, 0xa, 0x38, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x3ea, 0xa, 0x39, 
    0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x3ee, 0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 
    0x3f1, 0xb, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x3f6, 
    0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x3f9, 0xb, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 
    0x3fc, 0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x3ff, 0xb, 0x3a, 0x5, 0x3a, 
    0x401, 0xa, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x404, 0xa, 0x3a, 0xc, 0x3a, 
    0xe, 0x3a, 0x407, 0xb, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 
    0x7, 0x3b, 0x40d, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x410, 0xb, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x415, 0xa, 0x3b, 0xc, 0x3b, 
    0xe, 0x3b, 0x418, 0xb, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x41b, 0xa, 0x3b, 
    0xc, 0x3b, 0xe, 0x3b, 0x41e, 0xb, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x421, 
    0xa, 0x3b, 0x5, 0x3b, 0x423, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x426, 
    0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x429, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x432, 
    0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 0x435, 0xb, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x5, 0x3c, 0x439, 0xa, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x43c, 0xa, 0x3c, 
    0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x7, 0x3d, 0x442, 0xa, 0x3d, 
    0xc, 0x3d, 0xe, 0x3d, 0x445, 0xb, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x7, 0x3d, 0x44b, 0xa, 0x3d, 0xc, 0x3d, 0xe, 0x3d, 0x44e, 
    0xb, 0x3d, 0x5, 0x3d, 0x450, 0xa, 0x3d, 0x3, 0x3d, 0x7, 0x3d, 0x453, 
    0xa, 0x3d, 0xc, 0x3d, 0xe, 0x3d, 0x456, 0xb, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x7, 0x3e, 0x45d, 0xa, 0x3e, 0xc, 0x3e, 
    0xe, 0x3e, 0x460, 0xb, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x7, 0x3e, 
    0x465, 0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x468, 0xb, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x46f, 0xa, 0x3e, 
    0x5, 0x3e, 0x471, 0xa, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 
    0x3f, 0x5, 0x3f, 0x47e, 0xa, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 
    0x482, 0xa, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 
    0x488, 0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x48c, 0xa, 0x40, 
    0xc, 0x40, 0xe, 0x40, 0x48f, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x7, 0x40, 0x495, 0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 0x498, 
    0xb, 0x40, 0x5, 0x40, 0x49a, 0xa, 0x40, 0x3, 0x40, 0x7, 0x40, 0x49d, 
    0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 0x4a0, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x4a8, 0xa, 0x41, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x7, 0x42, 0x4ae, 0xa, 0x42, 
    0xc, 0x42, 0xe, 0x42, 0x4b1, 0xb, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x4ba, 0xa, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x4be, 0xa, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x7, 0x42, 0x4c2, 0xa, 0x42, 0xc, 0x42, 0xe, 0x42, 0x4c5, 0xb, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x4c9, 0xa, 0x42, 0x3, 0x43, 0x3, 0x43, 
    0x3, 0x43, 0x7, 0x43, 0x4ce, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x4d1, 
    0xb, 0x43, 0x3, 0x43, 0x7, 0x43, 0x4d4, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 
    0x4d7, 0xb, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 
    0x4dd, 0xa, 0x44, 0x3, 0x45, 0x3, 0x45, 0x7, 0x45, 0x4e1, 0xa, 0x45, 
    0xc, 0x45, 0xe, 0x45, 0x4e4, 0xb, 0x45, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 
    0x4e8, 0xa, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 
    0x2, 0x2, 0x49, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 
    0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 
    0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 
    0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 
    0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 
    0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 
    0x8e, 0x2, 0xb, 0x3, 0x2, 0x27, 0x29, 0x4, 0x2, 0x48, 0x48, 0x4a, 0x4b, 
    0x3, 0x2, 0x5f, 0x60, 0x3, 0x2, 0x27, 0x28, 0x3, 0x2, 0x2c, 0x2d, 0x4, 
    0x2, 0x1b, 0x1b, 0x38, 0x38, 0x3, 0x2, 0x2e, 0x2f, 0x4, 0x2, 0x3a, 0x43, 
    0x48, 0x48, 0x4, 0x2, 0x3, 0x39, 0x6a, 0x6a, 0x2, 0x589, 0x2, 0x93, 
    0x3, 0x2, 0x2, 0x2, 0x4, 0xa9, 0x3, 0x2, 0x2, 0x2, 0x6, 0xbf, 0x3, 0x2, 
    0x2, 0x2, 0x8, 0xc1, 0x3, 0x2, 0x2, 0x2, 0xa, 0xca, 0x3, 0x2, 0x2, 0x2, 
    0xc, 0xf2, 0x3, 0x2, 0x2, 0x2, 0xe, 0xf4, 0x3, 0x2, 0x2, 0x2, 0x10, 
    0x129, 0x3, 0x2, 0x2, 0x2, 0x12, 0x130, 0x3, 0x2, 0x2, 0x2, 0x14, 0x13e, 
    0x3, 0x2, 0x2, 0x2, 0x16, 0x15a, 0x3, 0x2, 0x2, 0x2, 0x18, 0x165, 0x3, 
    0x2, 0x2, 0x2, 0x1a, 0x177, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x18b, 0x3, 0x2, 
    0x2, 0x2, 0x1e, 0x191, 0x3, 0x2, 0x2, 0x2, 0x20, 0x19c, 0x3, 0x2, 0x2, 
    0x2, 0x22, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1c0, 0x3, 0x2, 0x2, 0x2, 
    0x26, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x28, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x2a, 
    0x201, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x216, 
    0x3, 0x2, 0x2, 0x2, 0x30, 0x219, 0x3, 0x2, 0x2, 0x2, 0x32, 0x21c, 0x3, 
    0x2, 0x2, 0x2, 0x34, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x36, 0x23c, 0x3, 0x2, 
    0x2, 0x2, 0x38, 0x246, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x25b, 0x3, 0x2, 0x2, 
    0x2, 0x3c, 0x272, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x274, 0x3, 0x2, 0x2, 0x2, 
    0x40, 0x297, 0x3, 0x2, 0x2, 0x2, 0x42, 0x299, 0x3, 0x2, 0x2, 0x2, 0x44, 
    0x2a1, 0x3, 0x2, 0x2, 0x2, 0x46, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x48, 0x2d1, 
    0x3, 0x2, 0x2, 0x2, 0x4a, 0x2d3, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x2f0, 0x3, 
    0x2, 0x2, 0x2, 0x4e, 0x2fa, 0x3, 0x2, 0x2, 0x2, 0x50, 0x2fc, 0x3, 0x2, 
    0x2, 0x2, 0x52, 0x304, 0x3, 0x2, 0x2, 0x2, 0x54, 0x308, 0x3, 0x2, 0x2, 
    0x2, 0x56, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x58, 0x314, 0x3, 0x2, 0x2, 0x2, 
    0x5a, 0x324, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x351, 0x3, 0x2, 0x2, 0x2, 0x5e, 
    0x353, 0x3, 0x2, 0x2, 0x2, 0x60, 0x372, 0x3, 0x2, 0x2, 0x2, 0x62, 0x374, 
    0x3, 0x2, 0x2, 0x2, 0x64, 0x382, 0x3, 0x2, 0x2, 0x2, 0x66, 0x391, 0x3, 
    0x2, 0x2, 0x2, 0x68, 0x395, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x3af, 0x3, 0x2, 
    0x2, 0x2, 0x6c, 0x3b1, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x3e5, 0x3, 0x2, 0x2, 
    0x2, 0x70, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x72, 0x3eb, 0x3, 0x2, 0x2, 0x2, 
    0x74, 0x40a, 0x3, 0x2, 0x2, 0x2, 0x76, 0x42c, 0x3, 0x2, 0x2, 0x2, 0x78, 
    0x43d, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x470, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x481, 
    0x3, 0x2, 0x2, 0x2, 0x7e, 0x483, 0x3, 0x2, 0x2, 0x2, 0x80, 0x4a7, 0x3, 
    0x2, 0x2, 0x2, 0x82, 0x4c8, 0x3, 0x2, 0x2, 0x2, 0x84, 0x4ca, 0x3, 0x2, 
    0x2, 0x2, 0x86, 0x4d8, 0x3, 0x2, 0x2, 0x2, 0x88, 0x4de, 0x3, 0x2, 0x2, 
    0x2, 0x8a, 0x4e7, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x4e9, 0x3, 0x2, 0x2, 0x2, 
    0x8e, 0x4eb, 0x3, 0x2, 0x2, 0x2, 0x90, 0x92, 0x7, 0x70, 0x2, 0x2, 0x91, 
    0x90, 0x3, 0x2, 0x2, 0x2, 0x92, 0x95, 0x3, 0x2, 0x2, 0x2, 0x93, 0x91, 
    0x3, 0x2, 0x2, 0x2, 0x93, 0x94, 0x3, 0x2, 0x2, 0x2, 0x94, 0x96, 0x3, 
    0x2, 0x2, 0x2, 0x95, 0x93, 0x3, 0x2, 0x2, 0x2, 0x96, 0x97, 0x7, 0x3, 
    0x2, 0x2, 0x97, 0x9d, 0x7, 0x60, 0x2, 0x2, 0x98, 0x99, 0x5, 0x4, 0x3, 
    0x2, 0x99, 0x9a, 0x5, 0x6, 0x4, 0x2, 0x9a, 0x9c, 0x3, 0x2, 0x2, 0x2, 
    0x9b, 0x98, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x9d, 
    0x9b, 0x3, 0x2, 0x2, 0x2, 0x9d, 0x9e, 0x3, 0x2, 0x2, 0x2, 0x9e, 0xa3, 
    0x3, 0x2, 0x2, 0x2, 0x9f, 0x9d, 0x3, 0x2, 0x2, 0x2, 0xa0, 0xa2, 0x7, 
    0x70, 0x2, 0x2, 0xa1, 0xa0, 0x3, 0x2, 0x2, 0x2, 0xa2, 0xa5, 0x3, 0x2, 
    0x2, 0x2, 0xa3, 0xa1, 0x3, 0x2, 0x2, 0x2, 0xa3, 0xa4, 0x3, 0x2, 0x2, 
    0x2, 0xa4, 0xa6, 0x3, 0x2, 0x2, 0x2, 0xa5, 0xa3, 0x3, 0x2, 0x2, 0x2, 
    0xa6, 0xa7, 0x7, 0x2, 0x2, 0x3, 0xa7, 0x3, 0x3, 0x2, 0x2, 0x2, 0xa8, 
    0xaa, 0x7, 0x70, 0x2, 0x2, 0xa9, 0xa8, 0x3, 0x2, 0x2, 0x2, 0xaa, 0xab, 
    0x3, 0x2, 0x2, 0x2, 0xab, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xab, 0xac, 0x3, 
    0x2, 0x2, 0x2, 0xac, 0x5, 0x3, 0x2, 0x2, 0x2, 0xad, 0xc0, 0x5, 0x8, 
    0x5, 0x2, 0xae, 0xc0, 0x5, 0xa, 0x6, 0x2, 0xaf, 0xc0, 0x5, 0xe, 0x8, 
    0x2, 0xb0, 0xc0, 0x5, 0x12, 0xa, 0x2, 0xb1, 0xc0, 0x5, 0x14, 0xb, 0x2, 
    0xb2, 0xc0, 0x5, 0x18, 0xd, 0x2, 0xb3, 0xc0, 0x5, 0x1a, 0xe, 0x2, 0xb4, 
    0xc0, 0x5, 0x1c, 0xf, 0x2, 0xb5, 0xc0, 0x5, 0x1e, 0x10, 0x2, 0xb6, 0xc0, 
    0x5, 0x24, 0x13, 0x2, 0xb7, 0xc0, 0x5, 0x28, 0x15, 0x2, 0xb8, 0xc0, 
    0x5, 0x2e, 0x18, 0x2, 0xb9, 0xc0, 0x5, 0x30, 0x19, 0x2, 0xba, 0xc0, 
    0x5, 0x32, 0x1a, 0x2, 0xbb, 0xc0, 0x5, 0x38, 0x1d, 0x2, 0xbc, 0xc0, 
    0x5, 0x5c, 0x2f, 0x2, 0xbd, 0xc0, 0x5, 0x78, 0x3d, 0x2, 0xbe, 0xc0, 
    0x5, 0x7e, 0x40, 0x2, 0xbf, 0xad, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xae, 0x3, 
    0x2, 0x2, 0x2, 0xbf, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb0, 0x3, 0x2, 
    0x2, 0x2, 0xbf, 0xb1, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb2, 0x3, 0x2, 0x2, 
    0x2, 0xbf, 0xb3, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb4, 0x3, 0x2, 0x2, 0x2, 
    0xbf, 0xb5, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb6, 0x3, 0x2, 0x2, 0x2, 0xbf, 
    0xb7, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb8, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xb9, 
    0x3, 0x2, 0x2, 0x2, 0xbf, 0xba, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xbb, 0x3, 
    0x2, 0x2, 0x2, 0xbf, 0xbc, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xbd, 0x3, 0x2, 
    0x2, 0x2, 0xbf, 0xbe, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x7, 0x3, 0x2, 0x2, 
    0x2, 0xc1, 0xc4, 0x7, 0x4, 0x2, 0x2, 0xc2, 0xc5, 0x5, 0x8a, 0x46, 0x2, 
    0xc3, 0xc5, 0x7, 0x66, 0x2, 0x2, 0xc4, 0xc2, 0x3, 0x2, 0x2, 0x2, 0xc4, 
    0xc3, 0x3, 0x2, 0x2, 0x2, 0xc5, 0xc8, 0x3, 0x2, 0x2, 0x2, 0xc6, 0xc7, 
    0x7, 0x6, 0x2, 0x2, 0xc7, 0xc9, 0x5, 0x8e, 0x48, 0x2, 0xc8, 0xc6, 0x3, 
    0x2, 0x2, 0x2, 0xc8, 0xc9, 0x3, 0x2, 0x2, 0x2, 0xc9, 0x9, 0x3, 0x2, 
    0x2, 0x2, 0xca, 0xcb, 0x7, 0x5, 0x2, 0x2, 0xcb, 0xcc, 0x7, 0x66, 0x2, 
    0x2, 0xcc, 0xcd, 0x7, 0x6, 0x2, 0x2, 0xcd, 0xce, 0x5, 0x8e, 0x48, 0x2, 
    0xce, 0xcf, 0x7, 0x7, 0x2, 0x2, 0xcf, 0xd3, 0x7, 0x51, 0x2, 0x2, 0xd0, 
    0xd2, 0x7, 0x70, 0x2, 0x2, 0xd1, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd2, 0xd5, 
    0x3, 0x2, 0x2, 0x2, 0xd3, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xd3, 0xd4, 0x3, 
    0x2, 0x2, 0x2, 0xd4, 0xd6, 0x3, 0x2, 0x2, 0x2, 0xd5, 0xd3, 0x3, 0x2, 
    0x2, 0x2, 0xd6, 0xe1, 0x5, 0xc, 0x7, 0x2, 0xd7, 0xdb, 0x7, 0x55, 0x2, 
    0x2, 0xd8, 0xda, 0x7, 0x70, 0x2, 0x2, 0xd9, 0xd8, 0x3, 0x2, 0x2, 0x2, 
    0xda, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xdb, 0xd9, 0x3, 0x2, 0x2, 0x2, 0xdb, 
    0xdc, 0x3, 0x2, 0x2, 0x2, 0xdc, 0xde, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xdb, 
    0x3, 0x2, 0x2, 0x2, 0xde, 0xe0, 0x5, 0xc, 0x7, 0x2, 0xdf, 0xd7, 0x3, 
    0x2, 0x2, 0x2, 0xe0, 0xe3, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xdf, 0x3, 0x2, 
    0x2, 0x2, 0xe1, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe5, 0x3, 0x2, 0x2, 
    0x2, 0xe3, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe6, 0x7, 0x55, 0x2, 0x2, 
    0xe5, 0xe4, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xe6, 
    0xea, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe9, 0x7, 0x70, 0x2, 0x2, 0xe8, 0xe7, 
    0x3, 0x2, 0x2, 0x2, 0xe9, 0xec, 0x3, 0x2, 0x2, 0x2, 0xea, 0xe8, 0x3, 
    0x2, 0x2, 0x2, 0xea, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xeb, 0xed, 0x3, 0x2, 
    0x2, 0x2, 0xec, 0xea, 0x3, 0x2, 0x2, 0x2, 0xed, 0xee, 0x7, 0x52, 0x2, 
    0x2, 0xee, 0xb, 0x3, 0x2, 0x2, 0x2, 0xef, 0xf3, 0x5, 0x3c, 0x1f, 0x2, 
    0xf0, 0xf1, 0x9, 0x2, 0x2, 0x2, 0xf1, 0xf3, 0x7, 0x62, 0x2, 0x2, 0xf2, 
    0xef, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf0, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xd, 
    0x3, 0x2, 0x2, 0x2, 0xf4, 0xf5, 0x7, 0x8, 0x2, 0x2, 0xf5, 0xf6, 0x5, 
    0x8e, 0x48, 0x2, 0xf6, 0x108, 0x5, 0x8a, 0x46, 0x2, 0xf7, 0xfb, 0x7, 
    0x53, 0x2, 0x2, 0xf8, 0xfa, 0x7, 0x70, 0x2, 0x2, 0xf9, 0xf8, 0x3, 0x2, 
    0x2, 0x2, 0xfa, 0xfd, 0x3, 0x2, 0x2, 0x2, 0xfb, 0xf9, 0x3, 0x2, 0x2, 
    0x2, 0xfb, 0xfc, 0x3, 0x2, 0x2, 0x2, 0xfc, 0xff, 0x3, 0x2, 0x2, 0x2, 
    0xfd, 0xfb, 0x3, 0x2, 0x2, 0x2, 0xfe, 0x100, 0x5, 0x2a, 0x16, 0x2, 0xff, 
    0xfe, 0x3, 0x2, 0x2, 0x2, 0xff, 0x100, 0x3, 0x2, 0x2, 0x2, 0x100, 0x104, 
    0x3, 0x2, 0x2, 0x2, 0x101, 0x103, 0x7, 0x70, 0x2, 0x2, 0x102, 0x101, 
    0x3, 0x2, 0x2, 0x2, 0x103, 0x106, 0x3, 0x2, 0x2, 0x2, 0x104, 0x102, 
    0x3, 0x2, 0x2, 0x2, 0x104, 0x105, 0x3, 0x2, 0x2, 0x2, 0x105, 0x107, 
    0x3, 0x2, 0x2, 0x2, 0x106, 0x104, 0x3, 0x2, 0x2, 0x2, 0x107, 0x109, 
    0x7, 0x54, 0x2, 0x2, 0x108, 0xf7, 0x3, 0x2, 0x2, 0x2, 0x108, 0x109, 
    0x3, 0x2, 0x2, 0x2, 0x109, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x10b, 
    0x7, 0x56, 0x2, 0x2, 0x10b, 0x10d, 0x5, 0x76, 0x3c, 0x2, 0x10c, 0x10a, 
    0x3, 0x2, 0x2, 0x2, 0x10c, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x10d, 0x127, 
    0x3, 0x2, 0x2, 0x2, 0x10e, 0x112, 0x7, 0x4f, 0x2, 0x2, 0x10f, 0x111, 
    0x7, 0x70, 0x2, 0x2, 0x110, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x111, 0x114, 
    0x3, 0x2, 0x2, 0x2, 0x112, 0x110, 0x3, 0x2, 0x2, 0x2, 0x112, 0x113, 
    0x3, 0x2, 0x2, 0x2, 0x113, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x114, 0x112, 
    0x3, 0x2, 0x2, 0x2, 0x115, 0x11b, 0x5, 0x10, 0x9, 0x2, 0x116, 0x117, 
    0x5, 0x4, 0x3, 0x2, 0x117, 0x118, 0x5, 0x10, 0x9, 0x2, 0x118, 0x11a, 
    0x3, 0x2, 0x2, 0x2, 0x119, 0x116, 0x3, 0x2, 0x2, 0x2, 0x11a, 0x11d, 
    0x3, 0x2, 0x2, 0x2, 0x11b, 0x119, 0x3, 0x2, 0x2, 0x2, 0x11b, 0x11c, 
    0x3, 0x2, 0x2, 0x2, 0x11c, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x11b, 
    0x3, 0x2, 0x2, 0x2, 0x11e, 0x115, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x11f, 
    0x3, 0x2, 0x2, 0x2, 0x11f, 0x123, 0x3, 0x2, 0x2, 0x2, 0x120, 0x122, 
    0x7, 0x70, 0x2, 0x2, 0x121, 0x120, 0x3, 0x2, 0x2, 0x2, 0x122, 0x125, 
    0x3, 0x2, 0x2, 0x2, 0x123, 0x121, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 
    0x3, 0x2, 0x2, 0x2, 0x124, 0x126, 0x3, 0x2, 0x2, 0x2, 0x125, 0x123, 
    0x3, 0x2, 0x2, 0x2, 0x126, 0x128, 0x7, 0x50, 0x2, 0x2, 0x127, 0x10e, 
    0x3, 0x2, 0x2, 0x2, 0x127, 0x128, 0x3, 0x2, 0x2, 0x2, 0x128, 0xf, 0x3, 
    0x2, 0x2, 0x2, 0x129, 0x12d, 0x5, 0x8e, 0x48, 0x2, 0x12a, 0x12c, 0x5, 
    0x5a, 0x2e, 0x2, 0x12b, 0x12a, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12f, 0x3, 
    0x2, 0x2, 0x2, 0x12d, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x12e, 0x3, 
    0x2, 0x2, 0x2, 0x12e, 0x11, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x12d, 0x3, 0x2, 
    0x2, 0x2, 0x130, 0x131, 0x7, 0x9, 0x2, 0x2, 0x131, 0x132, 0x5, 0x8e, 
    0x48, 0x2, 0x132, 0x133, 0x7, 0x56, 0x2, 0x2, 0x133, 0x13c, 0x5, 0x76, 
    0x3c, 0x2, 0x134, 0x138, 0x7, 0x4e, 0x2, 0x2, 0x135, 0x137, 0x7, 0x70, 
    0x2, 0x2, 0x136, 0x135, 0x3, 0x2, 0x2, 0x2, 0x137, 0x13a, 0x3, 0x2, 
    0x2, 0x2, 0x138, 0x136, 0x3, 0x2, 0x2, 0x2, 0x138, 0x139, 0x3, 0x2, 
    0x2, 0x2, 0x139, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x138, 0x3, 0x2, 
    0x2, 0x2, 0x13b, 0x13d, 0x5, 0x60, 0x31, 0x2, 0x13c, 0x134, 0x3, 0x2, 
    0x2, 0x2, 0x13c, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x13, 0x3, 0x2, 0x2, 
    0x2, 0x13e, 0x13f, 0x7, 0xa, 0x2, 0x2, 0x13f, 0x140, 0x5, 0x8e, 0x48, 
    0x2, 0x140, 0x144, 0x7, 0x4f, 0x2, 0x2, 0x141, 0x143, 0x7, 0x70, 0x2, 
    0x2, 0x142, 0x141, 0x3, 0x2, 0x2, 0x2, 0x143, 0x146, 0x3, 0x2, 0x2, 
    0x2, 0x144, 0x142, 0x3, 0x2, 0x2, 0x2, 0x144, 0x145, 0x3, 0x2, 0x2, 
    0x2, 0x145, 0x150, 0x3, 0x2, 0x2, 0x2, 0x146, 0x144, 0x3, 0x2, 0x2, 
    0x2, 0x147, 0x14d, 0x5, 0x16, 0xc, 0x2, 0x148, 0x149, 0x5, 0x4, 0x3, 
    0x2, 0x149, 0x14a, 0x5, 0x16, 0xc, 0x2, 0x14a, 0x14c, 0x3, 0x2, 0x2, 
    0x2, 0x14b, 0x148, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14f, 0x3, 0x2, 0x2, 
    0x2, 0x14d, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14e, 0x3, 0x2, 0x2, 
    0x2, 0x14e, 0x151, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x14d, 0x3, 0x2, 0x2, 
    0x2, 0x150, 0x147, 0x3, 0x2, 0x2, 0x2, 0x150, 0x151, 0x3, 0x2, 0x2, 
    0x2, 0x151, 0x155, 0x3, 0x2, 0x2, 0x2, 0x152, 0x154, 0x7, 0x70, 0x2, 
    0x2, 0x153, 0x152, 0x3, 0x2, 0x2, 0x2, 0x154, 0x157, 0x3, 0x2, 0x2, 
    0x2, 0x155, 0x153, 0x3, 0x2, 0x2, 0x2, 0x155, 0x156, 0x3, 0x2, 0x2, 
    0x2, 0x156, 0x158, 0x3, 0x2, 0x2, 0x2, 0x157, 0x155, 0x3, 0x2, 0x2, 
    0x2, 0x158, 0x159, 0x7, 0x50, 0x2, 0x2, 0x159, 0x15, 0x3, 0x2, 0x2, 
    0x2, 0x15a, 0x15b, 0x5, 0x8e, 0x48, 0x2, 0x15b, 0x15f, 0x7, 0x4e, 0x2, 
    0x2, 0x15c, 0x15e, 0x7, 0x70, 0x2, 0x2, 0x15d, 0x15c, 0x3, 0x2, 0x2, 
    0x2, 0x15e, 0x161, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x15d, 0x3, 0x2, 0x2, 
    0x2, 0x15f, 0x160, 0x3, 0x2, 0x2, 0x2, 0x160, 0x162, 0x3, 0x2, 0x2, 
    0x2, 0x161, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x5, 0x60, 0x31, 
    0x2, 0x163, 0x17, 0x3, 0x2, 0x2, 0x2, 0x164, 0x166, 0x7, 0xb, 0x2, 0x2, 
    0x165, 0x164, 0x3, 0x2, 0x2, 0x2, 0x165, 0x166, 0x3, 0x2, 0x2, 0x2, 
    0x166, 0x167, 0x3, 0x2, 0x2, 0x2, 0x167, 0x168, 0x7, 0xc, 0x2, 0x2, 
    0x168, 0x16b, 0x5, 0x8e, 0x48, 0x2, 0x169, 0x16a, 0x7, 0x56, 0x2, 0x2, 
    0x16a, 0x16c, 0x5, 0x76, 0x3c, 0x2, 0x16b, 0x169, 0x3, 0x2, 0x2, 0x2, 
    0x16b, 0x16c, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16d, 0x3, 0x2, 0x2, 0x2, 
    0x16d, 0x171, 0x7, 0x4e, 0x2, 0x2, 0x16e, 0x170, 0x7, 0x70, 0x2, 0x2, 
    0x16f, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x170, 0x173, 0x3, 0x2, 0x2, 0x2, 
    0x171, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x171, 0x172, 0x3, 0x2, 0x2, 0x2, 
    0x172, 0x174, 0x3, 0x2, 0x2, 0x2, 0x173, 0x171, 0x3, 0x2, 0x2, 0x2, 
    0x174, 0x175, 0x5, 0x60, 0x31, 0x2, 0x175, 0x19, 0x3, 0x2, 0x2, 0x2, 
    0x176, 0x178, 0x7, 0xb, 0x2, 0x2, 0x177, 0x176, 0x3, 0x2, 0x2, 0x2, 
    0x177, 0x178, 0x3, 0x2, 0x2, 0x2, 0x178, 0x179, 0x3, 0x2, 0x2, 0x2, 
    0x179, 0x17a, 0x7, 0xd, 0x2, 0x2, 0x17a, 0x17b, 0x5, 0x8e, 0x48, 0x2, 
    0x17b, 0x17d, 0x7, 0x53, 0x2, 0x2, 0x17c, 0x17e, 0x5, 0x2a, 0x16, 0x2, 
    0x17d, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x17d, 0x17e, 0x3, 0x2, 0x2, 0x2, 
    0x17e, 0x17f, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x180, 0x7, 0x54, 0x2, 0x2, 
    0x180, 0x181, 0x7, 0x56, 0x2, 0x2, 0x181, 0x182, 0x5, 0x76, 0x3c, 0x2, 
    0x182, 0x186, 0x7, 0x4e, 0x2, 0x2, 0x183, 0x185, 0x7, 0x70, 0x2, 0x2, 
    0x184, 0x183, 0x3, 0x2, 0x2, 0x2, 0x185, 0x188, 0x3, 0x2, 0x2, 0x2, 
    0x186, 0x184, 0x3, 0x2, 0x2, 0x2, 0x186, 0x187, 0x3, 0x2, 0x2, 0x2, 
    0x187, 0x189, 0x3, 0x2, 0x2, 0x2, 0x188, 0x186, 0x3, 0x2, 0x2, 0x2, 
    0x189, 0x18a, 0x5, 0x60, 0x31, 0x2, 0x18a, 0x1b, 0x3, 0x2, 0x2, 0x2, 
    0x18b, 0x18c, 0x7, 0xe, 0x2, 0x2, 0x18c, 0x18d, 0x5, 0x8e, 0x48, 0x2, 
    0x18d, 0x18e, 0x7, 0xf, 0x2, 0x2, 0x18e, 0x18f, 0x5, 0x8e, 0x48, 0x2, 
    0x18f, 0x190, 0x7, 0x66, 0x2, 0x2, 0x190, 0x1d, 0x3, 0x2, 0x2, 0x2, 
    0x191, 0x192, 0x7, 0x10, 0x2, 0x2, 0x192, 0x193, 0x5, 0x8e, 0x48, 0x2, 
    0x193, 0x194, 0x7, 0x56, 0x2, 0x2, 0x194, 0x195, 0x5, 0x76, 0x3c, 0x2, 
    0x195, 0x196, 0x7, 0x46, 0x2, 0x2, 0x196, 0x19a, 0x5, 0x76, 0x3c, 0x2, 
    0x197, 0x19b, 0x5, 0x20, 0x11, 0x2, 0x198, 0x199, 0x7, 0xf, 0x2, 0x2, 
    0x199, 0x19b, 0x7, 0x66, 0x2, 0x2, 0x19a, 0x197, 0x3, 0x2, 0x2, 0x2, 
    0x19a, 0x198, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x19c, 
    0x1a0, 0x7, 0x4f, 0x2, 0x2, 0x19d, 0x19f, 0x7, 0x70, 0x2, 0x2, 0x19e, 
    0x19d, 0x3, 0x2, 0x2, 0x2, 0x19f, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a0, 
    0x19e, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a1, 
    0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1a3, 
    0x1a9, 0x5, 0x22, 0x12, 0x2, 0x1a4, 0x1a5, 0x5, 0x4, 0x3, 0x2, 0x1a5, 
    0x1a6, 0x5, 0x22, 0x12, 0x2, 0x1a6, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1a7, 
    0x1a4, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1a9, 
    0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a9, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1aa, 
    0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1ac, 
    0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1ad, 
    0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1b0, 0x7, 0x70, 0x2, 0x2, 0x1af, 
    0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b1, 
    0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b2, 
    0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1b4, 
    0x1b5, 0x7, 0x50, 0x2, 0x2, 0x1b5, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1b6, 
    0x1b7, 0x5, 0x6e, 0x38, 0x2, 0x1b7, 0x1bb, 0x7, 0x46, 0x2, 0x2, 0x1b8, 
    0x1ba, 0x7, 0x70, 0x2, 0x2, 0x1b9, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1ba, 
    0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1bb, 
    0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1bd, 
    0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1bf, 0x5, 0x6e, 0x38, 0x2, 0x1bf, 
    0x23, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x7, 0x11, 0x2, 0x2, 0x1c1, 
    0x1e1, 0x5, 0x8e, 0x48, 0x2, 0x1c2, 0x1e2, 0x5, 0x3e, 0x20, 0x2, 0x1c3, 
    0x1c6, 0x7, 0x12, 0x2, 0x2, 0x1c4, 0x1c5, 0x7, 0x13, 0x2, 0x2, 0x1c5, 
    0x1c7, 0x5, 0x6c, 0x37, 0x2, 0x1c6, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c6, 
    0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x1c8, 
    0x1cc, 0x7, 0x4f, 0x2, 0x2, 0x1c9, 0x1cb, 0x7, 0x70, 0x2, 0x2, 0x1ca, 
    0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1cc, 
    0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cd, 
    0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cf, 
    0x1d5, 0x5, 0x26, 0x14, 0x2, 0x1d0, 0x1d1, 0x5, 0x4, 0x3, 0x2, 0x1d1, 
    0x1d2, 0x5, 0x26, 0x14, 0x2, 0x1d2, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d3, 
    0x1d0, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1d5, 
    0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1d6, 
    0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d8, 
    0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1d9, 
    0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1dc, 0x7, 0x70, 0x2, 0x2, 0x1db, 
    0x1da, 0x3, 0x2, 0x2, 0x2, 0x1dc, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1dd, 
    0x1db, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1de, 
    0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1e0, 
    0x1e2, 0x7, 0x50, 0x2, 0x2, 0x1e1, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1e1, 
    0x1c3, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x25, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1e6, 
    0x5, 0x22, 0x12, 0x2, 0x1e4, 0x1e6, 0x5, 0x58, 0x2d, 0x2, 0x1e5, 0x1e3, 
    0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x27, 0x3, 
    0x2, 0x2, 0x2, 0x1e7, 0x1e9, 0x7, 0xb, 0x2, 0x2, 0x1e8, 0x1e7, 0x3, 
    0x2, 0x2, 0x2, 0x1e8, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ea, 0x3, 
    0x2, 0x2, 0x2, 0x1ea, 0x1eb, 0x7, 0x14, 0x2, 0x2, 0x1eb, 0x1fd, 0x5, 
    0x8e, 0x48, 0x2, 0x1ec, 0x1f0, 0x7, 0x53, 0x2, 0x2, 0x1ed, 0x1ef, 0x7, 
    0x70, 0x2, 0x2, 0x1ee, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1f2, 0x3, 
    0x2, 0x2, 0x2, 0x1f0, 0x1ee, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f1, 0x3, 
    0x2, 0x2, 0x2, 0x1f1, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f0, 0x3, 
    0x2, 0x2, 0x2, 0x1f3, 0x1f5, 0x5, 0x2a, 0x16, 0x2, 0x1f4, 0x1f3, 0x3, 
    0x2, 0x2, 0x2, 0x1f4, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f9, 0x3, 
    0x2, 0x2, 0x2, 0x1f6, 0x1f8, 0x7, 0x70, 0x2, 0x2, 0x1f7, 0x1f6, 0x3, 
    0x2, 0x2, 0x2, 0x1f8, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1f7, 0x3, 
    0x2, 0x2, 0x2, 0x1f9, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1fc, 0x3, 
    0x2, 0x2, 0x2, 0x1fb, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fe, 0x7, 
    0x54, 0x2, 0x2, 0x1fd, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1fd, 0x1fe, 0x3, 
    0x2, 0x2, 0x2, 0x1fe, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x200, 0x5, 
    0x3e, 0x20, 0x2, 0x200, 0x29, 0x3, 0x2, 0x2, 0x2, 0x201, 0x20c, 0x5, 
    0x2c, 0x17, 0x2, 0x202, 0x206, 0x7, 0x55, 0x2, 0x2, 0x203, 0x205, 0x7, 
    0x70, 0x2, 0x2, 0x204, 0x203, 0x3, 0x2, 0x2, 0x2, 0x205, 0x208, 0x3, 
    0x2, 0x2, 0x2, 0x206, 0x204, 0x3, 0x2, 0x2, 0x2, 0x206, 0x207, 0x3, 
    0x2, 0x2, 0x2, 0x207, 0x209, 0x3, 0x2, 0x2, 0x2, 0x208, 0x206, 0x3, 
    0x2, 0x2, 0x2, 0x209, 0x20b, 0x5, 0x2c, 0x17, 0x2, 0x20a, 0x202, 0x3, 
    0x2, 0x2, 0x2, 0x20b, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20a, 0x3, 
    0x2, 0x2, 0x2, 0x20c, 0x20d, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x2b, 0x3, 0x2, 
    0x2, 0x2, 0x20e, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20f, 0x210, 0x5, 0x8e, 
    0x48, 0x2, 0x210, 0x211, 0x7, 0x56, 0x2, 0x2, 0x211, 0x214, 0x5, 0x76, 
    0x3c, 0x2, 0x212, 0x213, 0x7, 0x4e, 0x2, 0x2, 0x213, 0x215, 0x5, 0x60, 
    0x31, 0x2, 0x214, 0x212, 0x3, 0x2, 0x2, 0x2, 0x214, 0x215, 0x3, 0x2, 
    0x2, 0x2, 0x215, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x216, 0x217, 0x7, 0x15, 
    0x2, 0x2, 0x217, 0x218, 0x5, 0x3e, 0x20, 0x2, 0x218, 0x2f, 0x3, 0x2, 
    0x2, 0x2, 0x219, 0x21a, 0x7, 0x16, 0x2, 0x2, 0x21a, 0x21b, 0x5, 0x3e, 
    0x20, 0x2, 0x21b, 0x31, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21d, 0x7, 0x17, 
    0x2, 0x2, 0x21d, 0x221, 0x7, 0x4f, 0x2, 0x2, 0x21e, 0x220, 0x7, 0x70, 
    0x2, 0x2, 0x21f, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x220, 0x223, 0x3, 0x2, 
    0x2, 0x2, 0x221, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x221, 0x222, 0x3, 0x2, 
    0x2, 0x2, 0x222, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x223, 0x221, 0x3, 0x2, 
    0x2, 0x2, 0x224, 0x22a, 0x5, 0x34, 0x1b, 0x2, 0x225, 0x226, 0x5, 0x4, 
    0x3, 0x2, 0x226, 0x227, 0x5, 0x34, 0x1b, 0x2, 0x227, 0x229, 0x3, 0x2, 
    0x2, 0x2, 0x228, 0x225, 0x3, 0x2, 0x2, 0x2, 0x229, 0x22c, 0x3, 0x2, 
    0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x22b, 0x3, 0x2, 
    0x2, 0x2, 0x22b, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x22c, 0x22a, 0x3, 0x2, 
    0x2, 0x2, 0x22d, 0x224, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x22e, 0x3, 0x2, 
    0x2, 0x2, 0x22e, 0x232, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x231, 0x7, 0x70, 
    0x2, 0x2, 0x230, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x231, 0x234, 0x3, 0x2, 
    0x2, 0x2, 0x232, 0x230, 0x3, 0x2, 0x2, 0x2, 0x232, 0x233, 0x3, 0x2, 
    0x2, 0x2, 0x233, 0x235, 0x3, 0x2, 0x2, 0x2, 0x234, 0x232, 0x3, 0x2, 
    0x2, 0x2, 0x235, 0x236, 0x7, 0x50, 0x2, 0x2, 0x236, 0x33, 0x3, 0x2, 
    0x2, 0x2, 0x237, 0x23b, 0x5, 0x50, 0x29, 0x2, 0x238, 0x23b, 0x5, 0x36, 
    0x1c, 0x2, 0x239, 0x23b, 0x5, 0x58, 0x2d, 0x2, 0x23a, 0x237, 0x3, 0x2, 
    0x2, 0x2, 0x23a, 0x238, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x239, 0x3, 0x2, 
    0x2, 0x2, 0x23b, 0x35, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23d, 0x5, 0x8a, 
    0x46, 0x2, 0x23d, 0x241, 0x9, 0x3, 0x2, 0x2, 0x23e, 0x240, 0x7, 0x70, 
    0x2, 0x2, 0x23f, 0x23e, 0x3, 0x2, 0x2, 0x2, 0x240, 0x243, 0x3, 0x2, 
    0x2, 0x2, 0x241, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x241, 0x242, 0x3, 0x2, 
    0x2, 0x2, 0x242, 0x244, 0x3, 0x2, 0x2, 0x2, 0x243, 0x241, 0x3, 0x2, 
    0x2, 0x2, 0x244, 0x245, 0x5, 0x60, 0x31, 0x2, 0x245, 0x37, 0x3, 0x2, 
    0x2, 0x2, 0x246, 0x247, 0x7, 0x18, 0x2, 0x2, 0x247, 0x251, 0x5, 0x3a, 
    0x1e, 0x2, 0x248, 0x249, 0x7, 0x19, 0x2, 0x2, 0x249, 0x24e, 0x5, 0x8e, 
    0x48, 0x2, 0x24a, 0x24b, 0x7, 0x55, 0x2, 0x2, 0x24b, 0x24d, 0x5, 0x8e, 
    0x48, 0x2, 0x24c, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x250, 0x3, 0x2, 
    0x2, 0x2, 0x24e, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24e, 0x24f, 0x3, 0x2, 
    0x2, 0x2, 0x24f, 0x252, 0x3, 0x2, 0x2, 0x2, 0x250, 0x24e, 0x3, 0x2, 
    0x2, 0x2, 0x251, 0x248, 0x3, 0x2, 0x2, 0x2, 0x251, 0x252, 0x3, 0x2, 
    0x2, 0x2, 0x252, 0x255, 0x3, 0x2, 0x2, 0x2, 0x253, 0x254, 0x7, 0x6, 
    0x2, 0x2, 0x254, 0x256, 0x5, 0x8e, 0x48, 0x2, 0x255, 0x253, 0x3, 0x2, 
    0x2, 0x2, 0x255, 0x256, 0x3, 0x2, 0x2, 0x2, 0x256, 0x257, 0x3, 0x2, 
    0x2, 0x2, 0x257, 0x258, 0x5, 0x3e, 0x20, 0x2, 0x258, 0x39, 0x3, 0x2, 
    0x2, 0x2, 0x259, 0x25c, 0x5, 0x3c, 0x1f, 0x2, 0x25a, 0x25c, 0x7, 0x66, 
    0x2, 0x2, 0x25b, 0x259, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x25a, 0x3, 0x2, 
    0x2, 0x2, 0x25c, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x261, 0x7, 0x55, 
    0x2, 0x2, 0x25e, 0x260, 0x7, 0x70, 0x2, 0x2, 0x25f, 0x25e, 0x3, 0x2, 
    0x2, 0x2, 0x260, 0x263, 0x3, 0x2, 0x2, 0x2, 0x261, 0x25f, 0x3, 0x2, 
    0x2, 0x2, 0x261, 0x262, 0x3, 0x2, 0x2, 0x2, 0x262, 0x266, 0x3, 0x2, 
    0x2, 0x2, 0x263, 0x261, 0x3, 0x2, 0x2, 0x2, 0x264, 0x267, 0x5, 0x3c, 
    0x1f, 0x2, 0x265, 0x267, 0x7, 0x66, 0x2, 0x2, 0x266, 0x264, 0x3, 0x2, 
    0x2, 0x2, 0x266, 0x265, 0x3, 0x2, 0x2, 0x2, 0x267, 0x269, 0x3, 0x2, 
    0x2, 0x2, 0x268, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x269, 0x26c, 0x3, 0x2, 
    0x2, 0x2, 0x26a, 0x268, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x26b, 0x3, 0x2, 
    0x2, 0x2, 0x26b, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26a, 0x3, 0x2, 0x2, 
    0x2, 0x26d, 0x273, 0x7, 0x6c, 0x2, 0x2, 0x26e, 0x273, 0x7, 0x6b, 0x2, 
    0x2, 0x26f, 0x273, 0x5, 0x8e, 0x48, 0x2, 0x270, 0x273, 0x7, 0x59, 0x2, 
    0x2, 0x271, 0x273, 0x7, 0x61, 0x2, 0x2, 0x272, 0x26d, 0x3, 0x2, 0x2, 
    0x2, 0x272, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x272, 0x26f, 0x3, 0x2, 0x2, 
    0x2, 0x272, 0x270, 0x3, 0x2, 0x2, 0x2, 0x272, 0x271, 0x3, 0x2, 0x2, 
    0x2, 0x273, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x274, 0x278, 0x7, 0x4f, 0x2, 
    0x2, 0x275, 0x277, 0x7, 0x70, 0x2, 0x2, 0x276, 0x275, 0x3, 0x2, 0x2, 
    0x2, 0x277, 0x27a, 0x3, 0x2, 0x2, 0x2, 0x278, 0x276, 0x3, 0x2, 0x2, 
    0x2, 0x278, 0x279, 0x3, 0x2, 0x2, 0x2, 0x279, 0x284, 0x3, 0x2, 0x2, 
    0x2, 0x27a, 0x278, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x281, 0x5, 0x40, 0x21, 
    0x2, 0x27c, 0x27d, 0x5, 0x4, 0x3, 0x2, 0x27d, 0x27e, 0x5, 0x40, 0x21, 
    0x2, 0x27e, 0x280, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x27c, 0x3, 0x2, 0x2, 
    0x2, 0x280, 0x283, 0x3, 0x2, 0x2, 0x2, 0x281, 0x27f, 0x3, 0x2, 0x2, 
    0x2, 0x281, 0x282, 0x3, 0x2, 0x2, 0x2, 0x282, 0x285, 0x3, 0x2, 0x2, 
    0x2, 0x283, 0x281, 0x3, 0x2, 0x2, 0x2, 0x284, 0x27b, 0x3, 0x2, 0x2, 
    0x2, 0x284, 0x285, 0x3, 0x2, 0x2, 0x2, 0x285, 0x289, 0x3, 0x2, 0x2, 
    0x2, 0x286, 0x288, 0x7, 0x70, 0x2, 0x2, 0x287, 0x286, 0x3, 0x2, 0x2, 
    0x2, 0x288, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x289, 0x287, 0x3, 0x2, 0x2, 
    0x2, 0x289, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x28c, 0x3, 0x2, 0x2, 
    0x2, 0x28b, 0x289, 0x3, 0x2, 0x2, 0x2, 0x28c, 0x28d, 0x7, 0x50, 0x2, 
    0x2, 0x28d, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x298, 0x5, 0x44, 0x23, 
    0x2, 0x28f, 0x298, 0x5, 0x42, 0x22, 0x2, 0x290, 0x298, 0x5, 0x4a, 0x26, 
    0x2, 0x291, 0x298, 0x5, 0x50, 0x29, 0x2, 0x292, 0x298, 0x5, 0x54, 0x2b, 
    0x2, 0x293, 0x298, 0x5, 0x30, 0x19, 0x2, 0x294, 0x298, 0x5, 0x4e, 0x28, 
    0x2, 0x295, 0x298, 0x5, 0x56, 0x2c, 0x2, 0x296, 0x298, 0x5, 0x58, 0x2d, 
    0x2, 0x297, 0x28e, 0x3, 0x2, 0x2, 0x2, 0x297, 0x28f, 0x3, 0x2, 0x2, 
    0x2, 0x297, 0x290, 0x3, 0x2, 0x2, 0x2, 0x297, 0x291, 0x3, 0x2, 0x2, 
    0x2, 0x297, 0x292, 0x3, 0x2, 0x2, 0x2, 0x297, 0x293, 0x3, 0x2, 0x2, 
    0x2, 0x297, 0x294, 0x3, 0x2, 0x2, 0x2, 0x297, 0x295, 0x3, 0x2, 0x2, 
    0x2, 0x297, 0x296, 0x3, 0x2, 0x2, 0x2, 0x298, 0x41, 0x3, 0x2, 0x2, 0x2, 
    0x299, 0x29a, 0x7, 0x1a, 0x2, 0x2, 0x29a, 0x29d, 0x7, 0x6d, 0x2, 0x2, 
    0x29b, 0x29c, 0x7, 0x6, 0x2, 0x2, 0x29c, 0x29e, 0x5, 0x8e, 0x48, 0x2, 
    0x29d, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29d, 0x29e, 0x3, 0x2, 0x2, 0x2, 
    0x29e, 0x29f, 0x3, 0x2, 0x2, 0x2, 0x29f, 0x2a0, 0x5, 0x3e, 0x20, 0x2, 
    0x2a0, 0x43, 0x3, 0x2, 0x2, 0x2, 0x2a1, 0x2a3, 0x7, 0x1b, 0x2, 0x2, 
    0x2a2, 0x2a4, 0x5, 0x46, 0x24, 0x2, 0x2a3, 0x2a2, 0x3, 0x2, 0x2, 0x2, 
    0x2a3, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a5, 0x3, 0x2, 0x2, 0x2, 
    0x2a5, 0x2a8, 0x5, 0x48, 0x25, 0x2, 0x2a6, 0x2a7, 0x7, 0x6, 0x2, 0x2, 
    0x2a7, 0x2a9, 0x5, 0x8e, 0x48, 0x2, 0x2a8, 0x2a6, 0x3, 0x2, 0x2, 0x2, 
    0x2a8, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2b3, 0x3, 0x2, 0x2, 0x2, 
    0x2aa, 0x2ab, 0x7, 0x1c, 0x2, 0x2, 0x2ab, 0x2b0, 0x5, 0x8a, 0x46, 0x2, 
    0x2ac, 0x2ad, 0x7, 0x55, 0x2, 0x2, 0x2ad, 0x2af, 0x5, 0x8a, 0x46, 0x2, 
    0x2ae, 0x2ac, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b2, 0x3, 0x2, 0x2, 0x2, 
    0x2b0, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2b1, 0x3, 0x2, 0x2, 0x2, 
    0x2b1, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b0, 0x3, 0x2, 0x2, 0x2, 
    0x2b3, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b4, 0x3, 0x2, 0x2, 0x2, 
    0x2b4, 0x2b5, 0x3, 0x2, 0x2, 0x2, 0x2b5, 0x2b6, 0x5, 0x3e, 0x20, 0x2, 
    0x2b6, 0x45, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x2bc, 0x5, 0x8e, 0x48, 0x2, 
    0x2b8, 0x2b9, 0x7, 0x57, 0x2, 0x2, 0x2b9, 0x2bb, 0x5, 0x8e, 0x48, 0x2, 
    0x2ba, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2be, 0x3, 0x2, 0x2, 0x2, 
    0x2bc, 0x2ba, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2bd, 0x3, 0x2, 0x2, 0x2, 
    0x2bd, 0x47, 0x3, 0x2, 0x2, 0x2, 0x2be, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bf, 
    0x2ca, 0x7, 0x6d, 0x2, 0x2, 0x2c0, 0x2c4, 0x7, 0x55, 0x2, 0x2, 0x2c1, 
    0x2c3, 0x7, 0x70, 0x2, 0x2, 0x2c2, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2c3, 
    0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c4, 
    0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2c6, 
    0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c9, 0x7, 0x6d, 0x2, 0x2, 0x2c8, 
    0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2ca, 
    0x2c8, 0x3, 0x2, 0x2, 0x2, 0x2ca, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2cb, 
    0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2ca, 0x3, 0x2, 0x2, 0x2, 0x2cd, 
    0x2ce, 0x7, 0x1d, 0x2, 0x2, 0x2ce, 0x2cf, 0x5, 0x8a, 0x46, 0x2, 0x2cf, 
    0x2d0, 0x7, 0x6d, 0x2, 0x2, 0x2d0, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2d1, 
    0x2bf, 0x3, 0x2, 0x2, 0x2, 0x2d1, 0x2cd, 0x3, 0x2, 0x2, 0x2, 0x2d2, 
    0x49, 0x3, 0x2, 0x2, 0x2, 0x2d3, 0x2d4, 0x7, 0x1e, 0x2, 0x2, 0x2d4, 
    0x2d8, 0x7, 0x4f, 0x2, 0x2, 0x2d5, 0x2d7, 0x7, 0x70, 0x2, 0x2, 0x2d6, 
    0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2d8, 
    0x2d6, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2d9, 
    0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2da, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2db, 
    0x2df, 0x5, 0x4c, 0x27, 0x2, 0x2dc, 0x2de, 0x7, 0x70, 0x2, 0x2, 0x2dd, 
    0x2dc, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2df, 
    0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2e0, 
    0x2e3, 0x3, 0x2, 0x2, 0x2, 0x2e1, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2e2, 
    0x2db, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e4, 0x3, 0x2, 0x2, 0x2, 0x2e4, 
    0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e5, 
    0x2e6, 0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e7, 0x7, 0x20, 0x2, 0x2, 0x2e7, 
    0x2eb, 0x5, 0x3e, 0x20, 0x2, 0x2e8, 0x2ea, 0x7, 0x70, 0x2, 0x2, 0x2e9, 
    0x2e8, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2eb, 
    0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2eb, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ec, 
    0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2ee, 
    0x2ef, 0x7, 0x50, 0x2, 0x2, 0x2ef, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x2f0, 
    0x2f1, 0x7, 0x1f, 0x2, 0x2, 0x2f1, 0x2f2, 0x5, 0x60, 0x31, 0x2, 0x2f2, 
    0x2f3, 0x5, 0x3e, 0x20, 0x2, 0x2f3, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x2f4, 
    0x2f5, 0x7, 0x21, 0x2, 0x2, 0x2f5, 0x2f6, 0x7, 0x22, 0x2, 0x2, 0x2f6, 
    0x2f7, 0x7, 0x23, 0x2, 0x2, 0x2f7, 0x2fb, 0x7, 0x66, 0x2, 0x2, 0x2f8, 
    0x2f9, 0x7, 0x21, 0x2, 0x2, 0x2f9, 0x2fb, 0x7, 0x60, 0x2, 0x2, 0x2fa, 
    0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2fb, 
    0x4f, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fd, 0x7, 0x24, 0x2, 0x2, 0x2fd, 
    0x2ff, 0x5, 0x8a, 0x46, 0x2, 0x2fe, 0x300, 0x5, 0x72, 0x3a, 0x2, 0x2ff, 
    0x2fe, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x300, 0x3, 0x2, 0x2, 0x2, 0x300, 
    0x51, 0x3, 0x2, 0x2, 0x2, 0x301, 0x302, 0x5, 0x8e, 0x48, 0x2, 0x302, 
    0x303, 0x7, 0x56, 0x2, 0x2, 0x303, 0x305, 0x3, 0x2, 0x2, 0x2, 0x304, 
    0x301, 0x3, 0x2, 0x2, 0x2, 0x304, 0x305, 0x3, 0x2, 0x2, 0x2, 0x305, 
    0x306, 0x3, 0x2, 0x2, 0x2, 0x306, 0x307, 0x5, 0x60, 0x31, 0x2, 0x307, 
    0x53, 0x3, 0x2, 0x2, 0x2, 0x308, 0x309, 0x7, 0x25, 0x2, 0x2, 0x309, 
    0x30a, 0x5, 0x8a, 0x46, 0x2, 0x30a, 0x30b, 0x7, 0x23, 0x2, 0x2, 0x30b, 
    0x30c, 0x7, 0x66, 0x2, 0x2, 0x30c, 0x55, 0x3, 0x2, 0x2, 0x2, 0x30d, 
    0x30e, 0x7, 0x26, 0x2, 0x2, 0x30e, 0x310, 0x9, 0x4, 0x2, 0x2, 0x30f, 
    0x311, 0x5, 0x8e, 0x48, 0x2, 0x310, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x310, 
    0x311, 0x3, 0x2, 0x2, 0x2, 0x311, 0x312, 0x3, 0x2, 0x2, 0x2, 0x312, 
    0x313, 0x5, 0x3e, 0x20, 0x2, 0x313, 0x57, 0x3, 0x2, 0x2, 0x2, 0x314, 
    0x318, 0x5, 0x8e, 0x48, 0x2, 0x315, 0x317, 0x5, 0x5a, 0x2e, 0x2, 0x316, 
    0x315, 0x3, 0x2, 0x2, 0x2, 0x317, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x318, 
    0x316, 0x3, 0x2, 0x2, 0x2, 0x318, 0x319, 0x3, 0x2, 0x2, 0x2, 0x319, 
    0x31d, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x318, 0x3, 0x2, 0x2, 0x2, 0x31b, 
    0x31c, 0x7, 0x6, 0x2, 0x2, 0x31c, 0x31e, 0x5, 0x8e, 0x48, 0x2, 0x31d, 
    0x31b, 0x3, 0x2, 0x2, 0x2, 0x31d, 0x31e, 0x3, 0x2, 0x2, 0x2, 0x31e, 
    0x320, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x321, 0x5, 0x3e, 0x20, 0x2, 0x320, 
    0x31f, 0x3, 0x2, 0x2, 0x2, 0x320, 0x321, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x59, 0x3, 0x2, 0x2, 0x2, 0x322, 0x325, 0x5, 0x6c, 0x37, 0x2, 0x323, 
    0x325, 0x5, 0x8c, 0x47, 0x2, 0x324, 0x322, 0x3, 0x2, 0x2, 0x2, 0x324, 
    0x323, 0x3, 0x2, 0x2, 0x2, 0x325, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x326, 0x327, 
    0x9, 0x5, 0x2, 0x2, 0x327, 0x32a, 0x7, 0x62, 0x2, 0x2, 0x328, 0x329, 
    0x7, 0x6, 0x2, 0x2, 0x329, 0x32b, 0x5, 0x8e, 0x48, 0x2, 0x32a, 0x328, 
    0x3, 0x2, 0x2, 0x2, 0x32a, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x32c, 
    0x3, 0x2, 0x2, 0x2, 0x32c, 0x352, 0x5, 0x3e, 0x20, 0x2, 0x32d, 0x32e, 
    0x7, 0x29, 0x2, 0x2, 0x32e, 0x331, 0x7, 0x62, 0x2, 0x2, 0x32f, 0x330, 
    0x7, 0x6, 0x2, 0x2, 0x330, 0x332, 0x5, 0x8e, 0x48, 0x2, 0x331, 0x32f, 
    0x3, 0x2, 0x2, 0x2, 0x331, 0x332, 0x3, 0x2, 0x2, 0x2, 0x332, 0x333, 
    0x3, 0x2, 0x2, 0x2, 0x333, 0x337, 0x7, 0x4f, 0x2, 0x2, 0x334, 0x336, 
    0x7, 0x70, 0x2, 0x2, 0x335, 0x334, 0x3, 0x2, 0x2, 0x2, 0x336, 0x339, 
    0x3, 0x2, 0x2, 0x2, 0x337, 0x335, 0x3, 0x2, 0x2, 0x2, 0x337, 0x338, 
    0x3, 0x2, 0x2, 0x2, 0x338, 0x343, 0x3, 0x2, 0x2, 0x2, 0x339, 0x337, 
    0x3, 0x2, 0x2, 0x2, 0x33a, 0x33e, 0x5, 0x5e, 0x30, 0x2, 0x33b, 0x33d, 
    0x7, 0x70, 0x2, 0x2, 0x33c, 0x33b, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x340, 
    0x3, 0x2, 0x2, 0x2, 0x33e, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33f, 
    0x3, 0x2, 0x2, 0x2, 0x33f, 0x342, 0x3, 0x2, 0x2, 0x2, 0x340, 0x33e, 
    0x3, 0x2, 0x2, 0x2, 0x341, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x342, 0x345, 
    0x3, 0x2, 0x2, 0x2, 0x343, 0x341, 0x3, 0x2, 0x2, 0x2, 0x343, 0x344, 
    0x3, 0x2, 0x2, 0x2, 0x344, 0x34e, 0x3, 0x2, 0x2, 0x2, 0x345, 0x343, 
    0x3, 0x2, 0x2, 0x2, 0x346, 0x347, 0x7, 0x20, 0x2, 0x2, 0x347, 0x34b, 
    0x5, 0x3e, 0x20, 0x2, 0x348, 0x34a, 0x7, 0x70, 0x2, 0x2, 0x349, 0x348, 
    0x3, 0x2, 0x2, 0x2, 0x34a, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x349, 
    0x3, 0x2, 0x2, 0x2, 0x34b, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34f, 
    0x3, 0x2, 0x2, 0x2, 0x34d, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x346, 
    0x3, 0x2, 0x2, 0x2, 0x34e, 0x34f, 0x3, 0x2, 0x2, 0x2, 0x34f, 0x350, 
    0x3, 0x2, 0x2, 0x2, 0x350, 0x352, 0x7, 0x50, 0x2, 0x2, 0x351, 0x326, 
    0x3, 0x2, 0x2, 0x2, 0x351, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x352, 0x5d, 0x3, 
    0x2, 0x2, 0x2, 0x353, 0x354, 0x7, 0x2a, 0x2, 0x2, 0x354, 0x359, 0x5, 
    0x3c, 0x1f, 0x2, 0x355, 0x356, 0x7, 0x55, 0x2, 0x2, 0x356, 0x358, 0x5, 
    0x3c, 0x1f, 0x2, 0x357, 0x355, 0x3, 0x2, 0x2, 0x2, 0x358, 0x35b, 0x3, 
    0x2, 0x2, 0x2, 0x359, 0x357, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0x3, 
    0x2, 0x2, 0x2, 0x35a, 0x35c, 0x3, 0x2, 0x2, 0x2, 0x35b, 0x359, 0x3, 
    0x2, 0x2, 0x2, 0x35c, 0x35d, 0x5, 0x3e, 0x20, 0x2, 0x35d, 0x5f, 0x3, 
    0x2, 0x2, 0x2, 0x35e, 0x35f, 0x7, 0x3a, 0x2, 0x2, 0x35f, 0x360, 0x5, 
    0x60, 0x31, 0x2, 0x360, 0x364, 0x7, 0x3b, 0x2, 0x2, 0x361, 0x363, 0x7, 
    0x70, 0x2, 0x2, 0x362, 0x361, 0x3, 0x2, 0x2, 0x2, 0x363, 0x366, 0x3, 
    0x2, 0x2, 0x2, 0x364, 0x362, 0x3, 0x2, 0x2, 0x2, 0x364, 0x365, 0x3, 
    0x2, 0x2, 0x2, 0x365, 0x367, 0x3, 0x2, 0x2, 0x2, 0x366, 0x364, 0x3, 
    0x2, 0x2, 0x2, 0x367, 0x368, 0x5, 0x60, 0x31, 0x2, 0x368, 0x36c, 0x7, 
    0x20, 0x2, 0x2, 0x369, 0x36b, 0x7, 0x70, 0x2, 0x2, 0x36a, 0x369, 0x3, 
    0x2, 0x2, 0x2, 0x36b, 0x36e, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x36a, 0x3, 
    0x2, 0x2, 0x2, 0x36c, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x36f, 0x3, 
    0x2, 0x2, 0x2, 0x36e, 0x36c, 0x3, 0x2, 0x2, 0x2, 0x36f, 0x370, 0x5, 
    0x60, 0x31, 0x2, 0x370, 0x373, 0x3, 0x2, 0x2, 0x2, 0x371, 0x373, 0x5, 
    0x62, 0x32, 0x2, 0x372, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x372, 0x371, 0x3, 
    0x2, 0x2, 0x2, 0x373, 0x61, 0x3, 0x2, 0x2, 0x2, 0x374, 0x37f, 0x5, 0x64, 
    0x33, 0x2, 0x375, 0x379, 0x7, 0x3c, 0x2, 0x2, 0x376, 0x378, 0x7, 0x70, 
    0x2, 0x2, 0x377, 0x376, 0x3, 0x2, 0x2, 0x2, 0x378, 0x37b, 0x3, 0x2, 
    0x2, 0x2, 0x379, 0x377, 0x3, 0x2, 0x2, 0x2, 0x379, 0x37a, 0x3, 0x2, 
    0x2, 0x2, 0x37a, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x37b, 0x379, 0x3, 0x2, 
    0x2, 0x2, 0x37c, 0x37e, 0x5, 0x64, 0x33, 0x2, 0x37d, 0x375, 0x3, 0x2, 
    0x2, 0x2, 0x37e, 0x381, 0x3, 0x2, 0x2, 0x2, 0x37f, 0x37d, 0x3, 0x2, 
    0x2, 0x2, 0x37f, 0x380, 0x3, 0x2, 0x2, 0x2, 0x380, 0x63, 0x3, 0x2, 0x2, 
    0x2, 0x381, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x382, 0x38d, 0x5, 0x66, 0x34, 
    0x2, 0x383, 0x387, 0x7, 0x3d, 0x2, 0x2, 0x384, 0x386, 0x7, 0x70, 0x2, 
    0x2, 0x385, 0x384, 0x3, 0x2, 0x2, 0x2, 0x386, 0x389, 0x3, 0x2, 0x2, 
    0x2, 0x387, 0x385, 0x3, 0x2, 0x2, 0x2, 0x387, 0x388, 0x3, 0x2, 0x2, 
    0x2, 0x388, 0x38a, 0x3, 0x2, 0x2, 0x2, 0x389, 0x387, 0x3, 0x2, 0x2, 
    0x2, 0x38a, 0x38c, 0x5, 0x66, 0x34, 0x2, 0x38b, 0x383, 0x3, 0x2, 0x2, 
    0x2, 0x38c, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38b, 0x3, 0x2, 0x2, 
    0x2, 0x38d, 0x38e, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x65, 0x3, 0x2, 0x2, 0x2, 
    0x38f, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x390, 0x392, 0x7, 0x3e, 0x2, 0x2, 
    0x391, 0x390, 0x3, 0x2, 0x2, 0x2, 0x391, 0x392, 0x3, 0x2, 0x2, 0x2, 
    0x392, 0x393, 0x3, 0x2, 0x2, 0x2, 0x393, 0x394, 0x5, 0x68, 0x35, 0x2, 
    0x394, 0x67, 0x3, 0x2, 0x2, 0x2, 0x395, 0x39f, 0x5, 0x6c, 0x37, 0x2, 
    0x396, 0x39a, 0x5, 0x6a, 0x36, 0x2, 0x397, 0x399, 0x7, 0x70, 0x2, 0x2, 
    0x398, 0x397, 0x3, 0x2, 0x2, 0x2, 0x399, 0x39c, 0x3, 0x2, 0x2, 0x2, 
    0x39a, 0x398, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39b, 0x3, 0x2, 0x2, 0x2, 
    0x39b, 0x39d, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 
    0x39d, 0x39e, 0x5, 0x6c, 0x37, 0x2, 0x39e, 0x3a0, 0x3, 0x2, 0x2, 0x2, 
    0x39f, 0x396, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a0, 0x3, 0x2, 0x2, 0x2, 
    0x3a0, 0x69, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3b0, 0x7, 0x48, 0x2, 0x2, 
    0x3a2, 0x3b0, 0x7, 0x49, 0x2, 0x2, 0x3a3, 0x3b0, 0x7, 0x4c, 0x2, 0x2, 
    0x3a4, 0x3b0, 0x7, 0x4a, 0x2, 0x2, 0x3a5, 0x3b0, 0x7, 0x4d, 0x2, 0x2, 
    0x3a6, 0x3b0, 0x7, 0x4b, 0x2, 0x2, 0x3a7, 0x3a9, 0x7, 0x3e, 0x2, 0x2, 
    0x3a8, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x3a9, 0x3, 0x2, 0x2, 0x2, 
    0x3a9, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3b0, 0x7, 0x3f, 0x2, 0x2, 
    0x3ab, 0x3b0, 0x7, 0x40, 0x2, 0x2, 0x3ac, 0x3b0, 0x7, 0x41, 0x2, 0x2, 
    0x3ad, 0x3b0, 0x7, 0x42, 0x2, 0x2, 0x3ae, 0x3b0, 0x7, 0x43, 0x2, 0x2, 
    0x3af, 0x3a1, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3a2, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3a4, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3a6, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3ab, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3ad, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3ae, 0x3, 0x2, 0x2, 0x2, 0x3b0, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x3b1, 
    0x3bc, 0x5, 0x6e, 0x38, 0x2, 0x3b2, 0x3b6, 0x7, 0x47, 0x2, 0x2, 0x3b3, 
    0x3b5, 0x7, 0x70, 0x2, 0x2, 0x3b4, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b5, 
    0x3b8, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b6, 
    0x3b7, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3b8, 
    0x3b6, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x3bb, 0x5, 0x6e, 0x38, 0x2, 0x3ba, 
    0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3bb, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3bc, 
    0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x3bd, 
    0x6d, 0x3, 0x2, 0x2, 0x2, 0x3be, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3e6, 
    0x7, 0x66, 0x2, 0x2, 0x3c0, 0x3e6, 0x7, 0x69, 0x2, 0x2, 0x3c1, 0x3e6, 
    0x7, 0x65, 0x2, 0x2, 0x3c2, 0x3e6, 0x7, 0x68, 0x2, 0x2, 0x3c3, 0x3e6, 
    0x7, 0x60, 0x2, 0x2, 0x3c4, 0x3e6, 0x7, 0x5a, 0x2, 0x2, 0x3c5, 0x3e6, 
    0x7, 0x5b, 0x2, 0x2, 0x3c6, 0x3e6, 0x7, 0x5c, 0x2, 0x2, 0x3c7, 0x3e6, 
    0x7, 0x5d, 0x2, 0x2, 0x3c8, 0x3e6, 0x7, 0x5e, 0x2, 0x2, 0x3c9, 0x3e6, 
    0x7, 0x5f, 0x2, 0x2, 0x3ca, 0x3e6, 0x7, 0x61, 0x2, 0x2, 0x3cb, 0x3e6, 
    0x7, 0x62, 0x2, 0x2, 0x3cc, 0x3e6, 0x7, 0x63, 0x2, 0x2, 0x3cd, 0x3e6, 
    0x7, 0x64, 0x2, 0x2, 0x3ce, 0x3e6, 0x7, 0x6d, 0x2, 0x2, 0x3cf, 0x3e6, 
    0x7, 0x6c, 0x2, 0x2, 0x3d0, 0x3e6, 0x7, 0x59, 0x2, 0x2, 0x3d1, 0x3e6, 
    0x7, 0x44, 0x2, 0x2, 0x3d2, 0x3e6, 0x7, 0x45, 0x2, 0x2, 0x3d3, 0x3e6, 
    0x5, 0x70, 0x39, 0x2, 0x3d4, 0x3e6, 0x5, 0x74, 0x3b, 0x2, 0x3d5, 0x3d9, 
    0x7, 0x53, 0x2, 0x2, 0x3d6, 0x3d8, 0x7, 0x70, 0x2, 0x2, 0x3d7, 0x3d6, 
    0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3d9, 0x3d7, 
    0x3, 0x2, 0x2, 0x2, 0x3d9, 0x3da, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3dc, 
    0x3, 0x2, 0x2, 0x2, 0x3db, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3e0, 
    0x5, 0x60, 0x31, 0x2, 0x3dd, 0x3df, 0x7, 0x70, 0x2, 0x2, 0x3de, 0x3dd, 
    0x3, 0x2, 0x2, 0x2, 0x3df, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3de, 
    0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3e3, 
    0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e0, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3e4, 
    0x7, 0x54, 0x2, 0x2, 0x3e4, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3bf, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c1, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c3, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c4, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c5, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c7, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3c9, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3ca, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3cb, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3cc, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3cd, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3cf, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d1, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d2, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d3, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3d5, 
    0x3, 0x2, 0x2, 0x2, 0x3e6, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3e9, 0x5, 
    0x8a, 0x46, 0x2, 0x3e8, 0x3ea, 0x5, 0x72, 0x3a, 0x2, 0x3e9, 0x3e8, 0x3, 
    0x2, 0x2, 0x2, 0x3e9, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0x3ea, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x3eb, 0x3ef, 0x7, 0x53, 0x2, 0x2, 0x3ec, 0x3ee, 0x7, 0x70, 
    0x2, 0x2, 0x3ed, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3f1, 0x3, 0x2, 
    0x2, 0x2, 0x3ef, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x3f0, 0x3, 0x2, 
    0x2, 0x2, 0x3f0, 0x400, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3ef, 0x3, 0x2, 
    0x2, 0x2, 0x3f2, 0x3fd, 0x5, 0x52, 0x2a, 0x2, 0x3f3, 0x3f7, 0x7, 0x55, 
    0x2, 0x2, 0x3f4, 0x3f6, 0x7, 0x70, 0x2, 0x2, 0x3f5, 0x3f4, 0x3, 0x2, 
    0x2, 0x2, 0x3f6, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f5, 0x3, 0x2, 
    0x2, 0x2, 0x3f7, 0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3f8, 0x3fa, 0x3, 0x2, 
    0x2, 0x2, 0x3f9, 0x3f7, 0x3, 0x2, 0x2, 0x2, 0x3fa, 0x3fc, 0x5, 0x52, 
    0x2a, 0x2, 0x3fb, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3ff, 0x3, 0x2, 
    0x2, 0x2, 0x3fd, 0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3fe, 0x3, 0x2, 
    0x2, 0x2, 0x3fe, 0x401, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x3fd, 0x3, 0x2, 
    0x2, 0x2, 0x400, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x400, 0x401, 0x3, 0x2, 
    0x2, 0x2, 0x401, 0x405, 0x3, 0x2, 0x2, 0x2, 0x402, 0x404, 0x7, 0x70, 
    0x2, 0x2, 0x403, 0x402, 0x3, 0x2, 0x2, 0x2, 0x404, 0x407, 0x3, 0x2, 
    0x2, 0x2, 0x405, 0x403, 0x3, 0x2, 0x2, 0x2, 0x405, 0x406, 0x3, 0x2, 
    0x2, 0x2, 0x406, 0x408, 0x3, 0x2, 0x2, 0x2, 0x407, 0x405, 0x3, 0x2, 
    0x2, 0x2, 0x408, 0x409, 0x7, 0x54, 0x2, 0x2, 0x409, 0x73, 0x3, 0x2, 
    0x2, 0x2, 0x40a, 0x40e, 0x7, 0x51, 0x2, 0x2, 0x40b, 0x40d, 0x7, 0x70, 
    0x2, 0x2, 0x40c, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x40d, 0x410, 0x3, 0x2, 
    0x2, 0x2, 0x40e, 0x40c, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x40f, 0x3, 0x2, 
    0x2, 0x2, 0x40f, 0x422, 0x3, 0x2, 0x2, 0x2, 0x410, 0x40e, 0x3, 0x2, 
    0x2, 0x2, 0x411, 0x41c, 0x5, 0x60, 0x31, 0x2, 0x412, 0x416, 0x7, 0x55, 
    0x2, 0x2, 0x413, 0x415, 0x7, 0x70, 0x2, 0x2, 0x414, 0x413, 0x3, 0x2, 
    0x2, 0x2, 0x415, 0x418, 0x3, 0x2, 0x2, 0x2, 0x416, 0x414, 0x3, 0x2, 
    0x2, 0x2, 0x416, 0x417, 0x3, 0x2, 0x2, 0x2, 0x417, 0x419, 0x3, 0x2, 
    0x2, 0x2, 0x418, 0x416, 0x3, 0x2, 0x2, 0x2, 0x419, 0x41b, 0x5, 0x60, 
    0x31, 0x2, 0x41a, 0x412, 0x3, 0x2, 0x2, 0x2, 0x41b, 0x41e, 0x3, 0x2, 
    0x2, 0x2, 0x41c, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41d, 0x3, 0x2, 
    0x2, 0x2, 0x41d, 0x420, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x41c, 0x3, 0x2, 
    0x2, 0x2, 0x41f, 0x421, 0x7, 0x55, 0x2, 0x2, 0x420, 0x41f, 0x3, 0x2, 
    0x2, 0x2, 0x420, 0x421, 0x3, 0x2, 0x2, 0x2, 0x421, 0x423, 0x3, 0x2, 
    0x2, 0x2, 0x422, 0x411, 0x3, 0x2, 0x2, 0x2, 0x422, 0x423, 0x3, 0x2, 
    0x2, 0x2, 0x423, 0x427, 0x3, 0x2, 0x2, 0x2, 0x424, 0x426, 0x7, 0x70, 
    0x2, 0x2, 0x425, 0x424, 0x3, 0x2, 0x2, 0x2, 0x426, 0x429, 0x3, 0x2, 
    0x2, 0x2, 0x427, 0x425, 0x3, 0x2, 0x2, 0x2, 0x427, 0x428, 0x3, 0x2, 
    0x2, 0x2, 0x428, 0x42a, 0x3, 0x2, 0x2, 0x2, 0x429, 0x427, 0x3, 0x2, 
    0x2, 0x2, 0x42a, 0x42b, 0x7, 0x52, 0x2, 0x2, 0x42b, 0x75, 0x3, 0x2, 
    0x2, 0x2, 0x42c, 0x438, 0x5, 0x8e, 0x48, 0x2, 0x42d, 0x42e, 0x7, 0x53, 
    0x2, 0x2, 0x42e, 0x433, 0x5, 0x76, 0x3c, 0x2, 0x42f, 0x430, 0x7, 0x55, 
    0x2, 0x2, 0x430, 0x432, 0x5, 0x76, 0x3c, 0x2, 0x431, 0x42f, 0x3, 0x2, 
    0x2, 0x2, 0x432, 0x435, 0x3, 0x2, 0x2, 0x2, 0x433, 0x431, 0x3, 0x2, 
    0x2, 0x2, 0x433, 0x434, 0x3, 0x2, 0x2, 0x2, 0x434, 0x436, 0x3, 0x2, 
    0x2, 0x2, 0x435, 0x433, 0x3, 0x2, 0x2, 0x2, 0x436, 0x437, 0x7, 0x54, 
    0x2, 0x2, 0x437, 0x439, 0x3, 0x2, 0x2, 0x2, 0x438, 0x42d, 0x3, 0x2, 
    0x2, 0x2, 0x438, 0x439, 0x3, 0x2, 0x2, 0x2, 0x439, 0x43b, 0x3, 0x2, 
    0x2, 0x2, 0x43a, 0x43c, 0x7, 0x58, 0x2, 0x2, 0x43b, 0x43a, 0x3, 0x2, 
    0x2, 0x2, 0x43b, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x77, 0x3, 0x2, 0x2, 
    0x2, 0x43d, 0x43e, 0x7, 0x2b, 0x2, 0x2, 0x43e, 0x43f, 0x7, 0x66, 0x2, 
    0x2, 0x43f, 0x443, 0x7, 0x4f, 0x2, 0x2, 0x440, 0x442, 0x7, 0x70, 0x2, 
    0x2, 0x441, 0x440, 0x3, 0x2, 0x2, 0x2, 0x442, 0x445, 0x3, 0x2, 0x2, 
    0x2, 0x443, 0x441, 0x3, 0x2, 0x2, 0x2, 0x443, 0x444, 0x3, 0x2, 0x2, 
    0x2, 0x444, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x445, 0x443, 0x3, 0x2, 0x2, 
    0x2, 0x446, 0x44c, 0x5, 0x7a, 0x3e, 0x2, 0x447, 0x448, 0x5, 0x4, 0x3, 
    0x2, 0x448, 0x449, 0x5, 0x7a, 0x3e, 0x2, 0x449, 0x44b, 0x3, 0x2, 0x2, 
    0x2, 0x44a, 0x447, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x44e, 0x3, 0x2, 0x2, 
    0x2, 0x44c, 0x44a, 0x3, 0x2, 0x2, 0x2, 0x44c, 0x44d, 0x3, 0x2, 0x2, 
    0x2, 0x44d, 0x450, 0x3, 0x2, 0x2, 0x2, 0x44e, 0x44c, 0x3, 0x2, 0x2, 
    0x2, 0x44f, 0x446, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x450, 0x3, 0x2, 0x2, 
    0x2, 0x450, 0x454, 0x3, 0x2, 0x2, 0x2, 0x451, 0x453, 0x7, 0x70, 0x2, 
    0x2, 0x452, 0x451, 0x3, 0x2, 0x2, 0x2, 0x453, 0x456, 0x3, 0x2, 0x2, 
    0x2, 0x454, 0x452, 0x3, 0x2, 0x2, 0x2, 0x454, 0x455, 0x3, 0x2, 0x2, 
    0x2, 0x455, 0x457, 0x3, 0x2, 0x2, 0x2, 0x456, 0x454, 0x3, 0x2, 0x2, 
    0x2, 0x457, 0x458, 0x7, 0x50, 0x2, 0x2, 0x458, 0x79, 0x3, 0x2, 0x2, 
    0x2, 0x459, 0x45a, 0x9, 0x6, 0x2, 0x2, 0x45a, 0x45e, 0x9, 0x7, 0x2, 
    0x2, 0x45b, 0x45d, 0x5, 0x7c, 0x3f, 0x2, 0x45c, 0x45b, 0x3, 0x2, 0x2, 
    0x2, 0x45d, 0x460, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x45c, 0x3, 0x2, 0x2, 
    0x2, 0x45e, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x461, 0x3, 0x2, 0x2, 
    0x2, 0x460, 0x45e, 0x3, 0x2, 0x2, 0x2, 0x461, 0x462, 0x9, 0x8, 0x2, 
    0x2, 0x462, 0x466, 0x5, 0x8e, 0x48, 0x2, 0x463, 0x465, 0x5, 0x6e, 0x38, 
    0x2, 0x464, 0x463, 0x3, 0x2, 0x2, 0x2, 0x465, 0x468, 0x3, 0x2, 0x2, 
    0x2, 0x466, 0x464, 0x3, 0x2, 0x2, 0x2, 0x466, 0x467, 0x3, 0x2, 0x2, 
    0x2, 0x467, 0x471, 0x3, 0x2, 0x2, 0x2, 0x468, 0x466, 0x3, 0x2, 0x2, 
    0x2, 0x469, 0x46a, 0x7, 0x30, 0x2, 0x2, 0x46a, 0x46b, 0x5, 0x6e, 0x38, 
    0x2, 0x46b, 0x46e, 0x7, 0x31, 0x2, 0x2, 0x46c, 0x46f, 0x7, 0x6d, 0x2, 
    0x2, 0x46d, 0x46f, 0x5, 0x8a, 0x46, 0x2, 0x46e, 0x46c, 0x3, 0x2, 0x2, 
    0x2, 0x46e, 0x46d, 0x3, 0x2, 0x2, 0x2, 0x46f, 0x471, 0x3, 0x2, 0x2, 
    0x2, 0x470, 0x459, 0x3, 0x2, 0x2, 0x2, 0x470, 0x469, 0x3, 0x2, 0x2, 
    0x2, 0x471, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x472, 0x473, 0x7, 0x32, 0x2, 
    0x2, 0x473, 0x482, 0x7, 0x6d, 0x2, 0x2, 0x474, 0x475, 0x7, 0x3f, 0x2, 
    0x2, 0x475, 0x482, 0x5, 0x8a, 0x46, 0x2, 0x476, 0x477, 0x7, 0x33, 0x2, 
    0x2, 0x477, 0x482, 0x5, 0x8a, 0x46, 0x2, 0x478, 0x479, 0x7, 0x34, 0x2, 
    0x2, 0x479, 0x482, 0x5, 0x8e, 0x48, 0x2, 0x47a, 0x47d, 0x7, 0x19, 0x2, 
    0x2, 0x47b, 0x47e, 0x5, 0x3c, 0x1f, 0x2, 0x47c, 0x47e, 0x7, 0x66, 0x2, 
    0x2, 0x47d, 0x47b, 0x3, 0x2, 0x2, 0x2, 0x47d, 0x47c, 0x3, 0x2, 0x2, 
    0x2, 0x47e, 0x482, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x480, 0x7, 0x35, 0x2, 
    0x2, 0x480, 0x482, 0x5, 0x46, 0x24, 0x2, 0x481, 0x472, 0x3, 0x2, 0x2, 
    0x2, 0x481, 0x474, 0x3, 0x2, 0x2, 0x2, 0x481, 0x476, 0x3, 0x2, 0x2, 
    0x2, 0x481, 0x478, 0x3, 0x2, 0x2, 0x2, 0x481, 0x47a, 0x3, 0x2, 0x2, 
    0x2, 0x481, 0x47f, 0x3, 0x2, 0x2, 0x2, 0x482, 0x7d, 0x3, 0x2, 0x2, 0x2, 
    0x483, 0x484, 0x7, 0x36, 0x2, 0x2, 0x484, 0x487, 0x7, 0x66, 0x2, 0x2, 
    0x485, 0x486, 0x7, 0x3f, 0x2, 0x2, 0x486, 0x488, 0x5, 0x8e, 0x48, 0x2, 
    0x487, 0x485, 0x3, 0x2, 0x2, 0x2, 0x487, 0x488, 0x3, 0x2, 0x2, 0x2, 
    0x488, 0x489, 0x3, 0x2, 0x2, 0x2, 0x489, 0x48d, 0x7, 0x4f, 0x2, 0x2, 
    0x48a, 0x48c, 0x7, 0x70, 0x2, 0x2, 0x48b, 0x48a, 0x3, 0x2, 0x2, 0x2, 
    0x48c, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x48d, 0x48b, 0x3, 0x2, 0x2, 0x2, 
    0x48d, 0x48e, 0x3, 0x2, 0x2, 0x2, 0x48e, 0x499, 0x3, 0x2, 0x2, 0x2, 
    0x48f, 0x48d, 0x3, 0x2, 0x2, 0x2, 0x490, 0x496, 0x5, 0x80, 0x41, 0x2, 
    0x491, 0x492, 0x5, 0x4, 0x3, 0x2, 0x492, 0x493, 0x5, 0x80, 0x41, 0x2, 
    0x493, 0x495, 0x3, 0x2, 0x2, 0x2, 0x494, 0x491, 0x3, 0x2, 0x2, 0x2, 
    0x495, 0x498, 0x3, 0x2, 0x2, 0x2, 0x496, 0x494, 0x3, 0x2, 0x2, 0x2, 
    0x496, 0x497, 0x3, 0x2, 0x2, 0x2, 0x497, 0x49a, 0x3, 0x2, 0x2, 0x2, 
    0x498, 0x496, 0x3, 0x2, 0x2, 0x2, 0x499, 0x490, 0x3, 0x2, 0x2, 0x2, 
    0x499, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x49e, 0x3, 0x2, 0x2, 0x2, 
    0x49b, 0x49d, 0x7, 0x70, 0x2, 0x2, 0x49c, 0x49b, 0x3, 0x2, 0x2, 0x2, 
    0x49d, 0x4a0, 0x3, 0x2, 0x2, 0x2, 0x49e, 0x49c, 0x3, 0x2, 0x2, 0x2, 
    0x49e, 0x49f, 0x3, 0x2, 0x2, 0x2, 0x49f, 0x4a1, 0x3, 0x2, 0x2, 0x2, 
    0x4a0, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a1, 0x4a2, 0x7, 0x50, 0x2, 0x2, 
    0x4a2, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a8, 0x5, 0x82, 0x42, 0x2, 
    0x4a4, 0x4a8, 0x5, 0x86, 0x44, 0x2, 0x4a5, 0x4a6, 0x7, 0x39, 0x2, 0x2, 
    0x4a6, 0x4a8, 0x5, 0x88, 0x45, 0x2, 0x4a7, 0x4a3, 0x3, 0x2, 0x2, 0x2, 
    0x4a7, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4a7, 0x4a5, 0x3, 0x2, 0x2, 0x2, 
    0x4a8, 0x81, 0x3, 0x2, 0x2, 0x2, 0x4a9, 0x4aa, 0x5, 0x8e, 0x48, 0x2, 
    0x4aa, 0x4ab, 0x7, 0x64, 0x2, 0x2, 0x4ab, 0x4af, 0x7, 0x46, 0x2, 0x2, 
    0x4ac, 0x4ae, 0x7, 0x70, 0x2, 0x2, 0x4ad, 0x4ac, 0x3, 0x2, 0x2, 0x2, 
    0x4ae, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4ad, 0x3, 0x2, 0x2, 0x2, 
    0x4af, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4b0, 0x4b2, 0x3, 0x2, 0x2, 0x2, 
    0x4b1, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4b2, 0x4b3, 0x5, 0x84, 0x43, 0x2, 
    0x4b3, 0x4c9, 0x3, 0x2, 0x2, 0x2, 0x4b4, 0x4b5, 0x7, 0x37, 0x2, 0x2, 
    0x4b5, 0x4b6, 0x5, 0x8e, 0x48, 0x2, 0x4b6, 0x4b9, 0x7, 0x62, 0x2, 0x2, 
    0x4b7, 0x4b8, 0x7, 0x2a, 0x2, 0x2, 0x4b8, 0x4ba, 0x5, 0x3c, 0x1f, 0x2, 
    0x4b9, 0x4b7, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x3, 0x2, 0x2, 0x2, 
    0x4ba, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 0x7, 0xf, 0x2, 0x2, 
    0x4bc, 0x4be, 0x7, 0x61, 0x2, 0x2, 0x4bd, 0x4bb, 0x3, 0x2, 0x2, 0x2, 
    0x4bd, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x3, 0x2, 0x2, 0x2, 
    0x4bf, 0x4c3, 0x7, 0x46, 0x2, 0x2, 0x4c0, 0x4c2, 0x7, 0x70, 0x2, 0x2, 
    0x4c1, 0x4c0, 0x3, 0x2, 0x2, 0x2, 0x4c2, 0x4c5, 0x3, 0x2, 0x2, 0x2, 
    0x4c3, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c4, 0x3, 0x2, 0x2, 0x2, 
    0x4c4, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c5, 0x4c3, 0x3, 0x2, 0x2, 0x2, 
    0x4c6, 0x4c7, 0x5, 0x84, 0x43, 0x2, 0x4c7, 0x4c9, 0x3, 0x2, 0x2, 0x2, 
    0x4c8, 0x4a9, 0x3, 0x2, 0x2, 0x2, 0x4c8, 0x4b4, 0x3, 0x2, 0x2, 0x2, 
    0x4c9, 0x83, 0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4d5, 0x5, 0x88, 0x45, 0x2, 
    0x4cb, 0x4cf, 0x7, 0x55, 0x2, 0x2, 0x4cc, 0x4ce, 0x7, 0x70, 0x2, 0x2, 
    0x4cd, 0x4cc, 0x3, 0x2, 0x2, 0x2, 0x4ce, 0x4d1, 0x3, 0x2, 0x2, 0x2, 
    0x4cf, 0x4cd, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4d0, 0x3, 0x2, 0x2, 0x2, 
    0x4d0, 0x4d2, 0x3, 0x2, 0x2, 0x2, 0x4d1, 0x4cf, 0x3, 0x2, 0x2, 0x2, 
    0x4d2, 0x4d4, 0x5, 0x88, 0x45, 0x2, 0x4d3, 0x4cb, 0x3, 0x2, 0x2, 0x2, 
    0x4d4, 0x4d7, 0x3, 0x2, 0x2, 0x2, 0x4d5, 0x4d3, 0x3, 0x2, 0x2, 0x2, 
    0x4d5, 0x4d6, 0x3, 0x2, 0x2, 0x2, 0x4d6, 0x85, 0x3, 0x2, 0x2, 0x2, 0x4d7, 
    0x4d5, 0x3, 0x2, 0x2, 0x2, 0x4d8, 0x4d9, 0x7, 0x38, 0x2, 0x2, 0x4d9, 
    0x4da, 0x5, 0x8e, 0x48, 0x2, 0x4da, 0x4dc, 0x7, 0x64, 0x2, 0x2, 0x4db, 
    0x4dd, 0x5, 0x3e, 0x20, 0x2, 0x4dc, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4dc, 
    0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0x87, 0x3, 0x2, 0x2, 0x2, 0x4de, 0x4e2, 
    0x5, 0x8e, 0x48, 0x2, 0x4df, 0x4e1, 0x5, 0x5a, 0x2e, 0x2, 0x4e0, 0x4df, 
    0x3, 0x2, 0x2, 0x2, 0x4e1, 0x4e4, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e0, 
    0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 0x3, 0x2, 0x2, 0x2, 0x4e3, 0x89, 0x3, 
    0x2, 0x2, 0x2, 0x4e4, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4e5, 0x4e8, 0x7, 
    0x6b, 0x2, 0x2, 0x4e6, 0x4e8, 0x5, 0x8e, 0x48, 0x2, 0x4e7, 0x4e5, 0x3, 
    0x2, 0x2, 0x2, 0x4e7, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4e8, 0x8b, 0x3, 0x2, 
    0x2, 0x2, 0x4e9, 0x4ea, 0x9, 0x9, 0x2, 0x2, 0x4ea, 0x8d, 0x3, 0x2, 0x2, 
    0x2, 0x4eb, 0x4ec, 0x9, 0xa, 0x2, 0x2, 0x4ec, 0x8f, 0x3, 0x2, 0x2, 0x2, 
    0xa7, 0x93, 0x9d, 0xa3, 0xab, 0xbf, 0xc4, 0xc8, 0xd3, 0xdb, 0xe1, 0xe5, 
    0xea, 0xf2, 0xfb, 0xff, 0x104, 0x108, 0x10c, 0x112, 0x11b, 0x11e, 0x123, 
    0x127, 0x12d, 0x138, 0x13c, 0x144, 0x14d, 0x150, 0x155, 0x15f, 0x165, 
    0x16b, 0x171, 0x177, 0x17d, 0x186, 0x19a, 0x1a0, 0x1a9, 0x1ac, 0x1b1, 
    0x1bb, 0x1c6, 0x1cc, 0x1d5, 0x1d8, 0x1dd, 0x1e1, 0x1e5, 0x1e8, 0x1f0, 
    0x1f4, 0x1f9, 0x1fd, 0x206, 0x20c, 0x214, 0x221, 0x22a, 0x22d, 0x232, 
    0x23a, 0x241, 0x24e, 0x251, 0x255, 0x25b, 0x261, 0x266, 0x26a, 0x272, 
    0x278, 0x281, 0x284, 0x289, 0x297, 0x29d, 0x2a3, 0x2a8, 0x2b0, 0x2b3, 
    0x2bc, 0x2c4, 0x2ca, 0x2d1, 0x2d8, 0x2df, 0x2e4, 0x2eb, 0x2fa, 0x2ff, 
    0x304, 0x310, 0x318, 0x31d, 0x320, 0x324, 0x32a, 0x331, 0x337, 0x33e, 
    0x343, 0x34b, 0x34e, 0x351, 0x359, 0x364, 0x36c, 0x372, 0x379, 0x37f, 
    0x387, 0x38d, 0x391, 0x39a, 0x39f, 0x3a8, 0x3af, 0x3b6, 0x3bc, 0x3d9, 
    0x3e0, 0x3e5, 0x3e9, 0x3ef, 0x3f7, 0x3fd, 0x400, 0x405, 0x40e, 0x416, 
    0x41c, 0x420, 0x422, 0x427, 0x433, 0x438, 0x43b, 0x443, 0x44c, 0x44f, 
    0x454, 0x45e, 0x466, 0x46e, 0x470, 0x47d, 0x481, 0x487, 0x48d, 0x496, 
    0x499, 0x49e, 0x4a7, 0x4af, 0x4b9, 0x4bd, 0x4c3, 0x4c8, 0x4cf, 0x4d5, 
    0x4dc, 0x4e2, 0x4e7, 
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
