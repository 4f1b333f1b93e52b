// llhttp's side. It stops after every message, so that it can be asked where that one ended.
#include <llhttp.h>

#include "tests/oracle/outcome.h"

namespace rws::oracle {
namespace {

constexpr size_t kMostStops = 1000;        // of one connection

struct Parse {
  llhttp_t parser{};
  Outcome out;
  size_t last = 0;
  bool trailers = false;

  Seen& seen() { return out.messages.back(); }
  Lines& lines() { return trailers ? seen().trailers : seen().fields; }
};

Parse& Of(llhttp_t* parser) { return *static_cast<Parse*>(parser->data); }
std::string_view View(const char* at, size_t size) { return {at, size}; }

llhttp_settings_t Settings() {
  llhttp_settings_t s;
  llhttp_settings_init(&s);
  s.on_message_begin = [](llhttp_t* p) {
    Parse& parse = Of(p);
    parse.out.messages.emplace_back();
    parse.seen().start = parse.last;
    parse.trailers = false;
    return 0;
  };
  s.on_method = [](llhttp_t* p, const char* at, size_t n) { Of(p).seen().method += View(at, n); return 0; };
  s.on_url = [](llhttp_t* p, const char* at, size_t n) { Of(p).seen().target += View(at, n); return 0; };
  s.on_header_field = [](llhttp_t* p, const char* at, size_t n) {
    Of(p).lines().emplace_back(View(at, n), "");
    return 0;
  };
  s.on_header_value = [](llhttp_t* p, const char* at, size_t n) { Of(p).lines().back().second += View(at, n); return 0; };
  s.on_headers_complete = [](llhttp_t* p) {
    Parse& parse = Of(p);
    parse.trailers = true;
    parse.seen().minor = p->http_major == 1 ? p->http_minor : -1;
    return 0;
  };
  s.on_body = [](llhttp_t* p, const char* at, size_t n) { Of(p).seen().body += View(at, n); return 0; };
  s.on_message_complete = [](llhttp_t* p) {
    Of(p).seen().whole = true;
    Of(p).seen().keeps = llhttp_should_keep_alive(p) != 0;
    return static_cast<int>(HPE_PAUSED);
  };
  return s;
}
const llhttp_settings_t kSettings = Settings();

void Trim(Lines& lines) {                  // llhttp leaves trailing white space to its caller
  for (auto& [name, value] : lines) value.resize(value.find_last_not_of(" \t") + 1);
}

// True: go on from there.
bool Stopped(Parse& parse, llhttp_errno_t code, size_t at) {
  if (code == HPE_PAUSED) {
    parse.seen().end = parse.last = at;
    llhttp_resume(&parse.parser);
    if (parse.seen().keeps) return true;
    parse.out.end = End::kClosed;
    return false;
  }
  if (code == HPE_PAUSED_UPGRADE) return llhttp_resume_after_upgrade(&parse.parser), true;    // we agree to none: more requests follow
  parse.out.end = code == HPE_PAUSED_H2_UPGRADE ? End::kPreface : End::kRefused;
  parse.out.error = std::string(llhttp_errno_name(code)).substr(4);
  parse.out.reason = llhttp_get_error_reason(&parse.parser);
  return false;
}

}  // namespace

Outcome Theirs(std::string_view octets) {
  Parse parse;
  llhttp_init(&parse.parser, HTTP_REQUEST, &kSettings);
  parse.parser.data = &parse;
  size_t at = 0;
  for (size_t stops = 0; stops < kMostStops; ++stops) {
    llhttp_errno_t code = llhttp_execute(&parse.parser, octets.data() + at, octets.size() - at);
    if (code == HPE_OK) {
      parse.out.end = llhttp_finish(&parse.parser) == HPE_OK ? End::kComplete : End::kWaits;
      break;
    }
    at = static_cast<size_t>(llhttp_get_error_pos(&parse.parser) - octets.data());
    if (!Stopped(parse, code, at)) break;
  }
  // A head that was not accepted is not in the list.
  if (!parse.out.messages.empty() && !parse.trailers) parse.out.messages.pop_back();
  for (Seen& seen : parse.out.messages) Trim(seen.fields), Trim(seen.trailers);
  return std::move(parse.out);
}

std::string TheirVersion() { return std::to_string(LLHTTP_VERSION_MAJOR) + "." + std::to_string(LLHTTP_VERSION_MINOR); }

bool TheyKnowMethod(std::string_view method) {
#define RWS_IS(number, name, token) if (method == #token) return true;
  HTTP_METHOD_MAP(RWS_IS)
#undef RWS_IS
  return false;
}

}  // namespace rws::oracle
