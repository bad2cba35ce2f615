// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/describe_daemon.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonCapacityProvider>(optional_member<std::string>{"arn"},
                                                      optional_member<std::int32_t>{"runningCount"},
                                                      optional_member<std::int32_t>{
                                                          "withoutDaemonCount"}));

static_assert(is_described_as<DaemonRevisionDetail>(
    optional_member<std::string>{"arn"},
    optional_member<std::vector<DaemonCapacityProvider>>{"capacityProviders"},
    optional_member<std::int32_t>{"totalRunningCount"},
    optional_member<std::int32_t>{"totalWithoutDaemonCount"}));

static_assert(is_described_as<DaemonDetail>(
    optional_member<std::string>{"daemonArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<DaemonStatus>>{"status"},
    optional_member<std::vector<DaemonRevisionDetail>>{"currentRevisions"},
    optional_member<std::string>{"deploymentArn"}, optional_member<timestamp>{"createdAt"},
    optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<DescribeDaemonRequest>(optional_member<std::string>{"daemonArn"}));

static_assert(is_described_as<DescribeDaemonResponse>(optional_member<DaemonDetail>{"daemon"}));

TEST_CASE("DescribeDaemon has its messages, errors and name") {
    check_operation<
        DescribeDaemon, DescribeDaemonRequest, DescribeDaemonResponse,
        ecs_errors<ClusterNotFoundException, DaemonNotFoundException, UnsupportedFeatureException>>(
        "DescribeDaemon");
}

TEST_CASE("The shapes of describe_daemon.hpp have their names in the service model") {
    CHECK(shape_name<DaemonCapacityProvider> == "DaemonCapacityProvider");
    CHECK(shape_name<DaemonRevisionDetail> == "DaemonRevisionDetail");
    CHECK(shape_name<DaemonDetail> == "DaemonDetail");
    CHECK(shape_name<DescribeDaemonRequest> == "DescribeDaemonRequest");
    CHECK(shape_name<DescribeDaemonResponse> == "DescribeDaemonResponse");
}

TEST_CASE("DescribeDaemonRequest requires the ARN of a daemon") {
    check_each_member_counts(DescribeDaemonRequest{.daemonArn = "arn"});
    CHECK(from_user(DescribeDaemonRequest{}) == "/daemonArn required");
    CHECK(from_user(DescribeDaemonRequest{.daemonArn = "arn"}) == valid);
}

TEST_CASE("Every member of DaemonDetail takes part in comparison") {
    const DaemonCapacityProvider provider{.arn = "arn", .runningCount = 1, .withoutDaemonCount = 2};
    check_each_member_counts(provider);
    const DaemonRevisionDetail revision{.arn = "arn",
                                        .capacityProviders = {{provider}},
                                        .totalRunningCount = 1,
                                        .totalWithoutDaemonCount = 2};
    check_each_member_counts(revision);
    const DaemonDetail daemon{.daemonArn = "arn",
                              .clusterArn = "c",
                              .status = DaemonStatus::ACTIVE,
                              .currentRevisions = {{revision}},
                              .deploymentArn = "arn",
                              .createdAt = timestamp::from_seconds(1),
                              .updatedAt = timestamp::from_seconds(2)};
    check_each_member_counts(daemon);
    check_each_member_counts(DescribeDaemonResponse{.daemon = daemon});
}
