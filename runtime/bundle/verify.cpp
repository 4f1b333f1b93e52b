#include "runtime/bundle/verify.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <cstring>

#include "runtime/bundle/verify_records.h"
#include "runtime/bundle/verify_tables.h"

namespace rws {
namespace {

using format::SectionKind;

template <class T>
std::span<const T> As(std::string_view bytes) {
  return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

struct Placed {
  SectionKind kind;
  uint32_t element;
  void (*place)(BundleView&, std::string_view);
};

// What each section kind must be made of, and where it goes in the view.
const Placed kPlaces[] = {
    {SectionKind::kRecords, 1, [](BundleView& v, std::string_view b) { v.records_bytes = b; }},
    {SectionKind::kStrings, 1, [](BundleView& v, std::string_view b) { v.strings = b; }},
    {SectionKind::kListeners, sizeof(format::ListenerTable), [](BundleView& v, std::string_view b) { v.listeners = As<format::ListenerTable>(b); }},
    {SectionKind::kHosts, sizeof(format::HostSlot), [](BundleView& v, std::string_view b) { v.hosts = As<format::HostSlot>(b); }},
    {SectionKind::kSites, sizeof(format::Site), [](BundleView& v, std::string_view b) { v.sites = As<format::Site>(b); }},
    {SectionKind::kNodes, sizeof(format::Node), [](BundleView& v, std::string_view b) { v.nodes = As<format::Node>(b); }},
    {SectionKind::kLiterals, sizeof(format::Literal), [](BundleView& v, std::string_view b) { v.literals = As<format::Literal>(b); }},
    {SectionKind::kTyped, sizeof(format::Typed), [](BundleView& v, std::string_view b) { v.typed = As<format::Typed>(b); }},
    {SectionKind::kWords, sizeof(format::Text), [](BundleView& v, std::string_view b) { v.words = As<format::Text>(b); }},
    {SectionKind::kAccepts, sizeof(format::Accept), [](BundleView& v, std::string_view b) { v.accepts = As<format::Accept>(b); }},
    {SectionKind::kCaptures, sizeof(format::Capture), [](BundleView& v, std::string_view b) { v.captures = As<format::Capture>(b); }},
    {SectionKind::kRoutes, sizeof(format::Route), [](BundleView& v, std::string_view b) { v.routes = As<format::Route>(b); }},
    {SectionKind::kPrograms, sizeof(format::Program), [](BundleView& v, std::string_view b) { v.programs = As<format::Program>(b); }},
    {SectionKind::kInstructions, sizeof(format::Instruction), [](BundleView& v, std::string_view b) { v.instructions = As<format::Instruction>(b); }},
    {SectionKind::kSourceMap, 1, [](BundleView& v, std::string_view b) { v.source_map = b; }},
};

std::string CheckHeader(std::string_view bytes, const format::Header& h) {
  if (std::memcmp(h.magic, format::kMagic, sizeof h.magic) != 0) return "not an rws bundle (wrong magic)";
  if (h.format_version != format::kFormatVersion)
    return fmt::format("bundle format {}, this rws reads {}", h.format_version, format::kFormatVersion);
  if (h.language_version != format::kLanguageVersion)
    return fmt::format("bundle of language version {}, this rws runs {}", h.language_version, format::kLanguageVersion);
  if (h.file_size != bytes.size())
    return fmt::format("truncated or padded: {} bytes, the header says {}", bytes.size(), h.file_size);
  if (h.section_count != std::size(kPlaces)) return fmt::format("{} sections, expected {}", h.section_count, std::size(kPlaces));
  if (h.flags != 0) return "unknown flags in the header";
  return {};
}

std::string CheckDigest(std::string_view bytes, const format::Header& h) {
  uint8_t digest[32];
  std::string_view rest = bytes.substr(sizeof h);
  if (EVP_Digest(rest.data(), rest.size(), digest, nullptr, EVP_sha256(), nullptr) != 1) return "SHA-256 failed";
  return std::memcmp(digest, h.sha256, sizeof digest) == 0 ? std::string() : "checksum does not match: the file is damaged";
}

std::string PlaceSections(std::string_view bytes, BundleView& view) {
  uint64_t floor = sizeof(format::Header) + std::size(kPlaces) * sizeof(format::Section);
  for (size_t i = 0; i < std::size(kPlaces); ++i) {
    format::Section s;
    std::memcpy(&s, bytes.data() + sizeof(format::Header) + i * sizeof s, sizeof s);
    const Placed& want = kPlaces[i];
    if (s.kind != static_cast<uint32_t>(want.kind)) return fmt::format("section {} is of kind {}", i, s.kind);
    if (s.element_size != want.element) return fmt::format("section {}: element of {} bytes, expected {}", i, s.element_size, want.element);
    if (s.offset % format::kPage || s.offset < floor) return fmt::format("section {}: bad offset {}", i, s.offset);
    if (s.offset > bytes.size() || s.size > bytes.size() - s.offset || s.size % want.element || s.size / want.element >= format::kNone)
      return fmt::format("section {}: bad size {}", i, s.size);
    want.place(view, bytes.substr(s.offset, s.size));
    floor = s.offset + s.size;
  }
  return {};
}

}  // namespace

std::string VerifyChecksum(std::string_view bytes) {
  format::Header header;
  if (bytes.size() < sizeof header) return fmt::format("truncated: {} bytes", bytes.size());
  std::memcpy(&header, bytes.data(), sizeof header);
  return CheckDigest(bytes, header);
}

std::variant<BundleView, BundleError> VerifyBundle(std::string_view bytes, Checksum checksum) {
  constexpr size_t kHead = sizeof(format::Header) + std::size(kPlaces) * sizeof(format::Section);
  if (bytes.size() < kHead) return BundleError{fmt::format("truncated: {} bytes", bytes.size())};
  if (bytes.size() > format::kMaxBundleBytes) return BundleError{fmt::format("too large: {} bytes", bytes.size())};
  format::Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  BundleView view;
  view.bytes = bytes;
  std::string problem = CheckHeader(bytes, header);
  if (problem.empty() && checksum == Checksum::kVerify) problem = CheckDigest(bytes, header);
  if (problem.empty()) problem = PlaceSections(bytes, view);
  if (problem.empty()) problem = VerifyRecords(view);
  if (problem.empty()) problem = VerifyTables(view);
  if (!problem.empty()) return BundleError{std::move(problem)};
  return view;
}

std::string HexDigest(const BundleView& view) {
  format::Header header;
  std::memcpy(&header, view.bytes.data(), sizeof header);
  std::string hex;
  for (uint8_t b : header.sha256) hex += fmt::format("{:02x}", b);
  return hex;
}

}  // namespace rws
