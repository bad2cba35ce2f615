// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/constraints.hpp>

#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <optional>
#include <string>

using namespace ecswire;

namespace {

struct Plain {
    std::optional<std::string> text{};
};
BOOST_DESCRIBE_STRUCT(Plain, (), (text))

struct Book {
    std::optional<std::string> title{};
    std::optional<std::string> author{};
    std::optional<int> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title, author, pages))

constexpr auto constraints_of(shape<Book>) {
    return constraints(member<&Book::pages>(range(1, 9999)),
                       member<&Book::title>(required, length(1, 100)));
}

template <auto Member>
std::string constraints_on() {
    std::string result;
    for_each_constraint<Member>(
        [&result](const auto& constraint) { (result += constraint.name) += ' '; });
    return result;
}

TEST_CASE("the constraints on a member are found, whatever order they are written in") {
    CHECK(constraints_on<&Book::title>() == "required length ");
    CHECK(constraints_on<&Book::author>().empty());
    CHECK(constraints_on<&Book::pages>() == "range ");
}

TEST_CASE("a shape without constraints has none") {
    CHECK(constraints_on<&Plain::text>().empty());
    CONSTEXPR_CHECK(!ecswire::detail::has_constraints<Plain>);
    CONSTEXPR_CHECK(ecswire::detail::has_constraints<Book>);
}

TEST_CASE("a constraint without bounds is satisfiable") {
    CONSTEXPR_CHECK(ecswire::detail::are_checked<Plain>);
    CONSTEXPR_CHECK(ecswire::detail::are_checked<Book>);
    CONSTEXPR_CHECK(!ecswire::detail::are_satisfiable(member<&Book::pages>(range(2, 1))));
}

} // namespace
