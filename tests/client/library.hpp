// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/print.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <boost/mp11/list.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A service of a user's own, with pages, batches, failures and states: a library of books.
namespace library {

using ecswire::operator<<;
using ecswire::operator==;

struct ListBooksRequest {
    std::optional<std::string> shelf{};
    std::optional<std::string> nextToken{};
    std::optional<int> maxResults{};
};
BOOST_DESCRIBE_STRUCT(ListBooksRequest, (), (shelf, nextToken, maxResults))

struct ListBooksResponse {
    std::optional<std::vector<std::string>> books{};
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(ListBooksResponse, (), (books, nextToken))

struct operation_base {
    using error_types = boost::mp11::mp_list<>;
    static constexpr std::string_view service = "Library_1";
};

struct ListBooks : operation_base {
    using request_type = ListBooksRequest;
    using response_type = ListBooksResponse;
    static constexpr std::string_view name = "ListBooks";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListBooksRequest::nextToken;
    static constexpr auto output_token = &ListBooksResponse::nextToken;
    static constexpr auto result_key = &ListBooksResponse::books;
    static constexpr auto limit_key = &ListBooksRequest::maxResults;
};
constexpr ListBooks operation_of(ecswire::shape<ListBooksRequest>) noexcept { return {}; }

enum class BookStatus { ORDERED, ON_SHELF, LENT, LOST };
BOOST_DESCRIBE_ENUM(BookStatus, ORDERED, ON_SHELF, LENT, LOST)

struct Book {
    std::optional<std::string> name{};
    std::optional<ecswire::open_enum<BookStatus>> status{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (name, status))

struct Failure {
    std::optional<std::string> name{};
    std::optional<std::string> reason{};
};
BOOST_DESCRIBE_STRUCT(Failure, (), (name, reason))

struct DescribeBooksRequest {
    std::optional<std::vector<std::string>> books{};
    std::optional<std::string> language{};
};
BOOST_DESCRIBE_STRUCT(DescribeBooksRequest, (), (books, language))

struct DescribeBooksResponse {
    std::optional<std::vector<Book>> books{};
    std::optional<std::vector<Failure>> failures{};
    std::optional<std::string> librarian{};
};
BOOST_DESCRIBE_STRUCT(DescribeBooksResponse, (), (books, failures, librarian))

/// The library is closed.
struct Closed {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(Closed, (), (message))

struct DescribeBooks : operation_base {
    using request_type = DescribeBooksRequest;
    using response_type = DescribeBooksResponse;
    using error_types = boost::mp11::mp_list<Closed>;
    static constexpr std::string_view name = "DescribeBooks";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeBooksResponse::failures;
};
constexpr DescribeBooks operation_of(ecswire::shape<DescribeBooksRequest>) noexcept { return {}; }

struct LendBookRequest {
    std::optional<std::string> book{};
};
BOOST_DESCRIBE_STRUCT(LendBookRequest, (), (book))

struct LendBookResponse {
    std::optional<Book> book{};
};
BOOST_DESCRIBE_STRUCT(LendBookResponse, (), (book))

/// Not idempotent.
struct LendBook : operation_base {
    using request_type = LendBookRequest;
    using response_type = LendBookResponse;
    static constexpr std::string_view name = "LendBook";
};
constexpr LendBook operation_of(ecswire::shape<LendBookRequest>) noexcept { return {}; }

struct OrderBookRequest {
    std::optional<std::string> title{};
    std::optional<std::string> clientToken{};
};
BOOST_DESCRIBE_STRUCT(OrderBookRequest, (), (title, clientToken))
constexpr auto traits_of(ecswire::shape<OrderBookRequest>) {
    return ecswire::traits(ecswire::idempotency_token<&OrderBookRequest::clientToken>);
}

/// Not idempotent, but for its token.
struct OrderBook : operation_base {
    using request_type = OrderBookRequest;
    using response_type = LendBookResponse;
    static constexpr std::string_view name = "OrderBook";
};

/// A transport to a library with `size` books, `book-0` and so on, which lists them in pages and
/// describes at most 100 at once.
struct server {
    std::size_t size = 0;
    std::size_t failing_request = 0; ///< the number of the request that is throttled; 0: none is
    std::size_t requests = 0;        ///< so far
    std::size_t max_batch = 0;       ///< so far

    ecswire::http_response operator()(const ecswire::http_request& request) {
        if (++requests == failing_request) {
            return ecswire::make_error(ecswire::ThrottlingException{.message = "Rate exceeded"});
        }
        return ecswire::dispatch<ListBooks, DescribeBooks>(
            request,
            [this](auto operation, const auto& input) { return answer(operation, input); });
    }

private:
    ListBooksResponse answer(ListBooks, const ListBooksRequest& input) const {
        const std::size_t first = input.nextToken ? std::stoul(*input.nextToken) : 0;
        const auto page = static_cast<std::size_t>(input.maxResults.value_or(100));
        const std::size_t last = std::min(first + page, size);
        ListBooksResponse output{.books = std::vector<std::string>()};
        for (std::size_t i = first; i < last; ++i) {
            output.books->push_back("book-" + std::to_string(i));
        }
        if (last < size) {
            output.nextToken = std::to_string(last);
        }
        return output;
    }

    DescribeBooksResponse answer(DescribeBooks, const DescribeBooksRequest& input) {
        DescribeBooksResponse output{.librarian = "librarian " + std::to_string(requests)};
        if (!input.books) {
            return output;
        }
        max_batch = std::max(max_batch, input.books->size());
        for (const std::string& name : *input.books) {
            const bool exists = name.starts_with("book-") && std::stoul(name.substr(5)) < size;
            if (exists) {
                auto& books = output.books ? *output.books : output.books.emplace();
                books.push_back({.name = name, .status = BookStatus::ON_SHELF});
            } else {
                auto& failures = output.failures ? *output.failures : output.failures.emplace();
                failures.push_back({.name = name, .reason = "MISSING"});
            }
        }
        return output;
    }
};

} // namespace library
