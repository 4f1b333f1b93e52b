#include "runtime/codec/h2/session.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "runtime/base/check.h"
#include "runtime/codec/h2/stream.h"
#include "runtime/codec/h2/fields.h"

namespace rws {

// nghttp2's callbacks. They are C: nothing is thrown through them.
struct H2Callbacks {
  static H2Session& Of(void* user) { return *static_cast<H2Session*>(user); }
  static H2Stream* StreamOf(nghttp2_session* s, int32_t id) {
    auto* stream = static_cast<H2Stream*>(nghttp2_session_get_stream_user_data(s, id));
    return stream && !stream->abandoned ? stream : nullptr;
  }

  static bool Alive(nghttp2_session* s, int32_t id) {
    nghttp2_stream* stream = nghttp2_session_find_stream(s, id);
    if (!stream) return false;
    const nghttp2_stream_proto_state state = nghttp2_stream_get_state(stream);
    return state != NGHTTP2_STREAM_STATE_IDLE && state != NGHTTP2_STREAM_STATE_CLOSED;
  }

  static int OnBeginFrame(nghttp2_session*, const nghttp2_frame_hd* head, void* user) {
    if (head->type == NGHTTP2_HEADERS) Of(user).JudgeFrame(head->stream_id, true);
    return 0;
  }

  static int OnBeginHeaders(nghttp2_session* s, const nghttp2_frame* frame, void* user) {
    if (StreamOf(s, frame->hd.stream_id)) return 0;              // trailers, or a later response head
    H2Stream* stream = Of(user).HeadersBegin(frame->hd.stream_id);
    if (!stream) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    nghttp2_session_set_stream_user_data(s, frame->hd.stream_id, stream);
    return 0;
  }

  static int OnHeader(nghttp2_session* s, const nghttp2_frame* frame, const uint8_t* name, size_t name_size, const uint8_t* value,
                      size_t value_size, uint8_t, void*) {
    if (H2Stream* stream = StreamOf(s, frame->hd.stream_id))
      stream->AddField({reinterpret_cast<const char*>(name), name_size}, {reinterpret_cast<const char*>(value), value_size});
    return 0;
  }

  static int OnFrame(nghttp2_session* s, const nghttp2_frame* frame, void* user) {
    H2Session& session = Of(user);
    H2Stream* stream = frame->hd.stream_id ? StreamOf(s, frame->hd.stream_id) : nullptr;
    bool end = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    switch (frame->hd.type) {
      case NGHTTP2_HEADERS:
        if (stream) session.HeadersEnd(*stream, end);
        break;
      case NGHTTP2_DATA:
        if (stream && end) stream->in.Finish();
        if (frame->hd.length == 0 && !end) session.Noise();
        break;
      case NGHTTP2_SETTINGS:
        session.Noise();
        if (!(frame->hd.flags & NGHTTP2_FLAG_ACK)) session.SettingsCame();
        break;
      case NGHTTP2_PING:
        session.Noise();
        if (frame->hd.flags & NGHTTP2_FLAG_ACK) session.PingAnswered();
        break;
      default: session.Noise();
    }
    return 0;
  }

  static int OnInvalidFrame(nghttp2_session* s, const nghttp2_frame* frame, int, void* user) {
    Of(user).Noise();
    if (frame->hd.type == NGHTTP2_HEADERS && !Alive(s, frame->hd.stream_id)) Of(user).numbers_.Reset(frame->hd.stream_id);   // refused
    return 0;
  }

  static int OnData(nghttp2_session* s, uint8_t, int32_t id, const uint8_t* data, size_t size, void* user) {
    H2Session& session = Of(user);
    nghttp2_session_consume_connection(s, size);
    H2Stream* stream = StreamOf(s, id);
    if (!stream) return 0;
    size_t before = stream->in.held();
    stream->in.Append({reinterpret_cast<const char*>(data), size});
    session.held_ += stream->in.held() - before;
    session.Progress(*stream);
    if (session.side_ == H2Session::Side::kServer && session.held_ > kH2HeldBytes) session.Reset(*stream, NGHTTP2_ENHANCE_YOUR_CALM);
    return 0;
  }

