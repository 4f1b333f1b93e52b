// files "DIR" { .. }: regular files below one folder, its folders by their index or as a page, and what is done where nothing is.
#include <algorithm>
#include <vector>

#include "runtime/filters/file_answer.h"
#include "runtime/filters/file_body.h"
#include "runtime/filters/makers.h"
#include "runtime/http/file_path.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

constexpr std::string_view kListingPolicy = "default-src 'none'; style-src 'unsafe-inline'";

// What an action behind runs is never sent as it is, whatever that action takes for a script.
bool IsScript(std::string_view path) { return path.size() >= 4 && EqualsIgnoreCase(path.substr(path.size() - 4), ".php"); }

// A segment that begins with a dot, but for .well-known (RFC 8615).
bool Hidden(std::string_view path) {
  for (size_t at = path.find("/."); at != std::string_view::npos; at = path.find("/.", at + 1)) {
    std::string_view rest = path.substr(at + 1);
    if (rest.substr(0, 12) != ".well-known/" && rest != ".well-known") return true;
  }
  return false;
}

struct Found {
  // kToSlash, kToPlain: the client is to ask for the other form of the path. kForbidden: it is there and may not be read.
  enum class Kind : uint8_t { kNothing, kFile, kFolder, kToSlash, kToPlain, kForbidden };
  Kind kind = Kind::kNothing;
  FoundFile file;
  std::string_view path;             // of kFolder
  Found(Kind k = Kind::kNothing) : kind(k) {}
  Found(FileEntryRef entry, std::string_view name) : kind(Kind::kFile), file{std::move(entry), name} {}
};

using EntryKind = FileEntry::Kind;
using Kind = Found::Kind;

