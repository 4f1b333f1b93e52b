// files "DIR" { index; try; missing }: regular files below one folder.
#include <algorithm>
#include <vector>

#include "runtime/filters/conditional.h"
#include "runtime/filters/content_types.h"
#include "runtime/filters/file_cache.h"
#include "runtime/filters/makers.h"
#include "runtime/http/date.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class FileBody final : public Body {
 public:
  FileBody(FileEntryRef entry, ByteRange range) : entry_(std::move(entry)), range_(range) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (range_.length == 0) return Result<BodyEvent>(BodyEvent(End{}));
    if (entry_->held.empty()) {
      FileRange all(entry_->file, range_.offset, range_.length);
      range_.length = 0;
      return Result<BodyEvent>(BodyEvent(std::move(all)));
    }
    Chunk part = entry_->held;
    part.RemovePrefix(range_.offset);
    part = part.Prefix(std::min<uint64_t>(range_.length, max));
    range_.offset += part.size();
    range_.length -= part.size();
    return Result<BodyEvent>(BodyEvent(std::move(part)));
  }
  Readiness Readable() override { return Readiness(signal_, true); }
  std::optional<uint64_t> Remaining() const override { return range_.length; }
  void Stop(Error) noexcept override { range_.length = 0; }

 private:
  FileEntryRef entry_;
  ByteRange range_;
  Signal signal_;
};

// Dot files are not served, but for /.well-known (RFC 8615).
bool Hidden(std::string_view path) {
  for (size_t at = path.find("/."); at != std::string_view::npos; at = path.find("/.", at + 1)) {
    std::string_view rest = path.substr(at + 1);
    if (rest.substr(0, 12) != ".well-known/" && rest != ".well-known") return true;
  }
  return false;
}

std::string_view Digits(Arena& arena, uint64_t n) {
  char text[20];
  size_t at = sizeof(text);
  do text[--at] = static_cast<char>('0' + n % 10);
  while ((n /= 10) != 0);
  return arena.Copy({text + at, sizeof(text) - at});
}

std::string_view ContentRange(Arena& a, const Answer& answer, uint64_t size) {
  if (answer.status == 416) return a.Concat("bytes */", Digits(a, size));
  std::string_view text = a.Concat(a.Concat("bytes ", Digits(a, answer.range.offset)), "-");
  text = a.Concat(text, Digits(a, answer.range.offset + answer.range.length - 1));
  return a.Concat(a.Concat(text, "/"), Digits(a, size));
}

struct Found {
  FileEntryRef entry;                // regular, or null
  std::string_view path;             // decides the type
  bool to_slash = false;             // a folder asked for without its slash
  bool forbidden = false;            // it is there and may not be read
};

