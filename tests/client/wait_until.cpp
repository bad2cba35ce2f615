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
    CHECK(lent.message() == "BooksLent succeeded after 4 calls of DescribeBooks: /status of each "
                            "element of /books is LENT");
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
    CHECK(lent.reason == "/books/0/status is LOST");
    CHECK(lent.message() ==
          "BooksLent failed after 2 calls of DescribeBooks: /books/0/status is LOST");
    CHECK(lent.output);
}

TEST_CASE("wait_until ends after its time with the last output") {
    script books{{"ORDERED"}};
    runtime world;
    const auto lent = wait_until(books_lent, request, books, world);
    CHECK(lent.verdict == wait_verdict::timed_out);
    CHECK(lent.attempts <= 8);
    CHECK(lent.message() ==
          "BooksLent timed out after " + std::to_string(lent.attempts) + " calls of DescribeBooks");
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
    CHECK(throttled.message() ==
          "BooksLent failed after 2 calls of DescribeBooks: " + throttled.error->message());
    CHECK_FALSE(throttled.output);

    books.at = 0;
    retrying client(books, world);
    CHECK(wait_until(books_lent, request, client, world).is_done());
}

namespace {

struct DescribeFewBooks : DescribeBooks {
    static constexpr auto batch_key = &DescribeBooksRequest::books;
    static constexpr std::size_t max_batch = 2;
};

// Five books, of which one more is lent at each request. The nth request may be refused.
struct counting_library {
    int requests = 0;
    int refused_request = 0;

    http_response operator()(const http_request& message) {
        ++requests;
        if (requests == refused_request) {
            return make_error(ThrottlingException{});
        }
        return dispatch<DescribeFewBooks>(message, [&](const DescribeBooksRequest& input) {
            Output output{.books = std::vector<Book>()};
            for (const std::string& name : *input.books) {
                const bool is_lent = std::stoi(name) <= requests - 3;
                output.books->push_back(
                    {.name = name, .status = is_lent ? BookStatus::LENT : BookStatus::ORDERED});
            }
            return output;
        });
    }
};

} // namespace

TEST_CASE("wait_until divides a list that is too long and judges the joined outputs") {
    static constexpr auto few_lent =
        waiter_of<DescribeFewBooks>({.name = "FewLent", .min_delay = 15, .max_attempts = 8},
                                    failure_if(some<&Output::books, &Book::status>("LOST")),
                                    success_if(every<&Output::books, &Book::status>("LENT")));
    const DescribeBooksRequest five{.books = {{"1", "2", "3", "4", "5"}}};
    runtime world;
    counting_library books;
    const auto lent = wait_until(few_lent, five, books, world);
    CHECK(lent.is_done());
    CHECK(lent.attempts == 3);
    CHECK(books.requests == 9);
    REQUIRE(lent.output);
    CHECK(lent.output->books->size() == 5);

    counting_library refusing{.refused_request = 5};
    const auto refused = wait_until(few_lent, five, refusing, world);
    CHECK(refused.verdict == wait_verdict::error);
    CHECK(refused.attempts == 2);
    CHECK(refused.error);
    CHECK(refusing.requests == 5);

    counting_library retried{.refused_request = 5};
    retrying client(retried, world);
    CHECK(wait_until(few_lent, five, client, world).is_done());

    counting_library one;
    static_cast<void>(wait_until(few_lent, {.books = {{"1", "2"}}}, one, world, {.max_wait = 1s}));
    CHECK(one.requests == 1);
}
