// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <cstdint>

namespace ecswire::inline v0_2::detail {

/// A number's text, as far as a glance tells: where it ends, whether it is written as an integer
/// (without fraction and exponent), and that integer's magnitude if 64 bits hold it in any case.
struct number_token {
    const char* end = nullptr;
    std::uint64_t magnitude = 0;
    bool is_integer = false;
    bool is_short = false;
};

/// The number that begins at `first` and ends before `last`, or there unless `more` may follow.
/// `end` is null for what only a lexer can tell: text that isn't a number, one that may go on, and
/// an exponent of many digits. https://www.rfc-editor.org/rfc/rfc8259#section-6
constexpr number_token find_number_token(const char* first, const char* last, bool more) noexcept {
    constexpr std::ptrdiff_t most_short_digits = 18;
    constexpr std::ptrdiff_t most_exponent_digits = 8;
    const auto skip_digits = [last](const char* p) {
        while (p != last && *p >= '0' && *p <= '9') {
            ++p;
        }
        return p;
    };

    number_token token;
    const char* const digits = first + (*first == '-' ? 1 : 0);
    const char* p = digits;
    for (; p != last && *p >= '0' && *p <= '9'; ++p) {
        token.magnitude = token.magnitude * 10 + static_cast<std::uint64_t>(*p - '0');
    }
    if (p == digits || (*digits == '0' && p != digits + 1)) {
        return {};
    }
    token.is_short = p - digits <= most_short_digits;
    token.is_integer = true;
    if (p != last && *p == '.') {
        const char* const fraction = p + 1;
        p = skip_digits(fraction);
        if (p == fraction) {
            return {};
        }
        token.is_integer = false;
    }
    if (p != last && (*p == 'e' || *p == 'E')) {
        ++p;
        p += p != last && (*p == '+' || *p == '-') ? 1 : 0;
        const char* const exponent = p;
        p = skip_digits(exponent);
        if (p == exponent || p - exponent > most_exponent_digits) {
            return {};
        }
        token.is_integer = false;
    }
    token.end = p == last && more ? nullptr : p;
    return token;
}

} // namespace ecswire::inline v0_2::detail
