#include "runtime/codec/fastcgi/cgi_head.h"

#include <charconv>

#include "runtime/http/semantics.h"

namespace rws {
namespace {

Error Bad(const char* what) { return Error(Fault::kBadResponse, what); }

std::string_view Trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

std::string_view TakeLine(std::string_view& text) {
  const size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// RFC 3875 6.3.3: three digits, a phrase behind them.
Status TakeStatus(ResponseHead& head) {
  const Field* field = head.fields.Find("Status");
  if (!field) {
    if (head.fields.Find(HeaderName::kLocation)) head.status = 302;     // section 6.2.3; an internal one (6.2.2) goes to the client too
    return Ok();
  }
  const std::string_view value = field->value;
  auto [end, error] = std::from_chars(value.data(), value.data() + std::min<size_t>(value.size(), 3), head.status);
  const bool digits = error == std::errc() && end == value.data() + 3 && (value.size() == 3 || value[3] == ' ');
  if (!digits || head.status < 200 || head.status > 599) return Bad("a Status that is none");
  head.fields.Remove("Status");
  return Ok();
}

}  // namespace

std::optional<size_t> FindCgiEnd(std::string_view text, size_t looked) {
  for (size_t at = text.find('\n', looked >= 2 ? looked - 2 : 0); at != text.npos; at = text.find('\n', at + 1)) {
    if (text.substr(at + 1, 1) == "\n") return at + 2;
    if (text.substr(at + 1, 2) == "\r\n") return at + 3;
  }
  return std::nullopt;
}

Status ParseCgiHead(std::string_view text, const CodecLimits& limits, ResponseHead& head) {
  while (true) {
    const std::string_view line = TakeLine(text);
    if (line.empty()) break;
    const size_t colon = line.find(':');
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = colon == line.npos ? std::string_view() : Trimmed(line.substr(colon + 1));
    if (colon == line.npos || !IsToken(name) || !IsFieldValue(value)) return Bad("not a CGI field");
    if (head.fields.size() >= limits.max_header_fields) return Bad("too many CGI fields");
    head.fields.Add(name, value);
  }
  if (head.fields.size() == 0) return Bad("a CGI response without fields");
  if (head.fields.Find(HeaderName::kTransferEncoding)) return Bad("Transfer-Encoding in a CGI response");
  return TakeStatus(head);
}

}  // namespace rws
