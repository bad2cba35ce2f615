// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/result.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

using namespace ecswire;

namespace {

struct error_without_a_throw {};

using number_result = boost::system::result<int, error_without_a_throw>;

} // namespace

TEST_CASE("unchecked_value refers to the value of a result, whatever its error") {
    number_result result = 1;
    unchecked_value(result) = 2;
    CHECK(unchecked_value(std::as_const(result)) == 2);
    STATIC_REQUIRE(std::is_same_v<decltype(unchecked_value(result)), int&>);
    STATIC_REQUIRE(std::is_same_v<decltype(unchecked_value(std::as_const(result))), const int&>);
}

TEST_CASE("unchecked_value moves the value out of a temporary result") {
    using pointer_result = boost::system::result<std::unique_ptr<int>, error_without_a_throw>;
    const std::unique_ptr<int> value = unchecked_value(pointer_result(std::make_unique<int>(3)));
    CHECK(*value == 3);
    STATIC_REQUIRE_FALSE(std::is_lvalue_reference_v<decltype(unchecked_value(number_result(1)))>);
}
