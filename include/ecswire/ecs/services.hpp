// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family services of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/services/availability_zone_rebalancing.hpp>
#include <ecswire/ecs/services/create_service.hpp>
#include <ecswire/ecs/services/delete_service.hpp>
#include <ecswire/ecs/services/deployment_configuration.hpp>
#include <ecswire/ecs/services/deployment_controller.hpp>
#include <ecswire/ecs/services/deployment_ephemeral_storage.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_action.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_target_type.hpp>
#include <ecswire/ecs/services/describe_services.hpp>
#include <ecswire/ecs/services/gateway_connector.hpp>
#include <ecswire/ecs/services/list_services.hpp>
#include <ecswire/ecs/services/list_services_by_namespace.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/monitoring_configuration.hpp>
#include <ecswire/ecs/services/resource_management_type.hpp>
#include <ecswire/ecs/services/scale.hpp>
#include <ecswire/ecs/services/scheduling_strategy.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/ecs/services/service_connect_configuration.hpp>
#include <ecswire/ecs/services/service_connect_service.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/ecs/services/service_volume_configuration.hpp>
#include <ecswire/ecs/services/services_inactive.hpp>
#include <ecswire/ecs/services/services_stable.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/ecs/services/update_service.hpp>
#include <ecswire/ecs/services/vpc_lattice_configuration.hpp>
