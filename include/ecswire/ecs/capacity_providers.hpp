// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family capacity_providers of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/capacity_providers/auto_repair_configuration.hpp>
#include <ecswire/ecs/capacity_providers/auto_scaling_group_provider.hpp>
#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>
#include <ecswire/ecs/capacity_providers/capacity_reservation_request.hpp>
#include <ecswire/ecs/capacity_providers/create_capacity_provider.hpp>
#include <ecswire/ecs/capacity_providers/delete_capacity_provider.hpp>
#include <ecswire/ecs/capacity_providers/describe_capacity_providers.hpp>
#include <ecswire/ecs/capacity_providers/infrastructure_optimization.hpp>
#include <ecswire/ecs/capacity_providers/instance_launch_template.hpp>
#include <ecswire/ecs/capacity_providers/instance_requirement_ranges.hpp>
#include <ecswire/ecs/capacity_providers/instance_requirements_request.hpp>
#include <ecswire/ecs/capacity_providers/managed_draining.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_local_storage_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_monitoring_options.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_network_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_storage_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_scaling.hpp>
#include <ecswire/ecs/capacity_providers/managed_termination_protection.hpp>
#include <ecswire/ecs/capacity_providers/propagate_mi_tags.hpp>
#include <ecswire/ecs/capacity_providers/update_capacity_provider.hpp>
