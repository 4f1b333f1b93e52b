// The table; the numbers are RFCs and their sections. A row looks at the octets, and at what the side that refuses says for a reason.
#include <algorithm>

#include "tests/oracle/differences.h"
#include "tests/oracle/raw.h"

namespace rws::oracle {
namespace {

using D = const Difference&;
using View = std::string_view;

bool WeSay(D d, View reason) { return d.ours.reason == reason; }
bool TheySay(D d, View error, View reason = {}) { return d.theirs.error == error && d.theirs.reason.starts_with(reason); }
bool Within(View text, View part) { return text.find(part) != text.npos; }

bool HostRefused(D d) {
  for (View reason : {"bad octet in the host", "bad port", "bad IP literal", "empty host", "empty label in the host", "host too long"})
    if (WeSay(d, reason)) return true;
  return false;
}

bool Folded(View line) { return line.starts_with(' ') || line.starts_with('\t'); }
bool Nameless(View line) { return line.starts_with(':'); }
bool FoldedField(D d) {
  for (View field : Raw(d.from).fields)
    if (Folded(field)) return true;
  return false;
}
bool NamelessField(D d) {
  for (View field : Raw(d.from).fields)
    if (Nameless(field)) return true;
  return false;
}

RawChunks Chunks(D d) { return RawChunks(Raw(d.from).body); }
size_t Digits(View size) { return std::min(size.find_first_not_of("0123456789abcdefABCDEF"), size.size()); }
View Extension(View size) { return size.substr(Digits(size)); }

// The trailer fields that we drop unread (9110 6.5.1) and they take for framing.
bool FramingTrailer(View line) {
  const std::string low = Lower(line);
  return low.starts_with("content-length:") || low.starts_with("transfer-encoding:");
}

// The one difference of an absolute-form target: authority and path apart, an empty path filled in (9112 3.2.2, 3.2.4).
bool TakenApart(D d) {
  const Seen& a = *d.our_message;
  const View target = d.their_message->target, rest = target.substr(std::min(target.find("://") + 3, target.size()));
  if (!Within(target, "://")) return false;
  const View filled = a.method == "OPTIONS" ? "*" : "/";
  if (rest == a.authority) return a.target == filled;
  return rest == a.authority + a.target || "/" + std::string(rest.substr(a.authority.size())) == a.target;
}

// Of the message after which one of them closes.
bool Option(D d, View name, View value) {
  if (!d.before) return false;
  for (const auto& [key, list] : d.before->fields)
    if (Lower(key) == name && Within(Lower(list), value)) return true;
  return false;
}
bool WeClose(D d) { return d.ours.end == End::kClosed; }

constexpr Row kRows[] = {
    // In heads.
    {"bare LF", Kind::kWeRefuse, Stricter::kWe, "9112 2.2", "a recipient MAY take LF alone for a line's end; we never do, nobody behind can read it otherwise",
     [](D d) { return WeSay(d, "a line does not end with CRLF") && Raw(d.from).bare_lf; }},
    {"blank before the request", Kind::kWeRefuse, Stricter::kWe, "9112 2.2", "at least one CRLF SHOULD be passed over: one it is; they pass over any CR and LF",
     [](D d) { return (WeSay(d, "a line does not end with CRLF") || WeSay(d, "no method")) && !Raw(d.from).blank.empty() && Raw(d.from).blank != "\r\n"; }},
    {"several spaces", Kind::kWeRefuse, Stricter::kWe, "9112 3", "one SP parts the words of a request line",
     [](D d) { return WeSay(d, "bad request line") && Within(Raw(d.from).line, "  "); }},
    {"HTTP/0.9", Kind::kWeRefuse, Stricter::kWe, "9112 3", "a request line without a version is none of HTTP/1.x",
     [](D d) { return WeSay(d, "bad request line") && !Within(Raw(d.from).line, " HTTP/"); }},
    {"fragment", Kind::kWeRefuse, Stricter::kWe, "9112 3.2", "no form of a target has a fragment",
     [](D d) { return WeSay(d, "bad request line") && Within(Raw(d.from).line, "#"); }},
    {"another major version", Kind::kWeRefuse, Stricter::kWe, "9110 2.5", "HTTP/2.0 and 0.9 have no such message: 505",
     [](D d) { return WeSay(d, "only HTTP/1.x here") && (Raw(d.from).Version("HTTP/2.0") || Raw(d.from).Version("HTTP/0.9")); }},
    {"asterisk form", Kind::kWeRefuse, Stricter::kWe, "9112 3.2.4", "`*` alone, and to OPTIONS only; they let any target begin with it",
     [](D d) { return (WeSay(d, "bad target") || WeSay(d, "bad scheme")) && Within(Raw(d.from).line, " *"); }},
    {"foreign scheme", Kind::kWeRefuse, Stricter::kWe, "9110 4.2", "http and https are served, nothing is proxied forward",
     [](D d) { return WeSay(d, "bad scheme") && Within(Raw(d.from).line, "://") && !Within(Raw(d.from).line, " *"); }},
    {"no authority", Kind::kWeRefuse, Stricter::kWe, "9110 4.2.1", "an http URI with an empty host is invalid",
     [](D d) { return WeSay(d, "empty authority") && Within(Raw(d.from).line, "://"); }},
    {"CONNECT", Kind::kWeRefuse, Stricter::kWe, "9110 9.3.6", "no forward proxy: 501",
     [](D d) { return (WeSay(d, "CONNECT") || HostRefused(d)) && Raw(d.from).method() == "CONNECT"; }},
    {"no Host", Kind::kWeRefuse, Stricter::kWe, "9112 3.2", "MUST be refused; they leave Host to their caller",
     [](D d) { return WeSay(d, "no Host") && Raw(d.from).Count("host") == 0; }},
    {"Host twice", Kind::kWeRefuse, Stricter::kWe, "9112 3.2", "MUST be refused",
     [](D d) { return WeSay(d, "Host twice") && Raw(d.from).Count("host") > 1; }},
    {"bad Host", Kind::kWeRefuse, Stricter::kWe, "9112 3.2", "MUST be refused, in the target too; they read no authority",
     [](D d) { return HostRefused(d) && Raw(d.from).method() != "CONNECT"; }},
    {"obs-fold", Kind::kWeRefuse, Stricter::kWe, "9112 5.2", "MUST be refused or joined; they join",
     [](D d) { return WeSay(d, "bad field name") && FoldedField(d); }},
    {"field without a name", Kind::kWeRefuse, Stricter::kWe, "9110 5.1", "a name has one octet at least",
     [](D d) { return WeSay(d, "bad field name") && NamelessField(d) && !FoldedField(d); }},
    {"Expect", Kind::kWeRefuse, Stricter::kWe, "9110 10.1.1", "417 to all but 100-continue; they leave it to their caller",
     [](D d) { return d.ours.error == "expectation-failed" && Raw(d.from).Has("expect"); }},
    {"limits", Kind::kWeRefuse, Stricter::kWe, "9112 3, 9110 5.4", "of a head's octets, fields, target and connection options: ours are bounded",
     [](D d) {
       return d.ours.error == "header-too-large" || d.ours.error == "uri-too-long" || WeSay(d, "too many connection options");
     }},

    // What frames the body.
    {"Transfer-Encoding twice", Kind::kWeRefuse, Stricter::kWe, "9112 6.1", "as one list, gzip and then chunked, it would be unknown to us anyway; a second line is how smugglers write",
     [](D d) { return WeSay(d, "repeated framing field") && Raw(d.from).Count("transfer-encoding") > 1; }},
    {"Transfer-Encoding in HTTP/1.0", Kind::kWeRefuse, Stricter::kWe, "9112 6.1", "MUST be taken for faulty framing",
     [](D d) { return WeSay(d, "Transfer-Encoding in HTTP/1.0") && Raw(d.from).Version("HTTP/1.0") && Raw(d.from).Has("transfer-encoding"); }},
    {"coding before chunked", Kind::kWeRefuse, Stricter::kWe, "9112 6.1", "501 to codings we do not know; they leave them to their caller",
     [](D d) { return WeSay(d, "unknown transfer coding") && Raw(d.from).Has("transfer-encoding"); }},
    {"odd list of codings", Kind::kWeRefuse, Stricter::kWe, "9112 6.1", "`, chunked`, an empty value, what is no token: plain `chunked` or a refusal",
     [](D d) { return (WeSay(d, "chunked not once, plain and last") || WeSay(d, "bad transfer coding")) && Raw(d.from).Has("transfer-encoding"); }},
    {"empty Transfer-Encoding with a length", Kind::kWeRefuse, Stricter::kWe, "9112 6.3", "they pass over the empty one; we refuse both together, whatever they say",
     [](D d) {
       return WeSay(d, "Content-Length with Transfer-Encoding") && Raw(d.from).Has("transfer-encoding", [](View v) { return !Within(Lower(v), "chunked"); });
     }},
    {"long Content-Length", Kind::kWeRefuse, Stricter::kWe, "9110 8.6", "18 digits, zeros in front included",
     [](D d) { return WeSay(d, "bad Content-Length") && Raw(d.from).Has("content-length", [](View v) { return v.size() > 18; }); }},

    // In chunked bodies.
    {"HTAB after chunked, and an upgrade", Kind::kWeRefuse, Stricter::kWe, "9112 6.3", "to us it is chunked, and no chunk follows; to them no coding they know, which they let pass when an Upgrade is there",
     [](D d) {
       const bool chunked = Raw(d.from).Has("transfer-encoding", [](View v) { return Within(Lower(v), "chunked") && Within(v, "\t"); });
       return WeSay(d, "bad chunked coding") && chunked && Raw(d.from).Has("upgrade") && Raw(d.from).Has("connection");
     }},
    {"long chunk extension", Kind::kWeRefuse, Stricter::kWe, "9112 7.1.1", "MUST be limited: 256 octets a chunk; they have no limit",
     [](D d) { return WeSay(d, "bad chunked coding") && Chunks(d).AnySize([](View s) { return Extension(s).size() > 257; }); }},
    {"long chunk size", Kind::kWeRefuse, Stricter::kWe, "9112 7.1", "16 digits, zeros in front included, and under 2^60",
     [](D d) { return WeSay(d, "bad chunked coding") && Chunks(d).AnySize([](View s) { return Digits(s) > 15; }); }},
    {"DEL in a quoted chunk extension", Kind::kWeRefuse, Stricter::kWe, "9112 7.1.1, 9110 5.6.4", "no control octet but HTAB, quoted or not",
     [](D d) { return WeSay(d, "bad chunked coding") && Chunks(d).AnySize([](View s) { return Within(Extension(s), "\x7F"); }); }},
    {"bare LF in trailers", Kind::kWeRefuse, Stricter::kWe, "9112 2.2", "as in heads",
     [](D d) { return WeSay(d, "bad chunked coding") && Chunks(d).bare_lf; }},
    {"trailers folded or nameless", Kind::kWeRefuse, Stricter::kWe, "9112 5.2", "as in heads",
     [](D d) { return WeSay(d, "bad chunked coding") && (Chunks(d).AnyTrailer(Folded) || Chunks(d).AnyTrailer(Nameless)); }},
    {"limits of trailers", Kind::kWeRefuse, Stricter::kWe, "9110 6.5", "64 fields, 8192 octets",
     [](D d) { return WeSay(d, "bad chunked coding") && (Chunks(d).trailers.size() > 64 || Chunks(d).AnyTrailer([](View t) { return t.size() > 8000; })); }},

    // What we take and they do not.
    {"unknown method", Kind::kTheyRefuse, Stricter::kThey, "9110 9.1", "any token is a method: safe, only routes without a list of methods take it, and framing does not hang on it",
     [](D d) {
       const bool says = TheySay(d, "INVALID_METHOD") || TheySay(d, "INVALID_CONSTANT", "Invalid method for HTTP");
       return says && d.our_message && !TheyKnowMethod(d.our_message->method) && Raw(d.from).method() == d.our_message->method;
     }},
    {"method PRI", Kind::kTheyRefuse, Stricter::kThey, "9113 3.4", "without the rest of HTTP/2's preface it is a method as any other",
     [](D d) { return TheySay(d, "INVALID_VERSION", "Expected HTTP/2") && d.our_message && d.our_message->method == "PRI"; }},
    {"HTTP/1.2 to 1.9", Kind::kTheyRefuse, Stricter::kThey, "9110 2.5, 6.2", "SHOULD be taken as 1.1: a minor version changes no framing",
     [](D d) {
       const View line = Raw(d.from).line;
       return TheySay(d, "INVALID_VERSION", "Invalid HTTP version") && d.our_message && Within(line, " HTTP/1.") && line.back() >= '2' && line.back() <= '9';
     }},
    {"HTAB after a length", Kind::kTheyRefuse, Stricter::kThey, "9112 5.1, 9110 5.6.3", "OWS is SP or HTAB and no part of the value: safe, the digits are the same",
     [](D d) {
       return TheySay(d, "INVALID_CONTENT_LENGTH", "Invalid character") && d.our_message && Raw(d.from).Has("content-length", [](View v) { return v.ends_with('\t') || v.ends_with("\t "); });
     }},
    {"HTAB after chunked", Kind::kTheyRefuse, Stricter::kThey, "9112 5.1, 9110 5.6.3", "as after a length: the value is `chunked`",
     [](D d) {
       return TheySay(d, "INVALID_TRANSFER_ENCODING") && d.our_message && Raw(d.from).Has("transfer-encoding", [](View v) { return Within(Lower(v), "chunked") && Within(v, "\t"); });
     }},
    {"odd chunk extension", Kind::kTheyRefuse, Stricter::kThey, "9112 7.1.1", "unknown extensions MUST be ignored: safe, ours end at CRLF alone, hold no control octet, and are never passed on",
     [](D d) {
       const bool says = TheySay(d, "STRICT", "Invalid character in chunk extensions") || TheySay(d, "INVALID_CHUNK_SIZE", "Invalid character in chunk size");
       return says && d.our_message && Chunks(d).AnySize([](View s) { return Extension(s).starts_with(';') && Extension(s).size() > 1; });
     }},
    {"framing fields as trailers", Kind::kTheyRefuse, Stricter::kThey, "9110 6.5.1", "safe: such trailers are dropped unread, the chunks have framed the body",
     [](D d) {
       const bool says = TheySay(d, "INVALID_CONTENT_LENGTH") || TheySay(d, "INVALID_TRANSFER_ENCODING") || TheySay(d, "UNEXPECTED_CONTENT_LENGTH");
       return says && d.our_message && Chunks(d).AnyTrailer(FramingTrailer);
     }},

    // The rest.
    {"absolute form", Kind::kTarget, Stricter::kNeither, "9112 3.2.2", "we take it apart, they hand it out as sent", TakenApart},
    {"Proxy-Connection", Kind::kClosing, Stricter::kNeither, "9112 C.2.2", "they take it for Connection; it is no field of HTTP's, and we drop it",
     [](D d) { return Option(d, "proxy-connection", "close") || Option(d, "proxy-connection", "keep-alive"); }},
    {"close and keep-alive", Kind::kClosing, Stricter::kWe, "9112 9.3", "close wins; in HTTP/1.0 they let keep-alive win",
     [](D d) { return WeClose(d) && Option(d, "connection", "close") && Option(d, "connection", "keep-alive"); }},
    {"Connection as a trailer", Kind::kClosing, Stricter::kNeither, "9110 6.5.1", "dropped unread, as all that is about the connection; they obey it",
     [](D d) {
       for (const auto& [key, value] : d.before ? d.before->trailers : Lines())
         if (Lower(key) == "connection" || Lower(key) == "proxy-connection") return true;
       return false;
     }},
    {"HTAB in Connection", Kind::kClosing, Stricter::kNeither, "9110 5.6.1", "OWS around list elements is SP or HTAB; they end an option at SP only",
     [](D d) { return d.before && Raw(d.octets.substr(d.before->start)).Has("connection", [](View v) { return Within(v, "\t"); }); }},
};

}  // namespace

std::span<const Row> Table() { return kRows; }

}  // namespace rws::oracle
