// The bundle's bytes: a fixed header, a section table, page-aligned sections. Raw tables are little-endian arrays of the
// structs below, read in place; every index in them is checked once, at load (verify.h). Records are one FlatBuffer
// (schema.fbs). Strings of the raw tables are (offset, length) into the string section.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rws::format {

inline constexpr char kMagic[8] = {'R', 'W', 'S', 'B', '\r', '\n', '\x1a', '\n'};
inline constexpr uint32_t kFormatVersion = 5;
inline constexpr uint32_t kLanguageVersion = 1;
inline constexpr size_t kPage = 4096;
inline constexpr uint64_t kMaxBundleBytes = uint64_t{1} << 30;
inline constexpr uint32_t kNone = 0xFFFFFFFF;

struct Header {                      // at offset 0
  char magic[8];
  uint32_t format_version;
  uint32_t language_version;
  uint64_t file_size;
  uint32_t section_count;
  uint32_t flags;                    // 0
  uint8_t sha256[32];                // of everything after the header
  uint8_t signature[64];             // Ed25519 over sha256; zero: unsigned
};
static_assert(sizeof(Header) == 128);

enum class SectionKind : uint32_t {
  kRecords = 1, kStrings = 2, kListeners = 3, kHosts = 4, kSites = 5, kNodes = 6, kLiterals = 7, kTyped = 8, kWords = 9,
  kAccepts = 10, kCaptures = 11, kRoutes = 12, kPrograms = 13, kInstructions = 14, kSourceMap = 15,
};

struct Section {                     // directly after the header, sorted by kind, each kind once
  uint32_t kind;
  uint32_t element_size;             // of a raw table; 1 for records and strings
  uint64_t offset;                   // multiple of kPage
  uint64_t size;                     // bytes
};
static_assert(sizeof(Section) == 24);

struct Text { uint32_t offset, length; };

// One listener's host table: open addressing over `hosts[begin .. begin + mask]`, linear probing, at most `longest_probe` steps.
struct ListenerTable {
  uint32_t begin;
  uint32_t mask;                     // size - 1; a power of two
  uint32_t longest_probe;
  uint32_t any_site;                 // `site *`, or kNone
};

enum class HostKind : uint8_t { kEmpty, kExact, kLabel, kSuffix };  // of kLabel, kSuffix `name` is what follows the first dot

struct HostSlot {
  uint32_t hash;                     // Hash(kind, name)
  Text name;                         // lower case, no trailing dot
  uint32_t site;
  uint8_t kind;                      // HostKind; typed labels of one name stand in probe order, the most specific first
  uint8_t capture;                   // CaptureKind of kLabel
  uint16_t word_count;               // of an enum label
  uint32_t words;                    // first of them in kWords
};
static_assert(sizeof(HostSlot) == 24);

// How a site reads paths (language, section 4).
inline constexpr uint32_t kRawPaths = 1;              // as sent; nothing is resolved
inline constexpr uint32_t kKeepSlash = 2;             // `%2F` is an octet of its segment, of what no route answers too
inline constexpr uint32_t kSomeKeepSlash = 4;         // of some route
inline constexpr uint32_t kSlashMatters = 8;          // a final slash is an empty segment, in paths and in patterns
inline constexpr uint32_t kSlashRedirect = 16;        // besides: 308 to the form that a pattern has
inline constexpr uint32_t kSitePathFlags = 31;

struct Site {
  uint32_t root;                     // node index
  uint32_t nodes;                    // how many, from root on: [root, root + nodes)
  uint32_t not_found;                // pipeline for 404 and 405 (the site's own response lines)
  uint32_t host_capture;             // capture slot of `{label}.x`, or kNone
  uint32_t https_port;               // where plain requests are sent, 308; 0: they are answered
  Text name;
  uint32_t paths;                    // kRawPaths ..
};

// A node of the path trie. Children have greater indices than their parent (no cycles). `accepts` hold exact ends,
// `rests` hold `/**`. Literal children: open addressing over literals[literals .. +literal_mask], mask kNone: none.
struct Node {
  uint32_t literals;
  uint32_t literal_mask;
  uint32_t typed;
  uint32_t accepts;
  uint32_t rests;
  uint16_t typed_count;
  uint16_t accept_count;
  uint16_t rest_count;
  uint16_t longest_probe;
};
static_assert(sizeof(Node) == 28);

struct Literal {                     // node == kNone: an empty slot
  uint32_t hash;                     // Hash(segment)
  Text segment;                      // canonical octets
  uint32_t node;
};

enum class CaptureKind : uint8_t { kAny, kInt, kHex, kUuid, kSlug, kEnum };

struct Typed {                       // prefix {capture} suffix; the capture is not empty
  Text prefix;
  Text suffix;
  uint32_t words;                    // of kEnum: first in kWords (array of Text)
  uint16_t word_count;
  uint8_t kind;                      // CaptureKind
  uint8_t pad;
  uint32_t node;
};

struct Accept {                      // of all that match a path and list the method, the lowest rank wins
  uint32_t route;
  uint32_t methods;                  // MethodSet; HEAD already added where GET gives it
  uint32_t rank;
  uint32_t captures;                 // first in kCaptures
  uint16_t capture_count;
  uint16_t refuses;                  // 1: 404 or 405 under the pipeline `route` (an index into Records.pipelines); without methods: what
};                                   // nobody answers here is refused under that pipeline

struct Capture {
  uint16_t slot;                     // the route's capture number
  uint16_t segment;                  // which segment of the path, from 0
  uint16_t prefix, suffix;           // octets to leave out
  uint16_t rest;                     // 1: from that segment to the end
  uint16_t pad;
};

inline constexpr uint32_t kRouteKeepsSlash = 1;       // takes `%2F` in a path
inline constexpr uint32_t kRouteServesFiles = 2;      // decides by itself where a folder's slash belongs
inline constexpr uint32_t kRouteFlags = 3;

struct Route {
  uint32_t site;
  uint32_t pipeline;                 // index into Records.pipelines
  Text name;                         // "shop.static", or generated: "GET /x/{id}"
  uint32_t flags;                    // kRouteKeepsSlash ..
};

struct Program { uint32_t begin, count; };   // into kInstructions

struct Instruction {                 // opcodes.def
  uint8_t op;
  uint8_t sink;
  uint16_t field;                    // FieldId, or a capture slot
  uint32_t a, b;                     // text offset and length, or an index
  uint32_t skip;                     // instructions to jump over when the value is there (`??`)
};

inline constexpr size_t kMaxFrontier = 64;   // trie nodes alive at once on one path; the compiler refuses more
inline constexpr size_t kMaxCaptures = 64;

// 32-bit FNV-1a with a final mix; the same in compiler and node.
constexpr uint32_t Hash(const char* data, size_t size, uint32_t seed = 2166136261u) {
  uint32_t h = seed;
  for (size_t i = 0; i < size; ++i) h = (h ^ static_cast<uint8_t>(data[i])) * 16777619u;
  h ^= h >> 15;
  return h * 2246822519u;
}
constexpr uint32_t HostHash(HostKind kind, const char* data, size_t size) {
  return Hash(data, size, 2166136261u ^ (static_cast<uint32_t>(kind) * 0x9E3779B9u));
}

}  // namespace rws::format
