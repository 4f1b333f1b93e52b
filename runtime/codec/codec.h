// Codecs turn a Stream into messages and back. They know syntax and flow control, nothing of routes or policy.
// Server side: the codec starts a Handler task an exchange and pulls the response body it returns.
// Client side: one request is sent, its response comes back; the connection's owner (a pool) hears when it is free again.
// Host, framing, Expect and hop-by-hop fields end in the codecs: no Handler sees them (`authority` has the host) and what
// one adds of them is not written, save that `Connection: close` in a response ends the connection. Content-Length stays in
// the fields of responses that have no body of their own: to HEAD, and 304.
#pragma once

#include <cstdint>

#include "runtime/base/arena.h"
#include "runtime/base/offload.h"
#include "runtime/base/task.h"
#include "runtime/base/timers.h"
#include "runtime/http/date.h"
#include "runtime/http/message.h"

namespace rws {

// Bounds and times of one connection; from the bundle. Milliseconds; 0: none.
struct CodecLimits {
  uint32_t max_header_bytes = 32768;
  uint32_t max_header_fields = 128;
  uint32_t max_target_bytes = 16384;
  uint32_t max_requests = 0;           // of a connection, which ends after the last; 0: any
  uint32_t header_ms = 10000;          // first byte to end of the head
  uint32_t idle_ms = 60000;            // between bytes while one is owed
  uint32_t keep_alive_ms = 75000;      // between exchanges
  uint32_t linger_ms = 2000;           // reading on after our close, so that an RST does not eat the answer
};

// The codec's end of one exchange; lives until the response is out.
class ServerStream {
 public:
  virtual ~ServerStream() = default;
  virtual Arena& arena() = 0;
  virtual void Inform(const ResponseHead&) = 0;         // 1xx; dropped for HTTP/1.0
  virtual void SetIdleTimeout(uint32_t ms) = 0;         // of this exchange, once its route is known
  void* attached = nullptr;                             // the Handler's own, in the arena; it destroys it in Finished
};

class Handler {
 public:
  virtual ~Handler() = default;
  // Always a response; when it carries Close the connection ends after it. The body may borrow from stream.arena().
  virtual Task<Response> Handle(ServerStream& stream, Request request) = 0;
  // After the last byte went out or the exchange failed; `sent` counts body bytes. The arena is reset afterwards.
  virtual void Finished(ServerStream& stream, uint64_t sent, const Error* error) = 0;
  // The codec refused a request for its syntax, or for its head being late, and answers it itself; neither Handle nor
  // Finished hears of it. `head` holds what was understood of it, for the call; null: nothing.
  virtual void Refused(const Error&, const RequestHead* /*head*/) {}
};

// What the connections of one worker share. Borrowed; outlives them.
struct ServerEnv {
  TimerWheel& wheel;
  const Clock& clock;
  DateCache& dates;
  Offload* offload = nullptr;                           // both for bodies out of files where the stream has no sendfile
  Poster* poster = nullptr;
};

class ServerOwner {
 public:
  virtual ~ServerOwner() = default;
  // A deadline of the connection passed; what can be told to the client has been written. Destroy the Serve task, then the
  // connection; both may happen inside this call.
  virtual void TimedOut() = 0;
};

// How a busy period ended: nothing is there, the connection is over, or the client speaks HTTP/2 (its preface was read).
enum class ServeOutcome : uint8_t { kIdle, kClosed, kHttp2 };

class ClientConnection;

class ClientOwner {
 public:
  virtual ~ClientOwner() = default;
  virtual void Free(ClientConnection&) = 0;             // there is room for another exchange; of a shared one also: it is known how much
  virtual void Closed(ClientConnection&) = 0;           // never again; destroy it soon, not inside this call
  virtual void Said(std::string_view /*line*/) {}       // an origin's own error log; bounded, octets as they came
};

class InformSink {
 public:
  virtual ~InformSink() = default;
  virtual void Inform(const ResponseHead&) = 0;
};

class ClientConnection {
 public:
  virtual ~ClientConnection() = default;
  // Returns when the final response head is here. An unfinished upload goes on inside the response body and ends with it.
  // Error::unsent: nothing of the request can have been seen (a reused connection that was closed under it included).
  virtual Task<Result<Response>> Exchange(Arena& arena, Request request, InformSink& inform) = 0;
  // Room for one exchange more, and no sign of an end; looks at what came while nobody waited.
  virtual bool Usable() = 0;
  virtual bool idle() const = 0;                        // no exchange is under way
  virtual bool shared() const = 0;                      // takes several exchanges at a time
  virtual void Poke() = 0;                              // the stream is readable and nobody waits; may call Closed
};

}  // namespace rws
