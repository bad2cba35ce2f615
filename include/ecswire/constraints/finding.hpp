// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/number.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// The requirement of a constraint and its findings in a value, as data; validation/wording.hpp
/// renders both as text.
namespace ecswire::inline v0_2 {

/// The kind of a requirement, which decides the sentence that states it.
enum class requirement_kind : unsigned char {
    custom,  ///< `text` is the sentence, such as "Member must be at most {maximum} and even", where
             ///< `{minimum}` and `{maximum}` stand for the bounds
    length,  ///< `within` bounds the length; elements that start with `text`, if any, don't count
    range,   ///< `within` bounds the number
    pattern, ///< the whole text matches the regular expression `text`
    enum_values,     ///< the value is one of `text`, a list separated by a comma and a space
    not_null,        ///< the member is present
    unique,          ///< no two elements are equal
    one_member,      ///< exactly one of the members `text`, a list separated by a comma and a space
    reserved_prefix, ///< the text doesn't start with `text`, ASCII letters in either case
};

/// The requirement of a constraint. The texts live as long as the program.
struct requirement {
    std::string_view constraint;                      ///< Smithy's name of it, where it has one
    requirement_kind kind = requirement_kind::custom; ///< decides the sentence
    bounds within{};                                  ///< of a length or a number
    std::string_view text{};                          ///< as `kind` says
    std::string_view sibling{};   ///< the sibling member on which the requirement depends
    std::string_view condition{}; ///< completes "when the sibling is"; empty without a condition
};

/// Where and by how much a value violates a constraint. It doesn't name the constraint, which the
/// function that receives it knows.
struct finding {
    /// No offset or index.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::optional<number> actual{}; ///< the length or the number found
    std::size_t offset = none;      ///< of the first invalid byte of a text
    std::size_t index = none;       ///< of the invalid element of a list
    std::size_t other = none;       ///< of the earlier element that it equals
    std::string_view member{};      ///< the invalid member of that element, or key of a map
};

} // namespace ecswire::inline v0_2
