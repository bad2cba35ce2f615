// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/holds_secrets.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decode_error.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

namespace {

struct Plain {
    std::optional<std::string> text{};
    std::unique_ptr<Plain> next{};
};
BOOST_DESCRIBE_STRUCT(Plain, (), (text, next))

struct Password {
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Password, (), (text))
constexpr auto traits_of(shape<Password>) { return traits(sensitive<&Password::text>); }

struct Derived : Password {};
BOOST_DESCRIBE_STRUCT(Derived, (Password), ())

struct Credentials {
    std::optional<std::string> user{};
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (user))
constexpr auto traits_of(shape<Credentials>) { return traits(sensitive_shape); }

struct Tree {
    std::vector<Tree> children{};
    std::optional<std::map<std::string, std::vector<Password>>> passwords{};
};
BOOST_DESCRIBE_STRUCT(Tree, (), (children, passwords))

struct Even;
struct Odd {
    std::vector<Even> next;
    std::optional<Password> password;
};
struct Even {
    std::vector<Odd> next;
};
BOOST_DESCRIBE_STRUCT(Odd, (), (next, password))
BOOST_DESCRIBE_STRUCT(Even, (), (next))

template <class T>
bool error_has_secrets() {
    return ecswire::decode<T>("@").error().has_secrets;
}

} // namespace

TEST_CASE("holds_secrets is true of shapes with sensitive members at any depth") {
    CONSTEXPR_CHECK(holds_secrets<Password>);
    CONSTEXPR_CHECK(holds_secrets<Derived>);
    CONSTEXPR_CHECK(holds_secrets<Tree>);
    CONSTEXPR_CHECK(holds_secrets<const std::vector<Tree>&>);
    CONSTEXPR_CHECK(holds_secrets<Odd>);
    CONSTEXPR_CHECK(holds_secrets<Even>);
}

TEST_CASE("holds_secrets is true of sensitive shapes") {
    CONSTEXPR_CHECK(holds_secrets<Credentials>);
    CONSTEXPR_CHECK(holds_secrets<std::map<std::string, Credentials>>);
}

TEST_CASE("holds_secrets is false of other types") {
    CONSTEXPR_CHECK(!holds_secrets<Plain>);
    CONSTEXPR_CHECK(!holds_secrets<std::string>);
    CONSTEXPR_CHECK(!holds_secrets<std::vector<Plain>>);
}

TEST_CASE("an error of decode says whether the type holds secrets") {
    CHECK(error_has_secrets<Password>());
    CHECK(error_has_secrets<Tree>());
    CHECK(error_has_secrets<std::vector<std::map<std::string, std::vector<Password>>>>());
    CHECK(error_has_secrets<Odd>());
    CHECK(error_has_secrets<Even>());
    CHECK(error_has_secrets<Credentials>());
    CHECK_FALSE(error_has_secrets<Plain>());
    CHECK_FALSE(error_has_secrets<std::vector<std::string>>());
}
