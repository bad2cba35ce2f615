// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a described member is in a virtual base
// expect: Instance

#include <ecswire/json/decode.hpp>

#include <optional>
#include <string>
#include <string_view>

struct Named {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(Named, (), (name))

#ifdef ECSWIRE_FIXED
struct Instance : Named {
#else
struct Instance : virtual Named {
#endif
    std::optional<std::string> status{};
};
BOOST_DESCRIBE_STRUCT(Instance, (Named), (status))

bool reads(Instance& instance, std::string_view document) {
    return ecswire::decode_into(instance, document).has_value();
}
