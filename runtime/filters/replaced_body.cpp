#include "runtime/filters/replaced_body.h"

#include <algorithm>

namespace rws {

Needle::Needle(std::string_view text) : text_(text), borders_(text.size()) {
  for (size_t i = 1; i < text_.size(); ++i) borders_[i] = static_cast<uint32_t>(Step(borders_[i - 1], text_[i]));
}

size_t Needle::Step(size_t matched, char octet) const {
  while (matched > 0 && text_[matched] != octet) matched = borders_[matched - 1];
  return text_[matched] == octet ? matched + 1 : 0;
}

std::optional<Result<BodyEvent>> ReplacedBody::TryRead(size_t max) {
  max = std::max<size_t>(max, 1);
  while (true) {
    if (!piece_.empty()) {
      const std::string_view now = piece_.substr(0, std::min(max, kBufferSize));
      piece_.remove_prefix(now.size());
      return Result<BodyEvent>(BodyEvent(Chunk::Copy(now)));
    }
    if (!input_.empty()) {
      Chunk out;
      if (matched_ > 0) ScanOn();
      else if (Scan(out)) return Result<BodyEvent>(BodyEvent(std::move(out)));
      continue;
    }
    if (left_ == 0 && matched_ > 0) LetGo();
    else if (!beyond_.empty()) return Result<BodyEvent>(BodyEvent(std::exchange(beyond_, Chunk())));
    else if (last_) return Result<BodyEvent>(*std::exchange(last_, std::nullopt));
    else if (std::optional<Result<BodyEvent>> event; !Pull(max, event)) return event;
  }
}

// Nothing is held back. True: `out` goes on.
bool ReplacedBody::Scan(Chunk& out) {
  const std::string_view text = input_.view();
  const size_t at = text.find(needle_.text());
  if (at != text.npos) {
    out = input_.Prefix(at);
    input_.RemovePrefix(at + needle_.size());
    piece_ = by_;
    return !out.empty();
  }
  for (char c : text.substr(text.size() - std::min(text.size(), needle_.size() - 1))) matched_ = needle_.Step(matched_, c);
  out = input_.Prefix(text.size() - matched_);
  input_ = Chunk();
  return !out.empty();
}

// Octet by octet while the text may have begun. What turns out not to be it is its own beginning: it is in the needle too.
void ReplacedBody::ScanOn() {
  while (!input_.empty() && matched_ > 0 && piece_.empty()) {
    const size_t before = matched_;
    matched_ = needle_.Step(before, input_.view().front());
    piece_ = needle_.text().substr(0, matched_ == 0 ? before : before + 1 - matched_);
    if (matched_ > 0) input_.RemovePrefix(1);          // else it is looked at again, from the start
    if (matched_ < needle_.size()) continue;
    matched_ = 0;
    piece_ = by_;
    return;
  }
}

// False: `event` is what the reader gets.
bool ReplacedBody::Pull(size_t max, std::optional<Result<BodyEvent>>& event) {
  event = inner_->TryRead(max);
  if (!event || !event->ok()) return false;
  if (auto* chunk = std::get_if<Chunk>(&**event)) {
    const size_t seen = static_cast<size_t>(std::min<uint64_t>(left_, chunk->size()));
    input_ = chunk->Prefix(seen);
    beyond_ = std::move(*chunk);
    beyond_.RemovePrefix(seen);
    left_ -= seen;
    return true;
  }
  last_ = std::move(**event);
  if (matched_ > 0) LetGo();
  return true;
}

}  // namespace rws
