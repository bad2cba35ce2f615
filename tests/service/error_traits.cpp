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

struct WithoutFacts {
    std::optional<std::string> message{};
};
BOOST_DESCRIBE_STRUCT(WithoutFacts, (), (message))

struct Undescribed {};
constexpr error_traits error_traits_of(shape<Undescribed>) noexcept { return {}; }

} // namespace error_traits_test

using namespace error_traits_test;

TEST_CASE("error_shape: a described structure with traits beside it") {
    STATIC_REQUIRE(error_shape<Documented>);
    STATIC_REQUIRE_FALSE(error_shape<WithoutFacts>);
    STATIC_REQUIRE_FALSE(error_shape<Undescribed>);
    STATIC_REQUIRE_FALSE(error_shape<int>);
}

TEST_CASE("error_traits: each of them counts") {
    constexpr error_traits traits = error_traits_of(shape<Documented>{});
    CONSTEXPR_CHECK(traits == error_traits{error_fault::server, 503, true});
    CONSTEXPR_CHECK(traits != error_traits{error_fault::client, 503, true});
    CONSTEXPR_CHECK(traits != error_traits{error_fault::server, 500, true});
    CONSTEXPR_CHECK(traits != error_traits{error_fault::server, 503, false});
}

TEST_CASE("error_traits: by default the client's, 400, and no retry") {
    CONSTEXPR_CHECK(error_traits{} == error_traits{error_fault::client, 400, false});
}
