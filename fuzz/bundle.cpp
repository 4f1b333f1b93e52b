// Door: a bundle file. What the verifier passes is prepared and asked as a served request asks it, files and origins apart, and
// what would go to a client or an origin is one well-formed head.
#include <cstring>
#include <string>

#include "fuzz/bundle_form.h"
#include "fuzz/bundle_requests.h"
#include "runtime/base/arena.h"
#include "runtime/base/check.h"
#include "runtime/bundle/print.h"
#include "runtime/bundle/verify.h"
#include "runtime/codec/h1/parser.h"
#include "runtime/codec/h1/serialise.h"
#include "runtime/filters/factory.h"
#include "runtime/http/uri.h"
#include "runtime/match/paths.h"
#include "runtime/pipeline/detached.h"
#include "runtime/pipeline/fetch.h"
#include "runtime/pipeline/prepared.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"
#include "schema_generated.h"
#include "tests/support/fake_clock.h"

namespace rws {
namespace {

constexpr size_t kMaxInput = size_t{1} << 20;
constexpr uint32_t kMaxListeners = 4, kMaxPrograms = 1024;      // asked of one bundle
constexpr size_t kMaxAsked = 256;                               // requests of one bundle

// What stands around an exchange. Files and origins answer at once with something of their own.
class World final : public Downstream, public Dispatch, public Fetch, public Detacher, public Poster, public Offload {
 public:
  void Inform(const ResponseHead&) override {}
  void SetIdleTimeout(uint32_t) override {}
  void Post(std::function<void()>) override {}
  bool Submit(Poster&, std::function<void()>, std::function<void()>) override { return false; }
  Task<Result<Response>> Send(Exchange& exchange, Attempt&, Request request) override {
    static_cast<void>(CheckSent(request.head, exchange.arena()));
    Response response(exchange.arena());
    response.head.fields.Add(HeaderName::kLocation, "/there");
    co_return std::move(response);
  }
  Task<Result<Response>> Send(Arena& arena, FetchSpec, Request request) override {
    static_cast<void>(CheckSent(request.head, arena));
    co_return Response(arena);
  }
  bool Adopt(std::unique_ptr<DetachedJob>) override { return false; }
  // Refused, or one head that says what was meant.
  static bool CheckSent(const RequestHead& head, Arena& arena) {
    const Result<std::string_view> text = WriteRequestHead(head, BodyFraming::None(), arena);
    if (!text.ok()) return false;
    HeadScan scan;
    RWS_CHECK(scan.Scan(*text) == HeadScan::State::kEnd && scan.size() == text->size());
    return true;
  }

  static Peer OfPeer() {
    Peer peer;
    peer.ip = "192.0.2.1";
    peer.trusted = true;
    peer.local_port = 80;
    return peer;
  }

  FakeClock clock;
  TimerWheel wheel{clock};
  Services services{wheel, clock, *this, *this, nullptr, {}};
  Peer peer = OfPeer();
};

void CheckSent(const Response& response, Arena& arena) {
  const std::string_view text = WriteResponseHead(response.head, ResponseLine(), arena);
  HeadScan scan;
  RWS_CHECK(scan.Scan(text) == HeadScan::State::kEnd && scan.size() == text.size());
  ResponseHead again(arena);
  CodecLimits limits;
  limits.max_header_fields = UINT32_MAX;
  RWS_CHECK(ParseResponse(text, limits, again).ok() && again.status == response.head.status);
}

void Fill(RequestHead& head, Method method, std::string_view host, std::string_view path) {
  head.method = method == Method::kWs ? Method::kGet : method;
  head.method_token = Token(head.method);
  if (method == Method::kWs) head.fields.Add("Upgrade", "websocket");
  head.authority = host;
  head.target = path;
  head.fields.Add("Cookie", "a=b; c=d");
  head.fields.Add("X-Forwarded-For", "192.0.2.7, 198.51.100.1");
  head.fields.Add("X-Odd", "v \"\\%");
}

// As the server does for one request.
Task<Response> Route(Exchange& exchange, SiteMatch site, Request request) {
  const BundleView& view = exchange.prepared.view();
  exchange.site = site.site;
  const PathAnswer answer = FindPath(view, site.site, exchange.path, exchange.method, exchange.arena());
  const RouteMatch& match = answer.match;
  if (answer.refused) co_return Response(exchange.arena());
  if (!answer.moved.empty() || match.outcome != RouteMatch::Outcome::kRoute) {
    const Pipeline& level = match.level == format::kNone ? exchange.prepared.OfSite(site.site) : exchange.prepared.OfRefusal(match.level);
    co_return level.Reply(exchange, Response(exchange.arena()));
  }
  exchange.route = match.route;
  Captured captured;
  const size_t n = ReadCaptures(view, match.accept, exchange.path, captured);
  if (n > 0) exchange.SetCaptures({captured.data(), n});
  const uint32_t slot = view.sites[site.site].host_capture;
  if (slot < format::kMaxCaptures) exchange.SetCapture(static_cast<uint16_t>(slot), site.label);
  co_return co_await exchange.prepared.OfRoute(match.route).Run(exchange, std::move(request), exchange.dispatch);
}

class Asks {
 public:
  Asks(World& world, const Prepared& prepared) : world_(world), prepared_(prepared) {}

