// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/limits.hpp>

#include <cstddef>
#include <memory_resource>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// Options of decoding.
struct decode_options {
    decode_limits limits{}; ///< the limits on a document

    /// Decoding appends here the JSON Pointer of each unknown member, that is, of each member that
    /// the shape doesn't have. The pointers are in document order, up to `max_reported` bytes.
    /// Members within an unknown member aren't reported. If null, nothing is reported.
    std::vector<std::string>* unknown_members = nullptr;

    /// No further pointers are reported once their total size reaches this many bytes. Each pointer
    /// repeats the names of the enclosing members, so a small document could otherwise yield a
    /// large report.
    static constexpr std::size_t max_reported = std::size_t{1} << 20U;

    /// The memory resource of `std::pmr` members. It also holds copies of the text that a
    /// `std::string_view` member can't refer to within the document: text with escapes, or in
    /// chunks. Such copies are never deallocated, so use a `std::pmr::monotonic_buffer_resource`.
    ///
    /// If null, existing `std::pmr` members keep their resource, new ones take the default
    /// resource, and text with escapes or in chunks is an error for a `std::string_view` member.
    ///
    /// An existing string or vector with another resource is destroyed and constructed with this
    /// one. Types whose construction can throw, such as maps, take this resource only if decoding
    /// constructs them, as in an empty optional or a new element.
    std::pmr::memory_resource* resource = nullptr;

    /// Whether null is an error (`wrong_type`) as a list element or map value whose type can't be
    /// absent. Servers must reject such nulls. If false, such nulls are dropped.
    bool reject_null_elements = false;

    /// Whether timestamps may also be texts of ISO 8601, such as `2026-07-17T22:28:31.424+02:00`,
    /// as EventBridge's events and the AWS CLI write them. `encode` writes epoch seconds.
    bool accept_iso_timestamps = false;
};

} // namespace ecswire::inline v0_2
