// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/content_type.hpp>

#include "support/catch.hpp"

TEST_CASE("content_type_of returns the media type of each version of awsJson") {
    STATIC_REQUIRE(ecswire::content_type_of(ecswire::aws_json::v1_0) ==
                   "application/x-amz-json-1.0");
    STATIC_REQUIRE(ecswire::content_type_of(ecswire::aws_json::v1_1) ==
                   "application/x-amz-json-1.1");
}
