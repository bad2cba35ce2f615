// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/wait_until.hpp>

#include "library.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <vector>

using namespace ecswire;
using namespace library;
using namespace std::chrono_literals;

namespace {

using Output = DescribeBooksResponse;

constexpr auto books_lent = waiter_of<DescribeBooks>(
    {.name = "BooksLent", .min_delay = 15, .max_attempts = 8},
    failure_if(some<&Output::books, &Book::status>("LOST")), retry_if(error_is<Closed>),
    success_if(every<&Output::books, &Book::status>("LENT")));

struct runtime {
    std::chrono::steady_clock::time_point time{};

    std::chrono::steady_clock::time_point now() const { return time; }
    void wait(std::chrono::milliseconds delay) { time += delay; }
    static double random() { return 0.5; }
};

// A library whose book has each of the statuses in turn, and keeps the last.
struct script {
    std::vector<std::string> statuses;
    std::size_t at = 0;

    http_response operator()(const http_request& request) {
        const std::string status = statuses[std::min(at, statuses.size() - 1)];
        ++at;
        if (status == "closed") {
            return make_error(Closed{});
        }
        if (status == "throttled") {
            return make_error(ThrottlingException{});
        }
        return dispatch<DescribeBooks>(request, [&](const DescribeBooksRequest&) {
            Output output;
            output.books.emplace().push_back(
                {.status = open_enum<BookStatus>(std::string_view(status))});
            return output;
        });
    }
};

const DescribeBooksRequest request{.books = std::vector<std::string>{"book-1"}};

} // namespace

TEST_CASE("wait_until calls the operation until an acceptor succeeds") {
    script books{{"ORDERED", "closed", "ON_SHELF", "LENT"}};
    runtime world;
    const auto lent = wait_until(books_lent, request, books, world);
    CHECK(lent.is_done());
    CHECK(lent.attempts == 4);
    CHECK(lent.acceptor == 2);
    REQUIRE(lent.output);
    CHECK(lent.output->books->front().status == BookStatus::LENT);
    CHECK_FALSE(lent.error);
    CHECK(world.time.time_since_epoch() == 15s + 22500ms + 37500ms);
}

TEST_CASE("wait_until ends where an acceptor fails") {
    script books{{"ORDERED", "LOST"}};
    runtime world;
    const auto lent = wait_until(books_lent, request, books, world);
    CHECK(lent.verdict == wait_verdict::failed);
    CHECK(lent.acceptor == 0);
    CHECK(lent.output);
}

TEST_CASE("wait_until ends after its time with the last output") {
    script books{{"ORDERED"}};
    runtime world;
    const auto lent = wait_until(books_lent, request, books, world);
    CHECK(lent.verdict == wait_verdict::timed_out);
    CHECK(lent.attempts <= 8);
    CHECK(world.time.time_since_epoch() <= 120s);
    REQUIRE(lent.output);
    CHECK(lent.output->books->front().status == BookStatus::ORDERED);
}

TEST_CASE("wait_until ends at an error that no acceptor knows, unless a retry helps") {
    script books{{"ORDERED", "throttled", "LENT"}};
    runtime world;
    const auto throttled = wait_until(books_lent, request, books, world);
    CHECK(throttled.verdict == wait_verdict::error);
    REQUIRE(throttled.error);
    REQUIRE(throttled.error->service() != nullptr);
    CHECK(throttled.error->service()->name == "ThrottlingException");
    CHECK_FALSE(throttled.output);

    books.at = 0;
    retrying client(books, world);
    CHECK(wait_until(books_lent, request, client, world).is_done());
}
