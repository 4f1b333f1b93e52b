// The checked meaning of a configuration: names resolved, types known, params and lets folded, inheritance applied.
// Plain values and strong ids; order as in the source, never hash order. Spans are kept for every resolved thing.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/source/span.h"
#include "compiler/syntax/literals.h"
#include "runtime/http/facts.h"
#include "runtime/http/method.h"

namespace rwsc::model {

template <class Tag>
struct Id {
  uint32_t value = 0;
  friend auto operator<=>(const Id&, const Id&) = default;
};
using ListenerId = Id<struct ListenerTag>;
using SiteId = Id<struct SiteTag>;
using GroupId = Id<struct GroupTag>;
using RouteId = Id<struct RouteTag>;
using UpstreamId = Id<struct UpstreamTag>;
using ClientAuthorityId = Id<struct ClientAuthorityTag>;
using SecretId = Id<struct SecretTag>;
using TableId = Id<struct TableTag>;

struct Name { std::string text; Span span; };

// A template or computed text: parts in order. `sink` encoding is decided per part by the checker.
enum class Sink : uint8_t {
#define RWS_SINK(number, id, name) id = number,
#include "runtime/bundle/sinks.def"
#undef RWS_SINK
};
struct Part {
  enum class Kind : uint8_t { kLiteral, kCapture, kField, kSecret };
  Kind kind = Kind::kLiteral;
  Sink sink = Sink::kPlain;
  std::string text;                 // kLiteral: the octets, encoded; kField with a key: the key; kCapture: its name
  rws::FieldId field{};
  uint16_t capture = 0;             // slot in the route
  bool rest = false;                // of a `{x...}` capture: its slashes stay
  SecretId secret;
  std::vector<Part> otherwise;      // `a ?? b`: when the field is missing
  Span span;
};
using Template = std::vector<Part>;

// One resolved argument of a directive.
struct Value;
using List = std::vector<Value>;
struct Value {
  std::variant<std::monostate, bool, uint64_t, Milliseconds, Rate, Percent, IpPrefix, SocketAddress, std::string, Template,
               PathPattern, HostPattern, UpstreamId, TableId, SecretId, List> v;
  Span span;
};
struct Argument { std::string name; Value value; };

struct Applied { std::string policy; Span declared, at; };      // by the name at that `apply`

// A directive in force somewhere: its declaration (by name in the standard library) with typed arguments.
enum class Phase : uint8_t { kSetting, kGuard, kTransform, kCache, kAct, kResponse };
struct Step {
  std::string native;               // "set_request_header"
  Phase phase = Phase::kSetting;
  std::vector<Argument> args;
  std::vector<Step> body;           // of `files ".." { .. }`
  std::string label;                // `as NAME`
  std::vector<Applied> from;        // the policies that brought it, the outermost first
  Span span;                        // the whole line
  const Value* Find(std::string_view name) const;
};

struct Timeouts { uint32_t connect = 5000, header = 10000, idle = 60000, first_byte = 0, try_ = 0, total = 0; };  // ms; 0: off
struct Settings {
  Timeouts timeouts;
  uint64_t limit_body = 10'000'000; // bytes
  uint64_t bandwidth = 0;           // bytes a second; 0: any
  uint32_t log_share = 100'000;     // of its lines, thousandths of a percent
  bool keep_slash = false;          // `%2F` is an octet of its segment
  std::optional<Span> connect_at, try_at, total_at;   // of timeouts: where each is written, if it is
};

// `error 404 { .. }`: what stands for an answer of these statuses.
struct ErrorPage {
  uint16_t first = 0, last = 0;
  bool of_origin = false, states_status = false;
  Step action;
  std::vector<Step> responses;
  Span span;
};

struct RoutePattern { PathPattern path; Span span; };

// The action that a `files` falls through to; null: none.
const Step* Fallback(const Step& action);

// What `otherwise` says of a route's other methods, or of a group's other paths.
enum class Otherwise : uint8_t { kUnsaid, kRefuse, kNext };      // kRefuse: 405, of a group 404

struct Group {
  SiteId site;
  std::optional<GroupId> outer;
  PathPattern prefix;               // groups around it joined, ends with `/**`
  std::vector<Name> captures;       // as of a route
  Settings settings;
  std::vector<Step> guards, responses;      // outer levels first; of local 404 and 405 below it
  std::vector<ErrorPage> errors;    // the first that fits holds
  Otherwise otherwise = Otherwise::kUnsaid;
  Span path;
};

struct Route {
  Name name;                        // generated when not written: "GET /users/{id}"
  bool named = false;
  SiteId site;
  std::optional<GroupId> group;     // the innermost around it
  rws::MethodSet methods = rws::kAnyMethod;
  bool any_method = true;           // no list written
  Span method_list;                 // of one
  Otherwise otherwise = Otherwise::kUnsaid;
  std::vector<RoutePattern> patterns;      // group prefixes already joined
  std::vector<Name> captures;              // slot -> name; the site's host capture first, when it has one
  std::vector<std::pair<RouteId, Span>> before;
  Settings settings;
  std::vector<Step> guards;         // outer levels first, as the others
  std::vector<Step> transforms;
  Step action;
  std::vector<Step> responses;
  std::vector<ErrorPage> errors;    // the first that fits holds
  Span head;
};

struct ClientAuthority { std::string ca, crl; };   // files; no crl: ""
struct CertificateFiles { std::string certificate, key; Span span; };
// What a site presents on https listeners: its files, else names that the local CA signs.
struct SiteTls {
  std::vector<CertificateFiles> files;
  std::vector<std::string> local_names;
  bool min_tls13 = false;
  bool tickets = true;
  std::vector<ClientAuthorityId> authorities;      // whom its routes ask for, each once
};

enum class TrailingSlash : uint8_t { kSame, kRedirect, kStrict };

struct Site {
  Name name;                        // generated from the first host when not written
  std::vector<std::pair<HostPattern, Span>> hosts;
  std::vector<ListenerId> on;       // resolved: all, or the named ones
  std::vector<GroupId> groups;
  std::vector<RouteId> routes;
  SiteTls tls;
  uint16_t https_port = 0;          // where plain requests are sent; 0: they are answered
  Settings settings;
  TrailingSlash slash = TrailingSlash::kSame;      // else a pattern's final slash is an empty literal segment
  bool raw_paths = false;
  std::vector<Step> guards, responses;      // of local 404 and 405
  std::vector<ErrorPage> errors;    // of those too
  Span head;
};

struct Listener { Name name; SocketAddress address; bool named = false; bool tls = false; Span span; uint16_t mode = 0666; };   // mode: of a Unix socket
struct Origin { SocketAddress address; uint32_t weight = 1; Span span; };
struct UpstreamTls {
  std::string server_name;          // "": each origin's host
  std::string ca, certificate, key; // files; "": the system's, none
  bool verify = true;
};
enum class OriginProtocol : uint8_t { kH1, kH2c, kH2, kFastCgi };
enum class ProxyProtocol : uint8_t { kNone, kV1, kV2 };
struct Upstream {
  Name name;
  std::vector<Origin> origins;
  std::string host;                 // of a URL target: sent as Host
  bool implicit = false;            // `proxy ADDR|URL`
  Span span;
  OriginProtocol protocol = OriginProtocol::kH1;
  std::optional<UpstreamTls> tls;
  ProxyProtocol proxy_protocol = ProxyProtocol::kNone;
  bool keep_conn = false;           // of kFastCgi
};
struct Secret { Name name; bool from_env = true; std::string source; };
struct Row { std::string key, value; Span key_span, value_span; };
struct Table { Name name; std::vector<Row> rows; };   // path -> path
struct LogField { std::string key; uint16_t id = 0; std::string name; };   // in the line; of log_fields.def or fields.def; of a keyed one
struct AccessLog {
  enum class To : uint8_t { kStdout, kFile, kSyslog, kJournald };
  enum class By : uint8_t { kUnix, kUdp, kTcp };
  bool json = true;
  To to = To::kStdout;
  By by = By::kUnix;
  std::string path;                 // of a file or a socket; "": the usual socket
  std::string host;
  uint16_t port = 0;
  uint64_t rotate_bytes = 0;
  uint32_t rotate_seconds = 0, keep = 10;
  uint32_t share = 100'000;         // thousandths of a percent
  std::vector<LogField> fields;
  Span span;
  std::optional<Span> rotation;
};
struct MetricsAddress { SocketAddress address; Span span; };
struct Trace { std::string host, path; uint16_t port = 0; uint32_t share = 100'000; };

struct Server {
  uint32_t workers = 0;
  uint32_t drain_ms = 10000;
  uint32_t limit_header = 32768;
  uint32_t limit_connections = 0, limit_requests = 0;      // 0: any
  std::vector<IpPrefix> trust, proxy_protocol_from;
  std::string user;                 // "": none is named
  std::optional<AccessLog> log;
  std::optional<MetricsAddress> metrics;
  std::optional<Trace> trace;
};

struct Model {
  Server server;
  std::vector<Listener> listeners;
  std::vector<Site> sites;
  std::vector<Group> groups;
  std::vector<Route> routes;
  std::vector<ClientAuthority> authorities;
  std::vector<Upstream> upstreams;
  std::vector<Secret> secrets;
  std::vector<Table> tables;
};

}  // namespace rwsc::model
