#include "fuzz/regex_oracles.h"

#include <hs/hs.h>
#include <re2/re2.h>

#include "compiler/regex/print.h"
#include "runtime/base/check.h"

namespace rwsc::regex {

Oracles::Oracles(const Regex& regex) {
  re2::RE2::Options options;
  options.set_encoding(re2::RE2::Options::EncodingLatin1);
  options.set_log_errors(false);
  re2_ = std::make_unique<re2::RE2>(ForRe2(regex), options);
  if (!re2_->ok()) refused_ = "RE2: " + re2_->error();
  Compile(ForHyperscan(regex));
}

Oracles::~Oracles() {
  hs_free_scratch(scratch_);
  hs_free_database(database_);
}

void Oracles::Compile(const std::string& expression) {
  const hs_platform_info_t any_machine{};
  hs_compile_error_t* error = nullptr;
  if (hs_compile(expression.c_str(), HS_FLAG_SINGLEMATCH | HS_FLAG_ALLOWEMPTY, HS_MODE_BLOCK, &any_machine, &database_, &error) != HS_SUCCESS) {
    refused_ += std::string("Hyperscan: ") + error->message;
    hs_free_compile_error(error);
    return;
  }
  RWS_CHECK(hs_alloc_scratch(database_, &scratch_) == HS_SUCCESS);
}

bool Oracles::Hyperscan(std::string_view text) const {
  bool matched = false;
  const auto note = [](unsigned, unsigned long long, unsigned long long, unsigned, void* into) { return *static_cast<bool*>(into) = true, 0; };
  RWS_CHECK(hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, note, &matched) == HS_SUCCESS);
  return matched;
}

bool Oracles::Re2(std::string_view text) const { return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *re2_); }

std::vector<std::string> Oracles::Captures(std::string_view text) const {
  std::vector<re2::StringPiece> groups(static_cast<size_t>(re2_->NumberOfCapturingGroups()) + 1);
  if (!re2_->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), re2::RE2::UNANCHORED, groups.data(), static_cast<int>(groups.size()))) return {};
  std::vector<std::string> captures;
  for (size_t i = 1; i < groups.size(); ++i) captures.push_back(groups[i].empty() ? "" : std::string(groups[i].data(), groups[i].size()));
  return captures;
}

}  // namespace rwsc::regex
