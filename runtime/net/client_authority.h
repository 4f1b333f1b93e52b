// Whose certificates a client may present: the CAs of a file, with their revocation lists. Immutable once made, shared by workers.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "runtime/base/result.h"

struct x509_st;
struct x509_store_st;
struct stack_st_X509;
struct stack_st_X509_NAME;

namespace rws {

struct TlsError { std::string message; };              // one line, without the file's name

class ClientAuthority {
 public:
  // `crl_pem` empty: nothing is revoked.
  static std::variant<std::shared_ptr<const ClientAuthority>, TlsError> Make(const std::string& ca_pem, const std::string& crl_pem);
  ~ClientAuthority();
  ClientAuthority(const ClientAuthority&) = delete;
  ClientAuthority& operator=(const ClientAuthority&) = delete;

  static constexpr size_t kKeySize = 32;
  // kKeySize octets; equal for equal files.
  const std::string& key() const { return key_; }
  // The certificate is good now for a client of ours; `chain` may be null. X509_V_OK or why not.
  int Verify(x509_st* leaf, stack_st_X509* chain) const;
  const stack_st_X509_NAME* names() const { return names_; }      // of its CAs

 private:
  ClientAuthority() = default;
  x509_store_st* store_ = nullptr;
  stack_st_X509_NAME* names_ = nullptr;
  std::string key_;
};

// As RFC 4514 writes it.
std::string SubjectOf(x509_st*);
// One of its DNS, e-mail, URI or IP names; DNS names without regard to case.
bool HasAlternativeName(x509_st*, std::string_view name);

}  // namespace rws
