// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/paginate.hpp>

#include "library.hpp"
#include "support/catch.hpp"

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

using namespace ecswire;
using namespace library;

namespace {

// A transport whose tokens never end: `t0`, `t1`, and `t0` again.
http_response go_round(const http_request& request) {
    return dispatch<ListBooks>(request, [](const ListBooksRequest& input) {
        return ListBooksResponse{.books = std::vector<std::string>{"a", "b"},
                                 .nextToken = input.nextToken == "t0" ? "t1" : "t0"};
    });
}

} // namespace

TEST_CASE("paginate passes the items of all pages in order") {
    for (const std::size_t size : {0U, 1U, 99U, 100U, 101U, 10'000U}) {
        CAPTURE(size);
        server books{.size = size};
        auto items = paginate<ListBooks>({}, books);
        CHECK(books.requests == 0); // none before the first item is asked for
        std::size_t count = 0;
        for (const std::string& book : items) {
            if (book != "book-" + std::to_string(count)) {
                FAIL("found " << book << " in place of item " << count);
            }
            ++count;
        }
        CHECK(count == size);
        CHECK(books.requests == (size == 0 ? 1 : (size + 99) / 100));
        CHECK(items.error() == nullptr);
        CHECK_FALSE(items.rest());
    }
}

TEST_CASE("paginate passes over empty pages") {
    int page = 0;
    const auto send = [&](const http_request& request) {
        return dispatch<ListBooks>(request, [&](const ListBooksRequest&) {
            ListBooksResponse output;
            ++page;
            if (page == 2) {
                output.books.emplace(); // page 1 has no list, page 2 an empty one
            } else if (page == 3) {
                output.books = std::vector<std::string>{"a"};
            }
            if (page < 4) {
                output.nextToken = "t" + std::to_string(page);
            }
            return output;
        });
    };
    const auto all = paginate(ListBooksRequest{}, send).collect();
    CHECK(all.items == std::vector<std::string>{"a"});
    CHECK(all.is_complete());
    CHECK(page == 4);
}

TEST_CASE("paginate keeps the items before an error, and can continue after it") {
    server books{.size = 250, .failing_request = 3};
    auto all = paginate<ListBooks>({.shelf = "poetry"}, books).collect();
    CHECK(all.items.size() == 200);
    CHECK_FALSE(all.is_complete());
    REQUIRE(all.error);
    REQUIRE(all.error->failure() != nullptr);
    REQUIRE(all.error->failure()->service() != nullptr);
    CHECK(all.error->failure()->service()->name == "ThrottlingException");
    CHECK_FALSE(all.error->is_repeated_token());
    CHECK(all.error->message() == all.error->failure()->message());
    REQUIRE(all.rest);
    CHECK(all.rest->nextToken == "200");
    CHECK(all.rest->shelf == "poetry");

    const auto others = paginate(*all.rest, books).collect();
    CHECK(others.is_complete());
    REQUIRE(others.items.size() == 50);
    CHECK(others.items.front() == "book-200");
}

TEST_CASE("paginate ends at the error of the first page") {
    server books{.size = 250, .failing_request = 1};
    auto items = paginate<ListBooks>({}, books);
    for (const std::string& book : items) {
        FAIL("found " << book);
    }
    REQUIRE(items.error() != nullptr);
    REQUIRE(items.rest());
    CHECK_FALSE(items.rest()->nextToken);
    CHECK(items.begin() == items.end()); // it asks for nothing again
    CHECK(books.requests == 1);
}

TEST_CASE("paginate reports a token that repeats, after the items of its page") {
    auto items = paginate<ListBooks>({}, go_round);
    std::size_t count = 0;
    for (const std::string& book : items) {
        count += book.size();
    }
    CHECK(count == 8); // of four pages: one token in two is remembered
    REQUIRE(items.error() != nullptr);
    CHECK(items.error()->is_repeated_token());
    CHECK(items.error()->failure() == nullptr);
    CHECK_FALSE(items.rest());
    std::ostringstream out;
    out << *items.error();
    CHECK(out.str() == "the service repeats a page token: the pages would never end");
}

TEST_CASE("paginate stops after max_pages") {
    server books{.size = 250};
    const auto all = paginate<ListBooks>({}, books, {.max_pages = 2}).collect();
    CHECK(all.items.size() == 200);
    CHECK(books.requests == 2);
    CHECK_FALSE(all.error);
    CHECK_FALSE(all.is_complete());
    REQUIRE(all.rest);
    CHECK(all.rest->nextToken == "200");
    CHECK(paginate<ListBooks>({}, books, {.max_pages = 3}).collect().is_complete());
}

TEST_CASE("paginate stops after max_items") {
    server books{.size = 250};
    const auto all = paginate<ListBooks>({}, books, {.max_items = 150}).collect();
    CHECK(all.items.size() == 150);
    CHECK(books.requests == 2);
    REQUIRE(all.rest);
    CHECK(all.rest->nextToken == "100"); // of the page that item 150 is on

    const auto page = paginate<ListBooks>({}, books, {.max_items = 200}).collect();
    CHECK(page.items.size() == 200);
    REQUIRE(page.rest);
    CHECK(page.rest->nextToken == "200");
    CHECK(paginate<ListBooks>({}, books, {.max_items = 250}).collect().is_complete());

    const auto first = paginate<ListBooks>({}, books, {.max_items = 10}).collect();
    REQUIRE(first.rest);
    CHECK_FALSE(first.rest->nextToken);
}

TEST_CASE("paginate sends no request if a maximum is 0") {
    server books{.size = 250};
    for (const paginate_options options :
         {paginate_options{.max_pages = 0}, paginate_options{.max_items = 0}}) {
        const auto all = paginate<ListBooks>({}, books, options).collect();
        CHECK(all.items.empty());
        CHECK(all.rest == ListBooksRequest{});
    }
    CHECK(books.requests == 0);
}

TEST_CASE("paginate lets items be moved from") {
    server books{.size = 3};
    std::vector<std::string> kept;
    for (std::string& book : paginate<ListBooks>({}, books)) {
        kept.push_back(std::move(book));
    }
    CHECK(kept == std::vector<std::string>{"book-0", "book-1", "book-2"});
}

TEST_CASE("paginate takes a callable that calls operations") {
    server books{.size = 250};
    int calls = 0;
    const auto caller = [&]<operation Op>(Op, const typename Op::request_type& input) {
        ++calls;
        return call<Op>(input, books);
    };
    CHECK(paginate<ListBooks>({}, caller).collect().items.size() == 250);
    CHECK(calls == 3);
}
