// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/list_services_by_namespace.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListServicesByNamespaceRequest>(
    optional_member<std::string>{"namespace_"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListServicesByNamespaceResponse>(
    optional_member<std::vector<std::string>>{"serviceArns"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListServicesByNamespace has its messages, errors and name") {
    check_operation<ListServicesByNamespace, ListServicesByNamespaceRequest,
                    ListServicesByNamespaceResponse, ecs_errors<NamespaceNotFoundException>>(
        "ListServicesByNamespace");
}

TEST_CASE("The shapes of list_services_by_namespace.hpp have their names in the service model") {
    CHECK(shape_name<ListServicesByNamespaceRequest> == "ListServicesByNamespaceRequest");
    CHECK(shape_name<ListServicesByNamespaceResponse> == "ListServicesByNamespaceResponse");
}

TEST_CASE("Every member of ListServicesByNamespace's messages takes part in comparison") {
    const ListServicesByNamespaceRequest request{
        .namespace_ = "n", .nextToken = "t", .maxResults = 1};
    check_each_member_counts(request);
    check_each_member_counts(
        ListServicesByNamespaceResponse{.serviceArns = {{"arn"}}, .nextToken = "t"});
    CHECK(present_members(request) ==
          std::vector<std::string_view>{"namespace", "nextToken", "maxResults"});
}

TEST_CASE("ListServicesByNamespaceRequest requires a namespace and has 1 to 100 results per page") {
    const auto with = [](int max) {
        return from_user(ListServicesByNamespaceRequest{.namespace_ = "n", .maxResults = max});
    };
    CHECK(from_user(ListServicesByNamespaceRequest{}) == "/namespace required");
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
