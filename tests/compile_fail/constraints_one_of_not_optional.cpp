// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a constraint is on a member of a type or a shape that it doesn't apply to
// expect: &Volume::size

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/validation/validate.hpp>

#include <optional>

using namespace ecswire;

struct Volume {
    std::optional<int> size{};
#ifdef ECSWIRE_FIXED
    std::optional<int> snapshot{};
#else
    int snapshot{};
#endif
};
BOOST_DESCRIBE_STRUCT(Volume, (), (size, snapshot))

constexpr auto constraints_of(shape<Volume>) {
    return constraints(member<&Volume::size>(at_least_one_of<&Volume::size, &Volume::snapshot>));
}

bool is_valid(const Volume& volume) { return validate(volume).empty(); }
