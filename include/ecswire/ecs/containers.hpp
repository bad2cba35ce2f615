// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family containers of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/containers/container_dependency.hpp>
#include <ecswire/ecs/containers/container_restart_policy.hpp>
#include <ecswire/ecs/containers/device.hpp>
#include <ecswire/ecs/containers/firelens_configuration.hpp>
#include <ecswire/ecs/containers/health_check.hpp>
#include <ecswire/ecs/containers/host_volume_properties.hpp>
#include <ecswire/ecs/containers/kernel_capabilities.hpp>
#include <ecswire/ecs/containers/log_configuration.hpp>
#include <ecswire/ecs/containers/log_driver.hpp>
#include <ecswire/ecs/containers/mount_point.hpp>
#include <ecswire/ecs/containers/repository_credentials.hpp>
#include <ecswire/ecs/containers/secret.hpp>
#include <ecswire/ecs/containers/system_control.hpp>
#include <ecswire/ecs/containers/tmpfs.hpp>
#include <ecswire/ecs/containers/ulimit.hpp>
