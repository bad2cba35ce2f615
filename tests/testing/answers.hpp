// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "support/catch.hpp"
#include "support/violations.hpp"
#include "testing/compiled_once.hpp"

#include <ecswire/client/call.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include <string>

/// Calls of a `fake_ecs` whose answers are held to the constraints of their shapes.
namespace ecswire_test {

/// What `call` of the operation returns. An output must be valid as the service's.
template <ecswire::operation Op>
auto ask(ecswire::fake_ecs& ecs, const typename Op::request_type& input) {
    auto result = ecswire::call<Op>(input, ecs, {.making = {.validate = false}});
    if (result) {
        CHECK(from_service(*result) == valid);
    }
    return result;
}

/// The output of the operation, which must not fail.
template <ecswire::operation Op>
typename Op::response_type output(ecswire::fake_ecs& ecs, const typename Op::request_type& input) {
    const auto result = ask<Op>(ecs, input);
    REQUIRE(result);
    return *result;
}

/// "ClusterNotFoundException: Cluster not found."; "none" where the operation succeeds.
template <ecswire::operation Op>
std::string refusal(ecswire::fake_ecs& ecs, const typename Op::request_type& input) {
    const auto result = ask<Op>(ecs, input);
    if (result) {
        return "none";
    }
    const auto failure = result.error();
    REQUIRE(failure.service() != nullptr);
    return failure.service()->name + ": " + failure.service()->text;
}

/// "ClusterNotFoundException"; "none" where the operation succeeds.
template <ecswire::operation Op>
std::string error_name(ecswire::fake_ecs& ecs, const typename Op::request_type& input) {
    const std::string text = refusal<Op>(ecs, input);
    return text.substr(0, text.find(':'));
}

} // namespace ecswire_test
