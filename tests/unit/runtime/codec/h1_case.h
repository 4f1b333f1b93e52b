// A server connection over a fake stream whose handler answers what the test says, and a client connection likewise.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "runtime/codec/h1/client.h"
#include "runtime/codec/h1/server.h"
#include "tests/support/fake_body.h"
#include "tests/support/server_parts.h"

namespace rws {

// A connection served while there are bytes, as its owner does it. The handler may be constructed later.
struct H1Bed : ServerParts, ServerOwner {
  explicit H1Bed(Handler& handler) : server(std::make_unique<H1Server>(near(), env, limits, handler, *this)) {}
  ~H1Bed() override { task.Destroy(); }
  void TimedOut() override { timed_out = true, task.Destroy(); }
  void Turn() {
    if (!task && !closed && near().readable()) {
      task = server->Serve(frames, input);
      task.Start();
    }
    ready.Drain();
    if (!task || !task.done()) return;
    closed = task.Take() != H1Server::Outcome::kIdle;
    task.Destroy();
    frames.Reset();
  }
  std::unique_ptr<H1Server> server;
  H1Input input;
  Task<H1Server::Outcome> task;
  bool closed = false, timed_out = false;
};

struct ServerCase final : Handler, H1Bed {
  ServerCase() : H1Bed(static_cast<Handler&>(*this)) {}
  // What the handler does; the default answers 200 without a body and reads nothing.
  std::function<void(ServerStream&, Request&, Response&)> answer = [](ServerStream&, Request&, Response&) {};
  bool waits = false;                          // the handler, before it answers
  bool keeps_upload = false;
  Signal wake;
  ServerStream* stream = nullptr;
  int handled = 0, finished = 0;
  uint64_t sent = 0;
  std::string fault;                           // of the last exchange that failed

  ~ServerCase() override { task.Destroy(); }

  Task<Response> Handle(ServerStream& s, Request request) override {
    ++handled;
    stream = &s;
    while (waits) co_await Readiness(wake, false);
    Response response(s.arena());
    answer(s, request, response);
    co_return std::move(response);
  }
  void Finished(ServerStream&, uint64_t octets, const Error* error) override {
    ++finished;
    sent = octets;
    fault = error ? NameOf(error->fault) : "";
  }
  std::string Send(std::string_view bytes) {
    client().Put(bytes);
    Turn();
    return client().TakeAll();
  }
  // What the client gets when it reads until nothing more comes.
  std::string Drain() {
    std::string got;
    for (std::string part; !(part = client().TakeAll()).empty(); Turn()) got += part;
    return got;
  }
  void Pass(uint64_t ms) {
    clock.Move(ms);
    wheel.Advance();
    Turn();
  }
};

inline size_t CountOf(std::string_view text, std::string_view part) {
  size_t n = 0;
  for (size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

struct ClientCase : ClientOwner, InformSink {
  ReadyScope ready;
  CodecLimits limits;
  Arena arena;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends = FakeStream::Pair();
  FakeStream* near = ends.first.get();
  std::unique_ptr<H1Client> client = std::make_unique<H1Client>(std::move(ends.first), *this, limits);
  Task<Result<Response>> task;
  int freed = 0, closed = 0;
  std::vector<uint16_t> informed;

  FakeStream& origin() { return *ends.second; }
  void Free(ClientConnection&) override { ++freed; }
  void Closed(ClientConnection&) override { ++closed; }
  void Inform(const ResponseHead& head) override { informed.push_back(head.status); }

  void Start(Tape* upload = nullptr) {
    RequestHead head(arena);
    head.method = upload ? Method::kPost : Method::kGet;
    head.method_token = Token(head.method);
    head.target = "/";
    head.authority = "o";
    BodyPtr body;
    if (upload) body = MakeBody<FakeBody>(arena, *upload);
    task = client->Exchange(arena, Request(std::move(head), std::move(body)), *this);
    task.Start();
    ready.Drain();
  }
  Result<Response> Answer(std::string_view bytes) {
    origin().Put(bytes);
    ready.Drain();
    if (!task.done()) return Fault::kOriginTimeout;
    return task.Take();
  }
};

}  // namespace rws
