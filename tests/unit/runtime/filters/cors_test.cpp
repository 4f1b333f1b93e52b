// cors: which origins may read, and what a preflight is told.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

fbs::CorsT Of(std::vector<std::string> origins) {
  fbs::CorsT cors;
  cors.origins = std::move(origins);
  return cors;
}

TEST(Cors, AnOriginOfTheListMayRead) {
  FilterCase c;
  c.Proxy();
  c.Response(Of({"https://app.example", "https://*.dev.example:8443"}));
  for (const char* origin : {"https://app.example", "https://a.dev.example:8443", "https://a.b.dev.example:8443"})
    EXPECT_EQ(c.Get("/", {{"Origin", origin}}).fields, std::string("Vary: Origin\nAccess-Control-Allow-Origin: ") + origin + "\n");
  for (const char* origin : {"http://app.example", "https://app.example.evil.example", "https://evil.example/.dev.example:8443", "https://dev.example:8443", "null"})
    EXPECT_EQ(c.Get("/", {{"Origin", origin}}).fields, "Vary: Origin\n") << origin;
  EXPECT_EQ(c.Get("/").fields, "Vary: Origin\n");
}

TEST(Cors, AnyOriginNeedsNoVary) {
  FilterCase c;
  c.Proxy();
  c.Response(Of({"*"}));
  EXPECT_EQ(c.Get("/", {{"Origin", "https://x.example"}}).fields, "Access-Control-Allow-Origin: *\n");
}

TEST(Cors, CredentialsNameTheOriginAndWhatTheOriginServerSaysGoes) {
  FilterCase c;
  c.Proxy();
  fbs::CorsT cors = Of({"https://app.example"});
  cors.credentials = true;
  cors.expose = {"X-Total"};
  c.Response(std::move(cors));
  c.dispatch.fields = {{"Access-Control-Allow-Origin", "*"}, {"access-control-allow-methods", "DELETE"}, {"X-Total", "3"}};
  EXPECT_EQ(c.Get("/", {{"Origin", "https://app.example"}}).fields,
            "X-Total: 3\nVary: Origin\nAccess-Control-Allow-Origin: https://app.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Expose-Headers: X-Total\n");
}

struct PreflightCase : FilterCase {
  Answered Preflight(std::vector<std::pair<std::string, std::string>> fields) {
    Exchange& x = Begin(Method::kOptions, "/", std::move(fields));
    response = std::make_unique<rws::Response>(prepared->OfRoute(0).Preflight(x, std::move(*request)));
    return {response->head.status, Lines(response->head.fields), ReadAll(response->body.get())};
  }
};

TEST(Cors, APreflightIsAnsweredByTheNode) {
  PreflightCase c;
  c.Proxy();
  fbs::CorsT cors = Of({"https://app.example"});
  cors.max_age = 600;
  c.Response(std::move(cors));
  const Answered answer = c.Preflight({{"Origin", "https://app.example"}, {"Access-Control-Request-Method", "PUT"}, {"Access-Control-Request-Headers", "x-a, x-b"}});
  EXPECT_EQ(answer.status, 204);
  EXPECT_EQ(answer.fields, "Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers\nAccess-Control-Allow-Origin: https://app.example\n"
                           "Access-Control-Allow-Methods: PUT\nAccess-Control-Allow-Headers: x-a, x-b\nAccess-Control-Max-Age: 600\n");
  EXPECT_EQ(c.dispatch.sent, 0);
  const Answered stranger = c.Preflight({{"Origin", "https://evil.example"}, {"Access-Control-Request-Method", "PUT"}});
  EXPECT_EQ(stranger.status, 204);
  EXPECT_EQ(stranger.fields.find("Allow"), std::string::npos) << stranger.fields;
}

TEST(Cors, WrittenListsHoldForPreflights) {
  PreflightCase c;
  c.Proxy();
  fbs::CorsT cors = Of({"*"});
  cors.methods = {"GET", "PUT"};
  cors.headers = {"X-Only"};
  c.Response(std::move(cors));
  const Answered answer = c.Preflight({{"Origin", "https://a.example"}, {"Access-Control-Request-Method", "DELETE"}, {"Access-Control-Request-Headers", "x-a"}});
  EXPECT_NE(answer.fields.find("Access-Control-Allow-Methods: GET, PUT\nAccess-Control-Allow-Headers: X-Only\n"), std::string::npos) << answer.fields;
}

TEST(Cors, AddressesAreJudgedBeforeAPreflightIsAnswered) {
  PreflightCase c;
  c.Proxy();
  fbs::IpGuardT deny;
  deny.from = {"192.0.2.0/24"};
  c.Guard(std::move(deny));
  c.Response(Of({"*"}));
  EXPECT_EQ(c.Preflight({{"Origin", "https://a.example"}, {"Access-Control-Request-Method", "GET"}}).status, 403);
}

}  // namespace
}  // namespace rws
