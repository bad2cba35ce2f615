// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the value has std::string_view members, which would refer to a document that is a
// expect: Card

#include <ecswire/json/value.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string_view>

struct Card {
    std::optional<std::string_view> name{};
};
BOOST_DESCRIBE_STRUCT(Card, (), (name))

const boost::json::object& body();

bool reads([[maybe_unused]] Card& card) {
#ifdef ECSWIRE_FIXED
    static const boost::json::value document(body());
    return ecswire::from_value<Card>(document).has_value();
#else
    return ecswire::from_value<Card>(body()).has_value();
#endif
}
