// The built-in replies. Bodies are short and hold nothing of the request.
#include "runtime/pipeline/replies.h"

#include "runtime/pipeline/text_body.h"

namespace rws {
namespace {

struct Phrase { uint16_t status; std::string_view text; };
constexpr Phrase kPhrases[] = {
    {200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"}, {206, "Partial Content"}, {301, "Moved Permanently"},
    {302, "Found"}, {303, "See Other"}, {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"},
    {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"},
    {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"}, {411, "Length Required"}, {412, "Precondition Failed"},
    {413, "Content Too Large"}, {414, "URI Too Long"}, {415, "Unsupported Media Type"}, {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"}, {421, "Misdirected Request"}, {422, "Unprocessable Content"}, {426, "Upgrade Required"},
    {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"}, {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"}, {501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"},
    {504, "Gateway Timeout"}, {505, "HTTP Version Not Supported"}};

constexpr bool Bodyless(uint16_t status) { return status < 200 || status == 204 || status == 205 || status == 304; }

}  // namespace

std::string_view ReasonOf(uint16_t status) {
  for (const Phrase& p : kPhrases)
    if (p.status == status) return p.text;
  return "Status";
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
  return LocalReply(arena, status == 0 ? 502 : status);
}

}  // namespace rws
