// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/bytes.hpp>

#include <boost/config.hpp>

#include <cstdint>

/// White space between tokens: https://www.rfc-editor.org/rfc/rfc8259#section-2
namespace ecswire::inline v0_2::detail {

BOOST_FORCEINLINE bool is_space(char character) noexcept {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// A test of one comparison, after which `skip_spaces` decides.
BOOST_FORCEINLINE bool is_space_or_control(char character) noexcept {
    return static_cast<unsigned char>(character) <= ' ';
}

BOOST_NOINLINE inline const char* skip_spaces(const char* p, const char* last) noexcept {
    constexpr std::uint64_t eight_spaces = 0x2020202020202020U;
    while (p != last && is_space(*p)) {
        ++p;
        while (last - p >= 8 && load_as<std::uint64_t>(p) == eight_spaces) {
            p += 8;
        }
    }
    return p;
}

BOOST_FORCEINLINE const char* skip_space(const char* p, const char* last) noexcept {
    return p != last && is_space_or_control(*p) ? skip_spaces(p, last) : p;
}

} // namespace ecswire::inline v0_2::detail
