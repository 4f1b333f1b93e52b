
// Generated from RwsParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"




class  RwsParser : public antlr4::Parser {
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

  enum {
    RuleFile = 0, RuleSep = 1, RuleDecl = 2, RuleImport_ = 3, RuleInclude = 4, 
    RuleOwned = 5, RuleNative_ = 6, RuleFact = 7, RuleParam = 8, RuleProfile = 9, 
    RuleAssign = 10, RuleLet = 11, RuleFunction = 12, RuleSecret = 13, RuleTable = 14, 
    RuleRows = 15, RuleRow = 16, RuleUpstream = 17, RuleShare = 18, RulePolicy = 19, 
    RuleFormals = 20, RuleFormal = 21, RuleServer = 22, RuleDefault_ = 23, 
    RuleEnforce = 24, RuleFloor = 25, RuleBound = 26, RuleSite = 27, RuleHosts = 28, 
    RuleHost = 29, RuleBody = 30, RuleStmt = 31, RuleGroup = 32, RuleRoute = 33, 
    RuleMethods = 34, RuleTarget = 35, RuleChoose = 36, RuleWhen = 37, RuleOtherwise = 38, 
    RuleApply = 39, RuleActual = 40, RuleWithout = 41, RuleError = 42, RuleDirective = 43, 
    RuleArg = 44, RuleL4 = 45, RuleSni = 46, RuleExpr = 47, RuleDisjunction = 48, 
    RuleConjunction = 49, RuleNegation = 50, RuleComparison = 51, RuleCompare = 52, 
    RuleVal = 53, RuleAtom = 54, RuleCall = 55, RuleActuals = 56, RuleList = 57, 
    RuleType = 58, RuleAssertion = 59, RuleClaim = 60, RuleFilter = 61, 
    RuleTest = 62, RuleItem = 63, RuleLine = 64, RuleOutcomes = 65, RuleRequest = 66, 
    RuleOutcome = 67, RuleName = 68, RuleOpword = 69, RuleWord = 70
  };

