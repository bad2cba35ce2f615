// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/wait.hpp>

#include "library.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

#include <ecswire/ecs/container_instances/agent_updated.hpp>
#include <ecswire/ecs/container_instances/instances_drained.hpp>
#include <ecswire/ecs/services/services_stable.hpp>
#include <ecswire/ecs/tasks/tasks_running.hpp>

#include <chrono>
#include <random>
#include <string>
#include <vector>

using namespace ecswire;
using namespace library;
using namespace std::chrono_literals;

namespace {

using Output = DescribeBooksResponse;

constexpr auto books_lent = waiter_of<DescribeBooks>(
    {.name = "BooksLent", .min_delay = 6, .max_attempts = 100},
    failure_if(some<&Output::books, &Book::status>("LOST")), retry_if(error_is<Closed>),
    success_if(every<&Output::books, &Book::status>("LENT")));

constexpr std::chrono::steady_clock::time_point start{};

Output book(BookStatus status) { return {.books = std::vector<Book>{{.status = status}}}; }

any_service_error error(std::string name) {
    any_service_error named;
    named.name = std::move(name);
    return named;
}

} // namespace

TEST_CASE("waiting asks again, is done or has failed, by the acceptors") {
    waiting wait(books_lent, start);
    CHECK(wait.take(book(BookStatus::ORDERED), start, 0.5) ==
          wait_decision{wait_verdict::again, 6s, wait_decision::no_acceptor});
    CHECK(wait.take_error(error("Closed"), start, 0) == wait_decision{wait_verdict::again, 6s, 1});
    CHECK(wait.take(book(BookStatus::LENT), start, 0) == wait_decision{wait_verdict::done, 0s, 2});
    CHECK(wait.take(book(BookStatus::LOST), start, 0) ==
          wait_decision{wait_verdict::failed, 0s, 0});
    CHECK(wait.take_error(error("Other"), start, 0) ==
          wait_decision{wait_verdict::error, 0s, wait_decision::no_acceptor});
    CHECK(wait.attempts() == 5);
}

TEST_CASE("waiting takes random delays between the minimum and twice the last maximum") {
    for (const double random : {0.0, 0.5, 1.0}) {
        waiting wait(books_lent, start);
        for (const int longest : {6, 12, 24, 48, 96, 120, 120, 120}) {
            const std::chrono::milliseconds expected(
                static_cast<int>(6'000 + random * (longest - 6) * 1'000));
            CHECK(wait.take(book(BookStatus::ORDERED), start, random).delay == expected);
        }
    }
}

TEST_CASE("waiting takes delays and time from its options") {
    waiting wait(books_lent, start, {.min_delay = 1s, .max_delay = 3s, .max_wait = 10s});
    CHECK(wait.take(book(BookStatus::ORDERED), start, 1).delay == 1s);
    CHECK(wait.take(book(BookStatus::ORDERED), start, 1).delay == 2s);
    CHECK(wait.take(book(BookStatus::ORDERED), start, 1).delay == 3s);
    CHECK(wait.take(book(BookStatus::ORDERED), start + 8500ms, 1).delay == 500ms); // shortened
    CHECK(wait.take(book(BookStatus::ORDERED), start + 9s, 1).verdict == wait_verdict::timed_out);
    CHECK(wait.take(book(BookStatus::ORDERED), start + 20s, 1).verdict == wait_verdict::timed_out);
    CHECK(wait.take(book(BookStatus::LENT), start + 20s, 1).verdict == wait_verdict::done);

    waiting slow(books_lent, start, {.min_delay = 200s, .max_wait = 1h});
    CHECK(slow.take(book(BookStatus::ORDERED), start, 1).delay == 200s);
}

TEST_CASE("waiting has no end where its options are the longest times") {
    constexpr auto longest = (std::chrono::milliseconds::max)();
    for (const auto now : {start - 1h, start, start + 1h}) {
        waiting endless(books_lent, now, {.max_wait = longest});
        CHECK(endless.take(book(BookStatus::ORDERED), now + 24h * 365, 1) ==
              wait_decision{wait_verdict::again, 6s, wait_decision::no_acceptor});
        waiting rare(books_lent, now, {.min_delay = longest, .max_wait = longest});
        CHECK(rare.take(book(BookStatus::ORDERED), now, 1).verdict == wait_verdict::timed_out);
        waiting growing(books_lent, now, {.max_delay = longest, .max_wait = longest});
        std::chrono::milliseconds delay{};
        for (int i = 0; i < 100; ++i) {
            const auto next = growing.take(book(BookStatus::ORDERED), now, 1);
            CHECK(next.verdict == wait_verdict::again);
            CHECK(next.delay >= delay);
            delay = next.delay;
        }
        CHECK(delay > std::chrono::hours(24 * 365 * 200)); // that is, as late as the clock can tell
    }
}

TEST_CASE("waiting ends within its time, and calls at most so often") {
    std::mt19937_64 engine(5); // NOLINT: the same in each run
    for (int round = 0; round < 200; ++round) {
        waiting wait(books_lent, start);
        auto now = start;
        for (;;) {
            const double random = std::uniform_real_distribution<>()(engine);
            const auto next = wait.take(book(BookStatus::ORDERED), now, random);
            if (next.verdict == wait_verdict::timed_out) {
                break;
            }
            REQUIRE(next.verdict == wait_verdict::again);
            now += next.delay;
        }
        CHECK(now - start <= 600s - 6s);
        CHECK(now - start >= 600s - 12s);
        CHECK(wait.attempts() <= 100);
        CHECK(wait.attempts() >= 6);
    }
}

