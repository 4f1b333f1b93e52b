// A body that a test feeds: what it says, how often it was asked, whether it was stopped. The test's Tape outlives it.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/http/body.h"

namespace rws {

// What a FakeBody plays, and what became of it.
struct Tape {
  std::deque<std::string> chunks;
  bool ended = false;                          // End follows the chunks
  std::optional<Error> error;                  // follows the chunks
  std::optional<uint64_t> length;              // what Remaining says
  size_t reads = 0, empty_reads = 0;
  int stops = 0, destroyed = 0;
  std::optional<Fault> stopped_for;
  Signal signal;

  void Put(std::string_view text) { chunks.emplace_back(text), signal.Notify(); }
  void End() { ended = true, signal.Notify(); }
  void Fail(Error e) { error = e, signal.Notify(); }
};

class FakeBody final : public Body {
 public:
  explicit FakeBody(Tape& tape) : tape_(tape) {}
  ~FakeBody() override { ++tape_.destroyed; }

  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    ++tape_.reads;
    if (!tape_.chunks.empty()) return Result<BodyEvent>(BodyEvent(Next(max)));
    if (tape_.error) return Result<BodyEvent>(*tape_.error);
    if (tape_.ended) return Result<BodyEvent>(BodyEvent(End{}));
    ++tape_.empty_reads;
    return std::nullopt;
  }
  Readiness Readable() override { return {tape_.signal, !tape_.chunks.empty() || tape_.error || tape_.ended}; }
  std::optional<uint64_t> Remaining() const override { return tape_.length; }
  void Stop(Error e) noexcept override { ++tape_.stops, tape_.stopped_for = e.fault; }

 private:
  Chunk Next(size_t max) {
    std::string& first = tape_.chunks.front();
    Chunk chunk = Chunk::Copy(std::string_view(first).substr(0, max));
    first.erase(0, chunk.size());
    if (first.empty()) tape_.chunks.pop_front();
    return chunk;
  }
  Tape& tape_;
};

// What is there now; "?" when it waits, "!" and the fault's name when it fails.
inline std::string ReadAll(Body* body) {
  std::string got;
  while (body) {
    std::optional<Result<BodyEvent>> event = body->TryRead(65536);
    if (!event) return got + "?";
    if (!event->ok()) return got + "!" + std::string(NameOf(event->error().fault));
    if (std::holds_alternative<End>(**event)) break;
    if (auto* chunk = std::get_if<Chunk>(&**event)) got += chunk->view();
    if (auto* file = std::get_if<FileRange>(&**event)) got += "<file " + std::to_string(file->offset) + "+" + std::to_string(file->length) + ">";
  }
  return got;
}

}  // namespace rws
