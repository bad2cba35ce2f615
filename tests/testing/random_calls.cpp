// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "support/random_value.hpp"
#include "testing/answers.hpp"

#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

using operations = boost::mp11::mp_list<
    CreateCluster, DescribeClusters, ListClusters, DeleteCluster, RegisterContainerInstance,
    DeregisterContainerInstance, DescribeContainerInstances, ListContainerInstances,
    UpdateContainerInstancesState, PutAttributes, DeleteAttributes, ListAttributes, TagResource,
    UntagResource, ListTagsForResource, UpdateContainerAgent>;

/// An ECS that a test calls with random requests for what it has and what it hasn't.
struct random_caller {
    explicit random_caller(std::uint64_t seed) : choices(seed) {
        ecs.add_instances(5);
        ecs.add_instances(2, "prod");
    }

    const char* cluster() {
        constexpr const char* names[] = {"default", "default", "prod", "new", "missing"};
        return names[choices.below(std::size(names))];
    }

    std::string instance() {
        const auto home = std::next(
            ecs.clusters.begin(), static_cast<std::ptrdiff_t>(choices.below(ecs.clusters.size())));
        const auto& instances = home->second.instances;
        if (instances.empty() || choices.below(8) == 0) {
            return "missing";
        }
        const auto found = std::next(instances.begin(),
                                     static_cast<std::ptrdiff_t>(choices.below(instances.size())));
        return choices.below(2) == 0 ? found->first : *found->second.instance.containerInstanceArn;
    }

    std::string resource() {
        return choices.below(2) == 0 ? ecs.make_arn("cluster/" + std::string(cluster()))
                                     : instance();
    }

    template <class Request>
    Request request() {
        auto made = random_values(choices, random_text::plain).template make<Request>();
        if constexpr (requires { made.cluster; }) {
            made.cluster = cluster();
        }
        if constexpr (requires { made.clusters; }) {
            made.clusters = {{cluster(), cluster()}};
        }
        if constexpr (requires { made.clusterName; }) {
            made.clusterName = cluster();
        }
        if constexpr (requires { made.containerInstance; }) {
            made.containerInstance = instance();
        }
        if constexpr (requires { made.containerInstances; }) {
            made.containerInstances = {{instance(), instance(), instance()}};
        }
        if constexpr (requires { made.resourceArn; }) {
            made.resourceArn = resource();
        }
        if constexpr (requires { made.nextToken; }) {
            made.nextToken.reset();
            made.maxResults = static_cast<int>(choices.below(4)) + 1;
        }
        if constexpr (requires { made.filter; }) {
            made.filter =
                choices.below(2) == 0 ? "" : "agentVersion exists or runningTasksCount > 1";
        }
        if constexpr (requires { made.attributes; }) {
            if (made.attributes) {
                for (Attribute& each : *made.attributes) {
                    each.targetId = instance();
                    each.targetType = TargetType::container_instance;
                }
            }
        }
        return made;
    }

    /// Calls the operation, and checks that the answer is an output of it or an error that it
    /// knows.
    template <operation Op>
    void call_one() {
        const auto sent =
            make_request<Op>(request<typename Op::request_type>(), {.validate = false});
        REQUIRE(sent);
        const http_response answer = ecs(*sent);
        bodies.push_back(answer.body);
        const auto result = parse_response<Op>(answer);
        if (result) {
            ++successes[std::string(Op::name)];
            CHECK(from_service(*result) == valid);
            return;
        }
        const auto error = result.error();
        REQUIRE(error.service() != nullptr);
        CHECK(error.service()->status == 400);
        CHECK(error.service()->modeled.index() != 0);
        CHECK_FALSE(error.service()->text.empty());
    }

    void call_any() {
        ecs.advance(std::chrono::milliseconds(choices.below(20'000)));
        boost::mp11::mp_with_index<boost::mp11::mp_size<operations>>(
            choices.below(boost::mp11::mp_size<operations>()),
            [&](auto i) { call_one<boost::mp11::mp_at<operations, decltype(i)>>(); });
    }

    seeded_choices choices;
    fake_ecs ecs{};
    std::vector<std::string> bodies{};
    std::map<std::string, std::size_t> successes{};
};

} // namespace

TEST_CASE("every answer to a random request is valid") {
    std::map<std::string, std::size_t> successes;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        random_caller caller(seed);
        for (int i = 0; i < 250; ++i) {
            caller.call_any();
        }
        for (const auto& [name, count] : caller.successes) {
            successes[name] += count;
        }
    }
    for (const auto& [name, count] : successes) {
        CAPTURE(name);
        CHECK(count > 10);
    }
    CHECK(successes.size() == boost::mp11::mp_size<operations>());
}

TEST_CASE("the same calls have the same answers") {
    const auto bodies = [](std::uint64_t seed) {
        random_caller caller(seed);
        for (int i = 0; i < 250; ++i) {
            caller.call_any();
        }
        return caller.bodies;
    };
    CHECK(bodies(7) == bodies(7));
    CHECK(bodies(7) != bodies(8));
}
