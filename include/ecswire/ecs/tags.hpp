// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family tags of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/tags/list_tags_for_resource.hpp>
#include <ecswire/ecs/tags/tag_resource.hpp>
#include <ecswire/ecs/tags/untag_resource.hpp>
