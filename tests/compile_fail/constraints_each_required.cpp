// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type that it doesn't apply to
// expect: &Book::pages

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <vector>

using namespace ecswire;

struct Book {
    std::optional<std::vector<int>> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (pages))

#ifdef ECSWIRE_FIXED
constexpr auto page = each(range(3, 4));
#else
constexpr auto page = each(required);
#endif

constexpr auto constraints_of(shape<Book>) { return constraints(member<&Book::pages>(page)); }

bool is_valid(const Book& book) { return validate(book).empty(); }
