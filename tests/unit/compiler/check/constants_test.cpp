// let, param, profile, --set.
#include <gtest/gtest.h>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

const char* kFile = "param root: dir = \"www\"\nparam size: size = 1MB\nparam n: int = 3\nparam who: string = \"x\"\nparam mode: enum(fast, slow) = fast\nprofile prod { root = \"/srv\"; n = 9 }";
const char* kBody = "limit body size\nset response header X \"{who}{n}\"\nfiles \"{root}/assets\"";

std::string Model(const CheckOptions& options) {
  Checked c(InSite(kBody, kFile), options);
  EXPECT_EQ(c.Said(), "");
  return model::Print(c.model);
}

TEST(CheckConstants, AreFolded) {
  const std::string base = Model({});
  EXPECT_NE(base.find("files root=\"www/assets\""), std::string::npos) << base;
  EXPECT_NE(base.find("body 1000000"), std::string::npos) << base;
  EXPECT_NE(base.find("`x3`"), std::string::npos) << base;
}

TEST(CheckConstants, ProfilesAndOverrides) {
  EXPECT_NE(Model({.profile = "prod", .overrides = {}}).find("files root=\"/srv/assets\""), std::string::npos);
  EXPECT_NE(Model({.profile = "prod", .overrides = {{"root", "data"}}}).find("files root=\"data/assets\""), std::string::npos);
  EXPECT_NE(Model({.profile = "", .overrides = {{"who", "a\"b{c}"}}}).find("`a\"b{c}3`"), std::string::npos);
  EXPECT_NE(Model({.profile = "", .overrides = {{"who", "404"}}}).find("`4043`"), std::string::npos);
  EXPECT_NE(Model({.profile = "", .overrides = {{"size", "2MB"}}}).find("body 2000000"), std::string::npos);
}

TEST(CheckConstants, Mistakes) {
  EXPECT_EQ(Said("respond 200", "param a: int"), "E0108 @a: param a has no value in the base\n");
  EXPECT_EQ(Said("respond a", "param a: int"), "E0108 @a: param a has no value in the base\n");
  EXPECT_EQ(Said("respond a", "param a: int = 1s"), "E0402 @1s: expected an int, found a duration\n");
  EXPECT_EQ(Said("proxy a", "param a: url = 1s"), "E0402 @1s: expected an url, found a duration\n");
  EXPECT_EQ(Said("respond 200", "param a: int = 1s"), "E0402 @1s: expected an int, found a duration\n");
  EXPECT_EQ(Said("respond 200", "param a: itn = 1"), "E0105 @itn: unknown type `itn`\n");
  EXPECT_EQ(Said("respond 200", "param a: upstream = app"), "E0140 @upstream: `a constant of type upstream` is not in this build of rws\n");
  EXPECT_EQ(Said("respond 200", "param a: enum(x, y) = z"), "E0402 @z: expected one of x, y, found the name `z`\n");
  EXPECT_EQ(Said("respond 200", "profile p { b = 1 }"), "E0105 @b: unknown param `b`\n");
  EXPECT_EQ(Said("respond 200", "param b: int = 1\nprofile p { b = 1; b = 2 }"), "E0104 @b: profile p sets b twice\n");
  EXPECT_EQ(Checked(InSite("respond 200", "profile prod { }"), {.profile = "prdo", .overrides = {}}).Said(), "E0105: --profile prdo: there is no such profile\n");
  EXPECT_EQ(Said("respond 200", "let a = 99999999999999999999MB"), "E0408 @99999999999999999999: this size is too large\n");
  EXPECT_EQ(Said("limit body a\nrespond 200", "let a = 99999999999999999999MB"), "E0408 @99999999999999999999: this size is too large\n");
  EXPECT_EQ(Said("respond 200", "param a: path = \"/a//b\""), "E0408 @//: two slashes in a row; requests are matched with slashes merged\n");
  EXPECT_EQ(Said("respond 200", "param a: list(int) = [1, 2s]"), "E0402 @2s: expected an int, found a duration\n");
  EXPECT_EQ(Said("respond 200", "secret s from env \"\""), "E0408 @\"\": this name is empty\n");
  EXPECT_EQ(Said("respond 200", "param a: ip = 10.0.0.0/8"), "E0402 @10.0.0.0/8: expected an ip, found an address\n");
  EXPECT_EQ(Checked(InSite("respond 200"), {.profile = "", .overrides = {{"q", "1"}}}).Said(), "E0105: --set q: there is no such param\n");
  EXPECT_EQ(Checked(InSite(kBody, kFile), {.profile = "", .overrides = {{"size", "2m"}}}).Said().substr(0, 5), "E0402");
}

}  // namespace
}  // namespace rwsc
