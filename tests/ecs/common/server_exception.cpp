// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/server_exception.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("ServerException: the server's, worth a retry") {
    check_error<ServerException>("ServerException",
                                 {.fault = error_fault::server, .status = 500, .retryable = true});
}
