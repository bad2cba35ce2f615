// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/one_of.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstddef>
#include <optional>

using namespace ecswire;
using namespace ecswire_test;

namespace {

struct Volume {
    std::optional<int> size{};
    std::optional<int> snapshot{};
    std::optional<int> host{};
};
BOOST_DESCRIBE_STRUCT(Volume, (), (size, snapshot, host))

const Volume none{};
const Volume first{.size = 0};
const Volume last{.host = 0};
const Volume two{.size = 0, .host = 0};
const Volume all{.size = 0, .snapshot = 0, .host = 0};

template <class Constraint>
std::size_t count(const Constraint& constraint, const Volume& volume) {
    return check_member(constraint, volume, &Volume::size).count;
}

TEST_CASE("exclusive rejects a member that is present beside one of the others") {
    constexpr auto constraint = exclusive<&Volume::snapshot, &Volume::host>;
    CHECK(count(constraint, none) == 0);
    CHECK(count(constraint, first) == 0);
    CHECK(count(constraint, last) == 0);
    CHECK(count(constraint, two) == 1);
    CHECK(count(constraint, all) == 1);
    CONSTEXPR_CHECK(constraint.describe().constraint == "exclusive");
    CONSTEXPR_CHECK(constraint.describe().text ==
                    "Member must be null when 'snapshot' or 'host' is given");
    CONSTEXPR_CHECK(exclusive<&Volume::host>.describe().text ==
                    "Member must be null when 'host' is given");
}

TEST_CASE("at_least_one_of accepts one member or more") {
    constexpr auto constraint = at_least_one_of<&Volume::size, &Volume::snapshot, &Volume::host>;
    CHECK(count(constraint, none) == 1);
    CHECK(count(constraint, first) == 0);
    CHECK(count(constraint, last) == 0);
    CHECK(count(constraint, two) == 0);
    CHECK(count(constraint, all) == 0);
    CONSTEXPR_CHECK(constraint.describe().constraint == "oneOf");
    CONSTEXPR_CHECK(constraint.describe().text ==
                    "At least one of 'size', 'snapshot' and 'host' must be given");
}

TEST_CASE("at_most_one_of accepts one member or none") {
    constexpr auto constraint = at_most_one_of<&Volume::size, &Volume::snapshot, &Volume::host>;
    CHECK(count(constraint, none) == 0);
    CHECK(count(constraint, first) == 0);
    CHECK(count(constraint, last) == 0);
    CHECK(count(constraint, two) == 1);
    CHECK(check_member(constraint, all, &Volume::size).last.actual == number(3));
    CONSTEXPR_CHECK(constraint.describe().text ==
                    "No more than one of 'size', 'snapshot' and 'host' may be given");
}

TEST_CASE("exactly_one_of accepts one member") {
    constexpr auto constraint = exactly_one_of<&Volume::size, &Volume::host>;
    CHECK(count(constraint, none) == 1);
    CHECK(count(constraint, first) == 0);
    CHECK(count(constraint, last) == 0);
    CHECK(count(constraint, two) == 1);
    CONSTEXPR_CHECK(constraint.describe().text == "Exactly one of 'size' and 'host' must be given");
}

} // namespace
