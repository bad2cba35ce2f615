// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/find_repeated.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>

namespace ecswire::inline v0_2 {

/// No two elements of a list are equal: Smithy's `uniqueItems`, for lists of texts, integers,
/// enumerators and lists of these. Texts are compared byte by byte, case included; absent elements
/// are ignored.
///
/// Each element that equals an earlier one is a violation, which names the first such element.
/// Memory and time are those of `unique_by`.
struct unique_constraint {
    static constexpr std::string_view name = "uniqueItems";
    static constexpr bool reads_elements = true;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (list_type<T>) {
            return detail::is_comparable_key<present_type<typename T::value_type>>;
        }
        return false;
    }();

    template <auto Member>
    struct check_use {
        static_assert(applies_to<present_type<member_type<Member>>>,
                      "ecswire: `unique` is on a member that isn't a list of texts, integers, "
                      "enumerators or lists of these: remove it, or use `unique_by` for a list of "
                      "structures");
    };

    static constexpr requirement describe() noexcept {
        return {.constraint = name, .kind = requirement_kind::unique};
    }

    template <class List, class Report>
    constexpr void check(const List& list, const Report& report) const {
        detail::find_repeated(
            list.size(), [&list](std::size_t index) { return is_present(list[index]); },
            [&list](std::size_t index) {
                return detail::comparable_key(present_value(list[index]));
            },
            [&report](std::size_t index, std::size_t earlier) {
                return report(finding{.index = index, .other = earlier});
            });
    }

    template <class T, class Out>
    static void schema(Out& out) {
        out.json("uniqueItems", "true");
    }
};

/// See unique_constraint.
inline constexpr unique_constraint unique{};

} // namespace ecswire::inline v0_2
