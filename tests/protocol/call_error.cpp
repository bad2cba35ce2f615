// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/call_error.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <boost/system/result.hpp>

using namespace ecswire;

namespace {

using weather_error = call_error<weather::GetWeather>;

service_error<weather::GetWeather> refusal(int status) {
    service_error<weather::GetWeather> error;
    error.name = "NoSuchPlace";
    error.text = "Where?";
    error.status = status;
    error.request_id = "7";
    error.body = "{}";
    return error;
}

undecodable_response garbage() {
    undecodable_response answer;
    answer.status = 200;
    answer.body = "<html>";
    answer.error.code = decode_errc::syntax;
    answer.error.offset = 0;
    return answer;
}

} // namespace

TEST_CASE("call_error holds a client's error of the service") {
    const weather_error error(refusal(400));
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->name == "NoSuchPlace");
    CHECK(error.decode_failure() == nullptr);
    CHECK(error.response().status == 400);
    CHECK(error.response().request_id == "7");
    CHECK(error.response().body == "{}");
    CHECK(error.code() == protocol_errc::client_error);
    CHECK_FALSE(error.retryable());
    CHECK(error.message() == "NoSuchPlace (status 400, request 7): Where?");
}

TEST_CASE("call_error holds a fault of the service") {
    const weather_error error(refusal(500));
    CHECK(error.code() == protocol_errc::server_error);
    CHECK(error.retryable());
}

TEST_CASE("call_error holds a response that can't be decoded") {
    const weather_error error(garbage());
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.decode_failure()->code == decode_errc::syntax);
    CHECK(error.service() == nullptr);
    CHECK(error.response().status == 200);
    CHECK(error.response().body == "<html>");
    CHECK(error.code() == protocol_errc::undecodable_response);
    CHECK_FALSE(error.retryable());
    CHECK(error.message() ==
          "undecodable response (status 200): " + error.decode_failure()->message());
}

TEST_CASE("value() of a result throws a call_error as a system_error") {
    using result = boost::system::result<int, weather_error>;
    const result failed(boost::system::in_place_error, refusal(500));
    try {
        static_cast<void>(failed.value());
        FAIL("it didn't throw");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == protocol_errc::server_error);
        CHECK(std::string(thrown.what()).find("NoSuchPlace (status 500") == 0);
    }
}
