// What is kept of exchanges that ended: counts, a line in the log, spans. One a worker, on its thread.
#pragma once

#include "runtime/server/access_line.h"
#include "runtime/server/generation.h"
#include "runtime/state/log_writer.h"
#include "runtime/state/metrics.h"
#include "runtime/state/span_queue.h"

namespace rws {

class Recorder {
 public:
  // All outlive it.
  Recorder(const Clock&, LogWriter&, SpanQueue&);

  // `listener`: the series of where the client came in. Each exchange begins once and ends once; of one that found a site it is
  // also told that it was routed, as soon as its route or site is known.
  void Begin(uint32_t listener) { metrics_.listeners.At(listener).begun.Add(); }
  void Routed(const Generation& g, const Exchange& e) { metrics_.routes.At(SeriesOf(g, e)).begun.Add(); }
  struct Ending {
    const Generation& generation;
    const Exchange& exchange;
    uint32_t listener;
    uint64_t sent;                                     // octets of the response's body
    const Error* error;                                // that ended it early, or null
  };
  void End(const Ending&);
  // An exchange that nothing is known of.
  void EndUnknown() { others_.Add(); }

  WorkerMetrics& metrics() { return metrics_; }
  const WorkerMetrics& metrics() const { return metrics_; }
  uint64_t others() const { return others_.Get(); }
  const LogRing& ring() const { return ring_; }

 private:
  static uint32_t SeriesOf(const Generation&, const Exchange&);
  bool Chosen(const Generation&, const Exchange&);
  void Log(const Ending&, const LineFacts&, uint64_t now_us);
  const Clock& clock_;
  LogWriter& log_;
  LogRing& ring_;
  LogRing& spans_;
  WorkerMetrics metrics_;
  LineClock time_;
  Cell others_;
};

}  // namespace rws
