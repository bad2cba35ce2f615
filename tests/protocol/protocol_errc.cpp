// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/protocol_errc.hpp>

#include "support/catch.hpp"

#include <set>
#include <string>

using namespace ecswire;

namespace {

constexpr protocol_errc all[] = {
    protocol_errc::invalid_request,    protocol_errc::unwritable_request,
    protocol_errc::wrong_method,       protocol_errc::unknown_operation,
    protocol_errc::unreadable_request, protocol_errc::unreadable_response,
    protocol_errc::client_error,       protocol_errc::server_error,
};

} // namespace

TEST_CASE("protocol_errc: every code has a message of its own and is an error") {
    std::set<std::string> messages;
    for (const protocol_errc code : all) {
        const boost::system::error_code error = code;
        CAPTURE(error);
        CHECK(error.failed());
        CHECK(error == code);
        CHECK(&error.category() == &protocol_category());
        CHECK(error.message() != "unknown error");
        CHECK(messages.insert(error.message()).second);
    }
    CHECK(boost::system::error_code(0, protocol_category()).message() == "unknown error");
    CHECK(boost::system::error_code(static_cast<int>(std::size(all)) + 1, protocol_category())
              .message() == "unknown error");
    CHECK(std::string(protocol_category().name()) == "ecswire.protocol");
}

TEST_CASE("protocol_errc: every code is a generic condition") {
    namespace errc = boost::system::errc;
    const auto is = [](protocol_errc code, errc::errc_t condition) {
        return boost::system::error_code(code) == condition;
    };
    CHECK(is(protocol_errc::invalid_request, errc::invalid_argument));
    CHECK(is(protocol_errc::unwritable_request, errc::illegal_byte_sequence));
    CHECK(is(protocol_errc::wrong_method, errc::operation_not_supported));
    CHECK(is(protocol_errc::unknown_operation, errc::operation_not_supported));
    CHECK(is(protocol_errc::unreadable_request, errc::bad_message));
    CHECK(is(protocol_errc::unreadable_response, errc::bad_message));
    CHECK(is(protocol_errc::client_error, errc::operation_not_permitted));
    CHECK(is(protocol_errc::server_error, errc::resource_unavailable_try_again));
}
