// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a plain enumeration: make it an open_enum of it
// expect: &Instance::status

#include <ecswire/json/decode.hpp>

#include <optional>
#include <string_view>

enum class Status { ACTIVE, DRAINING };
BOOST_DESCRIBE_ENUM(Status, ACTIVE, DRAINING)

struct Instance {
#ifdef ECSWIRE_FIXED
    std::optional<ecswire::open_enum<Status>> status{};
#else
    std::optional<Status> status{};
#endif
};
BOOST_DESCRIBE_STRUCT(Instance, (), (status))

bool reads(std::string_view document) { return ecswire::decode<Instance>(document).has_value(); }
