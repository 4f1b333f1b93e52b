#include "fuzz/bundle_form.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstring>

namespace rws::fuzz {
namespace {

using format::Header;
using format::Section;

std::string Assemble(const Sections& sections) {
  std::string out(sizeof(Header) + kSections * sizeof(Section), '\0');
  for (size_t i = 0; i < kSections; ++i) {
    out.resize((out.size() + format::kPage - 1) / format::kPage * format::kPage, '\0');
    const Section s{static_cast<uint32_t>(i + 1), kElements[i], out.size(), sections[i].size()};
    std::memcpy(out.data() + sizeof(Header) + i * sizeof s, &s, sizeof s);
    out += sections[i];
  }
  Header h{};
  std::memcpy(h.magic, format::kMagic, sizeof h.magic);
  h.format_version = format::kFormatVersion;
  h.language_version = format::kLanguageVersion;
  h.section_count = kSections;
  std::memcpy(out.data(), &h, sizeof h);
  return out;
}

void Repair(std::string& file) {
  Header h;
  if (file.size() < sizeof h) return;
  std::memcpy(&h, file.data(), sizeof h);
  h.file_size = file.size();
  EVP_Digest(file.data() + sizeof h, file.size() - sizeof h, h.sha256, nullptr, EVP_sha256(), nullptr);
  std::memcpy(file.data(), &h, sizeof h);
}

}  // namespace

bool IsFile(std::string_view input) { return input.starts_with(std::string_view(format::kMagic, sizeof format::kMagic)); }

Sections Unpack(std::string_view input) {
  Sections sections;
  uint32_t sizes[kSections] = {};
  const size_t head = std::min(input.size(), sizeof sizes);
  if (head) std::memcpy(sizes, input.data(), head);
  input.remove_prefix(head);
  for (size_t i = 0; i < kSections; ++i) {
    sections[i] = input.substr(0, sizes[i]);
    input.remove_prefix(sections[i].size());
  }
  return sections;
}

std::string Pack(const Sections& sections) {
  std::string out;
  for (const std::string& s : sections) {
    const auto size = static_cast<uint32_t>(s.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
  }
  for (const std::string& s : sections) out += s;
  return out;
}

std::string File(std::string_view input) {
  std::string file = IsFile(input) ? std::string(input) : Assemble(Unpack(input));
  Repair(file);
  return file;
}

}  // namespace rws::fuzz
