// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/describe_capacity_providers.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<CapacityProviderField>({
    {CapacityProviderField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeCapacityProvidersRequest>(
    optional_member<std::vector<std::string>>{"capacityProviders"},
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<open_enum<CapacityProviderField>>>{"include"},
    optional_member<std::int32_t>{"maxResults"}, optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<DescribeCapacityProvidersResponse>(
    optional_member<std::vector<CapacityProvider>>{"capacityProviders"},
    optional_member<std::vector<Failure>>{"failures"}, optional_member<std::string>{"nextToken"}));

TEST_CASE("DescribeCapacityProviders has its messages, errors and name") {
    check_operation<DescribeCapacityProviders, DescribeCapacityProvidersRequest,
                    DescribeCapacityProvidersResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "DescribeCapacityProviders");
}

TEST_CASE("The shapes of describe_capacity_providers.hpp have their names in the service model") {
    CHECK(shape_name<CapacityProviderField> == "CapacityProviderField");
    CHECK(shape_name<DescribeCapacityProvidersRequest> == "DescribeCapacityProvidersRequest");
    CHECK(shape_name<DescribeCapacityProvidersResponse> == "DescribeCapacityProvidersResponse");
}

TEST_CASE("DescribeCapacityProvidersRequest has up to 100 names and 1 to 10 results per page") {
    check_each_member_counts(
        DescribeCapacityProvidersRequest{.capacityProviders = {{"p"}},
                                         .cluster = "c",
                                         .include = {{CapacityProviderField::TAGS}},
                                         .maxResults = 10,
                                         .nextToken = "t"});
    check_each_member_counts(DescribeCapacityProvidersResponse{
        .capacityProviders = {{{.name = "p"}}}, .failures = {{{.arn = "q"}}}, .nextToken = "t"});
    const auto names = [](std::size_t count) {
        return from_user(DescribeCapacityProvidersRequest{
            .capacityProviders = std::vector<std::string>(count, "p")});
    };
    CHECK(names(100) == valid);
    CHECK(names(101) == "/capacityProviders length");
    const auto page = [](int max) {
        return from_user(DescribeCapacityProvidersRequest{.maxResults = max});
    };
    CHECK(page(0) == "/maxResults range");
    CHECK(page(1) == valid);
    CHECK(page(10) == valid);
    CHECK(page(11) == "/maxResults range");
}
