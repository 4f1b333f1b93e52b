// Parse: the shape of the tree, and what syntax errors say.
#include "compiler/syntax/parse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace rwsc {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Read {
  SourceMap sources;
  Sink sink;
  ast::File file;
  explicit Read(std::string text) {
    const FileId id = sources.Add("t.rws", std::move(text));
    file = Parse(sources, id, sink);
  }
  std::vector<std::string> Errors() const {   // "E0001 3:7 message"
    std::vector<std::string> all;
    for (const Diagnostic& d : sink.Sorted()) {
      const LineColumn at = d.labels.empty() ? LineColumn{} : sources.Locate(d.labels[0].span.file, d.labels[0].span.begin);
      all.push_back(std::string(Info(d.kind).code) + " " + std::to_string(at.line) + ":" + std::to_string(at.column) + " " + d.message);
    }
    return all;
  }
};

std::string FileText(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

template <class T>
const T& As(const ast::Decl& decl) { return std::get<T>(decl.node); }
template <class T>
const T& As(const ast::Stmt& stmt) { return std::get<T>(stmt.node); }

std::string Inside(std::string_view line) { return "rws 1\nsite a.example {\n    " + std::string(line) + "\n}\n"; }

const ast::Stmt& FirstStmt(const Read& read) { return As<ast::Site>(read.file.decls.at(0)).body.stmts.at(0); }

TEST(Parse, AllExamplesWithoutADiagnostic) {
  size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(RWS_SOURCE_DIR "/examples")) {
    if (entry.path().extension() != ".rws") continue;
    ++files;
    Read read(FileText(entry.path()));
    EXPECT_THAT(read.Errors(), IsEmpty()) << entry.path();
    EXPECT_FALSE(read.file.decls.empty()) << entry.path();
  }
  EXPECT_GE(files, 8u);
}

TEST(Parse, Route) {
  Read read(Inside("route GET|POST /a/{id:int}, /b as both before x, y.z { proxy app }"));
  ASSERT_THAT(read.Errors(), IsEmpty());
  const auto& route = As<ast::Route>(FirstStmt(read));
  ASSERT_EQ(route.methods.size(), 2u);
  EXPECT_EQ(route.methods[1].text, "POST");
  ASSERT_EQ(route.target.paths.size(), 2u);
  EXPECT_EQ(route.target.paths[0].text, "/a/{id:int}");
  EXPECT_EQ(route.as->text, "both");
  ASSERT_EQ(route.before.size(), 2u);
  EXPECT_EQ(route.before[1].text, "y.z");
  EXPECT_EQ(read.sources.Text(route.head), "route GET|POST /a/{id:int}, /b as both before x, y.z");
  EXPECT_EQ(read.sources.Text(route.body.span), "{ proxy app }");
}

TEST(Parse, GrpcRoute) {
  Read read(Inside("route grpc pkg.Service/Get as get { proxy app }"));
  ASSERT_THAT(read.Errors(), IsEmpty());
  const auto& route = As<ast::Route>(FirstStmt(read));
  EXPECT_EQ(route.target.grpc_service->text, "pkg.Service");
  EXPECT_EQ(route.target.paths.at(0).text, "/Get");
}

TEST(Parse, DirectiveWithNameAndBlock) {
  Read read(Inside("limit 10r/s by client.ip as site_rate { burst 3 }"));
  ASSERT_THAT(read.Errors(), IsEmpty());
  const auto& limit = As<ast::Directive>(FirstStmt(read));
  EXPECT_EQ(limit.word.text, "limit");
  EXPECT_EQ(limit.as->text, "site_rate");
  ASSERT_EQ(limit.args.size(), 3u);
  EXPECT_EQ(limit.args[2].text, "client.ip");
  EXPECT_EQ(limit.body->stmts.size(), 1u);
}

TEST(Parse, NameWithoutBlock) {
  Read read("rws 1\nserver { listen http :8080 as web }\n");
  ASSERT_THAT(read.Errors(), IsEmpty());
  const auto& listen = As<ast::Directive>(As<ast::Server>(read.file.decls[0]).body.stmts.at(0));
  EXPECT_EQ(listen.as->text, "web");
  EXPECT_EQ(listen.args.size(), 2u);
}

