// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/service/error_traits.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <optional>
#include <string>

using namespace ecswire;

namespace error_traits_test {

struct Documented {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(Documented, (), (message))
constexpr error_traits error_traits_of(shape<Documented>) noexcept {
    return {.fault = error_fault::server, .status = 503, .retryable = true};
}

struct Ordinary {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(Ordinary, (), (message))

struct Undescribed {};
constexpr error_traits error_traits_of(shape<Undescribed>) noexcept { return {}; }

} // namespace error_traits_test

using namespace error_traits_test;

TEST_CASE("states_error_traits holds of described structures with traits beside them") {
    STATIC_REQUIRE(states_error_traits<Documented>);
    STATIC_REQUIRE_FALSE(states_error_traits<Ordinary>);
    STATIC_REQUIRE_FALSE(states_error_traits<Undescribed>);
    STATIC_REQUIRE_FALSE(states_error_traits<int>);
}

TEST_CASE("error_traits_for returns the traits that an error states") {
    CONSTEXPR_CHECK(error_traits_for<Documented> == error_traits{error_fault::server, 503, true});
}

TEST_CASE("error_traits_for returns the client's fault, 400 and no retry by default") {
    CONSTEXPR_CHECK(error_traits_for<Ordinary> == error_traits{error_fault::client, 400, false});
    CONSTEXPR_CHECK(error_traits{} == error_traits{error_fault::client, 400, false});
}

TEST_CASE("error_traits differ where any of them differs") {
    constexpr error_traits traits = error_traits_for<Documented>;
    CONSTEXPR_CHECK(traits != error_traits{error_fault::client, 503, true});
    CONSTEXPR_CHECK(traits != error_traits{error_fault::server, 500, true});
    CONSTEXPR_CHECK(traits != error_traits{error_fault::server, 503, false});
}
