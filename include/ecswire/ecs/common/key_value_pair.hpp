// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A name and its value: an environment variable, or a detail of an attachment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html
struct KeyValuePair {
    std::optional<std::string> name{};  ///< any text, such as `macAddress`
    std::optional<std::string> value{}; ///< any text
};
BOOST_DESCRIBE_STRUCT(KeyValuePair, (), (name, value))

} // namespace ecswire::inline v0_2
