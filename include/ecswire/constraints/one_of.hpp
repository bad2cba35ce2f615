// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

/// How many members of a group may or must be given. These constraints stand on one member of the
/// structure, at which a violation is reported.
namespace ecswire::inline v0_2 {

namespace detail {

// "Begin 'a', 'b' and 'c' end"
template <auto... Members>
constexpr auto write_group(std::string_view begin, std::string_view last_separator,
                           std::string_view end) {
    fixed_text<(member_name<Members>.size() + ...) + 6 * sizeof...(Members) + 80> text;
    text.append(begin);
    std::size_t index = 0;
    const auto append = [&](std::string_view name) {
        text.append(index == 0 ? "'" : index + 1 == sizeof...(Members) ? last_separator : "', '");
        text.append(name);
        ++index;
    };
    (append(member_name<Members>), ...);
    text.append(end);
    return text;
}

template <auto... Members>
inline constexpr auto exclusive_text = write_group<Members...>("Member must be null when ",
                                                               "' or '", "' is given");
template <auto... Members>
inline constexpr auto at_least_one_text = write_group<Members...>("At least one of ", "' and '",
                                                                  "' must be given");
template <auto... Members>
inline constexpr auto at_most_one_text = write_group<Members...>("No more than one of ", "' and '",
                                                                 "' may be given");
template <auto... Members>
inline constexpr auto exactly_one_text = write_group<Members...>("Exactly one of ", "' and '",
                                                                 "' must be given");

// Whether all members belong to one structure, which is S or a base of S, and may be absent.
template <class S, auto... Members>
inline constexpr bool are_optional_siblings = ((std::is_base_of_v<shape_of<Members>, S> &&
                                                nullable<member_type<Members>>)&&...);

template <auto... Members, class S>
constexpr std::size_t count_given(const S& structure) {
    return (std::size_t{is_present(structure.*Members)} + ...);
}

// Writes that a member is given.
template <class Out>
void write_given(Out& out, std::string_view member) {
    out.object("properties", [member](auto& properties) {
        properties.object(member, [](auto& value) {
            value.object("not", [](auto& null) { null.keyword("type", {"null"}); });
        });
    });
    out.require(member);
}

} // namespace detail

/// The member must be absent if one of the others is present.
template <auto... Others>
struct exclusive_constraint {
    static constexpr std::string_view name = "exclusive";

    template <class S, class M>
    static constexpr bool applies_to_member =
        nullable<M>&& detail::are_optional_siblings<S, Others...>;

    static constexpr requirement describe() noexcept {
        return {.constraint = name, .text = detail::exclusive_text<Others...>.view()};
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M& member, const Report& report) const {
        if (is_present(member) && detail::count_given<Others...>(structure) != 0) [[unlikely]] {
            report(finding{});
        }
    }

    template <class Out>
    static void schema_member(Out& out, std::string_view member) {
        const auto not_with = [&out, member](std::string_view other) {
            out.all_of([member, other](auto& rule) {
                rule.object("not", [member, other](auto& both) {
                    detail::write_given(both, member);
                    both.all_of([other](auto& second) { detail::write_given(second, other); });
                });
            });
        };
        (not_with(member_name<Others>), ...);
    }
};

/// `member<&RunTaskRequest::launchType>(exclusive<&RunTaskRequest::capacityProviderStrategy>)`
template <auto... Others>
inline constexpr exclusive_constraint<Others...> exclusive{};

/// At least `Min` and at most `Max` members of a group must be present.
template <std::size_t Min, std::size_t Max, auto... Members>
struct given_count_constraint {
    static_assert(sizeof...(Members) >= 2,
                  "ecswire: a group of members that exclude or replace one another has at least "
                  "two: name the others");

    static constexpr std::string_view name = "oneOf";
    static constexpr bool may_repeat = true; // with another group

    template <class S, class M>
    static constexpr bool applies_to_member = detail::are_optional_siblings<S, Members...>;

    static constexpr requirement describe() noexcept {
        return {.constraint = name,
                .text = Min == 0                    ? detail::at_most_one_text<Members...>.view()
                        : Max == sizeof...(Members) ? detail::at_least_one_text<Members...>.view()
                                                    : detail::exactly_one_text<Members...>.view()};
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S& structure, const M&, const Report& report) const {
        const std::size_t count = detail::count_given<Members...>(structure);
        if (count < Min || count > Max) [[unlikely]] {
            report(finding{.actual = number(count)});
        }
    }

    template <class Out>
    static void schema_member(Out& out, std::string_view) {
        const auto given = [](std::string_view member) {
            return [member](auto& one) { detail::write_given(one, member); };
        };
        const auto none = [](auto& rule) {
            rule.object("not", [](auto& any) {
                any.objects("anyOf",
                            [](auto& one) { detail::write_given(one, member_name<Members>); }...);
            });
        };
        out.all_of([&](auto& rule) {
            if constexpr (Min == 0) {
                rule.objects("oneOf", none, given(member_name<Members>)...);
            } else if constexpr (Max == sizeof...(Members)) {
                rule.objects("anyOf", given(member_name<Members>)...);
            } else {
                rule.objects("oneOf", given(member_name<Members>)...);
            }
        });
    }
};

/// At least one of the members must be given:
/// `member<&Volume::sizeInGiB>(at_least_one_of<&Volume::sizeInGiB, &Volume::snapshotId>)`.
template <auto... Members>
inline constexpr given_count_constraint<1, sizeof...(Members), Members...> at_least_one_of{};

/// At most one of the members may be given.
template <auto... Members>
inline constexpr given_count_constraint<0, 1, Members...> at_most_one_of{};

/// Exactly one of the members must be given. Where these are all members of a structure, describe
/// it as a union instead.
template <auto... Members>
inline constexpr given_count_constraint<1, 1, Members...> exactly_one_of{};

} // namespace ecswire::inline v0_2
