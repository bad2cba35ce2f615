// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the struct isn't described: write BOOST_DESCRIBE_STRUCT(Struct, (), (member, ...))
// expect: Card

#include <ecswire/reflect/shape.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>

struct Card {
    std::optional<std::string> name{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Card, (), (name))
#endif

bool is_valid(const Card& card) { return ecswire::validate(card).empty(); }
