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

unreadable_response garbage() {
    unreadable_response answer;
    answer.status = 200;
    answer.body = "<html>";
    answer.error.code = decode_errc::syntax;
    answer.error.offset = 0;
    return answer;
}

} // namespace

TEST_CASE("call_error: the service's error") {
    const weather_error error(refusal(400));
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->name == "NoSuchPlace");
    CHECK(error.unreadable() == nullptr);
    CHECK(error.response().status == 400);
    CHECK(error.response().request_id == "7");
    CHECK(error.response().body == "{}");
    CHECK(error.code() == protocol_errc::client_error);
    CHECK_FALSE(error.retryable());
    CHECK(error.message() == "NoSuchPlace (status 400, request 7): Where?");
}

TEST_CASE("call_error: the service's fault") {
    const weather_error error(refusal(500));
    CHECK(error.code() == protocol_errc::server_error);
    CHECK(error.retryable());
}

TEST_CASE("call_error: an unreadable answer") {
    const weather_error error(garbage());
    REQUIRE(error.unreadable() != nullptr);
    CHECK(error.unreadable()->error.code == decode_errc::syntax);
    CHECK(error.service() == nullptr);
    CHECK(error.response().status == 200);
    CHECK(error.response().body == "<html>");
    CHECK(error.code() == protocol_errc::unreadable_response);
    CHECK_FALSE(error.retryable());
    CHECK(error.message() ==
          "unreadable response (status 200): " + error.unreadable()->error.message());
}

TEST_CASE("call_error: value() of a result throws it") {
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
