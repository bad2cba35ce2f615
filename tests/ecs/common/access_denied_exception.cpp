// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/access_denied_exception.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("AccessDeniedException: the client's, not worth a retry") {
    check_error<AccessDeniedException>(
        "AccessDeniedException", {.fault = error_fault::client, .status = 400, .retryable = false});
}
