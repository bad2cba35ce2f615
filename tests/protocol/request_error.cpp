// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/request_error.hpp>

#include <ecswire/validation/validate.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <boost/system/result.hpp>

using namespace ecswire;

TEST_CASE("request_error: violations") {
    const validation_report report = validate(weather::GetWeatherRequest{});
    const request_error error(report);
    CHECK(error.code() == protocol_errc::invalid_request);
    REQUIRE(error.violations() != nullptr);
    CHECK(*error.violations() == report);
    CHECK(error.unwritable() == nullptr);
    CHECK(error.unreadable() == nullptr);
    CHECK(error.message() == report.message());
}

TEST_CASE("request_error: not to be written") {
    const encode_error cause{encode_errc::invalid_utf8, "/place"};
    const request_error error(cause);
    CHECK(error.code() == protocol_errc::unwritable_request);
    REQUIRE(error.unwritable() != nullptr);
    CHECK(*error.unwritable() == cause);
    CHECK(error.violations() == nullptr);
    CHECK(error.message() == cause.message());
}

TEST_CASE("request_error: not to be read") {
    decode_error cause;
    cause.code = decode_errc::incomplete;
    cause.offset = 1;
    const request_error error(cause);
    CHECK(error.code() == protocol_errc::unreadable_request);
    REQUIRE(error.unreadable() != nullptr);
    CHECK(*error.unreadable() == cause);
    CHECK(error.message() == cause.message());
}

TEST_CASE("request_error: of another method or operation") {
    const request_error method = request_error::wrong_method("GET");
    CHECK(method.code() == protocol_errc::wrong_method);
    CHECK(method.message() == "expected the method POST, found 'GET'");
    const request_error target = request_error::unknown_operation("A.B");
    CHECK(target.code() == protocol_errc::unknown_operation);
    CHECK(target.message() == "unknown operation 'A.B'");
    CHECK(target.violations() == nullptr);
    CHECK(target.unwritable() == nullptr);
    CHECK(target.unreadable() == nullptr);
}

TEST_CASE("request_error: value() of a result throws it") {
    const boost::system::result<int, request_error> failed(boost::system::in_place_error,
                                                           request_error::wrong_method("GET"));
    try {
        static_cast<void>(failed.value());
        FAIL("it didn't throw");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == protocol_errc::wrong_method);
        CHECK(std::string(thrown.what()).find("expected the method POST") == 0);
    }
}
