// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/request_error.hpp>

#include <ecswire/validation/validate.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <boost/system/result.hpp>

using namespace ecswire;

TEST_CASE("request_error holds violations") {
    const validation_report report = validate(weather::GetWeatherRequest{});
    const request_error error(report);
    CHECK(error.code() == protocol_errc::invalid_request);
    REQUIRE(error.violations() != nullptr);
    CHECK(*error.violations() == report);
    CHECK(error.encode_failure() == nullptr);
    CHECK(error.decode_failure() == nullptr);
    CHECK(error.message() == report.message());
}

TEST_CASE("request_error holds the failure to encode a request") {
    const encode_error cause{encode_errc::invalid_utf8, "/place"};
    const request_error error(cause);
    CHECK(error.code() == protocol_errc::unencodable_request);
    REQUIRE(error.encode_failure() != nullptr);
    CHECK(*error.encode_failure() == cause);
    CHECK(error.violations() == nullptr);
    CHECK(error.message() == cause.message());
}

TEST_CASE("request_error holds the failure to decode a request") {
    decode_error cause;
    cause.code = decode_errc::incomplete;
    cause.offset = 1;
    const request_error error(cause);
    CHECK(error.code() == protocol_errc::undecodable_request);
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(*error.decode_failure() == cause);
    CHECK(error.message() == cause.message());
}

TEST_CASE("request_error names another method or operation") {
    const request_error method = request_error::wrong_method("GET");
    CHECK(method.code() == protocol_errc::wrong_method);
    CHECK(method.message() == "expected the method POST, found 'GET'");
    const request_error target = request_error::unknown_operation("A.B");
    CHECK(target.code() == protocol_errc::unknown_operation);
    CHECK(target.message() == "unknown operation 'A.B'");
    CHECK(target.violations() == nullptr);
    CHECK(target.encode_failure() == nullptr);
    CHECK(target.decode_failure() == nullptr);
}

TEST_CASE("value() of a result throws a request_error as a system_error") {
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

TEST_CASE("request_error has a message of one line of valid UTF-8") {
    CHECK(request_error::unknown_operation("a\r\n\xC2\x9B\xFF").message() ==
          "unknown operation 'a   \xEF\xBF\xBD'");
    decode_error cause{.code = decode_errc::incomplete, .pointer = "/a\nb\xE2\x80\xA8"};
    CHECK(request_error(cause).message() == "the JSON document ends too early at '/a b '");
}
