// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `range` is on a member that isn't a number
// expect: &Port::name

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/range.hpp>

#include <optional>
#include <string>

using namespace ecswire;

struct Port {
    std::optional<int> number{};
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Port, (), (number, name))

constexpr auto constraints_of(shape<Port>) {
#ifdef ECSWIRE_FIXED
    return constraints(member<&Port::number>(range(0, 65535)));
#else
    return constraints(member<&Port::name>(range(0, 65535)));
#endif
}
