// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode_error.hpp>

#include "support/catch.hpp"

#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>

#include <sstream>
#include <string>
#include <utility>

using namespace ecswire;

TEST_CASE("decode_error has a message of the expected value, the found value and the position") {
    const decode_error error{.code = decode_errc::wrong_type,
                             .pointer = "/tags/3/key",
                             .offset = 47,
                             .expected = "a string",
                             .found = "a number"};
    CHECK(error.message() == "expected a string, found a number at '/tags/3/key', byte 47");
    std::ostringstream stream;
    stream << error;
    CHECK(stream.str() == error.message());
}

TEST_CASE("decode_error has a message without an offset for values") {
    const decode_error error{.code = decode_errc::not_an_integer,
                             .pointer = "/version",
                             .expected = "an integer of 64 bits",
                             .found = "a fraction"};
    CHECK(error.message() == "expected an integer of 64 bits, found a fraction at '/version'");
}

TEST_CASE("decode_error has the message of its code for malformed text") {
    const decode_error error{.code = decode_errc::syntax, .pointer = "", .offset = 0};
    CHECK(error.message() == "malformed JSON at '', byte 0");
    const decode_error after{.code = decode_errc::trailing_text, .pointer = "", .offset = 12};
    CHECK(after.message() == "text after the JSON document at '', byte 12");
}

TEST_CASE("decode_error has a message with the limit that is exceeded") {
    const decode_error error{
        .code = decode_errc::list_too_long, .pointer = "/tags/50", .offset = 4711, .limit = 50};
    CHECK(error.message() == "a list that is too long (the limit is 50) at '/tags/50', byte 4711");
    const decode_error nothing{.code = decode_errc::body_too_large, .offset = 0, .limit = 0};
    CHECK(nothing.message() == "the document is too large (the limit is 0) at '', byte 0");
}

TEST_CASE("decode_error has a message of one line of valid UTF-8, whatever the pointer has") {
    for (const auto& [pointer, shown] :
         {std::pair{"/a\r\nb", "/a  b"}, std::pair{"/\x1B[2J\xC2\x9B", "/ [2J "},
          std::pair{"/\xE2\x80\xA8\xC2\x85", "/  "}, std::pair{"/caf\xE9", "/caf\xEF\xBF\xBD"}}) {
        const decode_error error{.code = decode_errc::incomplete, .pointer = pointer};
        CHECK(error.message() ==
              "the JSON document ends too early at '" + std::string(shown) + "'");
    }
}

TEST_CASE("decode_error differs where any of its members differs") {
    const decode_error error{.code = decode_errc::wrong_type,
                             .pointer = "/a",
                             .offset = 1,
                             .expected = "a string",
                             .found = "a number",
                             .limit = 0};
    CHECK(error == decode_error(error));
    decode_error other = error;
    other.code = decode_errc::syntax;
    CHECK(other != error);
    other = error;
    other.pointer = "/b";
    CHECK(other != error);
    other = error;
    other.offset.reset();
    CHECK(other != error);
    other = error;
    other.expected = "a boolean";
    CHECK(other != error);
    other = error;
    other.found = "null";
    CHECK(other != error);
    other = error;
    other.limit = 1;
    CHECK(other != error);
}

TEST_CASE("value() of a result throws a decode_error as a system_error") {
    const boost::system::result<int, decode_error> result =
        decode_error{.code = decode_errc::incomplete, .pointer = "/a", .offset = 7};
    try {
        static_cast<void>(result.value());
        FAIL("nothing was thrown");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == decode_errc::incomplete);
        CHECK(thrown.code() == decode_condition::malformed);
        CHECK(std::string(thrown.what()).find("the JSON document ends too early at '/a', byte 7") !=
              std::string::npos);
    }
}

TEST_CASE("a result prints its decode_error") {
    const boost::system::result<int, decode_error> result =
        decode_error{.code = decode_errc::syntax, .pointer = "/a", .offset = 7};
    std::ostringstream stream;
    stream << result;
    CHECK(stream.str().find("malformed JSON at '/a', byte 7") != std::string::npos);
}
