// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the structure has a member or base that its BOOST_DESCRIBE_STRUCT doesn't list: add it there, or, if it is left out on purpose, add the trait undescribed_members to traits_of(shape<S>)
// expect: Command

#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct Command {
    std::optional<std::string> cluster{};
    std::optional<std::int32_t> maxResults{};
    std::optional<std::vector<std::string>> names{};
};
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_STRUCT(Command, (), (cluster, maxResults, names))
#else
BOOST_DESCRIBE_STRUCT(Command, (), (cluster, names))
#endif

auto text(const Command& command) { return ecswire::encode(command); }