  static int OnClose(nghttp2_session* s, int32_t id, uint32_t code, void* user) {
    if (auto* stream = static_cast<H2Stream*>(nghttp2_session_get_stream_user_data(s, id))) stream->closed = true;
    Of(user).StreamClosed(StreamOf(s, id), code);
    return 0;
  }

  static int OnSent(nghttp2_session* s, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type == NGHTTP2_RST_STREAM) Of(user).numbers_.Reset(frame->hd.stream_id);
    if (frame->hd.type == NGHTTP2_GOAWAY) Of(user).parting_ = true;
    if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA) return 0;
    if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
    if (H2Stream* stream = StreamOf(s, frame->hd.stream_id)) {
      stream->out.SetHandedOver();
      Of(user).Sent(*stream);
    }
    return 0;
  }

  // The body is pulled here: as much as the windows allow, never more than what fits behind a frame head in our buffer.
  static ssize_t ReadBody(nghttp2_session* s, int32_t id, uint8_t*, size_t most, uint32_t* flags, nghttp2_data_source* source, void*) {
    H2Outgoing& out = *static_cast<H2Outgoing*>(source->ptr);
    if (out.stopped()) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    switch (out.Pull()) {
      case H2Outgoing::Pulled::kNothing: return NGHTTP2_ERR_DEFERRED;
      case H2Outgoing::Pulled::kFailed: return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
      case H2Outgoing::Pulled::kOctets: break;
    }
    size_t n = std::min({most, kH2MaxData, out.chunk_.size()});
    bool last = n == out.chunk_.size() && (out.ended_ || (!out.trailers_ && out.body_ && out.body_->Remaining() == uint64_t{0}));
    if (n > 0) *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
    if (!last) return static_cast<ssize_t>(n);
    *flags |= NGHTTP2_DATA_FLAG_EOF;
    if (!out.trailers_) return static_cast<ssize_t>(n);
    *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
    H2Stream* stream = StreamOf(s, id);
    H2FieldList list(stream->memory(), *out.trailers_, H2FieldList::Texts::kCopied);     // an exchange may go before its frame
    if (nghttp2_submit_trailer(s, id, list.data(), list.size()) != 0) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    return static_cast<ssize_t>(n);
  }

  static int SendData(nghttp2_session* s, nghttp2_frame* frame, const uint8_t* head, size_t size, nghttp2_data_source* source, void* user) {
    H2Session& session = Of(user);
    H2Outgoing& out = *static_cast<H2Outgoing*>(source->ptr);
    if (out.stopped()) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    if (session.out_->size() - session.end_ < 9 + size) return NGHTTP2_ERR_WOULDBLOCK;
    RWS_CHECK(frame->data.padlen == 0 && size <= out.chunk_.size());
    char* to = session.out_->data() + session.end_;
    std::memcpy(to, head, 9);
    std::memcpy(to + 9, out.chunk_.data(), size);
    out.chunk_.RemovePrefix(size);
    if (out.chunk_.empty()) out.chunk_ = Chunk();
    out.sent_ += size;
    session.end_ += 9 + size;
    if (H2Stream* stream = StreamOf(s, frame->hd.stream_id)) session.Progress(*stream);
    return 0;
  }

  static nghttp2_session_callbacks* Make() {
    nghttp2_session_callbacks* c = nullptr;
    RWS_CHECK(nghttp2_session_callbacks_new(&c) == 0);
    nghttp2_session_callbacks_set_on_begin_frame_callback(c, OnBeginFrame);
    nghttp2_session_callbacks_set_on_begin_headers_callback(c, OnBeginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(c, OnHeader);
    nghttp2_session_callbacks_set_on_frame_recv_callback(c, OnFrame);
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(c, OnInvalidFrame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(c, OnData);
    nghttp2_session_callbacks_set_on_stream_close_callback(c, OnClose);
    nghttp2_session_callbacks_set_on_frame_send_callback(c, OnSent);
    nghttp2_session_callbacks_set_send_data_callback(c, SendData);
    return c;
  }
};

nghttp2_data_provider H2ProviderOf(H2Outgoing& out) {
  nghttp2_data_provider provider{};
  provider.source.ptr = &out;
  provider.read_callback = H2Callbacks::ReadBody;
  return provider;
}

namespace {

const nghttp2_session_callbacks* Callbacks() {
  static const std::unique_ptr<nghttp2_session_callbacks, decltype(&nghttp2_session_callbacks_del)> callbacks(H2Callbacks::Make(),
                                                                                                             nghttp2_session_callbacks_del);
  return callbacks.get();
}

constexpr size_t kMaxOutboundAcks = 100;
constexpr size_t kMaxSettings = 16;

nghttp2_option* Options() {
  nghttp2_option* o = nullptr;
  RWS_CHECK(nghttp2_option_new(&o) == 0);
  nghttp2_option_set_no_auto_window_update(o, 1);
  nghttp2_option_set_no_closed_streams(o, 1);
  nghttp2_option_set_max_outbound_ack(o, kMaxOutboundAcks);
  nghttp2_option_set_max_settings(o, kMaxSettings);
  nghttp2_option_set_builtin_recv_extension_type(o, NGHTTP2_PRIORITY_UPDATE);
  nghttp2_option_set_server_fallback_rfc7540_priorities(o, 1);   // for who does not know RFC 9218; else PRIORITY is not even checked
  return o;
}

}  // namespace

H2Session::H2Session(Side side, Stream& stream, const CodecLimits& limits) : stream_(stream), limits_(limits), side_(side) {
  std::unique_ptr<nghttp2_option, decltype(&nghttp2_option_del)> options(Options(), nghttp2_option_del);
  auto* create = side == Side::kServer ? nghttp2_session_server_new2 : nghttp2_session_client_new2;
  RWS_CHECK(create(&session_, Callbacks(), this, options.get()) == 0);
  const nghttp2_settings_entry ours[] = {side == Side::kServer ? nghttp2_settings_entry{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, kH2Streams}
                                                               : nghttp2_settings_entry{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                         {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, kH2StreamWindow},
                                         {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.max_header_bytes},
                                         {NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1},
                                         {NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1}};      // RFC 8441 3: a server's alone
  nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, ours, std::size(ours) - (side == Side::kServer ? 0 : 1));
  nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, kH2ConnectionWindow);
}

