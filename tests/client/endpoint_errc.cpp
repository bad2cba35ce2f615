// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/endpoint_errc.hpp>

#include "support/catch.hpp"

#include <iterator>
#include <set>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

constexpr endpoint_errc all[] = {
    endpoint_errc::fips_with_url,
    endpoint_errc::dual_stack_with_url,
    endpoint_errc::fips_and_dual_stack_unsupported,
    endpoint_errc::fips_unsupported,
    endpoint_errc::dual_stack_unsupported,
    endpoint_errc::missing_region,
    endpoint_errc::invalid_region,
    endpoint_errc::invalid_url,
};

} // namespace

TEST_CASE("endpoint_errc: every code has a message of its own and is an error") {
    std::set<std::string> messages;
    for (const endpoint_errc code : all) {
        const boost::system::error_code error = code;
        CAPTURE(error);
        CHECK(error.failed());
        CHECK(error == code);
        CHECK(&error.category() == &endpoint_category());
        CHECK(error.message() != "unknown error");
        CHECK(messages.insert(error.message()).second);
        std::ostringstream stream;
        stream << code;
        CHECK(stream.str() == error.message());
    }
    CHECK(boost::system::error_code(0, endpoint_category()).message() == "unknown error");
    CHECK(boost::system::error_code(static_cast<int>(std::size(all)) + 1, endpoint_category())
              .message() == "unknown error");
    CHECK(std::string(endpoint_category().name()) == "ecswire.endpoint");
}

TEST_CASE("endpoint_errc: every code is a generic condition") {
    namespace errc = boost::system::errc;
    for (const endpoint_errc code : all) {
        const bool is_unsupported = code == endpoint_errc::fips_and_dual_stack_unsupported ||
                                    code == endpoint_errc::fips_unsupported ||
                                    code == endpoint_errc::dual_stack_unsupported;
        const boost::system::error_code error = code;
        CAPTURE(error);
        CHECK((error == errc::not_supported) == is_unsupported);
        CHECK((error == errc::invalid_argument) == !is_unsupported);
    }
}

TEST_CASE("endpoint_errc formats as its message") {
    STATIC_REQUIRE(formats_as_message<endpoint_errc>);
    CHECK(message_of(endpoint_errc::fips_with_url) ==
          make_error_code(endpoint_errc::fips_with_url).message());
}
