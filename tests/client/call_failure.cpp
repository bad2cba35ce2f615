// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/call_failure.hpp>

#include "protocol/weather.hpp"
#include "support/catch.hpp"

#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <sstream>
#include <string>

using namespace ecswire;

namespace {

using failure = call_failure<weather::GetWeather>;

call_error<weather::GetWeather> refusal(std::string name, int status) {
    service_error<weather::GetWeather> error;
    error.name = std::move(name);
    error.status = status;
    return call_error<weather::GetWeather>(std::move(error));
}

call_error<weather::GetWeather> garbage(decode_errc code) {
    undecodable_response answer;
    answer.status = 200;
    answer.error.code = code;
    return call_error<weather::GetWeather>(std::move(answer));
}

request_error invalid() { return request_error(validate(weather::GetWeatherRequest{})); }

std::string printed(const auto& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

TEST_CASE("call_failure tells an invalid request apart") {
    const failure error(invalid());
    REQUIRE(error.request() != nullptr);
    CHECK(error.request()->violations() != nullptr);
    CHECK(error.transport() == nullptr);
    CHECK(error.service() == nullptr);
    CHECK(error.decode_failure() == nullptr);
    CHECK(error.response() == nullptr);
    CHECK(error.code() == protocol_errc::invalid_request);
    CHECK(error.message() == invalid().message());
    CHECK(retry_class_of(error) == retry_class::none);
    CHECK_FALSE(error.retryable());
}

TEST_CASE("call_failure tells a transport without response apart") {
    const failure error = failure::of_transport({});
    REQUIRE(error.transport() != nullptr);
    CHECK(error.request() == nullptr);
    CHECK(error.service() == nullptr);
    CHECK(error.decode_failure() == nullptr);
    CHECK(error.response() == nullptr);
    CHECK(error.code() == boost::system::errc::io_error);
    CHECK(error.message() == "transport: no response");
    CHECK(retry_class_of(error) == retry_class::transient);
    CHECK(error.retryable());
}

TEST_CASE("call_failure tells a service's error apart") {
    const failure error(refusal("Throttling", 400));
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->name == "Throttling");
    CHECK(error.request() == nullptr);
    CHECK(error.transport() == nullptr);
    CHECK(error.decode_failure() == nullptr);
    REQUIRE(error.response() != nullptr);
    CHECK(error.response()->status == 400);
    CHECK(error.code() == protocol_errc::client_error);
    CHECK(error.message() == "Throttling (status 400)");
    CHECK(printed(error) == error.message());
    CHECK(retry_class_of(error) == retry_class::throttling);
    CHECK(error.retryable());
    CHECK_FALSE(failure(refusal("Closed", 400)).retryable());
}

TEST_CASE("call_failure tells an undecodable body apart") {
    const failure error(garbage(decode_errc::incomplete));
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.request() == nullptr);
    CHECK(error.transport() == nullptr);
    CHECK(error.service() == nullptr);
    REQUIRE(error.response() != nullptr);
    CHECK(error.response()->status == 200);
    CHECK(error.code() == protocol_errc::undecodable_response);
    CHECK(error.retryable()); // the document is incomplete
    CHECK_FALSE(failure(garbage(decode_errc::wrong_type)).retryable());
}

TEST_CASE("retry_class_of an undecodable body is transient where it isn't whole JSON") {
    for (const decode_errc code : {decode_errc::syntax, decode_errc::incomplete,
                                   decode_errc::trailing_text, decode_errc::invalid_utf8}) {
        CHECK(retry_class_of(failure(garbage(code))) == retry_class::transient);
    }
    for (const decode_errc code : {decode_errc::wrong_type, decode_errc::number_out_of_range,
                                   decode_errc::body_too_large, decode_errc::depth_exceeded}) {
        CHECK(retry_class_of(failure(garbage(code))) == retry_class::none);
    }
}

TEST_CASE("call_failure keeps the transport's own error") {
    using with_code = call_failure<weather::GetWeather, boost::system::error_code>;
    const auto refused = make_error_code(boost::system::errc::connection_refused);
    const with_code error = with_code::of_transport(refused);
    CHECK(error.code() == boost::system::errc::connection_refused);
    CHECK(error.message() == "transport: " + refused.message());

    using with_text = call_failure<weather::GetWeather, std::string>;
    CHECK(with_text::of_transport("timed out").message() == "transport: timed out");
    CHECK(with_text::of_transport("a\r\n\x1B[2J\xC2\x9B\xFF").message() ==
          "transport: a   [2J \xEF\xBF\xBD");
    using with_number = call_failure<weather::GetWeather, int>;
    const auto numbered = with_number::of_transport(28);
    CHECK(*numbered.transport() == 28);
    CHECK(numbered.message() == "transport: no response");

    // Its type may be that of another reason.
    using with_request_error = call_failure<weather::GetWeather, request_error>;
    const auto other = with_request_error::of_transport(invalid());
    CHECK(other.request() == nullptr);
    CHECK(other.transport() != nullptr);
}

TEST_CASE("value() of a result throws a call_failure") {
    using result = boost::system::result<int, failure>;
    const result failed(failure(refusal("Storm", 503)));
    try {
        static_cast<void>(failed.value());
        FAIL("it didn't throw");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == protocol_errc::server_error);
        CHECK(std::string(thrown.what()).find("Storm (status 503)") == 0);
    }
}
