#include "runtime/http/message.h"

namespace rws {

RequestHead CopyHead(Arena& arena, const RequestHead& head) {
  RequestHead copy(arena);
  copy.method = head.method;
  copy.method_token = head.method_token;
  copy.scheme = head.scheme;
  copy.authority = head.authority;
  copy.target = head.target;
  copy.protocol = head.protocol;
  copy.version = head.version;
  copy.expects_continue = head.expects_continue;
  copy.variables = head.variables;
  for (const Field& f : head.fields) copy.fields.Add(f);
  return copy;
}

}  // namespace rws
