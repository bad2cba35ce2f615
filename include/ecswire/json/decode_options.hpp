// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/limits.hpp>

#include <cstddef>
#include <memory_resource>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// How to decode.
struct decode_options {
    decode_limits limits{}; ///< what a document may take

    /// Where to append the JSON Pointers of members that the shape doesn't have, in document order,
    /// up to `most_reported` bytes of them; what is below such a member isn't reported. Null: they
    /// are skipped in silence.
    std::vector<std::string>* unknown_members = nullptr;

    /// Once the pointers have so many bytes together, no more are reported: below a long name, each
    /// would cost a few bytes of the document and hold that name again.
    static constexpr std::size_t most_reported = std::size_t{1} << 20U;

    /// Where `std::pmr` types get their memory, and where text goes that a `std::string_view`
    /// member can't borrow from the document. Null: the former keep the resource that they have,
    /// and new ones take the default one; for the latter, text with escapes, or in chunks, is an
    /// error. What is copied for a view is never given back: a
    /// `std::pmr::monotonic_buffer_resource` does that for all at once.
    ///
    /// Where a value comes for a string or vector that has another resource, that is made anew, and
    /// gives its memory back to the other, which must still be there. What can throw when it is
    /// made, such as maps, takes the resource where it is new: an optional member, an element.
    std::pmr::memory_resource* resource = nullptr;
};

} // namespace ecswire::inline v0_2
