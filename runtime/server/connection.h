// One client connection. Idle it holds no coroutine and no buffer; a serve task begins with the first byte.
#pragma once

#include "runtime/server/worker.h"

namespace rws {

class Connection final : private Handler, private H1ServerOwner, private IoObserver {
 public:
  Connection(Worker&, std::unique_ptr<TcpStream>, const SocketAddr& peer, const Entrance& entrance, uint16_t port);
  ~Connection() override;
  void Begin();                                          // serves when there is something to read
  void Drain();

 private:
  friend class Worker;
  class Downlink;
  Peer PeerOf(const InService&) const;
  Task<Response> Handle(ServerStream&, Request) override;
  Task<Response> Route(Exchange&, Request);
  void Finished(ServerStream&, uint64_t sent, const Error*) override;
  void Refused(const Error&, const RequestHead*) override;
  void TimedOut(H1Server&) override;
  void OnIo() override;
  Task<void> Run();
  void AfterServe();                                     // outside its task

  Worker& worker_;
  std::unique_ptr<TcpStream> stream_;
  Arena frames_;
  H1Server server_;
  Task<void> serve_;
  Exchange* exchange_ = nullptr;
  Downlink* downlink_ = nullptr;
  InService* bundle_ = nullptr;
  Connection *prev_ = nullptr, *next_ = nullptr, *next_finished_ = nullptr;
  const Entrance& entrance_;
  uint16_t port_;
  uint8_t ip_size_;
  bool closed_ = false, queued_ = false, closing_ = false;
  char ip_[46];
};

}  // namespace rws
