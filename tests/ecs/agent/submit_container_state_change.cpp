// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/agent/submit_container_state_change.hpp>

#include "support/catch.hpp"
#include "support/constraint_checks.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<SubmitContainerStateChangeRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"task"},
    optional_member<std::string>{"containerName"}, optional_member<std::string>{"runtimeId"},
    optional_member<std::string>{"status"}, optional_member<std::int32_t>{"exitCode"},
    optional_member<std::string>{"reason"},
    optional_member<std::vector<NetworkBinding>>{"networkBindings"}));

static_assert(is_described_as<SubmitContainerStateChangeResponse>(optional_member<std::string>{
    "acknowledgment"}));

TEST_CASE("SubmitContainerStateChange has its messages, errors and name") {
    check_operation<SubmitContainerStateChange, SubmitContainerStateChangeRequest,
                    SubmitContainerStateChangeResponse, ecs_errors<ClusterNotFoundException>>(
        "SubmitContainerStateChange");
}

TEST_CASE("The shapes of submit_container_state_change.hpp have their names in the service model") {
    CHECK(shape_name<SubmitContainerStateChangeRequest> == "SubmitContainerStateChangeRequest");
    CHECK(shape_name<SubmitContainerStateChangeResponse> == "SubmitContainerStateChangeResponse");
}

TEST_CASE("Every member of SubmitContainerStateChange's messages takes part in comparison") {
    check_each_member_counts(
        SubmitContainerStateChangeRequest{.cluster = "c",
                                          .task = "t",
                                          .containerName = "web",
                                          .runtimeId = "3c1b8a",
                                          .status = "STOPPED",
                                          .exitCode = 137,
                                          .reason = "r",
                                          .networkBindings = {{{.hostPort = 1}}}});
    check_each_member_counts(SubmitContainerStateChangeResponse{.acknowledgment = "a"});
}

TEST_CASE("SubmitContainerStateChangeRequest bounds identifier and reason in bytes") {
    const auto with = [](std::size_t id, std::size_t reason) {
        return from_user(SubmitContainerStateChangeRequest{.runtimeId = times(id, "i"),
                                                           .reason = times(reason, two_bytes)});
    };
    CHECK(from_user(SubmitContainerStateChangeRequest{}) == valid);
    CHECK(with(255, 512) == valid);
    CHECK(with(256, 512) == "/runtimeId length");
    CHECK(with(255, 513) == "/reason length");
}
