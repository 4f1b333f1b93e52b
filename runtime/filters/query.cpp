// set|remove query NAME [VALUE]: the query that the origin gets.
#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

inline constexpr size_t kMaxQuery = 64 * 1024;               // octets

// Name or value of a query, as it stands in one (URL standard 5.2; a blank is %20).
std::string_view Encode(std::string_view text, Arena& arena) {
  constexpr std::string_view kKept = "-._~!$'()*,;:@/?", kHex = "0123456789ABCDEF";
  char* out = static_cast<char*>(arena.Allocate(text.size() * 3 + 1, 1));
  size_t n = 0;
  for (char c : text) {
    const bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || kKept.find(c) != kKept.npos;
    if (plain) {
      out[n++] = c;
      continue;
    }
    const auto octet = static_cast<unsigned char>(c);
    out[n++] = '%';
    out[n++] = kHex[octet >> 4];
    out[n++] = kHex[octet & 15];
  }
  return {out, n};
}

class EditQuery final : public HeadFilter {
 public:
  explicit EditQuery(const fbs::EditQuery& r) : record_(r), name_(r.name()->string_view()) {}

  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    Arena& arena = exchange.arena();
    std::string_view pair;
    if (record_.op() == fbs::HeaderOp::Set) {
      Result<std::string_view> value = RunProgram(exchange.prepared.view(), record_.program(), exchange, arena);
      if (!value.ok()) return ErrorReply(arena, value.error());
      pair = arena.Concat(arena.Concat(Encode(name_, arena), "="), Encode(*value, arena));
    }
    exchange.upstream_query = Edited(exchange.upstream_query, pair, arena);
    exchange.upstream_has_query = !exchange.upstream_query.empty();
    if (exchange.upstream_query.size() <= kMaxQuery) return std::nullopt;
    exchange.fault = Fault::kUriTooLong;
    return LocalReply(arena, 414);
  }

 private:
  // All fields of that name but none; `pair` in the place of the first, else at the end.
  std::string_view Edited(std::string_view query, std::string_view pair, Arena& arena) const {
    char* out = static_cast<char*>(arena.Allocate(query.size() + pair.size() + 2, 1));
    size_t n = 0;
    auto add = [&](std::string_view part) {
      if (n > 0) out[n++] = '&';
      n += part.copy(out + n, part.size());
    };
    for (bool more = !query.empty(); more;) {
      const size_t amp = query.find('&');
      const std::string_view field = query.substr(0, amp);
      more = amp != query.npos;
      if (more) query.remove_prefix(amp + 1);
      if (PercentDecode(field.substr(0, field.find('=')), arena) != name_) {
        add(field);
      } else if (!pair.empty()) {
        add(pair);
        pair = {};
      }
    }
    if (!pair.empty()) add(pair);
    return {out, n};
  }

  const fbs::EditQuery& record_;
  std::string_view name_;
};

}  // namespace

Stage MakeEditQuery(const fbs::EditQuery& record, const FilterContext&) {
  Stage s;
  if (record.op() == fbs::HeaderOp::Set && record.program() == format::kNone) s.error = "a query field without a value";
  else s.head = std::make_unique<EditQuery>(record);
  return s;
}

}  // namespace rws
