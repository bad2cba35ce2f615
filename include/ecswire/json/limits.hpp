// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>

namespace ecswire::inline v0_2 {

/// The limits on a document. Each limit has an error code of its own in `decode_errc`.
///
/// The defaults accept every response of ECS and bound the memory that a hostile document can take.
/// Decoding a document of n bytes allocates at most 64 KiB + 2 * n * s, where s is the size of the
/// largest list element or map entry in the shape, such as a `boost::json::value` in a document
/// member, and at least 2. If a shape contains lists of itself, this bound holds for each level of
/// nesting. A greater `depth` adds up to 320 bytes for each level. A limit of zero accepts nothing.
///
/// `depth` bounds what is decoded, on a stack of any size. Destroying, copying or encoding an
/// object of a shape that contains itself, and decoding into it again, recurse for each level that
/// it has.
struct decode_limits {
    std::size_t depth = 32;                     ///< nested objects and arrays
    std::size_t body = std::size_t{64} << 20U;  ///< bytes of the whole document
    std::size_t string = std::size_t{1} << 20U; ///< bytes of one string or member name, unescaped
    std::size_t list = 100'000;                 ///< elements of one list, entries of one map
    std::size_t number = 1'024;                 ///< characters of one number
    std::size_t values = 1'000'000; ///< values in the document, or in an element of element_decoder
};

} // namespace ecswire::inline v0_2
