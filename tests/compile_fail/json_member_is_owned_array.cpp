// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a type that JSON can't carry: use bool, an integer, float, double, text,
// expect: &Instance::ports

#include <ecswire/json/decode.hpp>

#include <memory>
#include <string_view>
#include <vector>

struct Instance {
#ifdef ECSWIRE_FIXED
    std::unique_ptr<std::vector<int>> ports{};
#else
    std::unique_ptr<int[]> ports{};
#endif
};
BOOST_DESCRIBE_STRUCT(Instance, (), (ports))

bool reads(Instance& instance, std::string_view document) {
    return ecswire::decode_into(instance, document).has_value();
}
