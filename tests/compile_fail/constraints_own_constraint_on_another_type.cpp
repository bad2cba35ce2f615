// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type that it doesn't apply to
// expect: even_constraint
// expect: &Book::title

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

using namespace ecswire;

struct even_constraint {
    static constexpr std::string_view name = "even";
    static constexpr std::string_view message = "Member must be even";
    template <class T>
    static constexpr bool applies_to = integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
};
inline constexpr even_constraint even{};

struct Book {
    std::optional<std::string> title{};
    std::optional<int> pages{};
};
BOOST_DESCRIBE_STRUCT(Book, (), (title, pages))

constexpr auto constraints_of(shape<Book>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Book::pages>(even));
#else
    return constraints(member<&Book::title>(even));
#endif
}
