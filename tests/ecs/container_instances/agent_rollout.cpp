// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_rollout.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace ecswire;

// Answers are given by hand here; agent_rollout_fleets.cpp gives random ones.
namespace {

using enum agent_rollout_outcome;

std::string arn_of(std::size_t i) {
    return "arn:aws:ecs:us-east-1:1:container-instance/prod/" + std::to_string(i);
}

ContainerInstance described(std::size_t i, std::optional<AgentUpdateStatus> update = {},
                            std::int64_t version = 1) {
    ContainerInstance instance{.containerInstanceArn = arn_of(i),
                               .ec2InstanceId = "i-" + std::to_string(i),
                               .version = version,
                               .versionInfo = VersionInfo{.agentVersion = "1.89.2"},
                               .status = ContainerInstanceStatus::ACTIVE};
    if (update) {
        instance.agentUpdateStatus = *update;
    }
    return instance;
}

// A rollout with a clock, and the request that is without answer.
struct driver {
    explicit driver(agent_rollout_options options, agent_rollout_state state = {})
        : rollout(std::move(options), std::move(state)) {}

    template <class Request>
    Request expect() {
        last = rollout.next(now);
        REQUIRE(last);
        REQUIRE(std::holds_alternative<Request>(last->input));
        return std::get<Request>(last->input);
    }
    void expect_none() { REQUIRE_FALSE(rollout.next(now)); }

    template <class Response>
    void answer(const Response& response) {
        rollout.take(last->number, response, now);
    }
    void refuse(const agent_rollout_error& error) { rollout.take_error(last->number, error, now); }

    // The list with so many instances, and their descriptions.
    void find(std::size_t count) {
        expect<ListContainerInstancesRequest>();
        ListContainerInstancesResponse page{.containerInstanceArns = std::vector<std::string>{}};
        DescribeContainerInstancesResponse output{.containerInstances =
                                                      std::vector<ContainerInstance>{}};
        for (std::size_t i = 0; i != count; ++i) {
            page.containerInstanceArns->push_back(arn_of(i));
            output.containerInstances->push_back(described(i));
        }
        answer(page);
        expect<DescribeContainerInstancesRequest>();
        answer(output);
    }

    // The next look at one instance.
    void look(const ContainerInstance& instance) {
        wait();
        const auto request = expect<DescribeContainerInstancesRequest>();
        CHECK(request.containerInstances->size() == 1);
        answer(DescribeContainerInstancesResponse{.containerInstances = {{instance}}});
    }
    void wait() {
        expect_none();
        REQUIRE(rollout.next_time());
        now = *rollout.next_time();
    }

    [[nodiscard]] const agent_rollout_instance& at(std::size_t i) const {
        return rollout.state().instances[i];
    }

