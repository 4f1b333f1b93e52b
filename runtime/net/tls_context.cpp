// Contexts of OpenSSL: what the server side shares, and what a site presents.
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <cstring>
#include <ctime>

#include "runtime/net/tls.h"

namespace rws {
namespace {

constexpr const char* kIntermediateCiphers =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr long kSessionSeconds = 24 * 3600;
constexpr size_t kMaxChain = 10;                       // certificates behind the first

std::string LastError(const char* what) {
  const unsigned long code = ERR_peek_last_error();
  const char* reason = code ? ERR_reason_error_string(code) : nullptr;
  ERR_clear_error();
  return reason ? std::string(what) + ": " + reason : what;
}

int OnAlpn(SSL*, const unsigned char** out, unsigned char* size, const unsigned char* in, unsigned in_size, void*) {
  static constexpr unsigned char kOurs[] = "\x02h2\x08http/1.1";
  unsigned char* chosen = nullptr;
  if (SSL_select_next_proto(&chosen, size, kOurs, sizeof kOurs - 1, in, in_size) != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_ALERT_FATAL;
  *out = chosen;
  return SSL_TLSEXT_ERR_OK;
}

SslCtx NewContext() {
  SslCtx context(SSL_CTX_new(TLS_method()));
  RWS_CHECK(context != nullptr);
  SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
  SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
  SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_read_ahead(context.get(), 1);
  return context;
}

struct BioFree { void operator()(BIO* b) const { BIO_free(b); } };
struct X509Free { void operator()(X509* x) const { X509_free(x); } };
struct PkeyFree { void operator()(EVP_PKEY* k) const { EVP_PKEY_free(k); } };
using Bio = std::unique_ptr<BIO, BioFree>;
using Certificate = std::unique_ptr<X509, X509Free>;

Bio Memory(const std::string& text) { return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))); }

int64_t ExpiryOf(X509* x) {
  tm t{};
  return ASN1_TIME_to_tm(X509_get0_notAfter(x), &t) == 1 ? static_cast<int64_t>(::timegm(&t)) : 0;
}

// "" or what is wrong. The first certificate is the site's, the others its chain.
std::string UsePair(SSL_CTX* context, const TlsIdentity::Pair& pair, int64_t& expires) {
  Bio chain = Memory(pair.chain_pem), key_text = Memory(pair.key_pem);
  Certificate leaf(PEM_read_bio_X509_AUX(chain.get(), nullptr, nullptr, nullptr));
  if (!leaf) return LastError("no certificate in PEM form");
  std::unique_ptr<EVP_PKEY, PkeyFree> key(PEM_read_bio_PrivateKey(key_text.get(), nullptr, [](char*, int, int, void*) { return 0; }, nullptr));
  if (!key) return LastError("no private key in PEM form (one with a passphrase cannot be used)");
  if (SSL_CTX_use_certificate(context, leaf.get()) != 1) return LastError("the certificate cannot be used");
  if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1) return LastError("the key does not belong to the certificate");
  SSL_CTX_clear_chain_certs(context);
  for (size_t i = 0;; ++i) {
    Certificate link(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    if (!link) break;
    if (i == kMaxChain) return "the chain is too long";
    if (SSL_CTX_add1_chain_cert(context, link.get()) != 1) return LastError("the chain cannot be used");
  }
  ERR_clear_error();                                   // the end of the file
  const int64_t until = ExpiryOf(leaf.get());
  expires = expires == 0 ? until : std::min(expires, until);
  return {};
}

}  // namespace

void SslCtxFree::operator()(ssl_ctx_st* c) const { SSL_CTX_free(c); }
void SslFree::operator()(ssl_st* s) const { SSL_free(s); }
void SslSessionFree::operator()(ssl_session_st* s) const { SSL_SESSION_free(s); }

struct TlsCallbacks {
  static TlsStream& Of(SSL* ssl) { return *static_cast<TlsStream*>(SSL_get_app_data(ssl)); }

