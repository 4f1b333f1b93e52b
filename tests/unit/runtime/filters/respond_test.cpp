#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

TEST(Respond, StatusTextAndType) {
  FilterCase c;
  fbs::RespondT respond;
  respond.status = 201;
  respond.text_program = c.made.Program({c.made.Literal("hi "), c.made.Field(FieldId::kQueryField, SinkId::kPlain, "n")});
  c.Action(respond);
  const Answered got = c.Get("/?n=a%20b");
  EXPECT_EQ(got.status, 201);
  EXPECT_EQ(got.fields, "Content-Type: text/plain; charset=utf-8\n");
  EXPECT_EQ(got.body, "hi a b");
  EXPECT_EQ(c.dispatch.sent, 0);
}

TEST(Respond, ATypeOfItsOwnAndNoTextAtAll) {
  FilterCase typed;
  fbs::RespondT respond;
  respond.text_program = typed.made.Program({typed.made.Literal("{}")});
  respond.content_type = "application/json";
  typed.Action(respond);
  EXPECT_EQ(typed.Get("/").fields, "Content-Type: application/json\n");
  FilterCase bare;
  bare.Action(fbs::RespondT());
  const Answered got = bare.Get("/");
  EXPECT_EQ(got.status, 200);
  EXPECT_EQ(got.fields + got.body, "");
}

TEST(Respond, AStatusWithoutABodyHasNone) {
  FilterCase c;
  fbs::RespondT respond;
  respond.status = 304;
  respond.text_program = c.made.Program({c.made.Literal("text")});
  c.Action(respond);
  const Answered got = c.Get("/");
  EXPECT_EQ(got.fields + got.body, "");
}

TEST(Respond, AnEmptyValueIsAnEmptyText) {
  FilterCase c;
  fbs::RespondT respond;
  respond.text_program = c.made.Program({c.made.Field(FieldId::kQuery, SinkId::kPlain)});
  c.Action(respond);
  const Answered got = c.Get("/");
  EXPECT_EQ(got.status, 200);
  EXPECT_EQ(got.body, "");
}

TEST(Respond, ATextIsBounded) {
  FilterCase c;
  fbs::RespondT respond;
  respond.text_program = c.made.Program({c.made.Literal("-"), c.made.Field(FieldId::kQuery, SinkId::kPlain)});
  c.Action(respond);
  EXPECT_EQ(c.Get("/?" + std::string(100, 'x')).status, 200);
  EXPECT_EQ(c.Get("/?" + std::string(65536, 'x')).status, 500);
}

}  // namespace
}  // namespace rws
