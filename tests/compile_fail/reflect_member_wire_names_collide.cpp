// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: two members of S have the same name on the wire: correct traits_of(shape<S>)
// expect: check_names_differ<Command, &Command::one, &Command::two>

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Command {
    std::optional<std::string> one{};
    std::optional<std::string> two{};
};
BOOST_DESCRIBE_STRUCT(Command, (), (one, two))

constexpr auto traits_of(ecswire::shape<Command>) {
#ifdef ECSWIRE_FIXED
    return ecswire::traits(ecswire::wire_name<&Command::two>("2"));
#else
    return ecswire::traits(ecswire::wire_name<&Command::two>("one"));
#endif
}

auto text(const Command& command) { return ecswire::encode(command); }
