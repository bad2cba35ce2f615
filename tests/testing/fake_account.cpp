// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_account.hpp>

#include "support/catch.hpp"
#include "support/violations.hpp"

#include <ecswire/json/print.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

TEST_CASE("an account begins at its start and has nothing") {
    fake_account account;
    CHECK(account.now == timestamp::from_seconds(1'767'225'600));
    CHECK(account.clusters.empty());
    CHECK(account.find_cluster() == nullptr);
    CHECK(account.find_instance("a") == nullptr);

    fake_account other({.start = timestamp::from_seconds(7)});
    other.advance(1500ms);
    CHECK(other.now == timestamp::from_milliseconds(8500));
}

TEST_CASE("add_cluster creates a cluster once") {
    fake_account account;
    fake_cluster& prod = account.add_cluster("prod");
    CHECK(prod.cluster.clusterArn == "arn:aws:ecs:us-east-1:123456789012:cluster/prod");
    CHECK(prod.cluster.status == "ACTIVE");
    prod.cluster.activeServicesCount = 3;
    CHECK(account.add_cluster("prod").cluster.activeServicesCount == 3);
    prod.deleted_at = account.now;
    CHECK(account.add_cluster("prod").cluster.activeServicesCount == 0);
    CHECK_FALSE(prod.deleted_at);
    CHECK(account.clusters.size() == 1);
}

TEST_CASE("add_instances generates valid instances, no two alike") {
    fake_account account({.region = "eu-central-1", .account = "210987654321"});
    const std::vector<std::string> ids = account.add_instances(500, "prod");
    CHECK(ids.size() == 500);
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    std::set<std::string> seen;
    for (const std::string& id : ids) {
        CHECK(id.size() == 32);
        CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
        const fake_instance* const found = account.find_instance(id, "prod");
        REQUIRE(found != nullptr);
        const ContainerInstance& instance = found->instance;
        CHECK(ecswire_test::from_service(instance) == ecswire_test::valid);
        CHECK(instance.containerInstanceArn ==
              "arn:aws:ecs:eu-central-1:210987654321:container-instance/prod/" + id);
        CHECK(instance.ec2InstanceId->size() == 19);
        CHECK(instance.versionInfo == account.options.usual_agent);
        CHECK(instance.registeredAt == account.now);
        CHECK_FALSE(instance.agentUpdateStatus);
        seen.insert(id);
        seen.insert(*instance.ec2InstanceId);
    }
    CHECK(seen.size() == 1000);
    CHECK(account.find_instance(ids.front()) == nullptr); // of `default`
}

TEST_CASE("two accounts with the same options and calls are equal") {
    fake_account first;
    fake_account second;
    CHECK(first.add_instances(3) == second.add_instances(3));
}

TEST_CASE("add_instance takes a given instance with its ID") {
    fake_account account;
    const std::string arn = "arn:aws:ecs:us-west-2:644160558196:container-instance/a8a469ef";
    fake_instance& added =
        account.add_instance({.containerInstanceArn = arn, .version = 3}, "prod");
    CHECK(added.instance == ContainerInstance{.containerInstanceArn = arn, .version = 3});
    CHECK(account.find_instance("a8a469ef", "prod") == &added);
    CHECK(account.find_instance(arn, "prod") == &added);

    const fake_instance& second = account.add_instance(ContainerInstance{}, "prod");
    CHECK(second.instance.containerInstanceArn->find(":container-instance/prod/") !=
          std::string::npos);
}

TEST_CASE("references to instances stay valid while others are added") {
    fake_account account;
    fake_instance& first = account.add_instance();
    const std::string arn = *first.instance.containerInstanceArn;
    account.add_instances(1000);
    CHECK(account.find_instance(arn) == &first);
}

TEST_CASE("clusters and instances are found by name and by ARN") {
    fake_account account;
    const std::string id = account.add_instances(1, "prod").front();
    const std::string prefix = "arn:aws:ecs:us-east-1:123456789012:";
    fake_cluster* const prod = account.find_cluster("prod");
    REQUIRE(prod != nullptr);
    CHECK(account.find_cluster(prefix + "cluster/prod") == prod);
    CHECK(account.find_cluster(prefix + "service/prod") == nullptr);
    CHECK(account.find_cluster("cluster/prod") == nullptr);
    CHECK(account.find_cluster("PROD") == nullptr);

    fake_instance* const found = account.find_instance(id, prefix + "cluster/prod");
    REQUIRE(found != nullptr);
    CHECK(account.find_instance(prefix + "container-instance/" + id, "prod") == found);
    CHECK(account.find_instance(prefix + "container-instance/prod/" + id, "prod") == found);
    CHECK(account.find_instance(prefix + "container-instance/test/" + id, "prod") == nullptr);
    CHECK(account.find_instance(prefix + "task/prod/" + id, "prod") == nullptr);
    CHECK(account.find_instance("prod/" + id, "prod") == nullptr);
}

TEST_CASE("make_arn follows the partition of the region") {
    const auto arn = [](const std::string& region) {
        return fake_account({.region = region}).make_arn("cluster/a");
    };
    CHECK(arn("us-east-1") == "arn:aws:ecs:us-east-1:123456789012:cluster/a");
    CHECK(arn("cn-north-1") == "arn:aws-cn:ecs:cn-north-1:123456789012:cluster/a");
    CHECK(arn("us-gov-west-1") == "arn:aws-us-gov:ecs:us-gov-west-1:123456789012:cluster/a");
}

TEST_CASE("remove_instance leaves no trace") {
    fake_account account;
    const std::string id = account.add_instances(2).front();
    CHECK_FALSE(account.remove_instance(id, "prod"));
    CHECK(account.remove_instance(id));
    CHECK_FALSE(account.remove_instance(id));
    CHECK(account.clusters.at("default").instances.size() == 1);
}

TEST_CASE("advance updates agents and forgets what has been INACTIVE for a while") {
    fake_account account;
    const std::vector<std::string> ids = account.add_instances(2);
    account.find_instance(ids[0])->begin_update();
    account.find_instance(ids[1])->deregistered_at = account.now;
    account.add_cluster("old").deleted_at = account.now;

    account.advance(1h);
    CHECK(account.find_instance(ids[0])->instance.agentUpdateStatus == AgentUpdateStatus::UPDATED);
    CHECK(account.find_instance(ids[0])->instance.versionInfo->agentVersion ==
          account.options.newest_agent.agentVersion);
    CHECK(account.find_instance(ids[1]) != nullptr);
    CHECK(account.find_cluster("old") != nullptr);
    account.advance(1ms);
    CHECK(account.find_instance(ids[1]) == nullptr);
    CHECK(account.find_cluster("old") == nullptr);
    CHECK(account.find_cluster() != nullptr);
}
