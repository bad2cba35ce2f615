// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>

namespace ecswire::inline v0_2 {

/// A filter by time of creation: only resources created within the period are listed. Without
/// either member, the period ends now and has no start.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html
struct CreatedAt {
    std::optional<timestamp> before{}; ///< the end of the period
    std::optional<timestamp> after{};  ///< the start of the period
};
BOOST_DESCRIBE_STRUCT(CreatedAt, (), (before, after))

} // namespace ecswire::inline v0_2
