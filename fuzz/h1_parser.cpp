// Heads of both directions and chunked bodies, as an untrusted peer sends them. A head that passes must hold no octet that
// could start a line of its own.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "runtime/codec/h1/parser.h"
#include "runtime/codec/h1/serialise.h"
#include "runtime/http/semantics.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace rws;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  HeadScan scan;
  if (scan.Scan(text) != HeadScan::State::kEnd) return 0;
  text = text.substr(0, scan.size());
  Arena arena;
  CodecLimits limits;
  RequestHead request(arena);
  if (ParseRequest(text, limits, arena, request).ok()) {
    for (const Field& f : request.fields)
      if (!IsToken(f.name) || !IsFieldValue(f.value)) std::abort();
    static_cast<void>(RequestFraming(request.version, request.fields));
    static_cast<void>(RemoveHopByHop(request.fields));
    static_cast<void>(WriteRequestHead(request, BodyFraming::None(), arena));
  }
  ResponseHead response(arena);
  if (ParseResponse(text, limits, response).ok()) static_cast<void>(ResponseFraming(Method::kGet, response.status, response.version, response.fields));
  return 0;
}
