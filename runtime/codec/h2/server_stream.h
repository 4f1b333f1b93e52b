// One request of an HTTP/2 connection and its response: its task runs the handler, then sees the body out.
#pragma once

#include "runtime/codec/codec.h"
#include "runtime/codec/h2/server.h"
#include "runtime/codec/h2/stream.h"

namespace rws {

struct H2StreamMemory { Arena own; };                  // a base, so that it is there before the others

class H2ServerStream final : public ServerStream, private H2StreamMemory, public H2Stream, private Timer {
 public:
  H2ServerStream(H2Server& server, int32_t id);
  ~H2ServerStream() override;                          // ends the exchange: the handler hears Finished

  void TakePseudo(std::string_view name, std::string_view value) override;
  bool Understand();                                   // the head is whole; false: malformed, the stream is to be reset
  void Start();
  bool done() const { return !run_ || run_.done(); }
  bool begun = false;                                  // its first header section is whole

  Arena& arena() override { return arena_; }
  void Inform(const ResponseHead&) override;
  void SetIdleTimeout(uint32_t ms) override;
  void Moved();                                        // octets of either body

  // Of a tunnel.
  bool tunnel() const { return tunnel_; }
  bool uploads() const;                                // both ends were sent; the origin has yet to take what the client said
  void UploadGone();
  void Cut(Error);                                     // the origin failed: RFC 8441 5, RST_STREAM says so

 private:
  Task<void> Run();
  void TakeExpect();
  void Answer(Response);
  void AnswerTunnel(Response&);
  void Abandon();
  void Refuse(Fault);
  void OnTimer() override;
  bool Owed() const;                                   // by the client: octets, or room for ours
  std::string_view DateText();

  H2Server& server_;
  RequestHead head_{arena_};
  Task<void> run_;
  Task<Response> handling_;
  bool started_ = false;                               // Finished is owed
  bool answered_ = false;                              // the head is queued
  bool to_head_ = false;                               // the request is HEAD
  bool asks_ = false, tunnel_ = false;                 // a tunnel is asked for; it is open
  bool strange_ = false;                               // expects what we do not know
  bool upload_lives_ = false;
  Signal upload_gone_;
  uint32_t idle_ms_;
  uint64_t moved_ms_;
  size_t unacknowledged_ = SIZE_MAX;                   // of the connection, when the time ran out last
  Error error_{Fault::kClientGone};
};

}  // namespace rws
