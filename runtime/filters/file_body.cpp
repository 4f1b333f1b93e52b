#include "runtime/filters/file_body.h"

#include <algorithm>

namespace rws {

std::optional<Result<BodyEvent>> FileBody::TryRead(size_t max) {
  while (text_ == 0 && range_.length == 0) {
    if (parts_.empty()) return Result<BodyEvent>(BodyEvent(End{}));
    text_ = parts_.front().text;
    range_ = parts_.front().range;
    parts_ = parts_.subspan(1);
  }
  return text_ > 0 ? Text(max) : Octets(max);
}

Result<BodyEvent> FileBody::Text(size_t max) {
  Chunk part = texts_.Prefix(std::min<size_t>(text_, std::max<size_t>(max, 1)));
  texts_.RemovePrefix(part.size());
  text_ -= static_cast<uint32_t>(part.size());
  return BodyEvent(std::move(part));
}

Result<BodyEvent> FileBody::Octets(size_t max) {
  if (entry_->file) {
    FileRange all(entry_->file, range_.offset, range_.length);
    range_.length = 0;
    return BodyEvent(std::move(all));
  }
  Chunk part = entry_->held;
  part.RemovePrefix(range_.offset);
  part = part.Prefix(std::min<uint64_t>(range_.length, std::max<size_t>(max, 1)));
  range_.offset += part.size();
  range_.length -= part.size();
  return BodyEvent(std::move(part));
}

std::optional<uint64_t> FileBody::Remaining() const {
  uint64_t sum = text_ + range_.length;
  for (const FilePart& p : parts_) sum += p.text + p.range.length;
  return sum;
}

void FileBody::Stop(Error) noexcept {
  text_ = 0;
  range_.length = 0;
  parts_ = {};
}

}  // namespace rws