  // RFC 6066 3: a list of names, of which only host_name is known.
  static std::string_view NameOf(SSL* ssl) {
    const unsigned char* ext = nullptr;
    size_t size = 0;
    if (SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_server_name, &ext, &size) != 1 || size < 5) return {};
    const size_t list = static_cast<size_t>(ext[0]) << 8 | ext[1], name = static_cast<size_t>(ext[3]) << 8 | ext[4];
    if (list + 2 != size || ext[2] != TLSEXT_NAMETYPE_host_name || name + 3 > list) return {};
    return {reinterpret_cast<const char*>(ext + 5), name};
  }

  static int OnHello(SSL* ssl, int* alert, void*) {
    std::shared_ptr<const TlsIdentity> identity = Of(ssl).certs_->Find(NameOf(ssl));
    if (!identity) {
      *alert = SSL_AD_UNRECOGNIZED_NAME;
      return SSL_CLIENT_HELLO_ERROR;
    }
    SSL_set_SSL_CTX(ssl, identity->context_.get());
    SSL_set_min_proto_version(ssl, identity->min_ == TlsVersion::kTls13 ? TLS1_3_VERSION : TLS1_2_VERSION);
    if (!identity->tickets_) {
      SSL_set_options(ssl, SSL_OP_NO_TICKET);
      SSL_set_num_tickets(ssl, 0);
    }
    const std::string& id = identity->session_context_;
    SSL_set_session_id_context(ssl, reinterpret_cast<const unsigned char*>(id.data()), static_cast<unsigned>(id.size()));
    if (!identity->authorities_.empty()) {
      SSL_set_verify(ssl, SSL_VERIFY_PEER, nullptr);
      Of(ssl).client_.reset(new TlsStream::Client{identity, {}});
    }
    return SSL_CLIENT_HELLO_SUCCESS;
  }

  static int OnSession(SSL* ssl, SSL_SESSION* session) {
    TlsSession* cache = Of(ssl).session_cache_;
    if (!cache) return 0;
    cache->reset(session);
    return 1;                                          // kept
  }

  // Asks for a certificate that one of them signed. One that none did ends the handshake, none at all does not.
  static void Ask(SSL_CTX* context, const std::vector<std::shared_ptr<const ClientAuthority>>& authorities) {
    if (authorities.empty()) return;
    STACK_OF(X509_NAME)* names = sk_X509_NAME_new_null();
    for (const auto& a : authorities)
      for (int i = 0; i < sk_X509_NAME_num(a->names()); ++i) sk_X509_NAME_push(names, X509_NAME_dup(sk_X509_NAME_value(a->names(), i)));
    SSL_CTX_set_client_CA_list(context, names);
    SSL_CTX_set_cert_verify_callback(context, OnCertificate, nullptr);
  }

  static int OnCertificate(X509_STORE_CTX* c, void*) {
    TlsStream::Client& client = *Of(static_cast<SSL*>(X509_STORE_CTX_get_ex_data(c, SSL_get_ex_data_X509_STORE_CTX_idx()))).client_;
    client.verified.clear();
    bool any = false;
    for (const auto& a : client.asked->authorities_) {
      const int why = a->Verify(X509_STORE_CTX_get0_cert(c), X509_STORE_CTX_get0_untrusted(c));
      client.verified.emplace_back(a->key(), why == X509_V_OK);
      any = any || why == X509_V_OK;
      X509_STORE_CTX_set_error(c, any ? X509_V_OK : why);
    }
    return any ? 1 : 0;
  }

  // A ticket holds the certificate without its chain: which authorities had verified it goes with it.
  static int OnNewTicket(SSL* ssl, void*) {
    if (!Of(ssl).client_) return 1;
    std::string keys;
    for (const auto& [key, good] : Of(ssl).client_->verified)
      if (good) keys += key;
    return keys.empty() ? 1 : SSL_SESSION_set1_ticket_appdata(SSL_get_session(ssl), keys.data(), keys.size());
  }

  static SSL_TICKET_RETURN OnOldTicket(SSL* ssl, SSL_SESSION* session, const unsigned char*, size_t, SSL_TICKET_STATUS status, void*) {
    if (status == SSL_TICKET_EMPTY || status == SSL_TICKET_NO_DECRYPT) return SSL_TICKET_RETURN_IGNORE_RENEW;
    if (status != SSL_TICKET_SUCCESS && status != SSL_TICKET_SUCCESS_RENEW) return SSL_TICKET_RETURN_ABORT;
    X509* leaf = SSL_SESSION_get0_peer(session);
    if (leaf && (!Of(ssl).client_ || X509_cmp_current_time(X509_get0_notAfter(leaf)) <= 0)) return SSL_TICKET_RETURN_IGNORE_RENEW;
    return status == SSL_TICKET_SUCCESS ? SSL_TICKET_RETURN_USE : SSL_TICKET_RETURN_USE_RENEW;
  }

  static int OnName(SSL*, int*, void*) { return SSL_TLSEXT_ERR_OK; }   // so that a session remembers its name

  static int OnTicket(SSL* ssl, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher, EVP_MAC_CTX* mac, int encrypt) {
    const TicketSource& source = *Of(ssl).tickets_;
    TicketKey key;
    bool renew = false;
    if (encrypt) {
      key = source.Current();
      std::copy(key.name.begin(), key.name.end(), name);
      if (RAND_bytes(iv, EVP_CIPHER_get_iv_length(EVP_aes_256_cbc())) != 1) return -1;
    } else {
      std::optional<TicketSource::Found> found = source.Find(std::span<const uint8_t, 16>(name, 16));
      if (!found) return 0;
      key = found->key;
      renew = !found->current;
    }
    OSSL_PARAM params[] = {OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, key.digest.data(), key.digest.size()),
                           OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>("SHA256"), 0), OSSL_PARAM_construct_end()};
    const bool good = EVP_MAC_CTX_set_params(mac, params) == 1 && EVP_CipherInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.cipher.data(), iv, encrypt) == 1;
    return !good ? -1 : renew ? 2 : 1;
  }
};

