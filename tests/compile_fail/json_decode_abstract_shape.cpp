// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a structure with pure virtual functions can't be decoded: decode the type of the object
// expect: Instance

#include <ecswire/json/decode.hpp>

#include <optional>
#include <string>
#include <string_view>

struct Instance {
#ifdef ECSWIRE_FIXED
    virtual ~Instance() = default;
#else
    virtual ~Instance() = 0;
#endif
    std::optional<std::string> status{};
};
BOOST_DESCRIBE_STRUCT(Instance, (), (status))

bool reads(Instance& instance, std::string_view document) {
    return ecswire::decode_into(instance, document).has_value();
}
