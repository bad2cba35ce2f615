// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/describe_clusters.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ClusterField>({
    {ClusterField::ATTACHMENTS, "ATTACHMENTS"},
    {ClusterField::CONFIGURATIONS, "CONFIGURATIONS"},
    {ClusterField::SETTINGS, "SETTINGS"},
    {ClusterField::STATISTICS, "STATISTICS"},
    {ClusterField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeClustersRequest>(
    optional_member<std::vector<std::string>>{"clusters"},
    optional_member<std::vector<open_enum<ClusterField>>>{"include"}));

static_assert(
    is_described_as<DescribeClustersResponse>(optional_member<std::vector<Cluster>>{"clusters"},
                                              optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeClusters has its messages, errors and name") {
    check_operation<DescribeClusters, DescribeClustersRequest, DescribeClustersResponse,
                    ecs_errors<>>("DescribeClusters");
}

TEST_CASE("The shapes of describe_clusters.hpp have their names in the service model") {
    CHECK(shape_name<ClusterField> == "ClusterField");
    CHECK(shape_name<DescribeClustersRequest> == "DescribeClustersRequest");
    CHECK(shape_name<DescribeClustersResponse> == "DescribeClustersResponse");
}

TEST_CASE("Every member of DescribeClusters' messages takes part in comparison") {
    check_each_member_counts(
        DescribeClustersRequest{.clusters = {{"c"}}, .include = {{ClusterField::TAGS}}});
    check_each_member_counts(DescribeClustersResponse{.clusters = {{{.status = "ACTIVE"}}},
                                                      .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("DescribeClustersRequest has up to 100 clusters") {
    const auto with = [](std::size_t count) {
        return from_user(DescribeClustersRequest{.clusters = std::vector<std::string>(count, "c")});
    };
    CHECK(from_user(DescribeClustersRequest{}) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/clusters length");
}
