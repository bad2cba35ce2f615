// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/after_last.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

TEST_CASE("after_last returns what follows the last separator") {
    CONSTEXPR_CHECK(after_last("arn:aws:ecs:eu-west-1:123456789012:cluster/prod", '/') == "prod");
    CONSTEXPR_CHECK(after_last("container-instance/prod/1a2b", '/') == "1a2b");
    CONSTEXPR_CHECK(after_last("prod", '/') == "prod");
    CONSTEXPR_CHECK(after_last("prod/", '/').empty());
    CONSTEXPR_CHECK(after_last("", '/').empty());
}
