// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a member is listed twice in the constraints of its shape
// expect: &Book::title

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/required.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Book {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title))

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::title>(required, length(1, 100)));
#else
    return constraints(member<&Book::title>(required), member<&Book::title>(length(1, 100)));
#endif
}
