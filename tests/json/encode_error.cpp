// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/encode_error.hpp>

#include "support/catch.hpp"

#include <boost/system/errc.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>

#include <sstream>
#include <string>
#include <utility>

using namespace ecswire;

TEST_CASE("encode_errc has a message and a generic condition") {
    const boost::system::error_code error = encode_errc::invalid_utf8;
    CHECK(error.value() == 1);
    CHECK(error == encode_errc::invalid_utf8);
    CHECK(error.category() == encode_category());
    CHECK(error.message() == "a text that is not UTF-8");
    std::ostringstream stream;
    stream << encode_errc::invalid_utf8;
    CHECK(stream.str() == error.message());
    CHECK(error == boost::system::errc::illegal_byte_sequence);
}

TEST_CASE("encode_category has no message and no condition for another number") {
    for (const int value : {0, -1, 2}) {
        const boost::system::error_code error(value, encode_category());
        CHECK(error.message() == "unknown error");
        CHECK(error != boost::system::errc::illegal_byte_sequence);
        CHECK(error.default_error_condition() ==
              boost::system::error_condition(value, encode_category()));
    }
}

TEST_CASE("encode_category equals itself in another shared library") {
    CHECK(std::string(encode_category().name()) == "ecswire.encode");
    const detail::encode_category_type another;
    CHECK(another == encode_category());
}

TEST_CASE("encode_error has a message that says what is wrong where") {
    const encode_error error{encode_errc::invalid_utf8, "/tags/3/key"};
    CHECK(error.message() == "a text that is not UTF-8 at '/tags/3/key'");
    std::ostringstream stream;
    stream << error;
    CHECK(stream.str() == error.message());
    CHECK(error == encode_error(error));
    CHECK(error != encode_error{encode_errc::invalid_utf8, "/tags/3"});
    CHECK(error != encode_error{});
}

TEST_CASE("encode_error has a message of one line of valid UTF-8, whatever the pointer has") {
    for (const auto& [pointer, shown] :
         {std::pair{"/a\nb\x7F", "/a b "}, std::pair{"/\xC2\x85\xE2\x80\xA9", "/  "},
          std::pair{"/\xFF", "/\xEF\xBF\xBD"}}) {
        const encode_error error{encode_errc::invalid_utf8, pointer};
        CHECK(error.message() == "a text that is not UTF-8 at '" + std::string(shown) + "'");
    }
}

TEST_CASE("value() of a result throws an encode_error as a system_error") {
    const boost::system::result<int, encode_error> result =
        encode_error{encode_errc::invalid_utf8, "/a"};
    try {
        static_cast<void>(result.value());
        FAIL("nothing was thrown");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == encode_errc::invalid_utf8);
        CHECK(std::string(thrown.what()).find("a text that is not UTF-8 at '/a'") !=
              std::string::npos);
    }
}
