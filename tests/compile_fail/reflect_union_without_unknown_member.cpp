// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a union needs a member of type unknown_union_member, described last: it keeps the name of a member that a newer service sends
// expect: Destination

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

struct Destination {
    std::optional<std::string> s3{};
    ecswire::unknown_union_member unknown_member{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Destination, (), (s3, unknown_member))
#else
BOOST_DESCRIBE_STRUCT(Destination, (), (s3))
#endif

constexpr auto traits_of(ecswire::shape<Destination>) {
    return ecswire::traits(ecswire::union_shape);
}

auto text(const Destination& destination) { return ecswire::encode(destination); }
