#include "runtime/net/client_authority.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <strings.h>

#include "runtime/base/check.h"

namespace rws {
namespace {

constexpr int kMaxDepth = 10;                          // CAs between a client's certificate and ours

struct BioFree { void operator()(BIO* b) const { BIO_free(b); } };
struct X509Free { void operator()(X509* x) const { X509_free(x); } };
struct CrlFree { void operator()(X509_CRL* c) const { X509_CRL_free(c); } };
struct StoreContextFree { void operator()(X509_STORE_CTX* c) const { X509_STORE_CTX_free(c); } };
using Bio = std::unique_ptr<BIO, BioFree>;

Bio Memory(const std::string& text) { return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))); }

// Whether the file ended where nothing more begins.
bool AtEnd() {
  const unsigned long code = ERR_peek_last_error();
  const bool end = ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
  ERR_clear_error();
  return end;
}

std::string AddCertificates(X509_STORE* store, STACK_OF(X509_NAME)* names, const std::string& pem) {
  Bio file = Memory(pem);
  int count = 0;
  for (;; ++count) {
    std::unique_ptr<X509, X509Free> x(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr));
    if (!x) break;
    X509_NAME* name = X509_NAME_dup(X509_get_subject_name(x.get()));
    RWS_CHECK(name != nullptr && sk_X509_NAME_push(names, name) > 0);
    if (X509_STORE_add_cert(store, x.get()) != 1) return "a CA's certificate cannot be used";
  }
  return AtEnd() && count > 0 ? std::string() : "no CA certificates in PEM form";
}

std::string AddLists(X509_STORE* store, const std::string& pem) {
  Bio file = Memory(pem);
  int count = 0;
  for (;; ++count) {
    std::unique_ptr<X509_CRL, CrlFree> list(PEM_read_bio_X509_CRL(file.get(), nullptr, nullptr, nullptr));
    if (!list) break;
    if (X509_STORE_add_crl(store, list.get()) != 1) return "a revocation list cannot be used";
  }
  if (!AtEnd() || count == 0) return "no revocation lists in PEM form";
  X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
  return {};
}

std::string Digest(const std::string& ca, const std::string& crl) {
  const std::string all = std::to_string(ca.size()) + " " + ca + crl;
  std::string out(ClientAuthority::kKeySize, '\0');
  RWS_CHECK(EVP_Digest(all.data(), all.size(), reinterpret_cast<unsigned char*>(out.data()), nullptr, EVP_sha256(), nullptr) == 1);
  return out;
}

std::string_view TextOf(const ASN1_STRING* s) { return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(s)), static_cast<size_t>(ASN1_STRING_length(s))}; }

bool IsAddress(const ASN1_STRING* s, std::string_view name) {
  const std::string text(name);
  unsigned char bytes[16];
  const int size = inet_pton(AF_INET, text.c_str(), bytes) == 1 ? 4 : inet_pton(AF_INET6, text.c_str(), bytes) == 1 ? 16 : 0;
  return size != 0 && TextOf(s) == std::string_view(reinterpret_cast<char*>(bytes), static_cast<size_t>(size));
}

bool Is(const GENERAL_NAME* g, std::string_view name) {
  switch (g->type) {
    case GEN_DNS: {
      const std::string_view dns = TextOf(g->d.dNSName);
      return dns.size() == name.size() && ::strncasecmp(dns.data(), name.data(), name.size()) == 0;
    }
    case GEN_EMAIL: return TextOf(g->d.rfc822Name) == name;
    case GEN_URI: return TextOf(g->d.uniformResourceIdentifier) == name;
    case GEN_IPADD: return IsAddress(g->d.iPAddress, name);
    default: return false;
  }
}

}  // namespace

std::variant<std::shared_ptr<const ClientAuthority>, TlsError> ClientAuthority::Make(const std::string& ca_pem, const std::string& crl_pem) {
  std::shared_ptr<ClientAuthority> made(new ClientAuthority());
  made->store_ = X509_STORE_new();
  made->names_ = sk_X509_NAME_new_null();
  RWS_CHECK(made->store_ != nullptr && made->names_ != nullptr);
  ERR_clear_error();
  std::string problem = AddCertificates(made->store_, made->names_, ca_pem);
  if (problem.empty() && !crl_pem.empty()) problem = AddLists(made->store_, crl_pem);
  ERR_clear_error();
  if (!problem.empty()) return TlsError{problem};
  made->key_ = Digest(ca_pem, crl_pem);
  return std::shared_ptr<const ClientAuthority>(std::move(made));
}

ClientAuthority::~ClientAuthority() {
  sk_X509_NAME_pop_free(names_, X509_NAME_free);
  X509_STORE_free(store_);
}

int ClientAuthority::Verify(X509* leaf, STACK_OF(X509)* chain) const {
  std::unique_ptr<X509_STORE_CTX, StoreContextFree> context(X509_STORE_CTX_new());
  if (!context || X509_STORE_CTX_init(context.get(), store_, leaf, chain) != 1) return X509_V_ERR_OUT_OF_MEM;
  X509_STORE_CTX_set_default(context.get(), "ssl_client");
  X509_VERIFY_PARAM* param = X509_STORE_CTX_get0_param(context.get());
  X509_VERIFY_PARAM_set_depth(param, kMaxDepth);
  X509_VERIFY_PARAM_set_auth_level(param, 1);          // no RSA below 1024, no MD5
  const int good = X509_verify_cert(context.get());
  const int why = X509_STORE_CTX_get_error(context.get());
  ERR_clear_error();
  return good == 1 ? X509_V_OK : why == X509_V_OK ? X509_V_ERR_UNSPECIFIED : why;
}

std::string SubjectOf(X509* x) {
  Bio out(BIO_new(BIO_s_mem()));
  if (!out || X509_NAME_print_ex(out.get(), X509_get_subject_name(x), 0, static_cast<unsigned long>(XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB)) < 0) return {};
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<size_t>(size)};
}

bool HasAlternativeName(X509* x, std::string_view name) {
  auto* all = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(x, NID_subject_alt_name, nullptr, nullptr));
  bool found = false;
  for (int i = 0; all && i < sk_GENERAL_NAME_num(all) && !found; ++i) found = Is(sk_GENERAL_NAME_value(all, i), name);
  GENERAL_NAMES_free(all);
  ERR_clear_error();
  return found;
}

}  // namespace rws
