// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family clusters of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/clusters/cluster_configuration.hpp>
#include <ecswire/ecs/clusters/cluster_service_connect_defaults_request.hpp>
#include <ecswire/ecs/clusters/cluster_setting.hpp>
#include <ecswire/ecs/clusters/create_cluster.hpp>
#include <ecswire/ecs/clusters/delete_cluster.hpp>
#include <ecswire/ecs/clusters/describe_clusters.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>
#include <ecswire/ecs/clusters/put_cluster_capacity_providers.hpp>
#include <ecswire/ecs/clusters/update_cluster.hpp>
#include <ecswire/ecs/clusters/update_cluster_settings.hpp>
