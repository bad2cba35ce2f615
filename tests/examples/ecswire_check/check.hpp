// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "shape_check.hpp"

#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/json/excerpt.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire_check {

/// A problem of a document, and the offset where it is.
struct finding {
    std::size_t offset = 0;    ///< of the value, or of an unknown member's name
    std::string message{};     ///< on one line
    bool is_malformed = false; ///< the text isn't JSON from there on

    friend bool operator==(const finding&, const finding&) = default;
};

/// A place in a document, and its line and column.
struct counted_place {
    std::size_t offset = 0;
    ecswire::text_position position{};
};

struct check_options {
    ecswire::value_origin origin = ecswire::value_origin::user; ///< who sends the document
    bool accepts_iso_times = false;                             ///< as the AWS CLI prints times
    bool accepts_unknown = false; ///< members that the shape doesn't have are no findings
};

/// Checks a document against a shape, and returns all findings in the order of their places.
///
/// A value of the wrong type hides what is wrong within it, and nothing else; after text that isn't
/// JSON nothing is checked.
std::vector<finding> check(const shape_check& shape, std::string_view document,
                           const check_options& options = {});

/// The finding as compilers print one, with the line of the document and a caret below the place:
///
///     request.json:1:13: expected a string, found a number at '/cluster'
///         {"cluster": 7}
///                     ^
///
/// Characters that would control the terminal are replaced. Where the shape holds secrets, the line
/// has stars for all values, and is left out if it isn't JSON. Counts lines and columns on from
/// `last`, and sets it to the place of this finding.
std::string show(const finding& shown, const shape_check& shape, std::string_view document,
                 std::string_view file, counted_place& last);

} // namespace ecswire_check
