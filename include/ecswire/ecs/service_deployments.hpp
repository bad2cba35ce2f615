// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family service_deployments of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/service_deployments/continue_service_deployment.hpp>
#include <ecswire/ecs/service_deployments/describe_service_deployments.hpp>
#include <ecswire/ecs/service_deployments/describe_service_revisions.hpp>
#include <ecswire/ecs/service_deployments/gateway_connection.hpp>
#include <ecswire/ecs/service_deployments/list_service_deployments.hpp>
#include <ecswire/ecs/service_deployments/managed_application_auto_scaling_policy.hpp>
#include <ecswire/ecs/service_deployments/managed_ingress_path.hpp>
#include <ecswire/ecs/service_deployments/managed_log_group.hpp>
#include <ecswire/ecs/service_deployments/managed_metric_alarm.hpp>
#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>
#include <ecswire/ecs/service_deployments/managed_scalable_target.hpp>
#include <ecswire/ecs/service_deployments/managed_security_group.hpp>
#include <ecswire/ecs/service_deployments/managed_target_group.hpp>
#include <ecswire/ecs/service_deployments/service_deployment_status.hpp>
#include <ecswire/ecs/service_deployments/service_revision.hpp>
#include <ecswire/ecs/service_deployments/stop_service_deployment.hpp>
