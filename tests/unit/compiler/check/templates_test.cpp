// Templates: each value is encoded for the place it stands in; none is read where it cannot be.
#include <gtest/gtest.h>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

// The last line of the printed model that names `native`.
std::string Line(const std::string& body, const std::string& native, const std::string& before = {}) {
  Checked c(InSite(body, before));
  EXPECT_EQ(c.Said(), "") << body;
  const std::string text = model::Print(c.model);
  const size_t at = text.rfind(native);
  return at == std::string::npos ? "" : text.substr(at, text.find('\n', at) - at);
}

TEST(CheckTemplates, SinksOfHeaders) {
  EXPECT_EQ(Line("set request header X \"a={host}; b\"\nproxy app", "set_request_header"), "set_request_header name=\"X\" value=`a={host as quoted}; b`");
  EXPECT_EQ(Line("set request header X \"{host}\"\nproxy app", "set_request_header"), "set_request_header name=\"X\" value=`{host as header}`");
  EXPECT_EQ(Line("set request header X \"{k}\"\nproxy app", "set_request_header", "secret k from env \"K\""), "set_request_header name=\"X\" value=`{secret k}`");
  EXPECT_EQ(Line("set response header X \"a={header.Y ?? \"b c\"}\"\nproxy app", "set_response_header"),
            "set_response_header name=\"X\" value=`a={header.Y as quoted ?? \"\"b c\"\"}`");
}

TEST(CheckTemplates, SinksOfUrls) {
  EXPECT_EQ(Line("redirect 302 to \"https://b.example{uri}\"", "redirect_to"), "redirect_to status=302 to=`https://b.example{uri as uri}`");
  EXPECT_EQ(Line("redirect 302 to \"https://{host}{uri}\"", "redirect_to"), "redirect_to status=302 to=`https://{host as uri}{uri as uri}`");
  EXPECT_EQ(Line("route /{a}/{b...} { redirect 302 to \"/x/{a}/{b}?q={a}&{query}\" }", "redirect_to"),
            "redirect_to status=302 to=`/x/{$0 a as path}/{$1 b... as path}?q={$0 a as query}&{query as uri}`");
  EXPECT_EQ(Line("redirect 302 to \"/a b/\xC3\xA9%zz%41\"", "redirect_to"), "redirect_to status=302 to=`/a%20b/%C3%A9%25zz%41`");
  EXPECT_EQ(Line("rewrite to \"/{header.X ?? \"a b\"}\"\nproxy app", "rewrite_to"), "rewrite_to to=`/{header.X as path ?? \"a%20b\"}`");
}

TEST(CheckTemplates, UriOnlyWhereItIsWhole) {
  EXPECT_EQ(Said("redirect 302 to \"/x{uri}\""), "E0402 @uri: `uri` stands only first or right after an authority\n");
  EXPECT_EQ(Said("redirect 302 to \"https://b.example/{uri}\"").substr(0, 10), "E0402 @uri");
  EXPECT_EQ(Said("rewrite to \"?{uri}\"\nproxy app").substr(0, 10), "E0402 @uri");
  EXPECT_EQ(Said("rewrite to \"{uri}\"\nproxy app"), "");
}

TEST(CheckTemplates, WhereALocationLeadsIsOurs) {
  EXPECT_EQ(Said("redirect 302 to \"https://{header.X ?? \"a\"}/\"").substr(0, 15), "E0402 @header.X");
  EXPECT_EQ(Said("redirect 302 to \"{header.X ?? \"a\"}\"").substr(0, 5), "E0402");
  EXPECT_EQ(Said("redirect 302 to \"//b.example\"").substr(0, 5), "E0402");
  EXPECT_EQ(Said("redirect 302 to \"x\"").substr(0, 5), "E0402");
  EXPECT_EQ(Said("rewrite to \"https://b.example/\"\nproxy app").substr(0, 5), "E0402");
  EXPECT_EQ(Said("rewrite to \"/a#b\"\nproxy app").substr(0, 5), "E0408");
}

