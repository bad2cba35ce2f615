// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/retry.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <iostream>
#include <optional>
#include <queue>
#include <random>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

// A thousand clients of a server that throttles, on a simulated clock.
namespace {

using clock_type = std::chrono::steady_clock;
using time_point = clock_type::time_point;

constexpr std::size_t clients = 1'000;
constexpr time_point start{};

// A time in which the server takes fewer requests.
struct outage {
    std::chrono::seconds from{};
    std::chrono::seconds until{};
    double admitted_per_second = 0;

    bool contains(time_point now) const { return now >= start + from && now < start + until; }
};

// Refuses a share of the requests, and those beyond a rate.
struct server {
    double refused_share = 0;
    double admitted_per_second = 1e12;
    outage trouble{};
    std::mt19937_64 random{20260717};
    double admissions = 0; // a tenth of a second can be saved up
    time_point last = start;

    bool serves(time_point now) {
        const double rate =
            trouble.contains(now) ? trouble.admitted_per_second : admitted_per_second;
        const std::chrono::duration<double> passed = now - last;
        last = now;
        admissions = std::min(admissions + passed.count() * rate, std::max(rate / 10, 1.0));
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

// How the clients call and retry. Without `has_bucket` and `has_jitter`, they do so as if the
// policy had none: for control.
struct behaviour {
    std::chrono::duration<double> interval = 1s; // of the calls of a client
    bool at_full_intervals = false;              // all clients at one time; else at random times
    bool has_bucket = true;
    bool has_jitter = true;
    std::optional<std::chrono::milliseconds> hint{}; // of the server
    retry_options options{};
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
    std::size_t retries_between(std::chrono::seconds from, std::chrono::seconds until) const {
        return static_cast<std::size_t>(std::ranges::count_if(retries, [&](time_point time) {
            return time >= start + from && time < start + until;
        }));
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

// The clients begin calls independently of those that are under way.
outcome simulate(server service, const behaviour& how, std::chrono::seconds length) {
    struct event {
        time_point time;
        std::size_t client;
        std::optional<retry_policy> call; // that is tried again; empty where one begins
        bool operator>(const event& other) const { return time > other.time; }
    };
    std::vector<retry_bucket> buckets(clients);
    std::priority_queue<event, std::vector<event>, std::greater<>> events;
    std::mt19937_64 random(1); // NOLINT: the same in each run
    const auto uniform = [&] { return std::uniform_real_distribution<>()(random); };
    const auto pause = [&] {
        const std::chrono::duration<double> seconds =
            how.at_full_intervals ? how.interval
                                  : how.interval * std::exponential_distribution<>()(random);
        return std::chrono::duration_cast<clock_type::duration>(seconds);
    };
    for (std::size_t i = 0; i < clients; ++i) {
        events.push({start + pause(), i, {}});
    }
    outcome result;
    while (events.top().time < start + length) {
        auto [now, client, call] = events.top();
        events.pop();
        if (call) {
            result.retries.push_back(now);
        } else {
            call.emplace(buckets[client], how.options);
            ++result.calls;
            events.push({now + pause(), client, {}});
        }
        ++result.requests;
        if (service.serves(now)) {
            ++result.served;
            call->succeeded();
            continue;
        }
        result.refused_retries += call->attempt() > 1 ? 1U : 0U;
        if (!how.has_bucket) {
            buckets[client].give(retry_bucket::capacity);
        }
        const failed_attempt refused{.kind = retry_class::throttling, .after = how.hint};
        const auto next = call->failed(refused, now, how.has_jitter ? uniform() : 1);
        if (next.again()) {
            events.push({now + next.delay, client, call});
        }
    }
    return result;
}

void report(const char* what, const outcome& seen) {
    std::cout << what << ": " << seen.calls << " calls, " << seen.requests << " requests, "
              << seen.served << " served, " << seen.per_served() << " requests per served one, "
              << seen.retries.size() << " retries, " << seen.refused_retries
              << " of them refused, at most " << largest_burst(seen.retries, 50ms)
              << " within 50 ms\n";
}

} // namespace

TEST_CASE("a thousand clients send at most 1.2 requests for each one served, by their buckets") {
    // Each client calls once a second for 20 minutes. For 100 seconds the server takes nothing, or
    // throttles to 50 requests a second.
    for (const double admitted : {0.0, 50.0}) {
        const outage trouble{.from = 300s, .until = 400s, .admitted_per_second = admitted};
        const server service{.admitted_per_second = 2'000, .trouble = trouble};
        const outcome seen = simulate(service, {}, 1'200s);
        const outcome control = simulate(service, {.has_bucket = false}, 1'200s);
        CAPTURE(admitted, seen.per_served(), control.per_served());
        CHECK(seen.per_served() <= 1.2);
        CHECK(control.per_served() > 1.2);
        report("outage", seen);
        report("outage, without buckets", control);

        // A full bucket pays the retries of 50 calls. After them, only served calls earn retries.
        const std::size_t late = seen.retries_between(370s, 400s);
        const std::size_t late_control = control.retries_between(370s, 400s);
        CAPTURE(late, late_control);
        CHECK(late <= 30 * (clients / 100 + static_cast<std::size_t>(admitted) * 2));
        CHECK(late_control >= 30 * clients * 3 / 2);
        std::cout << "retries in the last 30 s of the outage: " << late << ", without buckets "
                  << late_control << '\n';

        // The retries come as evenly as the calls: in a twentieth of a second, hardly more than
        // twice the mean while the buckets have tokens, of 2 retries a second for each client.
        CHECK(largest_burst(seen.retries, 50ms) <= 2 * 2 * clients / 20);
    }
}

TEST_CASE("a thousand clients that call at one time don't retry at one time, by the jitter") {
    const server service{.admitted_per_second = 1'000};
    const behaviour how{.interval = 10s, .at_full_intervals = true};
    behaviour without_jitter = how;
    without_jitter.has_jitter = false;
    const outcome seen = simulate(service, how, 600s);
    const outcome control = simulate(service, without_jitter, 600s);
    report("calls at one time", seen);
    report("calls at one time, without jitter", control);
    // 900 are refused: 45 on average in each twentieth of the backoff of a second.
    CHECK(largest_burst(seen.retries, 50ms) <= 2 * 45);
    CHECK(largest_burst(control.retries, 50ms) >= 800);
    CHECK(seen.served >= seen.calls * 99 / 100);
    CHECK(control.served <= control.calls / 2);
}

TEST_CASE("nearly every call of a thousand clients is served where a server throttles a few") {
    for (const double share : {0.01, 0.05, 0.10, 0.15}) {
        const outcome seen = simulate({.refused_share = share}, {}, 100s);
        CAPTURE(share, seen.requests, seen.served);
        CHECK(seen.served >= seen.calls * 98 / 100);
        report("refused share", seen);
    }
    // A server that takes a thousand requests a second, of clients that call 950 times.
    const outcome seen =
        simulate({.admitted_per_second = 1'000}, {.interval = 1'000s / 950.0}, 100s);
    CAPTURE(seen.requests, seen.served);
    CHECK(seen.per_served() <= 1.2);
    CHECK(seen.served >= seen.calls * 98 / 100);
    report("limited rate", seen);
}

TEST_CASE("the bucket lets one retry in vain pass for five calls that are served") {
    for (const double share : {0.7, 0.9, 1.0}) {
        const outcome seen = simulate({.refused_share = share}, {}, 300s);
        const outcome control = simulate({.refused_share = share}, {.has_bucket = false}, 300s);
        CAPTURE(share, seen.calls, seen.requests, seen.served, seen.refused_retries);
        const std::size_t full_buckets =
            clients * retry_bucket::capacity / retry_bucket::retry_cost;
        CHECK(seen.refused_retries <= seen.served / 5 + full_buckets);
        CHECK(control.refused_retries > control.served / 5 + full_buckets);
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
