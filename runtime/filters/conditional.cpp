#include "runtime/filters/conditional.h"

#include "runtime/http/date.h"

namespace rws {
namespace {

// RFC 9110 5.3: lines of one name are one list.
bool Matches(const Fields& request, HeaderName id, std::string_view etag, TagCompare compare) {
  for (const Field& f : request)
    if (f.id == id && EtagMatches(f.value, etag, compare)) return true;
  return false;
}

// Steps 1 and 2: If-Match, else If-Unmodified-Since.
bool MayGoOn(const Fields& request, const Representation& r, int64_t now) {
  if (request.Find(HeaderName::kIfMatch)) return Matches(request, HeaderName::kIfMatch, r.etag, TagCompare::kStrong);
  const Field* since = request.Find(HeaderName::kIfUnmodifiedSince);
  if (!since) return true;
  std::optional<int64_t> date = ParseDate(since->value, now);
  return !date || r.modified <= *date;
}

// Steps 3 and 4: If-None-Match, else If-Modified-Since.
bool IsFresh(const Fields& request, const Representation& r, int64_t now) {
  if (request.Find(HeaderName::kIfNoneMatch)) return Matches(request, HeaderName::kIfNoneMatch, r.etag, TagCompare::kWeak);
  const Field* since = request.Find(HeaderName::kIfModifiedSince);
  if (!since) return false;
  std::optional<int64_t> date = ParseDate(since->value, now);
  return date && r.modified <= *date;
}

// Step 5: If-Range needs a strong match, or the very date (RFC 9110 13.1.5).
bool RangeApplies(const Fields& request, const Representation& r, int64_t now) {
  const Field* condition = request.Find(HeaderName::kIfRange);
  if (!condition) return true;
  if (!condition->value.empty() && (condition->value.front() == '"' || condition->value.front() == 'W'))
    if (condition->value.substr(0, 2) == "W/" || condition->value.front() == '"') return condition->value == r.etag;
  std::optional<int64_t> date = ParseDate(condition->value, now);
  return date && *date == r.modified;
}

}  // namespace

Answer Evaluate(Method method, const Fields& request, const Representation& r, int64_t now) {
  if (!MayGoOn(request, r, now)) return {412, {}};
  if (IsFresh(request, r, now)) return {304, {}};
  const Field* range = request.Find(HeaderName::kRange);
  if (method != Method::kGet || !range || request.Count(HeaderName::kRange) > 1 || !RangeApplies(request, r, now)) return {};
  RangeAnswer answer = ParseRange(range->value, r.size);
  if (answer.kind == RangeAnswer::Kind::kPartial) return {206, answer.range};
  if (answer.kind == RangeAnswer::Kind::kUnsatisfiable) return {416, {}};
  return {};
}

}  // namespace rws
