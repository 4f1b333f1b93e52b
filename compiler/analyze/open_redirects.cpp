// E0610: the host of a redirect made of what the client sent (language, section 10, row 11). Safe: the authority ends before the
// first value; a value stands before a suffix that is written out; the value is one of a list of words.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "compiler/analyze/analyze.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

using model::Part;

constexpr const char* kElsewhere = "evil.example";

bool IsField(const Part& p, rws::FieldId field) { return p.kind == Part::Kind::kField && p.field == field; }

// Where a capture of the route stands: the segment; nullptr: it is the host's label, or unknown.
const Segment* SegmentOf(const model::Route& r, const Part& p) {
  for (const Segment& s : r.patterns.front().path.segments)
    if (!s.literal() && s.capture[0].name == p.text) return &s;
  return nullptr;
}

const HostPattern* HostWith(const model::Site& site, const std::string& capture) {
  for (const auto& [host, span] : site.hosts)
    if (host.form == HostForm::kLabel && host.capture.name == capture) return &host;
  return nullptr;
}

bool IsListed(const model::Site& site, const model::Route& r, const Part& p) {
  if (const Segment* s = SegmentOf(r, p)) return s->capture[0].type == CaptureType::kEnum;
  const HostPattern* host = HostWith(site, p.text);
  return host && host->capture.type == CaptureType::kEnum;
}

// A suffix that pins the host: `.example.com`, or a name nobody can register below. `.com` alone pins nothing.
bool Pins(std::string_view suffix) {
  constexpr std::string_view kClosed[] = {".test", ".example", ".invalid", ".localhost", ".local", ".internal", ".onion"};
  if (const size_t at = suffix.rfind('@'); at != suffix.npos) return at + 1 < suffix.size();     // what stood before is a user
  const std::string_view host = suffix.substr(0, suffix.find(':'));
  if (!host.starts_with('.') || host.size() < 2) return false;
  if (std::find(std::begin(kClosed), std::end(kClosed), host) != std::end(kClosed)) return true;
  return host.find('.', 1) != host.npos;
}

struct Authority {
  std::vector<const Part*> values;      // of what the client sent
  std::string suffix;                   // written out behind the last of them
};

class Judge {
 public:
  Judge(const model::Site& site, const model::Route& route, Sink& sink) : site_(site), route_(route), sink_(sink) {}

  void Run(const model::Template& to) {
    if (to.empty() || to[0].kind != Part::Kind::kLiteral) return;
    const size_t scheme = to[0].text.find("://");
    if (scheme == std::string::npos || to[0].text.find_first_of("/?#") < scheme) return;
    const Authority a = Read(to, scheme + 3);
    for (const Part* p : a.values) {
      if (IsSafe(*p, a)) continue;
      return Report(*p, to, scheme + 3);
    }
  }

 private:
  // Parts up to the one that ends the authority.
  static Authority Read(const model::Template& to, size_t from) {
    Authority a;
    std::string written;
    for (size_t i = 0; i < to.size(); ++i) {
      const Part& p = to[i];
      if (IsField(p, rws::FieldId::kUri) || IsField(p, rws::FieldId::kPath)) return a;
      if (p.kind != Part::Kind::kLiteral) {
        if (!written.empty() && written.back() == ':') continue;     // the port
        a.values.push_back(&p);
        a.suffix.clear();
        written += 'x';
        continue;
      }
      const std::string_view text = std::string_view(p.text).substr(i == 0 ? from : 0);
      const size_t end = text.find_first_of("/?#");
      written += text.substr(0, end);
      a.suffix += text.substr(0, end);
      if (end != text.npos) return a;
    }
    return a;
  }

  bool IsSafe(const Part& p, const Authority& a) const {
    if (IsField(p, rws::FieldId::kHost)) return !AnyHost() || Pins(a.suffix);
    if (p.kind != Part::Kind::kCapture || IsListed(site_, route_, p)) return true;
    return Pins(a.suffix);
  }

  bool AnyHost() const { return std::any_of(site_.hosts.begin(), site_.hosts.end(), [](const auto& h) { return h.first.form == HostForm::kAny; }); }

  void Report(const Part& p, const model::Template& to, size_t from) {
    Diagnostic d(Kind::OpenRedirect, "a client can choose where this redirect leads");
    if (IsField(p, rws::FieldId::kHost)) {
      d.At(p.span, "any host").At(site_.head, "this site answers for every host");
      d.Note(fmt::format("a request with Host {0} is sent to {0}", kElsewhere)).AddHelp("name the hosts of the site, or write the host out");
    } else {
      d.At(p.span, "part of the host, and chosen by the client");
      Witness(d, p, to, from);
      d.AddHelp("write the host out, or let a suffix follow:  https://{x}.example.com/").AddHelp("or list what it may be:  {x:one|two}");
    }
    sink_.Add(std::move(d));
  }

  // A request, and the host it is sent to.
  void Witness(Diagnostic& d, const Part& bad, const model::Template& to, size_t from) const {
    std::string before, after;
    for (const Part* p = to.data(); p < to.data() + to.size(); ++p) {
      if (p == &bad) continue;
      if (IsField(*p, rws::FieldId::kUri)) break;
      if (p->kind != Part::Kind::kLiteral) return;       // more than one value: no short example
      std::string& side = p < &bad ? before : after;
      const std::string_view text = std::string_view(p->text).substr(p == to.data() ? from : 0);
      side += text.substr(0, text.find_first_of("/?#"));
      if (text.find_first_of("/?#") != text.npos) break;
    }
    const std::string wanted = before.empty() || before.back() == '.' ? kElsewhere : std::string(".") + kElsewhere;
    if (const auto asked = RequestWith(bad, wanted)) d.Note(fmt::format("GET {} is sent to {}{}{}", asked->first, before, asked->second, after));
  }

  // A path in which the capture is `wanted`, or what it can be, and that text.
  std::optional<std::pair<std::string, std::string>> RequestWith(const Part& bad, const std::string& wanted) const {
    const PathPattern& path = route_.patterns.front().path;
    const Segment* s = SegmentOf(route_, bad);
    std::string url, value = wanted;
    for (const Segment& each : path.segments) {
      std::string text = Example(each);
      if (&each == s && Takes(each, each.prefix + wanted + each.suffix)) text = each.prefix + wanted + each.suffix;
      if (&each == s) value = text.substr(each.prefix.size(), text.size() - each.prefix.size() - each.suffix.size());
      url += "/" + text;
    }
    if (s) return std::pair(url, value);
    if (path.rest && path.rest_name == bad.text) return std::pair(url + "/" + wanted, value);
    return std::nullopt;
  }

  const model::Site& site_;
  const model::Route& route_;
  Sink& sink_;
};

}  // namespace

void OpenRedirects(const model::Model& model, const model::Site& site, Sink& sink) {
  for (const model::RouteId id : site.routes) {
    const model::Route& route = model.routes[id.value];
    for (const model::Step* action = &route.action; action; action = model::Fallback(*action))
      if (action->native == "redirect_to") Judge(site, route, sink).Run(std::get<model::Template>(action->Find("to")->v));
  }
}

}  // namespace rwsc::analyze
