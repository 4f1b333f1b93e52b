// Host patterns (language, section 3.2): exact, one label captured, any labels below a suffix, any host.
#include <algorithm>
#include <array>

#include "compiler/syntax/capture.h"
#include "compiler/syntax/literals.h"
#include "compiler/syntax/punycode.h"

namespace rwsc {
namespace {

constexpr size_t kMaxHost = 253;   // RFC 1035 2.3.4, as text without the final dot
constexpr std::string_view kForms = "hosts are example.com, {tenant}.example.com, *.example.com or *";

LiteralError Wrong(size_t offset, size_t length, std::string message, std::string help = {}) {
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(std::max<size_t>(length, 1)), std::move(message), std::move(help)};
}

LiteralError BadLabel(std::string_view label, size_t at) {
  if (label.empty()) return Wrong(at, 1, "an empty label in a host name");
  if (label.find('*') != std::string_view::npos) return Wrong(at, label.size(), "`*` stands for whole labels, at the front only", std::string(kForms));
  if (label.find_first_of("{}") != std::string_view::npos) return Wrong(at, label.size(), "a capture is the whole first label of a host", std::string(kForms));
  if (label.find_first_of(":/") != std::string_view::npos) return Wrong(at, label.size(), "a host has no scheme, port or path", "the port stands in `listen` of `server`");
  if (label.front() == '-' || label.back() == '-') return Wrong(at, label.size(), "a label begins and ends with a letter or a digit");
  if (label.size() > kMaxLabelBytes) return Wrong(at, label.size(), "a label has at most 63 bytes, in its ASCII form");
  return Wrong(at, label.size(), "this label holds characters that no host name holds");
}

// The labels of `text` from `at` on, as A-labels.
Parsed<std::string> Labels(std::string_view text, size_t at) {
  std::string name;
  for (size_t begin = at; begin <= text.size();) {
    const size_t end = std::min(text.find('.', begin), text.size());
    const std::string_view label = text.substr(begin, end - begin);
    const std::optional<std::string> ascii = ToAsciiLabel(label);
    if (!ascii) return BadLabel(label, begin);
    if (!name.empty()) name.push_back('.');
    name += *ascii;
    begin = end + 1;
  }
  if (name.size() > kMaxHost) return Wrong(at, text.size() - at, "a host name has at most 253 bytes");
  return name;
}

bool NumericTail(std::string_view name) {   // WHATWG and RFC 1123 2.1: such a name can only be an IPv4 address
  const size_t dot = name.rfind('.');
  const std::string_view last = name.substr(dot == std::string_view::npos ? 0 : dot + 1);
  return last.find_first_not_of("0123456789") == std::string_view::npos;
}

Parsed<HostPattern> Address(std::string_view text, size_t offset) {
  const Parsed<IpPrefix> parsed = ParseIpPrefix(text);
  if (const auto* error = std::get_if<LiteralError>(&parsed)) {
    return Wrong(offset + error->offset, error->length, error->message, error->help);
  }
  if (text.find('/') != std::string_view::npos) return Wrong(offset + text.find('/'), text.size() - text.find('/'), "a site is one address, not a network");
  HostPattern host;
  host.name = Print(std::get<IpPrefix>(parsed));
  return host;
}

Parsed<HostPattern> Named(HostForm form, Capture capture, std::string_view text, size_t at) {
  Parsed<std::string> labels = Labels(text, at);
  if (auto* error = std::get_if<LiteralError>(&labels)) return std::move(*error);
  HostPattern host{form, std::move(std::get<std::string>(labels)), std::move(capture)};
  if (NumericTail(host.name)) return Wrong(at, text.size() - at, "a host whose last label is a number can only be an IPv4 address", "addresses are 192.0.2.1");
  return host;
}

// Hosts are compared in lower case, so the words of an enum are.
std::optional<LiteralError> LowerWords(CaptureText& found) {
  std::vector<std::string>& words = found.capture.words;
  for (std::string& word : words) {
    const std::optional<std::string> label = word.find('.') == std::string::npos ? ToAsciiLabel(word) : std::nullopt;
    if (!label) return Wrong(0, found.length, "`" + word + "` is no label of a host");
    word = *label;
  }
  std::sort(words.begin(), words.end());
  if (std::adjacent_find(words.begin(), words.end()) != words.end()) return Wrong(0, found.length, "a word stands twice; hosts are compared in lower case");
  return std::nullopt;
}

}  // namespace

Parsed<HostPattern> ParseHostPattern(std::string_view text) {
  if (text.empty()) return Wrong(0, 1, "a host is missing", std::string(kForms));
  if (text == "*") return HostPattern{HostForm::kAny, {}, {}};
  if (text.starts_with('[') && text.ends_with(']')) return Address(text.substr(1, text.size() - 2), 1);
  if (std::count(text.begin(), text.end(), ':') > 1 && !text.starts_with('{') && text.find("://") == std::string_view::npos) return Address(text, 0);
  if (text.find_first_not_of("0123456789./") == std::string_view::npos) return Address(text, 0);
  if (text.size() > 1 && text.ends_with('.')) text.remove_suffix(1);
  if (text.starts_with("*.")) return Named(HostForm::kSuffix, {}, text, 2);
  if (!text.starts_with('{')) return Named(HostForm::kExact, {}, text, 0);
  Parsed<CaptureText> parsed = ParseCapture(text, 0);
  if (auto* error = std::get_if<LiteralError>(&parsed)) return std::move(*error);
  CaptureText& found = std::get<CaptureText>(parsed);
  const bool dotted = found.length < text.size() && text[found.length] == '.';
  if (found.rest || !dotted) return Wrong(0, found.length, "a capture is the whole first label of a host", std::string(kForms));
  if (auto error = LowerWords(found)) return *error;
  return Named(HostForm::kLabel, std::move(found.capture), text, found.length + 1);
}

std::string Print(const HostPattern& host) {
  switch (host.form) {
    case HostForm::kExact: return host.name;
    case HostForm::kLabel: return Print(host.capture) + "." + host.name;
    case HostForm::kSuffix: return "*." + host.name;
    case HostForm::kAny: break;
  }
  return "*";
}

}  // namespace rwsc