TEST(Parse, ChooseKeepsArmsInOrder) {
  Read read(Inside("choose {\n when a == 1 { x }\n when not b in [c] { y; z }\n else { w }\n }"));
  ASSERT_THAT(read.Errors(), IsEmpty());
  const auto& choose = As<ast::Choose>(FirstStmt(read));
  ASSERT_EQ(choose.whens.size(), 2u);
  EXPECT_EQ(choose.whens[1].condition.kind, ast::ExprKind::kNot);
  EXPECT_EQ(choose.whens[1].body.stmts.size(), 2u);
  EXPECT_EQ(choose.otherwise.stmts.size(), 1u);
}

TEST(Parse, LineEndsThatMeanNothing) {
  Read read("rws 1\nlet a = [\n 1,\n 2\n]\nlet b =\n  x ??\n  y\nlet c = (p and\n q) or\n r\n");
  ASSERT_THAT(read.Errors(), IsEmpty());
  EXPECT_EQ(read.file.decls.size(), 3u);
}

TEST(Parse, WindowsLineEndsAndByteOrderMark) {
  Read read("\xEF\xBB\xBFrws 1\r\nsite a.example {\r\n  proxy b\r\n}\r\n");
  EXPECT_THAT(read.Errors(), IsEmpty());
  EXPECT_EQ(read.file.decls.size(), 1u);
}

TEST(Parse, DocBelongsToWhatFollowsAtOnce) {
  Read read("rws 1\n\n## Of the file.\n\n## Of a.\n##  Two lines.\nlet a = 1\n\nlet b = 2 ## behind\nsite c.example {\n  ## Of x.\n  x\n}\n");
  ASSERT_THAT(read.Errors(), IsEmpty());
  EXPECT_EQ(read.file.decls[0].doc, "Of a.\n Two lines.");
  EXPECT_EQ(read.file.decls[1].doc, "");
  EXPECT_EQ(As<ast::Site>(read.file.decls[2]).body.stmts[0].doc, "Of x.");
}

TEST(Parse, ExpressionInsideATemplate) {
  SourceMap sources;
  Sink sink;
  const FileId id = sources.Add("t.rws", "rws 1\nlet a = \"x{auth.email ?? \"-\"}\"\n");
  const auto begin = static_cast<uint32_t>(sources.Text(id).find("auth"));
  const auto expr = ParseExpr(sources, {id, begin, begin + 17}, sink);
  ASSERT_TRUE(expr.has_value());
  EXPECT_EQ(expr->kind, ast::ExprKind::kCoalesce);
  EXPECT_EQ(expr->children[0].text, "auth.email");
  EXPECT_EQ(sources.Text(expr->children[1].span), "\"-\"");
  EXPECT_FALSE(ParseExpr(sources, {id, begin, begin + 13}, sink).has_value());
  EXPECT_EQ(sink.errors(), 1u);
}

TEST(SyntaxErrors, EachOnceAndTheRestIsRead) {
  Read read("rws 1\nlet = 3\nsite a.example {\n  route GET { proxy x }\n  allow ip [1.2.3.4 5.6.7.8]\n  proxy x\n}\nlet b = 2\n");
  EXPECT_THAT(read.Errors(), ElementsAre("E0001 2:5 a let needs a name here, not `=`", "E0001 4:13 a route needs a path like `/api/**` here, not `{`",
                                         "E0001 5:21 a list needs `]` or `,` here, not `5.6.7.8`"));
  EXPECT_EQ(read.file.decls.size(), 2u);
}

TEST(SyntaxErrors, ErrorsInsideABlockWhoseHeadIsWrong) {
  Read read("rws 1\nsite a.example b.example {\n  group { x }\n}\n");
  EXPECT_THAT(read.Errors(), ElementsAre(HasSubstr("2:16"), HasSubstr("3:9")));
}

TEST(SyntaxErrors, Version) {
  EXPECT_THAT(Read("site a.example { x }\n").Errors(), ElementsAre(HasSubstr("E0130 1:1")));
  EXPECT_THAT(Read("").Errors(), ElementsAre(HasSubstr("E0130 1:1")));
  EXPECT_THAT(Read("rws one\nlet a = 1\n").Errors(), ElementsAre(HasSubstr("E0130 1:1")));
  EXPECT_THAT(Read("rws 2\nwhatever (\n").Errors(), ElementsAre(HasSubstr("E0130 1:5 this file is written for rws 2"), HasSubstr("E0004")));
  EXPECT_THAT(Read("# a comment\n\nrws 1").Errors(), IsEmpty());
}

TEST(SyntaxErrors, BraceOnItsOwnLine) {
  Read read("rws 1\nsite a.example\n{\n  route /x\n  { y }\n}\n");
  EXPECT_THAT(read.Errors(), ElementsAre(HasSubstr("E0011 3:1"), HasSubstr("E0011 5:3")));
  EXPECT_EQ(read.file.decls.size(), 1u);
}

