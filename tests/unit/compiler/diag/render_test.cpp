// What people and tools see.
#include "compiler/diag/render.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "compiler/diag/suggest.h"

namespace rwsc {
namespace {

struct Source {
  SourceMap map;
  FileId id;
  explicit Source(std::string text) : id(map.Add("site.rws", std::move(text))) {}
  Span Of(std::string_view part) const {
    const size_t at = map.Text(id).find(part);
    return {id, static_cast<uint32_t>(at), static_cast<uint32_t>(at + part.size())};
  }
};

TEST(RenderHuman, ShowsEveryPlaceInOrderOfLines) {
  Source s("rws 1\n    \"/about\" -> \"/about-us\"\n    \"/about-us\" -> \"/about\"\n");
  Diagnostic d(Kind::AmbiguousRoutes, "redirect loop");
  d.At(s.Of("\"/about-us\" ->"), "here").At(s.Of("\"/about\" ->")).Note("seen twice").AddHelp("one\ntwo");
  EXPECT_EQ(RenderHuman(s.map, d),
            "error[E0301]: redirect loop\n"
            "  --> site.rws:3:5\n"
            "   |\n"
            " 2 |     \"/about\" -> \"/about-us\"\n"
            "   |     -----------\n"
            " 3 |     \"/about-us\" -> \"/about\"\n"
            "   |     ^^^^^^^^^^^^^^ here\n"
            "   = note: seen twice\n"
            "   = help: one\n"
            "           two\n");
}

TEST(RenderHuman, OtherFilesFollow) {
  Source s("rws 1\nsite a {}\n");
  const FileId other = s.map.Add("edge.rws", "x\ny owns z\n");
  Diagnostic d(Kind::DuplicateHost, "taken");
  d.At(s.Of("a {}"), "owned by z").At({other, 9, 10}, "granted here");
  EXPECT_EQ(RenderHuman(s.map, d),
            "error[E0201]: taken\n"
            "  --> site.rws:2:6\n"
            "   |\n"
            " 2 | site a {}\n"
            "   |      ^^^^ owned by z\n"
            "   |\n"
            "  ::: edge.rws:2:8\n"
            "   |\n"
            " 2 | y owns z\n"
            "   |        - granted here\n");
}

TEST(RenderHuman, TabsAndWideLettersKeepTheCaretInPlace) {
  Source s("\t\"\u4E2D\u00FC\" x\n");
  Diagnostic d(Kind::SyntaxError, "m");
  d.At(s.Of("x"));
  EXPECT_EQ(RenderHuman(s.map, d), "error[E0001]: m\n  --> site.rws:1:7\n   |\n 1 |     \"\u4E2D\u00FC\" x\n   |           ^\n");
}

TEST(RenderHuman, LongLinesAreCutAroundThePlace) {
  Source s(std::string(5000, 'a') + "HERE" + std::string(5000, 'b'));
  Diagnostic d(Kind::SyntaxError, "m");
  d.At(s.Of("HERE"));
  const std::string text = RenderHuman(s.map, d);
  EXPECT_LT(text.size(), 500u);
  const size_t line = text.find("HERE"), carets = text.find("^^^^");
  ASSERT_NE(line, std::string::npos);
  ASSERT_NE(carets, std::string::npos);
  EXPECT_EQ(line - text.rfind('\n', line), carets - text.rfind('\n', carets));
  EXPECT_EQ(text.find("^^^^^"), std::string::npos);
}

TEST(RenderHuman, OddPlacesAndBytesAreHarmless) {
  Source s("\xFF\x80 \x1b[31m \u202E\n");
  for (uint32_t begin = 0; begin < 20; ++begin) {
    for (uint32_t end = begin; end < 22; ++end) {
      Diagnostic d(Kind::SyntaxError, "m");
      d.At({s.id, begin, end});
      EXPECT_EQ(RenderHuman(s.map, d).find('\x1b'), std::string::npos);
    }
  }
  EXPECT_EQ(RenderHuman(s.map, Diagnostic(Kind::Unreadable, "no place")), "error[E0013]: no place\n");
}

TEST(RenderHuman, SummaryCountsAndColorIsOptional) {
  Source s("a b c\n");
  Sink sink;
  EXPECT_EQ(RenderHuman(s.map, sink), "");
  sink.Add(std::move(Diagnostic(Kind::UselessBefore, "w").At(s.Of("c"))));
  sink.Add(std::move(Diagnostic(Kind::SyntaxError, "e").At(s.Of("b"))));
  sink.Add(std::move(Diagnostic(Kind::SyntaxError, "e").At(s.Of("b"))));
  const std::string text = RenderHuman(s.map, sink);
  EXPECT_NE(text.find("\n1 error, 1 warning\n"), std::string::npos);
  EXPECT_LT(text.find("error[E0001]"), text.find("warning[W0304]"));
  EXPECT_NE(RenderHuman(s.map, sink, Color::kOn).find("\x1b[1;31merror[E0001]"), std::string::npos);
}

TEST(RenderJson, HasPlacesAndFixes) {
  Source s("f(port:80)\n");
  Sink sink;
  sink.Add(std::move(Diagnostic(Kind::NamedArgumentSpacing, "m").At(s.Of("port:80"), "l").AddHelp("h", {{s.Of(":80"), ": 80"}})));
  const auto json = nlohmann::json::parse(RenderJson(s.map, sink));
  EXPECT_EQ(json["errors"], 1);
  const auto& d = json["diagnostics"][0];
  EXPECT_EQ(d["code"], "E0012");
  EXPECT_EQ(d["name"], "NamedArgumentSpacing");
  EXPECT_EQ(d["labels"][0]["column"], 3);
  EXPECT_EQ(d["labels"][0]["end"], 9);
  EXPECT_EQ(d["helps"][0]["fixes"][0]["replacement"], ": 80");
}

TEST(Sink, KeepsABoundAndCountsTheRest) {
  Source s(std::string(2000, 'x'));
  Sink sink;
  for (uint32_t i = 0; i < 1000; ++i) sink.Add(std::move(Diagnostic(Kind::SyntaxError, "m").At({s.id, i, i + 1})));
  EXPECT_EQ(sink.errors(), 1000u);
  EXPECT_EQ(sink.dropped(), 1000u - kMaxDiagnostics);
  EXPECT_EQ(sink.Sorted().size(), kMaxDiagnostics);
}

TEST(Kinds, AreSortedAndTold) {
  std::string before;                    // by number; E0701 proven, then W0701 possible
  for (const Kind kind : AllKinds()) {
    const KindInfo& info = Info(kind);
    const std::string key = std::string(info.code.substr(1)) + info.code[0];
    EXPECT_LT(before, key) << info.code;
    before = key;
    EXPECT_FALSE(info.title.empty() || info.explanation.empty()) << info.code;
    EXPECT_EQ(info.code[0], info.severity == Severity::kError ? 'E' : info.severity == Severity::kWarning ? 'W' : 'I') << info.code;
  }
}

TEST(Suggest, FindsWhatIsNear) {
  const std::vector<std::string> names = {"storefront", "static", "billing"};
  EXPECT_EQ(Suggest("storefornt", names), "storefront");
  EXPECT_EQ(Suggest("Billing", names), "billing");
  EXPECT_EQ(Suggest("zzz", names), std::nullopt);
  EXPECT_EQ(Suggest("", names), std::nullopt);
  EXPECT_EQ(Suggest(std::string(100000, 'a'), names), std::nullopt);
}

}  // namespace
}  // namespace rwsc