class Files final : public Filter {
 public:
  Files(const fbs::Files& r, std::unique_ptr<FileRoot> root) : record_(r), root_(std::move(root)) {
    if (r.precompressed())
      for (const auto coding : *r.precompressed()) codings_.push_back(static_cast<Coding>(coding));
  }

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    Arena& arena = exchange.arena();
    const Method method = exchange.method == Method::kWs ? Method::kGet : request.head.method;      // no file is a tunnel
    const bool reads = method == Method::kGet || method == Method::kHead;
    if (!reads && !record_.falls_through()) co_return NotAllowed(arena);
    Result<Found> found = co_await Look(exchange);
    if (!found.ok()) co_return found.error();
    if (found->kind == Kind::kNothing && record_.falls_through()) co_return co_await next.Run(exchange, attempt, std::move(request));
    if (!reads) co_return NotAllowed(arena);
    switch (found->kind) {
      case Kind::kFile: co_return AnswerFile(exchange, method, request.head.fields, found->file, codings_);
      case Kind::kForbidden: co_return LocalReply(arena, 403);
      case Kind::kToSlash: co_return Redirection(arena, 308, WithQuery(exchange, arena.Concat(exchange.path, "/")));
      case Kind::kToPlain: co_return Redirection(arena, 308, WithQuery(exchange, exchange.path.substr(0, exchange.path.size() - 1)));
      case Kind::kFolder: break;
      case Kind::kNothing: co_return co_await Missing(exchange, method, request.head.fields);
    }
    co_return co_await Browse(exchange, request.head.fields, found->path);
  }

 private:
  static Response NotAllowed(Arena& arena) { return MethodNotAllowed(arena, Bit(Method::kGet) | Bit(Method::kHead)); }

  Task<Result<FileEntryRef>> Entry(Exchange& exchange, std::string_view path) const {
    uint64_t now = exchange.services.timers.now_ms();
    while (!path.empty() && path.front() == '/') path.remove_prefix(1);
    if (FileEntryRef hit = exchange.services.files->Find(*root_, path, now)) co_return hit;
    co_return co_await exchange.services.files->Open(exchange.arena(), *root_, path, now);
  }

  bool Served(std::string_view path) const {
    return path.find('\0') == std::string_view::npos && (record_.hidden() || !Hidden(path)) && !(record_.scripts() && IsScript(path));
  }
  bool ServesFolders() const { return record_.browse() || (record_.index() && record_.index()->size() > 0); }

  // `strip prefix /x` has made `/` of `/x`: links of the folder's page would lead beside it.
  static bool AtPrefix(const Exchange& exchange) { return exchange.path.back() != '/' && exchange.path == exchange.stripped_prefix; }

  // `trailing-slash redirect`: a final slash is for folders.
  static bool SlashIsWrong(const Exchange& exchange) {
    const uint32_t site = exchange.site;
    const bool redirects = site != format::kNone && (exchange.prepared.view().sites[site].paths & format::kSlashRedirect) != 0;
    return redirects && exchange.path.size() > 1 && exchange.path.back() == '/';
  }

  Task<Result<Found>> Look(Exchange& exchange) const {
    if (!NamesFile(exchange.upstream_path, exchange.path_form, exchange.arena())) co_return Found();
    const bool wrong = SlashIsWrong(exchange);
    const bool tries = record_.try_programs() && record_.try_programs()->size() > 0;
    if (tries && !wrong) {
      Result<Found> found = co_await Try(exchange);
      if (!found.ok() || found->kind != Kind::kNothing || !ServesFolders()) co_return found;
    }
    const std::string_view path = PercentDecode(exchange.upstream_path, exchange.arena());
    if (!Served(path)) co_return Found();
    if (path.back() == '/') {
      Result<Found> found = co_await Folder(exchange, path);
      if (found.ok() && found->kind == Kind::kNothing && wrong) co_return Found(Kind::kToPlain);
      if (found.ok() && found->kind != Kind::kNothing && AtPrefix(exchange)) co_return Found(Kind::kToSlash);
      co_return found;
    }
    co_return co_await Plain(exchange, path, tries);
  }

  // What has no final slash: a file (unless `try` has spoken already), or a folder without its slash.
  Task<Result<Found>> Plain(Exchange& exchange, std::string_view path, bool tried) const {
    Result<FileEntryRef> entry = co_await Entry(exchange, path);
    if (!entry.ok()) co_return entry.error();
    const EntryKind kind = (*entry)->kind;
    if (kind == EntryKind::kForbidden) co_return Found(Kind::kForbidden);
    if (kind == EntryKind::kRegular && !tried) co_return Found(std::move(*entry), path);
    if (kind != EntryKind::kDirectory || !ServesFolders()) co_return Found();
    Result<Found> folder = co_await Folder(exchange, exchange.arena().Concat(path, "/"));
    if (!folder.ok() || folder->kind == Kind::kNothing || exchange.path.back() == '/') co_return folder;
    co_return Found(Kind::kToSlash);
  }

  Task<Result<Found>> Folder(Exchange& exchange, std::string_view path) const {
    bool forbidden = false;
    for (size_t i = 0; record_.index() && i < record_.index()->size(); ++i) {
      const std::string_view name = record_.index()->Get(static_cast<flatbuffers::uoffset_t>(i))->string_view();
      std::string_view below = exchange.arena().Concat(path, name);
      if (record_.scripts() && IsScript(below)) continue;
      Result<FileEntryRef> entry = co_await Entry(exchange, below);
      if (!entry.ok()) co_return entry.error();
      forbidden |= (*entry)->kind == EntryKind::kForbidden;
      if ((*entry)->kind == EntryKind::kRegular) co_return Found(std::move(*entry), below);
    }
    if (forbidden) co_return Found(Kind::kForbidden);
    if (!record_.browse()) co_return Found();
    Result<FileEntryRef> entry = co_await Entry(exchange, path);
    if (!entry.ok()) co_return entry.error();
    if ((*entry)->kind == EntryKind::kForbidden) co_return Found(Kind::kForbidden);
    if ((*entry)->kind != EntryKind::kDirectory) co_return Found();
    Found folder(Kind::kFolder);
    folder.path = path;
    co_return folder;
  }

  Task<Result<Found>> Try(Exchange& exchange) const {
    for (uint32_t program : *record_.try_programs()) {
      Result<std::string_view> made = RunProgram(exchange.prepared.view(), program, exchange, exchange.arena());
      if (!made.ok()) co_return made.error();
      std::string_view path = exchange.arena().Concat("/", *made);
      if (!Served(path)) continue;
      Result<FileEntryRef> entry = co_await Entry(exchange, path);
      if (!entry.ok()) co_return entry.error();
      if ((*entry)->kind == EntryKind::kRegular) co_return Found(std::move(*entry), path);
    }
    co_return Found();
  }

  Task<Result<Response>> Missing(Exchange& exchange, Method method, const Fields& asked) const {
    if (!record_.missing()) co_return LocalReply(exchange.arena(), 404);
    Result<FileEntryRef> entry = co_await Entry(exchange, record_.missing()->string_view());
    if (!entry.ok()) co_return entry.error();
    const uint16_t status = record_.missing_status();
    if ((*entry)->kind != EntryKind::kRegular) co_return LocalReply(exchange.arena(), status);
    const FoundFile page{*entry, record_.missing()->string_view()};
    if (status == 200) co_return AnswerFile(exchange, method, asked, page, codings_);
    co_return AnswerWhole(exchange, status, asked, page, codings_);
  }

  Task<Result<Response>> Browse(Exchange& exchange, const Fields& asked, std::string_view path) const {
    Arena& arena = exchange.arena();
    ListingRequest request;
    request.path = path.substr(std::min(path.find_first_not_of('/'), path.size()));
    request.shown = PercentDecode(exchange.path, arena);
    request.query = ReadListQuery(exchange.query);
    request.hidden = record_.hidden();
    request.follow = record_.follow_symlinks();
    const std::string_view accept = asked.Joined("Accept", arena);
    request.json = WeightOf(accept, "application/json") > std::max(0, WeightOf(accept, "text/html"));
    const bool json = request.json;
    Result<ListingPage> page = co_await exchange.services.files->List(arena, *root_, std::move(request));
    if (!page.ok()) co_return page.error();
    if (page->outcome == ListingPage::Outcome::kForbidden) co_return LocalReply(arena, 403);
    if (page->outcome == ListingPage::Outcome::kFailed) co_return LocalReply(arena, 503);
    if (page->outcome == ListingPage::Outcome::kMissing) co_return LocalReply(arena, 404);
    co_return Listed(arena, std::move(page->text), json);
  }

  static Response Listed(Arena& arena, std::string text, bool json) {
    Response out(arena);
    out.head.fields.Add(HeaderName::kContentType, json ? "application/json" : "text/html; charset=utf-8");
    out.head.fields.Add(HeaderName::kVary, "Accept");
    out.head.fields.Add("X-Content-Type-Options", "nosniff");
    if (!json) out.head.fields.Add("Content-Security-Policy", kListingPolicy);
    auto page = std::make_shared<FileEntry>();
    page->held = Chunk::Copy(text);
    out.body = MakeBody<FileBody>(arena, std::move(page), ByteRange{0, text.size()});
    return out;
  }

  // Never `//host`, which a client takes for another authority; the dot segment goes when it is resolved (RFC 3986 5.2.4).
  static std::string_view WithQuery(Exchange& exchange, std::string_view path) {
    Arena& arena = exchange.arena();
    if (path.starts_with("//")) path = arena.Concat("/.", path);
    return exchange.has_query ? arena.Concat(arena.Concat(path, "?"), exchange.query) : path;
  }

  const fbs::Files& record_;
  std::unique_ptr<FileRoot> root_;
  std::vector<Coding> codings_;
};

}  // namespace

Stage MakeFiles(const fbs::Files& record, const FilterContext& context) {
  Stage s;
  std::string path = record.root()->str();
  if (path.empty() || path.front() != '/') path = context.base + "/" + path;
  FileRules rules;
  rules.follow = record.follow_symlinks();
  if (record.precompressed())
    for (const auto coding : *record.precompressed()) rules.coded[static_cast<size_t>(coding)] = true;
  std::unique_ptr<FileRoot> root = FileRoot::Open(path, rules, s.error);
  if (root) s.filter = std::make_unique<Files>(record, std::move(root));
  return s;
}

}  // namespace rws
