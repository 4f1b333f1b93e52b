#include "compiler/emit/emit.h"

#include <openssl/evp.h>

#include <cstring>

#include "runtime/base/check.h"

namespace rwsc {
namespace {

using namespace rws::format;

struct Part { SectionKind kind; uint32_t element; std::string_view bytes; };

template <class T>
Part Table(SectionKind kind, const std::vector<T>& rows) {
  return {kind, sizeof(T), {reinterpret_cast<const char*>(rows.data()), rows.size() * sizeof(T)}};
}

size_t Align(size_t n) { return (n + kPage - 1) / kPage * kPage; }

}  // namespace

std::string Emit(const plan::Plan& p) {
  flatbuffers::FlatBufferBuilder fbb;
  fbb.Finish(rws::fbs::Records::Pack(fbb, &p.records));
  const Part parts[] = {
      {SectionKind::kRecords, 1, {reinterpret_cast<const char*>(fbb.GetBufferPointer()), fbb.GetSize()}},
      {SectionKind::kStrings, 1, p.strings.bytes()},
      Table(SectionKind::kListeners, p.listeners),
      Table(SectionKind::kHosts, p.hosts),
      Table(SectionKind::kSites, p.sites),
      Table(SectionKind::kNodes, p.nodes),
      Table(SectionKind::kLiterals, p.literals),
      Table(SectionKind::kTyped, p.typed),
      Table(SectionKind::kWords, p.words),
      Table(SectionKind::kAccepts, p.accepts),
      Table(SectionKind::kCaptures, p.captures),
      Table(SectionKind::kRoutes, p.routes),
      Table(SectionKind::kPrograms, p.programs),
      Table(SectionKind::kInstructions, p.instructions),
      {SectionKind::kSourceMap, 1, p.source_map},
  };
  std::string out(sizeof(Header) + std::size(parts) * sizeof(Section), '\0');
  for (size_t i = 0; i < std::size(parts); ++i) {
    const size_t offset = Align(out.size());
    out.resize(offset, '\0');
    out += parts[i].bytes;
    const Section s{static_cast<uint32_t>(parts[i].kind), parts[i].element, offset, parts[i].bytes.size()};
    std::memcpy(out.data() + sizeof(Header) + i * sizeof s, &s, sizeof s);
  }
  Header h{};
  std::memcpy(h.magic, kMagic, sizeof kMagic);
  h.format_version = kFormatVersion;
  h.language_version = kLanguageVersion;
  h.file_size = out.size();
  h.section_count = std::size(parts);
  RWS_CHECK(EVP_Digest(out.data() + sizeof h, out.size() - sizeof h, h.sha256, nullptr, EVP_sha256(), nullptr) == 1);
  std::memcpy(out.data(), &h, sizeof h);
  return out;
}

}  // namespace rwsc
