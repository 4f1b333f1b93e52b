#include "runtime/net/tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cstring>

namespace rws {
namespace {

TcpStream& Below(BIO* b) { return *static_cast<TcpStream*>(BIO_get_data(b)); }

int Received(BIO* b, char* into, size_t size, size_t* got) {
  BIO_clear_retry_flags(b);
  std::optional<Result<size_t>> n = Below(b).TryRead({into, size});
  if (!n) BIO_set_retry_read(b);
  *got = n && n->ok() ? **n : 0;
  return *got > 0 ? 1 : 0;
}

int Sent(BIO* b, const char* from, size_t size, size_t* sent) {
  BIO_clear_retry_flags(b);
  iovec piece{const_cast<char*>(from), size};
  std::optional<Result<size_t>> n = Below(b).TryWrite({&piece, 1});
  if (!n) BIO_set_retry_write(b);
  *sent = n && n->ok() ? **n : 0;
  return *sent > 0 ? 1 : 0;
}

long Control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

const BIO_METHOD* Method() {
  static const std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> method = [] {
    BIO_METHOD* m = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "rws stream");
    RWS_CHECK(m != nullptr);
    BIO_meth_set_read_ex(m, Received);
    BIO_meth_set_write_ex(m, Sent);
    BIO_meth_set_ctrl(m, Control);
    return std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)>(m, BIO_meth_free);
  }();
  return method.get();
}

}  // namespace

TlsStream::TlsStream(std::unique_ptr<TcpStream> tcp, ssl_st* ssl, Fault gone) : tcp_(std::move(tcp)), ssl_(ssl), gone_(gone) {
  SSL_set_app_data(ssl, this);
  BIO* bio = BIO_new(Method());
  RWS_CHECK(bio != nullptr);
  BIO_set_data(bio, tcp_.get());
  BIO_set_init(bio, 1);
  SSL_set_bio(ssl, bio, bio);
}

TlsStream::~TlsStream() {
  if (established_ && !failed_ && tcp_->fd() >= 0) SSL_shutdown(ssl_.get());    // close_notify, if it fits
  ERR_clear_error();
}

std::unique_ptr<TlsStream> TlsStream::Accept(std::unique_ptr<TcpStream> tcp, const TlsServer& server, CertSource& certs) {
  SSL* ssl = SSL_new(server.context_.get());
  if (!ssl) return nullptr;
  std::unique_ptr<TlsStream> stream(new TlsStream(std::move(tcp), ssl, Fault::kClientGone));
  stream->certs_ = &certs;
  stream->tickets_ = &server.tickets_;
  SSL_set_accept_state(ssl);
  return stream;
}

std::unique_ptr<TlsStream> TlsStream::Connect(std::unique_ptr<TcpStream> tcp, const TlsClient& client, const std::string& name, TlsSession& session) {
  SSL* ssl = SSL_new(client.context_.get());
  if (!ssl) return nullptr;
  std::unique_ptr<TlsStream> stream(new TlsStream(std::move(tcp), ssl, Fault::kOriginReset));
  stream->session_cache_ = &session;
  X509_VERIFY_PARAM* wanted = SSL_get0_param(ssl);
  if (X509_VERIFY_PARAM_set1_ip_asc(wanted, name.c_str()) != 1) {      // RFC 6066 3: an address is no server name
    SSL_set_tlsext_host_name(ssl, name.c_str());
    if (client.verify_) SSL_set1_host(ssl, name.c_str());
  }
  if (session) SSL_set_session(ssl, session.get());
  SSL_set_connect_state(ssl);
  ERR_clear_error();
  return stream;
}

// The queue of errors is this thread's and is left empty: what OpenSSL says next is about the next call.
TlsStream::Blocked TlsStream::WhyNot(int result) {
  const int why = SSL_get_error(ssl_.get(), result);
  if (why == SSL_ERROR_SSL && !established_) {
    const long verdict = SSL_get_verify_result(ssl_.get());
    const char* reason = verdict != X509_V_OK ? X509_verify_cert_error_string(verdict) : ERR_reason_error_string(ERR_peek_error());
    if (reason) why_ = reason;                         // a literal of OpenSSL
  }
  ERR_clear_error();
  switch (why) {
    case SSL_ERROR_WANT_READ: return Blocked::kRead;
    case SSL_ERROR_WANT_WRITE: return Blocked::kWrite;
    case SSL_ERROR_ZERO_RETURN: return Blocked::kEnd;
    default: failed_ = true; return Blocked::kFailed;
  }
}

Task<Status> TlsStream::Handshake(Arena&) {
  for (;;) {
    const int done = SSL_do_handshake(ssl_.get());
    if (done == 1) break;
    const Blocked why = WhyNot(done);
    if (why == Blocked::kRead) co_await tcp_->Readable();
    else if (why == Blocked::kWrite) co_await tcp_->Writable();
    else co_return Error(Fault::kTlsFailed, why_);
  }
  established_ = true;
  if (client_ && resumed()) Recall();
  pending_ = SSL_has_pending(ssl_.get()) == 1;
  co_return Ok();
}

std::string_view TlsStream::alpn() const {
  const unsigned char* name = nullptr;
  unsigned size = 0;
  SSL_get0_alpn_selected(ssl_.get(), &name, &size);
  return {reinterpret_cast<const char*>(name), size};
}

