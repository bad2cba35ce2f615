// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint of the member has a minimum above its maximum
// expect: &Book::pages

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>

using namespace ecswire;

struct Book {
    std::optional<int> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (pages))

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::pages>(range(-1, 1)));
#else
    return constraints(member<&Book::pages>(range(1, -1)));
#endif
}

bool is_valid(const Book& book) { return validate(book).empty(); }
