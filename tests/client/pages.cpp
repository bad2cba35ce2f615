// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/pages.hpp>

#include "library.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace library;

namespace {

using cursor_type = page_cursor<ListBooks>;

ListBooksResponse page(std::optional<std::string> next) {
    return {.books = std::vector<std::string>{"a"}, .nextToken = std::move(next)};
}

} // namespace

TEST_CASE("next_page puts the token of the output into the request") {
    const ListBooksRequest first{.shelf = "poetry", .maxResults = 10};
    const auto second = next_page(first, page("t1"));
    REQUIRE(second);
    CHECK(second->shelf == "poetry");
    CHECK(second->maxResults == 10);
    CHECK(second->nextToken == "t1");
    const auto third = next_page<ListBooks>(*second, page("t2"));
    REQUIRE(third);
    CHECK(third->nextToken == "t2");
}

TEST_CASE("next_page ends where there is no token, or an empty one") {
    CHECK_FALSE(next_page(ListBooksRequest{.nextToken = "t1"}, page({})));
    CHECK_FALSE(next_page(ListBooksRequest{.nextToken = "t1"}, page("")));
}

TEST_CASE("page_cursor goes from page to page") {
    cursor_type cursor({.shelf = "poetry"});
    CHECK_FALSE(cursor.request().nextToken);
    CHECK(cursor.take(page("t1")) == page_state::more);
    CHECK(cursor.request().nextToken == "t1");
    CHECK(cursor.request().shelf == "poetry");
    CHECK(cursor.take(page("t2")) == page_state::more);
    CHECK(cursor.request().nextToken == "t2");
    CHECK(cursor.take(page({})) == page_state::end);
    CHECK(cursor.pages() == 3);
}

TEST_CASE("page_cursor goes on from a token") {
    cursor_type cursor({.nextToken = "t7"});
    CHECK(cursor.request().nextToken == "t7");
    CHECK(cursor.take(page("t8")) == page_state::more);
}

TEST_CASE("page_cursor stops after the maximum number of pages") {
    cursor_type cursor({}, 2);
    CHECK(cursor.take(page("t1")) == page_state::more);
    CHECK(cursor.take(page("t2")) == page_state::max_pages);
    CHECK(cursor.request().nextToken == "t2"); // to go on from
    cursor_type exact({}, 2);
    CHECK(exact.take(page("t1")) == page_state::more);
    CHECK(exact.take(page({})) == page_state::end);
}

TEST_CASE("page_cursor detects the token that it has just sent") {
    cursor_type cursor({.nextToken = "t1"});
    CHECK(cursor.take(page("t1")) == page_state::repeated_token);
}

TEST_CASE("page_cursor detects tokens that repeat in a cycle, after any other tokens") {
    for (std::size_t before = 0; before < 20; ++before) {
        for (std::size_t round = 1; round < 40; ++round) {
            CAPTURE(before, round);
            cursor_type cursor({});
            std::size_t token = 0;
            page_state state = page_state::more;
            while (state == page_state::more && cursor.pages() < 1'000) {
                state = cursor.take(page("t" + std::to_string(token)));
                ++token;
                if (token == before + round) {
                    token = before;
                }
            }
            CHECK(state == page_state::repeated_token);
            CHECK(cursor.pages() <= 3 * (before + round) + 1);
        }
    }
}

TEST_CASE("page_cursor takes ten thousand tokens that differ") {
    cursor_type cursor({});
    for (int i = 0; i < 10'000; ++i) {
        if (cursor.take(page(std::to_string(i))) != page_state::more) {
            FAIL("stopped at " << i);
        }
    }
    CHECK(cursor.pages() == 10'000);
}

TEST_CASE("page_cursor allocates the memory of two tokens and reuses it") {
    std::vector<ListBooksResponse> outputs;
    for (int i = 0; i < 100; ++i) {
        outputs.push_back(page(std::string(1000, 'a') + std::to_string(100 + i)));
    }
    cursor_type cursor({});
    ecswire_test::allocation_scope scope;
    bool is_more = cursor.take(outputs[0]) == page_state::more;
    // The token in the request, and the remembered one.
    CHECK(ecswire_test::allocation_scope::counts().count == 2);
    for (std::size_t i = 1; i < outputs.size(); ++i) {
        is_more = is_more && cursor.take(outputs[i]) == page_state::more;
    }
    CHECK(ecswire_test::allocation_scope::counts().count == 2); // their memory is reused
    CHECK(is_more);
}
