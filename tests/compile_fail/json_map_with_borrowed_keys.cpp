// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: a value or member is or holds a type that JSON can't carry
// expect: &Labels::labels

#include <ecswire/json/decode.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

struct Labels {
#ifdef ECSWIRE_FIXED
    std::optional<std::map<std::string, std::string_view>> labels{};
#else
    std::optional<std::map<std::string_view, std::string_view>> labels{};
#endif
};
BOOST_DESCRIBE_STRUCT(Labels, (), (labels))

bool reads(std::string_view document) { return ecswire::decode<Labels>(document).has_value(); }
