// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member that is not described: add the member to
// expect: &Book::author

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Book {
    std::optional<std::string> title{};
    std::optional<std::string> author{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Book, (), (title, author))
#else
BOOST_DESCRIBE_STRUCT(Book, (), (title))
constexpr auto traits_of(shape<Book>) { return traits(undescribed_members); }
#endif

constexpr auto constraints_of(shape<Book>) {
    return constraints(member<&Book::author>(length(1, 100)));
}

bool is_valid(const Book& book) { return validate(book).empty(); }
