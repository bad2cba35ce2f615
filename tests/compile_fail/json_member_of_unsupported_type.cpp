// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a type that JSON can't carry: use bool, an integer, float, double, text,
// expect: open_enum, timestamp, std::vector<std::byte>, boost::json::value, a described struct, or a list or map of these
// expect: &Instance::registeredAt

#include <ecswire/json/decode.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <chrono>
#include <optional>
#include <string_view>

struct Instance {
#ifdef ECSWIRE_FIXED
    std::optional<ecswire::timestamp> registeredAt{};
#else
    std::optional<std::chrono::system_clock::time_point> registeredAt{};
#endif
};
BOOST_DESCRIBE_STRUCT(Instance, (), (registeredAt))

bool reads(std::string_view document) { return ecswire::decode<Instance>(document).has_value(); }
