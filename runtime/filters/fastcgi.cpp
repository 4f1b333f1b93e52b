// fastcgi UPSTREAM: finds the script that a request names, tells its origin what CGI wants to know, hands it to the dispatch. A
// script is a regular file below the root, looked for as `files` looks: the origin never sees a path of the client's that is none.
#include <algorithm>
#include <filesystem>

#include "runtime/filters/collected_body.h"
#include "runtime/filters/file_cache.h"
#include "runtime/filters/forwarded.h"
#include "runtime/filters/makers.h"
#include "runtime/http/file_path.h"
#include "runtime/http/materialise.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

constexpr std::string_view kExtension = ".php";
constexpr size_t kMaxSplits = 8;       // of one path: a file is looked for at each `.php/`

struct Found {
  std::string_view script, path_info;  // paths below the root; script "": none
  bool to_slash = false;               // a folder asked for without its slash
  bool forbidden = false;
};

bool Hidden(std::string_view path) { return path.find("/.") != std::string_view::npos || path.find('\0') != std::string_view::npos; }

std::string_view Number(Arena& arena, uint32_t n) { return arena.Copy(std::to_string(n)); }

std::string_view ProtocolOf(Version version) {
  switch (version) {
    case Version::kHttp10: return "HTTP/1.0";
    case Version::kHttp11: return "HTTP/1.1";
    case Version::kHttp2: return "HTTP/2.0";
    case Version::kHttp3: return "HTTP/3.0";
  }
  return "HTTP/1.1";
}

