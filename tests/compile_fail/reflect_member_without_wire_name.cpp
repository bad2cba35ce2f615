// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a member whose name begins or ends with an underscore has no wire name: add wire_name<&Shape::member>("name on the wire") to traits_of(shape<Shape>), which directly follows the description of the shape
// expect: &Command::namespace_

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Command {
    std::optional<std::string> namespace_{};
};
BOOST_DESCRIBE_STRUCT(Command, (), (namespace_))

#ifdef ECSWIRE_FIXED
constexpr auto traits_of(ecswire::shape<Command>) {
    return ecswire::traits(ecswire::wire_name<&Command::namespace_>("namespace"));
}
#else
#endif

auto text(const Command& command) { return ecswire::encode(command); }