TEST(SyntaxErrors, NamedArguments) {
  EXPECT_THAT(Read(Inside("apply p(port:80)")).Errors(), ElementsAre(HasSubstr("E0012 3:13")));
  EXPECT_THAT(Read(Inside("apply p(a: 1, wait:10s)")).Errors(), ElementsAre(HasSubstr("E0012 3:19")));
  EXPECT_THAT(Read(Inside("apply p(port: 80, name:\"x\")")).Errors(), IsEmpty());
}

TEST(SyntaxErrors, Brackets) {
  EXPECT_THAT(Read("rws 1\nsite a.example {\n  route /x { y\n  z\n}\nsite b.example { y }\n").Errors(), ElementsAre(HasSubstr("E0004 3:12")));
  EXPECT_THAT(Read("rws 1\nsite a.example {\n  x\n}\n}\nsite b.example { y }\n").Errors(), ElementsAre(HasSubstr("E0004 5:1")));
  EXPECT_THAT(Read("rws 1\nsite a.example {\n  allow ip [1.2.3.4\n  x\n}\nlet = 2\n").Errors(), ElementsAre(HasSubstr("E0004 3:12"), HasSubstr("6:5")));
  EXPECT_THAT(Read("rws 1\nlet a = f(b, [c)\nlet = 2\n").Errors(), ElementsAre(HasSubstr("E0004 2:14"), HasSubstr("3:5")));
}

TEST(SyntaxErrors, Texts) {
  EXPECT_THAT(Read(Inside("respond 200 \"ok")).Errors(), ElementsAre(HasSubstr("E0002 3:17")));
  EXPECT_THAT(Read("rws 1\nsite a.example { respond 200 \"ok }\nlet = 1\n").Errors(), ElementsAre(HasSubstr("E0002 2:30"), HasSubstr("3:5")));
  EXPECT_THAT(Read(Inside("respond 200 \"a {b\"")).Errors(), ElementsAre(HasSubstr("E0002 3:20")));
  EXPECT_THAT(Read(Inside("respond 200 \"\"\"ok")).Errors(), ElementsAre(HasSubstr("E0002 3:17")));
  EXPECT_THAT(Read(Inside("respond 200 'ok'")).Errors(), ElementsAre(HasSubstr("E0003 3:17")));
}

TEST(SyntaxErrors, NotAText) {
  EXPECT_THAT(Read(std::string("rws 1\nlet a = \0 1\n", 15)).Errors(), ElementsAre(HasSubstr("E0010 2:9")));
  EXPECT_THAT(Read("rws 1\nlet a = \xC0\xAF\n").Errors(), ElementsAre(HasSubstr("E0010 2:9")));
}

TEST(SyntaxErrors, NestingIsBounded) {
  const auto many = [](std::string_view s, size_t n) { std::string all; for (size_t i = 0; i < n; ++i) all += s; return all; };
  EXPECT_THAT(Read("rws 1\nlet a = " + many("(", 100000) + "1" + many(")", 100000) + "\n").Errors(), ElementsAre(HasSubstr("E0005")));
  EXPECT_THAT(Read("rws 1\nsite a.example " + many("{ x ", 100000)).Errors(), ElementsAre(HasSubstr("E0005")));
  EXPECT_THAT(Read("rws 1\nlet a = " + many("if x then y else ", 100000) + "z\n").Errors(), ElementsAre(HasSubstr("E0005")));
  EXPECT_THAT(Read("rws 1\nlet a = " + many("\"{", 100000) + "\n").Errors(), ElementsAre(HasSubstr("E0005")));
  EXPECT_THAT(Read("rws 1\nlet a = " + many("(", 199) + "1" + many(")", 199) + "\n").Errors(), IsEmpty());
  EXPECT_THAT(Read("rws 1\nlet a = " + many("[", 199) + "1" + many("]", 199) + "\n").Errors(), IsEmpty());
}

TEST(SyntaxErrors, ManyErrorsAreCounted) {
  std::string text = "rws 1\n";
  for (size_t i = 0; i < 2 * kMaxDiagnostics; ++i) text += "let = 1\n";
  Read read(text);
  EXPECT_EQ(read.sink.errors(), 2 * kMaxDiagnostics);
  EXPECT_EQ(read.sink.Sorted().size(), kMaxDiagnostics);
}

}  // namespace
}  // namespace rwsc
