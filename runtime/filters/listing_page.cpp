// A folder as a page. Every name is escaped for where it stands: text of HTML, a relative URL, a string of JSON.
#include <fmt/format.h>

#include <ctime>
#include <iterator>

#include "runtime/filters/listing.h"
#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr std::string_view kStyle = R"(
:root{color-scheme:light dark;--ink:#1c2024;--soft:#60676f;--line:#e4e7ea;--page:#fff;--over:#f4f6f8;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8ea;--soft:#9aa2ab;--line:#2c3238;--page:#15181b;--over:#1e2327;--link:#8ab4f8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:2rem 1.25rem;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{margin:0;font-size:1.3rem;font-weight:600;overflow-wrap:anywhere}
a{color:var(--link);text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
p,footer{color:var(--soft);font-size:.9rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .6rem;text-align:left;border-bottom:1px solid var(--line)}
th{font-size:.85rem;font-weight:600;white-space:nowrap}
th a{color:var(--soft)}
td:first-child{overflow-wrap:anywhere}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.n{color:var(--soft)}
tbody tr:hover{background:var(--over)}
.d a{font-weight:600}
nav.p{display:flex;gap:1rem;margin:1rem 0}
@media (max-width:36rem){body{padding:1rem .5rem}.t{display:none}}
)";

void Escape(std::string& out, std::string_view text) {
  for (char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else if (c == '\'') out += "&#39;";
    else out += c;
  }
}

void Quote(std::string& out, std::string_view text) {                          // RFC 8259 7
  out += '"';
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\', out += c;
    else if (static_cast<unsigned char>(c) < 0x20) fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    else out += c;
  }
  out += '"';
}

// `./` so that a name with a colon is no scheme (RFC 3986 4.2).
std::string Link(const ListedEntry& e) {
  Arena arena;
  return fmt::format("./{}{}", PercentEncode(e.name, arena), e.folder ? "/" : "");
}

std::string Size(uint64_t n) {
  if (n < 1024) return fmt::format("{} B", n);
  constexpr std::string_view kUnits = "KMGTPE";
  double scaled = static_cast<double>(n) / 1024;
  size_t unit = 0;
  for (; scaled >= 1023.95 && unit + 1 < kUnits.size(); ++unit) scaled /= 1024;
  return fmt::format("{:.1f} {}iB", scaled, kUnits[unit]);
}

std::string Time(int64_t seconds, const char* form) {
  const auto at = static_cast<std::time_t>(seconds);
  std::tm parts{};
  char text[40];
  if (!gmtime_r(&at, &parts)) return "";
  return {text, std::strftime(text, sizeof text, form, &parts)};
}

std::string_view NameOf(ListOrder by) {
  return by == ListOrder::kSize ? "size" : by == ListOrder::kTime ? "time" : "name";
}

std::string Ordered(const ListQuery& q, uint32_t page) {
  std::string out = fmt::format("?sort={}&amp;order={}", NameOf(q.by), q.descending ? "desc" : "asc");
  return page > 1 ? out + fmt::format("&amp;page={}", page) : out;
}

// Each folder above is so many steps up.
void Crumbs(std::string& out, std::string_view shown) {
  std::vector<std::string_view> names;
  for (size_t at = 1; at < shown.size();) {
    const size_t end = std::min(shown.find('/', at), shown.size());
    names.push_back(shown.substr(at, end - at));
    at = end + 1;
  }
  out += "<h1><nav aria-label=\"Folders above\">";
  for (size_t i = 0; i <= names.size(); ++i) {
    const std::string_view name = i == 0 ? "/" : names[i - 1];
    if (i > 1) out += "<span> / </span>";
    if (i < names.size()) {
      out += "<a href=\"";
      for (size_t up = names.size() - i; up > 0; --up) out += "../";
      out += "\">";
    }
    Escape(out, name);
    if (i < names.size()) out += "</a> ";
  }
  out += "</nav></h1>\n";
}

