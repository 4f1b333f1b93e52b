#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct FakeTls final : TlsPeer {
  ClientTrust Trust(uint32_t authority) override { return authority == 0 ? trust : ClientTrust::kNone; }
  bool ClientIs(std::string_view name) const override { return name == "ann@acme.test"; }
  std::optional<std::string_view> Subject(Arena&) const override { return trust == ClientTrust::kTrusted ? std::optional<std::string_view>("CN=ann,O=Acme") : std::nullopt; }
  std::string_view server_name() const override { return "a.example"; }
  std::string_view version() const override { return "TLSv1.3"; }
  std::string_view cipher() const override { return "TLS_AES_128_GCM_SHA256"; }
  bool resumed() const override { return false; }
  ClientTrust trust = ClientTrust::kTrusted;
};

struct Case : FilterCase {
  explicit Case(fbs::ClientCertificateT guard = {}) {
    made.records.authorities.push_back(std::make_unique<fbs::ClientAuthorityT>());
    made.records.authorities[0]->ca = "ca.pem";
    Guard(std::move(guard));
    fbs::RespondT respond;
    respond.text_program = made.Program({made.Field(FieldId::kTlsClientSubject, SinkId::kPlain), made.Literal(" "), made.Field(FieldId::kTlsSni, SinkId::kPlain),
                                         made.Literal(" "), made.Field(FieldId::kTlsVersion, SinkId::kPlain)});
    Action(respond);
    peer.tls = &tls;
  }
  FakeTls tls;
};

fbs::ClientCertificateT With(std::vector<std::string> subjects, std::vector<std::string> names = {}) {
  fbs::ClientCertificateT guard;
  guard.subjects = std::move(subjects);
  guard.names = std::move(names);
  return guard;
}

TEST(ClientCertificate, OneOfItsAuthorityPasses) {
  Case c;
  const Answered got = c.Get("/");
  EXPECT_EQ(got.status, 200);
  EXPECT_EQ(got.body, "CN=ann,O=Acme a.example TLSv1.3");
}

TEST(ClientCertificate, NoneIsForbiddenNotAskedIsMisdirected) {
  for (const auto& [trust, status] : {std::pair(ClientTrust::kNone, 403), std::pair(ClientTrust::kNotAsked, 421)}) {
    Case c;
    c.tls.trust = trust;
    EXPECT_EQ(c.Get("/").status, status);
  }
  Case clear;
  clear.peer.tls = nullptr;
  EXPECT_EQ(clear.Get("/").status, 403);
}

TEST(ClientCertificate, SubjectAndNamesMustBeOneOfThoseListed) {
  EXPECT_EQ(Case(With({"CN=eve", "CN=ann,O=Acme"})).Get("/").status, 200);
  EXPECT_EQ(Case(With({"CN=ann"})).Get("/").status, 403);
  EXPECT_EQ(Case(With({}, {"eve@acme.test", "ann@acme.test"})).Get("/").status, 200);
  EXPECT_EQ(Case(With({}, {"eve@acme.test"})).Get("/").status, 403);
  EXPECT_EQ(Case(With({"CN=ann,O=Acme"}, {"eve@acme.test"})).Get("/").status, 403);
}

}  // namespace
}  // namespace rws
