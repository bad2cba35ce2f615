// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/number.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// What constraints say, as data: `validation` makes the text of it.
namespace ecswire::inline v0_2 {

/// The sentence that states a requirement.
enum class sentence_form : unsigned char {
    own,     ///< `text` is the sentence, such as "Member must be at most {maximum} and even", where
             ///< `{minimum}` and `{maximum}` stand for the bounds that there are
    length,  ///< bounds of a length; with `text`, not counting elements with that prefix
    range,   ///< bounds of a number
    pattern, ///< `text` is a regular expression
    enum_values, ///< `text` lists the values, separated by a comma and a space
    not_null,    ///< the member must be there; with `text`, only when `sibling` is what that says
    unique,      ///< no two elements may be alike
    reserved_prefix, ///< a text may not begin with `text`, in any case
};

/// What a constraint asks for. The texts live as long as the program.
struct requirement {
    std::string_view constraint;             ///< the identifier: Smithy's name where it has one
    sentence_form form = sentence_form::own; ///< how it is said
    bounds within{};                         ///< of a length or a number
    std::string_view text{};                 ///< as the form says
    std::string_view sibling{};              ///< the member of the same structure that it hinges on
};

/// Where and by how much a value fails a constraint; the constraint itself is known to whom it is
/// told.
struct finding {
    /// No offset or index.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::optional<number> actual{}; ///< the length or the number found
    std::size_t offset = none;      ///< of the first byte of a text that is to blame
    std::size_t index = none;       ///< of the element of a list that is to blame
    std::size_t other = none;       ///< of the earlier element that it is like
    std::string_view member{};      ///< of that element, where one is to blame
};

} // namespace ecswire::inline v0_2