    agent_rollout rollout;
    timestamp now = timestamp::from_seconds(1'767'225'600);
    std::optional<agent_rollout_request> last{};
};

agent_rollout_error named(const char* name) { return {.name = name, .message = name}; }

} // namespace

TEST_CASE("A rollout of an empty cluster is done after the list") {
    driver each({});
    CHECK_FALSE(each.rollout.is_done());
    each.expect<ListContainerInstancesRequest>();
    each.answer(ListContainerInstancesResponse{});
    CHECK(each.rollout.is_done());
    CHECK_FALSE(each.rollout.next_time());
}

TEST_CASE("A rollout lists, describes, updates and watches an instance until it is UPDATED") {
    driver each({.cluster = "prod", .filter = "agentConnected == true"});
    CHECK(each.expect<ListContainerInstancesRequest>().filter == "agentConnected == true");
    each.answer(ListContainerInstancesResponse{.containerInstanceArns = {{arn_of(0)}}});
    CHECK(each.expect<DescribeContainerInstancesRequest>().cluster == "prod");
    each.answer(DescribeContainerInstancesResponse{.containerInstances = {{described(0)}}});
    CHECK(each.expect<UpdateContainerAgentRequest>() ==
          UpdateContainerAgentRequest{.cluster = "prod", .containerInstance = arn_of(0)});
    CHECK(each.last->is_change());
    CHECK(each.at(0).phase == agent_rollout_phase::starting);
    each.answer(UpdateContainerAgentResponse{.containerInstance =
                                                 described(0, AgentUpdateStatus::PENDING, 2)});
    CHECK(each.rollout.under_way() == 1);
    each.look(described(0, AgentUpdateStatus::STAGING, 3));
    CHECK(each.at(0).phase == agent_rollout_phase::updating);
    each.look(described(0, AgentUpdateStatus::UPDATED, 6));
    CHECK(each.at(0).outcome == updated);
    CHECK(each.at(0).ec2_instance_id == "i-0");
    CHECK(each.at(0).ended_at == each.now);
    CHECK(each.rollout.is_done());

    std::vector<agent_rollout_phase> phases;
    for (const agent_rollout_event& event : each.rollout.take_events()) {
        phases.push_back(event.phase);
    }
    using enum agent_rollout_phase;
    CHECK(phases ==
          std::vector{found, waiting, starting, starting, updating, updating, updating, ended});
    CHECK(each.rollout.take_events().empty());
}

TEST_CASE("Each error of UpdateContainerAgent has its outcome") {
    const auto outcome_of = [](const char* name) {
        driver each({});
        each.find(1);
        each.expect<UpdateContainerAgentRequest>();
        each.refuse(named(name));
        return each.at(0).outcome;
    };
    CHECK(outcome_of("NoUpdateAvailableException") == already_newest);
    CHECK(outcome_of("MissingVersionException") == not_supported);
    CHECK_FALSE(outcome_of("UpdateInProgressException"));
    CHECK_FALSE(outcome_of("InvalidParameterException"));
}

TEST_CASE("An update that is in progress already is watched") {
    driver each({});
    each.find(1);
    each.expect<UpdateContainerAgentRequest>();
    each.refuse(named("UpdateInProgressException"));
    CHECK(each.at(0).phase == agent_rollout_phase::updating);
    each.look(described(0, AgentUpdateStatus::FAILED, 4));
    CHECK(each.at(0).outcome == failed);
    CHECK(each.at(0).reason == "the update failed");
}

TEST_CASE("An instance whose update is refused, and that is gone, has vanished") {
    driver each({});
    each.find(1);
    each.expect<UpdateContainerAgentRequest>();
    each.refuse(named("InvalidParameterException"));
    each.wait();
    each.expect<DescribeContainerInstancesRequest>();
    each.answer(DescribeContainerInstancesResponse{
        .failures = {{{.arn = arn_of(0), .reason = "MISSING"}}}});
    CHECK(each.at(0).outcome == vanished);
    CHECK(each.at(0).reason == "MISSING");
}

TEST_CASE("An update that is refused for good fails with the service's words") {
    driver each({});
    each.find(1);
    each.expect<UpdateContainerAgentRequest>();
    each.refuse({.name = "AccessDeniedException", .message = "not authorized"});
    each.look(described(0));
    CHECK(each.at(0).outcome == failed);
    CHECK(each.at(0).reason == "not authorized");
}

TEST_CASE("An update without an answer is requested again only if none has begun") {
    const agent_rollout_error lost{.message = "no response", .may_be_done = true};
    driver each({});
    each.find(1);
    SECTION("it has") {
        each.expect<UpdateContainerAgentRequest>();
        each.refuse(lost);
        each.look(described(0, AgentUpdateStatus::STAGED, 4));
        CHECK(each.at(0).phase == agent_rollout_phase::updating);
    }
    SECTION("it has not, three times") {
        for (int i = 0; i != 3; ++i) {
            each.expect<UpdateContainerAgentRequest>();
            each.refuse(lost);
            each.look(described(0));
        }
        CHECK(each.at(0).outcome == failed);
        CHECK(each.at(0).reason == "no response");
    }
}

TEST_CASE("No more is under way than the number and the share allow") {
    const auto max_of = [](std::size_t number, double share, std::size_t size) {
        driver each({.max_under_way = number, .max_share_under_way = share});
        each.find(size);
        std::size_t requests = 0;
        while (each.rollout.next(each.now)) {
            ++requests;
        }
        CHECK(each.rollout.under_way() == requests);
        CHECK(each.rollout.max_under_way() >= requests);
        return requests;
    };
    CHECK(max_of(1, 0, 10) == 1);
    CHECK(max_of(3, 0, 10) == 3);
    CHECK(max_of(30, 0, 10) == 10);
    CHECK(max_of(0, 0, 10) == 1);
    CHECK(max_of(0, 0.1, 24) == 2);
    CHECK(max_of(0, 0.29, 100) == 29);
    CHECK(max_of(5, 0.1, 24) == 5);
    CHECK(max_of(0, 1, 10) == 10);
}

TEST_CASE("A rollout stops after so many failures, and skips the rest") {
    driver each({.max_failures = 1});
    each.find(3);
    each.expect<UpdateContainerAgentRequest>();
    each.refuse(named("UpdateInProgressException"));
    each.look(described(0, AgentUpdateStatus::FAILED, 4));
    CHECK(each.rollout.stop_reason() == "stopped after 1 failures");
    CHECK(each.at(1).outcome == skipped);
    CHECK(each.at(2).outcome == skipped);
    CHECK(each.rollout.is_done());
}

TEST_CASE("An instance times out when it is seen in progress after its time") {
    driver each({.time_limit = std::chrono::seconds(20)});
    each.find(1);
    each.expect<UpdateContainerAgentRequest>();
    each.answer(UpdateContainerAgentResponse{});
    each.look(described(0, AgentUpdateStatus::PENDING, 2));
    CHECK_FALSE(each.at(0).outcome);
    each.look(described(0, AgentUpdateStatus::PENDING, 2));
    CHECK(each.at(0).outcome == timed_out);
}

TEST_CASE("A description that is older than the update doesn't end it") {
    driver each({});
    each.expect<ListContainerInstancesRequest>();
    each.answer(ListContainerInstancesResponse{.containerInstanceArns = {{arn_of(0)}}});
    each.expect<DescribeContainerInstancesRequest>();
    each.answer(DescribeContainerInstancesResponse{
        .containerInstances = {{described(0, AgentUpdateStatus::UPDATED, 5)}}});
    each.expect<UpdateContainerAgentRequest>();
    each.answer(UpdateContainerAgentResponse{.containerInstance =
                                                 described(0, AgentUpdateStatus::PENDING, 9)});
    each.look(described(0, AgentUpdateStatus::UPDATED, 8));
    CHECK(each.at(0).phase == agent_rollout_phase::updating);
    each.look(described(0, AgentUpdateStatus::FAILED, 12));
    CHECK(each.at(0).outcome == failed);
}

TEST_CASE("Instances that aren't older than the target version are already newest") {
    driver each({.target_version = "1.89.2"});
    each.find(1);
    CHECK(each.at(0).outcome == already_newest);
    driver other({.target_version = "1.102.0"});
    other.find(1);
    CHECK(other.at(0).phase == agent_rollout_phase::waiting);
}

TEST_CASE("A dry run requests no update") {
    driver each({.dry_run = true});
    each.find(2);
    each.expect_none();
    CHECK(each.rollout.is_done());
    CHECK(each.at(1).outcome == skipped);
    CHECK(each.at(1).reason == "dry run");
}

TEST_CASE("With drain, an instance is DRAINING without tasks before its update, and ACTIVE after") {
    driver each({.drain = true});
    each.find(1);
    CHECK(each.expect<UpdateContainerInstancesStateRequest>().status ==
          ContainerInstanceStatus::DRAINING);
    ContainerInstance instance = described(0, {}, 2);
    instance.status = ContainerInstanceStatus::DRAINING;
    instance.runningTasksCount = 1;
    each.answer(UpdateContainerInstancesStateResponse{.containerInstances = {{instance}}});
    each.look(instance);
    CHECK(each.at(0).phase == agent_rollout_phase::draining);
    instance.runningTasksCount = 0;
    each.look(instance);
    each.expect<UpdateContainerAgentRequest>();
    each.answer(UpdateContainerAgentResponse{});
    instance.agentUpdateStatus = AgentUpdateStatus::UPDATED;
    instance.version = 9;
    each.look(instance);
    CHECK(each.at(0).phase == agent_rollout_phase::restoring);
    CHECK(each.rollout.under_way() == 1);
    const auto request = each.expect<UpdateContainerInstancesStateRequest>();
    CHECK(request.status == ContainerInstanceStatus::ACTIVE);
    CHECK(request.containerInstances == std::vector{arn_of(0)});
    SECTION("it becomes ACTIVE") {
        each.answer(UpdateContainerInstancesStateResponse{.containerInstances = {{instance}}});
        CHECK(each.at(0).outcome == updated);
    }
    SECTION("it doesn't") {
        each.refuse({.message = "denied"});
        CHECK(each.at(0).outcome == failed);
        CHECK(each.at(0).reason == "still DRAINING: denied");
    }
    CHECK(each.rollout.is_done());
}

TEST_CASE("An instance that drains when the rollout is stopped is made ACTIVE again") {
    driver each({.drain = true});
    each.find(1);
    each.expect<UpdateContainerInstancesStateRequest>();
    each.rollout.stop("interrupted", each.now);
    each.answer(UpdateContainerInstancesStateResponse{.containerInstances = {{described(0)}}});
    CHECK(each.expect<UpdateContainerInstancesStateRequest>().status ==
          ContainerInstanceStatus::ACTIVE);
    each.answer(UpdateContainerInstancesStateResponse{.containerInstances = {{described(0)}}});
    CHECK(each.at(0).outcome == skipped);
    CHECK(each.at(0).reason == "interrupted");
}

TEST_CASE("A resumed rollout looks at an instance before it requests its update again") {
    driver first({});
    first.find(2);
    first.expect<UpdateContainerAgentRequest>();
    driver each({}, first.rollout.state()); // the first process has crashed
    CHECK(each.rollout.under_way() == 1);
    CHECK(each.expect<DescribeContainerInstancesRequest>().containerInstances->size() == 2);
    SECTION("the update is in progress") {
        each.answer(DescribeContainerInstancesResponse{
            .containerInstances = {{described(0, AgentUpdateStatus::STAGING, 3), described(1)}}});
        CHECK(each.at(0).phase == agent_rollout_phase::updating);
        each.wait();
    }
    SECTION("the update has ended") {
        each.answer(DescribeContainerInstancesResponse{
            .containerInstances = {{described(0, AgentUpdateStatus::FAILED, 5), described(1)}}});
        CHECK(each.at(0).outcome == failed);
        CHECK(each.expect<UpdateContainerAgentRequest>().containerInstance == arn_of(1));
    }
    SECTION("the update has not begun") {
        each.answer(DescribeContainerInstancesResponse{
            .containerInstances = {{described(0), described(1)}}});
        CHECK(each.expect<UpdateContainerAgentRequest>().containerInstance == arn_of(0));
        CHECK(each.at(0).requests == 2);
    }
}

TEST_CASE("The time between two processes doesn't count for the time limit") {
    const agent_rollout_options options{.time_limit = std::chrono::seconds(20)};
    driver first(options);
    first.find(1);
    first.expect<UpdateContainerAgentRequest>();
    const bool is_sent = GENERATE(false, true);
    if (is_sent) {
        first.answer(UpdateContainerAgentResponse{});
    }
    driver each(options, first.rollout.state());
    each.now = timestamp::from_seconds(first.now.milliseconds() / 1000 + 3600);
    each.expect<DescribeContainerInstancesRequest>();
    each.answer(DescribeContainerInstancesResponse{
        .containerInstances = {{described(0, AgentUpdateStatus::PENDING, 2)}}});
    each.look(described(0, AgentUpdateStatus::PENDING, 2));
    CHECK_FALSE(each.at(0).outcome);
    each.look(described(0, AgentUpdateStatus::PENDING, 2));
    CHECK(each.at(0).outcome == timed_out);
}

TEST_CASE("An instance that still drains after a resume times out") {
    const agent_rollout_options options{.time_limit = std::chrono::seconds(20), .drain = true};
    driver first(options);
    first.find(1);
    first.expect<UpdateContainerInstancesStateRequest>();
    ContainerInstance draining = described(0);
    draining.status = ContainerInstanceStatus::DRAINING;
    draining.runningTasksCount = 1;
    first.answer(UpdateContainerInstancesStateResponse{.containerInstances = {{draining}}});
    first.rollout.stop("interrupted", first.now);
    REQUIRE(first.at(0).phase == agent_rollout_phase::restoring);
    driver each(options, first.rollout.state());
    each.expect<DescribeContainerInstancesRequest>();
    each.answer(DescribeContainerInstancesResponse{.containerInstances = {{draining}}});
    each.look(draining);
    each.look(draining);
    CHECK(each.at(0).outcome == timed_out);
}

TEST_CASE("A rollout may crash any number of times before an update is sent") {
    agent_rollout_state saved;
    {
        driver first({});
        first.find(1);
        first.expect<UpdateContainerAgentRequest>();
        saved = first.rollout.state();
    }
    for (int crashes = 1; crashes != 10; ++crashes) {
        driver each({}, saved);
        each.expect<DescribeContainerInstancesRequest>();
        each.answer(DescribeContainerInstancesResponse{.containerInstances = {{described(0)}}});
        each.expect<UpdateContainerAgentRequest>();
        CHECK(each.at(0).requests == crashes + 1);
        saved = each.rollout.state();
    }
    driver last({}, saved);
    last.expect<DescribeContainerInstancesRequest>();
    last.answer(DescribeContainerInstancesResponse{.containerInstances = {{described(0)}}});
    for (int i = 0; i != 3; ++i) {
        last.expect<UpdateContainerAgentRequest>();
        last.refuse({.message = "Rate exceeded", .may_succeed = true});
        last.look(described(0));
    }
    CHECK(last.at(0).outcome == failed);
    CHECK(last.at(0).reason == "Rate exceeded");
}

TEST_CASE("A resumed rollout takes up what was skipped, and keeps the other outcomes") {
    driver first({});
    first.find(2);
    first.expect<UpdateContainerAgentRequest>();
    first.refuse(named("NoUpdateAvailableException"));
    first.rollout.stop("interrupted", first.now);
    REQUIRE(first.rollout.is_done());
    driver each({}, first.rollout.state());
    CHECK(each.at(0).outcome == already_newest);
    CHECK_FALSE(each.at(1).outcome);
    CHECK(each.expect<DescribeContainerInstancesRequest>().containerInstances ==
          std::vector{arn_of(1)});
}

TEST_CASE("A rollout stops when instances can't be listed or described") {
    driver each({});
    each.expect<ListContainerInstancesRequest>();
    SECTION("for good") {
        each.refuse({.name = "ClusterNotFoundException", .message = "no such cluster"});
        CHECK(each.rollout.stop_reason() == "ListContainerInstances: no such cluster");
    }
    SECTION("three times in a row") {
        for (int i = 0; i != 3; ++i) {
            CHECK_FALSE(each.rollout.stop_reason());
            each.refuse({.message = "Rate exceeded", .may_succeed = true});
            if (i != 2) {
                each.wait();
                each.expect<ListContainerInstancesRequest>();
            }
        }
        CHECK(each.rollout.stop_reason() == "ListContainerInstances: Rate exceeded");
    }
    SECTION("since a token is repeated") {
        each.answer(ListContainerInstancesResponse{.nextToken = "a"});
        CHECK(each.expect<ListContainerInstancesRequest>().nextToken == "a");
        each.answer(ListContainerInstancesResponse{.nextToken = "a"});
        CHECK(each.rollout.stop_reason() ==
              "ListContainerInstances: the service repeats a page token");
    }
    SECTION("when they are described") {
        each.answer(ListContainerInstancesResponse{.containerInstanceArns = {{arn_of(0)}}});
        each.expect<DescribeContainerInstancesRequest>();
        each.refuse({.name = "AccessDeniedException", .message = "denied"});
        CHECK(each.rollout.stop_reason() == "DescribeContainerInstances: denied");
        CHECK(each.at(0).outcome == skipped);
    }
    CHECK(each.rollout.is_done());
}

TEST_CASE("Instances that three answers leave out have vanished") {
    driver each({});
    each.expect<ListContainerInstancesRequest>();
    each.answer(ListContainerInstancesResponse{.containerInstanceArns = {{arn_of(0)}}});
    for (int i = 0; i != 3; ++i) {
        CHECK_FALSE(each.at(0).outcome);
        each.expect<DescribeContainerInstancesRequest>();
        each.answer(DescribeContainerInstancesResponse{.containerInstances = {{described(7)}}});
        if (i != 2) {
            each.wait();
        }
    }
    CHECK(each.at(0).outcome == vanished);
    CHECK(each.at(0).reason == "missing in the answers");
}

TEST_CASE("Instances are described 100 at a time") {
    driver each({});
    each.expect<ListContainerInstancesRequest>();
    ListContainerInstancesResponse page{.containerInstanceArns = std::vector<std::string>{}};
    for (std::size_t i = 0; i != 250; ++i) {
        page.containerInstanceArns->push_back(arn_of(i));
    }
    each.answer(page);
    CHECK(each.expect<DescribeContainerInstancesRequest>().containerInstances->size() == 100);
    CHECK(each.expect<DescribeContainerInstancesRequest>().containerInstances->size() == 100);
    CHECK(each.expect<DescribeContainerInstancesRequest>().containerInstances->size() == 50);
    each.expect_none();
}

TEST_CASE("An unknown phase in a saved state is looked at as if the instance were new") {
    agent_rollout_state state{.is_listed = true, .instances = {{.arn = arn_of(0)}}};
    state.instances[0].phase = open_enum<agent_rollout_phase>("of_another_release");
    driver each({}, state);
    CHECK(each.at(0).phase == agent_rollout_phase::found);
    each.expect<DescribeContainerInstancesRequest>();
}