  RwsParser(antlr4::TokenStream *input);
  ~RwsParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class SepContext;
  class DeclContext;
  class Import_Context;
  class IncludeContext;
  class OwnedContext;
  class Native_Context;
  class FactContext;
  class ParamContext;
  class ProfileContext;
  class AssignContext;
  class LetContext;
  class FunctionContext;
  class SecretContext;
  class TableContext;
  class RowsContext;
  class RowContext;
  class UpstreamContext;
  class ShareContext;
  class PolicyContext;
  class FormalsContext;
  class FormalContext;
  class ServerContext;
  class Default_Context;
  class EnforceContext;
  class FloorContext;
  class BoundContext;
  class SiteContext;
  class HostsContext;
  class HostContext;
  class BodyContext;
  class StmtContext;
  class GroupContext;
  class RouteContext;
  class MethodsContext;
  class TargetContext;
  class ChooseContext;
  class WhenContext;
  class OtherwiseContext;
  class ApplyContext;
  class ActualContext;
  class WithoutContext;
  class ErrorContext;
  class DirectiveContext;
  class ArgContext;
  class L4Context;
  class SniContext;
  class ExprContext;
  class DisjunctionContext;
  class ConjunctionContext;
  class NegationContext;
  class ComparisonContext;
  class CompareContext;
  class ValContext;
  class AtomContext;
  class CallContext;
  class ActualsContext;
  class ListContext;
  class TypeContext;
  class AssertionContext;
  class ClaimContext;
  class FilterContext;
  class TestContext;
  class ItemContext;
  class LineContext;
  class OutcomesContext;
  class RequestContext;
  class OutcomeContext;
  class NameContext;
  class OpwordContext;
  class WordContext; 

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RWS();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *EOF();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);
    std::vector<DeclContext *> decl();
    DeclContext* decl(size_t i);

   
  };

  FileContext* file();

  class  SepContext : public antlr4::ParserRuleContext {
  public:
    SepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  SepContext* sep();

  class  DeclContext : public antlr4::ParserRuleContext {
  public:
    DeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    Import_Context *import_();
    IncludeContext *include();
    Native_Context *native_();
    ParamContext *param();
    ProfileContext *profile();
    LetContext *let();
    FunctionContext *function();
    SecretContext *secret();
    TableContext *table();
    UpstreamContext *upstream();
    PolicyContext *policy();
    ServerContext *server();
    Default_Context *default_();
    EnforceContext *enforce();
    SiteContext *site();
    L4Context *l4();
    AssertionContext *assertion();
    TestContext *test();

   
  };

  DeclContext* decl();

  class  Import_Context : public antlr4::ParserRuleContext {
  public:
    Import_Context(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IMPORT();
    NameContext *name();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();

   
  };

  Import_Context* import_();

  class  IncludeContext : public antlr4::ParserRuleContext {
  public:
    IncludeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INCLUDE();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();
    antlr4::tree::TerminalNode *OWNS();
    antlr4::tree::TerminalNode *LBRACK();
    std::vector<OwnedContext *> owned();
    OwnedContext* owned(size_t i);
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  IncludeContext* include();

  class  OwnedContext : public antlr4::ParserRuleContext {
  public:
    OwnedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    HostContext *host();
    antlr4::tree::TerminalNode *ADDR();
    antlr4::tree::TerminalNode *TCP();
    antlr4::tree::TerminalNode *UDP();
    antlr4::tree::TerminalNode *TLS();

   
  };

  OwnedContext* owned();

  class  Native_Context : public antlr4::ParserRuleContext {
  public:
    Native_Context(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NATIVE();
    WordContext *word();
    NameContext *name();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    FormalsContext *formals();
    std::vector<FactContext *> fact();
    FactContext* fact(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  Native_Context* native_();

  class  FactContext : public antlr4::ParserRuleContext {
  public:
    FactContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WordContext *word();
    std::vector<ArgContext *> arg();
    ArgContext* arg(size_t i);

   
  };

  FactContext* fact();

  class  ParamContext : public antlr4::ParserRuleContext {
  public:
    ParamContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PARAM();
    WordContext *word();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  ParamContext* param();

  class  ProfileContext : public antlr4::ParserRuleContext {
  public:
    ProfileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PROFILE();
    WordContext *word();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<AssignContext *> assign();
    AssignContext* assign(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  ProfileContext* profile();

  class  AssignContext : public antlr4::ParserRuleContext {
  public:
    AssignContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WordContext *word();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  AssignContext* assign();

  class  LetContext : public antlr4::ParserRuleContext {
  public:
    LetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET();
    WordContext *word();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *PUB();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  LetContext* let();

  class  FunctionContext : public antlr4::ParserRuleContext {
  public:
    FunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FN();
    WordContext *word();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *PUB();
    FormalsContext *formals();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  FunctionContext* function();

  class  SecretContext : public antlr4::ParserRuleContext {
  public:
    SecretContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SECRET();
    std::vector<WordContext *> word();
    WordContext* word(size_t i);
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *STRING();

   
  };

  SecretContext* secret();

  class  TableContext : public antlr4::ParserRuleContext {
  public:
    TableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TABLE();
    WordContext *word();
    antlr4::tree::TerminalNode *COLON();
    std::vector<TypeContext *> type();
    TypeContext* type(size_t i);
    antlr4::tree::TerminalNode *ARROW();
    RowsContext *rows();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *STRING();

   
  };

  TableContext* table();

  class  RowsContext : public antlr4::ParserRuleContext {
  public:
    RowsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<RowContext *> row();
    RowContext* row(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  RowsContext* rows();

  class  RowContext : public antlr4::ParserRuleContext {
  public:
    RowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AtomContext *> atom();
    AtomContext* atom(size_t i);
    antlr4::tree::TerminalNode *ARROW();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  RowContext* row();

  class  UpstreamContext : public antlr4::ParserRuleContext {
  public:
    UpstreamContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UPSTREAM();
    WordContext *word();
    BodyContext *body();
    antlr4::tree::TerminalNode *SPLIT();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *BY();
    ValContext *val();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<ShareContext *> share();
    ShareContext* share(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  UpstreamContext* upstream();

  class  ShareContext : public antlr4::ParserRuleContext {
  public:
    ShareContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RowContext *row();
    DirectiveContext *directive();

   
  };

  ShareContext* share();

  class  PolicyContext : public antlr4::ParserRuleContext {
  public:
    PolicyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *POLICY();
    WordContext *word();
    BodyContext *body();
    antlr4::tree::TerminalNode *PUB();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    FormalsContext *formals();

   
  };

  PolicyContext* policy();

  class  FormalsContext : public antlr4::ParserRuleContext {
  public:
    FormalsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<FormalContext *> formal();
    FormalContext* formal(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  FormalsContext* formals();

  class  FormalContext : public antlr4::ParserRuleContext {
  public:
    FormalContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WordContext *word();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();

   
  };

  FormalContext* formal();

  class  ServerContext : public antlr4::ParserRuleContext {
  public:
    ServerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SERVER();
    BodyContext *body();

   
  };

  ServerContext* server();

  class  Default_Context : public antlr4::ParserRuleContext {
  public:
    Default_Context(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEFAULT();
    BodyContext *body();

   
  };

  Default_Context* default_();

  class  EnforceContext : public antlr4::ParserRuleContext {
  public:
    EnforceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENFORCE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<FloorContext *> floor();
    FloorContext* floor(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  EnforceContext* enforce();

  class  FloorContext : public antlr4::ParserRuleContext {
  public:
    FloorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ApplyContext *apply();
    BoundContext *bound();
    DirectiveContext *directive();

   
  };

  FloorContext* floor();

  class  BoundContext : public antlr4::ParserRuleContext {
  public:
    BoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    ExprContext *expr();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *EQ();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  BoundContext* bound();

  class  SiteContext : public antlr4::ParserRuleContext {
  public:
    SiteContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SITE();
    HostsContext *hosts();
    BodyContext *body();
    antlr4::tree::TerminalNode *ON();
    std::vector<WordContext *> word();
    WordContext* word(size_t i);
    antlr4::tree::TerminalNode *AS();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SiteContext* site();

  class  HostsContext : public antlr4::ParserRuleContext {
  public:
    HostsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<HostContext *> host();
    HostContext* host(size_t i);
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  HostsContext* hosts();

  class  HostContext : public antlr4::ParserRuleContext {
  public:
    HostContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *HOST();
    antlr4::tree::TerminalNode *NAME();
    WordContext *word();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *CIDR();

   
  };

  HostContext* host();

  class  BodyContext : public antlr4::ParserRuleContext {
  public:
    BodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<StmtContext *> stmt();
    StmtContext* stmt(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  BodyContext* body();

  class  StmtContext : public antlr4::ParserRuleContext {
  public:
    StmtContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RouteContext *route();
    GroupContext *group();
    ChooseContext *choose();
    ApplyContext *apply();
    WithoutContext *without();
    Default_Context *default_();
    OtherwiseContext *otherwise();
    ErrorContext *error();
    DirectiveContext *directive();

   
  };

  StmtContext* stmt();

  class  GroupContext : public antlr4::ParserRuleContext {
  public:
    GroupContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *PATH();
    BodyContext *body();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();

   
  };

  GroupContext* group();

  class  RouteContext : public antlr4::ParserRuleContext {
  public:
    RouteContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ROUTE();
    TargetContext *target();
    BodyContext *body();
    MethodsContext *methods();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();
    antlr4::tree::TerminalNode *BEFORE();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  RouteContext* route();

  class  MethodsContext : public antlr4::ParserRuleContext {
  public:
    MethodsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<WordContext *> word();
    WordContext* word(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PIPE();
    antlr4::tree::TerminalNode* PIPE(size_t i);

   
  };

  MethodsContext* methods();

  class  TargetContext : public antlr4::ParserRuleContext {
  public:
    TargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TargetContext() = default;
    void copyFrom(TargetContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  PathsContext : public TargetContext {
  public:
    PathsContext(TargetContext *ctx);

    std::vector<antlr4::tree::TerminalNode *> PATH();
    antlr4::tree::TerminalNode* PATH(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
  };

  class  GrpcContext : public TargetContext {
  public:
    GrpcContext(TargetContext *ctx);

    antlr4::tree::TerminalNode *GRPC();
    NameContext *name();
    antlr4::tree::TerminalNode *PATH();
  };

  TargetContext* target();

  class  ChooseContext : public antlr4::ParserRuleContext {
  public:
    ChooseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CHOOSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *ELSE();
    BodyContext *body();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<WhenContext *> when();
    WhenContext* when(size_t i);

   
  };

  ChooseContext* choose();

  class  WhenContext : public antlr4::ParserRuleContext {
  public:
    WhenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    ExprContext *expr();
    BodyContext *body();

   
  };

  WhenContext* when();

  class  OtherwiseContext : public antlr4::ParserRuleContext {
  public:
    OtherwiseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    OtherwiseContext() = default;
    void copyFrom(OtherwiseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  NextContext : public OtherwiseContext {
  public:
    NextContext(OtherwiseContext *ctx);

    antlr4::tree::TerminalNode *OTHERWISE();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *STRING();
  };

  class  StatusContext : public OtherwiseContext {
  public:
    StatusContext(OtherwiseContext *ctx);

    antlr4::tree::TerminalNode *OTHERWISE();
    antlr4::tree::TerminalNode *NUMBER();
  };

  OtherwiseContext* otherwise();

  class  ApplyContext : public antlr4::ParserRuleContext {
  public:
    ApplyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *APPLY();
    NameContext *name();
    ActualsContext *actuals();

   
  };

  ApplyContext* apply();

  class  ActualContext : public antlr4::ParserRuleContext {
  public:
    ActualContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    WordContext *word();
    antlr4::tree::TerminalNode *COLON();

   
  };

  ActualContext* actual();

  class  WithoutContext : public antlr4::ParserRuleContext {
  public:
    WithoutContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITHOUT();
    NameContext *name();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *STRING();

   
  };

  WithoutContext* without();

  class  ErrorContext : public antlr4::ParserRuleContext {
  public:
    ErrorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ERROR();
    BodyContext *body();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *STATUS_CLASS();
    WordContext *word();

   
  };

  ErrorContext* error();

  class  DirectiveContext : public antlr4::ParserRuleContext {
  public:
    DirectiveContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<WordContext *> word();
    WordContext* word(size_t i);
    std::vector<ArgContext *> arg();
    ArgContext* arg(size_t i);
    antlr4::tree::TerminalNode *AS();
    BodyContext *body();

   
  };

  DirectiveContext* directive();

  class  ArgContext : public antlr4::ParserRuleContext {
  public:
    ArgContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ValContext *val();
    OpwordContext *opword();

   
  };

  ArgContext* arg();

  class  L4Context : public antlr4::ParserRuleContext {
  public:
    L4Context(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    L4Context() = default;
    void copyFrom(L4Context *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  StreamContext : public L4Context {
  public:
    StreamContext(L4Context *ctx);

    antlr4::tree::TerminalNode *ADDR();
    BodyContext *body();
    antlr4::tree::TerminalNode *TCP();
    antlr4::tree::TerminalNode *UDP();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();
  };

  class  FrontContext : public L4Context {
  public:
    FrontContext(L4Context *ctx);

    antlr4::tree::TerminalNode *TLS();
    antlr4::tree::TerminalNode *ADDR();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *AS();
    WordContext *word();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<SniContext *> sni();
    SniContext* sni(size_t i);
    antlr4::tree::TerminalNode *ELSE();
    BodyContext *body();
  };

  L4Context* l4();

  class  SniContext : public antlr4::ParserRuleContext {
  public:
    SniContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SNI();
    std::vector<HostContext *> host();
    HostContext* host(size_t i);
    BodyContext *body();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SniContext* sni();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ExprContext() = default;
    void copyFrom(ExprContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  PlainContext : public ExprContext {
  public:
    PlainContext(ExprContext *ctx);

    DisjunctionContext *disjunction();
  };

  class  IfContext : public ExprContext {
  public:
    IfContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
  };

  ExprContext* expr();

  class  DisjunctionContext : public antlr4::ParserRuleContext {
  public:
    DisjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ConjunctionContext *> conjunction();
    ConjunctionContext* conjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR_();
    antlr4::tree::TerminalNode* OR_(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  DisjunctionContext* disjunction();

  class  ConjunctionContext : public antlr4::ParserRuleContext {
  public:
    ConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NegationContext *> negation();
    NegationContext* negation(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND_();
    antlr4::tree::TerminalNode* AND_(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  ConjunctionContext* conjunction();

  class  NegationContext : public antlr4::ParserRuleContext {
  public:
    NegationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ComparisonContext *comparison();
    antlr4::tree::TerminalNode *NOT_();

   
  };

  NegationContext* negation();

  class  ComparisonContext : public antlr4::ParserRuleContext {
  public:
    ComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ValContext *> val();
    ValContext* val(size_t i);
    CompareContext *compare();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  ComparisonContext* comparison();

  class  CompareContext : public antlr4::ParserRuleContext {
  public:
    CompareContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *NE();
    antlr4::tree::TerminalNode *LT();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GT();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *ENDS();

   
  };

  CompareContext* compare();

  class  ValContext : public antlr4::ParserRuleContext {
  public:
    ValContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AtomContext *> atom();
    AtomContext* atom(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COALESCE();
    antlr4::tree::TerminalNode* COALESCE(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  ValContext* val();

  class  AtomContext : public antlr4::ParserRuleContext {
  public:
    AtomContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *RAW();
    antlr4::tree::TerminalNode *TEXT();
    antlr4::tree::TerminalNode *REGEX();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *SIZE();
    antlr4::tree::TerminalNode *BANDWIDTH();
    antlr4::tree::TerminalNode *RATE();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *STATUS_CLASS();
    antlr4::tree::TerminalNode *CIDR();
    antlr4::tree::TerminalNode *ADDR();
    antlr4::tree::TerminalNode *UNIX();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *PATH();
    antlr4::tree::TerminalNode *HOST();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *FALSE_();
    CallContext *call();
    ListContext *list();
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  AtomContext* atom();

  class  CallContext : public antlr4::ParserRuleContext {
  public:
    CallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    ActualsContext *actuals();

   
  };

  CallContext* call();

  class  ActualsContext : public antlr4::ParserRuleContext {
  public:
    ActualsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<ActualContext *> actual();
    ActualContext* actual(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ActualsContext* actuals();

  class  ListContext : public antlr4::ParserRuleContext {
  public:
    ListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ListContext* list();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WordContext *word();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<TypeContext *> type();
    TypeContext* type(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *QMARK();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  TypeContext* type();

  class  AssertionContext : public antlr4::ParserRuleContext {
  public:
    AssertionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ASSERT();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<ClaimContext *> claim();
    ClaimContext* claim(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  AssertionContext* assertion();

  class  ClaimContext : public antlr4::ParserRuleContext {
  public:
    ClaimContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ClaimContext() = default;
    void copyFrom(ClaimContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  OnlyContext : public ClaimContext {
  public:
    OnlyContext(ClaimContext *ctx);

    antlr4::tree::TerminalNode *ONLY();
    AtomContext *atom();
    antlr4::tree::TerminalNode *REACHES();
    antlr4::tree::TerminalNode *PATH();
    NameContext *name();
  };

  class  EveryContext : public ClaimContext {
  public:
    EveryContext(ClaimContext *ctx);

    WordContext *word();
    antlr4::tree::TerminalNode *EVERY();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *ROUTE();
    antlr4::tree::TerminalNode *REQUEST();
    antlr4::tree::TerminalNode *HAS();
    antlr4::tree::TerminalNode *LACKS();
    std::vector<FilterContext *> filter();
    FilterContext* filter(size_t i);
    std::vector<AtomContext *> atom();
    AtomContext* atom(size_t i);
  };

  ClaimContext* claim();

  class  FilterContext : public antlr4::ParserRuleContext {
  public:
    FilterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNDER();
    antlr4::tree::TerminalNode *PATH();
    antlr4::tree::TerminalNode *IN();
    NameContext *name();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *WITH();
    WordContext *word();
    antlr4::tree::TerminalNode *ON();
    HostContext *host();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *METHOD();
    MethodsContext *methods();

   
  };

  FilterContext* filter();

  class  TestContext : public antlr4::ParserRuleContext {
  public:
    TestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *IN();
    WordContext *word();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
    std::vector<ItemContext *> item();
    ItemContext* item(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  TestContext* test();

  class  ItemContext : public antlr4::ParserRuleContext {
  public:
    ItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LineContext *line();
    RequestContext *request();
    antlr4::tree::TerminalNode *EXPECT();
    OutcomeContext *outcome();

   
  };

  ItemContext* item();

  class  LineContext : public antlr4::ParserRuleContext {
  public:
    LineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    LineContext() = default;
    void copyFrom(LineContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  FetchContext : public LineContext {
  public:
    FetchContext(LineContext *ctx);

    WordContext *word();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *ARROW();
    OutcomesContext *outcomes();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
  };

  class  ConnectContext : public LineContext {
  public:
    ConnectContext(LineContext *ctx);

    antlr4::tree::TerminalNode *CONNECT();
    WordContext *word();
    antlr4::tree::TerminalNode *ADDR();
    antlr4::tree::TerminalNode *ARROW();
    OutcomesContext *outcomes();
    antlr4::tree::TerminalNode *SNI();
    HostContext *host();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *CIDR();
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);
  };

  LineContext* line();

  class  OutcomesContext : public antlr4::ParserRuleContext {
  public:
    OutcomesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<OutcomeContext *> outcome();
    OutcomeContext* outcome(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NL();
    antlr4::tree::TerminalNode* NL(size_t i);

   
  };

  OutcomesContext* outcomes();

  class  RequestContext : public antlr4::ParserRuleContext {
  public:
    RequestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REQUEST();
    WordContext *word();
    antlr4::tree::TerminalNode *URL();
    BodyContext *body();

   
  };

  RequestContext* request();

  class  OutcomeContext : public antlr4::ParserRuleContext {
  public:
    OutcomeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WordContext *word();
    std::vector<ArgContext *> arg();
    ArgContext* arg(size_t i);

   
  };

  OutcomeContext* outcome();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    WordContext *word();

   
  };

  NameContext* name();

  class  OpwordContext : public antlr4::ParserRuleContext {
  public:
    OpwordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *OR_();
    antlr4::tree::TerminalNode *AND_();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *IF();
    antlr4::tree::TerminalNode *THEN();

   
  };

  OpwordContext* opword();

  class  WordContext : public antlr4::ParserRuleContext {
  public:
    WordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *RWS();
    antlr4::tree::TerminalNode *IMPORT();
    antlr4::tree::TerminalNode *INCLUDE();
    antlr4::tree::TerminalNode *AS();
    antlr4::tree::TerminalNode *OWNS();
    antlr4::tree::TerminalNode *NATIVE();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PROFILE();
    antlr4::tree::TerminalNode *PUB();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *FN();
    antlr4::tree::TerminalNode *SECRET();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *TABLE();
    antlr4::tree::TerminalNode *UPSTREAM();
    antlr4::tree::TerminalNode *SPLIT();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *POLICY();
    antlr4::tree::TerminalNode *SERVER();
    antlr4::tree::TerminalNode *DEFAULT();
    antlr4::tree::TerminalNode *ENFORCE();
    antlr4::tree::TerminalNode *SITE();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *ROUTE();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *GRPC();
    antlr4::tree::TerminalNode *CHOOSE();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *OTHERWISE();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *WITHOUT();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *TCP();
    antlr4::tree::TerminalNode *UDP();
    antlr4::tree::TerminalNode *TLS();
    antlr4::tree::TerminalNode *SNI();
    antlr4::tree::TerminalNode *ASSERT();
    antlr4::tree::TerminalNode *EVERY();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *HAS();
    antlr4::tree::TerminalNode *LACKS();
    antlr4::tree::TerminalNode *ONLY();
    antlr4::tree::TerminalNode *REACHES();
    antlr4::tree::TerminalNode *UNDER();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *METHOD();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *CONNECT();
    antlr4::tree::TerminalNode *REQUEST();
    antlr4::tree::TerminalNode *EXPECT();

   
  };

  WordContext* word();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

