// Content types: by extension, and which are worth compressing.
#pragma once

#include <string_view>

namespace rws {
std::string_view ContentTypeOf(std::string_view path);   // "application/octet-stream" when unknown
bool Compresses(std::string_view content_type);          // text in the widest sense; false for what is dense already
}
