#include "runtime/program/program.h"

#include <cstring>

#include "runtime/bundle/codes.h"

namespace rws {
namespace {

// A growing text in the arena.
class Output {
 public:
  explicit Output(Arena& arena) : arena_(arena) {}
  bool Append(std::string_view s) {
    if (s.empty()) return true;
    if (s.size() > kMaxProgramOutput - size_) return false;
    Reserve(size_ + s.size());
    std::memcpy(data_ + size_, s.data(), s.size());
    size_ += s.size();
    return true;
  }
  bool Append(char c) { return Append(std::string_view(&c, 1)); }
  std::string_view view() const { return {data_, size_}; }

 private:
  void Reserve(size_t need) {
    if (need <= capacity_) return;
    size_t grown = capacity_ * 2 > need ? capacity_ * 2 : (need < 128 ? 128 : need);
    char* data = static_cast<char*>(arena_.Allocate(grown, 1));
    if (size_) std::memcpy(data, data_, size_);
    data_ = data;
    capacity_ = grown;
  }
  Arena& arena_;
  char* data_ = nullptr;
  size_t size_ = 0, capacity_ = 0;
};

bool Unreserved(unsigned char c) {   // RFC 3986 2.3
  return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
}

bool Percent(Output& out, std::string_view value, bool keep_slash) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  for (char ch : value) {
    auto c = static_cast<unsigned char>(ch);
    if (Unreserved(c) || (c == '/' && keep_slash)) {
      if (!out.Append(ch)) return false;
      continue;
    }
    const char escape[3] = {'%', kHex[c >> 4], kHex[c & 15]};
    if (!out.Append(std::string_view(escape, 3))) return false;
  }
  return true;
}

bool BreaksHeader(std::string_view value) {
  for (char c : value)
    if (c == '\r' || c == '\n' || c == '\0') return true;
  return false;
}

// RFC 9110 5.6.4: a token goes in as it is, anything else as a quoted-string.
bool Quoted(Output& out, std::string_view value) {
  bool token = !value.empty();
  for (char c : value) token = token && Unreserved(static_cast<unsigned char>(c));
  if (token) return out.Append(value);
  if (!out.Append('"')) return false;
  for (char c : value) {
    if ((c == '"' || c == '\\') && !out.Append('\\')) return false;
    if (!out.Append(c)) return false;
  }
  return out.Append('"');
}

// Nothing on success.
std::optional<Fault> Encode(Output& out, SinkId sink, std::string_view value, bool keep_slash) {
  switch (sink) {
    case SinkId::kHeader:
    case SinkId::kQuoted:
      if (BreaksHeader(value)) return Fault::kBadRequest;
      if (sink == SinkId::kQuoted ? Quoted(out, value) : out.Append(value)) return std::nullopt;
      break;
    case SinkId::kPath:
      if (Percent(out, value, keep_slash)) return std::nullopt;
      break;
    case SinkId::kQuery:
      if (Percent(out, value, false)) return std::nullopt;
      break;
    case SinkId::kPlain:
    case SinkId::kUri:
      if (out.Append(value)) return std::nullopt;
      break;
  }
  return Fault::kInternal;
}

bool KeepsSlash(FieldId field) { return field == FieldId::kPath || field == FieldId::kUri || field == FieldId::kUpstreamPath; }

}  // namespace

Result<std::string_view> RunProgram(const BundleView& bundle, uint32_t program, const Facts& facts, Arena& arena) {
  const format::Program& p = bundle.programs[program];
  auto code = bundle.instructions.subspan(p.begin, p.count);
  if (code.empty()) return std::string_view();
  if (code.size() == 1 && static_cast<Opcode>(code[0].op) == Opcode::kLiteral) return bundle.Text({code[0].a, code[0].b});
  Output out(arena);
  for (size_t i = 0; i < code.size(); ++i) {   // skip only jumps forward
    const format::Instruction& in = code[i];
    auto sink = static_cast<SinkId>(in.sink);
    std::optional<Fault> fault;
    switch (static_cast<Opcode>(in.op)) {
      case Opcode::kLiteral:
        fault = out.Append(bundle.Text({in.a, in.b})) ? std::nullopt : std::optional(Fault::kInternal);
        break;
      case Opcode::kCapture:
        fault = Encode(out, sink, facts.Capture(in.field), in.a != 0);
        break;
      case Opcode::kField: {
        auto field = static_cast<FieldId>(in.field);
        if (auto value = facts.Get(field, bundle.Text({in.a, in.b}))) {
          fault = Encode(out, sink, *value, KeepsSlash(field));
          i += in.skip;
        }
        break;
      }
      case Opcode::kSecret:
        fault = Encode(out, sink, facts.Secret(in.a), false);
        break;
    }
    if (fault) return *fault;
  }
  return out.view();
}

}  // namespace rws
