// Reading one folder: names first; sizes and times of what is shown, or of all when they decide the order.
#include "runtime/filters/listing.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <memory>

#include "runtime/filters/open_below.h"
#include "runtime/http/uri.h"

namespace rws {
namespace {

bool Plain(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
  });
}

// A name that no request can ask for is not shown: invalid UTF-8, control octets, `\`, `..;x`.
bool Reachable(std::string_view name) {
  if (Plain(name)) return true;
  Arena arena;
  const Result<std::string_view> path = CanonicalPath(arena.Concat("/", PercentEncode(name, arena)), arena);
  return path.ok() && PercentDecode(*path, arena).substr(1) == name;
}

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; }

bool NameBefore(const std::string& a, const std::string& b) {
  const size_t n = std::min(a.size(), b.size());
  for (size_t i = 0; i < n; ++i)
    if (Lower(a[i]) != Lower(b[i])) return static_cast<unsigned char>(Lower(a[i])) < static_cast<unsigned char>(Lower(b[i]));
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

class Reader {
 public:
  Reader(int root, const ListingRequest& request) : root_(root), request_(request) {}
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() {
    if (folder_) closedir(folder_);
  }

  bool Open() {
    const int fd = OpenBelow(root_, request_.path, O_RDONLY | O_DIRECTORY, request_.follow);
    if (fd >= 0 && !(folder_ = fdopendir(fd))) close(fd);
    return folder_ != nullptr;
  }

  Listing Run() {
    Listing out;
    for (const dirent* e = readdir(folder_); e && !out.cut; e = readdir(folder_)) Take(*e, out);
    if (request_.query.by != ListOrder::kName) StateAll(out.entries);
    const auto folders = static_cast<size_t>(std::count_if(out.entries.begin(), out.entries.end(), [](const ListedEntry& e) { return e.folder; }));
    out.folders = folders;
    out.files = out.entries.size() - folders;
    Sort(out.entries);
    Cut(out);
    StateAll(out.entries);
    return out;
  }

 private:
  void Take(const dirent& e, Listing& out) {
    const std::string_view name(e.d_name);
    if (name == "." || name == ".." || (!request_.hidden && name.front() == '.') || !Reachable(name)) return;
    ListedEntry entry;
    entry.name = name;
    entry.folder = e.d_type == DT_DIR;
    if (e.d_type != DT_DIR && e.d_type != DT_REG && !Resolve(entry)) return;
    if (out.entries.size() >= kMostListed) out.cut = true;
    else out.entries.push_back(std::move(entry));
  }

  // A link is what it leads to, if that may be served.
  bool Resolve(ListedEntry& entry) {
    const int fd = OpenBelow(root_, request_.path + entry.name, O_PATH, request_.follow);
    if (fd < 0) return false;
    struct stat st{};
    const bool known = fstat(fd, &st) == 0;
    close(fd);
    return known && Fill(st, entry);
  }

  static bool Fill(const struct stat& st, ListedEntry& entry) {
    entry.folder = S_ISDIR(st.st_mode);
    entry.size = static_cast<uint64_t>(st.st_size);
    entry.modified = st.st_mtim.tv_sec;
    return entry.stated = entry.folder || S_ISREG(st.st_mode);
  }

  // What is gone since its name was read goes out.
  void StateAll(std::vector<ListedEntry>& entries) {
    std::erase_if(entries, [this](ListedEntry& e) {
      struct stat st{};
      return !e.stated && (fstatat(dirfd(folder_), e.name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0 || !Fill(st, e));
    });
  }

  void Sort(std::vector<ListedEntry>& entries) {
    const ListQuery& q = request_.query;
    auto less = [&](const ListedEntry& a, const ListedEntry& b) {
      if (q.by == ListOrder::kSize && a.size != b.size && !a.folder) return a.size < b.size;
      if (q.by == ListOrder::kTime && a.modified != b.modified) return a.modified < b.modified;
      return NameBefore(a.name, b.name);
    };
    std::sort(entries.begin(), entries.end(), [&](const ListedEntry& a, const ListedEntry& b) {
      if (a.folder != b.folder) return a.folder;
      return q.descending ? less(b, a) : less(a, b);
    });
  }

  void Cut(Listing& out) {
    out.pages = std::max<uint32_t>(1, static_cast<uint32_t>((out.entries.size() + kListedAPage - 1) / kListedAPage));
    out.page = std::clamp<uint32_t>(request_.query.page, 1, out.pages);
    const size_t first = (out.page - 1) * kListedAPage, last = std::min(first + kListedAPage, out.entries.size());
    out.entries.erase(out.entries.begin() + static_cast<std::ptrdiff_t>(last), out.entries.end());
    out.entries.erase(out.entries.begin(), out.entries.begin() + static_cast<std::ptrdiff_t>(first));
  }

  int root_;
  const ListingRequest& request_;
  DIR* folder_ = nullptr;
};

ListingPage::Outcome OutcomeOf(int error) {
  using Outcome = ListingPage::Outcome;
  switch (error) {
    case EMFILE: case ENFILE: case ENOMEM: case EIO: return Outcome::kFailed;
    case EACCES: return Outcome::kForbidden;
    default: return Outcome::kMissing;
  }
}

}  // namespace

ListQuery ReadListQuery(std::string_view query) {
  ListQuery out;
  while (!query.empty()) {
    const size_t amp = query.find('&');
    const std::string_view pair = query.substr(0, amp);
    query = amp == query.npos ? std::string_view() : query.substr(amp + 1);
    if (pair == "sort=size") out.by = ListOrder::kSize;
    if (pair == "sort=time") out.by = ListOrder::kTime;
    if (pair == "order=desc") out.descending = true;
    uint32_t page = 0;
    const char* end = pair.data() + pair.size();
    if (pair.starts_with("page=") && std::from_chars(pair.data() + 5, end, page).ptr == end && page > 0) out.page = page;
  }
  return out;
}

ListingPage MakeListing(int root, const ListingRequest& request) {
  ListingPage page;
  Reader reader(root, request);
  if (!reader.Open()) {
    page.outcome = OutcomeOf(errno);
    return page;
  }
  const Listing listing = reader.Run();
  page.outcome = ListingPage::Outcome::kMade;
  page.text = request.json ? ListingJson(request, listing) : ListingHtml(request, listing);
  return page;
}

}  // namespace rws
