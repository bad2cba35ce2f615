// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family gateways of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/gateways/associate_gateway_with_cluster.hpp>
#include <ecswire/ecs/gateways/create_gateway.hpp>
#include <ecswire/ecs/gateways/delete_gateway.hpp>
#include <ecswire/ecs/gateways/describe_gateway.hpp>
#include <ecswire/ecs/gateways/describe_gateway_resources.hpp>
#include <ecswire/ecs/gateways/describe_gateway_route.hpp>
#include <ecswire/ecs/gateways/disassociate_gateway_from_cluster.hpp>
#include <ecswire/ecs/gateways/gateway_alb_desync_mitigation_mode.hpp>
#include <ecswire/ecs/gateways/gateway_alb_protocol.hpp>
#include <ecswire/ecs/gateways/gateway_alb_test_traffic_rules.hpp>
#include <ecswire/ecs/gateways/gateway_cluster_association_status.hpp>
#include <ecswire/ecs/gateways/gateway_elb_access_log_configuration.hpp>
#include <ecswire/ecs/gateways/gateway_elb_network_configuration.hpp>
#include <ecswire/ecs/gateways/gateway_elb_scheme.hpp>
#include <ecswire/ecs/gateways/gateway_status.hpp>
#include <ecswire/ecs/gateways/list_gateway_cluster_associations.hpp>
#include <ecswire/ecs/gateways/list_gateway_routes.hpp>
#include <ecswire/ecs/gateways/list_gateways.hpp>
#include <ecswire/ecs/gateways/propagate_gateway_tags.hpp>
#include <ecswire/ecs/gateways/update_gateway.hpp>
