// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/json/detail/write/value_text.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/config.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Writes what needs no reservation of its own: keys, scalars and brackets. Each function takes the
/// end of the text and returns the new end.
namespace ecswire::inline v0_2::detail {

/// The size of the longest number, a comma, and the bracket that closes the document.
inline constexpr std::size_t max_scalar_size = 34;

template <class T>
inline constexpr bool is_scalar = boolean_type<T> || number_type<T> || std::same_as<T, timestamp>;

template <class Descriptor>
inline constexpr std::size_t fixed_size_of_member =
    key_size_of<Descriptor> + 1 +
    (is_scalar<present_type<member_type<Descriptor::pointer>>> ? max_scalar_size : 0);

/// The size of an object's brackets, names, commas and scalars, and of the block in which `put_key`
/// may end.
template <template <class...> class List, class... Descriptors>
constexpr std::size_t fixed_size_of(List<Descriptors...> /*members*/) noexcept {
    return ((2 + member_table::block) + ... + fixed_size_of_member<Descriptors>);
}

inline char* put(char* last, std::string_view text) noexcept {
    std::memcpy(last, text.data(), text.size());
    return last + text.size();
}

/// Copies a `member_key` by blocks. Writes at least one block, so as much must be reserved.
BOOST_FORCEINLINE char* put_key(char* last, std::string_view key) noexcept {
    constexpr std::size_t block = member_table::block;
    std::memcpy(last, key.data(), block);
    if (key.size() > block) {
        if (key.size() > 2 * block) {
            std::memcpy(last + block, key.data() + block, key.size() - 2 * block);
        }
        const std::size_t last_block = key.size() - block;
        std::memcpy(last + last_block, key.data() + last_block, block);
    }
    return last + key.size();
}

/// Writes epoch seconds with up to three decimals at `first`, and returns the end. The buffer must
/// hold 24 characters.
inline char* write_timestamp(char* first, timestamp value) noexcept {
    const std::int64_t milliseconds = value.milliseconds();
    auto magnitude = static_cast<std::uint64_t>(milliseconds);
    if (milliseconds < 0) {
        *first++ = '-';
        magnitude = ~magnitude + 1U;
    }
    first = std::to_chars(first, first + 20, magnitude / 1000).ptr;
    auto decimals = static_cast<unsigned>(magnitude % 1000);
    if (decimals != 0) {
        *first++ = '.';
        for (unsigned unit = 100; decimals != 0; unit /= 10) {
            *first++ = static_cast<char>('0' + decimals / unit);
            decimals %= unit;
        }
    }
    return first;
}

template <class T>
char* write_scalar(char* last, const T& value) noexcept {
    if constexpr (boolean_type<T>) {
        return value ? put(last, "true") : put(last, "false");
    } else if constexpr (std::same_as<T, timestamp>) {
        return write_timestamp(last, value);
    } else {
        if constexpr (real_type<T>) {
            if (const std::string_view name = name_of_non_finite(value); !name.empty()) {
                *last++ = '"';
                last = put(last, name);
                *last++ = '"';
                return last;
            }
        }
        return std::to_chars(last, last + max_scalar_size, value).ptr;
    }
}

/// Writes a double of a document with a point or an exponent, so that it isn't decoded as an
/// integer: 1.0, 1e+22.
inline char* write_document_double(char* last, double value) noexcept {
    char* const end = write_scalar(last, value);
    const std::string_view text(last, static_cast<std::size_t>(end - last));
    return text.find_first_of(".e\"") == std::string_view::npos ? put(end, ".0") : end;
}

/// Writes a closing bracket. A comma follows every member and element; the bracket replaces the
/// last comma.
inline char* close_with(char* last, char bracket) noexcept {
    last -= last[-1] == ',' ? 1 : 0;
    *last = bracket;
    return last + 1;
}

} // namespace ecswire::inline v0_2::detail
