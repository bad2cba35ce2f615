// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a plain enumeration: make it an open_enum of it
// expect: &Instance::history

#include <ecswire/json/encode.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

enum class Status { ACTIVE, DRAINING };
BOOST_DESCRIBE_ENUM(Status, ACTIVE, DRAINING)

struct Instance {
#ifdef ECSWIRE_FIXED
    std::optional<std::map<std::string, std::vector<ecswire::open_enum<Status>>>> history{};
#else
    std::optional<std::map<std::string, std::vector<Status>>> history{};
#endif
};
BOOST_DESCRIBE_STRUCT(Instance, (), (history))

bool writes(const Instance& instance) { return ecswire::encode(instance).has_value(); }
