// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the struct isn't described: write BOOST_DESCRIBE_STRUCT(Struct, (), (member, ...))
// expect: Card

#include <ecswire/reflect/shape.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>
#include <vector>

struct Card {
    std::optional<std::string> name{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Card, (), (name))
#endif

struct Deck {
    std::optional<std::vector<Card>> cards{};
};
BOOST_DESCRIBE_STRUCT(Deck, (), (cards))

bool is_valid(const Deck& deck) { return ecswire::validate(deck).empty(); }
