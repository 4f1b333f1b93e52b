// A service that a filter asks, and what is detached, as fakes.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "runtime/pipeline/detached.h"
#include "runtime/pipeline/fetch.h"
#include "tests/support/fake_body.h"

namespace rws {

// "Name: value" a line.
inline std::string Lines(const Fields& fields) {
  std::string out;
  for (const Field& f : fields) out += std::string(f.name) + ": " + std::string(f.value) + "\n";
  return out;
}

class FakeFetch final : public Fetch {
 public:
  Task<Result<Response>> Send(Arena& arena, FetchSpec spec, Request request) override {
    ++sent;
    last_spec = spec;
    last_target = request.head.target;
    last_authority = request.head.authority;
    last_fields = Lines(request.head.fields);
    while (waits) co_await Readiness(wake, false);
    if (request.body) last_body = ReadAll(request.body.get());
    if (error) co_return *error;
    Response response(arena);
    response.head.status = status;
    for (auto& [name, value] : fields) response.head.fields.Add(name, value);
    if (body) response.body = MakeBody<FakeBody>(arena, *body);
    co_return std::move(response);
  }
  void Go() { waits = false, wake.Notify(); }

  std::vector<std::pair<std::string, std::string>> fields;
  uint16_t status = 200;
  Tape* body = nullptr;
  std::optional<Error> error;
  bool waits = false;
  Signal wake;
  int sent = 0;
  FetchSpec last_spec{};
  std::string last_target, last_authority, last_fields, last_body;
};

// Runs what is detached when told to.
class FakeDetacher final : public Detacher {
 public:
  bool Adopt(std::unique_ptr<DetachedJob> job) override {
    if (full) return false;
    jobs.push_back(std::move(job));
    return true;
  }
  bool full = false;
  std::vector<std::unique_ptr<DetachedJob>> jobs;
};

}  // namespace rws
