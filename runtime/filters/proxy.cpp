// proxy UPSTREAM: makes the request the origin's, hands it to the dispatch, makes the response the client's.
#include <charconv>

#include "runtime/filters/forwarded.h"
#include "runtime/filters/makers.h"
#include "runtime/pipeline/replies.h"

namespace rws {
namespace {

// RFC 3986 3.1.
bool IsScheme(std::string_view text) {
  for (char c : text)
    if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '+' || c == '-' || c == '.')) return false;
  return !text.empty();
}

// Location is mapped back under `strip prefix`: a path, or our own authority with a path.
void MapLocation(const Exchange& exchange, std::string_view authority, ResponseHead& head) {
  if (exchange.stripped_prefix.empty()) return;
  const Field* location = head.fields.Find(HeaderName::kLocation);
  if (!location) return;
  std::string_view value = location->value, before;
  size_t scheme = value.find("://");
  if (scheme != std::string_view::npos && IsScheme(value.substr(0, scheme))) {
    size_t slash = value.find('/', scheme + 3);
    if (slash == std::string_view::npos || !EqualsIgnoreCase(value.substr(scheme + 3, slash - scheme - 3), authority)) return;
    before = value.substr(0, slash);
    value.remove_prefix(slash);
  }
  if (value.empty() || value.front() != '/' || value.substr(0, 2) == "//") return;
  Arena& arena = exchange.arena();
  head.fields.Set("Location", arena.Concat(arena.Concat(before, exchange.stripped_prefix), value));
}

// RFC 9110 7.6.2: OPTIONS and TRACE count their hops; at zero we are the recipient.
std::optional<Response> LastHop(Arena& arena, RequestHead& head) {
  const Field* hops = head.fields.Find(HeaderName::kMaxForwards);
  if (!hops || (head.method != Method::kOptions && head.method != Method::kTrace)) return std::nullopt;
  uint32_t left = 0;
  const char* end = hops->value.data() + hops->value.size();
  auto [at, error] = std::from_chars(hops->value.data(), end, left);
  if (error != std::errc() || at != end) return std::nullopt;
  if (left == 0) return head.method == Method::kOptions ? TextReply(arena, 200, "", "") : LocalReply(arena, 501);
  char digits[10];
  head.fields.Set("Max-Forwards", arena.Copy({digits, static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, left - 1).ptr - digits)}));
  return std::nullopt;
}

class Proxy final : public Filter {
 public:
  Proxy(uint32_t upstream, std::string_view host) : upstream_(upstream), host_(host) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    attempt.upstream = upstream_;
    if (std::optional<Response> reply = LastHop(exchange.arena(), request.head)) co_return std::move(*reply);
    AddForwarded(exchange, request.head);
    if (!AddVia(exchange, request.head)) co_return Error(Fault::kLoop, "the request came through here before");
    request.head.target = exchange.target_after();
    if (!host_.empty()) {
      request.head.authority = host_;
      request.head.fields.Set("Host", host_);
    }
    std::string_view authority = request.head.authority;
    Result<Response> response = co_await next.Run(exchange, attempt, std::move(request));
    if (!response.ok()) co_return response.error();
    MapLocation(exchange, authority, response->head);
    co_return std::move(*response);
  }

 private:
  uint32_t upstream_;
  std::string_view host_;            // of a URL target; empty: the client's is kept
};

}  // namespace

Stage MakeProxy(const fbs::Proxy& record, const FilterContext& context) {
  Stage s;
  const fbs::Upstream* upstream = context.view.records->upstreams()->Get(record.upstream());
  std::string_view host = upstream->host() ? upstream->host()->string_view() : std::string_view();
  s.filter = std::make_unique<Proxy>(record.upstream(), host);
  return s;
}

}  // namespace rws
