// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/protocol_errc.hpp>

#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

#include <iterator>
#include <set>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

constexpr protocol_errc all[] = {
    protocol_errc::invalid_request,     protocol_errc::unencodable_request,
    protocol_errc::wrong_method,        protocol_errc::unknown_operation,
    protocol_errc::undecodable_request, protocol_errc::undecodable_response,
    protocol_errc::unexpected_status,   protocol_errc::client_error,
    protocol_errc::server_error,
};

} // namespace

TEST_CASE("protocol_errc has a message of its own for every code") {
    std::set<std::string> messages;
    for (const protocol_errc code : all) {
        const boost::system::error_code error = code;
        CAPTURE(error);
        CHECK(error.failed());
        CHECK(error == code);
        CHECK(&error.category() == &protocol_category());
        CHECK(error.message() != "unknown error");
        CHECK(messages.insert(error.message()).second);
        std::ostringstream stream;
        stream << code;
        CHECK(stream.str() == error.message());
    }
    CHECK(boost::system::error_code(0, protocol_category()).message() == "unknown error");
    CHECK(boost::system::error_code(static_cast<int>(std::size(all)) + 1, protocol_category())
              .message() == "unknown error");
    CHECK(std::string(protocol_category().name()) == "ecswire.protocol");
}

TEST_CASE("protocol_errc maps every code to a generic condition") {
    namespace errc = boost::system::errc;
    const auto is = [](protocol_errc code, errc::errc_t condition) {
        return boost::system::error_code(code) == condition;
    };
    CHECK(is(protocol_errc::invalid_request, errc::invalid_argument));
    CHECK(is(protocol_errc::unencodable_request, errc::illegal_byte_sequence));
    CHECK(is(protocol_errc::wrong_method, errc::operation_not_supported));
    CHECK(is(protocol_errc::unknown_operation, errc::operation_not_supported));
    CHECK(is(protocol_errc::undecodable_request, errc::bad_message));
    CHECK(is(protocol_errc::undecodable_response, errc::bad_message));
    CHECK(is(protocol_errc::client_error, errc::operation_not_permitted));
    CHECK(is(protocol_errc::server_error, errc::resource_unavailable_try_again));
    CHECK(is(protocol_errc::unexpected_status, errc::protocol_error));
}

TEST_CASE("protocol_errc has no code that no call returns") {
    using weather::GetWeather;
    const http_request good = make_request<GetWeather>({.place = "Ulm"}).value();
    http_request got = good;
    got.method = "GET";
    http_request another = good;
    another.headers.clear();
    http_request broken = good;
    broken.body = "{";

    std::set<protocol_errc> codes;
    const auto note = [&codes](const auto& result, protocol_errc expected) {
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code() == expected);
        codes.insert(result.error().code());
    };
    note(make_request<GetWeather>({}), protocol_errc::invalid_request);
    note(make_request<GetWeather>({.place = "\xFF"}, {.validate = false}),
         protocol_errc::unencodable_request);
    note(parse_request<GetWeather>(got), protocol_errc::wrong_method);
    note(parse_request<GetWeather>(another), protocol_errc::unknown_operation);
    note(parse_request<GetWeather>(broken), protocol_errc::undecodable_request);
    note(parse_response<GetWeather>({.status = 200, .headers = {}, .body = "{"}),
         protocol_errc::undecodable_response);
    note(parse_response<GetWeather>({.status = 400, .headers = {}, .body = {}}),
         protocol_errc::client_error);
    note(parse_response<GetWeather>({.status = 500, .headers = {}, .body = {}}),
         protocol_errc::server_error);
    note(parse_response<GetWeather>({.status = 302, .headers = {}, .body = {}}),
         protocol_errc::unexpected_status);
    CHECK(codes == std::set<protocol_errc>(std::begin(all), std::end(all)));
}
