// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/lex/white_space.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/json/detail/tables/value_kind.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

/// For the fast path: finds the members that come in another order than predicted, and reads
/// booleans and short numbers.
namespace ecswire::inline v0_2::detail {

/// Finds the closing quote of the name at `p`; null if there is no name, if a byte of it isn't
/// plain, or if its key is longer than `max_key_size`. One byte more must be readable.
BOOST_FORCEINLINE const char* find_name_end(const char* p) noexcept {
    constexpr std::size_t max_size = member_table::max_key_size - member_table::punctuation;
#if defined(__SSE2__)
    // All that a key can have at once, since a branch on the size would be hard to predict.
    static_assert(sse2_pair::size == member_table::max_key_size);
    const std::size_t size = sse2_pair::count_plain(p + 1);
#else
    const auto size = static_cast<std::size_t>(
        skip_plain<short_block>(p + 1, p + member_table::max_key_size) - (p + 1));
#endif
    return size <= max_size && *p == '"' && p[1 + size] == '"' ? p + 1 + size : nullptr;
}

/// The member, null if there is none, and the closing quote of the name, null if `find_name_end`
/// didn't find it.
struct found_member {
    const member_table* member;
    const char* name_end;
};

/// Finds the member whose key begins at `p`.
BOOST_NOINLINE inline found_member find_member_at(const char* p,
                                                  const structure_table& table) noexcept {
    const char* const end = find_name_end(p);
    return {end != nullptr ? table.find_key(p, static_cast<std::size_t>(end - p - 1)) : nullptr,
            end};
}

/// The end of the chunk. `more` says that another chunk may follow.
struct chunk_end {
    const char* last;
    bool more;
};

// Reads an integer of up to 18 digits, which always fits 64 bits. Returns its end, or null for
// other numbers.
BOOST_FORCEINLINE const char* find_integer_end(const char* p, std::int64_t& value) noexcept {
    const auto digit_at = [](const char* position) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(*position - '0'));
    };
    constexpr std::ptrdiff_t max_digits = 18;
    const bool negative = *p == '-';
    const char* const first = p + (negative ? 1 : 0);
    std::uint64_t magnitude = digit_at(first);
    if (magnitude > 9) {
        return nullptr;
    }
    const char* end = first + 1;
    while (digit_at(end) < 10 && magnitude != 0 && end - first <= max_digits) {
        magnitude = magnitude * 10 + digit_at(end);
        ++end;
    }
    const bool ends = *end == ',' || *end == '}' || *end == ']' || is_space_or_control(*end);
    if (!ends || end - first > max_digits) {
        return nullptr;
    }
    const auto absolute = static_cast<std::int64_t>(magnitude);
    value = negative ? -absolute : absolute;
    return end;
}

inline const char* find_decimal_end(const char* p, const chunk_end& chunk,
                                    decimal& number) noexcept {
    const number_token found = find_number_token(p, chunk.last, chunk.more);
    number.digits = found.digits;
    number.exponent = found.exponent;
    number.negative = found.negative;
    return found.is_short ? found.end : nullptr;
}

BOOST_NOINLINE inline const char* find_other_real_end(const char* p, const chunk_end& chunk,
                                                      double& value) noexcept {
    decimal number;
    const char* const end = find_decimal_end(p, chunk, number);
    return end != nullptr && read_short_double(number, value) ? end : nullptr;
}

BOOST_FORCEINLINE const char* find_real_end(const char* p, const chunk_end& chunk,
                                            double& value) noexcept {
    // Services write 0.0 for each double that isn't used.
    if (std::memcmp(p, "0.0,", 4) == 0) {
        value = 0;
        return p + 3;
    }
    return find_other_real_end(p, chunk, value);
}

BOOST_NOINLINE inline const char* find_timestamp_end(const char* p, const chunk_end& chunk,
                                                     timestamp& value) noexcept {
    decimal number;
    const char* const end = find_decimal_end(p, chunk, number);
    return end != nullptr && round_short_timestamp(number, value) == number_result::ok ? end
                                                                                       : nullptr;
}

/// Reads a boolean or short number. `make_target` returns the address of its target, or null if a
/// limit is exceeded. Returns the end of the value, or null if the slow path must read it; then
/// nothing is changed.
template <class MakeTarget>
BOOST_FORCEINLINE const char* read_fast_scalar(const char* p, value_kind kind,
                                               const chunk_end& chunk,
                                               const MakeTarget& make_target) {
    const auto store = [&](auto value, const char* end) -> const char* {
        void* const target = end != nullptr ? make_target() : nullptr;
        if (target == nullptr) {
            return nullptr;
        }
        *static_cast<decltype(value)*>(target) = value;
        return end;
    };
    switch (kind) {
    case value_kind::int32: {
        std::int64_t value = 0;
        const char* const end = find_integer_end(p, value);
        const auto narrow = static_cast<std::int32_t>(value);
        return value == narrow ? store(narrow, end) : nullptr;
    }
    case value_kind::int64: {
        std::int64_t value = 0;
        const char* const end = find_integer_end(p, value);
        return store(value, end);
    }
    case value_kind::boolean: {
        if (std::memcmp(p, "true", 4) == 0) {
            return store(true, p + 4);
        }
        // Compilers compare four bytes at once, not five.
        return *p == 'f' && std::memcmp(p + 1, "alse", 4) == 0 ? store(false, p + 5) : nullptr;
    }
    case value_kind::float64: {
        double value = 0;
        const char* const end = find_real_end(p, chunk, value);
        return store(value, end);
    }
    case value_kind::timestamp: {
        timestamp value;
        const char* const end = find_timestamp_end(p, chunk, value);
        return store(value, end);
    }
    default: return nullptr;
    }
}

} // namespace ecswire::inline v0_2::detail
