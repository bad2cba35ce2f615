// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The order of a list.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
enum class SortOrder {
    ASC,  ///< ascending
    DESC, ///< descending
};
BOOST_DESCRIBE_ENUM(SortOrder, ASC, DESC)

} // namespace ecswire::inline v0_2
