// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/service/waiter.hpp>

#include "client/library.hpp"
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace library;

namespace {

using Output = DescribeBooksResponse;

bool holds(const output_condition<Output>& condition, const Output& output) {
    return condition.holds(output, condition.text);
}

Output books_with(const std::vector<std::optional<std::string>>& statuses) {
    Output output{.books = std::vector<Book>()};
    for (const auto& status : statuses) {
        Book book{.name = "a"};
        if (status) {
            book.status = open_enum<BookStatus>(std::string_view(*status));
        }
        output.books->push_back(book);
    }
    return output;
}

struct Shelf {
    std::optional<Book> first{};
};
BOOST_DESCRIBE_STRUCT(Shelf, (), (first))

struct DescribeShelfResponse {
    std::optional<Shelf> shelf{};
    std::optional<std::vector<Shelf>> others{};
};
BOOST_DESCRIBE_STRUCT(DescribeShelfResponse, (), (shelf, others))

} // namespace

TEST_CASE("every holds where each element that has the member has the text") {
    constexpr auto lent = every<&Output::books, &Book::status>("LENT");
    CHECK(holds(lent, books_with({"LENT"})));
    CHECK(holds(lent, books_with({"LENT", "LENT"})));
    CHECK(holds(lent, books_with({"LENT", std::nullopt}))); // a projection drops null
    CHECK_FALSE(holds(lent, books_with({"LENT", "LOST"})));
    CHECK_FALSE(holds(lent, books_with({"LENT", "IN_REPAIR"})));
    CHECK_FALSE(holds(lent, books_with({std::nullopt})));
    CHECK_FALSE(holds(lent, books_with({})));
    CHECK_FALSE(holds(lent, {}));
}

TEST_CASE("some holds where an element has the text, known to the enumeration or not") {
    CHECK(holds(some<&Output::books, &Book::status>("LOST"), books_with({"LENT", "LOST"})));
    CHECK(holds(some<&Output::books, &Book::status>("IN_REPAIR"), books_with({"IN_REPAIR"})));
    constexpr auto missing = some<&Output::failures, &Failure::reason>("MISSING");
    CHECK(holds(missing, {.failures = std::vector<Failure>{{.reason = "MISSING"}}}));
    CHECK_FALSE(holds(missing, {.failures = std::vector<Failure>{{.reason = "OTHER"}, {}}}));
    CHECK_FALSE(holds(missing, {.failures = std::vector<Failure>()}));
    CHECK_FALSE(holds(missing, {}));
}

TEST_CASE("has follows a path of members") {
    constexpr auto open = has<&DescribeShelfResponse::shelf, &Shelf::first, &Book::status>("LENT");
    const auto is_open = [&](const DescribeShelfResponse& output) {
        return open.holds(output, open.text);
    };
    CHECK(is_open({.shelf = Shelf{.first = Book{.status = BookStatus::LENT}}}));
    CHECK_FALSE(is_open({.shelf = Shelf{.first = Book{.status = BookStatus::LOST}}}));
    CHECK_FALSE(is_open({.shelf = Shelf{.first = Book{}}}));
    CHECK_FALSE(is_open({.shelf = Shelf{}}));
    CHECK_FALSE(is_open({}));
    CHECK(holds(has<&Output::librarian>("Anna"), {.librarian = "Anna"}));

    constexpr auto deep = some<&DescribeShelfResponse::others, &Shelf::first, &Book::name>("a");
    CHECK(deep.holds({.others = std::vector<Shelf>{{}, {.first = Book{.name = "a"}}}}, deep.text));
}

TEST_CASE("satisfies holds where its predicate does") {
    constexpr auto empty = satisfies<Output>([](const Output& output) { return !output.books; });
    CHECK(holds(empty, {}));
    CHECK_FALSE(holds(empty, books_with({})));
}

TEST_CASE("a condition explains itself with the JSON Pointer of the member that it found") {
    const auto explained = [](const auto& condition, const auto& output) {
        return condition.explain(output, condition.text);
    };
    CHECK(explained(some<&Output::books, &Book::status>("LOST"),
                    books_with({"LENT", std::nullopt, "LOST", "LOST"})) ==
          "/books/2/status is LOST");
    CHECK(explained(every<&Output::books, &Book::status>("LENT"), books_with({"LENT"})) ==
          "/status of each element of /books is LENT");
    CHECK(explained(has<&DescribeShelfResponse::shelf, &Shelf::first, &Book::status>("LENT"),
                    DescribeShelfResponse{}) == "/shelf/first/status is LENT");
    CHECK(explained(some<&DescribeShelfResponse::others, &Shelf::first, &Book::name>("a"),
                    DescribeShelfResponse{
                        .others = std::vector<Shelf>{{}, {.first = Book{.name = "a"}}}}) ==
          "/others/1/first/name is a");
    constexpr auto empty = [](const Output& output) { return !output.books; };
    CHECK(explained(satisfies<Output>(empty, "there are no books"), Output{}) ==
          "there are no books");
    CHECK(explained(satisfies<Output>(empty), Output{}) == "its predicate is true");
}

TEST_CASE("a waiter's first acceptor that holds decides") {
    static constexpr auto waiter = waiter_of<DescribeBooks>(
        {.name = "BooksLent", .min_delay = 15, .max_attempts = 8},
        failure_if(some<&Output::books, &Book::status>("LOST")), retry_if(error_is<Closed>),
        success_if(every<&Output::books, &Book::status>("LENT")));
    CHECK(waiter.name == "BooksLent");
    CHECK(waiter.max_delay == 120);
    CHECK(waiter.find(books_with({"LOST", "LENT"})) == 0);
    CHECK(waiter.find(books_with({"LENT"})) == 2);
    CHECK(waiter.find(books_with({"ORDERED"})) == 3);
    CHECK(waiter.explain(0, books_with({"LOST"})) == "/books/0/status is LOST");
    CHECK(waiter.explain(1, {}).empty());
    CHECK(waiter.explain(3, {}).empty());
    CHECK(waiter.find_error("Closed") == 1);
    CHECK(waiter.find_error("Other") == 3);
    CHECK(waiter.find_error("") == 3);
    CHECK(waiter.acceptors[0].state == waiter_state::failure);
    CHECK(waiter.acceptors[1].state == waiter_state::retry);
    CHECK(waiter.acceptors[2].state == waiter_state::success);
    STATIC_REQUIRE(
        waiter_of<DescribeBooks>({}, success_if(error_is<Closed>), failure_if(error_is<Closed>))
            .find_error("Closed") == 0);
}
