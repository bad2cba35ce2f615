// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/detail/saturated.hpp>
#include <ecswire/protocol/retry_class.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <string_view>

/// The standard retry policy of the AWS SDKs as a state machine: from errors, times and random
/// numbers it decides whether to send the request again, and after which delay.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
namespace ecswire::inline v0_2 {

/// A bucket of tokens, which retries cost. The calls of a client share one bucket, so that retries
/// end soon if most calls fail: five successful calls earn the tokens for one retry. Thread-safe.
class retry_bucket {
public:
    static constexpr int capacity = 500;     ///< of a newly constructed bucket, which is full
    static constexpr int retry_cost = 5;     ///< of a retry
    static constexpr int time_out_cost = 10; ///< of a retry after a time-out

    /// Takes the tokens and returns true; takes nothing and returns false if the bucket has fewer.
    [[nodiscard]] bool take(int tokens) noexcept {
        int before = tokens_.load(std::memory_order_relaxed);
        while (before >= tokens) {
            if (tokens_.compare_exchange_weak(before, before - tokens, std::memory_order_relaxed)) {
                return true;
            }
        }
        return false;
    }

    /// Adds tokens to the bucket, up to its capacity.
    void give(int tokens) noexcept {
        int before = tokens_.load(std::memory_order_relaxed);
        while (!tokens_.compare_exchange_weak(
            before, before + (std::min)(tokens, capacity - before), std::memory_order_relaxed)) {
        }
    }

