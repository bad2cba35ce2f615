// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family express of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/express/create_express_gateway_service.hpp>
#include <ecswire/ecs/express/delete_express_gateway_service.hpp>
#include <ecswire/ecs/express/describe_express_gateway_service.hpp>
#include <ecswire/ecs/express/ecs_express_gateway_service.hpp>
#include <ecswire/ecs/express/express_cpu_architecture.hpp>
#include <ecswire/ecs/express/express_gateway_container.hpp>
#include <ecswire/ecs/express/express_gateway_scaling_target.hpp>
#include <ecswire/ecs/express/express_gateway_service_configuration.hpp>
#include <ecswire/ecs/express/express_gateway_service_network_configuration.hpp>
#include <ecswire/ecs/express/express_gateway_service_status.hpp>
#include <ecswire/ecs/express/update_express_gateway_service.hpp>
