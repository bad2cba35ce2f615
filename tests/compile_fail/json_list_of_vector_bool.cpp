// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: of bool: std::deque, not std::vector
// expect: &Flags::flags

#include <ecswire/json/decode.hpp>

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

struct Flags {
#ifdef ECSWIRE_FIXED
    std::optional<std::deque<bool>> flags{};
#else
    std::optional<std::vector<bool>> flags{};
#endif
};
BOOST_DESCRIBE_STRUCT(Flags, (), (flags))

bool reads(std::string_view document) { return ecswire::decode<Flags>(document).has_value(); }
