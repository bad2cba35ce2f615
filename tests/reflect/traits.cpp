// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/traits.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/members.hpp>

#include <optional>
#include <string>
#include <type_traits>

namespace app {

struct Plain {
    std::optional<std::string> value{};
};
BOOST_DESCRIBE_STRUCT(Plain, (), (value))

struct Secret {
    std::optional<std::string> namespace_{};
    std::optional<std::string> value{};
    std::optional<std::string> clientToken{};
};
BOOST_DESCRIBE_STRUCT(Secret, (), (namespace_, value, clientToken))
constexpr auto traits_of(ecswire::shape<Secret>) {
    return ecswire::traits(ecswire::wire_name<&Secret::namespace_>("namespace"),
                           ecswire::sensitive<&Secret::value>,
                           ecswire::idempotency_token<&Secret::clientToken>);
}

struct Derived : Secret {
    std::optional<std::string> more{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Secret), (more))

struct Credentials {
    std::optional<std::string> user{};
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (user))
constexpr auto traits_of(ecswire::shape<Credentials>) {
    return ecswire::traits(ecswire::sensitive_shape);
}

struct Choice {
    std::optional<std::string> one{};
    std::optional<std::string> other{};
};
BOOST_DESCRIBE_STRUCT(Choice, (), (one, other))
constexpr auto traits_of(ecswire::shape<Choice>) { return ecswire::traits(ecswire::union_shape); }

enum class Driver { json_file, awslogs };
BOOST_DESCRIBE_ENUM(Driver, json_file, awslogs)
constexpr auto traits_of(ecswire::shape<Driver>) {
    return ecswire::traits(ecswire::wire_name<Driver::json_file>("json-file"));
}

} // namespace app

using namespace ecswire;
using namespace app;

TEST_CASE("has_traits is true of shapes and enumerations with traits_of beside them") {
    CONSTEXPR_CHECK(has_traits<Secret>);
    CONSTEXPR_CHECK(has_traits<Driver>);
    CONSTEXPR_CHECK(!has_traits<Plain>);
    CONSTEXPR_CHECK(!has_traits<Derived>);
    CONSTEXPR_CHECK(!has_traits<int>);
}

TEST_CASE("a wire_name trait replaces the name of a member or enumerator on the wire") {
    CONSTEXPR_CHECK(member_name<&Secret::namespace_> == "namespace");
    CONSTEXPR_CHECK(member_name<&Secret::value> == "value");
    CONSTEXPR_CHECK(wire_text(Driver::json_file) == "json-file");
    CONSTEXPR_CHECK(wire_text(Driver::awslogs) == "awslogs");
}

TEST_CASE("a trait of a member is a trait of that member only") {
    CONSTEXPR_CHECK(is_sensitive<&Secret::value>);
    CONSTEXPR_CHECK(!is_sensitive<&Secret::namespace_>);
    CONSTEXPR_CHECK(!is_sensitive<&Plain::value>);
    CONSTEXPR_CHECK(is_idempotency_token<&Secret::clientToken>);
    CONSTEXPR_CHECK(!is_idempotency_token<&Secret::value>);
    CONSTEXPR_CHECK(!is_idempotency_token<&Plain::value>);
}

TEST_CASE("an inherited member has the traits that its base declares") {
    CONSTEXPR_CHECK(is_sensitive<&Derived::value>);
    CONSTEXPR_CHECK(member_name<&Derived::namespace_> == "namespace");
}

TEST_CASE("a trait of a shape is not one of other shapes") {
    CONSTEXPR_CHECK(is_union<Choice>);
    CONSTEXPR_CHECK(!is_union<Secret>);
    CONSTEXPR_CHECK(!is_union<Plain>);
    CONSTEXPR_CHECK(is_sensitive_shape<Credentials>);
    CONSTEXPR_CHECK(!is_sensitive_shape<Secret>);
}

TEST_CASE("traits without a text are empty objects") {
    STATIC_REQUIRE(std::is_empty_v<decltype(traits())>);
    STATIC_REQUIRE(std::is_empty_v<decltype(traits_of(shape<Choice>{}))>);
}