class Files final : public Filter {
 public:
  Files(const fbs::Files& r, std::unique_ptr<FileRoot> root) : record_(r), root_(std::move(root)) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt&, Request request, Next) const override {
    Arena& arena = exchange.arena();
    if (exchange.method == Method::kWs) request.head.method = Method::kGet;      // no file is a tunnel
    if (request.head.method != Method::kGet && request.head.method != Method::kHead)
      co_return MethodNotAllowed(arena, Bit(Method::kGet) | Bit(Method::kHead));
    Result<Found> found = co_await Look(exchange);
    if (!found.ok()) co_return found.error();
    if (found->to_slash) co_return Redirection(arena, 308, SlashForm(exchange));
    if (found->forbidden) co_return LocalReply(arena, 403);
    if (found->entry) co_return Serve(exchange, request.head, *found);
    co_return co_await Missing(exchange);
  }

 private:
  Task<Result<FileEntryRef>> Entry(Exchange& exchange, std::string_view path) const {
    uint64_t now = exchange.services.timers.now_ms();
    while (!path.empty() && path.front() == '/') path.remove_prefix(1);
    if (FileEntryRef hit = exchange.services.files->Find(*root_, path, now)) co_return hit;
    co_return co_await exchange.services.files->Open(exchange.arena(), *root_, path, now);
  }

  Task<Result<Found>> Look(Exchange& exchange) const {
    if (record_.try_programs() && record_.try_programs()->size() > 0) co_return co_await Try(exchange);
    std::string_view path = PercentDecode(exchange.upstream_path, exchange.arena());
    if (Hidden(path)) co_return Found{};
    Found found;
    found.path = path;
    if (path.back() != '/') {
      Result<FileEntryRef> entry = co_await Entry(exchange, path);
      if (!entry.ok()) co_return entry.error();
      found.to_slash = (*entry)->kind == FileEntry::Kind::kDirectory;
      found.forbidden = (*entry)->kind == FileEntry::Kind::kForbidden;
      if ((*entry)->kind == FileEntry::Kind::kRegular) found.entry = *entry;
      co_return found;
    }
    if (!record_.index()) co_return Found{};
    for (const flatbuffers::String* name : *record_.index()) {
      std::string_view below = exchange.arena().Concat(path, name->string_view());
      Result<FileEntryRef> entry = co_await Entry(exchange, below);
      if (!entry.ok()) co_return entry.error();
      found.forbidden |= (*entry)->kind == FileEntry::Kind::kForbidden;
      if ((*entry)->kind != FileEntry::Kind::kRegular) continue;
      found.entry = *entry;
      found.path = below;
      found.forbidden = false;
      co_return found;
    }
    co_return found;
  }

  Task<Result<Found>> Try(Exchange& exchange) const {
    for (uint32_t program : *record_.try_programs()) {
      Result<std::string_view> made = RunProgram(exchange.prepared.view(), program, exchange, exchange.arena());
      if (!made.ok()) co_return made.error();
      std::string_view path = exchange.arena().Concat("/", *made);
      if (path.find('\0') != std::string_view::npos || Hidden(path)) continue;
      Result<FileEntryRef> entry = co_await Entry(exchange, path);
      if (!entry.ok()) co_return entry.error();
      if ((*entry)->kind != FileEntry::Kind::kRegular) continue;
      Found found;
      found.entry = *entry;
      found.path = path;
      co_return found;
    }
    co_return Found{};
  }

  Task<Result<Response>> Missing(Exchange& exchange) const {
    if (!record_.missing()) co_return LocalReply(exchange.arena(), 404);
    Result<FileEntryRef> entry = co_await Entry(exchange, record_.missing()->string_view());
    if (!entry.ok()) co_return entry.error();
    uint16_t status = record_.missing_status();
    if ((*entry)->kind != FileEntry::Kind::kRegular) co_return LocalReply(exchange.arena(), status);
    Response r(exchange.arena());
    r.head.status = status;
    r.head.fields.Add(HeaderName::kContentType, ContentTypeOf(record_.missing()->string_view()));
    ByteRange all{0, (*entry)->size};
    r.body = MakeBody<FileBody>(exchange.arena(), *entry, all);
    co_return std::move(r);
  }

  Response Serve(Exchange& exchange, const RequestHead& head, const Found& found) const {
    Arena& arena = exchange.arena();
    const FileEntry& file = *found.entry;
    const int64_t now = exchange.services.clock.WallSeconds();
    Representation r{file.size, std::min(file.modified, now), file.etag};
    Answer answer = Evaluate(head.method, head.fields, r, now);
    if (answer.status == 412) return LocalReply(arena, 412);
    Response out(arena);
    out.head.status = answer.status;
    Fields& fields = out.head.fields;
    if (answer.status == 416) {
      out = LocalReply(arena, 416);
      out.head.fields.Add(HeaderName::kContentRange, ContentRange(arena, answer, file.size));
      return out;
    }
    fields.Add(HeaderName::kEtag, arena.Copy(file.etag));
    char date[kDateSize];                              // RFC 9110 8.8.2.1: never later than Date
    fields.Add(HeaderName::kLastModified, arena.Copy(file.modified > now ? FormatDate(now, date) : std::string_view(file.last_modified)));
    if (answer.status == 304) return out;
    fields.Add(HeaderName::kContentType, ContentTypeOf(found.path));
    fields.Add(HeaderName::kAcceptRanges, "bytes");
    if (answer.status == 206) fields.Add(HeaderName::kContentRange, ContentRange(arena, answer, file.size));
    ByteRange range = answer.status == 206 ? answer.range : ByteRange{0, file.size};
    out.body = MakeBody<FileBody>(arena, found.entry, range);
    return out;
  }

  static std::string_view SlashForm(Exchange& exchange) {
    std::string_view path = exchange.arena().Concat(exchange.path, "/");
    return exchange.has_query ? exchange.arena().Concat(exchange.arena().Concat(path, "?"), exchange.query) : path;
  }

  const fbs::Files& record_;
  std::unique_ptr<FileRoot> root_;
};

}  // namespace

Stage MakeFiles(const fbs::Files& record, const FilterContext& context) {
  Stage s;
  std::string path = record.root()->str();
  if (path.empty() || path.front() != '/') path = context.base + "/" + path;
  std::unique_ptr<FileRoot> root = FileRoot::Open(path, s.error);
  if (root) s.filter = std::make_unique<Files>(record, std::move(root));
  return s;
}

}  // namespace rws
