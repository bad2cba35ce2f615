// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `length` is on a member that is not text, a blob, a list or a map
// expect: &Switch::on

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Switch {
    std::optional<bool> on{};
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Switch, (), (on, name))

constexpr auto constraints_of(shape<Switch>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Switch::name>(length(1, 128)));
#else
    return constraints(member<&Switch::on>(length(1, 128)));
#endif
}
