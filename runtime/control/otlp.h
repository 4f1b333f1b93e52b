// Sends spans to a collector: OTLP over HTTP, as JSON (OpenTelemetry protocol 1.x), in batches, one under way at a time. What is
// not taken is dropped and counted. On control's loop.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "runtime/state/span_queue.h"

namespace asio { class io_context; }

namespace rws {

inline constexpr int kExportMs = 1000;                   // between batches
inline constexpr int kExportSeconds = 5;                 // for one batch, its answer included
inline constexpr size_t kMaxExportBytes = 512 * 1024;    // of spans in one batch
inline constexpr size_t kMaxWaitingBytes = 8 << 20;      // read from the workers and not yet sent; beyond, the oldest go

struct OtlpTarget {
  std::string host;
  uint16_t port = 0;
  std::string path;
  friend bool operator==(const OtlpTarget&, const OtlpTarget&) = default;
};

class OtlpExporter {
 public:
  OtlpExporter(asio::io_context&, SpanQueue&);           // the queue outlives it
  ~OtlpExporter();
  void SendTo(std::optional<OtlpTarget>);                // nullopt: nobody; what waits is dropped
  void Flush();                                          // sends what there is, now
  bool idle() const;                                     // nothing waits, nothing is under way
  uint64_t sent() const;                                 // spans
  uint64_t lost() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The body of a request. `lines`: of the queue, whole ones.
struct SpanBatch {
  std::string json;
  uint64_t spans = 0;
};
SpanBatch MakeBatch(std::string_view lines, std::string_view resource);      // resource: its attributes, as JSON

}  // namespace rws
