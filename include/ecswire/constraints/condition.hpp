// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/detail/fixed_text.hpp>
#include <ecswire/constraints/detail/value_list.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

/// Conditions on a sibling of a member, for `required_when`, `forbidden_when` and `when`.
///
/// A condition has `holds(value)`, which tests a present sibling, `text()`, which completes "when
/// the sibling is", and for JSON Schema `schema(out)`. A condition that also holds for an absent
/// sibling declares `holds_if_absent`. A value that this version of an enumeration doesn't know
/// meets no condition.
namespace ecswire::inline v0_2 {

namespace detail {

template <class Condition>
inline constexpr bool holds_if_absent = requires {
    Condition::holds_if_absent;
};

// Whether the sibling of a structure meets the condition.
template <auto Sibling, class S, class Condition>
constexpr bool meets(const S& structure, const Condition& condition) {
    const auto& sibling = structure.*Sibling;
    return is_present(sibling) ? condition.holds(present_value(sibling))
                               : holds_if_absent<Condition>;
}

template <class Condition, class T>
concept condition_on = requires(const Condition& condition, const T& value) {
    condition.holds(value);
};

// Whether the condition can test the sibling.
template <auto Sibling, class S, class Condition>
inline constexpr bool can_judge = std::is_base_of_v<shape_of<Sibling>, S>&&
    condition_on<Condition, present_type<member_type<Sibling>>>;

// Writes that the sibling meets the condition, for the `if` of a JSON Schema.
template <auto Sibling, class Out, class Condition>
void write_condition(Out& out, const Condition& condition) {
    out.object("properties", [&condition](auto& properties) {
        properties.object(member_name<Sibling>,
                          [&condition](auto& sibling) { condition.schema(sibling); });
    });
    if constexpr (!holds_if_absent<Condition>) {
        out.require(member_name<Sibling>);
    }
}

inline constexpr std::size_t condition_text_size = 160;

} // namespace detail

/// The sibling is one of the values: `is(LaunchType::FARGATE)`, `is("io1", "io2")`, `is(true)`.
template <class List>
class is_condition {
public:
    constexpr explicit is_condition(const List& values) noexcept : values_(values) {}

    [[nodiscard]] constexpr std::string_view text() const noexcept { return values_.text(); }

    template <class T>
        requires(List::template applies_to<T>)
    constexpr bool holds(const T& value) const noexcept { return values_.contains(value); }

    template <class Out>
    void schema(Out& out) const {
        values_.schema(out, false);
    }

private:
    List values_;
};

/// See is_condition.
template <class... Values>
constexpr auto is(const Values&... values) {
    return is_condition(detail::list_values(" or ", values...));
}

/// The sibling is none of the values: `is_not(LaunchType::FARGATE)`.
template <class List>
class is_not_condition {
public:
    constexpr explicit is_not_condition(const List& values) : values_(values) {
        text_.append("other than ");
        text_.append(values_.text());
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    template <class T>
        requires(List::template applies_to<T>)
    constexpr bool holds(const T& value) const noexcept {
        return !List::is_unknown(value) && !values_.contains(value);
    }

    template <class Out>
    void schema(Out& out) const {
        out.object("not", [this](auto& other) { values_.schema(other, true); });
    }

private:
    List values_;
    detail::fixed_text<detail::condition_text_size> text_{};
};

/// See is_not_condition.
template <class... Values>
constexpr auto is_not(const Values&... values) {
    return is_not_condition(detail::list_values(" or ", values...));
}

/// The sibling is present.
struct is_given_condition {
    [[nodiscard]] static constexpr std::string_view text() noexcept { return "given"; }

    template <class T>
    constexpr bool holds(const T&) const noexcept {
        return true;
    }

    template <class Out>
    static void schema(Out& out) {
        out.object("not", [](auto& null) { null.keyword("type", {"null"}); });
    }
};

/// See is_given_condition.
inline constexpr is_given_condition is_given{};

/// The sibling is absent.
struct is_absent_condition {
    static constexpr bool holds_if_absent = true;

    [[nodiscard]] static constexpr std::string_view text() noexcept { return "absent"; }

    template <class T>
    constexpr bool holds(const T&) const noexcept {
        return false;
    }

    template <class Out>
    static void schema(Out& out) {
        out.keyword("type", {"null"});
    }
};

/// See is_absent_condition.
inline constexpr is_absent_condition is_absent{};

/// The sibling meets the condition, or is absent because that is its default:
/// `or_absent(is(SchedulingStrategy::REPLICA))`.
template <class Condition>
class or_absent_condition {
public:
    static constexpr bool holds_if_absent = true;

    constexpr explicit or_absent_condition(const Condition& condition) : condition_(condition) {
        text_.append("absent or ");
        text_.append(condition_.text());
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    template <class T>
        requires requires(const Condition& condition, const T& value) { condition.holds(value); }
    constexpr bool holds(const T& value) const { return condition_.holds(value); }

    template <class Out>
    void schema(Out& out) const {
        out.objects(
            "anyOf", [this](auto& present) { condition_.schema(present); },
            [](auto& absent) { absent.keyword("type", {"null"}); });
    }

private:
    Condition condition_;
    detail::fixed_text<detail::condition_text_size> text_{};
};

/// See or_absent_condition.
template <class Condition>
constexpr or_absent_condition<Condition> or_absent(const Condition& condition) {
    return or_absent_condition<Condition>(condition);
}

/// A member of the sibling, which is a structure, meets a condition:
/// `where<&DeploymentController::type>(is(DeploymentControllerType::EXTERNAL))`.
template <auto Member, class Condition>
class where_condition {
public:
    constexpr explicit where_condition(const Condition& condition) : condition_(condition) {
        text_.append("one whose '");
        text_.append(member_name<Member>);
        text_.append("' is ");
        text_.append(condition_.text());
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    constexpr bool holds(const shape_of<Member>& structure) const {
        return detail::meets<Member>(structure, condition_);
    }

    template <class Out>
    void schema(Out& out) const {
        out.keyword("type", {"object"});
        detail::write_condition<Member>(out, condition_);
    }

private:
    Condition condition_;
    detail::fixed_text<detail::condition_text_size> text_{};
};

/// See where_condition.
template <auto Member, class Condition>
constexpr where_condition<Member, Condition> where(const Condition& condition) {
    return where_condition<Member, Condition>(condition);
}

} // namespace ecswire::inline v0_2
