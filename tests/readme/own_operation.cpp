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

namespace ecr {

using ecswire::operator<<;
using ecswire::operator==;

struct DescribeRepositoriesRequest {
    std::optional<int> maxResults{};
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(DescribeRepositoriesRequest, (), (maxResults, nextToken))

struct Repository {
    std::optional<std::string> repositoryName{};
    std::optional<std::string> repositoryUri{};
};
BOOST_DESCRIBE_STRUCT(Repository, (), (repositoryName, repositoryUri))

struct DescribeRepositoriesResponse {
    std::optional<std::vector<Repository>> repositories{};
    std::optional<std::string> nextToken{};
};
BOOST_DESCRIBE_STRUCT(DescribeRepositoriesResponse, (), (repositories, nextToken))

struct RepositoryNotFoundException {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(RepositoryNotFoundException, (), (message))

constexpr ecswire::error_traits error_traits_of(ecswire::shape<RepositoryNotFoundException>) {
    return {.fault = ecswire::error_fault::client, .status = 400, .retryable = false};
}

struct DescribeRepositories {
    using request_type = DescribeRepositoriesRequest;
    using response_type = DescribeRepositoriesResponse;
    using error_types = boost::mp11::mp_list<RepositoryNotFoundException>;
    static constexpr std::string_view name = "DescribeRepositories";
    static constexpr std::string_view service = "AmazonEC2ContainerRegistry_V20150921";
};

} // namespace ecr

TEST_CASE("the protocol serves a user's operation") {
    const auto request = ecswire::make_request<ecr::DescribeRepositories>({.maxResults = 10});
    const auto response = ecswire::parse_response<ecr::DescribeRepositories>(
        {.status = 200, .headers = {}, .body = R"({"repositories":[{"repositoryName":"web"}]})"});

    REQUIRE(request.has_value());
    CHECK(request->body == R"({"maxResults":10})");
    CHECK(ecswire::find_header(request->headers, "x-amz-target") ==
          "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories");
    REQUIRE(response);
    CHECK(response->repositories->front().repositoryName == "web");
    CHECK(*response ==
          ecr::DescribeRepositoriesResponse{.repositories = {{{.repositoryName = "web"}}}});

    const auto refused = ecswire::parse_response<ecr::DescribeRepositories>(
        {.status = 400, .headers = {}, .body = R"({"__type":"RepositoryNotFoundException"})"});
    REQUIRE_FALSE(refused);
    const auto error = refused.error();
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->get_if<ecr::RepositoryNotFoundException>() != nullptr);
}
