// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/idempotency_token.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <string>

using namespace ecswire;

TEST_CASE("has_idempotency_token finds the trait of a member, inherited or not") {
    STATIC_REQUIRE(has_idempotency_token<weather::AddStationRequest>);
    STATIC_REQUIRE(has_idempotency_token<weather::AddSeaStationRequest>);
    STATIC_REQUIRE_FALSE(has_idempotency_token<weather::GetWeatherRequest>);
    STATIC_REQUIRE_FALSE(has_idempotency_token<weather::Nothing>);
}

TEST_CASE("lacks_idempotency_token tells whether the token is absent") {
    CHECK(lacks_idempotency_token(weather::AddStationRequest{}));
    CHECK_FALSE(lacks_idempotency_token(weather::AddStationRequest{.clientToken = ""}));
    CHECK_FALSE(lacks_idempotency_token(weather::GetWeatherRequest{}));
}

TEST_CASE("fill_idempotency_token generates a token that is absent") {
    int calls = 0;
    const auto generate = [&calls] { return "token-" + std::to_string(++calls); };
    weather::AddStationRequest request;
    fill_idempotency_token(request, generate);
    CHECK(request.clientToken == "token-1");
    weather::AddSeaStationRequest inherited;
    fill_idempotency_token(inherited, generate);
    CHECK(inherited.clientToken == "token-2");
}

TEST_CASE("fill_idempotency_token keeps a token that is present, and generates none") {
    weather::AddStationRequest request{.clientToken = "mine"};
    fill_idempotency_token(request, []() -> std::string {
        FAIL("nothing was to be generated");
        return {};
    });
    CHECK(request.clientToken == "mine");
}
