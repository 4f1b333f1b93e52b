// Socket calls made by our libraries in this process, any thread. Link rws_call_count.
#pragma once

#include <atomic>
#include <cstddef>

namespace rws {

struct CallCount {
  std::atomic<size_t> recv, recv_again, send, send_again, epoll_wait, epoll_ctl, sockopt, accept;
  void Clear() { recv = recv_again = send = send_again = epoll_wait = epoll_ctl = sockopt = accept = 0; }
};
extern CallCount call_count;

// A descriptor limit for accept4: it answers EMFILE while this is true.
extern std::atomic<bool> accept_is_out_of_descriptors;

}  // namespace rws
