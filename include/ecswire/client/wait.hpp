// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/detail/saturated.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/service/waiter.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// A wait as a state machine: from responses, times and random numbers it decides whether the wait
/// is over, and, if it isn't, how long to wait before the next call.
/// https://smithy.io/2.0/additional-specs/waiters.html
namespace ecswire::inline v0_2 {

/// How long to wait. For an absent option, the waiter's value applies.
struct wait_options {
    std::optional<std::chrono::milliseconds> min_delay{}; ///< between the first two calls
    std::optional<std::chrono::milliseconds> max_delay{}; ///< between any two
    std::optional<std::chrono::milliseconds> max_wait{};  ///< in all; if absent, the waiter's
                                                          ///< `max_attempts` times the `min_delay`;
                                                          ///< with `milliseconds::max()`, no limit
};

/// Whether a wait is over, and why.
enum class wait_verdict {
    again,     ///< call the operation again after the delay
    done,      ///< the resource has reached the state
    failed,    ///< an acceptor says that the resource can't reach the state
    error,     ///< the call failed with an error that no acceptor knows
    timed_out, ///< the state wasn't reached within `max_wait`
};

/// The decision after a call of the waiter's operation.
struct wait_decision {
    /// The value of `acceptor` if no acceptor decided.
    static constexpr std::size_t no_acceptor = (std::numeric_limits<std::size_t>::max)();

    wait_verdict verdict = wait_verdict::again; ///< whether and how the wait ends
    std::chrono::milliseconds delay{};  ///< how long to wait before the next call, if there is one
    std::size_t acceptor = no_acceptor; ///< the index of the acceptor that decided

    friend bool operator==(const wait_decision&, const wait_decision&) = default;
};

/// An operation and the acceptors of its outputs and errors: a `waiter`, or a user's type that also
/// considers the time. Its `find(output, now)` and `find_error(name)` return the index of an
/// acceptor; its `explain(index, output)`, which is optional, returns the reason.
template <class W>
concept waits = operation<typename W::operation_type> &&
    requires(const W& waiter, std::string_view name) {
    waiter.min_delay;
    waiter.max_delay;
    waiter.max_attempts;
    waiter.acceptors[0].state;
    { waiter.find_error(name) } -> std::convertible_to<std::size_t>;
};

/// One wait.
///
///     ecswire::waiting wait(ecswire::tasks_running, now);
///     // after each call: wait.take(output, now, random), or take_error(error, now, random)
///
/// The delay after call n is random, between `min_delay` and 2^(n - 1) times `min_delay`, at most
/// `max_delay`. It is shortened so that the last call comes `min_delay` before the end of
/// `max_wait`. So there are at most max_wait / min_delay calls. Nothing is allocated.
template <waits Waiter>
class waiting {
public:
    using operation_type = typename Waiter::operation_type; ///< the operation to call

    waiting(const Waiter& waiter, std::chrono::steady_clock::time_point now,
            const wait_options& options = {})
        : waiter_(waiter),
          min_delay_(options.min_delay.value_or(std::chrono::seconds(waiter.min_delay))),
          max_delay_((std::max)(
              min_delay_, options.max_delay.value_or(std::chrono::seconds(waiter.max_delay)))),
          deadline_(detail::saturated_sum(now, options.max_wait.value_or(detail::saturated_product(
                                                   min_delay_, waiter.max_attempts)))) {}

    /// The number of results taken.
    [[nodiscard]] unsigned attempts() const noexcept { return attempts_; }

    /// Takes the output of a call. `random` is uniform in [0, 1).
    [[nodiscard]] wait_decision take(const typename operation_type::response_type& output,
                                     std::chrono::steady_clock::time_point now, double random) {
        if constexpr (requires { waiter_.find(output, now); }) {
            return decide(waiter_.find(output, now), wait_verdict::again, now, random);
        } else {
            return decide(waiter_.find(output), wait_verdict::again, now, random);
        }
    }

    /// Why the acceptor accepts the output that it decided on: `/tasks/3/lastStatus is STOPPED`.
    /// Empty where none decided, or where the waiter doesn't say.
    [[nodiscard]] std::string explain(const wait_decision& decision,
                                      const typename operation_type::response_type& output) const {
        if constexpr (requires { waiter_.explain(decision.acceptor, output); }) {
            return waiter_.explain(decision.acceptor, output);
        } else {
            return {};
        }
    }

    /// Takes the error of the service with which a call ended, its retries included. An error that
    /// no acceptor knows ends the wait.
    [[nodiscard]] wait_decision take_error(const any_service_error& error,
                                           std::chrono::steady_clock::time_point now,
                                           double random) {
        return decide(waiter_.find_error(error.name), wait_verdict::error, now, random);
    }

private:
    wait_decision decide(std::size_t index, wait_verdict unaccepted,
                         std::chrono::steady_clock::time_point now, double random) {
        ++attempts_;
        wait_verdict verdict = unaccepted;
        std::size_t acceptor = wait_decision::no_acceptor;
        if (index < waiter_.acceptors.size()) {
            acceptor = index;
            switch (waiter_.acceptors[index].state) {
            case waiter_state::success: verdict = wait_verdict::done; break;
            case waiter_state::failure: verdict = wait_verdict::failed; break;
            default: verdict = wait_verdict::again; break;
            }
        }
        std::chrono::milliseconds delay{};
        if (verdict == wait_verdict::again) {
            // A call at the deadline must be at least the minimum delay after the one before it.
            const auto latest =
                detail::saturated_sum(detail::time_between(now, deadline_), -min_delay_);
            if (latest > std::chrono::milliseconds(0)) {
                delay = (std::min)(next_delay(random), latest);
            } else {
                verdict = wait_verdict::timed_out;
            }
        }
        return {verdict, delay, acceptor};
    }

    [[nodiscard]] std::chrono::milliseconds next_delay(double random) const noexcept {
        auto upper = min_delay_;
        for (unsigned i = 1; i < attempts_ && upper < max_delay_; ++i) {
            upper = upper > max_delay_ / 2 ? max_delay_ : 2 * upper;
        }
        return min_delay_ + detail::part_of(upper - min_delay_, random);
    }

    Waiter waiter_;
    std::chrono::milliseconds min_delay_;
    std::chrono::milliseconds max_delay_;
    std::chrono::steady_clock::time_point deadline_;
    unsigned attempts_ = 0;
};

} // namespace ecswire::inline v0_2
