// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// No channel but encode and to_value shows a sensitive value.

#include "support/catch.hpp"
#include "support/secret_session.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/element_decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/excerpt.hpp>
#include <ecswire/json/format.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/schema/constraint_listing.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

template <class T>
std::string printed(const T& value) {
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

} // namespace

TEST_CASE("secrets: encode and to_value write them") {
    const std::string document = encode(session()).value();
    CHECK(decode<Session>(document).value() == session());
    CHECK(from_value<Session>(to_value(session()).value()).value() == session());
}

TEST_CASE("secrets: printing shows a mask") {
    CHECK(printed(session()) == masked);
    CHECK(printed(Credentials{"hunter2"}) == "\"***\"");
    CHECK(printed(Session{}) == R"({"children":[]})");
}

TEST_CASE("secrets: a test framework shows a mask") {
    CHECK(Catch::Detail::stringify(session()) == masked);
    CHECK(Catch::Detail::stringify(std::vector{session()}).find("hunter") == std::string::npos);
}

#if defined(__cpp_lib_format)
TEST_CASE("secrets: std::format shows a mask") { CHECK(std::format("{}", session()) == masked); }
#endif

TEST_CASE("secrets: violations show neither values nor lengths") {
    const auto report = validate(session());
    REQUIRE(report.size() == 8);
    for (const violation& found : report) {
        CAPTURE(found.pointer);
        CHECK_FALSE(found.actual);
        CHECK_FALSE(found.offset);
    }
    CHECK_FALSE(shows_secret(report.message()));
    CHECK(report[0].message() == "Value at '/token' failed to satisfy constraint: Member must have "
                                 "length between 1 and 3, inclusive");
    CHECK_FALSE(shows_secret(printed(report)));
}

TEST_CASE("secrets: decode errors and excerpts don't show the document") {
    for (const std::string_view document :
         {R"({"id":1,"token":"hunter2"})", R"({"token":"hunter2)", R"({"token":"hunter2",})",
          R"({"pin":47110815.5})", R"({"pin":"hunter2"})", R"({"words":["hunter2",1]})",
          R"({"credentials":{"user":["hunter2"]}})"}) {
        CAPTURE(document);
        const auto read = decode<Session>(document);
        REQUIRE_FALSE(read.has_value());
        CHECK_FALSE(shows_secret(read.error().message()));
        const std::string text = excerpt(read.error(), document);
        CHECK_FALSE(shows_secret(text));
        CHECK(text.starts_with("line 1, column "));

        Session target;
        decoder<Session> chunks(target);
        auto result = chunks.write(document);
        if (result) {
            result = chunks.finish();
        }
        CHECK(result.error() == read.error());
        boost::system::error_code malformed;
        if (const auto parsed = boost::json::parse(document, malformed); !malformed) {
            CHECK_FALSE(shows_secret(excerpt(from_value<Session>(parsed).error(), document)));
        }

        auto elements = decode_elements<&Session::children>([](const Session&) {});
        result = elements.write(document);
        if (result) {
            result = elements.finish();
        }
        CHECK_FALSE(shows_secret(excerpt(result.error(), document)));
    }
}

TEST_CASE("secrets: the constraint listing marks them") {
    const std::string listing = constraint_listing<Session>();
    CHECK(listing.find("  token: text (sensitive)\n") != std::string::npos);
    CHECK(listing.find("  words: list of text (sensitive)\n") != std::string::npos);
    CHECK(listing.find("  others: map of Credentials (sensitive)\n") != std::string::npos);
    CHECK(listing.find("  id: text\n") != std::string::npos);
}
