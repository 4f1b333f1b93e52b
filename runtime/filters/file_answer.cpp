#include "runtime/filters/file_answer.h"

#include <algorithm>
#include <charconv>
#include <random>
#include <string>

#include "runtime/filters/conditional.h"
#include "runtime/filters/content_types.h"
#include "runtime/filters/file_body.h"
#include "runtime/http/date.h"
#include "runtime/pipeline/replies.h"

namespace rws {
namespace {

// One representation of a file; `coding`: of a sibling.
struct Form {
  const FileEntryRef* entry;
  std::optional<Coding> coding;
  bool varies = false;
  std::string_view type;
};

Form FormOf(Arena& arena, const Fields& asked, const FoundFile& found, std::span<const Coding> ours) {
  Form form{&found.entry, std::nullopt, found.entry->varies(), ContentTypeOf(found.name)};
  if (!form.varies) return form;
  Coding there[kCodingCount];
  size_t count = 0;
  for (Coding c : ours)
    if (found.entry->coded[static_cast<size_t>(c)]) there[count++] = c;
  form.coding = ChooseCoding(asked.Joined("Accept-Encoding", arena), {there, count});
  if (form.coding) form.entry = &found.entry->coded[static_cast<size_t>(*form.coding)];
  return form;
}

std::string_view Digits(Arena& arena, uint64_t n) {
  char text[20];
  const char* end = std::to_chars(text, text + sizeof text, n).ptr;
  return arena.Copy({text, static_cast<size_t>(end - text)});
}

std::string_view Joined(Arena& arena, std::initializer_list<std::string_view> parts) {
  size_t size = 0;
  for (std::string_view p : parts) size += p.size();
  char* out = static_cast<char*>(arena.Allocate(size + 1, 1));
  char* at = out;
  for (std::string_view p : parts) at = std::copy(p.begin(), p.end(), at);
  return {out, size};
}

// RFC 9110 14.4.
std::string_view ContentRange(Arena& a, const ByteRange& r, uint64_t size) {
  return Joined(a, {"bytes ", Digits(a, r.offset), "-", Digits(a, r.end() - 1), "/", Digits(a, size)});
}

// Sixteen digits that no file can have been written for.
std::string_view Boundary(Arena& arena) {
  thread_local std::mt19937_64 source{(uint64_t{std::random_device{}()} << 32) ^ std::random_device{}()};
  char* out = static_cast<char*>(arena.Allocate(16, 1));
  uint64_t n = source();
  for (int i = 0; i < 16; ++i, n >>= 4) out[i] = "0123456789abcdef"[n & 15];
  return {out, 16};
}

// RFC 9110 8.8.2.1: never later than Date.
void AddValidators(Fields& fields, Arena& arena, const FileEntry& file, int64_t now) {
  char date[kDateSize];
  fields.Add(HeaderName::kEtag, arena.Copy(file.etag));
  fields.Add(HeaderName::kLastModified, arena.Copy(file.modified > now ? FormatDate(now, date) : std::string_view(file.last_modified)));
}

void AddCoding(Fields& fields, const Form& form) {
  if (form.coding) fields.Add(HeaderName::kContentEncoding, TokenOf(*form.coding));
}

// RFC 9110 14.6, 15.3.7.2: each part with its type and place.
void Multipart(Arena& arena, const Form& form, std::span<const ByteRange> ranges, Response& out) {
  const std::string_view boundary = Boundary(arena);
  out.head.fields.Add(HeaderName::kContentType, arena.Concat("multipart/byteranges; boundary=", boundary));
  std::span<FilePart> parts = arena.Array<FilePart>(ranges.size() + 1);
  std::string texts;
  for (size_t i = 0; i < ranges.size(); ++i) {
    const std::string_view head = Joined(arena, {i == 0 ? "--" : "\r\n--", boundary, "\r\nContent-Type: ", form.type, "\r\nContent-Range: ",
                                                 ContentRange(arena, ranges[i], (*form.entry)->size), "\r\n\r\n"});
    parts[i].text = static_cast<uint32_t>(head.size());
    parts[i].range = ranges[i];
    texts += head;
  }
  const std::string_view last = Joined(arena, {"\r\n--", boundary, "--\r\n"});
  parts.back().text = static_cast<uint32_t>(last.size());
  out.body = MakeBody<FileBody>(arena, *form.entry, Chunk::Copy(texts.append(last)), parts);
}

void WithRanges(Arena& arena, const Form& form, std::span<const ByteRange> ranges, Response& out) {
  if (ranges.size() > 1) return Multipart(arena, form, ranges, out);
  out.head.fields.Add(HeaderName::kContentType, form.type);
  if (!ranges.empty()) out.head.fields.Add(HeaderName::kContentRange, ContentRange(arena, ranges.front(), (*form.entry)->size));
  out.body = MakeBody<FileBody>(arena, *form.entry, ranges.empty() ? ByteRange{0, (*form.entry)->size} : ranges.front());
}

Response Unsatisfiable(Arena& arena, uint64_t size) {
  Response out = LocalReply(arena, 416);
  out.head.fields.Add(HeaderName::kContentRange, arena.Concat("bytes */", Digits(arena, size)));
  out.head.fields.Add(HeaderName::kAcceptRanges, "bytes");
  return out;
}

}  // namespace

Response AnswerFile(Exchange& exchange, Method method, const Fields& asked, const FoundFile& found, std::span<const Coding> ours) {
  Arena& arena = exchange.arena();
  const Form form = FormOf(arena, asked, found, ours);
  const int64_t now = exchange.services.clock.WallSeconds();
  const Representation r{(*form.entry)->size, std::min((*form.entry)->modified, now), (*form.entry)->etag};
  const Answer answer = Evaluate(method, asked, r, now, arena);
  if (answer.status == 412) return LocalReply(arena, 412);
  if (answer.status == 416) return Unsatisfiable(arena, r.size);
  Response out(arena);
  out.head.status = answer.status;
  AddValidators(out.head.fields, arena, **form.entry, now);
  if (form.varies) out.head.fields.Add(HeaderName::kVary, "Accept-Encoding");
  if (answer.status == 304) return out;
  AddCoding(out.head.fields, form);
  out.head.fields.Add(HeaderName::kAcceptRanges, "bytes");
  WithRanges(arena, form, answer.ranges, out);
  return out;
}

Response AnswerWhole(Exchange& exchange, uint16_t status, const Fields& asked, const FoundFile& found, std::span<const Coding> ours) {
  const Form form = FormOf(exchange.arena(), asked, found, ours);
  Response out(exchange.arena());
  out.head.status = status;
  if (form.varies) out.head.fields.Add(HeaderName::kVary, "Accept-Encoding");
  AddCoding(out.head.fields, form);
  WithRanges(exchange.arena(), form, {}, out);
  return out;
}

}  // namespace rws