void HeadCell(std::string& out, const ListQuery& q, ListOrder by, std::string_view title, std::string_view classes) {
  const bool here = q.by == by;
  const bool descending = here ? !q.descending : by != ListOrder::kName;        // the largest and the newest first
  fmt::format_to(std::back_inserter(out), "<th scope=\"col\"{}{}><a href=\"{}\">{}{}</a></th>", classes.empty() ? "" : fmt::format(" class=\"{}\"", classes),
                 here ? fmt::format(" aria-sort=\"{}\"", q.descending ? "descending" : "ascending") : "", Ordered({by, descending, 1}, 1), title,
                 !here ? "" : q.descending ? " ↓" : " ↑");
}

void Row(std::string& out, const ListedEntry& e) {
  fmt::format_to(std::back_inserter(out), "<tr{}><td><a href=\"{}\">", e.folder ? " class=\"d\"" : "", Link(e));
  Escape(out, e.name);
  fmt::format_to(std::back_inserter(out), "{}</a></td><td class=\"n\">{}</td><td class=\"n t\"><time datetime=\"{}\">{}</time></td></tr>\n", e.folder ? "/" : "",
                 e.folder ? "–" : Size(e.size), Time(e.modified, "%Y-%m-%dT%H:%M:%SZ"), Time(e.modified, "%Y-%m-%d %H:%M"));
}

void Pages(std::string& out, const ListQuery& q, const Listing& l) {
  if (l.pages < 2) return;
  out += "<nav class=\"p\" aria-label=\"Pages\">";
  if (l.page > 1) fmt::format_to(std::back_inserter(out), "<a rel=\"prev\" href=\"{}\">← Previous</a>", Ordered(q, l.page - 1));
  fmt::format_to(std::back_inserter(out), "<span>Page {} of {}</span>", l.page, l.pages);
  if (l.page < l.pages) fmt::format_to(std::back_inserter(out), "<a rel=\"next\" href=\"{}\">Next →</a>", Ordered(q, l.page + 1));
  out += "</nav>\n";
}

std::string Count(size_t n, std::string_view one) { return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s"); }

}  // namespace

std::string ListingHtml(const ListingRequest& request, const Listing& l) {
  std::string out = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  Escape(out, request.shown);
  fmt::format_to(std::back_inserter(out), "</title>\n<style>{}</style>\n</head>\n<body>\n<header>\n", kStyle);
  Crumbs(out, request.shown);
  fmt::format_to(std::back_inserter(out), "<p>{}, {}{}</p>\n</header>\n<main>\n", Count(l.folders, "folder"), Count(l.files, "file"),
                 l.cut ? "; there is more, which is not shown" : "");
  out += "<table>\n<thead><tr>";
  HeadCell(out, request.query, ListOrder::kName, "Name", "");
  HeadCell(out, request.query, ListOrder::kSize, "Size", "n");
  HeadCell(out, request.query, ListOrder::kTime, "Changed (UTC)", "n t");
  out += "</tr></thead>\n<tbody>\n";
  if (request.shown != "/") out += "<tr class=\"d\"><td><a href=\"../\">..</a></td><td class=\"n\">–</td><td class=\"n t\"></td></tr>\n";
  for (const ListedEntry& e : l.entries) Row(out, e);
  out += "</tbody>\n</table>\n";
  Pages(out, request.query, l);
  return out += "</main>\n</body>\n</html>\n";
}

std::string ListingJson(const ListingRequest& request, const Listing& l) {
  std::string out = "{\"path\":";
  Quote(out, request.shown);
  fmt::format_to(std::back_inserter(out), ",\"folders\":{},\"files\":{},\"complete\":{},\"page\":{},\"pages\":{},\"entries\":[", l.folders, l.files, !l.cut, l.page, l.pages);
  for (const ListedEntry& e : l.entries) {
    if (&e != &l.entries.front()) out += ',';
    out += "{\"name\":";
    Quote(out, e.name);
    fmt::format_to(std::back_inserter(out), ",\"type\":\"{}\",\"url\":\"{}\"", e.folder ? "folder" : "file", Link(e));
    if (!e.folder) fmt::format_to(std::back_inserter(out), ",\"size\":{}", e.size);
    fmt::format_to(std::back_inserter(out), ",\"modified\":\"{}\"}}", Time(e.modified, "%Y-%m-%dT%H:%M:%SZ"));
  }
  return out += "]}\n";
}

}  // namespace rws
