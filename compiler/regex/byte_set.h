// Sets of bytes: what one position of an expression takes. The classes are ASCII's; bytes from 0x80 on have no class and no case.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace rwsc::regex {

using ByteSet = std::bitset<256>;

ByteSet Range(uint8_t first, uint8_t last);   // both taken
ByteSet OneOf(std::string_view bytes);
ByteSet AllBytes();
ByteSet Dot();                                // any byte but LF
ByteSet Digits();                             // \d
ByteSet WordBytes();                          // \w: letters, digits, _
ByteSet Spaces();                             // \s: space, \t \n \v \f \r
ByteSet BothCases(const ByteSet&);            // with the other case of each ASCII letter

// A byte's place in the order in which witnesses are written: letters, digits, then other printable ones, then the rest.
uint8_t Rank(uint8_t byte);
// The byte of the lowest rank; the set is not empty.
uint8_t Representative(const ByteSet&);

}  // namespace rwsc::regex
