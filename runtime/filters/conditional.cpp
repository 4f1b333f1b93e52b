#include "runtime/filters/conditional.h"

#include <optional>

#include "runtime/http/date.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

// RFC 9110 5.3: lines of one name are one list.
bool Matches(const Fields& request, HeaderName id, std::string_view etag, TagCompare compare) {
  for (const Field& f : request)
    if (f.id == id && EtagMatches(f.value, etag, compare)) return true;
  return false;
}

// The date of a field that stands once; RFC 9110 13.1.3, 13.1.4: anything else is as if it were not there.
std::optional<int64_t> DateOf(const Fields& request, HeaderName id, int64_t now) {
  const Field* field = request.Find(id);
  return field && request.Count(id) == 1 ? ParseDate(field->value, now) : std::nullopt;
}

// Steps 1 and 2: If-Match, else If-Unmodified-Since.
bool MayGoOn(const Fields& request, const Representation& r, int64_t now) {
  if (request.Find(HeaderName::kIfMatch)) return Matches(request, HeaderName::kIfMatch, r.etag, TagCompare::kStrong);
  const std::optional<int64_t> date = DateOf(request, HeaderName::kIfUnmodifiedSince, now);
  return !date || r.modified <= *date;
}

// Steps 3 and 4: If-None-Match, else If-Modified-Since.
bool IsFresh(const Fields& request, const Representation& r, int64_t now) {
  if (request.Find(HeaderName::kIfNoneMatch)) return Matches(request, HeaderName::kIfNoneMatch, r.etag, TagCompare::kWeak);
  const std::optional<int64_t> date = DateOf(request, HeaderName::kIfModifiedSince, now);
  return date && r.modified <= *date;
}

// Step 5: If-Range needs a strong match, or the very date (RFC 9110 13.1.5), and that must be a strong validator: what was
// changed this very second may change again within it (8.8.2.2).
bool RangeApplies(const Fields& request, const Representation& r, int64_t now) {
  const Field* condition = request.Find(HeaderName::kIfRange);
  if (!condition) return true;
  if (request.Count(HeaderName::kIfRange) > 1) return false;
  const std::string_view value = condition->value;
  if (value.starts_with('"') || value.starts_with("W/")) return value == r.etag;
  const std::optional<int64_t> date = ParseDate(value, now);
  return date && *date == r.modified && r.modified < now;
}

}  // namespace

Answer Evaluate(Method method, const Fields& request, const Representation& r, int64_t now, Arena& arena) {
  if (!MayGoOn(request, r, now)) return {412, {}};
  if (IsFresh(request, r, now)) return {304, {}};
  const Field* range = request.Find(HeaderName::kRange);       // RFC 9110 14.2: of GET alone
  if (method != Method::kGet || !range || request.Count(HeaderName::kRange) > 1 || !RangeApplies(request, r, now)) return {};
  const RangeAnswer answer = ParseRanges(range->value, r.size, arena);
  if (answer.kind == RangeAnswer::Kind::kPartial) return {206, answer.ranges};
  if (answer.kind == RangeAnswer::Kind::kUnsatisfiable) return {416, {}};
  return {};
}

}  // namespace rws
