// set|remove query: what the origin gets; the client's query is what fields read.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct QueryCase : FilterCase {
  QueryCase() { Proxy(); }
  void Set(std::string_view name, std::string_view value) { Edit(fbs::HeaderOp::Set, name, made.Program({made.Literal(value)})); }
  void Remove(std::string_view name) { Edit(fbs::HeaderOp::Remove, name, format::kNone); }
  void Edit(fbs::HeaderOp op, std::string_view name, uint32_t program) {
    fbs::EditQueryT edit;
    edit.op = op;
    edit.name = name;
    edit.program = program;
    Transform(std::move(edit));
  }
  std::string Sent(std::string_view target) {
    Get(target);
    return dispatch.last_target;
  }
};

TEST(EditQuery, SetTakesThePlaceOfTheFirstAndDropsTheOthers) {
  QueryCase c;
  c.Set("v", "2");
  EXPECT_EQ(c.Sent("/?a=1&v=1&b=2&v=3"), "/?a=1&v=2&b=2");
  EXPECT_EQ(c.Sent("/?v"), "/?v=2");
  EXPECT_EQ(c.Sent("/"), "/?v=2");
  EXPECT_EQ(c.Sent("/?a=%20&"), "/?a=%20&&v=2");
}

TEST(EditQuery, NamesAreComparedDecodedAndValuesEncoded) {
  QueryCase c;
  c.Set("f[a]", "1&2=3 +#%");
  EXPECT_EQ(c.Sent("/?f%5Ba%5D=old&x=1"), "/?f%5Ba%5D=1%262%3D3%20%2B%23%25&x=1");
}

TEST(EditQuery, RemoveLeavesNoQuestionMarkBehind) {
  QueryCase c;
  c.Remove("utm");
  EXPECT_EQ(c.Sent("/p?utm=1"), "/p");
  EXPECT_EQ(c.Sent("/p?a=1&utm&utm=2"), "/p?a=1");
  EXPECT_EQ(c.Sent("/p?utmost=1"), "/p?utmost=1");
}

}  // namespace
}  // namespace rws
