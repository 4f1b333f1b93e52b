// One client request and its response, from the head to the last byte. Lives in the arena of its server stream, on one worker.
// It holds what is one per client request; what is one per try is an Attempt, what is a filter's own is in that filter's slot.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "runtime/base/offload.h"
#include "runtime/base/timers.h"
#include "runtime/bundle/view.h"
#include "runtime/http/facts.h"
#include "runtime/http/message.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/trace.h"

namespace rws {

class Detacher;
class Dispatch;
class Fetch;
class FileCache;
class Prepared;

// What a worker lends to its exchanges; lives as long as the worker.
struct Services {
  TimerWheel& timers;
  const Clock& clock;
  Poster& poster;
  Offload& offload;
  FileCache* files = nullptr;        // slot of the `files` filter
  std::string_view via;              // received-by of our Via lines: the node's pseudonym, its own in each run
};

// The server codec's end, as the pipeline sees it.
class Downstream {
 public:
  virtual ~Downstream() = default;
  virtual void Inform(const ResponseHead&) = 0;        // 1xx
  virtual void SetIdleTimeout(uint32_t ms) = 0;
};

// What TLS knows of a client; as long as its exchange.
class TlsPeer {
 public:
  virtual ~TlsPeer() = default;
  virtual ClientTrust Trust(uint32_t authority) = 0;
  virtual bool ClientIs(std::string_view name) const = 0;
  virtual std::optional<std::string_view> Subject(Arena&) const = 0;   // of a certificate that was verified
  virtual std::string_view server_name() const = 0;    // "": none
  virtual std::string_view version() const = 0;
  virtual std::string_view cipher() const = 0;         // as IANA names it
  virtual bool resumed() const = 0;                    // the session, by a ticket
};

// Something taken until its owner, an exchange or a connection, has gone.
class Hold {
 public:
  virtual ~Hold() = default;
  virtual uint64_t id() const = 0;
};
using Holds = std::vector<std::unique_ptr<Hold>>;

// What a PROXY header said besides addresses; empty: nothing.
struct ProxyFacts {
  std::string_view authority, alpn, unique_id;       // unique_id: octets
};

// Facts of the connection, copied for the exchange by reference: they outlive it.
struct Peer {
  std::string_view ip;               // without port; v4-mapped is v4; of a Unix peer 127.0.0.1
  bool trusted = false;              // under `trust proxies`
  uint16_t port = 0;                 // 0: of a Unix peer
  uint16_t local_port = 0;           // of this node's listener; 0: a Unix socket
  std::string_view to_ip;            // where the client connected to; "": nothing in this bundle asks for it
  uint16_t to_port = 0;
  const ProxyFacts* proxy = nullptr; // of the PROXY header that named the peer; null: none came
  bool secure = false;               // over TLS
  TlsPeer* tls = nullptr;            // null: in clear
  Holds* holds = nullptr;            // the connection's; null: none is there (tools)
};

class Exchange final : public Facts {
 public:
  struct Setting {                   // all borrowed, all outlive the exchange
    Services& services;
    Downstream& downstream;
    const Prepared& prepared;        // pinned by the server's connection
    Dispatch& dispatch;
    Fetch& fetch;
    Detacher& detacher;
    const Peer& peer;
  };
  Exchange(Arena& arena, const Setting& s)
      : services(s.services), downstream(s.downstream), prepared(s.prepared), dispatch(s.dispatch), fetch(s.fetch), detacher(s.detacher), peer(s.peer), arena_(&arena) {}
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

  // Takes method, the path in that form, query and a snapshot of the client's fields. An error is the reply's fault.
  Status Begin(const RequestHead&, PathForm = PathForm::kCanonical);
  void Refuse(const RequestHead* head, const Error&);              // answered by the codec: what logs and counters need
  void SetCaptures(std::span<const std::string_view> canonical);   // copied
  void SetCapture(uint16_t slot, std::string_view text);           // a host label

  Arena& arena() const { return *arena_; }
  std::optional<std::string_view> Get(FieldId, std::string_view key) const override;
  std::string_view Capture(uint16_t slot) const override;
  std::string_view Secret(uint32_t index) const override;
  ClientTrust Trust(uint32_t index) const override { return peer.tls ? peer.tls->Trust(index) : ClientTrust::kNone; }
  bool ClientIs(std::string_view name) const override { return peer.tls && peer.tls->ClientIs(name); }

  // The client's field of that name: lines joined by ", ". nullopt: none.
  std::optional<std::string_view> ClientField(std::string_view name) const;
  const Field* FindClientField(HeaderName) const;
  std::string_view target_after() const;                           // path and query for the origin, in the arena

  Services& services;
  Downstream& downstream;
  const Prepared& prepared;
  Dispatch& dispatch;
  Fetch& fetch;
  Detacher& detacher;
  const Peer& peer;

  // The request as the client sent it. Views into the request or the arena.
  Method method = Method::kOther;    // kWs and kGrpc where the request is one
  std::string_view method_token, authority, host, path, query, scheme = "http", client_ip;
  bool has_query = false, asterisk = false;        // asterisk: OPTIONS *
  bool preflight = false;            // of CORS, answered by the node
  Version version = Version::kHttp11;
  PathForm path_form = PathForm::kCanonical;
  uint32_t site = format::kNone, route = format::kNone;
  uint64_t started_ms = 0, deadline_ms = kNever;   // of `timeout total`
  uint64_t started_us = 0;                         // of the turn that brought its head

  // What transforms changed.
  std::string_view upstream_path, upstream_query;
  bool upstream_has_query = false;
  std::string_view stripped_prefix;

  // The outcome, for logs and counters.
  uint16_t status = 0;
  uint16_t attempts = 0;
  bool by_origin = false;            // the answer is an origin's
  Holds holds;                       // gone when it ends
  std::string_view upstream_name, origin;
  std::optional<Fault> fault;        // what ended it early, or the limit that it met
  uint64_t received = 0;             // octets of the request's body
  std::optional<uint64_t> connect_us, first_byte_us;      // waited for connections, all in all; from its start to the origin's head
  Trace* trace = nullptr;            // null: nothing is traced

 private:
  std::optional<std::string_view> QueryField(std::string_view key) const;
  std::optional<std::string_view> CookieField(std::string_view key) const;
  std::string_view RequestId() const;
  void TrustForwarded();
  void Take(const RequestHead&);

  Arena* arena_;
  std::span<const Field> fields_;
  std::span<std::string_view> captures_;
  mutable std::string_view decoded_path_, request_id_;
};

}  // namespace rws
