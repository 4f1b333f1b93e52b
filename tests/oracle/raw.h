// One request's octets taken apart without judging them, by neither of the two parsers: what the table's rows look at.
#pragma once

#include <string_view>
#include <vector>

namespace rws::oracle {

struct Raw {
  explicit Raw(std::string_view text);

  std::string_view blank;                    // CR and LF before the request line
  std::string_view line;                     // the request line
  std::vector<std::string_view> fields;      // lines of the head, without their ends
  bool bare_lf = false;                      // in the head
  std::string_view body;                     // what follows the empty line

  std::string_view method() const { return line.substr(0, line.find(' ')); }
  bool Version(std::string_view end) const { return line.ends_with(end); }
  // A field line that begins so, in any case, and whose value `is` takes.
  bool Has(std::string_view name, bool (*is)(std::string_view value) = [](std::string_view) { return true; }) const;
  size_t Count(std::string_view name) const;
};

// The chunked body at the beginning of `body`, as far as its sizes are digits and lead from one to the next.
struct RawChunks {
  explicit RawChunks(std::string_view body);

  std::vector<std::string_view> sizes;       // lines of sizes, with extensions
  std::vector<std::string_view> trailers;    // lines
  bool bare_lf = false;                      // in the trailers
  bool AnySize(bool (*size_line)(std::string_view)) const;
  bool AnyTrailer(bool (*line)(std::string_view)) const;
};

}  // namespace rws::oracle
