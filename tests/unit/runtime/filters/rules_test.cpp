// Preconditions in the order of RFC 9110 13.2.2, and types by extension.
#include <gtest/gtest.h>

#include "runtime/filters/conditional.h"
#include "runtime/filters/content_types.h"

namespace rws {
namespace {

TEST(Conditional, OneTable) {
  constexpr int64_t kModified = 784111777;             // Sun, 06 Nov 1994 08:49:37 GMT
  const char* same = "Sun, 06 Nov 1994 08:49:37 GMT";
  const char* before = "Sun, 06 Nov 1994 08:49:36 GMT";
  struct { std::initializer_list<std::pair<const char*, const char*>> fields; int status; } cases[] = {
      {{}, 200},
      {{{"If-Match", "\"e\""}}, 200},
      {{{"If-Match", "*"}}, 200},
      {{{"If-Match", "\"x\", \"e\""}}, 200},
      {{{"If-Match", "\"x\""}}, 412},
      {{{"If-Match", "W/\"e\""}}, 412},
      {{{"If-Unmodified-Since", same}}, 200},
      {{{"If-Unmodified-Since", before}}, 412},
      {{{"If-Unmodified-Since", "junk"}}, 200},
      {{{"If-Match", "\"e\""}, {"If-Unmodified-Since", before}}, 200},
      {{{"If-None-Match", "\"e\""}}, 304},
      {{{"If-None-Match", "W/\"e\""}}, 304},
      {{{"If-None-Match", "*"}}, 304},
      {{{"If-None-Match", "\"x\""}}, 200},
      {{{"If-None-Match", "\"x\""}, {"If-Modified-Since", same}}, 200},
      {{{"If-Modified-Since", same}}, 304},
      {{{"If-Modified-Since", before}}, 200},
      {{{"If-Modified-Since", "junk"}}, 200},
      {{{"If-Match", "\"x\""}, {"If-None-Match", "\"e\""}}, 412},
      {{{"Range", "bytes=0-1"}}, 206},
      {{{"Range", "bytes=0-1"}, {"If-None-Match", "\"e\""}}, 304},
      {{{"Range", "bytes=0-1"}, {"If-Range", "\"e\""}}, 206},
      {{{"Range", "bytes=0-1"}, {"If-Range", "\"x\""}}, 200},
      {{{"Range", "bytes=0-1"}, {"If-Range", "W/\"e\""}}, 200},
      {{{"Range", "bytes=0-1"}, {"If-Range", same}}, 206},
      {{{"Range", "bytes=0-1"}, {"If-Range", before}}, 200},
      {{{"Range", "bytes=0-1"}, {"Range", "bytes=2-3"}}, 200},
      {{{"Range", "bytes=0-1,2-3"}}, 206},
      {{{"Range", "bytes=100-"}}, 416},
      {{{"Range", "bytes=100-"}, {"If-Range", "\"x\""}}, 200}};
  for (auto& c : cases) {
    Arena arena;
    Fields fields(arena);
    std::string asked;
    for (auto& [name, value] : c.fields) fields.Add(name, value), asked += std::string(name) + ": " + value + "; ";
    const Representation r{100, kModified, "\"e\""};
    EXPECT_EQ(Evaluate(Method::kGet, fields, r, 1'700'000'000, arena).status, c.status) << asked;
  }
}

// RFC 9110 8.8.2.2.
TEST(Conditional, ADateOfThisSecondIsNoStrongValidator) {
  Arena arena;
  Fields fields(arena);
  fields.Add("Range", "bytes=0-1");
  fields.Add("If-Range", "Sun, 06 Nov 1994 08:49:37 GMT");
  const Representation r{100, 784111777, "\"e\""};
  EXPECT_EQ(Evaluate(Method::kGet, fields, r, 784111777, arena).status, 200);
  EXPECT_EQ(Evaluate(Method::kGet, fields, r, 784111778, arena).status, 206);
}

TEST(Conditional, ARangeIsOfGetAlone) {
  Arena arena;
  Fields fields(arena);
  fields.Add("Range", "bytes=0-1");
  EXPECT_EQ(Evaluate(Method::kHead, fields, {100, 0, "\"e\""}, 0, arena).status, 200);
}

TEST(ContentTypes, ByTheLastExtension) {
  EXPECT_EQ(ContentTypeOf("/a.html"), "text/html; charset=utf-8");
  EXPECT_EQ(ContentTypeOf("/a.HTML"), "text/html; charset=utf-8");
  EXPECT_EQ(ContentTypeOf("/a.tar.png"), "image/png");
  EXPECT_EQ(ContentTypeOf("/a.docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  EXPECT_EQ(ContentTypeOf("/a.svgz"), "application/gzip");   // not an SVG without its coding
  for (const char* unknown : {"/a", "/a.", "/a.b/c", "/a.unknown", "/a.averylongextensionindeed"}) EXPECT_EQ(ContentTypeOf(unknown), "application/octet-stream") << unknown;
}

}  // namespace
}  // namespace rws
