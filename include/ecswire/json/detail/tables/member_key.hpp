// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/member_table.hpp>
#include <ecswire/reflect/members.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// The size of a member's key: its name in quotes, and a colon.
template <class Descriptor>
inline constexpr std::size_t
    key_size_of = wire_name_of<Descriptor>.size() + member_table::punctuation;

template <std::size_t Size>
constexpr std::array<char, Size> make_key(std::string_view name) noexcept {
    std::array<char, Size> key{};
    // By pointers, without calls: see make_buckets.
    const char* from = name.data();
    char* to = key.data();
    *to++ = '"';
    for (std::size_t left = name.size(); left != 0; --left) {
        *to++ = *from++;
    }
    *to++ = '"';
    *to = ':';
    return key;
}

/// The key of a member, padded to a block: see member_table.
template <class Descriptor>
inline constexpr auto member_key =
    make_key<(std::max)(key_size_of<Descriptor>, member_table::block)>(wire_name_of<Descriptor>);

} // namespace ecswire::inline v0_2::detail
