// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/list_daemon_task_definitions.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DaemonTaskDefinitionRevisionFilter>({
    {DaemonTaskDefinitionRevisionFilter::LAST_REGISTERED, "LAST_REGISTERED"},
}));

static_assert(has_wire_texts<DaemonTaskDefinitionStatusFilter>({
    {DaemonTaskDefinitionStatusFilter::ACTIVE, "ACTIVE"},
    {DaemonTaskDefinitionStatusFilter::DELETE_IN_PROGRESS, "DELETE_IN_PROGRESS"},
    {DaemonTaskDefinitionStatusFilter::ALL, "ALL"},
}));

static_assert(is_described_as<DaemonTaskDefinitionSummary>(
    optional_member<std::string>{"arn"}, optional_member<timestamp>{"registeredAt"},
    optional_member<std::string>{"registeredBy"}, optional_member<timestamp>{"deleteRequestedAt"},
    optional_member<open_enum<DaemonTaskDefinitionStatus>>{"status"}));

static_assert(is_described_as<ListDaemonTaskDefinitionsRequest>(
    optional_member<std::string>{"familyPrefix"}, optional_member<std::string>{"family"},
    optional_member<open_enum<DaemonTaskDefinitionRevisionFilter>>{"revision"},
    optional_member<open_enum<DaemonTaskDefinitionStatusFilter>>{"status"},
    optional_member<open_enum<SortOrder>>{"sort"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListDaemonTaskDefinitionsResponse>(
    optional_member<std::vector<DaemonTaskDefinitionSummary>>{"daemonTaskDefinitions"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListDaemonTaskDefinitions has its messages, errors and name") {
    check_operation<ListDaemonTaskDefinitions, ListDaemonTaskDefinitionsRequest,
                    ListDaemonTaskDefinitionsResponse, ecs_errors<>>("ListDaemonTaskDefinitions");
}

TEST_CASE("The shapes of list_daemon_task_definitions.hpp have their names in the service model") {
    CHECK(shape_name<DaemonTaskDefinitionRevisionFilter> == "DaemonTaskDefinitionRevisionFilter");
    CHECK(shape_name<DaemonTaskDefinitionStatusFilter> == "DaemonTaskDefinitionStatusFilter");
    CHECK(shape_name<DaemonTaskDefinitionSummary> == "DaemonTaskDefinitionSummary");
    CHECK(shape_name<ListDaemonTaskDefinitionsRequest> == "ListDaemonTaskDefinitionsRequest");
    CHECK(shape_name<ListDaemonTaskDefinitionsResponse> == "ListDaemonTaskDefinitionsResponse");
}

TEST_CASE("ListDaemonTaskDefinitionsRequest has 1 to 100 results per page") {
    check_each_member_counts(ListDaemonTaskDefinitionsRequest{
        .familyPrefix = "f",
        .family = "family",
        .revision = DaemonTaskDefinitionRevisionFilter::LAST_REGISTERED,
        .status = DaemonTaskDefinitionStatusFilter::ALL,
        .sort = SortOrder::DESC,
        .nextToken = "t",
        .maxResults = 1});
    const auto with = [](int max) {
        return from_user(ListDaemonTaskDefinitionsRequest{.maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}

TEST_CASE("Every member of DaemonTaskDefinitionSummary takes part in comparison") {
    const DaemonTaskDefinitionSummary summary{.arn = "arn",
                                              .registeredAt = timestamp::from_seconds(1),
                                              .registeredBy = "arn",
                                              .deleteRequestedAt = timestamp::from_seconds(2),
                                              .status = DaemonTaskDefinitionStatus::ACTIVE};
    check_each_member_counts(summary);
    check_each_member_counts(
        ListDaemonTaskDefinitionsResponse{.daemonTaskDefinitions = {{summary}}, .nextToken = "t"});
}
