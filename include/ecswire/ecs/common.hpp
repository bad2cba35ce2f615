// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// Shapes that several families of ECS use, and the errors. It defines nothing.

#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/created_at.hpp>
#include <ecswire/ecs/common/ebs_tag_specification.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/environment_file.hpp>
#include <ecswire/ecs/common/ephemeral_storage.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/common/gateway_route_status.hpp>
#include <ecswire/ecs/common/inference_accelerator.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/managed_agent_name.hpp>
#include <ecswire/ecs/common/network_binding.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/placement_constraint.hpp>
#include <ecswire/ecs/common/placement_strategy.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/resource_requirement.hpp>
#include <ecswire/ecs/common/resource_type.hpp>
#include <ecswire/ecs/common/sharing_strategy.hpp>
#include <ecswire/ecs/common/sort_order.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/common/target_type.hpp>
#include <ecswire/ecs/common/task_filesystem_type.hpp>
#include <ecswire/ecs/common/task_size.hpp>
#include <ecswire/ecs/common/transport_protocol.hpp>
