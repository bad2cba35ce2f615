// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/retry.hpp>

#include "support/catch.hpp"
#include "support/memory.hpp"

#include <chrono>
#include <limits>
#include <set>
#include <string_view>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

using clock_type = std::chrono::steady_clock;

constexpr clock_type::time_point start{};

constexpr failed_attempt throttled{.kind = retry_class::throttling};
constexpr failed_attempt failed_in_transit{.kind = retry_class::transient};

// How much of a bucket was spent.
int spent(const retry_bucket& bucket) { return retry_bucket::capacity - bucket.tokens(); }

} // namespace

TEST_CASE("retry_policy sends again twice, with twice the backoff") {
    retry_bucket bucket;
    retry_policy policy(bucket);
    CHECK(policy.attempt() == 1);
    CHECK(policy.failed(throttled, start, 0.5) == retry_decision{retry_verdict::again, 500ms});
    CHECK(policy.attempt() == 2);
    CHECK(policy.failed(throttled, start, 0.5) == retry_decision{retry_verdict::again, 1s});
    CHECK(policy.attempt() == 3);
    CHECK(policy.failed(throttled, start, 0.5) == retry_decision{retry_verdict::out_of_attempts});
    CHECK(policy.attempt() == 3);
}

TEST_CASE("retry_policy spreads the delay over the whole backoff") {
    const auto delay_of = [](double random) {
        retry_bucket bucket;
        return retry_policy(bucket).failed(throttled, start, random).delay;
    };
    CHECK(delay_of(0) == 0ms);
    CHECK(delay_of(0.25) == 250ms);
    CHECK(delay_of(0.999999) == 999ms);
    CHECK(delay_of(-1) == 0ms); // no random number, but no negative delay either
    CHECK(delay_of(7) == 1s);
}

TEST_CASE("retry_policy caps the backoff") {
    retry_bucket bucket;
    retry_policy policy(bucket, {.max_attempts = 40});
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 20s, 20s, 20s}) {
        CHECK(policy.failed(throttled, start, 1).delay == expected);
    }
    for (int i = 0; i < 30; ++i) {
        CHECK(policy.failed(throttled, start, 1).delay == 20s); // whatever the number of doublings
    }
    retry_policy slow(bucket, {.base_delay = 60s});
    CHECK(slow.failed(throttled, start, 1).delay == 20s);
}

TEST_CASE("retry_policy waits for what the service asks, and spreads what is on top") {
    retry_bucket bucket;
    failed_attempt asked = throttled;
    asked.after = 5s;
    CHECK(retry_policy(bucket).failed(asked, start, 0).delay == 5s);
    CHECK(retry_policy(bucket).failed(asked, start, 0.5).delay == 5500ms);
    asked.after = 0s;
    CHECK(retry_policy(bucket).failed(asked, start, 0.5).delay == 500ms);
    asked.after = 30s; // more than the cap of the backoff
    CHECK(retry_policy(bucket).failed(asked, start, 0).delay == 30s);
    asked.after = 301s;
    CHECK(retry_policy(bucket).failed(asked, start, 0) ==
          retry_decision{retry_verdict::hint_too_long});
    CHECK(retry_policy(bucket, {.max_hint = 1h}).failed(asked, start, 0).again());
}

TEST_CASE("retry_policy has no end where its options are the longest times") {
    constexpr auto longest = (std::chrono::milliseconds::max)();
    retry_bucket bucket;
    retry_policy policy(bucket, {.max_attempts = 90,
                                 .base_delay = longest / 2,
                                 .max_delay = longest,
                                 .max_hint = longest,
                                 .deadline = clock_type::time_point::max()});
    const failed_attempt never{.kind = retry_class::throttling, .after = longest};
    CHECK(policy.failed(throttled, start, 0) == retry_decision{retry_verdict::again, 0ms});
    CHECK(policy.failed(throttled, start, 1).verdict == retry_verdict::past_deadline);
    CHECK(policy.failed(never, start + 1h, 1).verdict == retry_verdict::past_deadline);
    CHECK(policy.failed(never, start - 1h, 0).verdict == retry_verdict::past_deadline);

    retry_bucket other;
    retry_policy without_deadline(other, {.max_delay = longest, .max_hint = longest});
    CHECK(without_deadline.failed(never, start, 1) ==
          retry_decision{retry_verdict::again, longest});
}

TEST_CASE("retry_bucket takes any number of tokens back") {
    retry_bucket bucket;
    CHECK(bucket.take(7));
    bucket.give((std::numeric_limits<int>::max)());
    CHECK(bucket.tokens() == retry_bucket::capacity);
}

