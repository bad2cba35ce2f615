// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>

#include <boost/config.hpp>

#include <cstddef>

/// Searches for the members of a structure that come in another order than predicted.
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

} // namespace ecswire::inline v0_2::detail