namespace {

// "" or what is wrong.
std::string Trust(SSL_CTX* context, const std::string& ca_pem) {
  if (ca_pem.empty()) return SSL_CTX_set_default_verify_paths(context) == 1 ? std::string() : LastError("the system's certificates");
  Bio text = Memory(ca_pem);
  size_t count = 0;
  for (;; ++count) {
    Certificate ca(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
    if (!ca) break;
    if (X509_STORE_add_cert(SSL_CTX_get_cert_store(context), ca.get()) != 1) return LastError("a CA certificate cannot be used");
  }
  ERR_clear_error();                                   // the end of the file
  return count > 0 ? std::string() : "no CA certificate in PEM form";
}

// What equal specs share: contents, not the names of files.
std::string FingerprintOf(const TlsClient::Spec& spec) {
  std::string all;
  for (const std::string& part : {spec.ca_pem, spec.identity.chain_pem, spec.identity.key_pem, std::string(spec.verify ? "v" : ""), std::string(spec.http2 ? "2" : "1")})
    all += std::to_string(part.size()) + ":" + part;
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  RWS_CHECK(EVP_Digest(all.data(), all.size(), digest, &size, EVP_sha256(), nullptr) == 1);
  return {reinterpret_cast<const char*>(digest), size};
}

}  // namespace

std::variant<std::shared_ptr<const TlsClient>, TlsError> TlsClient::Make(const Spec& spec) {
  auto client = std::make_shared<TlsClient>();
  client->context_ = NewContext();
  client->verify_ = spec.verify;
  client->fingerprint_ = FingerprintOf(spec);
  SSL_CTX* c = client->context_.get();
  if (spec.verify)
    if (std::string problem = Trust(c, spec.ca_pem); !problem.empty()) return TlsError{problem};
  int64_t expires = 0;
  if (!spec.identity.chain_pem.empty())
    if (std::string problem = UsePair(c, spec.identity, expires); !problem.empty()) return TlsError{problem};
  SSL_CTX_set_verify(c, spec.verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
  const std::string_view offer = spec.http2 ? std::string_view("\x02h2") : std::string_view("\x08http/1.1");
  SSL_CTX_set_alpn_protos(c, reinterpret_cast<const unsigned char*>(offer.data()), static_cast<unsigned>(offer.size()));
  SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(c, TlsCallbacks::OnSession);
  return std::shared_ptr<const TlsClient>(std::move(client));
}

// Bound to whom it asks for as well: what one set of authorities let in, another does not take.
std::string TlsIdentity::SessionContext(const Spec& spec) {
  if (spec.authorities.empty() && spec.name.size() <= SSL_MAX_SID_CTX_LENGTH) return spec.name;
  std::string all = spec.name;
  for (const auto& a : spec.authorities) all += a->key();
  static_assert(SSL_MAX_SID_CTX_LENGTH == 32);
  std::string digest(32, '\0');
  RWS_CHECK(EVP_Digest(all.data(), all.size(), reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr) == 1);
  return digest;
}

std::variant<std::shared_ptr<const TlsIdentity>, TlsError> TlsIdentity::Make(const Spec& spec) {
  auto identity = std::make_shared<TlsIdentity>();
  identity->context_ = NewContext();
  SSL_CTX_set_alpn_select_cb(identity->context_.get(), OnAlpn, nullptr);    // of the site's context: it is asked after that was chosen
  identity->min_ = spec.min;
  identity->tickets_ = spec.tickets;
  identity->session_context_ = SessionContext(spec);
  identity->authorities_ = spec.authorities;
  TlsCallbacks::Ask(identity->context_.get(), spec.authorities);
  for (const Pair& pair : spec.pairs)
    if (std::string problem = UsePair(identity->context_.get(), pair, identity->expires_); !problem.empty()) return TlsError{problem};
  return std::shared_ptr<const TlsIdentity>(std::move(identity));
}

TlsServer::TlsServer(const TicketSource& tickets) : tickets_(tickets), context_(NewContext()) {
  SSL_CTX* c = context_.get();
  SSL_CTX_set_cipher_list(c, kIntermediateCiphers);
  SSL_CTX_set_client_hello_cb(c, TlsCallbacks::OnHello, nullptr);
  SSL_CTX_set_tlsext_servername_callback(c, TlsCallbacks::OnName);
  SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_timeout(c, kSessionSeconds);
  SSL_CTX_set_tlsext_ticket_key_evp_cb(c, TlsCallbacks::OnTicket);
  SSL_CTX_set_session_ticket_cb(c, TlsCallbacks::OnNewTicket, TlsCallbacks::OnOldTicket, nullptr);
}

}  // namespace rws
