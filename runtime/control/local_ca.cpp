#include "runtime/control/local_ca.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace rws {
namespace {

namespace fs = std::filesystem;

struct Free {
  void operator()(X509* x) const { X509_free(x); }
  void operator()(EVP_PKEY* k) const { EVP_PKEY_free(k); }
  void operator()(BIO* b) const { BIO_free(b); }
};
using Certificate509 = std::unique_ptr<X509, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Bio = std::unique_ptr<BIO, Free>;

constexpr int64_t kBackdateSeconds = 3600;             // clocks differ
constexpr size_t kSerialBytes = 16;

Key NewKey() { return Key(EVP_EC_gen("P-256")); }

std::string Text(BIO* b) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(b, &data);
  return std::string(data, static_cast<size_t>(size));
}

std::string Pem(X509* x) {
  Bio out(BIO_new(BIO_s_mem()));
  PEM_write_bio_X509(out.get(), x);
  return Text(out.get());
}

std::string Pem(EVP_PKEY* k) {
  Bio out(BIO_new(BIO_s_mem()));
  PEM_write_bio_PrivateKey(out.get(), k, nullptr, nullptr, 0, nullptr, nullptr);
  return Text(out.get());
}

void Extend(X509* x, X509* issuer, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, x, nullptr, nullptr, 0);
  if (X509_EXTENSION* e = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str())) {
    X509_add_ext(x, e, -1);
    X509_EXTENSION_free(e);
  }
}

Certificate509 Begin(EVP_PKEY* key, const std::string& common_name, int days) {
  Certificate509 x(X509_new());
  X509_set_version(x.get(), X509_VERSION_3);
  unsigned char serial[kSerialBytes];
  RWS_CHECK(RAND_bytes(serial, sizeof serial) == 1);
  serial[0] &= 0x7F;
  BIGNUM* number = BN_bin2bn(serial, sizeof serial, nullptr);
  BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x.get()));
  BN_free(number);
  X509_gmtime_adj(X509_getm_notBefore(x.get()), -kBackdateSeconds);
  X509_time_adj_ex(X509_getm_notAfter(x.get()), days, 0, nullptr);
  X509_set_pubkey(x.get(), key);
  const auto* text = reinterpret_cast<const unsigned char*>(common_name.c_str());
  X509_NAME_add_entry_by_txt(X509_get_subject_name(x.get()), "CN", MBSTRING_UTF8, text, -1, -1, 0);
  return x;
}

std::string Errno(const std::string& what) { return what + ": " + std::strerror(errno); }

std::string WriteNew(const fs::path& path, const std::string& text, mode_t mode) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (fd < 0) return Errno("cannot write " + path.string());
  const bool whole = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
  std::string problem = whole ? std::string() : Errno("cannot write " + path.string());
  ::close(fd);
  return problem;
}

std::string Read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

bool IsIp(const std::string& name) {
  unsigned char into[16];
  return ::inet_pton(AF_INET, name.c_str(), into) == 1 || ::inet_pton(AF_INET6, name.c_str(), into) == 1;
}

}  // namespace

struct LocalCa::Loaded {
  Certificate509 certificate;
  Key key;
};

