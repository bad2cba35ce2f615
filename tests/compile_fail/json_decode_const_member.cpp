// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a described member is const, so it can't be decoded: make it non-const
// expect: Instance

#include <ecswire/json/decode.hpp>

#include <optional>
#include <string>
#include <string_view>

struct Instance {
#ifdef ECSWIRE_FIXED
    std::optional<std::string> status{};
#else
    const std::optional<std::string> status{};
#endif
};
BOOST_DESCRIBE_STRUCT(Instance, (), (status))

bool reads(Instance& instance, std::string_view document) {
    return ecswire::decode_into(instance, document).has_value();
}
