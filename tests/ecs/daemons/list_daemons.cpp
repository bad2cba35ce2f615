// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/list_daemons.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonSummary>(optional_member<std::string>{"daemonArn"},
                                             optional_member<open_enum<DaemonStatus>>{"status"},
                                             optional_member<timestamp>{"createdAt"},
                                             optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<ListDaemonsRequest>(optional_member<std::string>{"clusterArn"},
                                                  optional_member<std::vector<std::string>>{
                                                      "capacityProviderArns"},
                                                  optional_member<std::int32_t>{"maxResults"},
                                                  optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<ListDaemonsResponse>(
    optional_member<std::vector<DaemonSummary>>{"daemonSummariesList"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListDaemons has its messages, errors and name") {
    check_operation<ListDaemons, ListDaemonsRequest, ListDaemonsResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "ListDaemons");
}

TEST_CASE("The shapes of list_daemons.hpp have their names in the service model") {
    CHECK(shape_name<DaemonSummary> == "DaemonSummary");
    CHECK(shape_name<ListDaemonsRequest> == "ListDaemonsRequest");
    CHECK(shape_name<ListDaemonsResponse> == "ListDaemonsResponse");
}

TEST_CASE("ListDaemonsRequest has 1 to 100 results per page") {
    check_each_member_counts(ListDaemonsRequest{
        .clusterArn = "c", .capacityProviderArns = {{"p"}}, .maxResults = 1, .nextToken = "t"});
    const DaemonSummary summary{.daemonArn = "arn",
                                .status = DaemonStatus::ACTIVE,
                                .createdAt = timestamp::from_seconds(1),
                                .updatedAt = timestamp::from_seconds(2)};
    check_each_member_counts(summary);
    check_each_member_counts(
        ListDaemonsResponse{.daemonSummariesList = {{summary}}, .nextToken = "t"});
    const auto with = [](int max) { return from_user(ListDaemonsRequest{.maxResults = max}); };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
