// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the same constraint is twice on one member: combine the two
// expect: &Book::title
// expect: length_constraint

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Book {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title))

inline constexpr auto title_length = all_of(length(at_most(100)));

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::title>(title_length));
#else
    return constraints(member<&Book::title>(length(at_least(1)), title_length));
#endif
}
