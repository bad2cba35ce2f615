// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/detail/pattern_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/text/ascii.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The elements that a limit doesn't count: those of which a text begins with a prefix, letters of
/// ASCII in either case. Made by `not_counting`.
template <auto Text>
struct prefix_exemption {
    std::string_view prefix; ///< how a text begins that isn't counted

    /// Whether the element isn't counted.
    constexpr bool operator()(const detail::shape_of<Text>& element) const noexcept {
        return is_present(element.*Text) &&
               starts_with_ignoring_case(present_value(element.*Text), prefix);
    }

    template <class Out>
    void schema(Out& out) const {
        out.object("properties", [this](auto& properties) {
            properties.object(member_name<Text>, [this](auto& text) {
                text.keyword("type", {"string"});
                text.keyword("pattern", {"^", detail::pattern_in_any_case(prefix)});
            });
        });
        out.require(member_name<Text>);
    }
};

/// A maximum for the number of elements of a list of which some don't count. Its violation is one
/// of `length`, with the number of those that do.
template <class Exemption>
class limit_constraint {
public:
    static constexpr std::string_view name = "length";
    static constexpr bool reads_elements = true;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (list_type<T>) {
            return std::predicate<const Exemption&, const typename T::value_type&>;
        }
        return false;
    }();

    template <auto Member>
    struct check_use {
        static_assert(
            applies_to<present_type<detail::value_of<Member>>>,
            "ecswire: `limit` is on a member that is no list of what it leaves out of the "
            "count: take it away, or name a member of the elements");
    };

    constexpr limit_constraint(std::uint64_t maximum, const Exemption& exemption) noexcept
        : maximum_(maximum), exemption_(exemption) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        requirement asked{
            .constraint = name, .form = sentence_form::length, .within = at_most(number(maximum_))};
        if constexpr (requires { exemption_.prefix; }) {
            asked.text = exemption_.prefix;
        }
        return asked;
    }

    template <class List, class Report>
    constexpr void check(const List& list, const Report& report) const {
        if (list.size() <= maximum_) {
            return;
        }
        std::size_t count = 0;
        for (const auto& element : list) {
            count += exemption_(element) ? 0U : 1U;
        }
        if (count > maximum_) [[unlikely]] {
            report(finding{.actual = number(count)});
        }
    }

    template <class T, class Out>
        requires requires(Out& out, const Exemption& exemption) { exemption.schema(out); }
    void schema(Out& out) const {
        out.object("contains", [this](auto& counted) {
            counted.object("not", [this](auto& exempt) { exemption_.schema(exempt); });
        });
        out.keyword("minContains", number(0));
        out.keyword("maxContains", number(maximum_));
    }

private:
    std::uint64_t maximum_;
    Exemption exemption_;
};

/// `not_counting<&Tag::key>("aws:")`; the prefix is a literal.
template <auto Text>
constexpr prefix_exemption<Text> not_counting(std::string_view prefix) noexcept {
    return {prefix};
}

/// `limit(50, not_counting<&Tag::key>("aws:"))`, or with any predicate of an element instead. All
/// elements count with `length(at_most(50))`.
template <class Exemption>
constexpr limit_constraint<Exemption> limit(std::uint64_t maximum, Exemption exemption) {
    return limit_constraint<Exemption>(maximum, exemption);
}

} // namespace ecswire::inline v0_2
