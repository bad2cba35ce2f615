// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <ecswire/constraints/required.hpp>
#include <ecswire/json/decode.hpp>

#include "support/catch.hpp"
#include "support/shared_dir.hpp"
#include "support/violations.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using ecswire_test::from_service;
using ecswire_test::from_user;
using ecswire_test::shared_file;
using ecswire_test::valid;

namespace {

// The checked members of the recorded answer to DescribeContainerInstances.
struct DescribedInstances {
    std::optional<std::vector<ContainerInstance>> containerInstances{};
};
BOOST_DESCRIBE_STRUCT(DescribedInstances, (), (containerInstances))

TEST_CASE("UpdateContainerAgentRequest requires the container instance") {
    static_assert(is_required<&UpdateContainerAgentRequest::containerInstance>);
    static_assert(!is_required<&UpdateContainerAgentRequest::cluster>);
    CHECK(from_user(UpdateContainerAgentRequest{}) == "/containerInstance required");
    CHECK(from_user(UpdateContainerAgentRequest{.cluster = "c"}) == "/containerInstance required");
    CHECK(from_user(UpdateContainerAgentRequest{.containerInstance = "i"}) == valid);
    CHECK(from_user(UpdateContainerAgentRequest{.containerInstance = ""}) == valid);
}

TEST_CASE("A missing container instance is reported in the words of AWS") {
    CHECK(validate(UpdateContainerAgentRequest{}).message() ==
          "1 validation error detected. Value at '/containerInstance' failed to satisfy "
          "constraint: Member must not be null");
}

TEST_CASE("Recorded answers of the service are valid as its own") {
    for (const char* name : {"samples/update-container-agent.recorded.json",
                             "samples/update-container-agent.sparse.json"}) {
        const auto text = shared_file(name);
        if (!text) {
            return;
        }
        INFO(name);
        const auto response = decode<UpdateContainerAgentResponse>(*text);
        REQUIRE(response.has_value());
        CHECK(response->containerInstance);
        CHECK(from_service(*response) == valid);
    }
    const auto text = shared_file("samples/describe-before.recorded.json");
    if (!text) {
        return;
    }
    const auto described = decode<DescribedInstances>(*text);
    REQUIRE(described.has_value());
    CHECK(described->containerInstances);
    CHECK(from_service(*described) == valid);
}

} // namespace
