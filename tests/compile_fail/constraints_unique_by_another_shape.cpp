// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `unique_by` is on a member that isn't a list of the shape of its key
// expect: &Shelf::books

#include <ecswire/constraints/constraints.hpp>
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
    std::optional<std::string> label{};
};
BOOST_DESCRIBE_STRUCT(Shelf, (), (books, label))

constexpr auto constraints_of(shape<Shelf>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Shelf::books>(unique_by<&Book::title>));
#else
    return constraints(member<&Shelf::books>(unique_by<&Shelf::label>));
#endif
}
