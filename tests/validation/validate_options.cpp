// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/validation/validate_options.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <cstddef>

using namespace ecswire;

TEST_CASE("without options all violations of a user's value are reported") {
    CONSTEXPR_CHECK(validate_options{}.max_violations == static_cast<std::size_t>(-1));
    CONSTEXPR_CHECK(validate_options{}.origin == value_origin::user);
}
