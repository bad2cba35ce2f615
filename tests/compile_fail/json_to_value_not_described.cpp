// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the struct isn't described: write BOOST_DESCRIBE_STRUCT(Struct, (), (member, ...))
// expect: Card

#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Card {
    std::optional<std::string> name{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Card, (), (name))
#endif

bool writes(const Card& card) { return ecswire::to_value(card).has_value(); }
