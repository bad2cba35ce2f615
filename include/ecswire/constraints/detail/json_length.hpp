// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/text/wrapping.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Computes the length of a value's JSON in code points, as `encode` writes it: without spaces and
// absent members. This layer can't include the encoder, so it adds up the lengths of the parts.
namespace ecswire::inline v0_2::detail {

constexpr std::size_t json_length_of_text(std::string_view text) noexcept {
    std::size_t escapes = 0; // characters that escapes add
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte == '"' || byte == '\\') {
            ++escapes;
        } else if (byte < 0x20) {
            escapes += std::string_view("\b\f\n\r\t").find(character) == std::string_view::npos
                           ? sizeof "u0000" - 1
                           : 1;
        }
    }
    return 2 + count_code_points(text) + escapes;
}

constexpr std::size_t json_length_of_integer(std::uint64_t magnitude, bool is_negative) noexcept {
    std::size_t length = is_negative ? 2 : 1;
    while ((magnitude /= 10) != 0) {
        ++length;
    }
    return length;
}

template <real_type T>
std::size_t json_length_of_real(const T& value) noexcept {
    if (is_nan(value)) {
        return sizeof "\"NaN\"" - 1;
    }
    if (!is_finite(value)) {
        return has_sign(value) ? sizeof "\"-Infinity\"" - 1 : sizeof "\"Infinity\"" - 1;
    }
    char digits[32] = {};
    return static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, value).ptr -
                                    digits);
}

ECSWIRE_WRAPPING constexpr std::size_t json_length_of_timestamp(timestamp value) noexcept {
    const std::int64_t milliseconds = value.milliseconds();
    const bool is_negative = milliseconds < 0;
    const auto magnitude = is_negative ? std::uint64_t{0} - static_cast<std::uint64_t>(milliseconds)
                                       : static_cast<std::uint64_t>(milliseconds);
    const std::uint64_t fraction = magnitude % 1000;
    const std::size_t digits = fraction == 0         ? 0
                               : fraction % 100 == 0 ? 1
                               : fraction % 10 == 0  ? 2
                                                     : 3;
    return json_length_of_integer(magnitude / 1000, is_negative) + (digits == 0 ? 0 : digits + 1);
}

template <class T>
constexpr std::size_t json_length(const T& value);

// The length of an object or list with elements of the lengths that `for_each(add)` gives.
template <class ForEach>
constexpr std::size_t json_length_of_elements(const ForEach& for_each) {
    std::size_t length = 0;
    std::size_t count = 0;
    for_each([&](std::size_t element) {
        length += element;
        ++count;
    });
    return 2 + length + (count == 0 ? 0 : count - 1);
}

template <class T>
constexpr std::size_t json_length(const T& value) {
    if constexpr (boolean_type<T>) {
        return value ? 4 : 5;
    } else if constexpr (integer_type<T>) {
        const number exact(value);
        return json_length_of_integer(exact.magnitude(), exact.is_negative());
    } else if constexpr (real_type<T>) {
        return json_length_of_real(value);
    } else if constexpr (text_type<T>) {
        return json_length_of_text(value);
    } else if constexpr (open_enum_type<T>) {
        return json_length_of_text(value.text());
    } else if constexpr (std::same_as<T, timestamp>) {
        return json_length_of_timestamp(value);
    } else if constexpr (described_struct<T>) {
        return json_length_of_elements([&value](const auto& add) {
            for_each_member<T>([&](auto descriptor) {
                const auto& member = value.*descriptor.pointer;
                if (is_present(member)) {
                    add(json_length_of_text(member_name<descriptor.pointer>) + 1 +
                        json_length(present_value(member)));
                }
            });
        });
    } else if constexpr (map_type<T>) {
        return json_length_of_elements([&value](const auto& add) {
            for (const auto& item : value) {
                if (is_present(item.second)) {
                    add(json_length_of_text(item.first) + 1 +
                        json_length(present_value(item.second)));
                }
            }
        });
    } else if constexpr (list_type<T>) {
        return json_length_of_elements([&value](const auto& add) {
            for (const auto& element : value) {
                if (is_present(element)) {
                    add(json_length(present_value(element)));
                }
            }
        });
    } else {
        explain_wire_type<T>();
        return 0;
    }
}

} // namespace ecswire::inline v0_2::detail
