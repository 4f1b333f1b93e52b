// One client connection: TLS where its listener says so, then HTTP/1.1 or HTTP/2 by ALPN or by the preface. Idle it holds no
// coroutine and no buffer; a serve task begins with the first byte.
#pragma once

#include "runtime/codec/h1/server.h"
#include "runtime/codec/h2/server.h"
#include "runtime/net/proxy_protocol.h"
#include "runtime/match/paths.h"
#include "runtime/net/tls.h"
#include "runtime/server/worker.h"

namespace rws {

class Connection final : private Handler, private ServerOwner, private IoObserver {
 public:
  Connection(Worker&, std::unique_ptr<TcpStream>, const SocketAddr& peer, Entrance& entrance, uint16_t port, bool welcome);      // else its requests are answered 503
  ~Connection() override;
  void Begin();                                          // serves when there is something to read
  void Drain();

 private:
  friend class Worker;
  class Downlink;
  class Secure;
  void MoveTo(ConnectionList&);
  void Unlink();
  // No exchange: a handshake, or a head that is long in coming.
  bool slow() const { return !http2_ && (http1_.idle() || http1_.reads_head()); }
  struct Served;                                         // one exchange of it
  struct Addresses;
  Peer PeerOf(const InService&);
  Task<Response> Handle(ServerStream&, Request) override;
  struct Place {                                         // where a request stands
    std::string_view host;
    std::optional<SiteMatch> site;
    std::optional<Error> bad;                            // of the authority
  };
  Place PlaceOf(const RequestHead&, const Exchange&) const;
  Task<Response> Route(Exchange&, const Place&, Request);
  void Finished(ServerStream&, uint64_t sent, const Error*) override;
  void Refused(const Error&, const RequestHead*) override;
  void TimedOut() override;
  void OnIo() override;
  Task<void> Run();
  Task<ServeOutcome> Serve();
  Task<bool> Handshake();
  Task<bool> BeNamed();
  Task<bool> ReadProxyHeader(Arena& frames);
  void TakeName(ProxyHeader);
  void BeginHttp2(std::string_view received);
  void AfterServe();                                     // outside its task

  Worker& worker_;
  TcpStream* tcp_;
  TlsStream* tls_ = nullptr;                             // null: in clear
  std::unique_ptr<Stream> stream_;
  Arena frames_;
  H1Server http1_;
  std::unique_ptr<H2Server> http2_;                      // once it is chosen
  Task<void> serve_;
  Holds holds_;                                          // of limits, until it has gone
  Connection *prev_ = nullptr, *next_ = nullptr, *next_finished_ = nullptr;
  Entrance& entrance_;
  ListenerCells& counts_;                                // of where it came in
  std::unique_ptr<Addresses> addresses_;                 // of a PROXY header, or once somebody asks
  uint16_t port_, peer_port_;
  uint8_t ip_size_;
  ConnectionList* list_ = nullptr;
  bool welcome_;
  bool closed_ = false, queued_ = false, closing_ = false;
  bool nameless_ = false;                                // a PROXY header has to come first
  char ip_[46];
};

}  // namespace rws