TEST_CASE("retry_policy begins no attempt at the deadline or later") {
    retry_bucket bucket;
    const retry_options options{.deadline = start + 10s};
    CHECK(retry_policy(bucket, options).failed(throttled, start + 9s, 0.999).again());
    CHECK(retry_policy(bucket, options).failed(throttled, start + 9s, 1) ==
          retry_decision{retry_verdict::past_deadline});
    CHECK(retry_policy(bucket, options).failed(throttled, start + 11s, 0) ==
          retry_decision{retry_verdict::past_deadline});
    CHECK(spent(bucket) == retry_bucket::retry_cost);
}

TEST_CASE("retry_policy ends where a retry doesn't help") {
    retry_bucket bucket;
    const failed_attempt refused{};
    CHECK(retry_policy(bucket).failed(refused, start, 0) ==
          retry_decision{retry_verdict::not_retryable});
    CHECK(spent(bucket) == 0);
}

TEST_CASE("retry_policy doesn't repeat an operation that must not be done twice") {
    retry_bucket bucket;
    failed_attempt unsafe = failed_in_transit;
    unsafe.unsafe = true;
    CHECK(retry_policy(bucket).failed(unsafe, start, 0) == retry_decision{retry_verdict::unsafe});
    CHECK(retry_policy(bucket, {.repeat_unsafe = true}).failed(unsafe, start, 0).again());
}

TEST_CASE("retry_policy retries another signature once, and only where the caller makes one") {
    for (const retry_class kind : {retry_class::clock_skew, retry_class::expired_credentials}) {
        const failed_attempt refused{.kind = kind};
        retry_bucket bucket;
        CHECK(retry_policy(bucket).failed(refused, start, 0) ==
              retry_decision{retry_verdict::not_retryable});
        retry_policy policy(bucket, {.corrects_clock = kind == retry_class::clock_skew,
                                     .renews_credentials = kind != retry_class::clock_skew});
        CHECK(policy.failed(refused, start, 0).again());
        CHECK(policy.failed(refused, start, 0) == retry_decision{retry_verdict::not_retryable});
        CHECK(policy.failed(throttled, start, 0).again());
    }
}

TEST_CASE("retry_policy pays for retries, more after a time-out, and successes pay back") {
    retry_bucket bucket;
    retry_policy first(bucket);
    REQUIRE(first.failed(throttled, start, 0).again());
    CHECK(spent(bucket) == 5);
    failed_attempt timed_out = failed_in_transit;
    timed_out.timed_out = true;
    REQUIRE(first.failed(timed_out, start, 0).again());
    CHECK(spent(bucket) == 15);
    first.succeeded(); // gives back what the last retry cost
    CHECK(spent(bucket) == 5);
    retry_policy(bucket).succeeded(); // one token for a call without retries
    CHECK(spent(bucket) == 4);
    for (int i = 0; i < 10; ++i) {
        retry_policy(bucket).succeeded();
    }
    CHECK(spent(bucket) == 0);
}

TEST_CASE("retry_policy ends retries while the bucket is empty") {
    retry_bucket bucket;
    int retries = 0;
    while (retry_policy(bucket).failed(throttled, start, 0).again()) {
        ++retries;
    }
    CHECK(retries == 100);
    CHECK(retry_policy(bucket).failed(throttled, start, 0) ==
          retry_decision{retry_verdict::out_of_tokens});
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(retry_policy(bucket).failed(throttled, start, 0).again());
        retry_policy(bucket).succeeded();
    }
    CHECK(retry_policy(bucket).failed(throttled, start, 0).again());
    CHECK(bucket.tokens() == 0);
}

TEST_CASE("retry_bucket takes all or nothing") {
    retry_bucket bucket;
    CHECK_FALSE(bucket.take(501));
    CHECK(bucket.tokens() == 500);
    CHECK(bucket.take(500));
    CHECK_FALSE(bucket.take(1));
    CHECK(bucket.take(0));
    bucket.give(499);
    bucket.give(2);
    CHECK(bucket.tokens() == 500);
}

TEST_CASE("retry_policy allocates nothing") {
    allocation_scope scope;
    retry_bucket bucket;
    retry_policy policy(bucket, {.max_attempts = 10, .deadline = start + 1h});
    bool again = true;
    while (again) {
        again = policy.failed(throttled, start, 0.5).again();
    }
    policy.succeeded();
    CHECK(allocation_scope::counts().count == 0);
}

TEST_CASE("message says why a request isn't sent again") {
    std::set<std::string_view> messages;
    for (const retry_verdict verdict :
         {retry_verdict::again, retry_verdict::not_retryable, retry_verdict::unsafe,
          retry_verdict::out_of_attempts, retry_verdict::out_of_tokens,
          retry_verdict::hint_too_long, retry_verdict::past_deadline}) {
        messages.insert(message(verdict));
    }
    CHECK(messages.size() == 7);
    CHECK(messages.count("") == 0);
    CHECK(message(retry_verdict::past_deadline) == "the deadline comes first");
}
