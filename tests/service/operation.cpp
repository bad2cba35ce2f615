// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/service/operation.hpp>

#include "support/catch.hpp"

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

using namespace ecswire;

namespace operation_test {

struct Question {
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Question, (), (text))

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

struct Refused {};
BOOST_DESCRIBE_STRUCT(Refused, (), ())

struct Ask {
    using request_type = Question;
    using response_type = Nothing;
    using error_types = boost::mp11::mp_list<Refused>;
    static constexpr std::string_view service = "Service_1";
    static constexpr std::string_view name = "Ask";
};
constexpr Ask operation_of(shape<Question>) noexcept { return {}; }

struct WithTuple : Ask {
    using error_types = std::tuple<Refused>;
};

struct WithoutErrors : Ask {
    using error_types = boost::mp11::mp_list<>;
};

struct WithTexts : Ask {
    static constexpr const char* service = "Service_1";
    static constexpr char name[] = "Ask";
};

struct Undescribed {};

struct WithoutName {
    using request_type = Question;
    using response_type = Nothing;
    using error_types = boost::mp11::mp_list<Refused>;
    static constexpr std::string_view service = "Service_1";
};
struct WithNumberForName : Ask {
    static constexpr int name = 1;
};
struct WithUndescribedRequest : Ask {
    using request_type = Undescribed;
};
struct WithUndescribedResponse : Ask {
    using response_type = Undescribed;
};
struct WithUndescribedError : Ask {
    using error_types = boost::mp11::mp_list<Refused, Undescribed>;
};
struct WithoutErrorList : Ask {
    using error_types = Refused;
};

// It returns a type that is no operation.
constexpr int operation_of(shape<Nothing>) noexcept { return 0; }

template <class Request>
concept has_operation = requires {
    typename operation_for<Request>;
};

struct ListRequest {
    std::optional<std::string> nextToken{};
    std::optional<int> maxResults{};
};
BOOST_DESCRIBE_STRUCT(ListRequest, (), (nextToken, maxResults))

struct Failure {};
BOOST_DESCRIBE_STRUCT(Failure, (), ())

struct Page {
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(Page, (), (nextToken))

struct ListResponse : Page {
    std::optional<std::vector<std::string>> names{};
    std::optional<std::vector<Failure>> failures{};
};
BOOST_DESCRIBE_STRUCT(ListResponse, (Page), (names, failures))

struct List : Ask {
    using request_type = ListRequest;
    using response_type = ListResponse;
    static constexpr aws_json protocol = aws_json::v1_0;
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListRequest::nextToken;
    static constexpr auto output_token = &ListResponse::nextToken;
    static constexpr auto result_key = &ListResponse::names;
    static constexpr auto limit_key = &ListRequest::maxResults;
    static constexpr auto failures = &ListResponse::failures;
};

struct ListWithoutLimit : Ask {
    using request_type = ListRequest;
    using response_type = ListResponse;
    static constexpr auto input_token = &ListRequest::nextToken;
    static constexpr auto output_token = &ListResponse::nextToken;
    static constexpr auto result_key = &ListResponse::names;
};

struct ListWithTokenOfAnotherShape : List {
    static constexpr auto input_token = &Question::text;
};
struct ListWithResultThatIsNoList : List {
    static constexpr auto result_key = &ListRequest::maxResults;
};

} // namespace operation_test

using namespace operation_test;

TEST_CASE("operation requires request, response, errors, service and name") {
    STATIC_REQUIRE(operation<Ask>);
    STATIC_REQUIRE(operation<WithTuple>);
    STATIC_REQUIRE(operation<WithoutErrors>);
    STATIC_REQUIRE(operation<WithTexts>);
}

TEST_CASE("operation rejects structures that lack one of them") {
    STATIC_REQUIRE_FALSE(operation<WithoutName>);
    STATIC_REQUIRE_FALSE(operation<WithNumberForName>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedRequest>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedResponse>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedError>);
    STATIC_REQUIRE_FALSE(operation<WithoutErrorList>);
    STATIC_REQUIRE_FALSE(operation<Question>);
    STATIC_REQUIRE_FALSE(operation<int>);
}

TEST_CASE("operation_for finds the operation beside the request") {
    STATIC_REQUIRE(std::is_same_v<operation_for<Question>, Ask>);
    STATIC_REQUIRE(has_operation<Question>);
    STATIC_REQUIRE_FALSE(has_operation<Refused>);
    STATIC_REQUIRE_FALSE(has_operation<Nothing>);
    STATIC_REQUIRE_FALSE(has_operation<int>);
}

TEST_CASE("protocol_of is awsJson1_1 unless the operation says otherwise") {
    STATIC_REQUIRE(protocol_of<Ask> == aws_json::v1_1);
    STATIC_REQUIRE(protocol_of<List> == aws_json::v1_0);
}

TEST_CASE("is_idempotent is false unless the operation says otherwise") {
    STATIC_REQUIRE_FALSE(is_idempotent<Ask>);
    STATIC_REQUIRE(is_idempotent<List>);
}

TEST_CASE("paginated_operation requires tokens and a list of results") {
    STATIC_REQUIRE(paginated_operation<List>);
    STATIC_REQUIRE(paginated_operation<ListWithoutLimit>);
    STATIC_REQUIRE_FALSE(paginated_operation<Ask>);
    STATIC_REQUIRE_FALSE(paginated_operation<ListWithTokenOfAnotherShape>);
    STATIC_REQUIRE_FALSE(paginated_operation<ListWithResultThatIsNoList>);
    STATIC_REQUIRE_FALSE(paginated_operation<int>);
}

TEST_CASE("has_page_limit requires a limit key") {
    STATIC_REQUIRE(has_page_limit<List>);
    STATIC_REQUIRE_FALSE(has_page_limit<ListWithoutLimit>);
    STATIC_REQUIRE_FALSE(has_page_limit<Ask>);
}

TEST_CASE("operation_with_failures requires a list of failures") {
    STATIC_REQUIRE(operation_with_failures<List>);
    STATIC_REQUIRE_FALSE(operation_with_failures<ListWithoutLimit>);
    STATIC_REQUIRE_FALSE(operation_with_failures<Ask>);
}