  void All() {
    const BundleView& view = prepared_.view();
    std::vector<std::vector<std::string>> paths;
    for (uint32_t site = 0; site < view.sites.size() && site < kMaxListeners; ++site) paths.push_back(fuzz::Paths(view, site));
    for (uint32_t listener = 0; listener < view.listeners.size() && listener < kMaxListeners; ++listener)
      for (const std::string& host : fuzz::Hosts(view, listener)) {
        const auto site = FindSite(view, listener, host);
        One(listener, Method::kGet, host, "/");
        if (!site || site->site >= paths.size()) continue;
        for (const std::string& path : paths[site->site])
          for (Method method : {Method::kGet, Method::kPost, Method::kWs}) One(listener, method, host, path + "?q=%20&x");
      }
  }

 private:
  void One(uint32_t listener, Method method, const std::string& host, const std::string& target) {
    if (++asked_ > kMaxAsked) return;
    Arena arena;
    Request request(arena);
    Fill(request.head, method, host, target);
    const Exchange::Setting setting{world_.services, world_, prepared_, world_, world_, world_, world_.peer};
    Exchange exchange(arena, setting);
    const Result<Authority> authority = ParseAuthority(request.head.authority, arena);
    if (authority.ok()) exchange.host = authority->host;
    const std::optional<SiteMatch> site = FindSite(prepared_.view(), listener, exchange.host);
    if (!site || !exchange.Begin(request.head, FormOf(prepared_.view().sites[site->site])).ok()) return;
    Task<Response> task = Route(exchange, *site, std::move(request));
    task.Start();
    RWS_CHECK(task.done());
    const Response response = task.Take();
    CheckSent(response, arena);
  }

  World& world_;
  const Prepared& prepared_;
  size_t asked_ = 0;
};

class FakeFacts final : public Facts {
 public:
  std::optional<std::string_view> Get(FieldId, std::string_view key) const override {
    return key.empty() ? std::optional<std::string_view>("v/%\"") : std::nullopt;
  }
  std::string_view Capture(uint16_t) const override { return "c d"; }
  std::string_view Secret(uint32_t) const override { return "s"; }
  ClientTrust Trust(uint32_t) const override { return ClientTrust::kTrusted; }
  bool ClientIs(std::string_view) const override { return true; }
};

void RunPrograms(const BundleView& view) {
  Arena arena;
  for (uint32_t p = 0; p < view.programs.size() && p < kMaxPrograms; ++p) static_cast<void>(RunProgram(view, p, FakeFacts(), arena));
}

class NoFiles final : public HeadFilter {
 public:
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override { return LocalReply(exchange.arena(), 404); }
};

// Every stage but `files`, which would open folders of the machine.
Stage MakeSafe(const fbs::Step& step, const FilterContext& context) {
  if (step.filter_type() != fbs::Filter::Files) return MakeStage(step, context);
  Stage closed;
  closed.head = std::make_unique<NoFiles>();
  return closed;
}

void Serve(const BundleView& view) {
  static_cast<void>(PrintBundle(view));
  RunPrograms(view);
  if (view.records->secrets()->size() > 0) return;      // they would be read from the machine
  const auto prepared = Prepared::Build(view, ".", MakeSafe);
  World world;
  if (const auto* p = std::get_if<std::unique_ptr<Prepared>>(&prepared)) Asks(world, **p).All();
}

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > rws::kMaxInput) return -1;
  const std::string file = rws::fuzz::File({reinterpret_cast<const char*>(data), size});
  rws::Arena arena;
  char* copy = static_cast<char*>(arena.Allocate(file.size(), 16));
  if (!file.empty()) std::memcpy(copy, file.data(), file.size());
  const auto verified = rws::VerifyBundle({copy, file.size()});
  if (const auto* view = std::get_if<rws::BundleView>(&verified)) rws::Serve(*view);
  return 0;
}