TEST(CheckTemplates, WhatMayBeMissingSaysWhatStandsForIt) {
  EXPECT_EQ(Said("respond 200 \"{header.X}\""), "E0402 @header.X: `header.X` may be missing\n");
  EXPECT_EQ(Said("respond 200 \"{query.q ?? header.X}\""), "E0402 @header.X: `header.X` may be missing\n");
  EXPECT_EQ(Said("respond 200 \"{query.q ?? header.X ?? host}\""), "");
  EXPECT_EQ(Said("respond 200 \"{header(\"X y\") ?? \"a\"}\""), "");
  EXPECT_EQ(Said("respond 200 \"{status}\""), "E0402 @status: `status` is known in the response phase only\n");
  EXPECT_EQ(Said("set response header X \"{status}\"\nproxy app"), "");
  EXPECT_EQ(Said("respond 200 \"{upstream.path}\""), "E0402 @upstream.path: `upstream.path` is known in the response phase only\n");
  EXPECT_EQ(Said("set response header X \"{upstream.path}\"\nproxy app"), "");
}

TEST(CheckTemplates, Captures) {
  EXPECT_EQ(Said("route /a/{x}, /b/{y} { respond 200 \"{x}\" }"), "E0402 @x: capture `x` is not in every path of this route, or host of this site\n");
  EXPECT_EQ(Said("route /a/{x}, /b/{y} { respond 200 \"{y}\" }"), "E0402 @y: capture `y` is not in every path of this route, or host of this site\n");
  EXPECT_EQ(Said("route /a/{x}/{y}, /b/{y}/{x} { respond 200 \"{y}{x}\" }"), "");
  EXPECT_EQ(Said("respond 200 \"{x}\"").substr(0, 8), "E0105 @x");
}

TEST(CheckTemplates, SecretsGoToOriginsOnly) {
  const std::string k = "secret k from env \"K\"";
  EXPECT_EQ(Said("respond 200 \"{k}\"", k), "E0120 @k: secret `k` cannot stand here\n");
  EXPECT_EQ(Said("set response header X \"{k}\"\nproxy app", k), "E0120 @k: secret `k` cannot stand here\n");
  EXPECT_EQ(Said("redirect 302 to \"/{k}\"", k), "E0120 @k: secret `k` cannot stand here\n");
  EXPECT_EQ(Said("files \"{k}\"", k), "E0120 @k: secret `k` cannot stand here\n");
  EXPECT_EQ(Said("respond 200 \"{header.X ?? k}\"", k), "E0120 @k: secret `k` cannot stand here\n");
}

TEST(CheckTemplates, ControlCharactersNeverReachAHead) {
  EXPECT_EQ(Said("set response header X \"a\\r\\nb\"\nproxy app").substr(0, 5), "E0408");
  EXPECT_EQ(Said("set response header X \"{header.Y ?? \"a\\nb\"}\"\nproxy app").substr(0, 5), "E0408");
  EXPECT_EQ(Said("set response header X \"{t}\"\nproxy app", "let t = \"a\\nb\"").substr(0, 5), "E0408");
  EXPECT_EQ(Said("respond 200 \"a\\nb\""), "");
}

TEST(CheckTemplates, ConstantsThatNeverEnd) {
  EXPECT_EQ(Said("respond 200 \"{a}\"", "let a = \"{b}\"\nlet b = \"{a}\"").substr(0, 5), "E0408");
  EXPECT_EQ(Said("respond 200 \"{a}\"", "let a = b\nlet b = a"), "E0408 @a: `a` stands for itself, or for too many others in a row\n");
  EXPECT_EQ(Said("respond 200 \"{header.X ?? a}\"", "let a = \"{b ?? \"x\"}\"\nlet b = \"{a}\"").empty(), false);
  std::string lets = "let z0 = \"\"\n";
  for (int i = 1; i < 12; ++i) {
    lets += "let z" + std::to_string(i) + " = \"";
    for (int k = 0; k < 8; ++k) lets += "{z" + std::to_string(i - 1) + "}";
    lets += "\"\n";
  }
  EXPECT_EQ(Said("respond 200 \"{z11}\"", lets), "E0408 @\"{z11}\": this text never ends, or is far too long\n");
}

}  // namespace
}  // namespace rwsc