namespace {

std::string Create(const fs::path& certificate, const fs::path& key_file) {
  std::error_code e;
  fs::create_directories(certificate.parent_path(), e);
  if (e) return "cannot make " + certificate.parent_path().string() + ": " + e.message();
  Key key = NewKey();
  char host[256] = "";
  ::gethostname(host, sizeof host - 1);
  Certificate509 x = Begin(key.get(), std::string("rws local CA ") + host, kCaDays);
  X509_set_issuer_name(x.get(), X509_get_subject_name(x.get()));
  Extend(x.get(), x.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
  Extend(x.get(), x.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
  Extend(x.get(), x.get(), NID_subject_key_identifier, "hash");
  if (X509_sign(x.get(), key.get(), EVP_sha256()) == 0) return "cannot sign the local CA";
  if (std::string problem = WriteNew(key_file, Pem(key.get()), 0600); !problem.empty()) return problem;
  return WriteNew(certificate, Pem(x.get()), 0644);
}

}  // namespace

std::string LocalCa::Load(Loaded& ca) {
  const fs::path certificate = fs::path(folder_) / "local-ca.crt", key = fs::path(folder_) / "local-ca.key";
  if (!fs::exists(certificate) && !fs::exists(key))
    if (std::string problem = Create(certificate, key); !problem.empty()) return problem;
  const std::string certificate_text = Read(certificate), key_text = Read(key);
  Bio certificate_bio(BIO_new_mem_buf(certificate_text.data(), static_cast<int>(certificate_text.size())));
  Bio key_bio(BIO_new_mem_buf(key_text.data(), static_cast<int>(key_text.size())));
  ca.certificate.reset(PEM_read_bio_X509(certificate_bio.get(), nullptr, nullptr, nullptr));
  ca.key.reset(PEM_read_bio_PrivateKey(key_bio.get(), nullptr, [](char*, int, int, void*) { return 0; }, nullptr));
  ERR_clear_error();
  if (!ca.certificate || !ca.key) return "the local CA in " + folder_ + " cannot be read; remove local-ca.crt and local-ca.key to make a new one";
  return {};
}

std::variant<std::string, TlsError> LocalCa::Certificate() {
  Loaded ca;
  if (std::string problem = Load(ca); !problem.empty()) return TlsError{problem};
  return (fs::path(folder_) / "local-ca.crt").string();
}

std::variant<TlsIdentity::Pair, TlsError> LocalCa::Issue(const std::vector<std::string>& names) {
  Loaded ca;
  if (std::string problem = Load(ca); !problem.empty()) return TlsError{problem};
  Key key = NewKey();
  Certificate509 x = Begin(key.get(), "rws", kLeafDays);
  X509_set_issuer_name(x.get(), X509_get_subject_name(ca.certificate.get()));
  std::string subjects;
  for (const std::string& name : names) subjects += (subjects.empty() ? "" : ",") + std::string(IsIp(name) ? "IP:" : "DNS:") + name;
  Extend(x.get(), ca.certificate.get(), NID_subject_alt_name, subjects);
  Extend(x.get(), ca.certificate.get(), NID_key_usage, "critical,digitalSignature");
  Extend(x.get(), ca.certificate.get(), NID_ext_key_usage, "serverAuth");
  Extend(x.get(), ca.certificate.get(), NID_authority_key_identifier, "keyid");
  if (X509_sign(x.get(), ca.key.get(), EVP_sha256()) == 0) return TlsError{"cannot sign a certificate of the local CA"};
  return TlsIdentity::Pair{Pem(x.get()) + Pem(ca.certificate.get()), Pem(key.get())};
}

std::string DefaultStateFolder() {
  if (const char* given = std::getenv("STATE_DIRECTORY")) return given;
  if (const char* xdg = std::getenv("XDG_STATE_HOME")) return std::string(xdg) + "/rws";
  const char* home = std::getenv("HOME");
  return ::geteuid() == 0 || !home ? "/var/lib/rws" : std::string(home) + "/.local/state/rws";
}

int PrintTrust(const std::string& state_folder) {
  auto path = LocalCa(state_folder).Certificate();
  if (auto* error = std::get_if<TlsError>(&path)) {
    std::fprintf(stderr, "rws: %s\n", error->message.c_str());
    return 1;
  }
  const char* file = std::get<std::string>(path).c_str();
  std::printf("The local CA of this machine is %s\n"
              "Debian:   sudo cp %s /usr/local/share/ca-certificates/rws-local-ca.crt && sudo update-ca-certificates\n"
              "curl:     curl --cacert %s https://localhost/\n"
              "Firefox:  Settings, Certificates, Authorities, Import\n"
              "Chromium: certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n rws-local-ca -i %s\n", file, file, file, file);
  return 0;
}

}  // namespace rws
