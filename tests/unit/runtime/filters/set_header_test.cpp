#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

fbs::SetHeaderT Line(fbs::Side side, fbs::HeaderOp op, std::string_view name, uint32_t program = format::kNone) {
  fbs::SetHeaderT line;
  line.side = side;
  line.op = op;
  line.name = name;
  line.program = program;
  return line;
}
using fbs::HeaderOp;
using fbs::Side;

TEST(SetHeader, SetAddAndRemoveOnTheWayToTheOrigin) {
  FilterCase c;
  c.Proxy();
  c.Transform(Line(Side::Request, HeaderOp::Set, "X-Set", c.made.Program({c.made.Literal("new", SinkId::kHeader)})));
  c.Transform(Line(Side::Request, HeaderOp::Add, "X-Add", c.made.Program({c.made.Literal("2", SinkId::kHeader)})));
  c.Transform(Line(Side::Request, HeaderOp::Remove, "x-gone"));
  c.Transform(Line(Side::Request, HeaderOp::Remove, "Accept"));
  c.Get("/", {{"x-set", "a"}, {"X-Set", "b"}, {"X-Add", "1"}, {"X-Gone", "1"}, {"X-GONE", "2"}, {"Accept", "*/*"}, {"X-Kept", "k"}});
  const std::string& sent = c.dispatch.last_fields;
  EXPECT_TRUE(sent.starts_with("x-set: new\nX-Add: 1\nX-Kept: k\nX-Add: 2\n")) << sent;
}

TEST(SetHeader, ValuesAreTemplatesOfTheRequestAsItCame) {
  FilterCase c;
  c.Proxy();
  MadeBundle& m = c.made;
  c.Transform(Line(Side::Request, HeaderOp::Set, "X-A", m.Program({m.Literal("one", SinkId::kHeader)})));
  c.Transform(Line(Side::Request, HeaderOp::Set, "X-B", m.Program({m.Literal("<", SinkId::kHeader), m.Field(FieldId::kHeaderField, SinkId::kHeader, "X-A"), m.Literal(">", SinkId::kHeader)})));
  c.Get("/", {{"X-A", "client"}});
  EXPECT_NE(c.dispatch.last_fields.find("X-B: <client>\n"), std::string::npos) << c.dispatch.last_fields;
}

TEST(SetHeader, HostIsTheAuthority) {
  FilterCase c;
  c.Proxy();
  c.Transform(Line(Side::Request, HeaderOp::Set, "host", c.made.Program({c.made.Literal("inner.example", SinkId::kHeader)})));
  c.Get("/");
  EXPECT_EQ(c.dispatch.last_authority, "inner.example");
}

TEST(SetHeader, AValueThatCouldSplitTheHeadIsRefused) {
  FilterCase c;
  c.Proxy();
  c.Transform(Line(Side::Request, HeaderOp::Set, "X-P", c.made.Program({c.made.Field(FieldId::kQueryField, SinkId::kHeader, "n")})));
  EXPECT_EQ(c.Get("/?n=a%0d%0aX-Evil:%201").status, 400);
  EXPECT_EQ(c.dispatch.sent, 0);
  EXPECT_EQ(c.Get("/?n=a%20b").status, 200);
  EXPECT_NE(c.dispatch.last_fields.find("X-P: a b\n"), std::string::npos);
}

TEST(SetHeader, SecretsStandInHeaders) {
  FilterCase c;
  c.Proxy();
  c.made.records.secrets.push_back(std::make_unique<fbs::SecretT>());
  c.made.records.secrets[0]->name = "key";
  c.made.records.secrets[0]->from_env = "RWS_TEST_SECRET";
  c.Transform(Line(Side::Request, HeaderOp::Set, "Authorization", c.made.Program({c.made.Literal("Bearer ", SinkId::kHeader), c.made.Secret(0)})));
  ::setenv("RWS_TEST_SECRET", "t0k", 1);
  c.Get("/");
  ::unsetenv("RWS_TEST_SECRET");
  EXPECT_NE(c.dispatch.last_fields.find("Authorization: Bearer t0k\n"), std::string::npos);
}

TEST(Law5, HeaderLinesStandOnRepliesOfOurOwn) {
  FilterCase c;
  fbs::RespondT respond;
  respond.status = 204;
  c.Action(respond);
  c.Response(Line(Side::Response, HeaderOp::Set, "X-Status", c.made.Program({c.made.Field(FieldId::kStatus, SinkId::kHeader)})));
  EXPECT_EQ(c.Get("/").fields, "X-Status: 204\n");

  FilterCase failing;
  failing.Proxy();
  failing.Response(Line(Side::Response, HeaderOp::Remove, "Content-Type"));
  failing.Response(Line(Side::Response, HeaderOp::Add, "X-Tag", failing.made.Program({failing.made.Literal("t", SinkId::kHeader)})));
  failing.dispatch.error = Error(Fault::kConnectFailed);
  const Answered got = failing.Get("/");
  EXPECT_EQ(got.status, 502);
  EXPECT_EQ(got.fields, "X-Tag: t\n");
}

TEST(SetHeader, AddedResponseLinesComeBehindTheOrigins) {
  FilterCase c;
  c.Proxy();
  c.dispatch.fields = {{"X-Tag", "origin"}};
  c.Response(Line(Side::Response, HeaderOp::Add, "X-Tag", c.made.Program({c.made.Literal("ours", SinkId::kHeader)})));
  EXPECT_EQ(c.Get("/").fields, "X-Tag: origin\nX-Tag: ours\n");
}

}  // namespace
}  // namespace rws
