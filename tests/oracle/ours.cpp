// Our side: a whole H1Server over a fake stream, with a handler that reads every body and notes what it saw.
#include "tests/oracle/outcome.h"
#include "tests/unit/runtime/codec/h1_case.h"

namespace rws::oracle {
namespace {

constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

Lines Copied(const Fields& fields) {
  Lines out;
  for (const Field& f : fields) out.emplace_back(f.name, f.value);
  return out;
}

struct Reader final : Handler, H1Bed {
  Reader() : H1Bed(static_cast<Handler&>(*this)) {}
  ~Reader() override { task.Destroy(); }

  void Feed(std::string_view octets) {
    if (octets.empty() || closed) return;
    fed += octets.size();
    client().Put(octets);
    Turn();
    static_cast<void>(client().TakeAll());
  }
  size_t Used() { return fed - near().waiting() - input.view().size(); }

  Task<Response> Handle(ServerStream& stream, Request request) override {
    out.messages.push_back(Note(request.head));
    Seen& seen = out.messages.back();
    reading = true;
    while (request.body) {
      std::optional<Result<BodyEvent>> event = request.body->TryRead(SIZE_MAX);
      if (!event) {
        co_await request.body->Readable();
      } else if (!event->ok()) {
        Refuse(event->error());
        break;
      } else if (Chunk* chunk = std::get_if<Chunk>(&**event)) {
        seen.body += chunk->view();
      } else if (Trailers* trailers = std::get_if<Trailers>(&**event)) {
        seen.trailers = Copied(*trailers->fields);
      } else {
        break;
      }
    }
    reading = false;
    seen.whole = out.end != End::kRefused;
    if (seen.whole) seen.end = last = Used();
    Response response(stream.arena());
    co_return std::move(response);
  }
  void Finished(ServerStream&, uint64_t, const Error*) override {}
  void Refused(const Error& error, const RequestHead*) override { Refuse(error); }

  void Refuse(const Error& error) {
    out.end = End::kRefused;
    out.error = NameOf(error.fault);
    out.reason = error.detail;
  }
  Seen Note(const RequestHead& head) const {
    Seen seen;
    seen.method = head.method_token;
    seen.target = head.target;
    seen.authority = head.authority;
    seen.minor = head.version == Version::kHttp10 ? 0 : 1;
    seen.fields = Copied(head.fields);
    seen.start = last;
    return seen;
  }
  End State() {
    if (out.end == End::kRefused) return End::kRefused;
    if (closed && input.view().starts_with(kPreface)) return End::kPreface;
    if (reading || server->reads_head()) return End::kWaits;
    return server->idle() && !closed ? End::kComplete : End::kClosed;    // what lingers reads no more requests
  }

  Outcome out;
  size_t fed = 0, last = 0;
  bool reading = false;
};

}  // namespace

Outcome Ours(std::string_view octets, size_t split) {
  Reader reader;
  reader.Feed(octets.substr(0, split));
  reader.Feed(octets.substr(split));
  reader.out.end = reader.State();
  return std::move(reader.out);
}

}  // namespace rws::oracle
