// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/common_errors.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <boost/mp11/algorithm.hpp>

#include <type_traits>

using namespace ecswire;

TEST_CASE("common_errors have the names and traits that AWS services answer with") {
    const error_traits clients{.fault = error_fault::client, .status = 400, .retryable = false};
    ecswire_test::check_error<UnknownOperationException>(
        "UnknownOperationException",
        {.fault = error_fault::client, .status = 404, .retryable = false});
    ecswire_test::check_error<SerializationException>("SerializationException", clients);
    ecswire_test::check_error<ValidationException>("ValidationException", clients);
    ecswire_test::check_error<ThrottlingException>(
        "ThrottlingException", {.fault = error_fault::client, .status = 400, .retryable = true});
    ecswire_test::check_error<InternalFailure>(
        "InternalFailure", {.fault = error_fault::server, .status = 500, .retryable = true});
}

TEST_CASE("common_errors lists every common error once") {
    STATIC_REQUIRE(std::is_same_v<common_errors, boost::mp11::mp_unique<common_errors>>);
    STATIC_REQUIRE(boost::mp11::mp_size<common_errors>::value == 5);
}
