// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/ecs_operation.hpp>

#include "support/catch.hpp"

#include <type_traits>

using namespace ecswire;

TEST_CASE("ecs_operation names the service and the error of invalid requests") {
    STATIC_REQUIRE(ecs_operation::service == "AmazonEC2ContainerServiceV20141113");
    STATIC_REQUIRE(std::is_same_v<ecs_operation::invalid_request_type, InvalidParameterException>);
}
