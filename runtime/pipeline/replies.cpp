// The built-in replies. Bodies are short and hold nothing of the request.
#include "runtime/pipeline/replies.h"

#include "runtime/http/semantics.h"
#include "runtime/pipeline/text_body.h"

namespace rws {
namespace {

constexpr bool Bodyless(uint16_t status) { return status < 200 || status == 204 || status == 205 || status == 304; }

}  // namespace

std::string_view ReasonOf(uint16_t status) {
  std::string_view phrase = ReasonPhrase(status);
  return phrase.empty() ? "Status" : phrase;
}

Response TextReply(Arena& arena, uint16_t status, std::string_view text, std::string_view content_type) {
  Response r(arena);
  r.head.status = status;
  if (Bodyless(status)) return r;
  if (!content_type.empty() && !text.empty()) r.head.fields.Add(HeaderName::kContentType, content_type);
  if (!text.empty()) r.body = MakeBody<TextBody>(arena, text);
  return r;
}

Response LocalReply(Arena& arena, uint16_t status) {
  const char code[4] = {static_cast<char>('0' + status / 100 % 10), static_cast<char>('0' + status / 10 % 10),
                        static_cast<char>('0' + status % 10), ' '};
  std::string_view text = arena.Concat(arena.Concat({code, 4}, ReasonOf(status)), "\n");
  return TextReply(arena, status, text, "text/plain; charset=utf-8");
}

Response MethodNotAllowed(Arena& arena, MethodSet allowed) {
  std::string_view list;
  for (unsigned m = 0; m < static_cast<unsigned>(Method::kWs); ++m) {
    if ((allowed & (MethodSet{1} << m)) == 0) continue;
    std::string_view token = Token(static_cast<Method>(m));
    list = list.empty() ? token : arena.Concat(arena.Concat(list, ", "), token);
  }
  Response r = LocalReply(arena, 405);
  r.head.fields.Add(HeaderName::kAllow, list);
  return r;
}

Response Redirection(Arena& arena, uint16_t status, std::string_view location) {
  Response r = LocalReply(arena, status);
  r.head.fields.Add(HeaderName::kLocation, location);
  return r;
}

Response ErrorReply(Arena& arena, const Error& error) {
  uint16_t status = StatusOf(error.fault);
  if (status == 0) status = BlameOf(error.fault) == Blame::kClient ? 400 : 502;
  return LocalReply(arena, status);
}

}  // namespace rws
