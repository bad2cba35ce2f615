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

// What the recorded answer to DescribeContainerInstances has, as far as it is checked.
struct DescribedInstances {
    std::optional<std::vector<ContainerInstance>> containerInstances{};
};
BOOST_DESCRIBE_STRUCT(DescribedInstances, (), (containerInstances))

TEST_CASE("UpdateContainerAgentRequest: the container instance is required") {
    static_assert(is_required<&UpdateContainerAgentRequest::containerInstance>);
    static_assert(!is_required<&UpdateContainerAgentRequest::cluster>);
    CHECK(from_user(UpdateContainerAgentRequest{}) == "/containerInstance required");
    CHECK(from_user(UpdateContainerAgentRequest{.cluster = "c"}) == "/containerInstance required");
    CHECK(from_user(UpdateContainerAgentRequest{.containerInstance = "i"}) == valid);
    CHECK(from_user(UpdateContainerAgentRequest{.containerInstance = ""}) == valid);
}

TEST_CASE("UpdateContainerAgentRequest: a missing instance is told in the words of AWS") {
    CHECK(validate(UpdateContainerAgentRequest{}).message() ==
          "1 validation error detected. Value at '/containerInstance' failed to satisfy "
          "constraint: Member must not be null");
}

TEST_CASE("UpdateContainerAgentResponse: what the service was recorded to send is valid as its") {
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
