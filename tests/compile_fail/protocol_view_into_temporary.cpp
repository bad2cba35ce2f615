// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the value has std::string_view members, which would refer to a document that is a
// expect: ListResponse

#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string_view>

struct ListRequest {};
BOOST_DESCRIBE_STRUCT(ListRequest, (), ())

struct ListResponse {
    std::optional<std::string_view> nextToken{};
};
BOOST_DESCRIBE_STRUCT(ListResponse, (), (nextToken))

struct List {
    using request_type = ListRequest;
    using response_type = ListResponse;
    using error_types = boost::mp11::mp_list<>;
    static constexpr std::string_view name = "List";
    static constexpr std::string_view service = "AmazonEC2ContainerServiceV20141113";
};

ecswire::http_response send();

bool has_more() {
#ifdef ECSWIRE_FIXED
    const ecswire::http_response answer = send();
    return ecswire::parse_response<List>(answer)->nextToken.has_value();
#else
    return ecswire::parse_response<List>(send())->nextToken.has_value();
#endif
}
