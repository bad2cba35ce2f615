// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/batches.hpp>

#include "library.hpp"
#include "support/catch.hpp"

#include <ecswire/ecs/services/describe_services.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace library;

namespace {

constexpr auto list = &DescribeBooksRequest::books;

DescribeBooksRequest request_for(std::size_t count) {
    DescribeBooksRequest request{.books = std::vector<std::string>(), .language = "de"};
    for (std::size_t i = 0; i < count; ++i) {
        request.books->push_back("book-" + std::to_string(i));
    }
    return request;
}

} // namespace

TEST_CASE("batches divide the list, in order, and keep the other members") {
    for (const std::size_t size : {0U, 1U, 99U, 100U, 101U, 10'000U}) {
        CAPTURE(size);
        std::vector<std::string> joined;
        std::size_t count = 0;
        for (const DescribeBooksRequest& batch : batches<list>(request_for(size))) {
            ++count;
            CHECK(batch.language == "de");
            REQUIRE(batch.books);
            CHECK(!batch.books->empty());
            CHECK(batch.books->size() <= 100);
            joined.insert(joined.end(), batch.books->begin(), batch.books->end());
        }
        CHECK(count == (size + 99) / 100);
        CHECK(joined == request_for(size).books);
    }
}

TEST_CASE("batches leave a request without the list as it is") {
    std::vector<DescribeBooksRequest> seen;
    for (const auto& batch : batches<list>({.language = "de"})) {
        seen.push_back(batch);
    }
    CHECK(seen == std::vector{DescribeBooksRequest{.language = "de"}});
}

TEST_CASE("batches have at most max_items elements") {
    std::vector<std::size_t> sizes;
    for (const auto& batch : batches<list>(request_for(7), 3)) {
        sizes.push_back(batch.books->size());
    }
    CHECK(sizes == std::vector<std::size_t>{3, 3, 1});
}

TEST_CASE("batches have at least one element") {
    std::size_t count = 0;
    for (const auto& batch : batches<list>(request_for(3), 0)) {
        CHECK(batch.books->size() == 1);
        ++count;
    }
    CHECK(count == 3);
}

TEST_CASE("rest of batches is the current batch and those after it") {
    auto requests = batches<list>(request_for(7), 3);
    auto it = requests.begin();
    CHECK(requests.rest() == request_for(7));
    ++it;
    const std::vector<std::string> left{"book-3", "book-4", "book-5", "book-6"};
    CHECK(requests.rest().books == left);
    CHECK(requests.rest().language == "de");
}

TEST_CASE("call_in_batches joins the lists of the outputs") {
    for (const std::size_t size : {0U, 1U, 100U, 101U, 10'000U}) {
        CAPTURE(size);
        server books{.size = size - size / 10}; // the last tenth is missing
        const auto described = call_in_batches<list>(request_for(size), books);
        CHECK(described.is_complete());
        CHECK_FALSE(described.rest);
        CHECK(books.requests == (size + 99) / 100);
        CHECK(books.max_batch == std::min<std::size_t>(size, 100));
        CHECK((described.output.books ? described.output.books->size() : 0) == books.size);
        CHECK((described.output.failures ? described.output.failures->size() : 0) ==
              size - books.size);
        if (size > 1) {
            CHECK(described.output.books->back().name == "book-" + std::to_string(books.size - 1));
            CHECK(described.output.librarian == "librarian " + std::to_string(books.requests));
        }
    }
}

TEST_CASE("call_in_batches keeps the output before an error, and can continue after it") {
    server books{.size = 250, .failing_request = 2};
    const auto described = call_in_batches<list>(request_for(250), books);
    CHECK_FALSE(described.is_complete());
    REQUIRE(described.output.books);
    CHECK(described.output.books->size() == 100);
    REQUIRE(described.error);
    REQUIRE(described.error->service() != nullptr);
    CHECK(described.error->service()->name == "ThrottlingException");
    REQUIRE(described.rest);
    REQUIRE(described.rest->books);
    CHECK(described.rest->books->size() == 150);
    const auto others = call_in_batches<list>(*described.rest, books);
    CHECK(others.is_complete());
    CHECK(others.output.books->size() == 150);
}

namespace library {

struct ReturnBooksRequest {
    std::optional<std::vector<std::string>> books{};
};
BOOST_DESCRIBE_STRUCT(ReturnBooksRequest, (), (books))

struct ReturnBooks : operation_base {
    using request_type = ReturnBooksRequest;
    using response_type = ListBooksResponse;
    static constexpr std::string_view name = "ReturnBooks";
    static constexpr auto batch_key = &ReturnBooksRequest::books;
    static constexpr std::size_t max_batch = 3;
};
constexpr ReturnBooks operation_of(shape<ReturnBooksRequest>) noexcept { return {}; }

} // namespace library

TEST_CASE("batches takes the maximum from the operation of the request") {
    const auto first_size = [](auto requests, auto member) {
        return ((*requests.begin()).*member)->size();
    };
    const std::vector<std::string> many(150, "1");
    CHECK(first_size(batches<&ReturnBooksRequest::books>({.books = many}),
                     &ReturnBooksRequest::books) == 3);
    CHECK(first_size(batches<&ReturnBooksRequest::books>({.books = many}, 7),
                     &ReturnBooksRequest::books) == 7);
    CHECK(first_size(batches<list>({.books = many}), list) == 100); // the operation doesn't say
    constexpr auto services = &DescribeServicesRequest::services;
    CHECK(first_size(batches<services>({.services = many}), services) == 10);
}

TEST_CASE("call_in_batches takes the list and its maximum from the operation") {
    STATIC_REQUIRE(batched_operation<ReturnBooks>);
    STATIC_REQUIRE_FALSE(batched_operation<DescribeBooks>);
    int requests = 0;
    const auto send = [&](const http_request& request) {
        ++requests;
        return dispatch<ReturnBooks>(request, [](const ReturnBooksRequest& input) {
            return ListBooksResponse{.books = input.books};
        });
    };
    const std::vector<std::string> books{"1", "2", "3", "4", "5", "6", "7"};
    const auto returned = call_in_batches(ReturnBooksRequest{.books = books}, send);
    CHECK(requests == 3);
    CHECK(returned.is_complete());
    CHECK(returned.output.books == books);
    requests = 0;
    const auto named =
        call_in_batches<&ReturnBooksRequest::books>(ReturnBooksRequest{.books = books}, send);
    CHECK(requests == 3);
    CHECK(named.output.books == books);
}
