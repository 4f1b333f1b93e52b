// One exchange of a server connection: its arena, its request body, its response. Lives in the frame of H1Server::Serve.
#pragma once

#include "runtime/codec/h1/body_reader.h"
#include "runtime/codec/h1/body_writer.h"
#include "runtime/codec/h1/input.h"
#include "runtime/codec/h1/serialise.h"
#include "runtime/codec/h1/server.h"

namespace rws {

inline constexpr uint64_t kDrainBytes = 64 * 1024;   // of an unread request body, to keep the connection

class H1Exchange final : public ServerStream {
 public:
  enum class HeadStep : uint8_t { kWait, kEnded, kRequest, kRefused, kPreface };

  H1Exchange(H1Server& server, H1Input& input);

  HeadStep ReadHead();                               // never waits; kWait: call again when readable
  bool begun() const { return begun_; }              // some of a head is there
  Task<bool> Run();                                  // after kRequest; true: the connection stays
  Task<bool> Refuse();                               // after kRefused; false

  Arena& arena() override { return arena_; }
  void Inform(const ResponseHead&) override;
  void SetIdleTimeout(uint32_t ms) override { idle_ms_ = ms; }

  // Of the request body.
  std::optional<Result<BodyEvent>> ReadBody(size_t max);
  Readiness BodyReadable();
  std::optional<uint64_t> BodyRemaining() const { return tunnel_ == Tunnel::kAsked ? std::nullopt : reader_.Remaining(); }
  bool unread() const { return !reader_.complete(); }
  void BodyGone();

 private:
  class Ending;
  enum class Tunnel : uint8_t { kNone, kAsked, kOpen };
  HeadStep Refusal(Error error);
  HeadStep Begin(std::string_view text);
  Status Understand(std::string_view text);
  Status TakeExpect();
  Status TakeUpgrade();
  std::string_view SwitchingText(ResponseHead&);
  Task<void> SeeUploadOut();
  std::string_view ResponseText(const ResponseHead&, const Body*);
  BodyFraming ChooseFraming(uint16_t status, const Body*) const;
  bool KeepsOpen(const ResponseHead&, BodyFraming) const;
  bool Drainable() const;
  void SendNow(std::string_view);
  Task<bool> Pump(Body*);
  Task<bool> Drain();
  void Moved(bool& waiting);
  void Waits(bool& waiting);

  H1Server& server_;
  H1Input& input_;
  Arena arena_;
  Chunk pin_;                                        // the head's octets
  HeadScan scan_;
  RequestHead head_;
  H1BodyReader reader_;
  H1BodyWriter writer_;
  BodyFraming framing_;                              // of the response
  std::string_view websocket_key_;                   // of the request
  Tunnel tunnel_ = Tunnel::kNone;
  bool upload_lives_ = false, cut_ = false;          // of a tunnel; cut_: the client failed, not ended
  Signal opened_, upload_gone_;
  std::string_view pending_;                         // of 1xx responses that did not fit
  Error error_{Fault::kCancelled};
  uint32_t idle_ms_;
  Method method_ = Method::kOther;                   // of the request, and its version
  Version version_ = Version::kHttp11;
  bool begun_ = false, expects_ = false, persistent_ = false, keep_ = false;
  bool reading_waits_ = false, writing_waits_ = false;
};

}  // namespace rws