    /// The number of tokens in the bucket.
    [[nodiscard]] int tokens() const noexcept { return tokens_.load(std::memory_order_relaxed); }

private:
    std::atomic<int> tokens_{capacity};
};

/// How often to retry, and for how long.
struct retry_options {
    unsigned max_attempts = 3;                   ///< including the first one
    std::chrono::milliseconds base_delay{1'000}; ///< maximum backoff of the first retry; doubles
                                                 ///< with each further retry
    std::chrono::milliseconds max_delay{20'000}; ///< no backoff is longer
    std::chrono::milliseconds max_hint{300'000}; ///< the longest delay of a service that is obeyed

    /// No retry begins at this time or later.
    std::optional<std::chrono::steady_clock::time_point> deadline{};

    bool repeat_unsafe = false;      ///< send again although the operation may be done twice
    bool corrects_clock = false;     ///< the caller signs the retry with the time of the service
    bool renews_credentials = false; ///< the caller signs the retry with renewed credentials

    /// Of `retrying`: the bucket, which several clients can share; null: the client's own.
    retry_bucket* bucket = nullptr;
};

/// The properties of a failed attempt on which the policy decides.
struct failed_attempt {
    retry_class kind = retry_class::none; ///< under which condition a retry may succeed
    bool timed_out = false;               ///< the failure is a time-out, whose retry costs more
    bool unsafe = false; ///< the operation may have been done, and must not be done twice
    std::optional<std::chrono::milliseconds> after{}; ///< the delay that the service asks for

    /// How far the clock of the service is ahead of the client's (negative: behind), by which the
    /// next signature is corrected after clock skew. Empty where it isn't known.
    std::optional<std::chrono::milliseconds> clock_offset{};

    friend bool operator==(const failed_attempt&, const failed_attempt&) = default;
};

/// Why a request is sent again, or isn't.
enum class retry_verdict {
    again,           ///< send it again after the delay
    not_retryable,   ///< it would fail again
    unsafe,          ///< the operation may have been done, and must not be done twice
    out_of_attempts, ///< `max_attempts` attempts were made
    out_of_tokens,   ///< too many of the client's calls fail
    hint_too_long,   ///< the service asks for a longer delay than the options allow
    past_deadline,   ///< the deadline comes before the next attempt
};

/// Completes "not sent again, because"; of `again`, "it is sent again".
[[nodiscard]] constexpr std::string_view message(retry_verdict verdict) noexcept {
    switch (verdict) {
    case retry_verdict::again: return "it is sent again";
    case retry_verdict::not_retryable: return "it would fail again";
    case retry_verdict::unsafe: return "the operation may have been done";
    case retry_verdict::out_of_attempts: return "the permitted attempts were made";
    case retry_verdict::out_of_tokens: return "too many calls of the client fail";
    case retry_verdict::hint_too_long: return "the service asks for too long a delay";
    case retry_verdict::past_deadline: return "the deadline comes first";
    }
    return {};
}

/// The decision after a failed attempt.
struct retry_decision {
    retry_verdict verdict = retry_verdict::not_retryable; ///< whether to send it again, or why not
    std::chrono::milliseconds delay{}; ///< how long to wait before; 0 where it isn't sent again

    /// Whether to send the request again.
    [[nodiscard]] constexpr bool again() const noexcept { return verdict == retry_verdict::again; }

    friend bool operator==(const retry_decision&, const retry_decision&) = default;
};

/// Decides on the retries of one call.
///
///     ecswire::retry_policy policy(bucket);
///     // after each attempt: policy.succeeded(), or
///     const auto next = policy.failed(attempt_of(failure), now, random);
///     // next.again(): send the request again after next.delay
///
/// The bucket must outlive the policy. Nothing is allocated.
class retry_policy {
public:
    explicit retry_policy(retry_bucket& bucket, const retry_options& options = {}) noexcept
        : bucket_(&bucket), options_(options) {}

    /// The number of the attempt that is next or under way, from 1.
    [[nodiscard]] unsigned attempt() const noexcept { return attempt_; }

    /// Records that an attempt succeeded: the cost of its retry goes back into the bucket. A call
    /// that needed no retry adds one token.
    void succeeded() noexcept { bucket_->give(cost_ == 0 ? 1 : cost_); }

    /// Decides after an attempt that failed. `random` is uniform in [0, 1).
    ///
    /// The delay is the one that the service asks for, if any, plus `random` times the backoff,
    /// which is 2^(attempt - 1) times `base_delay`, at most `max_delay`. So clients that are
    /// refused at the same time retry at different times, and not before the time that the service
    /// asks for. An error that requires another signature is retried once.
    [[nodiscard]] retry_decision failed(const failed_attempt& attempt,
                                        std::chrono::steady_clock::time_point now,
                                        double random) noexcept {
        if (!may_succeed(attempt.kind)) {
            return {retry_verdict::not_retryable};
        }
        if (attempt.unsafe && !options_.repeat_unsafe) {
            return {retry_verdict::unsafe};
        }
        if (attempt_ >= options_.max_attempts) {
            return {retry_verdict::out_of_attempts};
        }
        if (attempt.after && *attempt.after > options_.max_hint) {
            return {retry_verdict::hint_too_long};
        }
        const auto delay =
            detail::saturated_sum(attempt.after.value_or(std::chrono::milliseconds(0)),
                                  detail::part_of(backoff(), random));
        if (options_.deadline && detail::saturated_sum(now, delay) >= *options_.deadline) {
            return {retry_verdict::past_deadline};
        }
        const int cost = attempt.timed_out ? retry_bucket::time_out_cost : retry_bucket::retry_cost;
        if (!bucket_->take(cost)) {
            return {retry_verdict::out_of_tokens};
        }
        cost_ = cost;
        ++attempt_;
        signed_anew_ = signed_anew_ || attempt.kind == retry_class::clock_skew ||
                       attempt.kind == retry_class::expired_credentials;
        return {retry_verdict::again, delay};
    }

private:
    [[nodiscard]] bool may_succeed(retry_class kind) const noexcept {
        switch (kind) {
        case retry_class::throttling:
        case retry_class::transient: return true;
        case retry_class::clock_skew: return options_.corrects_clock && !signed_anew_;
        case retry_class::expired_credentials: return options_.renews_credentials && !signed_anew_;
        default: return false;
        }
    }

    [[nodiscard]] std::chrono::milliseconds backoff() const noexcept {
        auto delay = (std::min)(options_.base_delay, options_.max_delay);
        for (unsigned i = 1; i < attempt_ && delay < options_.max_delay; ++i) {
            delay = delay > options_.max_delay / 2 ? options_.max_delay : 2 * delay;
        }
        return delay;
    }

    retry_bucket* bucket_;
    retry_options options_;
    unsigned attempt_ = 1;
    int cost_ = 0; // of the last retry
    bool signed_anew_ = false;
};

} // namespace ecswire::inline v0_2
