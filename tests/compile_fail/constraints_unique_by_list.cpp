// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `unique_by` names a key that isn't a text, integer or open_enum
// expect: &Book::chapters

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/unique_by.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

struct Chapter {
    std::optional<std::string> title{};
    std::optional<std::vector<std::string>> sections{};
};
BOOST_DESCRIBE_STRUCT(Chapter, (), (title, sections))

struct Book {
    std::optional<std::vector<Chapter>> chapters{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (chapters))

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::chapters>(unique_by<&Chapter::title>));
#else
    return constraints(member<&Book::chapters>(unique_by<&Chapter::sections>));
#endif
}
