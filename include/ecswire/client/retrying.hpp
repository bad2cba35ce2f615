// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/attempt.hpp>
#include <ecswire/client/call.hpp>
#include <ecswire/client/http_date.hpp>
#include <ecswire/client/retry.hpp>
#include <ecswire/protocol/idempotency_token.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/service/operation.hpp>

#include <chrono>
#include <concepts>
#include <optional>
#include <string>
#include <utility>

namespace ecswire::inline v0_2 {

/// The runtime of a program that blocks: its clock, a function that sleeps, and random numbers that
/// are uniform in [0, 1).
///
///     struct runtime {
///         std::mt19937_64 engine{std::random_device()()};
///         auto now() { return std::chrono::steady_clock::now(); }
///         void wait(std::chrono::milliseconds delay) { std::this_thread::sleep_for(delay); }
///         double random() { return std::uniform_real_distribution<>()(engine); }
///     };
///
/// A runtime may also have:
/// - `void correct_clock(timestamp date)`, called with the service's time after clock skew, and
///   `void renew_credentials()`, called after the credentials expired; without the function, a
///   request that failed for this reason isn't sent again;
/// - `timestamp time_of_signatures()`, the time, with corrections, for which `send` signs now: with
///   it, a refused signature counts as clock skew where the service's `Date` differs by five
///   minutes;
/// - `std::string generate_token()`, which makes idempotency tokens, for example by `return
///   ecswire::random_uuid(device)`.
template <class Runtime>
concept blocking_runtime = requires(Runtime& runtime, std::chrono::milliseconds delay) {
    { runtime.now() } -> std::convertible_to<std::chrono::steady_clock::time_point>;
    runtime.wait(delay);
    { runtime.random() } -> std::convertible_to<double>;
};

/// Calls operations and, where an attempt fails, calls them again by the standard retry policy.
///
///     ecswire::retrying client(send, runtime);
///     const auto response = client(request); // the result of the last attempt
///
/// `paginate`, `call_in_batches` and `wait_until` take it as `send`. All its calls share one
/// `retry_bucket`, its own or the caller's. `send`, the runtime and the caller's bucket must
/// outlive it. Not thread-safe: threads have a client each, and may share a bucket.
///
/// An absent idempotency token is generated once for all attempts, by the token generator of the
/// options or of the runtime, so that the request can be repeated if its response was lost.
template <class Send, class Runtime>
class retrying {
    static_assert(blocking_runtime<Runtime>,
                  "ecswire: the runtime lacks now(), which returns a time point of "
                  "std::chrono::steady_clock, wait(delay) or random(): see blocking_runtime");

public:
    retrying(Send& send, Runtime& runtime, const retry_options& retries = {},
             call_options calls = {})
        : send_(&send), runtime_(&runtime), retries_(retries), calls_(std::move(calls)) {
        retries_.corrects_clock = requires(timestamp date) { runtime.correct_clock(date); };
        retries_.renews_credentials = requires { runtime.renew_credentials(); };
        if (retries_.bucket == nullptr) {
            retries_.bucket = &own_bucket_;
        }
    }

    /// Doesn't compile: a temporary `send`.
    template <bool Outlives = false>
    retrying(Send&& send, Runtime& runtime, const retry_options& = {}, const call_options& = {})
        : retrying(send, runtime) {
        check_lifetime<Outlives>();
    }

    /// Doesn't compile: a temporary runtime.
    template <bool Outlives = false>
    retrying(Send& send, Runtime&& runtime, const retry_options& = {}, const call_options& = {})
        : retrying(send, runtime) {
        check_lifetime<Outlives>();
    }

    /// Doesn't compile: a temporary `send` and a temporary runtime.
    template <bool Outlives = false>
    retrying(Send&& send, Runtime&& runtime, const retry_options& = {}, const call_options& = {})
        : retrying(send, runtime) {
        check_lifetime<Outlives>();
    }

