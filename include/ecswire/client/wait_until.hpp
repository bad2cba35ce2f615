// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/detail/ask.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/client/wait.hpp>
#include <ecswire/service/operation.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace ecswire::inline v0_2 {

/// How a wait ended, and the last answer.
template <operation Op, class E>
struct wait_result {
    wait_verdict verdict = wait_verdict::error;         ///< how the wait ended
    unsigned attempts = 0;                              ///< how often the operation was called
    std::size_t acceptor = wait_decision::no_acceptor;  ///< the index of the acceptor that decided
    std::optional<typename Op::response_type> output{}; ///< of the last call, if that gave one
    std::optional<E> error{};                           ///< of the last call, if that failed

    /// Whether the resource has reached the state.
    [[nodiscard]] bool is_done() const noexcept { return verdict == wait_verdict::done; }
};

/// Calls the waiter's operation, and waits in between, until the wait is over.
///
///     const auto stopped =
///         ecswire::wait_until(ecswire::tasks_stopped, {.tasks = arns}, client, runtime);
///
/// `send` sends requests, as that of `call` does, or calls operations, as `retrying` does; the
/// latter, as an error that no acceptor knows ends the wait.
template <waits Waiter, class Send, class Runtime>
[[nodiscard]] auto wait_until(const Waiter& waiter,
                              const typename Waiter::operation_type::request_type& request,
                              Send&& send, Runtime& runtime, const wait_options& options = {}) {
    static_assert(blocking_runtime<Runtime>,
                  "ecswire: the runtime lacks now(), wait(delay) or random(): see "
                  "blocking_runtime");
    using operation_type = typename Waiter::operation_type;
    wait_result<operation_type, detail::ask_error<operation_type, Send>> result;
    waiting<Waiter> wait(waiter, runtime.now(), options);
    for (;;) {
        auto output = detail::ask<operation_type>(send, request);
        wait_decision next{.verdict = wait_verdict::error};
        result.output.reset();
        result.error.reset();
        if (output) {
            result.output = std::move(*output);
            next = wait.take(*result.output, runtime.now(), runtime.random());
        } else {
            result.error = output.error();
            if (const auto* const error = result.error->service()) {
                next = wait.take_error(*error, runtime.now(), runtime.random());
            }
        }
        ++result.attempts;
        result.verdict = next.verdict;
        result.acceptor = next.acceptor;
        if (next.verdict != wait_verdict::again) {
            return result;
        }
        runtime.wait(next.delay);
    }
}

} // namespace ecswire::inline v0_2
