// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/batches.hpp>
#include <ecswire/client/call.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/client/wait.hpp>
#include <ecswire/service/operation.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

// Calls the operation, in batches if the list is too long, and sets the result's output or error.
template <operation Op, class Send, class Result>
void ask_in_batches(Send& send, const typename Op::request_type& request, Result& result) {
    if constexpr (batched_operation<Op>) {
        const auto& list = request.*Op::batch_key;
        if (list && list->size() > Op::max_batch) {
            auto all = call_in_batches<Op::batch_key, Send&, Op>(request, send);
            if (all.error) {
                result.error = std::move(all.error);
            } else {
                result.output = std::move(all.output);
            }
            return;
        }
    }
    auto output = call<Op>(request, send);
    if (output) {
        result.output = std::move(*output);
    } else {
        result.error = output.error();
    }
}

} // namespace detail

/// How a wait ended, and the last output or error.
template <operation Op, class E>
struct wait_result {
    std::string_view waiter{};                          ///< the name of the waiter
    wait_verdict verdict = wait_verdict::error;         ///< how the wait ended
    unsigned attempts = 0;                              ///< how often the state was requested
    std::size_t acceptor = wait_decision::no_acceptor;  ///< the index of the acceptor that decided
    std::string reason{};                               ///< why that acceptor accepts the output
    std::optional<typename Op::response_type> output{}; ///< of the last call, if that gave one
    std::optional<E> error{};                           ///< of the last call, if that failed

    /// Whether the resource has reached the state.
    [[nodiscard]] bool is_done() const noexcept { return verdict == wait_verdict::done; }

    /// The end of the wait as a sentence, with the waiter's name and the reason:
    /// `TasksRunning failed after 3 calls of DescribeTasks: /tasks/0/lastStatus is STOPPED`.
    [[nodiscard]] std::string message() const {
        std::string text(waiter);
        text.append(verdict == wait_verdict::done        ? " succeeded"
                    : verdict == wait_verdict::timed_out ? " timed out"
                                                         : " failed");
        text.append(" after ").append(std::to_string(attempts));
        text.append(attempts == 1 ? " call of " : " calls of ").append(Op::name);
        if (!reason.empty()) {
            text.append(": ").append(reason);
        } else if (error) {
            text.append(": ").append(error->message());
        }
        return text;
    }
};

/// Calls the waiter's operation, and waits in between, until the wait is over.
///
///     const auto stopped =
///         ecswire::wait_until(ecswire::tasks_stopped, {.tasks = arns}, client, runtime);
///
/// `send` sends requests, as for `call`, or calls operations, as `retrying` does. Prefer
/// `retrying`, since an error that no acceptor knows ends the wait. A list that is longer than the
/// operation accepts is divided (see `batched_operation`): each attempt calls the operation for all
/// batches, and the acceptors judge the joined output.
template <waits Waiter, class Send, class Runtime>
[[nodiscard]] auto wait_until(const Waiter& waiter,
                              const typename Waiter::operation_type::request_type& request,
                              Send&& send, Runtime& runtime, const wait_options& options = {}) {
    static_assert(blocking_runtime<Runtime>,
                  "ecswire: the runtime lacks now(), wait(delay) or random(): see "
                  "blocking_runtime");
    using operation_type = typename Waiter::operation_type;
    wait_result<operation_type, typename call_result<operation_type, Send>::error_type> result{
        .waiter = waiter.name};
    waiting<Waiter> wait(waiter, runtime.now(), options);
    for (;;) {
        result.output.reset();
        result.error.reset();
        detail::ask_in_batches<operation_type>(send, request, result);
        wait_decision next{.verdict = wait_verdict::error};
        if (result.output) {
            next = wait.take(*result.output, runtime.now(), runtime.random());
        } else if (const auto* const error = result.error->service()) {
            next = wait.take_error(*error, runtime.now(), runtime.random());
        }
        ++result.attempts;
        result.verdict = next.verdict;
        result.acceptor = next.acceptor;
        if (next.verdict != wait_verdict::again) {
            result.reason = result.output ? wait.explain(next, *result.output) : std::string();
            return result;
        }
        runtime.wait(next.delay);
    }
}

} // namespace ecswire::inline v0_2