class FastCgi final : public Filter {
 public:
  FastCgi(const fbs::FastCgi& r, std::unique_ptr<FileRoot> root, std::string folder) : record_(r), root_(std::move(root)), folder_(std::move(folder)) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    Arena& arena = exchange.arena();
    Result<Found> found = co_await Look(exchange);
    if (!found.ok()) co_return found.error();
    if (found->to_slash) co_return Redirection(arena, 308, SlashForm(exchange));
    if (found->script.empty()) co_return LocalReply(arena, found->forbidden ? 403 : 404);
    attempt.upstream = record_.upstream();
    AsPlainGet(exchange, request);
    AddForwarded(exchange, request.head);
    request.head.expects_continue = false;             // FastCGI knows no 100
    Result<std::span<const Variable>> variables = Variables(exchange, *found);
    if (!variables.ok()) co_return variables.error();
    request.head.variables = *variables;
    if (request.body) request.body = Materialise(arena, std::move(request.body), &exchange.services.offload, &exchange.services.poster);
    if (request.body && !request.body->Remaining()) {
      Result<BodyPtr> whole = co_await Collect(arena, std::move(request.body));
      if (!whole.ok()) co_return whole.error();
      request.body = std::move(*whole);
    }
    co_return co_await next.Run(exchange, attempt, std::move(request));
  }

 private:
  // No script is a tunnel (language, section 3).
  static void AsPlainGet(const Exchange& exchange, Request& request) {
    if (exchange.method != Method::kWs) return;
    request.head.method = Method::kGet;
    request.head.method_token = "GET";
    request.head.protocol = {};
    request.body.reset();
  }

  static std::string_view SlashForm(Exchange& exchange) {
    std::string_view path = exchange.arena().Concat(exchange.path, "/");
    return exchange.has_query ? exchange.arena().Concat(exchange.arena().Concat(path, "?"), exchange.query) : path;
  }

  Task<Result<FileEntryRef>> Entry(Exchange& exchange, std::string_view path) const {
    const uint64_t now = exchange.services.timers.now_ms();
    while (!path.empty() && path.front() == '/') path.remove_prefix(1);
    if (FileEntryRef hit = exchange.services.files->Find(*root_, path, now)) co_return hit;
    co_return co_await exchange.services.files->Open(exchange.arena(), *root_, path, now);
  }

  Task<Result<Found>> Look(Exchange& exchange) const {
    const auto* scripts = record_.scripts();
    const bool named = NamesFile(exchange.upstream_path, exchange.path_form, exchange.arena());
    Found found;
    if (!scripts || scripts->size() == 0) {
      if (!named) co_return found;
      co_return co_await LookAt(exchange, PercentDecode(exchange.upstream_path, exchange.arena()));
    }
    for (const fbs::Script* script : *scripts) {
      if (!named && !script->fixed()) continue;
      Result<std::string_view> made = RunProgram(exchange.prepared.view(), script->program(), exchange, exchange.arena());
      if (!made.ok()) co_return made.error();
      const std::string_view path = made->starts_with('/') ? *made : exchange.arena().Concat("/", *made);
      if (script->fixed()) {
        found.script = path;
        co_return found;
      }
      Result<Found> here = co_await LookAt(exchange, path);
      if (!here.ok() || !here->script.empty() || here->to_slash) co_return here;
      found.forbidden |= here->forbidden;
    }
    co_return found;
  }

  // The path as it is, that of a folder with an index, then what stands before each `.php/`.
  Task<Result<Found>> LookAt(Exchange& exchange, std::string_view path) const {
    Found found;
    if (Hidden(path)) co_return found;
    if (path.ends_with('/')) co_return co_await LookForIndex(exchange, path);
    Result<FileEntryRef> entry = co_await Entry(exchange, path);
    if (!entry.ok()) co_return entry.error();
    const FileEntry::Kind kind = (*entry)->kind;
    found.to_slash = kind == FileEntry::Kind::kDirectory && path == PercentDecode(exchange.path, exchange.arena());
    if (!path.ends_with(kExtension)) co_return co_await Split(exchange, path, found);
    if (kind == FileEntry::Kind::kRegular) found.script = path;
    found.forbidden = kind == FileEntry::Kind::kForbidden;
    if (!found.script.empty() || found.forbidden) co_return found;
    co_return co_await Split(exchange, path, found);
  }

  Task<Result<Found>> LookForIndex(Exchange& exchange, std::string_view path) const {
    Found found;
    if (const auto* index = record_.index())
      for (const flatbuffers::String* name : *index) {
        std::string_view below = exchange.arena().Concat(path, name->string_view());
        Result<FileEntryRef> entry = co_await Entry(exchange, below);
        if (!entry.ok()) co_return entry.error();
        found.forbidden |= (*entry)->kind == FileEntry::Kind::kForbidden;
        if ((*entry)->kind != FileEntry::Kind::kRegular) continue;
        found.script = below;
        co_return found;
      }
    co_return co_await Split(exchange, path, found);
  }

  // The first file that is there: an upload `/x.jpg` is not run by asking for `/x.jpg/y.php`.
  Task<Result<Found>> Split(Exchange& exchange, std::string_view path, Found found) const {
    size_t at = path.find(".php/");
    for (size_t i = 0; i < kMaxSplits && at != std::string_view::npos; ++i, at = path.find(".php/", at + 1)) {
      const std::string_view script = path.substr(0, at + kExtension.size());
      Result<FileEntryRef> entry = co_await Entry(exchange, script);
      if (!entry.ok()) co_return entry.error();
      found.forbidden |= (*entry)->kind == FileEntry::Kind::kForbidden;
      if ((*entry)->kind != FileEntry::Kind::kRegular) continue;
      found.script = script;
      found.path_info = path.substr(script.size());
      co_return found;
    }
    co_return found;
  }

  // RFC 3875 4.1, and what PHP asks for besides. A `param` takes the place of one of these.
  Result<std::span<const Variable>> Variables(Exchange& exchange, const Found& found) const {
    Arena& arena = exchange.arena();
    const Peer& peer = exchange.peer;
    const bool secure = exchange.scheme == "https";
    const uint16_t port = peer.local_port != 0 ? peer.local_port : secure ? 443 : 80;
    const std::string_view name = arena.Concat(exchange.stripped_prefix, found.script);
    const std::string_view uri = exchange.Get(FieldId::kUri, "").value_or("/");
    const Variable own[] = {
        {"GATEWAY_INTERFACE", "CGI/1.1"}, {"SERVER_SOFTWARE", "rws"}, {"SERVER_PROTOCOL", ProtocolOf(exchange.version)},
        {"REQUEST_SCHEME", exchange.scheme}, {"HTTPS", secure ? "on" : ""}, {"REQUEST_URI", uri},
        {"DOCUMENT_ROOT", folder_}, {"DOCUMENT_URI", arena.Concat(name, found.path_info)},
        {"SCRIPT_NAME", name}, {"SCRIPT_FILENAME", arena.Concat(folder_, found.script)},
        {"PATH_INFO", found.path_info}, {"PATH_TRANSLATED", found.path_info.empty() ? "" : arena.Concat(folder_, found.path_info)},
        {"QUERY_STRING", exchange.upstream_query}, {"SERVER_NAME", exchange.host}, {"SERVER_PORT", Number(arena, port)},
        {"SERVER_ADDR", peer.to_ip}, {"REMOTE_ADDR", exchange.client_ip}, {"REMOTE_PORT", exchange.client_ip == peer.ip ? Number(arena, peer.port) : ""},
        {"REDIRECT_STATUS", "200"},
    };
    const auto* written = record_.variables();
    const size_t more = written ? written->size() : 0;
    std::span<Variable> all = arena.Array<Variable>(std::size(own) + more);
    size_t n = 0;
    for (size_t i = 0; i < more; ++i) {
      const fbs::Variable* v = written->Get(static_cast<flatbuffers::uoffset_t>(i));
      Result<std::string_view> value = RunProgram(exchange.prepared.view(), v->program(), exchange, arena);
      if (!value.ok()) return value.error();
      all[n++] = {v->name()->string_view(), *value};
    }
    for (const Variable& v : own)
      if (!v.value.empty() || v.name == "QUERY_STRING")
        if (std::none_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(more), [&](const Variable& w) { return w.name == v.name; })) all[n++] = v;
    return std::span<const Variable>(all.first(n));
  }

  const fbs::FastCgi& record_;
  std::unique_ptr<FileRoot> root_;
  std::string folder_;                 // absolute: the origin has another working directory
};

}  // namespace

Stage MakeFastCgi(const fbs::FastCgi& record, const FilterContext& context) {
  Stage s;
  std::string path = record.root()->str();
  if (path.empty() || path.front() != '/') path = context.base + "/" + path;
  std::unique_ptr<FileRoot> root = FileRoot::Open(path, FileRules(), s.error);
  std::error_code failed;
  std::string folder = std::filesystem::absolute(path, failed).lexically_normal();
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  if (failed) s.error = "no absolute path of " + path;
  if (root && s.error.empty()) s.filter = std::make_unique<FastCgi>(record, std::move(root), std::move(folder));
  return s;
}

}  // namespace rws
