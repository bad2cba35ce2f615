// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/service/operation.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

/// Waiters: operations to call again until a resource has reached a state. A waiter is data beside
/// its operation, as Smithy's trait `waitable` is:
///
///     inline constexpr auto tasks_running = waiter_of<DescribeTasks>(
///         {.name = "TasksRunning", .min_delay = 6, .max_attempts = 100},
///         failure_if(some<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")),
///         failure_if(some<&DescribeTasksResponse::failures, &Failure::reason>("MISSING")),
///         success_if(every<&DescribeTasksResponse::tasks, &Task::lastStatus>("RUNNING")));
///
/// client/wait.hpp drives it. https://smithy.io/2.0/additional-specs/waiters.html
namespace ecswire::inline v0_2 {

/// The effect of an acceptor on the wait.
enum class waiter_state {
    success, ///< the resource has reached the state
    failure, ///< the resource can't reach the state any more
    retry,   ///< call the operation again, later
};

/// A condition on an output: a function of the output and of the text that it compares with.
template <described_struct Response>
struct output_condition {
    bool (*holds)(const Response& output, std::string_view text) = nullptr; ///< the function
    std::string_view text{};                                                ///< a literal
    /// Says why the condition holds for an output: `/tasks/3/lastStatus is STOPPED`.
    std::string (*explain)(const Response& output, std::string_view text) = nullptr;
};

/// A condition on an error of the service: its name equals this one.
struct named_error {
    std::string_view name{}; ///< of the error on the wire
};

/// The condition on the error whose shape is E.
template <described_struct E>
inline constexpr named_error error_is{shape_name<E>};

/// A condition on an output or an error, and the state of the wait if it holds.
template <described_struct Response>
struct acceptor {
    waiter_state state = waiter_state::retry; ///< if the condition holds
    output_condition<Response> output{};      ///< empty if the condition is on an error
    named_error error{};                      ///< empty if the condition is on an output
};

/// An acceptor of errors, for any operation.
struct error_acceptor {
    waiter_state state = waiter_state::retry; ///< if the condition holds
    named_error error{};                      ///< the condition

