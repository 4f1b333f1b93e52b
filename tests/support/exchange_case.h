// One exchange with everything around it faked: a clock that stands still, an offload that works when told to, a client
// that notes what it was told, a dispatch that notes what it was asked and answers what the test says.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/pipeline/prepared.h"
#include "tests/support/fake_body.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_fetch.h"
#include "tests/support/made_bundle.h"
#include "tests/support/ready_scope.h"

namespace rws {

// Runs work at once, completions when the test says so.
class FakeOffload final : public Offload, public Poster {
 public:
  bool Submit(Poster& home, std::function<void()> work, std::function<void()> done) override {
    if (full) return false;
    ++jobs;
    work();
    home.Post(std::move(done));
    return true;
  }
  void Post(std::function<void()> f) override { posts.push_back(std::move(f)); }
  void Deliver() {
    for (auto& f : std::exchange(posts, {})) f();
  }
  bool full = false;
  int jobs = 0;
  std::vector<std::function<void()>> posts;
};

class FakeDownstream final : public Downstream {
 public:
  void Inform(const ResponseHead& head) override { informed.push_back(head.status); }
  void SetIdleTimeout(uint32_t ms) override { idle_ms = ms; }
  std::vector<uint16_t> informed;
  uint32_t idle_ms = 0;
};

class FakeDispatch final : public Dispatch {
 public:
  Task<Result<Response>> Send(Exchange& exchange, Attempt& attempt, Request request) override {
    ++sent;
    last_attempt = attempt;
    last_target = request.head.target;
    last_authority = request.head.authority;
    last_fields = Lines(request.head.fields);
    if (inform) exchange.downstream.Inform(*inform);
    while (waits) co_await Readiness(wake, false);
    if (keeps_upload) upload = std::move(request.body);
    if (error) co_return *error;
    Response response(exchange.arena());
    response.head.status = status;
    response.head.tunnel = tunnel;
    for (auto& [name, value] : fields) response.head.fields.Add(name, value);
    if (body) response.body = MakeBody<FakeBody>(exchange.arena(), *body);
    co_return std::move(response);
  }
  void Go() { waits = false, wake.Notify(); }

  std::vector<std::pair<std::string, std::string>> fields;
  uint16_t status = 200;
  Tape* body = nullptr;
  std::optional<Error> error;
  const ResponseHead* inform = nullptr;
  bool waits = false, keeps_upload = false, tunnel = false;
  BodyPtr upload;
  Signal wake;
  int sent = 0;
  Attempt last_attempt;
  std::string last_target, last_authority, last_fields;
};

// What a client got.
struct Answered {
  uint16_t status = 0;
  std::string fields, body;
};

struct ExchangeCase {
  ExchangeCase() { peer.ip = "192.0.2.7", peer.local_port = 8080; }
  ~ExchangeCase() {
    task.Destroy();
    dispatch.upload.reset();
  }

  // Once, before the first exchange: stages by `factory` from the records of `made`.
  std::string Prepare(StageFactory factory, const std::string& base = ".") {
    auto built = Prepared::Build(made.view(), base, factory, state);
    if (auto* error = std::get_if<PrepareError>(&built)) return error->message;
    prepared = std::move(std::get<0>(built));
    return {};
  }
  static Stage NoStage(const fbs::Step&, const FilterContext&) { return {}; }

  // A new exchange of that request; its fields are "Name: value" pairs.
  Exchange& Begin(Method method, std::string_view target, std::vector<std::pair<std::string, std::string>> fields = {}) {
    if (!prepared) RWS_CHECK(Prepare(NoStage).empty());
    texts.push_back(std::make_unique<std::vector<std::pair<std::string, std::string>>>(std::move(fields)));
    request = std::make_unique<Request>(arena);
    RequestHead& head = request->head;
    head.method = method;
    head.method_token = Token(method);
    head.target = arena.Copy(target);
    head.authority = "a.example";
    head.protocol = protocol;
    for (auto& [name, value] : *texts.back()) head.fields.Add(name, value);
    wheel.ReadClock();
    const Exchange::Setting setting{services, downstream, *prepared, dispatch, fetch, detacher, peer};
    exchange = arena.New<Exchange>(arena, setting);
    begun = exchange->Begin(head);
    exchange->host = "a.example";
    return *exchange;
  }
  void Upload(Tape& tape) { request->body = MakeBody<FakeBody>(arena, tape); }

  void Start(const Pipeline& pipeline) {
    task = pipeline.Run(*exchange, std::move(*request), dispatch);
    task.Start();
    Turn();
  }
  void Turn() {
    do ready.Drain();
    while (!offload.posts.empty() && (offload.Deliver(), true));
  }
  Answered Take() {
    if (!task.done()) return {};
    response = std::make_unique<Response>(task.Take());
    return {response->head.status, Lines(response->head.fields), ReadAll(response->body.get())};
  }
  Answered Run(const Pipeline& pipeline) {
    Start(pipeline);
    return Take();
  }

  ReadyScope ready;
  FakeClock clock;
  TimerWheel wheel{clock};
  MadeBundle made;
  FilterState* state = nullptr;                // of the node; not needed by most filters
  std::unique_ptr<Prepared> prepared;
  FakeOffload offload;
  Services services{wheel, clock, offload, offload, nullptr, {}};
  FakeDownstream downstream;
  FakeDispatch dispatch;
  FakeFetch fetch;
  FakeDetacher detacher;
  Peer peer;
  Arena arena;
  std::vector<std::unique_ptr<std::vector<std::pair<std::string, std::string>>>> texts;
  std::unique_ptr<Request> request;
  std::string protocol;                        // of a tunnel
  std::unique_ptr<Response> response;
  Exchange* exchange = nullptr;
  Status begun = Ok();
  Task<Response> task;
};

}  // namespace rws
