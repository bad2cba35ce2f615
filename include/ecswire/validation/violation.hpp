// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/prints_message.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// One way in which a value fails what its shape demands: data, of which `message()` makes text.
///
/// `pointer` and `constraint` say what is wrong and are there to be compared; the words of
/// `message()` are for people. The `std::string_view`s are of texts that live as long as the
/// program.
struct violation {
    std::string pointer{};               ///< JSON Pointer to the value that is wrong or missing
    std::string_view constraint{};       ///< identifier: "length", "required", "uniqueItems" ...
    std::optional<number> minimum{};     ///< bounds of the constraint, inclusive, where it has any
    std::optional<number> maximum{};     ///< likewise
    std::optional<number> actual{};      ///< the length or the number found
    std::optional<std::size_t> offset{}; ///< of the byte of a text that is to blame
    std::string other{};                 ///< JSON Pointer to the earlier of two that are alike, or
                                         ///< to the member because of which this one must be there
    sentence_form form = sentence_form::own; ///< which sentence states the constraint
    std::string_view text{}; ///< what that says beside the numbers: of `own`, the sentence, in
                             ///< which `message()` puts the bounds

    /// In the words that AWS services use: `Value at '/containerInstance' failed to satisfy
    /// constraint: Member must not be null`.
    [[nodiscard]] std::string message() const {
        std::string result;
        append_message(result);
        return result;
    }

    /// Appends what `message()` returns.
    void append_message(std::string& out) const {
        const requirement asked{constraint, form, {minimum, maximum}, text, {}};
        append_violation(out, pointer, asked, actual, other);
    }

    friend constexpr bool operator==(const violation&, const violation&) = default;
};

template <>
inline constexpr bool prints_message<violation> = true;

/// Prints the message.
inline std::ostream& operator<<(std::ostream& stream, const violation& failure) {
    return stream << failure.message();
}

} // namespace ecswire::inline v0_2
