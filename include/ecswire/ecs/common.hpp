// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// Shapes that several families of ECS use, and the errors. It defines nothing.

#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/common/target_type.hpp>
