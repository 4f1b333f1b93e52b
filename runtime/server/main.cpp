// The program rws. Exit codes: 0 well, 1 it failed, 2 used wrongly.
#include <CLI/CLI.hpp>

#include <cstdio>

#include "runtime/bundle/load.h"
#include "runtime/bundle/print.h"
#include "runtime/server/keeper.h"
#include "runtime/server/node.h"
#include "runtime/server/notify.h"
#include "runtime/server/privileges.h"

namespace {

int Inspect(const std::string& file) {
  auto loaded = rws::LoadBundle(file);
  if (auto* error = std::get_if<rws::BundleError>(&loaded)) {
    std::fprintf(stderr, "rws: %s\n", error->message.c_str());
    return 1;
  }
  const rws::LoadedBundle& b = *std::get<0>(loaded);
  std::fputs((rws::PrintSizes(b.view()) + rws::PrintBundle(b.view())).c_str(), stdout);
  std::fprintf(stderr, "loaded in %.2f ms, and %.2f ms for the checksum\n", b.load_ms(), b.hash_ms());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("rws: serves a bundle that rwsc built", "rws");
  app.set_version_flag("--version", "rws 0.1.0");
  app.require_subcommand(1);
  rws::RunOptions options;
  options.control = rws::DefaultControlPath();
  options.state = rws::DefaultStateFolder();
  uint16_t port = 0, secure_port = 0;
  bool no_keeper = false;
  CLI::App* run = app.add_subcommand("run", "serve a bundle");
  run->add_option("FILE", options.file, "the bundle (.rwsb)")->required();
  run->add_option("--base", options.base, "folder of relative paths (default: the bundle's)");
  run->add_option("--control", options.control, "path of the control socket");
  run->add_option("--workers", options.workers, "threads (default: one a core)");
  CLI::Option* http = run->add_option("--http", port, "port of the first http listener, for a run without privileges");
  CLI::Option* https = run->add_option("--https", secure_port, "port of the first https listener, likewise");
  run->add_option("--state", options.state, "folder of what outlives a run: the local CA");
  run->add_flag("--no-keeper", no_keeper, "one process, for debuggers: a crash closes the listeners");
  run->add_flag("--watch", options.watch, "swap when the bundle file changes");
  CLI::App* reload = app.add_subcommand("reload", "swap to the bundle file as it is now");
  reload->add_option("--control", options.control, "path of the control socket");
  CLI::App* status = app.add_subcommand("status", "print the node's state as JSON");
  status->add_option("--control", options.control, "path of the control socket");
  CLI::App* trust = app.add_subcommand("trust", "how to trust the local CA that signs localhost and `tls internal`");
  trust->add_option("--state", options.state, "folder of the local CA");
  CLI::App* inspect = app.add_subcommand("inspect", "print what a bundle holds");
  inspect->add_option("FILE", options.file, "the bundle (.rwsb)")->required();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : 2;
  }
  if (*reload) return rws::AskNode(options.control, "reload\n");
  if (*status) return rws::AskNode(options.control, "status\n");
  if (*trust) return rws::PrintTrust(options.state);
  if (*inspect) return Inspect(options.file);
  if (*http) options.http_port = port;
  if (*https) options.https_port = secure_port;
  if (options.base.empty()) {
    size_t slash = options.file.rfind('/');
    options.base = slash == std::string::npos ? "." : options.file.substr(0, slash);
  }
  const auto serve = [&options](rws::SocketSource& sockets) {
    if (std::string error = rws::DropPrivileges(options.file); !error.empty()) {
      std::fprintf(stderr, "rws: %s\n", error.c_str());
      return 1;
    }
    return rws::Node(options, sockets).Run();
  };
  if (!no_keeper) return rws::Keep(serve);
  rws::SocketStore sockets;
  sockets.Inherit(rws::InheritedSockets());
  return serve(sockets);
}
