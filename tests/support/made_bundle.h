// A bundle made by hand, for tests of the runtime, which know no compiler: records as FlatBuffers objects, programs as
// instructions, one listener with one site `*` unless told otherwise. Always passes the verifier, or the test ends.
#pragma once

#include <openssl/evp.h>

#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/bundle/codes.h"
#include "runtime/bundle/verify.h"
#include "runtime/base/check.h"
#include "runtime/http/facts.h"
#include "runtime/http/method.h"
#include "schema_generated.h"

namespace rws {

class MadeBundle {
 public:
  MadeBundle() {
    records.server = std::make_unique<fbs::ServerT>();
    records.listeners.push_back(std::make_unique<fbs::ListenerT>());
    AddPipeline();                                     // of 404 and 405
    sites.push_back({0, 1, 0, format::kNone, 0, Text("all"), 0});
    records.site_tls.push_back(std::make_unique<fbs::SiteTlsT>());
    nodes.push_back({});
    nodes[0].literal_mask = format::kNone;
    hosts.push_back({});
    listeners.push_back({0, 0, 1, 0});
  }
  MadeBundle(const MadeBundle&) = delete;
  MadeBundle& operator=(const MadeBundle&) = delete;

  // A pipeline of its own; its number.
  uint32_t AddPipeline() {
    records.pipelines.push_back(std::make_unique<fbs::PipelineT>());
    return static_cast<uint32_t>(records.pipelines.size() - 1);
  }
  // A route that takes every path and method, under that pipeline. One a bundle.
  uint32_t AddRoute(uint32_t pipeline, std::string_view name) {
    routes.push_back({0, pipeline, Text(name), 0});
    accepts.push_back({static_cast<uint32_t>(routes.size() - 1), kAnyMethod, 0, 0, 0, 0});
    nodes[0].rests = static_cast<uint32_t>(accepts.size() - 1);
    nodes[0].rest_count = 1;
    return static_cast<uint32_t>(routes.size() - 1);
  }
  uint32_t AddUpstream(std::string_view name, uint16_t port = 1, std::string_view address = "127.0.0.1") {
    auto upstream = std::make_unique<fbs::UpstreamT>();
    upstream->name = name;
    upstream->origins.push_back(std::make_unique<fbs::OriginT>());
    upstream->origins[0]->host = address;
    upstream->origins[0]->port = port;
    records.upstreams.push_back(std::move(upstream));
    return static_cast<uint32_t>(records.upstreams.size() - 1);
  }

  format::Text Text(std::string_view text) {
    const auto at = static_cast<uint32_t>(strings.size());
    strings += text;
    return {at, static_cast<uint32_t>(text.size())};
  }
  format::Instruction Literal(std::string_view text, SinkId sink = SinkId::kPlain) {
    const format::Text t = Text(text);
    return {static_cast<uint8_t>(Opcode::kLiteral), static_cast<uint8_t>(sink), 0, t.offset, t.length, 0};
  }
  format::Instruction Field(FieldId field, SinkId sink, std::string_view key = {}) {
    const format::Text t = Text(key);
    return {static_cast<uint8_t>(Opcode::kField), static_cast<uint8_t>(sink), static_cast<uint16_t>(field), t.offset, t.length, 0};
  }
  format::Instruction Capture(uint16_t slot, SinkId sink, bool rest = false) {
    return {static_cast<uint8_t>(Opcode::kCapture), static_cast<uint8_t>(sink), slot, rest ? 1u : 0u, 0, 0};
  }
  format::Instruction Secret(uint32_t index) {
    return {static_cast<uint8_t>(Opcode::kSecret), static_cast<uint8_t>(SinkId::kHeader), 0, index, 0, 0};
  }
  uint32_t Program(std::initializer_list<format::Instruction> code) {
    programs.push_back({static_cast<uint32_t>(instructions.size()), static_cast<uint32_t>(code.size())});
    instructions.insert(instructions.end(), code.begin(), code.end());
    return static_cast<uint32_t>(programs.size() - 1);
  }

  template <class T>
  static std::unique_ptr<fbs::StepT> Step(T&& filter) {
    auto step = std::make_unique<fbs::StepT>();
    step->filter.Set(std::forward<T>(filter));
    return step;
  }

  // The container's bytes, as a file holds them.
  std::string Bytes() const {
    flatbuffers::FlatBufferBuilder made;
    made.Finish(fbs::Records::Pack(made, &records));
    std::vector<Part> parts{{1, {reinterpret_cast<const char*>(made.GetBufferPointer()), made.GetSize()}}, {1, strings}};
    Add(parts, listeners), Add(parts, hosts), Add(parts, sites), Add(parts, nodes), Add(parts, literals), Add(parts, typed);
    Add(parts, words), Add(parts, accepts), Add(parts, captures), Add(parts, routes), Add(parts, programs), Add(parts, instructions);
    parts.push_back({1, source_map});
    std::string out(sizeof(format::Header) + parts.size() * sizeof(format::Section), '\0');
    for (size_t i = 0; i < parts.size(); ++i) {
      const size_t offset = (out.size() + format::kPage - 1) / format::kPage * format::kPage;
      out.resize(offset, '\0');
      out += parts[i].bytes;
      const format::Section s{static_cast<uint32_t>(i + 1), parts[i].element, offset, parts[i].bytes.size()};
      std::memcpy(out.data() + sizeof(format::Header) + i * sizeof s, &s, sizeof s);
    }
    format::Header h{};
    std::memcpy(h.magic, format::kMagic, sizeof h.magic);
    h.format_version = format::kFormatVersion;
    h.language_version = format::kLanguageVersion;
    h.file_size = out.size();
    h.section_count = static_cast<uint32_t>(parts.size());
    std::memcpy(out.data(), &h, sizeof h);
    Sign(out);
    return out;
  }
  // Writes the checksum of what stands behind the header.
  static void Sign(std::string& bytes) {
    const std::string_view rest = std::string_view(bytes).substr(sizeof(format::Header));
    auto* digest = reinterpret_cast<uint8_t*>(bytes.data() + offsetof(format::Header, sha256));
    RWS_CHECK(EVP_Digest(rest.data(), rest.size(), digest, nullptr, EVP_sha256(), nullptr) == 1);
  }

  // Of what was made until the first call.
  const BundleView& view() {
    if (bytes_.empty()) {
      bytes_ = Bytes();
      auto verified = VerifyBundle(bytes_);
      if (auto* error = std::get_if<BundleError>(&verified)) CheckFailed(error->message.c_str(), __FILE__, __LINE__);
      view_ = std::get<BundleView>(verified);
    }
    return view_;
  }

  fbs::RecordsT records;
  std::string strings, source_map;
  std::vector<format::ListenerTable> listeners;
  std::vector<format::HostSlot> hosts;
  std::vector<format::Site> sites;
  std::vector<format::Node> nodes;
  std::vector<format::Literal> literals;
  std::vector<format::Typed> typed;
  std::vector<format::Text> words;
  std::vector<format::Accept> accepts;
  std::vector<format::Capture> captures;
  std::vector<format::Route> routes;
  std::vector<format::Program> programs;
  std::vector<format::Instruction> instructions;

 private:
  struct Part { uint32_t element; std::string_view bytes; };
  template <class T>
  static void Add(std::vector<Part>& parts, const std::vector<T>& rows) {
    parts.push_back({sizeof(T), {reinterpret_cast<const char*>(rows.data()), rows.size() * sizeof(T)}});
  }
  std::string bytes_;
  BundleView view_;
};

}  // namespace rws
