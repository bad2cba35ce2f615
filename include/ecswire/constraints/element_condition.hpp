// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

/// Conditions on the elements of a sibling that is a list.
namespace ecswire::inline v0_2 {

/// At least one element of the sibling, which is a list, meets a condition:
/// `any_element(where<&Volume::efsVolumeConfiguration>(is_given))`.
template <class Condition>
class any_element_condition {
public:
    constexpr explicit any_element_condition(const Condition& condition) : condition_(condition) {
        text_.append("a list with ");
        text_.append(condition_.text());
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    template <list_type List>
        requires requires(const Condition& condition,
                          const present_type<typename List::value_type>& element) {
            condition.holds(element);
        }
    constexpr bool holds(const List& list) const {
        for (const auto& element : list) {
            if (is_present(element) && condition_.holds(present_value(element))) {
                return true;
            }
        }
        return false;
    }

    template <class Out>
    void schema(Out& out) const {
        out.keyword("type", {"array"});
        out.object("contains", [this](auto& element) { condition_.schema(element); });
    }

private:
    Condition condition_;
    detail::fixed_text<detail::condition_text_size> text_{};
};

/// See any_element_condition.
template <class Condition>
constexpr any_element_condition<Condition> any_element(const Condition& condition) {
    return any_element_condition<Condition>(condition);
}

/// The sibling is a list that contains at least one of the values:
/// `contains(Compatibility::FARGATE)`.
template <class... Values>
constexpr auto contains(const Values&... values) {
    return any_element(is(values...));
}

/// No element of the sibling, which is a list, meets a condition.
template <class Condition>
class no_element_condition {
public:
    constexpr explicit no_element_condition(const Condition& condition) : any_element_(condition) {
        text_.append("a list without ");
        text_.append(condition.text());
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    template <list_type List>
        requires requires(const any_element_condition<Condition>& any, const List& list) {
            any.holds(list);
        }
    constexpr bool holds(const List& list) const { return !any_element_.holds(list); }

    template <class Out>
    void schema(Out& out) const {
        out.keyword("type", {"array"});
        out.object("not", [this](auto& any) { any_element_.schema(any); });
    }

private:
    any_element_condition<Condition> any_element_;
    detail::fixed_text<detail::condition_text_size> text_{};
};

/// The sibling is a list that has none of the values: `lacks(Compatibility::FARGATE)`.
template <class... Values>
constexpr auto lacks(const Values&... values) {
    return no_element_condition(is(values...));
}

} // namespace ecswire::inline v0_2
