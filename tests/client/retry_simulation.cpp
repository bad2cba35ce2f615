// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/retry.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iostream>
#include <optional>
#include <queue>
#include <random>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

// A thousand clients of a server that throttles, on a simulated clock.
namespace {

using clock_type = std::chrono::steady_clock;
using time_point = clock_type::time_point;

constexpr std::size_t clients = 1'000;
constexpr time_point start{};

// Refuses a share of the requests, or those beyond a rate.
struct server {
    double refused_share = 0;
    double admitted_per_second = 1e12;
    std::mt19937_64 random{20260717};
    double admissions = 0; // a tenth of a second can be saved up
    time_point last = start;

    bool serves(time_point now) {
        const std::chrono::duration<double> passed = now - last;
        last = now;
        admissions = std::min(admissions + passed.count() * admitted_per_second,
                              std::max(admitted_per_second / 10, 1.0));
        if (admissions < 1) {
            return false;
        }
        if (std::uniform_real_distribution<>()(random) < refused_share) {
            return false;
        }
        admissions -= 1;
        return true;
    }
};

struct outcome {
    std::size_t calls = 0;
    std::size_t requests = 0;
    std::size_t served = 0;
    std::size_t refused_retries = 0;
    std::vector<time_point> retries{}; // when they were sent

    double per_served() const {
        return static_cast<double>(requests) / static_cast<double>(served);
    }
};

// The most retries within any window of that length.
std::size_t largest_burst(std::vector<time_point> times, clock_type::duration window) {
    std::ranges::sort(times);
    std::size_t max_count = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= window) {
            ++first;
        }
        max_count = std::max(max_count, last - first + 1);
    }
    return max_count;
}

// Each client begins calls at random moments, `think` apart on average, when the one before has
// ended.
outcome simulate(server service, std::chrono::duration<double> think,
                 std::chrono::duration<double> length, const retry_options& options = {},
                 std::optional<std::chrono::milliseconds> hint = {}) {
    struct client {
        retry_bucket bucket{};
        std::optional<retry_policy> policy{};
    };
    struct event {
        time_point time;
        std::size_t client;
        bool operator>(const event& other) const { return time > other.time; }
    };
    std::vector<client> all(clients);
    std::priority_queue<event, std::vector<event>, std::greater<>> events;
    std::mt19937_64 random(1); // NOLINT: the same in each run
    const auto uniform = [&] { return std::uniform_real_distribution<>()(random); };
    const auto pause = [&] {
        const std::chrono::duration<double> seconds(
            std::exponential_distribution<>(1 / think.count())(random));
        return std::chrono::duration_cast<clock_type::duration>(seconds);
    };
    for (std::size_t i = 0; i < clients; ++i) {
        events.push({start + pause(), i});
    }
    outcome result;
    const time_point end = start + std::chrono::duration_cast<clock_type::duration>(length);
    while (events.top().time < end) {
        const auto [now, number] = events.top();
        events.pop();
        client& one = all[number];
        if (!one.policy) {
            one.policy.emplace(one.bucket, options);
            ++result.calls;
        } else {
            result.retries.push_back(now);
        }
        ++result.requests;
        if (service.serves(now)) {
            ++result.served;
            one.policy->succeeded();
            one.policy.reset();
        } else {
            result.refused_retries += one.policy->attempt() > 1 ? 1U : 0U;
            const failed_attempt refused{.kind = retry_class::throttling, .after = hint};
            const auto next = one.policy->failed(refused, now, uniform());
            if (next.again()) {
                events.push({now + next.delay, number});
                continue;
            }
            one.policy.reset();
        }
        events.push({now + pause(), number});
    }
    return result;
}

void report(const char* what, const outcome& seen) {
    std::cout << what << ": " << seen.calls << " calls, " << seen.requests << " requests, "
              << seen.served << " served, " << seen.per_served() << " requests per served one, "
              << seen.refused_retries << " retries refused\n";
}

} // namespace

TEST_CASE("a thousand clients send at most 1.2 requests for each that a throttling server takes") {
    for (const double share : {0.01, 0.05, 0.10, 0.15}) {
        const outcome seen = simulate({.refused_share = share}, 1s, 100s);
        CAPTURE(share, seen.requests, seen.served);
        CHECK(seen.per_served() <= 1.2);
        CHECK(seen.served >= seen.calls * 99 / 100); // and nearly every call ends well
        report("refused share", seen);
    }
    // A server that takes a thousand requests a second, of clients that would call 950 times.
    const outcome seen = simulate({.admitted_per_second = 1'000}, 1'000s / 950, 100s);
    CAPTURE(seen.requests, seen.served);
    CHECK(seen.per_served() <= 1.2);
    report("limited rate", seen);
}

TEST_CASE("the bucket lets one retry in vain pass for five calls that are served") {
    for (const double share : {0.5, 0.9, 1.0}) {
        const outcome seen = simulate({.refused_share = share}, 1s, 900s);
        CAPTURE(share, seen.calls, seen.requests, seen.served, seen.refused_retries);
        const std::size_t full_buckets =
            clients * retry_bucket::capacity / retry_bucket::retry_cost;
        CHECK(seen.refused_retries <= seen.served / 5 + full_buckets);
        report("refused share", seen);
    }
}

TEST_CASE("clients that were refused at one time don't come back at one time") {
    for (const auto hint :
         {std::optional<std::chrono::milliseconds>(), std::optional(0ms), std::optional(5'000ms)}) {
        std::vector<retry_bucket> buckets(clients);
        std::mt19937_64 random(3); // NOLINT: the same in each run
        std::vector<time_point> first;
        std::vector<time_point> second;
        for (retry_bucket& bucket : buckets) {
            retry_policy policy(bucket);
            const failed_attempt refused{.kind = retry_class::throttling, .after = hint};
            const auto uniform = [&] { return std::uniform_real_distribution<>()(random); };
            first.push_back(start + policy.failed(refused, start, uniform()).delay);
            second.push_back(first.back() + policy.failed(refused, start, uniform()).delay);
        }
        // 50 on average in each twentieth of the backoff of a second, 25 of that of two.
        CHECK(largest_burst(first, 50ms) <= 90);
        CHECK(largest_burst(second, 50ms) <= 60);
    }
}
