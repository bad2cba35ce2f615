// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/no_update_available_exception.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("NoUpdateAvailableException: the client's, not worth a retry") {
    check_error<NoUpdateAvailableException>(
        "NoUpdateAvailableException",
        {.fault = error_fault::client, .status = 400, .retryable = false});
}
