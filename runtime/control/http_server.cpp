#include "runtime/control/http_server.h"

#include <fmt/format.h>
#include <sys/socket.h>
#include <unistd.h>

#include <asio.hpp>
#include <optional>

#include "runtime/codec/h1/parser.h"

namespace rws {
namespace {

using asio::ip::tcp;

constexpr int kPauseMs = 100;                            // after an accept that failed

std::string Head(uint16_t status, std::string_view type, size_t length) {
  const char* reason = status == 200 ? "OK" : status == 404 ? "Not Found" : status == 405 ? "Method Not Allowed" : status == 503 ? "Service Unavailable" : "Bad Request";
  return fmt::format("HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{}Connection: close\r\n\r\n", status, reason, type, length, status == 405 ? "Allow: GET, HEAD\r\n" : "");
}

}  // namespace

struct HttpServer::State : std::enable_shared_from_this<HttpServer::State> {
  State(asio::io_context& i, Answerer a) : io(i), answer(std::move(a)), acceptor(i), pause(i) {}

  // One connection. Keeps itself alive through its handlers.
  struct Session : std::enable_shared_from_this<Session> {
    Session(std::shared_ptr<State> s, tcp::socket k) : state(std::move(s)), socket(std::move(k)), timer(state->io), input(kMaxWatcherBytes) { ++state->sessions; }
    ~Session() { --state->sessions; }

    void Start() {
      auto self = shared_from_this();
      timer.expires_after(std::chrono::seconds(kWatcherSeconds));
      timer.async_wait([self](std::error_code e) { if (!e) self->Close(); });
      asio::async_read_until(socket, input, "\r\n\r\n", [self](std::error_code e, size_t n) {
        if (e) return self->Close();
        const auto begin = asio::buffers_begin(self->input.data());
        self->Answer(std::string(begin, begin + static_cast<std::ptrdiff_t>(n)));
        asio::async_write(self->socket, asio::buffer(self->output), [self](std::error_code, size_t) { self->End(); });
      });
    }
    void Answer(const std::string& text) {
      Arena arena;
      RequestHead head(arena);
      const Status parsed = ParseRequest(text, CodecLimits(), arena, head);
      const bool known = head.method == Method::kGet || head.method == Method::kHead;
      HttpAnswer a;
      if (!parsed.ok()) a = {400, a.content_type, "400 Bad Request\n"};
      else if (!known) a = {405, a.content_type, "405 Method Not Allowed\n"};
      else a = state->answer(head);
      output = Head(a.status, a.content_type, a.body.size());
      if (head.method != Method::kHead) output += a.body;
    }
    void End() {                                         // what the client sent beyond is not worth a reset that eats the answer
      std::error_code ignored;
      socket.shutdown(tcp::socket::shutdown_send, ignored);
      auto self = shared_from_this();
      socket.async_read_some(asio::buffer(rest), [self](std::error_code, size_t) { self->Close(); });
    }
    void Close() {
      timer.cancel();
      std::error_code ignored;
      socket.close(ignored);
    }

    std::shared_ptr<State> state;
    tcp::socket socket;
    asio::steady_timer timer;
    asio::streambuf input;
    std::string output;
    char rest[512];
  };

  void Accept() {
    acceptor.async_accept([this](std::error_code e, tcp::socket socket) {
      if (e == asio::error::operation_aborted || !acceptor.is_open()) return;
      if (e) return Pause();
      if (sessions < kMaxWatchers) std::make_shared<Session>(shared_from_this(), std::move(socket))->Start();
      Accept();
    });
  }
  void Pause() {
    pause.expires_after(std::chrono::milliseconds(kPauseMs));
    pause.async_wait([this](std::error_code e) { if (!e) Accept(); });
  }

  asio::io_context& io;
  Answerer answer;
  tcp::acceptor acceptor;
  asio::steady_timer pause;
  size_t sessions = 0;
};

HttpServer::HttpServer(asio::io_context& io, Answerer answer) : state_(std::make_shared<State>(io, std::move(answer))) {}

HttpServer::~HttpServer() { Listen(-1); }

void HttpServer::Listen(int fd) {
  State& s = *state_;
  std::error_code ignored;
  s.pause.cancel();
  s.acceptor.close(ignored);
  if (fd < 0) return;
  sockaddr_storage at{};
  socklen_t size = sizeof at;
  const bool six = ::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size) == 0 && at.ss_family == AF_INET6;
  s.acceptor.assign(six ? tcp::v6() : tcp::v4(), fd, ignored);
  s.Accept();
}

}  // namespace rws
