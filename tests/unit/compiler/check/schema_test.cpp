// The standard library: every directive of the language is declared, and what works is declared fully.
#include "compiler/check/schema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace rwsc::check {
namespace {

TEST(CheckSchema, ReadsWithoutAWord) {
  SourceMap sources;
  Sink sink;
  const Schema schema(sources, sink);
  EXPECT_FALSE(sink.HasErrors());
  EXPECT_FALSE(schema.natives().empty());
}

TEST(CheckSchema, WhatWorksHasContextsAndText) {
  SourceMap sources;
  Sink sink;
  const Schema schema(sources, sink);
  std::vector<std::string> names;
  for (const Native& n : schema.natives()) {
    ASSERT_FALSE(n.form.empty()) << n.name;
    names.push_back(n.name);
    if (n.later) continue;
    EXPECT_FALSE(n.contexts.empty()) << n.name;
    EXPECT_FALSE(n.doc.empty()) << n.name;
  }
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
}

struct NodeField { std::string name; bool keyed, optional; };
bool operator==(const NodeField& a, const NodeField& b) { return a.name == b.name && a.keyed == b.keyed && a.optional == b.optional; }
std::ostream& operator<<(std::ostream& out, const NodeField& f) { return out << f.name << (f.keyed ? "K" : "") << (f.optional ? "?" : ""); }

// What the library declares is what the node has, and each has its text.
TEST(CheckSchema, FieldsAreThoseOfTheNode) {
  const std::vector<NodeField> node = {
#define RWS_FIELD(number, id, name, keyed, optional) {name, keyed, optional},
#include "runtime/http/fields.def"
#undef RWS_FIELD
  };
  SourceMap sources;
  Sink sink;
  const Schema schema(sources, sink);
  std::vector<NodeField> declared;
  for (const Field& f : schema.fields()) {
    if (f.later) continue;
    declared.push_back({f.name, f.keyed, f.optional});
    EXPECT_FALSE(f.doc.empty()) << f.name;
  }
  EXPECT_EQ(declared, node);
}

// Section 6 of the language.
TEST(CheckSchema, KnowsEveryFieldOfTheLanguage) {
  SourceMap sources;
  Sink sink;
  const Schema schema(sources, sink);
  std::string key;
  for (const char* field : {"host", "path", "path.ext", "uri", "query", "scheme", "port", "method", "query.a", "header.A", "cookie.a", "client.ip", "client.country", "tls.sni",
                            "tls.version", "tls.client.subject", "auth.sub", "request.id", "upstream.path", "upstream.name", "status"})
    EXPECT_NE(schema.FindField(field, key), nullptr) << field;
  EXPECT_EQ(schema.FindField("header.", key), nullptr);
  EXPECT_EQ(schema.FindField("hosts", key), nullptr);
}

// Section 8 of the language.
TEST(CheckSchema, KnowsEveryHeadOfTheLanguage) {
  SourceMap sources;
  Sink sink;
  const Schema schema(sources, sink);
  for (const char* head :
       {"listen", "workers", "user", "state", "trust", "proxy-protocol", "acme", "admin", "metrics", "log", "trace", "limit", "drain", "discover", "share", "tls", "http-only", "http", "http3",
        "paths", "trailing-slash", "encoded-slash", "allow", "deny", "auth", "require", "set", "add", "remove", "strip", "rewrite", "replace", "cache", "proxy", "files", "redirect", "respond",
        "fastcgi", "passthrough", "terminate", "compress", "cors", "timeout", "tag", "bandwidth", "server", "resolve", "from", "balance", "health", "eject", "break", "queue", "adaptive",
        "slow-start", "protocol", "keepalive", "retry", "hedge", "mirror", "buffer", "websocket", "host", "fallback", "index", "try", "missing", "browse", "hidden", "follow-symlinks"})
    EXPECT_FALSE(schema.WithHead(head).empty()) << head;
}

}  // namespace
}  // namespace rwsc::check
