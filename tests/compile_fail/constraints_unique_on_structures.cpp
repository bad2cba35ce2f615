// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `unique` is on a member that isn't a list of texts, integers, enumerators or lists of these
// expect: &Shelf::books

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/unique.hpp>
#include <ecswire/constraints/unique_by.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

struct Book {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title))

struct Shelf {
    std::optional<std::vector<Book>> books{};
};
BOOST_DESCRIBE_STRUCT(Shelf, (), (books))

constexpr auto constraints_of(shape<Shelf>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Shelf::books>(unique_by<&Book::title>));
#else
    return constraints(member<&Shelf::books>(unique));
#endif
}
