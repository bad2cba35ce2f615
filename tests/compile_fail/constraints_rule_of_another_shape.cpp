// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type or a shape that it doesn't apply to
// expect: takes the whole structure
// expect: &Book::pages

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>

using namespace ecswire;

struct Shelf {
    std::optional<int> books{};
};
struct Book {
    std::optional<int> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (pages))

#ifdef ECSWIRE_FIXED
using Whole = Book;
#else
using Whole = Shelf;
#endif

constexpr auto constraints_of(shape<Book>) {
    return constraints(
        member<&Book::pages>(rule("any", "Member must be", [](const Whole&) { return true; })));
}

bool is_valid(const Book& book) { return validate(book).empty(); }