    /// Calls the operation until an attempt succeeds or the retry policy allows no further attempt.
    template <operation Op>
    [[nodiscard]] call_result<Op, Send> operator()(Op, const typename Op::request_type& request) {
        if constexpr (has_idempotency_token<typename Op::request_type>) {
            if (generates_token() && lacks_idempotency_token(request)) {
                typename Op::request_type filled(request);
                fill_idempotency_token(filled, [this] { return generate_token(); });
                return call_until_success<Op>(filled);
            }
        }
        return call_until_success<Op>(request);
    }

    /// Calls the operation that the request's shape declares by `operation_of`, until an attempt
    /// succeeds or the retry policy allows no further attempt.
    template <described_struct Request, operation Op = operation_for<Request>>
    [[nodiscard]] call_result<Op, Send> operator()(const Request& request) {
        return (*this)(Op{}, request);
    }

    /// From the next call on, no retry begins at this time or later. Empty: no deadline. The first
    /// attempt of a call is always made.
    void set_deadline(std::optional<std::chrono::steady_clock::time_point> deadline) noexcept {
        retries_.deadline = deadline;
    }

    /// Why the last attempt of the last call wasn't followed by another one. Empty before the first
    /// call, after a success, and after an exception of `send`.
    [[nodiscard]] std::optional<retry_verdict> last_verdict() const noexcept { return verdict_; }

    /// The bucket of tokens that retries cost.
    [[nodiscard]] const retry_bucket& bucket() const noexcept { return *retries_.bucket; }

private:
    template <bool Outlives>
    static consteval void check_lifetime() {
        static_assert(Outlives, "ecswire: `send` or the runtime is a temporary, which the client "
                                "would outlive: give it a name, and pass the name");
    }

    static constexpr bool runtime_generates_token = requires(Runtime & runtime) {
        { runtime.generate_token() } -> std::convertible_to<std::string>;
    };

    [[nodiscard]] bool generates_token() const noexcept {
        return runtime_generates_token || calls_.making.generate_token;
    }

    std::string generate_token() {
        if constexpr (runtime_generates_token) {
            if (!calls_.making.generate_token) {
                return runtime_->generate_token();
            }
        }
        return calls_.making.generate_token();
    }

    template <operation Op>
    call_result<Op, Send> call_until_success(const typename Op::request_type& request) {
        verdict_.reset();
        retry_policy policy(*retries_.bucket, retries_);
        call_options options = calls_;
        if (options.observer && !options.now) {
            options.now = [this] { return runtime_->now(); };
        }
        for (;;) {
            options.attempt = policy.attempt();
            auto output = call<Op>(request, *send_, options);
            if (output) {
                policy.succeeded();
                return output;
            }
            const auto failure = output.error();
            const failed_attempt attempt = attempt_of(failure, request, time_of_signatures());
            const retry_decision next = policy.failed(attempt, runtime_->now(), runtime_->random());
            if (!next.again()) {
                verdict_ = next.verdict;
                return output;
            }
            prepare(attempt.kind, failure);
            runtime_->wait(next.delay);
        }
    }

    // The time when a response has arrived, where the runtime knows it.
    std::optional<timestamp> time_of_signatures() {
        if constexpr (requires {
                          { runtime_->time_of_signatures() } -> std::convertible_to<timestamp>;
                      }) {
            return runtime_->time_of_signatures();
        } else {
            return std::nullopt;
        }
    }

    template <class Failure>
    void prepare([[maybe_unused]] retry_class kind, [[maybe_unused]] const Failure& failure) {
        if constexpr (requires(timestamp date) { runtime_->correct_clock(date); }) {
            if (kind == retry_class::clock_skew) {
                if (const auto date = server_date(*failure.response())) {
                    runtime_->correct_clock(*date);
                }
            }
        }
        if constexpr (requires { runtime_->renew_credentials(); }) {
            if (kind == retry_class::expired_credentials) {
                runtime_->renew_credentials();
            }
        }
    }

    Send* send_;
    Runtime* runtime_;
    retry_options retries_;
    call_options calls_;
    retry_bucket own_bucket_{};
    std::optional<retry_verdict> verdict_{};
};

} // namespace ecswire::inline v0_2
