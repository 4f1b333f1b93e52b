// The dump of a tree.
#include "compiler/syntax/print.h"

#include <gtest/gtest.h>

#include "compiler/syntax/parse.h"

namespace rwsc {
namespace {

TEST(Print, OneLineAStatement) {
  SourceMap map;
  const FileId id = map.Add("a.rws",
                            "rws 1\n"
                            "param p: list(host)? = [a.example, \"b\"]\n"
                            "policy token(scope: string) { auth jwt { require claim scope contains \"{scope}\" } }\n"
                            "site *.a.example as s {\n"
                            "  ## who\n"
                            "  apply token(scope: \"x\")\n"
                            "  route GET|POST /u/{id:int}, /v as u before w {\n"
                            "    choose {\n"
                            "      when not a == \"x\" and b in c or d { proxy p }\n"
                            "      else { respond 200 \"ok\" }\n"
                            "    }\n"
                            "  }\n"
                            "}\n");
  Sink sink;
  const ast::File file = Parse(map, id, sink);
  EXPECT_FALSE(sink.HasErrors());
  EXPECT_EQ(Print(file),
            "rws 1\n"
            "param p: list(host)? = [a.example, string:\"b\"]\n"
            "policy token(scope: string)\n"
            "  auth jwt {\n"
            "    require claim scope 'contains' string:\"{scope}\"\n"
            "site *.a.example as s\n"
            "  ## who\n"
            "  apply token(scope: string:\"x\")\n"
            "  route GET|POST path:/u/{id:int}, path:/v as u before w\n"
            "    choose\n"
            "      when (or (and (not (a == string:\"x\")) (b in c)) d)\n"
            "        proxy p\n"
            "      else\n"
            "        respond number:200 string:\"ok\"\n");
}

}  // namespace
}  // namespace rwsc
