// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/open_values.hpp>

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/reflect/open_enum.hpp>

#include "support/catch.hpp"
#include "support/violations.hpp"

#include <optional>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

enum class State { ACTIVE, DRAINING };
BOOST_DESCRIBE_ENUM(State, ACTIVE, DRAINING)

struct Service {
    std::optional<open_enum<State>> listed{};
    std::optional<open_enum<State>> documented{};
    std::optional<std::vector<open_enum<State>>> history{};
};
BOOST_DESCRIBE_STRUCT(Service, (), (listed, documented, history))

constexpr auto constraints_of(shape<Service>) {
    return constraints(member<&Service::documented>(open_values),
                       member<&Service::history>(each(open_values)));
}

const open_enum<State> unknown("PAUSED");

TEST_CASE("open_values accepts an unknown text from the service, and from no user") {
    CHECK(from_service(Service{.listed = unknown}) == "/listed enum");
    CHECK(from_service(Service{.documented = unknown}) == valid);
    CHECK(from_user(Service{.documented = unknown}) == "/documented enum");
    CHECK(from_user(Service{.documented = State::ACTIVE}) == valid);
}

TEST_CASE("open_values reaches the elements of a list") {
    CHECK(from_service(Service{.history = {{unknown, State::ACTIVE}}}) == valid);
    CHECK(from_user(Service{.history = {{State::ACTIVE, unknown}}}) == "/history/1 enum");
}

} // namespace
