// A small HTTP server on control's loop: GET and HEAD without a body, an answer, the end. For those who watch the node, not for its traffic.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "runtime/http/message.h"

namespace asio { class io_context; }

namespace rws {

inline constexpr size_t kMaxWatcherBytes = 8192;         // of a request's head
inline constexpr size_t kMaxWatchers = 16;               // connections; more are closed at once
inline constexpr int kWatcherSeconds = 10;               // for a request and its answer

struct HttpAnswer {
  uint16_t status = 200;
  std::string content_type = "text/plain; charset=utf-8";
  std::string body;
};

class HttpServer {
 public:
  using Answerer = std::function<HttpAnswer(const RequestHead&)>;      // of GET and HEAD
  HttpServer(asio::io_context&, Answerer);
  ~HttpServer();
  // Listens there in place of where it did; owns the descriptor. -1: nowhere.
  void Listen(int fd);

 private:
  struct State;
  std::shared_ptr<State> state_;                         // of its connections too: they may outlive it
};

}  // namespace rws