H2Session::~H2Session() {
  nghttp2_session_del(session_);
  if (out_) out_->Unref();
}

H2Session::Received H2Session::Receive() {
  for (size_t moved = 0; moved < kBytesPerTurn;) {
    if (input_.empty()) {
      std::optional<Result<size_t>> got = input_.Receive(stream_);
      if (!got) return Received::kWait;
      if (!got->ok() || **got == 0) return Received::kOver;
    }
    std::string_view bytes = input_.view();
    std::optional<int32_t> data;
    if (side_ == Side::kServer) bytes = bytes.substr(0, data_heads_.Next(bytes, data));
    const size_t before = bytes.size() - (data ? 1 : 0);           // with its last octet an empty frame is done, and may end its stream
    if (!Take(bytes.substr(0, before))) return Received::kOver;
    if (data) JudgeFrame(*data, false);
    if (!Take(bytes.substr(before))) return Received::kOver;
    moved += bytes.size();
    if (input_.empty()) input_.Release();
  }
  return Received::kMore;
}

bool H2Session::Take(std::string_view bytes) {
  if (bytes.empty()) return true;
  const ssize_t used = nghttp2_session_mem_recv(session_, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
  if (used < 0) return false;
  input_.Consume(bytes.size());
  received_ += bytes.size();
  return true;
}

// nghttp2 forgets a stream with its end and ignores what comes for it later. RFC 9113 5.1: after END_STREAM or the client's
// own RST_STREAM that is an error; 5.1.1: so is a number below one that was used.
void H2Session::JudgeFrame(int32_t id, bool opens) {
  if (side_ == Side::kClient || id % 2 == 0 || parting_ || H2Callbacks::Alive(session_, id)) return;
  const H2Numbers::Verdict verdict = opens ? numbers_.Open(id) : numbers_.Judge(id);
  if (verdict == H2Numbers::Verdict::kFine) return;
  nghttp2_session_terminate_session(session_, verdict == H2Numbers::Verdict::kSkipped ? NGHTTP2_PROTOCOL_ERROR : NGHTTP2_STREAM_CLOSED);
}

std::optional<bool> H2Session::Discard() {
  input_.Consume(input_.view().size());
  std::optional<Result<size_t>> got = input_.Receive(stream_);
  if (!got) return std::nullopt;
  return got->ok() && **got > 0;
}

void H2Session::Feed(std::string_view bytes) { input_.Put(bytes); }

bool H2Session::unsent() const { return begin_ != end_ || !pending_.empty() || nghttp2_session_want_write(session_); }
bool H2Session::over() const { return !nghttp2_session_want_read(session_) && !unsent(); }

bool H2Session::Gather() {
  if (!out_) out_ = Buffer::Make();
  if (begin_ == end_) begin_ = end_ = 0;
  while (pending_.empty() && end_ < out_->size()) {
    const uint8_t* data = nullptr;
    ssize_t n = nghttp2_session_mem_send(session_, &data);
    if (n < 0) return false;
    if (n == 0) return true;
    std::string_view frame(reinterpret_cast<const char*>(data), static_cast<size_t>(n));
    size_t fits = std::min(frame.size(), out_->size() - end_);
    std::memcpy(out_->data() + end_, frame.data(), fits);
    end_ += fits;
    pending_ = frame.substr(fits);
  }
  return true;
}

// False: the stream failed. Afterwards all is out, or blocked_ is set.
bool H2Session::WriteOut() {
  while (begin_ != end_ || !pending_.empty()) {
    iovec pieces[2] = {{out_->data() + begin_, end_ - begin_}, {const_cast<char*>(pending_.data()), pending_.size()}};
    size_t first = begin_ == end_ ? 1 : 0, last = pending_.empty() ? 1 : 2;
    std::optional<Result<size_t>> wrote = stream_.TryWrite({pieces + first, last - first});
    blocked_ = !wrote;
    if (!wrote) return true;
    if (!wrote->ok()) return false;
    size_t n = std::min(**wrote, end_ - begin_);
    begin_ += n;
    pending_.remove_prefix(**wrote - n);
  }
  return true;
}

bool H2Session::Flush() {
  for (size_t moved = 0; moved < kBytesPerTurn;) {
    if (!pending_.empty() || begin_ != end_) {
      if (!WriteOut()) return false;
      if (blocked_) return true;
    }
    if (!Gather()) return false;
    if (begin_ == end_ && pending_.empty()) {
      if (out_) std::exchange(out_, nullptr)->Unref();           // idle: no buffer
      return true;
    }
    moved += end_ - begin_ + pending_.size();
  }
  Wake();                                                        // others have a turn first
  return true;
}

void H2Session::Wake() {
  woken_ = true;
  wake_.Notify();
}

void H2Session::Consumed(H2Stream& stream, size_t bytes) {
  held_ -= std::min(held_, bytes);
  if (stream.closed || bytes == 0) return;
  nghttp2_session_consume_stream(session_, stream.id(), bytes);
  if (nghttp2_session_want_write(session_)) Wake();
}

void H2Session::Resume(H2Stream& stream) {
  if (!stream.closed) nghttp2_session_resume_data(session_, stream.id());
  Progress(stream);
  Wake();
}

void H2Session::Reset(H2Stream& stream, uint32_t code) {
  if (stream.closed || std::exchange(stream.reset, true)) return;
  nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream.id(), code);
  Wake();
}

}  // namespace rws
