// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/credentials.hpp>

#include "support/catch.hpp"

#include <sstream>

using namespace ecswire;

TEST_CASE("credentials: print masked") {
    const credentials role{.access_key_id = "ASIAIOSFODNN7EXAMPLE",
                           .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                           .session_token = "IQoJb3JpZ2luX2Vj"};
    CHECK(role.message() == "access key ****MPLE, secret ****, session token ****");
    std::ostringstream stream;
    stream << role;
    CHECK(stream.str() == role.message());
    CHECK(credentials{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "s"}.message() ==
          "access key ****MPLE, secret ****, no session token");
}

TEST_CASE("credentials: a short access key ID isn't shown at all") {
    CHECK(credentials{.access_key_id = "1234567"}.message() ==
          "access key ****, no secret, no session token");
    CHECK(credentials{.access_key_id = "12345678"}.message() ==
          "access key ****5678, no secret, no session token");
    CHECK(credentials{}.message() == "no access key, no secret, no session token");
}

TEST_CASE("credentials: are plain values") {
    const credentials one{.access_key_id = "a", .secret_access_key = "b", .session_token = "c"};
    credentials other = one;
    CHECK(other == one);
    other.session_token.clear();
    CHECK(other != one);
    STATIC_REQUIRE(formats_as_message<credentials>);
}
