// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/describe_daemon_revisions.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonContainerImage>(optional_member<std::string>{"containerName"},
                                                    optional_member<std::string>{"imageDigest"},
                                                    optional_member<std::string>{"image"}));

static_assert(is_described_as<DaemonRevision>(
    optional_member<std::string>{"daemonRevisionArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<std::string>{"daemonArn"},
    optional_member<std::string>{"daemonTaskDefinitionArn"},
    optional_member<timestamp>{"createdAt"},
    optional_member<std::vector<DaemonContainerImage>>{"containerImages"},
    optional_member<open_enum<DaemonPropagateTags>>{"propagateTags"},
    optional_member<bool>{"enableECSManagedTags"}, optional_member<bool>{"enableExecuteCommand"},
    optional_member<bool>{"critical"}));

static_assert(is_described_as<DescribeDaemonRevisionsRequest>(
    optional_member<std::vector<std::string>>{"daemonRevisionArns"}));

static_assert(is_described_as<DescribeDaemonRevisionsResponse>(
    optional_member<std::vector<DaemonRevision>>{"daemonRevisions"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeDaemonRevisions has its messages, errors and name") {
    check_operation<DescribeDaemonRevisions, DescribeDaemonRevisionsRequest,
                    DescribeDaemonRevisionsResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "DescribeDaemonRevisions");
}

TEST_CASE("The shapes of describe_daemon_revisions.hpp have their names in the service model") {
    CHECK(shape_name<DaemonContainerImage> == "DaemonContainerImage");
    CHECK(shape_name<DaemonRevision> == "DaemonRevision");
    CHECK(shape_name<DescribeDaemonRevisionsRequest> == "DescribeDaemonRevisionsRequest");
    CHECK(shape_name<DescribeDaemonRevisionsResponse> == "DescribeDaemonRevisionsResponse");
}

TEST_CASE("DescribeDaemonRevisionsRequest requires up to 20 ARNs") {
    const auto with = [](std::size_t count) {
        return DescribeDaemonRevisionsRequest{.daemonRevisionArns =
                                                  std::vector<std::string>(count, "arn")};
    };
    check_each_member_counts(with(1));
    CHECK(from_user(DescribeDaemonRevisionsRequest{}) == "/daemonRevisionArns required");
    CHECK(from_user(with(20)) == valid);
    CHECK(from_user(with(21)) == "/daemonRevisionArns length");
}

TEST_CASE("Every member of DaemonRevision takes part in comparison") {
    const DaemonContainerImage image{
        .containerName = "agent", .imageDigest = "sha256:0", .image = "agent:1"};
    check_each_member_counts(image);
    const DaemonRevision revision{.daemonRevisionArn = "arn",
                                  .clusterArn = "c",
                                  .daemonArn = "d",
                                  .daemonTaskDefinitionArn = "t",
                                  .createdAt = timestamp::from_seconds(1),
                                  .containerImages = {{image}},
                                  .propagateTags = DaemonPropagateTags::NONE,
                                  .enableECSManagedTags = true,
                                  .enableExecuteCommand = true,
                                  .critical = true};
    check_each_member_counts(revision);
    check_each_member_counts(DescribeDaemonRevisionsResponse{.daemonRevisions = {{revision}},
                                                             .failures = {{{.arn = "arn"}}}});
}
