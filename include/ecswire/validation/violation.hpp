// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/formats_as_message.hpp>
#include <ecswire/validation/wording.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A violation of a constraint, as data; `message()` renders it as text.
///
/// Programs and tests compare `pointer` and `constraint`; `message()` is for people. The
/// `std::string_view`s refer to texts that live as long as the program.
struct violation {
    std::string pointer{};               ///< JSON Pointer to the invalid or missing value
    std::string_view constraint{};       ///< Smithy's name: "length", "required", "uniqueItems" ...
    std::optional<number> minimum{};     ///< bound of the constraint, inclusive, where it has one
    std::optional<number> maximum{};     ///< likewise
    std::optional<number> actual{};      ///< the length or the number found; none if `sensitive`
    std::optional<std::size_t> offset{}; ///< of a text's first invalid byte; none if `sensitive`
    std::string other{}; ///< JSON Pointer to the earlier of two equal elements, or to the sibling
                         ///< that a conditional requirement depends on
    requirement_kind kind = requirement_kind::custom; ///< decides the sentence of the message
    std::string_view text{};                          ///< as in `requirement`
    std::string_view condition{};                     ///< likewise

    /// The violation in the words of AWS services: `Value at '/containerInstance' failed to satisfy
    /// constraint: Member must not be null`.
    [[nodiscard]] std::string message() const {
        std::string result;
        append_message(result);
        return result;
    }

    /// Appends what `message()` returns.
    void append_message(std::string& out) const {
        const requirement asked{constraint, kind, {minimum, maximum}, text, {}, condition};
        append_violation(out, pointer, asked, actual, other);
    }

    friend bool operator==(const violation&, const violation&) = default;
};

template <>
inline constexpr bool formats_as_message<violation> = true;

} // namespace ecswire::inline v0_2
