// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/content_type.hpp>

#include "support/catch.hpp"

TEST_CASE("content_type: of awsJson1_1") {
    STATIC_REQUIRE(ecswire::content_type == "application/x-amz-json-1.1");
}
