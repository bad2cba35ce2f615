// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/validation/validate.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <iterator>
#include <optional>
#include <sstream>
#include <string_view>

namespace scaling {

struct even_constraint {
    static constexpr std::string_view name = "even";                   // the identifier
    static constexpr std::string_view message = "Member must be even"; // for people
    template <class T>
    static constexpr bool applies_to = ecswire::integer_type<T>; // else it doesn't compile
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

TEST_CASE("validate checks a user's constraint") {
    std::ostringstream out;
    for (const ecswire::violation& violation : ecswire::validate(scaling::Pairs{.desired = 3})) {
        out << violation << '\n';
    }

    CHECK(out.str() == "Value at '/desired' failed to satisfy constraint: Member must be even\n");
    CHECK(ecswire::validate(scaling::Pairs{.desired = 4}).empty());
    CHECK(ecswire::validate(scaling::Pairs{})[0].constraint == "required");
}
