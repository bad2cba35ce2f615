// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/task_definitions/task_definition.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A member of the response that DescribeTaskDefinition includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
enum class TaskDefinitionField {
    TAGS, ///< `tags` of the response
};
BOOST_DESCRIBE_ENUM(TaskDefinitionField, TAGS)

/// The task definition to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
struct DescribeTaskDefinitionRequest {
    std::optional<std::string> taskDefinition{};
    ///< required; `family` (its latest ACTIVE revision), `family:revision` or ARN
    std::optional<std::vector<open_enum<TaskDefinitionField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeTaskDefinitionRequest, (), (taskDefinition, include))

constexpr auto constraints_of(shape<DescribeTaskDefinitionRequest>) {
    return constraints(member<&DescribeTaskDefinitionRequest::taskDefinition>(required));
}

/// The task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
struct DescribeTaskDefinitionResponse {
    std::optional<TaskDefinition> taskDefinition{}; ///< the one that was found
    std::optional<std::vector<Tag>> tags{};         ///< at most 50, keys unique
};
BOOST_DESCRIBE_STRUCT(DescribeTaskDefinitionResponse, (), (taskDefinition, tags))

constexpr auto constraints_of(shape<DescribeTaskDefinitionResponse>) {
    return constraints(member<&DescribeTaskDefinitionResponse::tags>(tag_list));
}

/// Describes one task definition, an INACTIVE one only while something uses it. One that is not
/// found is an error of the operation. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
struct DescribeTaskDefinition : ecs_operation {
    using request_type = DescribeTaskDefinitionRequest;
    using response_type = DescribeTaskDefinitionResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DescribeTaskDefinition";
    static constexpr bool idempotent = true;
};

constexpr DescribeTaskDefinition operation_of(shape<DescribeTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
