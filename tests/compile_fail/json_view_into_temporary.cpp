// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the value has std::string_view members, which would refer to a document that is a
// expect: temporary: keep the document in a variable as long as the value
// expect: Card

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct Card {
    std::optional<std::string_view> name{};
};
BOOST_DESCRIBE_STRUCT(Card, (), (name))

std::string body();

std::size_t count() {
#ifdef ECSWIRE_FIXED
    const std::string document = body();
    return ecswire::decode<std::vector<Card>>(document)->size();
#else
    return ecswire::decode<std::vector<Card>>(body())->size();
#endif
}
