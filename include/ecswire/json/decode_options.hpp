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
    decode_limits limits{}; ///< how large a document may be

    /// The list to which the JSON Pointers of members are appended that the shape doesn't have, in
    /// document order and up to `max_reported` bytes; members of an unknown member aren't reported.
    /// Null: unknown members are skipped without a report.
    std::vector<std::string>* unknown_members = nullptr;

    /// No more pointers are reported once they have this many bytes together, since each may repeat
    /// a long name above it for a few bytes of the document.
    static constexpr std::size_t max_reported = std::size_t{1} << 20U;

    /// The resource from which `std::pmr` types allocate, and to which text is copied that a
    /// `std::string_view` member can't borrow from the document. Null: `std::pmr` types keep the
    /// resource that they have, new ones take the default one, and text with escapes or in chunks
    /// is an error for a view. Text copied for a view is never deallocated, so use a
    /// `std::pmr::monotonic_buffer_resource` for it.
    ///
    /// A string or vector that has another resource is constructed anew, which deallocates from the
    /// other resource. Types whose construction can throw, such as maps, take the resource only
    /// where decoding constructs them: in an optional member, in an element.
    std::pmr::memory_resource* resource = nullptr;

    /// Whether null is an error, `wrong_type`, for an element of a list or a value of a map that
    /// can't be absent, as servers must answer it. Else such nulls are dropped.
    bool reject_null_elements = false;
};

} // namespace ecswire::inline v0_2
