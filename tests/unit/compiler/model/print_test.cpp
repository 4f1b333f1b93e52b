// The dump of a model: one line whatever a text holds, names instead of numbers.
#include "compiler/model/print.h"

#include <gtest/gtest.h>

namespace rwsc::model {
namespace {

TEST(ModelPrint, OneLineAText) {
  Model m;
  m.sites.push_back({});
  m.sites[0].name.text = "s";
  m.sites[0].routes.push_back({0});
  Route r;
  r.name.text = "r";
  r.any_method = false;
  r.methods = rws::Bit(rws::Method::kGet) | rws::Bit(rws::Method::kPost);
  r.action.native = "respond";
  Part literal, field;
  literal.text = "a\nb\\";
  field.kind = Part::Kind::kField;
  field.field = rws::FieldId::kHeaderField;
  field.text = "X";
  field.sink = Sink::kHeader;
  field.otherwise.push_back(literal);
  r.action.args.push_back({"text", Value{Template{literal, field}, {}}});
  m.routes.push_back(std::move(r));
  const std::string text = Print(m);
  EXPECT_NE(text.find("    methods GET|POST\n"), std::string::npos) << text;
  EXPECT_NE(text.find("    respond text=`a\\nb\\\\{header.X as header ?? \"a\\nb\\\\\"}`\n"), std::string::npos) << text;
  EXPECT_EQ(text, Print(m));
}

}  // namespace
}  // namespace rwsc::model
