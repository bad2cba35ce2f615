// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/service/error_traits.hpp>

#include "support/catch.hpp"

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace listing {

using ecswire::operator<<;
using ecswire::operator==;

struct ListClustersRequest {
    std::optional<int> maxResults{};
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(ListClustersRequest, (), (maxResults, nextToken))

struct ListClustersResponse {
    std::optional<std::vector<std::string>> clusterArns{};
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(ListClustersResponse, (), (clusterArns, nextToken))

struct ResourceNotFoundException {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(ResourceNotFoundException, (), (message))

constexpr ecswire::error_traits error_traits_of(ecswire::shape<ResourceNotFoundException>) {
    return {.fault = ecswire::error_fault::client, .status = 400, .retryable = false};
}

struct ListClusters {
    using request_type = ListClustersRequest;
    using response_type = ListClustersResponse;
    using error_types = boost::mp11::mp_list<ecswire::ClientException, ecswire::ServerException,
                                             ResourceNotFoundException>;
    static constexpr std::string_view name = "ListClusters";
    static constexpr std::string_view service = "AmazonEC2ContainerServiceV20141113";
};

} // namespace listing

TEST_CASE("the protocol serves a user's operation") {
    const auto request = ecswire::make_request<listing::ListClusters>({.maxResults = 10});
    const auto response = ecswire::parse_response<listing::ListClusters>(
        {.status = 200, .headers = {}, .body = R"({"clusterArns":["arn:aws:ecs:1"]})"});

    REQUIRE(request.has_value());
    CHECK(request->body == R"({"maxResults":10})");
    CHECK(ecswire::find_header(request->headers, "x-amz-target") ==
          "AmazonEC2ContainerServiceV20141113.ListClusters");
    REQUIRE(response);
    CHECK(response->clusterArns->front() == "arn:aws:ecs:1");
    CHECK(*response == listing::ListClustersResponse{.clusterArns = {{"arn:aws:ecs:1"}}});

    const auto refused = ecswire::parse_response<listing::ListClusters>(
        {.status = 400, .headers = {}, .body = R"({"__type":"ResourceNotFoundException"})"});
    REQUIRE_FALSE(refused);
    const auto error = refused.error();
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->get_if<listing::ResourceNotFoundException>() != nullptr);
}
