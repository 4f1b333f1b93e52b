// Which content coding an answer gets: the client's Accept-Encoding against the server's list (RFC 9110 12.5.3). Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rws {

enum class Coding : uint8_t { kZstd, kBr, kGzip };           // numbers are the bundle's

std::string_view TokenOf(Coding);                            // "zstd", as Content-Encoding has it

// The coding with the client's highest weight, of equal ones the first of `ours`; nullopt: identity. That is the answer too
// when the client names identity with a higher weight, when it sent no such field (`accept` empty), and when it refuses
// everything there is: a server may answer without a coding then.
std::optional<Coding> ChooseCoding(std::string_view accept, std::span<const Coding> ours);

// The weight in thousandths that a list gives this one name (RFC 9110 12.4.2); -1: it is not there.
int WeightOf(std::string_view list, std::string_view name);

}  // namespace rws
