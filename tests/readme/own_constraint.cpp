// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/member_types.hpp>
#include <ecswire/validation/validate.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace scaling {

struct even_constraint {
    static constexpr std::string_view name = "even";
    static constexpr std::string_view sentence = "Member must be even";
    template <class T>
    static constexpr bool applies_to = ecswire::integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
};
inline constexpr even_constraint even{};

struct Pairs {
    std::optional<int> desired{};
};
BOOST_DESCRIBE_STRUCT(Pairs, (), (desired))

constexpr auto constraints_of(ecswire::shape<Pairs>) {
    return ecswire::constraints(ecswire::member<&Pairs::desired>(ecswire::required, even));
}

} // namespace scaling

TEST_CASE("a constraint of one's own") {
    const auto report = ecswire::validate(scaling::Pairs{.desired = 3});

    REQUIRE(report.size() == 1);
    CHECK(report.begin()->pointer == "/desired");
    CHECK(report.begin()->constraint == "even");
    CHECK(ecswire::validate(scaling::Pairs{.desired = 4}).empty());
    CHECK(ecswire::validate(scaling::Pairs{}).size() == 1);
}
