// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/text/wrapping.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace ecswire::inline v0_2::detail {

/// A hash table of a structure's member names, with at least two buckets for each name. It uses the
/// multiplier with the fewest collisions among 128 candidates. Most shapes have none, so that one
/// comparison finds a name.
template <std::size_t Size>
struct member_buckets {
    std::uint32_t multiplier = 0;
    std::array<std::uint16_t, Size> indices{};
};

template <std::size_t Size>
ECSWIRE_WRAPPING constexpr member_buckets<Size> make_buckets(const member_table* members,
                                                             std::size_t count) {
    // The loops below work on plain arrays: GCC keeps the result of every function that a constant
    // expression calls, such as operator[] of std::array, until the source is compiled.
    std::uint32_t mixed[Size]{};
    for (std::size_t i = 0; i < count; ++i) {
        mixed[i] = structure_table::mix(members[i].name());
    }
    member_buckets<Size> best;
    std::size_t min_collisions = (std::numeric_limits<std::size_t>::max)();
    std::uint32_t multiplier = 0x9E3779B1U;
    for (int attempt = 0; attempt < 128 && min_collisions != 0; ++attempt) {
        std::uint16_t indices[Size]{};
        std::size_t collisions = 0;
        for (std::size_t i = 0; i < count && collisions < min_collisions; ++i) {
            std::size_t place = structure_table::hash(mixed[i], multiplier) & (Size - 1);
            for (; indices[place] != 0; place = (place + 1) & (Size - 1)) {
                ++collisions;
            }
            indices[place] = static_cast<std::uint16_t>(i + 1);
        }
        if (collisions < min_collisions) {
            min_collisions = collisions;
            best.multiplier = multiplier;
            for (std::size_t i = 0; i < Size; ++i) {
                best.indices[i] = indices[i];
            }
        }
        multiplier = multiplier * 0x915F77F5U + 2U;
    }
    return best;
}

} // namespace ecswire::inline v0_2::detail
