// What `browse on` shows of a folder: a page of its entries, as HTML that needs no script, or as JSON. Blocking: for the
// offload's threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rws {

inline constexpr size_t kMostListed = 131'072;     // entries that are looked at; of more, some are left out and the page says so
inline constexpr size_t kListedAPage = 1000;

enum class ListOrder : uint8_t { kName, kSize, kTime };

struct ListQuery {
  ListOrder by = ListOrder::kName;
  bool descending = false;
  uint32_t page = 1;
};
ListQuery ReadListQuery(std::string_view query);   // `sort=size&order=desc&page=2`; what it does not know is left out

struct ListingRequest {
  std::string path;                                // below the root
  std::string shown;                               // the client's path, decoded, with its final slash
  ListQuery query;
  bool hidden = false, follow = false, json = false;
};

struct ListedEntry {
  std::string name;
  bool folder = false, stated = false;             // stated: size and time are known
  uint64_t size = 0;
  int64_t modified = 0;                            // Unix seconds
};

struct Listing {
  std::vector<ListedEntry> entries;                // of one page, folders first
  size_t folders = 0, files = 0;                   // of all pages
  uint32_t page = 1, pages = 1;
  bool cut = false;                                // there is more than kMostListed
};

struct ListingPage {
  enum class Outcome : uint8_t { kMade, kMissing, kForbidden, kFailed };
  Outcome outcome = Outcome::kFailed;
  std::string text;
};

ListingPage MakeListing(int root, const ListingRequest&);
std::string ListingHtml(const ListingRequest&, const Listing&);
std::string ListingJson(const ListingRequest&, const Listing&);

}  // namespace rws
