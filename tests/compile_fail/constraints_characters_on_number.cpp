// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `characters` is on a member that isn't a text
// expect: &Book::pages

#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Book {
#ifdef ECSWIRE_FIXED
    std::optional<std::string> pages{};
#else
    std::optional<int> pages{};
#endif
};
BOOST_DESCRIBE_STRUCT(Book, (), (pages))

constexpr auto constraints_of(shape<Book>) {
    return constraints(member<&Book::pages>(characters(ascii_digits)));
}
