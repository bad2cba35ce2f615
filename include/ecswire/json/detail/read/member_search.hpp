// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>

#include <boost/config.hpp>

#include <cstddef>

/// Searches for the members of a structure that come in another order than predicted.
namespace ecswire::inline v0_2::detail {

/// Finds the closing quote of the name at `p`; null if there is no name, if a byte of it isn't
/// plain, or if its key is longer than `max_key_size`. That many bytes must be readable.
inline const char* find_name_end(const char* p) noexcept {
    const char* const last = p + member_table::max_key_size - 1; // a colon follows the quote
    const char* const end = *p == '"' ? skip_plain<short_block>(p + 1, last) : last;
    return end != last && *end == '"' ? end : nullptr;
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
