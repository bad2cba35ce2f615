// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/list_clusters.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListClustersRequest>(optional_member<std::string>{"nextToken"},
                                                   optional_member<std::int32_t>{"maxResults"}));

static_assert(
    is_described_as<ListClustersResponse>(optional_member<std::vector<std::string>>{"clusterArns"},
                                          optional_member<std::string>{"nextToken"}));

TEST_CASE("ListClusters has its messages, errors and name") {
    check_operation<ListClusters, ListClustersRequest, ListClustersResponse, ecs_errors<>>(
        "ListClusters");
}

TEST_CASE("The shapes of list_clusters.hpp have their names in the service model") {
    CHECK(shape_name<ListClustersRequest> == "ListClustersRequest");
    CHECK(shape_name<ListClustersResponse> == "ListClustersResponse");
}

TEST_CASE("ListClustersRequest has 1 to 100 results per page") {
    check_each_member_counts(ListClustersRequest{.nextToken = "t", .maxResults = 1});
    check_each_member_counts(ListClustersResponse{.clusterArns = {{"arn"}}, .nextToken = "t"});
    const auto with = [](int max) { return from_user(ListClustersRequest{.maxResults = max}); };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
