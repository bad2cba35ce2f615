// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: traits_of(shape<S>) names a member that is not a described member of S itself: describe it, or move the trait to the shape that declares it
// expect: &Other::secret

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Other {
    std::optional<std::string> secret{};
};
BOOST_DESCRIBE_STRUCT(Other, (), (secret))

struct Command {
    std::optional<std::string> secret{};
};
BOOST_DESCRIBE_STRUCT(Command, (), (secret))

constexpr auto traits_of(ecswire::shape<Command>) {
#ifdef ECSWIRE_FIXED
    return ecswire::traits(ecswire::sensitive<&Command::secret>);
#else
    return ecswire::traits(ecswire::sensitive<&Other::secret>);
#endif
}

auto text(const Command& command) { return ecswire::encode(command); }
