// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/errors.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <boost/mp11/list.hpp>

#include <type_traits>

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("Errors that are the client's fault have status 400 and are not retried") {
    constexpr error_traits traits{.fault = error_fault::client, .status = 400, .retryable = false};
    check_error<AccessDeniedException>("AccessDeniedException", traits);
    check_error<ClientException>("ClientException", traits);
    check_error<ClusterNotFoundException>("ClusterNotFoundException", traits);
    check_error<InvalidParameterException>("InvalidParameterException", traits);
    check_error<MissingVersionException>("MissingVersionException", traits);
    check_error<NoUpdateAvailableException>("NoUpdateAvailableException", traits);
    check_error<UpdateInProgressException>("UpdateInProgressException", traits);
}

TEST_CASE("ServerException is the service's fault, has status 500 and is retried") {
    check_error<ServerException>("ServerException",
                                 {.fault = error_fault::server, .status = 500, .retryable = true});
}

TEST_CASE("ecs_errors puts the errors of every operation before the operation's own") {
    STATIC_REQUIRE(
        std::is_same_v<
            ecs_errors<ClusterNotFoundException>,
            boost::mp11::mp_list<AccessDeniedException, ClientException, InvalidParameterException,
                                 ServerException, ClusterNotFoundException>>);
}
