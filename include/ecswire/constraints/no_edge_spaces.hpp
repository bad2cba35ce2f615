// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// A text neither begins nor ends with a space, U+0020. The empty text is valid.
struct no_edge_spaces_constraint {
    static constexpr std::string_view name = "noEdgeSpaces";
    static constexpr std::string_view message = "Member must not begin or end with a space";

    template <class T>
    static constexpr bool applies_to = text_type<T>;

    constexpr bool holds(std::string_view text) const noexcept {
        return text.empty() || (text.front() != ' ' && text.back() != ' ');
    }

    template <class T, class Out>
    void schema(Out& out) const {
        // Exact even for a validator whose `$` also matches before a line feed at the end.
        out.keyword("pattern", {"^([^ ]([\\s\\S]*[^ ])?)?$"});
    }
};

/// See no_edge_spaces_constraint.
inline constexpr no_edge_spaces_constraint no_edge_spaces{};

} // namespace ecswire::inline v0_2
