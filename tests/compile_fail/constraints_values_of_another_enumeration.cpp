// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type that it doesn't apply to
// expect: &Service::state

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/reflect/open_enum.hpp>

#include <optional>

using namespace ecswire;

enum class State { ACTIVE, DRAINING };
BOOST_DESCRIBE_ENUM(State, ACTIVE, DRAINING)

enum class Mode { ACTIVE, PASSIVE };
BOOST_DESCRIBE_ENUM(Mode, ACTIVE, PASSIVE)

struct Service {
    std::optional<open_enum<State>> state{};
};
BOOST_DESCRIBE_STRUCT(Service, (), (state))

constexpr auto constraints_of(shape<Service>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Service::state>(values(State::ACTIVE)));
#else
    return constraints(member<&Service::state>(values(Mode::ACTIVE)));
#endif
}
