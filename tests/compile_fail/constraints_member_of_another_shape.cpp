// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: constraints_of(shape<S>) lists a member of another shape
// expect: &Chapter::title

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Chapter {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Chapter, (), (title))

struct Book {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title))

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::title>(length(1, 100)));
#else
    return constraints(member<&Chapter::title>(length(1, 100)));
#endif
}

bool is_valid(const Book& book) { return validate(book).empty(); }
