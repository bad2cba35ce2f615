// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>

namespace ecswire::inline v0_2 {

/// What decoding takes at most. A document beyond a limit is an error with a code of that limit.
///
/// The defaults let pass every answer that ECS gives and keep a hostile one from doing harm: what a
/// document makes the decoder allocate is at most, for each of its bytes, twice the size of the
/// largest list element in the shape (400 bytes for the operation's response), and 64 KiB; where a
/// shape contains lists of itself, up to that for each level. A limit of zero lets nothing pass.
struct decode_limits {
    std::size_t depth = 32;                     ///< nested objects and arrays
    std::size_t body = std::size_t{64} << 20U;  ///< bytes of the whole document
    std::size_t string = std::size_t{1} << 20U; ///< bytes of one string or member name, unescaped
    std::size_t list = 100'000;                 ///< elements of one list, entries of one map
    std::size_t number = 1'024;                 ///< characters of one number
    std::size_t values = 1'000'000;             ///< values of any kind in the whole document
};

} // namespace ecswire::inline v0_2
