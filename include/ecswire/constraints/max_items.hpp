// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/detail/pattern_text.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/ascii.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The elements that `max_items` doesn't count: those whose member `Text` starts with a prefix,
/// ASCII letters in either case. `not_counting` makes it.
template <auto Text>
struct prefix_exemption {
    std::string_view prefix; ///< of the texts of elements that aren't counted

    /// Whether the element isn't counted.
    constexpr bool operator()(const shape_of<Text>& element) const noexcept {
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

/// A maximum for the number of elements of a list, not counting exempt ones. A violation has the
/// constraint name `length` and the number of elements that count.
template <class Exemption>
class max_items_constraint {
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
            applies_to<present_type<member_type<Member>>>,
            "ecswire: `max_items` is on a member that is not a list of elements that its exemption "
            "takes: remove it, or name a member of the elements");
    };

    constexpr max_items_constraint(std::uint64_t maximum, const Exemption& exemption) noexcept
        : maximum_(maximum), exemption_(exemption) {}

    [[nodiscard]] constexpr requirement describe() const noexcept {
        requirement asked{.constraint = name,
                          .kind = requirement_kind::length,
                          .within = at_most(number(maximum_))};
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

/// `max_items(50, not_counting<&Tag::key>("aws:"))`, or with any predicate of an element that is
/// true for exempt ones. Where every element counts, use `length(at_most(50))`.
template <class Exemption>
constexpr max_items_constraint<Exemption> max_items(std::uint64_t maximum, Exemption exemption) {
    return max_items_constraint<Exemption>(maximum, exemption);
}

} // namespace ecswire::inline v0_2