TEST_CASE("waiting without a minimum delay asks until its time is over") {
    waiting wait(books_lent, start, {.min_delay = 0ms, .max_wait = 1min});
    const auto next = wait.take(book(BookStatus::ORDERED), start, 0);
    CHECK(next.verdict == wait_verdict::again);
    CHECK(next.delay == 0ms);
    CHECK(wait.take(book(BookStatus::ORDERED), start + 1min, 0).verdict == wait_verdict::timed_out);
}

TEST_CASE("waiting takes a waiter that looks at the time") {
    struct lent_for_a_minute : waiter_traits {
        using operation_type = DescribeBooks;
        std::array<acceptor<Output>, 1> acceptors{{{.state = waiter_state::failure}}};
        std::optional<std::chrono::steady_clock::time_point> since{};

        std::size_t find(const Output& output, std::chrono::steady_clock::time_point now) {
            if (!output.books || output.books->front().status != BookStatus::LENT) {
                since.reset();
                return 1;
            }
            since = since.value_or(now);
            return now - *since > 1min ? 0 : 1;
        }
        static std::size_t find_error(std::string_view) { return 1; }
    };
    waiting wait(lent_for_a_minute{}, start, {.max_wait = 1h});
    CHECK(wait.take(book(BookStatus::LENT), start, 0).verdict == wait_verdict::again);
    CHECK(wait.take(book(BookStatus::LENT), start + 1min, 0).verdict == wait_verdict::again);
    CHECK(wait.take(book(BookStatus::ON_SHELF), start + 2min, 0).verdict == wait_verdict::again);
    CHECK(wait.take(book(BookStatus::LENT), start + 3min, 0).verdict == wait_verdict::again);
    CHECK(wait.take(book(BookStatus::LENT), start + 5min, 0).verdict == wait_verdict::failed);
}

TEST_CASE("waiting allocates nothing") {
    const Output ordered = book(BookStatus::ORDERED);
    ecswire_test::allocation_scope scope;
    waiting wait(books_lent, start);
    for (int i = 0; i < 10; ++i) {
        static_cast<void>(wait.take(ordered, start, 0.5));
    }
    CHECK(ecswire_test::allocation_scope::counts().count == 0);
}

TEST_CASE(
    "waiting for agents allocates nothing once as many were disconnected as ever are at once") {
    // A hundred instances, of which ten at a time restart their agents.
    const auto restarting = [](std::size_t first) {
        DescribeContainerInstancesResponse output;
        auto& instances = output.containerInstances.emplace();
        for (std::size_t i = 0; i < 100; ++i) {
            instances.push_back(
                {.containerInstanceArn = std::string(80, 'a') + std::to_string(1000 - i),
                 .agentConnected = i < first || i >= first + 10,
                 .agentUpdateStatus = AgentUpdateStatus::UPDATING});
        }
        return output;
    };
    std::vector<DescribeContainerInstancesResponse> outputs;
    for (std::size_t first = 0; first < 100; first += 5) { // five of the ten restart twice
        outputs.push_back(restarting(first));
    }
    waiting updated(agent_updated(1min), start);
    bool is_again = updated.take(outputs.front(), start, 0.5).verdict == wait_verdict::again;
    ecswire_test::allocation_scope scope;
    auto now = start;
    for (const auto& output : outputs) {
        now += 25s;
        is_again = is_again && updated.take(output, now, 0.5).verdict == wait_verdict::again;
    }
    CHECK(ecswire_test::allocation_scope::counts().count == 0);
    CHECK(is_again);
}

TEST_CASE("waiting allocates nothing with the waiters of ECS") {
    ContainerInstance updating{.containerInstanceArn = std::string(80, 'a'),
                               .agentConnected = true,
                               .runningTasksCount = 1,
                               .agentUpdateStatus = AgentUpdateStatus::UPDATING};
    updating.status = ContainerInstanceStatus::DRAINING;
    const DescribeContainerInstancesResponse instances{
        .containerInstances = std::vector<ContainerInstance>(100, updating)};
    const DescribeServicesResponse services{
        .services = std::vector<Service>(10, Service{.status = "ACTIVE"})};
    const DescribeTasksResponse tasks{.tasks =
                                          std::vector<Task>(100, Task{.lastStatus = "PENDING"})};
    ecswire_test::allocation_scope scope;
    waiting updated(agent_updated(1min), start);
    waiting drained(instances_drained, start);
    waiting stable(services_stable, start);
    waiting running(tasks_running, start);
    bool is_again = true;
    for (int i = 0; i < 10; ++i) {
        const auto check = [&](wait_decision next) {
            is_again = is_again && next.verdict == wait_verdict::again;
        };
        check(updated.take(instances, start, 0.5));
        check(drained.take(instances, start, 0.5));
        check(stable.take(services, start, 0.5));
        check(running.take(tasks, start, 0.5));
    }
    CHECK(ecswire_test::allocation_scope::counts().count == 0);
    CHECK(is_again);
}
