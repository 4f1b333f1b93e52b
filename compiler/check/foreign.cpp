#include "compiler/check/foreign.h"

#include <utility>

namespace rwsc::check {

std::string_view WrittenHere(std::string_view foreign) {
  constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"proxy_pass", "proxy http://10.0.0.1:3000"},
      {"reverse_proxy", "proxy 10.0.0.1:3000"},
      {"root", "files \"DIR\""},
      {"alias", "strip prefix /x, then  files \"DIR\""},
      {"file_server", "files \"DIR\""},
      {"try_files", "files \"DIR\" { try [\"{path}\", \"/index.html\"] }"},
      {"return", "respond 200 \"..\", or  redirect 308 to \"..\""},
      {"redir", "redirect 308 to \"..\""},
      {"add_header", "set response header NAME \"..\""},
      {"header", "set response header NAME \"..\""},
      {"proxy_set_header", "set request header NAME \"..\""},
      {"header_up", "set request header NAME \"..\""},
      {"header_down", "set response header NAME \"..\""},
      {"location", "route /path { .. }, or  group /path { .. }"},
      {"handle", "route /path { .. }, or  group /path { .. }"},
      {"handle_path", "group /path { strip prefix /path .. }"},
      {"server_name", "site example.com { .. }"},
      {"client_max_body_size", "limit body 10MB"},
      {"proxy_connect_timeout", "timeout connect 5s"},
      {"proxy_read_timeout", "timeout idle 60s"},
      {"access_log", "server { log access combined to \"FILE\" }"},
      {"error_page", "error 404 { .. }"},
      {"gzip", "compress [gzip]"},
      {"encode", "compress [zstd, gzip]"},
  };
  for (const auto& [word, here] : kWords)
    if (word == foreign) return here;
  return {};
}

}  // namespace rwsc::check
