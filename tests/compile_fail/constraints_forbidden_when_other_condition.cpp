// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type or a shape that it doesn't apply to
// expect: &Service::role

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Service {
#ifdef ECSWIRE_FIXED
    std::optional<bool> enabled{};
#else
    std::optional<std::string> enabled{};
#endif
    std::optional<std::string> role{};
};
BOOST_DESCRIBE_STRUCT(Service, (), (enabled, role))

constexpr auto constraints_of(shape<Service>) {
    return constraints(member<&Service::role>(forbidden_when<&Service::enabled>(is(false))));
}

bool is_valid(const Service& service) { return validate(service).empty(); }
