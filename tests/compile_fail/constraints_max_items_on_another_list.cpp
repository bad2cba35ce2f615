// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `max_items` is on a member that is not a list of elements that its exemption takes
// expect: &Book::chapters

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/max_items.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace ecswire;

struct Chapter {
    std::optional<std::string> title{};
};
BOOST_DESCRIBE_STRUCT(Chapter, (), (title))

struct Book {
#ifdef ECSWIRE_FIXED
    std::optional<std::vector<Chapter>> chapters{};
#else
    std::optional<std::vector<std::string>> chapters{};
#endif
};
BOOST_DESCRIBE_STRUCT(Book, (), (chapters))

constexpr auto constraints_of(shape<Book>) {
    return constraints(
        member<&Book::chapters>(max_items(50, not_counting<&Chapter::title>("Appendix"))));
}
