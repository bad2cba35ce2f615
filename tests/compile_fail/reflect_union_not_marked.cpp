// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a structure with an unknown_union_member is not marked as a union: add traits_of(shape<Shape>) that returns traits(union_shape) directly after the shape's description
// expect: Destination

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Destination {
    std::optional<std::string> s3{};
    ecswire::unknown_union_member unknown_member{};
};
BOOST_DESCRIBE_STRUCT(Destination, (), (s3, unknown_member))

#ifdef ECSWIRE_FIXED
constexpr auto traits_of(ecswire::shape<Destination>) {
    return ecswire::traits(ecswire::union_shape);
}
#endif

auto text(const Destination& destination) { return ecswire::encode(destination); }
