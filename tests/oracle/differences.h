// Where we and llhttp part, and the table of the ways that are meant. The table is the documentation: a difference that no
// row knows fails the test, and so does a row that never occurs.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tests/oracle/outcome.h"

namespace rws::oracle {

// kFraming is never explained: both accepted, and the message ends elsewhere or has other octets.
enum class Kind { kWeRefuse, kTheyRefuse, kTarget, kClosing, kFraming, kOther };

struct Difference {
  Kind kind;
  std::string_view octets;     // of the connection
  std::string_view from;       // those, from the message on that they differ in
  const Outcome& ours;
  const Outcome& theirs;
  const Seen* our_message;     // null: the head was not accepted
  const Seen* their_message;
  const Seen* before;          // theirs, the last that both agree on; null: none
};

// In order; only the last can be other than kTarget.
std::vector<Difference> Compare(std::string_view octets, const Outcome& ours, const Outcome& theirs);

enum class Stricter { kWe, kThey, kNeither };

struct Row {
  std::string_view name;
  Kind kind;
  Stricter stricter;
  std::string_view rfc;
  std::string_view why;        // of kTheyRefuse: also why it is safe
  bool (*is)(const Difference&);
};

std::span<const Row> Table();
const Row* Explain(const Difference&);
std::string Describe(const Difference&);

}  // namespace rws::oracle
