// Content type by extension.
#pragma once

#include <string_view>

namespace rws {
std::string_view ContentTypeOf(std::string_view path);   // "application/octet-stream" when unknown
}
