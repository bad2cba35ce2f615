// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/constexpr_containers.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// JSON Pointer (RFC 6901), by which every layer identifies a value in a document: `/tags/3/key`.
namespace ecswire::inline v0_2 {

/// Appends `/` and a member's name, with `~` written as `~0` and `/` as `~1`.
ECSWIRE_CONTAINER_CONSTEXPR void append_pointer_token(std::string& pointer, std::string_view name) {
    pointer += '/';
    for (const char character : name) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer += character;
        }
    }
}

/// Appends `/` and the index of a list's element, from 0.
ECSWIRE_CONTAINER_CONSTEXPR void append_pointer_token(std::string& pointer, std::size_t index) {
    char digits[20] = {}; // 2 to the 64th has 20 digits
    char* first = digits + sizeof digits;
    do {
        *--first = static_cast<char>('0' + index % 10);
        index /= 10;
    } while (index != 0);
    pointer += '/';
    pointer.append(first, digits + sizeof digits);
}

} // namespace ecswire::inline v0_2
