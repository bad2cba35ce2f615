// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/ecs/clusters/create_cluster.hpp>
#include <ecswire/ecs/clusters/delete_cluster.hpp>
#include <ecswire/ecs/clusters/describe_clusters.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>
#include <ecswire/json/print.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

const std::vector<Tag> tags{Tag{.key = "team", .value = "web"}};

std::string status_of(fake_ecs& ecs, const std::string& cluster) {
    const auto described = output<DescribeClusters>(ecs, {.clusters = {{cluster}}});
    return described.clusters->empty() ? "MISSING" : *described.clusters->front().status;
}

} // namespace

TEST_CASE("CreateCluster creates a cluster with what the request states") {
    fake_ecs ecs;
    const auto created = output<CreateCluster>(
        ecs,
        {.clusterName = "prod",
         .tags = tags,
         .settings = {{ClusterSetting{.name = ClusterSettingName::containerInsights,
                                      .value = "enabled"}}},
         .capacityProviders = {{"FARGATE"}},
         .serviceConnectDefaults = ClusterServiceConnectDefaultsRequest{.namespace_ = "internal"}});
    CHECK(created.cluster->clusterArn == "arn:aws:ecs:us-east-1:123456789012:cluster/prod");
    CHECK(created.cluster->status == "ACTIVE");
    CHECK(created.cluster->registeredContainerInstancesCount == 0);
    CHECK(created.cluster->tags == tags);
    CHECK(created.cluster->settings->size() == 1);
    CHECK(created.cluster->capacityProviders == std::vector<std::string>{"FARGATE"});
    CHECK(created.cluster->serviceConnectDefaults->namespace_ == "internal");
}

TEST_CASE("CreateCluster without a name creates default, and an ACTIVE one stays as it is") {
    fake_ecs ecs;
    CHECK(output<CreateCluster>(ecs, {.tags = tags}).cluster->clusterName == "default");
    CHECK(output<CreateCluster>(ecs, {}).cluster->tags == tags);
    CHECK(ecs.clusters.size() == 1);
}

TEST_CASE("CreateCluster refuses a name with other characters") {
    fake_ecs ecs;
    CHECK(error_name<CreateCluster>(ecs, {.clusterName = "a b"}) == "InvalidParameterException");
    CHECK(ecs.clusters.empty());
}

TEST_CASE("DescribeClusters counts, and includes what the request asks for") {
    fake_ecs ecs;
    output<CreateCluster>(ecs, {.clusterName = "prod", .tags = tags});
    ecs.add_instances(3, "prod");
    Cluster& cluster = ecs.find_cluster("prod")->cluster;
    cluster.settings = {{ClusterSetting{.value = "enabled"}}};
    cluster.configuration = ClusterConfiguration{};
    cluster.statistics.emplace();
    cluster.attachments.emplace();
    cluster.attachmentsStatus = "UPDATE_COMPLETE";

    const Cluster plain = output<DescribeClusters>(ecs, {.clusters = {{"prod"}}}).clusters->at(0);
    CHECK(plain.registeredContainerInstancesCount == 3);
    CHECK_FALSE(plain.tags);
    CHECK_FALSE(plain.settings);
    CHECK_FALSE(plain.configuration);
    CHECK_FALSE(plain.statistics);
    CHECK_FALSE(plain.attachments);
    CHECK_FALSE(plain.attachmentsStatus);

    using enum ClusterField;
    const Cluster whole =
        output<DescribeClusters>(
            ecs, {.clusters = {{"arn:aws:ecs:us-east-1:123456789012:cluster/prod"}},
                  .include = {{ATTACHMENTS, CONFIGURATIONS, SETTINGS, STATISTICS, TAGS}}})
            .clusters->at(0);
    CHECK(whole.tags == tags);
    CHECK(whole.settings);
    CHECK(whole.configuration);
    CHECK(whole.statistics);
    CHECK(whole.attachments);
    CHECK(whole.attachmentsStatus);
}

