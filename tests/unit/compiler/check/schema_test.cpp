// The standard library: every directive of the language is declared, and what works is declared fully.
#include "compiler/check/schema.h"

#include <gtest/gtest.h>

#include <algorithm>

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
