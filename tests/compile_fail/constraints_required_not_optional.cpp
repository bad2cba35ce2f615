// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `required` is on a member that can't be absent
// expect: &Book::pages

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/required.hpp>

#include <optional>

using namespace ecswire;

struct Book {
#ifdef ECSWIRE_FIXED
    std::optional<int> pages{};
#else
    int pages{};
#endif
};
BOOST_DESCRIBE_STRUCT(Book, (), (pages))

constexpr auto constraints_of(shape<Book>) { return constraints(member<&Book::pages>(required)); }
