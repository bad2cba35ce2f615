// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the value has std::string_view members, which would refer to a document that is a
// expect: Card

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

struct Card {
    std::optional<std::string_view> name{};
};
BOOST_DESCRIBE_STRUCT(Card, (), (name))

const std::string body();

bool reads([[maybe_unused]] Card& card) {
#ifdef ECSWIRE_FIXED
    static const std::string document = body();
    return ecswire::decode_into(card, document).has_value();
#else
    return ecswire::decode_into(card, body()).has_value();
#endif
}
