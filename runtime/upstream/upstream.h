// The upstreams of one bundle: addresses resolved off the data path; immutable, shared by the workers.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "runtime/bundle/view.h"
#include "runtime/net/address.h"
#include "runtime/net/tls.h"

namespace rws {

inline constexpr size_t kMaxAddresses = 16;    // of one name

enum class OriginProtocol : uint8_t { kHttp1, kHttp2, kFastCgi };
enum class ProxyVersion : uint8_t { kNone, kV1, kV2 };          // of the header that begins a connection

// What a connection to an origin is, beside its address.
struct OriginLink {
  OriginProtocol protocol = OriginProtocol::kHttp1;
  std::shared_ptr<const TlsClient> tls;        // null: in clear
  ProxyVersion proxy = ProxyVersion::kNone;
  bool keep_conn = false;                      // of kFastCgi: used again
  friend bool operator==(const OriginLink& a, const OriginLink& b) {
    return a.protocol == b.protocol && a.proxy == b.proxy && a.keep_conn == b.keep_conn && (a.tls == b.tls || (a.tls && b.tls && a.tls->fingerprint() == b.tls->fingerprint()));
  }
};
struct OriginAddress {
  SocketAddr address;
  uint32_t weight = 1;
  std::string text;                  // "10.0.0.1:80", "unix:/run/x.sock", for logs
  std::string server_name;           // that its certificate must have; with TLS only
  uint32_t series = 0;               // of its counts
  friend bool operator==(const OriginAddress&, const OriginAddress&) = default;
};
struct UpstreamAddresses {
  std::string_view name;
  std::vector<OriginAddress> origins;    // every address of every name that was found; empty: 503
  OriginLink link;
  uint32_t series = 0;                   // of attempts that found no origin
  friend bool operator==(const UpstreamAddresses&, const UpstreamAddresses&) = default;
};

// Links of a bundle's upstreams, by their index; reads files (blocking). The error is one line.
std::variant<std::vector<OriginLink>, TlsError> MakeLinks(const BundleView&, const std::string& base);

// Blocking (getaddrinfo). `warnings` gets a line for each name that was not found.
std::vector<UpstreamAddresses> ResolveUpstreams(const BundleView&, const std::vector<OriginLink>&, std::vector<std::string>& warnings);

}  // namespace rws
