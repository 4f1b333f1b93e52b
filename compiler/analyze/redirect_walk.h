// Follows redirects from one request to the next, as a client would: over the sites and listeners of this configuration, and no further.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "compiler/analyze/winners.h"

namespace rwsc::analyze {

struct Visit {                           // a GET that a client sends
  uint32_t listener = 0;
  std::string host;
  PathTexts path;                        // where a final slash matters it is an empty last text
  friend auto operator<=>(const Visit&, const Visit&) = default;
};

struct Hop {
  Visit to;
  const model::Route* route = nullptr;   // nullptr: the node's own redirect, to https or for a final slash
  uint32_t pattern = 0;                  // of the route
};

class RedirectWalk {
 public:
  explicit RedirectWalk(const model::Model&);
  std::optional<Hop> Next(const Visit&);                 // nullopt: it is answered, or nobody knows
  const model::Site* SiteOf(const Visit&) const;
  const Winners& Of(const model::Site&);
  std::string Url(const Visit&) const;

 private:
  std::optional<Hop> ToHttps(const model::Site&, const Visit&) const;
  std::optional<Hop> OtherSlash(const model::Site&, const Visit&);
  std::optional<model::Entry> Answers(const model::Site&, const PathTexts&);
  std::optional<Visit> Resolve(const Visit& from, const std::string& location) const;
  std::optional<uint32_t> ListenerAt(bool tls, uint16_t port) const;

  struct Place { const HostPattern* host; const model::Site* site; };
  const model::Model& m_;
  std::map<std::pair<uint32_t, std::string>, const model::Site*> exact_;   // by listener and host; looked up only
  std::vector<std::vector<Place>> patterns_;                               // of a listener: hosts of the other forms
  std::map<const model::Site*, std::unique_ptr<Winners>> winners_;     // looked up only
};

// Which host such a pattern matches.
std::string ExampleHost(const HostPattern&);
// What a redirect sends a client to; nullopt: it depends on more than host and path.
std::optional<std::string> Location(const model::Route&, uint32_t pattern, const Visit&);

}  // namespace rwsc::analyze
