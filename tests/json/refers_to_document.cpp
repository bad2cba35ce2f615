// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/refers_to_document.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/reflect/shape.hpp>

#include "support/catch.hpp"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

struct Owner {
    std::optional<std::string> text{};
    std::unique_ptr<Owner> next{};
    std::optional<std::vector<Owner>> children{};
};
BOOST_DESCRIBE_STRUCT(Owner, (), (text, next, children))

struct Borrower {
    std::optional<std::map<std::string, std::vector<std::optional<std::string_view>>>> texts{};
};
BOOST_DESCRIBE_STRUCT(Borrower, (), (texts))

struct Around {
    std::unique_ptr<Around> next{};
    std::optional<std::deque<Borrower>> within{};
};
BOOST_DESCRIBE_STRUCT(Around, (), (next, within))

struct Derived : Borrower {
    std::optional<int> number{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Borrower), (number))

} // namespace

TEST_CASE("refers_to_document finds a view at any depth") {
    STATIC_REQUIRE(refers_to_document<std::string_view>);
    STATIC_REQUIRE(refers_to_document<std::vector<std::string_view>>);
    STATIC_REQUIRE(refers_to_document<Borrower>);
    STATIC_REQUIRE(refers_to_document<Around>);
    STATIC_REQUIRE(refers_to_document<Derived>);
    STATIC_REQUIRE(refers_to_document<std::map<std::string, Around>>);
}

TEST_CASE("refers_to_document is false of types that own their text") {
    STATIC_REQUIRE_FALSE(refers_to_document<int>);
    STATIC_REQUIRE_FALSE(refers_to_document<std::string>);
    STATIC_REQUIRE_FALSE(refers_to_document<Owner>);
    STATIC_REQUIRE_FALSE(refers_to_document<std::vector<std::map<std::string, Owner>>>);
    STATIC_REQUIRE_FALSE(refers_to_document<UpdateContainerAgentResponse>);
}
