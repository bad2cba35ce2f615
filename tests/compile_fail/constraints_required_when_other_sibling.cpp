// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type or a shape that it doesn't apply to
// expect: &Book::pages

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>

using namespace ecswire;

enum class Binding { SPIRAL, SEWN };
BOOST_DESCRIBE_ENUM(Binding, SPIRAL, SEWN)

struct Book {
#ifdef ECSWIRE_FIXED
    std::optional<open_enum<Binding>> binding{};
#else
    std::optional<int> binding{};
#endif
    std::optional<int> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (binding, pages))

constexpr auto constraints_of(shape<Book>) {
    return constraints(member<&Book::pages>(required_when<&Book::binding>(Binding::SEWN)));
}

bool is_valid(const Book& book) { return validate(book).empty(); }