    /// The acceptor for an operation.
    template <described_struct Response>
    constexpr operator acceptor<Response>() const noexcept { // NOLINT: implicit by design
        return {.state = state, .error = error};
    }
};

/// The wait succeeds if the condition holds for an output.
template <described_struct Response>
constexpr acceptor<Response> success_if(output_condition<Response> condition) noexcept {
    return {.state = waiter_state::success, .output = condition};
}
/// The wait fails if the condition holds for an output.
template <described_struct Response>
constexpr acceptor<Response> failure_if(output_condition<Response> condition) noexcept {
    return {.state = waiter_state::failure, .output = condition};
}
/// The wait goes on if the condition holds for an output.
template <described_struct Response>
constexpr acceptor<Response> retry_if(output_condition<Response> condition) noexcept {
    return {.state = waiter_state::retry, .output = condition};
}
/// The wait succeeds if the condition holds for an error.
constexpr error_acceptor success_if(named_error condition) noexcept {
    return {.state = waiter_state::success, .error = condition};
}
/// The wait fails if the condition holds for an error.
constexpr error_acceptor failure_if(named_error condition) noexcept {
    return {.state = waiter_state::failure, .error = condition};
}
/// The wait goes on if the condition holds for an error.
constexpr error_acceptor retry_if(named_error condition) noexcept {
    return {.state = waiter_state::retry, .error = condition};
}

namespace detail {

// Whether the member is present and has that text on the wire.
template <class T>
constexpr bool has_text(const T& member, std::string_view text) {
    static_assert(text_type<present_type<T>> || open_enum_type<present_type<T>>,
                  "ecswire: the member that a waiter compares isn't a text or an open_enum: use "
                  "`satisfies<Response>` with a predicate");
    if (!is_present(member)) {
        return false;
    }
    if constexpr (open_enum_type<present_type<T>>) {
        return present_value(member).text() == text;
    } else {
        return std::string_view(present_value(member)) == text;
    }
}

// Calls `f` with the text member at the end of a path of members, if all before it are present.
template <auto First, auto... Rest, class S, class F>
constexpr void follow(const S& value, const F& f) {
    if constexpr (sizeof...(Rest) == 0) {
        f(value.*First);
    } else if (is_present(value.*First)) {
        follow<Rest...>(present_value(value.*First), f);
    }
}

template <auto... Path, class S>
constexpr bool has_text_at(const S& value, std::string_view text) {
    bool equal = false;
    follow<Path...>(value, [&](const auto& member) { equal = has_text(member, text); });
    return equal;
}

// The index of the first element with the text at the end of the path.
template <auto List, auto... Path, class S>
constexpr std::optional<std::size_t> find_text(const S& output, std::string_view text) {
    if (is_present(output.*List)) {
        std::size_t i = 0;
        for (const auto& element : present_value(output.*List)) {
            if (has_text_at<Path...>(element, text)) {
                return i;
            }
            ++i;
        }
    }
    return std::nullopt;
}

// The JSON Pointer of a path of members.
template <auto... Path>
std::string path_of() {
    std::string path;
    (path.append("/").append(member_name<Path>), ...);
    return path;
}

} // namespace detail

/// The member at the end of a path of members has the text: `has<&DescribeDaemonResponse::daemon,
/// &Daemon::status>("ACTIVE")`. Smithy's `stringEquals`.
template <auto First, auto... Rest>
constexpr output_condition<shape_of<First>> has(std::string_view text) noexcept {
    using output_type = shape_of<First>;
    return {[](const output_type& output, std::string_view expected) {
                return detail::has_text_at<First, Rest...>(output, expected);
            },
            text,
            [](const output_type&, std::string_view expected) {
                return detail::path_of<First, Rest...>().append(" is ").append(expected);
            }};
}

/// The member at the end of a path has the text in at least one element of the list:
/// `some<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")`. Smithy's `anyStringEquals`.
template <auto List, auto First, auto... Rest>
constexpr output_condition<shape_of<List>> some(std::string_view text) noexcept {
    using output_type = shape_of<List>;
    return {[](const output_type& output, std::string_view expected) {
                return detail::find_text<List, First, Rest...>(output, expected).has_value();
            },
            text,
            [](const output_type& output, std::string_view expected) {
                const auto index = detail::find_text<List, First, Rest...>(output, expected);
                return (detail::path_of<List>() + '/' + std::to_string(index.value_or(0)) +
                        detail::path_of<First, Rest...>())
                    .append(" is ")
                    .append(expected);
            }};
}

/// The member at the end of a path has the text in every element of the list that has the member,
/// and at least one element has the member: `every<&DescribeTasksResponse::tasks,
/// &Task::lastStatus>("RUNNING")`. Smithy's `allStringEquals`.
template <auto List, auto First, auto... Rest>
constexpr output_condition<shape_of<List>> every(std::string_view text) noexcept {
    using output_type = shape_of<List>;
    return {[](const output_type& output, std::string_view expected) {
                std::size_t present = 0;
                std::size_t equal = 0;
                if (is_present(output.*List)) {
                    for (const auto& element : present_value(output.*List)) {
                        detail::follow<First, Rest...>(element, [&](const auto& member) {
                            present += is_present(member) ? 1U : 0U;
                            equal += detail::has_text(member, expected) ? 1U : 0U;
                        });
                    }
                }
                return present != 0 && equal == present;
            },
            text,
            [](const output_type&, std::string_view expected) {
                return (detail::path_of<First, Rest...>() + " of each element of " +
                        detail::path_of<List>())
                    .append(" is ")
                    .append(expected);
            }};
}

/// A predicate, given as a lambda without captures, returns true for the output:
/// `satisfies<DescribeServicesResponse>([](const auto& output) { ... })`. The explanation is a
/// literal that says why, such as `every service is stable`.
template <described_struct Response, class Predicate>
constexpr output_condition<Response>
satisfies(Predicate /*predicate*/,
          std::string_view explanation = "its predicate is true") noexcept {
    static_assert(std::is_empty_v<Predicate> && std::default_initializable<Predicate> &&
                      std::predicate<const Predicate&, const Response&>,
                  "ecswire: the predicate of a waiter must be a lambda without captures that takes "
                  "the response of the operation");
    return {[](const Response& value, std::string_view) -> bool { return Predicate{}(value); },
            explanation,
            [](const Response&, std::string_view words) { return std::string(words); }};
}

/// How often a waiter calls its operation.
struct waiter_traits {
    std::string_view name{};    ///< as in the Smithy model: `TasksRunning`
    int min_delay = 2;          ///< seconds between the first two calls
    int max_delay = 120;        ///< seconds between later calls, at most
    unsigned max_attempts = 40; ///< times `min_delay`: the default of `wait_options::max_wait`
};

/// A waiter on an operation; `waiter_of` makes it.
template <operation Op, std::size_t Acceptors>
struct waiter : waiter_traits {
    using operation_type = Op;                        ///< the operation to call
    using response_type = typename Op::response_type; ///< the output that the acceptors judge
    std::array<acceptor<response_type>, Acceptors>
        acceptors{}; ///< the first one whose condition holds decides

    /// The index of the acceptor that accepts the output; `acceptors.size()` where none does.
    [[nodiscard]] constexpr std::size_t find(const response_type& output) const {
        std::size_t i = 0;
        while (i < Acceptors && (acceptors[i].output.holds == nullptr ||
                                 !acceptors[i].output.holds(output, acceptors[i].output.text))) {
            ++i;
        }
        return i;
    }

    /// Why the acceptor of that index accepts the output: `/tasks/3/lastStatus is STOPPED`.
    [[nodiscard]] std::string explain(std::size_t index, const response_type& output) const {
        return index < Acceptors && acceptors[index].output.explain != nullptr
                   ? acceptors[index].output.explain(output, acceptors[index].output.text)
                   : std::string();
    }

    /// The index of the acceptor that accepts an error of that name; `acceptors.size()` where none
    /// does.
    [[nodiscard]] constexpr std::size_t find_error(std::string_view error) const noexcept {
        std::size_t i = 0;
        while (i < Acceptors && (error.empty() || acceptors[i].error.name != error)) {
            ++i;
        }
        return i;
    }
};

/// A waiter on the operation, with its acceptors in order.
template <operation Op, class... Acceptors>
constexpr waiter<Op, sizeof...(Acceptors)> waiter_of(const waiter_traits& traits,
                                                     const Acceptors&... acceptors) {
    static_assert(
        (std::convertible_to<Acceptors, acceptor<typename Op::response_type>> && ...),
        "ecswire: an acceptor of the waiter looks at a member of another response than that of the "
        "operation: name members of the operation's response_type");
    return {traits, {{acceptors...}}};
}

} // namespace ecswire::inline v0_2