TEST_CASE("DescribeClusters reports clusters that are not there as failures") {
    fake_ecs ecs;
    ecs.add_cluster("prod");
    const std::string other = "arn:aws:ecs:eu-west-1:123456789012:cluster/other";
    const auto described = output<DescribeClusters>(ecs, {.clusters = {{"test", "prod", other}}});
    CHECK(described.clusters->size() == 1);
    REQUIRE(described.failures->size() == 2);
    CHECK(described.failures->at(0) ==
          Failure{.arn = "arn:aws:ecs:us-east-1:123456789012:cluster/test", .reason = "MISSING"});
    CHECK(described.failures->at(1) == Failure{.arn = other, .reason = "MISSING"});

    const auto by_default = output<DescribeClusters>(ecs, {});
    CHECK(by_default.failures->at(0).arn == "arn:aws:ecs:us-east-1:123456789012:cluster/default");
}

TEST_CASE("ListClusters divides the clusters into pages") {
    fake_ecs ecs;
    for (int i = 0; i < 205; ++i) {
        ecs.add_cluster("c" + std::to_string(i));
    }
    ecs.find_cluster("c7")->deleted_at = ecs.now;
    std::vector<std::size_t> sizes;
    ListClustersRequest request;
    do {
        const auto page = output<ListClusters>(ecs, request);
        sizes.push_back(page.clusterArns->size());
        request.nextToken = page.nextToken;
    } while (request.nextToken);
    CHECK(sizes == std::vector<std::size_t>{100, 100, 4});

    CHECK(output<ListClusters>(ecs, {.nextToken = "", .maxResults = 1}).clusterArns->size() == 1);
    CHECK(refusal<ListClusters>(ecs, {.nextToken = "a"}) ==
          "InvalidParameterException: Invalid token.");
    CHECK(error_name<ListClusters>(ecs, {.maxResults = 101}) == "InvalidParameterException");
}

TEST_CASE("ListClusters of as many clusters as fit on a page has no further page") {
    fake_ecs ecs;
    ecs.add_cluster("a");
    ecs.add_cluster("b");
    CHECK_FALSE(output<ListClusters>(ecs, {.maxResults = 2}).nextToken);
    CHECK(output<ListClusters>(ecs, {.maxResults = 1}).nextToken);
}

TEST_CASE("DeleteCluster makes an empty cluster INACTIVE, for a while") {
    fake_ecs ecs;
    ecs.add_cluster("prod");
    CHECK(output<DeleteCluster>(ecs, {.cluster = "prod"}).cluster->status == "INACTIVE");
    CHECK(output<DeleteCluster>(ecs, {.cluster = "prod"}).cluster->status == "INACTIVE");
    CHECK(status_of(ecs, "prod") == "INACTIVE");
    CHECK(output<ListClusters>(ecs, {}).clusterArns->empty());
    ecs.advance(2h);
    CHECK(status_of(ecs, "prod") == "MISSING");
    CHECK(refusal<DeleteCluster>(ecs, {.cluster = "prod"}) ==
          "ClusterNotFoundException: Cluster not found.");
}

TEST_CASE("an INACTIVE cluster can be created again") {
    fake_ecs ecs;
    output<CreateCluster>(ecs, {.clusterName = "prod", .tags = tags});
    output<DeleteCluster>(ecs, {.cluster = "prod"});
    const auto created = output<CreateCluster>(ecs, {.clusterName = "prod"});
    CHECK(created.cluster->status == "ACTIVE");
    CHECK_FALSE(created.cluster->tags);
    ecs.advance(2h);
    CHECK(status_of(ecs, "prod") == "ACTIVE");
}

TEST_CASE("DeleteCluster refuses a cluster that is in use") {
    fake_ecs ecs;
    fake_instance& instance = ecs.add_instance("prod");
    CHECK(error_name<DeleteCluster>(ecs, {.cluster = "prod"}) ==
          "ClusterContainsContainerInstancesException");
    instance.instance.status = ContainerInstanceStatus::INACTIVE;
    instance.instance.runningTasksCount = 1;
    CHECK(error_name<DeleteCluster>(ecs, {.cluster = "prod"}) == "ClusterContainsTasksException");
    ecs.find_cluster("prod")->cluster.activeServicesCount = 1;
    CHECK(error_name<DeleteCluster>(ecs, {.cluster = "prod"}) ==
          "ClusterContainsServicesException");
    CHECK(status_of(ecs, "prod") == "ACTIVE");
}
