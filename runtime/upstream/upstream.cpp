#include "runtime/upstream/upstream.h"

#include <netdb.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>

#include "schema_generated.h"

namespace rws {
namespace {

constexpr size_t kMaxPemBytes = 4 << 20;

std::vector<SocketAddr> Resolve(const std::string& host, uint16_t port) {
  if (std::optional<SocketAddr> literal = SocketAddr::Parse(host, port)) return {*literal};
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0) return {};
  std::vector<SocketAddr> out;
  for (const addrinfo* a = found; a && out.size() < kMaxAddresses; a = a->ai_next) {
    sockaddr_storage storage{};
    std::memcpy(&storage, a->ai_addr, std::min<size_t>(a->ai_addrlen, sizeof(storage)));
    if (auto address = SocketAddr::Parse(SocketAddr::From(storage).ip(), port)) out.push_back(*address);
  }
  freeaddrinfo(found);
  auto text = [](const SocketAddr& x) { return x.ToString(); };     // resolvers rotate: an order of our own
  std::sort(out.begin(), out.end(), [&](const SocketAddr& x, const SocketAddr& y) { return text(x) < text(y); });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<SocketAddr> AddressesOf(const fbs::Origin& origin) {
  if (!origin.path()) return Resolve(origin.host()->str(), origin.port());
  const std::optional<SocketAddr> socket = SocketAddr::Unix(origin.path()->string_view());
  return socket ? std::vector{*socket} : std::vector<SocketAddr>();
}

bool Read(const std::string& base, const flatbuffers::String* file, std::string& out, TlsError& error) {
  if (!file || file->size() == 0) return true;
  const std::string path = file->str().front() == '/' ? file->str() : base + "/" + file->str();
  std::ifstream in(path, std::ios::binary);
  if (in) out.assign(std::istreambuf_iterator<char>(in), {});
  if (!in || out.size() > kMaxPemBytes) error.message = (in ? "too large: " : "cannot read ") + path;
  return error.message.empty();
}

std::variant<std::shared_ptr<const TlsClient>, TlsError> MakeTls(const fbs::Upstream& record, const std::string& base) {
  const fbs::UpstreamTls& tls = *record.tls();
  TlsClient::Spec spec;
  TlsError error;
  spec.http2 = record.protocol() == fbs::OriginProtocol::Http2;
  spec.verify = !tls.verify_off();
  if (!Read(base, tls.ca(), spec.ca_pem, error) || !Read(base, tls.certificate(), spec.identity.chain_pem, error) ||
      !Read(base, tls.key(), spec.identity.key_pem, error))
    return error;
  return TlsClient::Make(spec);
}

}  // namespace

std::variant<std::vector<OriginLink>, TlsError> MakeLinks(const BundleView& view, const std::string& base) {
  std::vector<OriginLink> links;
  for (const fbs::Upstream* record : *view.records->upstreams()) {
    OriginLink& link = links.emplace_back();
    link.protocol = static_cast<OriginProtocol>(record->protocol());
    link.proxy = static_cast<ProxyVersion>(record->proxy_protocol());
    link.keep_conn = record->keep_conn();
    if (!record->tls()) continue;
    auto made = MakeTls(*record, base);
    if (auto* error = std::get_if<TlsError>(&made)) return TlsError{"upstream " + record->name()->str() + ": " + error->message};
    link.tls = std::get<0>(made);
  }
  return links;
}

std::vector<UpstreamAddresses> ResolveUpstreams(const BundleView& view, const std::vector<OriginLink>& links, std::vector<std::string>& warnings) {
  std::vector<UpstreamAddresses> all;
  if (!view.records->upstreams()) return all;
  for (const fbs::Upstream* record : *view.records->upstreams()) {
    UpstreamAddresses one;
    one.name = record->name()->string_view();
    one.link = links[all.size()];
    const std::string wanted = record->tls() && record->tls()->server_name() ? record->tls()->server_name()->str() : std::string();
    if (record->origins())
      for (const fbs::Origin* origin : *record->origins()) {
        const std::vector<SocketAddr> addresses = AddressesOf(*origin);
        for (const SocketAddr& a : addresses) {
          const std::string& name = wanted.empty() ? origin->host()->str() : wanted;
          one.origins.push_back({a, origin->weight(), a.ToString(), record->tls() ? name : std::string()});
        }
        if (addresses.empty()) warnings.push_back("upstream " + record->name()->str() + ": no address for " + origin->host()->str());
      }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace rws
