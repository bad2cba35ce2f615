// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/errors.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// The common base of all operations of Amazon ECS.
struct ecs_operation {
    using invalid_request_type = InvalidParameterException;

    static constexpr std::string_view service = "AmazonEC2ContainerServiceV20141113";
};

} // namespace ecswire::inline v0_2
