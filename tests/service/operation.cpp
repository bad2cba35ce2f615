// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/service/operation.hpp>

#include "support/catch.hpp"

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

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

// Beside a shape, but what it returns is no operation.
constexpr int operation_of(shape<Nothing>) noexcept { return 0; }

template <class Request>
concept has_operation = requires {
    typename operation_for<Request>;
};

} // namespace operation_test

using namespace operation_test;

TEST_CASE("operation: request, response, errors, service and name") {
    STATIC_REQUIRE(operation<Ask>);
    STATIC_REQUIRE(operation<WithTuple>);
    STATIC_REQUIRE(operation<WithoutErrors>);
    STATIC_REQUIRE(operation<WithTexts>);
}

TEST_CASE("operation: nothing less") {
    STATIC_REQUIRE_FALSE(operation<WithoutName>);
    STATIC_REQUIRE_FALSE(operation<WithNumberForName>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedRequest>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedResponse>);
    STATIC_REQUIRE_FALSE(operation<WithUndescribedError>);
    STATIC_REQUIRE_FALSE(operation<WithoutErrorList>);
    STATIC_REQUIRE_FALSE(operation<Question>);
    STATIC_REQUIRE_FALSE(operation<int>);
}

TEST_CASE("operation_for: the operation that stands beside the request") {
    STATIC_REQUIRE(std::is_same_v<operation_for<Question>, Ask>);
    STATIC_REQUIRE(has_operation<Question>);
    STATIC_REQUIRE_FALSE(has_operation<Refused>);
    STATIC_REQUIRE_FALSE(has_operation<Nothing>);
    STATIC_REQUIRE_FALSE(has_operation<int>);
}
