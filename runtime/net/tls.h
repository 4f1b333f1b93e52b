// TLS over a TcpStream by OpenSSL, as one more Stream. OpenSSL reads and writes through the stream below it, so the rules of
// that hold here too: no receive in vain, one send a record. Contexts are immutable once made and shared by workers.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runtime/base/task.h"
#include "runtime/base/tickets.h"
#include "runtime/net/client_authority.h"
#include "runtime/net/tcp.h"

struct ssl_st;
struct ssl_ctx_st;
struct ssl_session_st;

namespace rws {

inline constexpr size_t kTlsRecord = 16384;            // plaintext of one record at most (RFC 8446 5.1)

enum class TlsVersion : uint8_t { kTls12, kTls13 };

struct SslCtxFree { void operator()(ssl_ctx_st*) const; };
struct SslFree { void operator()(ssl_st*) const; };
using SslCtx = std::unique_ptr<ssl_ctx_st, SslCtxFree>;

// What a site presents: chains with their keys (one a key type), and what it asks of a client.
class TlsIdentity {
 public:
  struct Pair { std::string chain_pem, key_pem; };
  struct Spec {
    std::string name;                                  // of the site: sessions never cross sites
    std::vector<Pair> pairs;
    TlsVersion min = TlsVersion::kTls12;
    bool tickets = true;
    std::vector<std::shared_ptr<const ClientAuthority>> authorities;   // not empty: clients are asked for a certificate of one
  };
  static std::variant<std::shared_ptr<const TlsIdentity>, TlsError> Make(const Spec&);
  int64_t expires() const { return expires_; }         // Unix time of the first certificate to expire

 private:
  friend struct TlsCallbacks;
  friend class TlsStream;
  static std::string SessionContext(const Spec&);
  SslCtx context_;
  TlsVersion min_;
  bool tickets_ = true;
  std::string session_context_;
  std::vector<std::shared_ptr<const ClientAuthority>> authorities_;
  int64_t expires_ = 0;
};

// Which identity answers a name ("" when the client sent none). Called inside a handshake, on the worker; null: alert.
class CertSource {
 public:
  virtual ~CertSource() = default;
  virtual std::shared_ptr<const TlsIdentity> Find(std::string_view server_name) = 0;
};

// The server side's shared part. `tickets` outlives it.
class TlsServer {
 public:
  explicit TlsServer(const TicketSource& tickets);

 private:
  friend class TlsStream;
  const TicketSource& tickets_;
  SslCtx context_;
};

struct SslSessionFree { void operator()(ssl_session_st*) const; };
using TlsSession = std::unique_ptr<ssl_session_st, SslSessionFree>;

// The client side's shared part: whom we trust, what we present, what we speak. Immutable.
class TlsClient {
 public:
  struct Spec {
    std::string ca_pem;                                // "": the system's
    TlsIdentity::Pair identity;                        // both "": none
    bool verify = true;
    bool http2 = false;                                // what ALPN offers, alone: h2 or http/1.1
  };
  static std::variant<std::shared_ptr<const TlsClient>, TlsError> Make(const Spec&);
  const std::string& fingerprint() const { return fingerprint_; }    // equal for equal specs

 private:
  friend class TlsStream;
  SslCtx context_;
  bool verify_ = true;
  std::string fingerprint_;
};

class TlsStream final : public Stream {
 public:
  // To a server that must be `name`, a host name or an IP address (RFC 9110 4.3.4). `session` is resumed and replaced by what
  // the server grants; it outlives the stream. Null: out of memory.
  static std::unique_ptr<TlsStream> Connect(std::unique_ptr<TcpStream>, const TlsClient&, const std::string& name, TlsSession& session);
  // Null: out of memory. `certs` is asked during the handshake only.
  static std::unique_ptr<TlsStream> Accept(std::unique_ptr<TcpStream>, const TlsServer&, CertSource& certs);
  ~TlsStream() override;

  // To its end, an error, or the task's destruction; the caller watches the time.
  Task<Status> Handshake(Arena&);
  std::string_view alpn() const;                       // "h2", "http/1.1", "" (after the handshake)
  bool established() const { return established_; }
  std::string_view version() const;                    // "TLSv1.3"
  std::string_view cipher() const;                     // "TLS_AES_128_GCM_SHA256"
  bool resumed() const;                                // a session of before, by its ticket
  std::string_view server_name() const;                // as the client sent it; "" when it named none
  bool Asked(const ClientAuthority&) const;            // the handshake asked for a certificate of that authority
  bool Verified(const ClientAuthority&);               // the client has one; looked at once a connection and authority
  x509_st* client() const;                             // its certificate, if one of its site's authorities signed it; else null

  std::optional<Result<size_t>> TryRead(std::span<char> into) override;
  std::optional<Result<size_t>> TryWrite(std::span<const iovec> from) override;
  std::optional<Result<size_t>> SendFile(const FileRange&) override;    // never: see sends_files
  bool sends_files() const override { return false; }
  Readiness Readable() override;
  Readiness Writable() override { return tcp_->Writable(); }
  bool readable() const override { return pending_ || tcp_->readable(); }
  size_t Unacknowledged() const override { return tcp_->Unacknowledged(); }
  bool hung_up() const override { return tcp_->hung_up(); }
  bool lost() const override { return tcp_->lost(); }
  void ShutdownWrite() override;
  void Abort() override { tcp_->Abort(); }
  TcpStream& tcp() { return *tcp_; }

 private:
  friend struct TlsCallbacks;
  TlsStream(std::unique_ptr<TcpStream> tcp, ssl_st* ssl, Fault gone);
  enum class Blocked : uint8_t { kRead, kWrite, kEnd, kFailed };
  Blocked WhyNot(int result);
  std::optional<Result<size_t>> WriteRecord(std::string_view);

  std::unique_ptr<TcpStream> tcp_;
  std::unique_ptr<ssl_st, SslFree> ssl_;
  const TicketSource* tickets_ = nullptr;
  // Of a connection whose site asks for certificates.
  struct Client {
    std::shared_ptr<const TlsIdentity> asked;
    std::vector<std::pair<std::string, bool>> verified;      // by the authority's key
  };
  std::unique_ptr<Client> client_;
  void Recall();
  CertSource* certs_ = nullptr;                        // during the handshake
  TlsSession* session_cache_ = nullptr;                // of a client
  Fault gone_;                                         // that fits its side
  const char* why_ = "handshake failed";
  Signal never_;                                       // of Readable when something is pending
  bool established_ = false, failed_ = false;
  bool pending_ = false;                               // OpenSSL holds octets that were not asked for yet
};

}  // namespace rws
