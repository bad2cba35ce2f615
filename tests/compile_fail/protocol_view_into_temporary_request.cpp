// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the value has std::string_view members, which would refer to a document that is a
// expect: ListRequest

#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>

struct ListRequest {
    std::optional<std::string_view> nextToken{};
};
BOOST_DESCRIBE_STRUCT(ListRequest, (), (nextToken))

struct ListResponse {};
BOOST_DESCRIBE_STRUCT(ListResponse, (), ())

struct List {
    using request_type = ListRequest;
    using response_type = ListResponse;
    using error_types = boost::mp11::mp_list<>;
    static constexpr std::string_view name = "List";
    static constexpr std::string_view service = "AmazonEC2ContainerServiceV20141113";
};

std::string_view body();

bool has_more() {
#ifdef ECSWIRE_FIXED
    const ecswire::http_request request{.method = "POST", .body = std::string(body())};
    return ecswire::parse_request<List>(request)->nextToken.has_value();
#else
    return ecswire::parse_request<List>({.method = "POST", .body = std::string(body())})
        ->nextToken.has_value();
#endif
}
