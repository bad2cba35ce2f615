// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/only_from_users.hpp>

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/range.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/violations.hpp"

#include <optional>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Storage {
    std::optional<int> size{};
};
BOOST_DESCRIBE_STRUCT(Storage, (), (size))

constexpr auto constraints_of(shape<Storage>) {
    return constraints(member<&Storage::size>(only_from_users(range(21, 200))));
}

TEST_CASE("only_from_users doesn't check values from the service") {
    CHECK(from_user(Storage{.size = 20}) == "/size range");
    CHECK(from_user(Storage{.size = 21}) == valid);
    CHECK(from_user(Storage{.size = 201}) == "/size range");
    CHECK(from_service(Storage{.size = 20}) == valid);
}

TEST_CASE("only_from_users describes its constraint") {
    constexpr auto constraint = only_from_users(range(21, 200));
    CONSTEXPR_CHECK(constraint.describe().constraint == "range");
    CONSTEXPR_CHECK(constraint.describe().within == bounds{number(21), number(200)});
    CONSTEXPR_CHECK(constraint.is_satisfiable());
    CONSTEXPR_CHECK(!only_from_users(range(2, 1)).is_satisfiable());
}

} // namespace
