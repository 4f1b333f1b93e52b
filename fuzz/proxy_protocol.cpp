// Door: the first octets of a connection from a proxy. What is a header stays one whatever follows, every prefix of it may become
// it, and what it says is written and read back the same.
#include <cstdint>
#include <string>

#include "runtime/base/check.h"
#include "runtime/net/proxy_protocol.h"

namespace rws {
namespace {

using Step = ProxyParse::Step;

void CheckSame(const ProxyHeader& a, const ProxyParse& b) {
  RWS_CHECK(b.step == Step::kDone && a.local == b.header.local);
  if (!a.local) RWS_CHECK(a.source == b.header.source && a.destination == b.header.destination);
}

void CheckHeader(std::string_view received) {
  const ProxyParse parsed = ParseProxyHeader(received);
  if (parsed.step == Step::kMore) RWS_CHECK(received.size() < kMaxProxyHeader);
  if (parsed.step != Step::kDone) return;
  RWS_CHECK(parsed.size <= received.size() && parsed.size <= kMaxProxyHeader);
  const std::string_view header = received.substr(0, parsed.size);
  CheckSame(parsed.header, ParseProxyHeader(header));
  for (size_t n : {size_t{0}, parsed.size / 2, parsed.size - 1}) RWS_CHECK(ParseProxyHeader(header.substr(0, n)).step == Step::kMore);
  CheckSame(parsed.header, ParseProxyHeader(WriteProxyHeader1(parsed.header)));
  const ProxyParse again = ParseProxyHeader(WriteProxyHeader2(parsed.header));
  CheckSame(parsed.header, again);
  if (!parsed.header.local) RWS_CHECK(again.header.authority == parsed.header.authority && again.header.unique_id == parsed.header.unique_id && again.header.alpn == parsed.header.alpn);
}

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  rws::CheckHeader({reinterpret_cast<const char*>(data), size});
  return 0;
}
