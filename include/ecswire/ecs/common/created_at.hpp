// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>

namespace ecswire::inline v0_2 {

/// A period of time that limits a list to what was created in it. Without either member the period
/// is everything before now.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html
struct CreatedAt {
    std::optional<timestamp> before{}; ///< the end of the period
    std::optional<timestamp> after{};  ///< the start of the period
};
BOOST_DESCRIBE_STRUCT(CreatedAt, (), (before, after))

} // namespace ecswire::inline v0_2
