// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/find_repeated.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// No two elements of a list have the same value of one member: Smithy's `uniqueItems`, by a key.
/// Texts are compared byte by byte, case included; elements without the member are ignored.
///
/// Each element whose key equals that of an earlier element is a violation, which is reported at
/// the key and names the first such element. Allocates nothing up to 128 elements; for longer
/// lists, eight to sixteen bytes for each element. Takes one or two comparisons for each element,
/// and at worst n log n comparisons.
template <auto Key>
struct unique_by_constraint {
    static constexpr std::string_view name = "uniqueItems";
    static constexpr bool reads_elements = true;

    using element_type = shape_of<Key>;              ///< of the list
    using key_type = present_type<member_type<Key>>; ///< the type of the keys

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (list_type<T>) {
            return std::is_same_v<typename T::value_type, element_type>;
        }
        return false;
    }();

    template <auto Member>
    struct check_use {
        static_assert(
            applies_to<present_type<member_type<Member>>>,
            "ecswire: `unique_by` is on a member that isn't a list of the shape of its key: "
            "remove it, or name a member of the elements");
        static_assert(
            text_type<key_type> || integer_type<key_type> || open_enum_type<key_type>,
            "ecswire: `unique_by` names a key that isn't a text, integer or open_enum: name "
            "a member that is");
    };

    static constexpr requirement describe() noexcept {
        return {.constraint = name, .kind = requirement_kind::unique};
    }

    template <class List, class Report>
    constexpr void check(const List& list, const Report& report) const {
        const auto has_key = [&list](std::size_t index) { return is_present(list[index].*Key); };
        const auto key = [&list](std::size_t index) {
            return detail::comparable_key(present_value(list[index].*Key));
        };
        const auto tell = [&report](std::size_t index, std::size_t earlier) {
            return report(finding{.index = index, .other = earlier, .member = member_name<Key>});
        };
        detail::find_repeated(list.size(), has_key, key, tell);
    }
};

/// `member<&ContainerInstance::tags>(unique_by<&Tag::key>)`
template <auto Key>
inline constexpr unique_by_constraint<Key> unique_by{};

} // namespace ecswire::inline v0_2
