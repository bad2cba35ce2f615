// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/cluster_service_connect_defaults_request.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ClusterServiceConnectDefaultsRequest>(optional_member<std::string>{
    "namespace_"}));

TEST_CASE("The shapes of cluster_service_connect_defaults_request.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ClusterServiceConnectDefaultsRequest> ==
          "ClusterServiceConnectDefaultsRequest");
}

TEST_CASE("ClusterServiceConnectDefaultsRequest requires a namespace of up to 1024 code points") {
    check_each_member_counts(ClusterServiceConnectDefaultsRequest{.namespace_ = "n"});
    const auto with = [](std::size_t length) {
        return from_user(
            ClusterServiceConnectDefaultsRequest{.namespace_ = std::string(length, 'n')});
    };
    CHECK(from_user(ClusterServiceConnectDefaultsRequest{}) == "/namespace required");
    CHECK(with(0) == valid);
    CHECK(with(1024) == valid);
    CHECK(with(1025) == "/namespace length");
}
