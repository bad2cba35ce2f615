// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/sign_error.hpp>

#include "support/catch.hpp"

#include <boost/system/result.hpp>

#include <iterator>
#include <set>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

constexpr sign_errc all[] = {
    sign_errc::missing_credentials, sign_errc::invalid_credentials, sign_errc::missing_region,
    sign_errc::invalid_scope,       sign_errc::missing_host,        sign_errc::repeated_host,
    sign_errc::outside_base_path,   sign_errc::time_out_of_range,   sign_errc::invalid_method,
    sign_errc::invalid_target,      sign_errc::invalid_header,      sign_errc::hash_failed,
};

} // namespace

TEST_CASE("sign_errc: every code has a message of its own and is an error") {
    std::set<std::string> messages;
    for (const sign_errc code : all) {
        const boost::system::error_code error = code;
        CAPTURE(error);
        CHECK(error.failed());
        CHECK(error == code);
        CHECK(&error.category() == &sign_category());
        CHECK(error.message() != "unknown error");
        CHECK(messages.insert(error.message()).second);
        CHECK(error == (code == sign_errc::hash_failed ? boost::system::errc::io_error
                                                       : boost::system::errc::invalid_argument));
        std::ostringstream stream;
        stream << code;
        CHECK(stream.str() == error.message());
    }
    CHECK(boost::system::error_code(0, sign_category()).message() == "unknown error");
    CHECK(boost::system::error_code(static_cast<int>(std::size(all)) + 1, sign_category())
              .message() == "unknown error");
    CHECK(std::string(sign_category().name()) == "ecswire.sign");
}

TEST_CASE("sign_error: the message names the subject, on one line of ASCII") {
    CHECK(sign_error{sign_errc::missing_region, {}}.message() == "no region to sign for");
    CHECK(sign_error{sign_errc::invalid_header, "X-Trace"}.message() ==
          "a header that HTTP doesn't allow: 'X-Trace'");
    CHECK(sign_error{sign_errc::invalid_header, "a\r\nb\xFF\x7F~ "}.message() ==
          "a header that HTTP doesn't allow: 'a??b??~ '");
    std::ostringstream stream;
    stream << sign_error{sign_errc::missing_host, {}};
    CHECK(stream.str() == "no host to sign for");
}

#ifndef BOOST_NO_EXCEPTIONS
TEST_CASE("sign_error: value() of a result throws its code and message") {
    const boost::system::result<int, sign_error> result(
        boost::system::in_place_error, sign_error{sign_errc::invalid_header, "a b"});
    try {
        static_cast<void>(result.value());
        FAIL("nothing was thrown");
    } catch (const boost::system::system_error& error) {
        CHECK(error.code() == sign_errc::invalid_header);
        CHECK(std::string(error.what()).find("'a b'") != std::string::npos);
    }
}
#endif

TEST_CASE("sign_errc formats as its message") {
    STATIC_REQUIRE(formats_as_message<sign_errc>);
    CHECK(message_of(sign_errc::missing_host) ==
          make_error_code(sign_errc::missing_host).message());
}