// Of a session that goes on: what was verified when it began. All authorities are in its context, so they are the same.
void TlsStream::Recall() {
  void* data = nullptr;
  size_t size = 0;
  client_->verified.clear();
  if (SSL_SESSION_get0_ticket_appdata(SSL_get_session(ssl_.get()), &data, &size) != 1) return;
  const std::string_view keys(static_cast<const char*>(data), size);
  for (size_t at = 0; at + ClientAuthority::kKeySize <= keys.size(); at += ClientAuthority::kKeySize)
    client_->verified.emplace_back(keys.substr(at, ClientAuthority::kKeySize), true);
}

std::string_view TlsStream::version() const { return SSL_get_version(ssl_.get()); }

std::string_view TlsStream::cipher() const {
  const SSL_CIPHER* used = SSL_get_current_cipher(ssl_.get());
  const char* name = used ? SSL_CIPHER_standard_name(used) : nullptr;
  return name ? name : "";
}

bool TlsStream::resumed() const { return SSL_session_reused(ssl_.get()) == 1; }

std::string_view TlsStream::server_name() const {
  const char* name = SSL_get_servername(ssl_.get(), TLSEXT_NAMETYPE_host_name);
  return name ? name : std::string_view();
}

x509_st* TlsStream::client() const { return client_ ? SSL_get0_peer_certificate(ssl_.get()) : nullptr; }

bool TlsStream::Asked(const ClientAuthority& authority) const {
  if (!client_) return false;
  const auto& asked = client_->asked->authorities_;
  return std::any_of(asked.begin(), asked.end(), [&](const auto& a) { return a->key() == authority.key(); });
}

bool TlsStream::Verified(const ClientAuthority& authority) {
  X509* leaf = client();
  if (!leaf) return false;
  for (const auto& [key, good] : client_->verified)
    if (key == authority.key()) return good;
  const bool good = authority.Verify(leaf, SSL_get_peer_cert_chain(ssl_.get())) == X509_V_OK;
  client_->verified.emplace_back(authority.key(), good);
  return good;
}

Readiness TlsStream::Readable() {
  if (pending_) return {never_, true};
  return tcp_->Readable();
}

std::optional<Result<size_t>> TlsStream::TryRead(std::span<char> into) {
  if (failed_) return Error(gone_, "connection reset");
  size_t total = 0;
  while (total < into.size()) {                        // several small records are one read
    size_t got = 0;
    const int ok = SSL_read_ex(ssl_.get(), into.data() + total, into.size() - total, &got);
    if (ok == 1) {
      total += got;
      pending_ = SSL_has_pending(ssl_.get()) == 1;
      if (pending_) continue;
      return total;
    }
    pending_ = false;
    const Blocked why = WhyNot(ok);
    if (why == Blocked::kWrite) tcp_->AwaitAnyEvent(TcpStream::Direction::kRead);
    if (total > 0) {
      pending_ = why == Blocked::kEnd || why == Blocked::kFailed;      // told next time
      return total;
    }
    if (why == Blocked::kEnd) return size_t{0};
    if (why == Blocked::kFailed) return Error(gone_, "connection lost");
    return std::nullopt;
  }
  return total;
}

std::optional<Result<size_t>> TlsStream::WriteRecord(std::string_view record) {
  size_t sent = 0;
  const int ok = SSL_write_ex(ssl_.get(), record.data(), record.size(), &sent);
  if (ok == 1) return sent;
  const Blocked why = WhyNot(ok);
  if (why == Blocked::kRead) tcp_->AwaitAnyEvent(TcpStream::Direction::kWrite);
  if (why == Blocked::kRead || why == Blocked::kWrite) return std::nullopt;
  return Error(gone_, "write failed");
}

// Small pieces share a record: they are gathered up to its size. A record that did not go out whole is finished by the next
// call, which begins with the same octets, as nothing of them was reported as taken.
std::optional<Result<size_t>> TlsStream::TryWrite(std::span<const iovec> from) {
  if (failed_) return Error(gone_, "write failed");
  static thread_local char gathered[kTlsRecord];
  size_t total = 0, piece = 0, at = 0;
  while (piece < from.size() && total < kBytesPerTurn) {
    const char* head = static_cast<const char*>(from[piece].iov_base) + at;
    std::string_view record(head, std::min(from[piece].iov_len - at, kTlsRecord));
    if (record.size() < kTlsRecord && piece + 1 < from.size()) {
      size_t size = 0;
      for (size_t p = piece, skip = at; p < from.size() && size < kTlsRecord; ++p, skip = 0) {
        const size_t n = std::min(from[p].iov_len - skip, kTlsRecord - size);
        std::memcpy(gathered + size, static_cast<const char*>(from[p].iov_base) + skip, n);
        size += n;
      }
      record = {gathered, size};
    }
    if (record.empty()) break;
    std::optional<Result<size_t>> sent = WriteRecord(record);
    if (!sent && total == 0) return std::nullopt;
    if (!sent) break;
    if (!sent->ok()) return sent;
    total += **sent;
    for (size_t left = **sent; left > 0;) {
      const size_t n = std::min(left, from[piece].iov_len - at);
      left -= n;
      at += n;
      if (at == from[piece].iov_len) ++piece, at = 0;
    }
    while (piece < from.size() && from[piece].iov_len == 0) ++piece;
  }
  return total;
}

std::optional<Result<size_t>> TlsStream::SendFile(const FileRange&) { RWS_CHECK(false && "no sendfile over TLS"); }

void TlsStream::ShutdownWrite() {
  if (established_ && !failed_) SSL_shutdown(ssl_.get());
  ERR_clear_error();
  tcp_->ShutdownWrite();
}

}  // namespace rws
