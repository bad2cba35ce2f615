// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The ECS in memory compiles where every name that popular headers define as a macro is one.
#include "builds/dependencies.hpp"

#include "support/popular_macros.hpp"
#include "support/windows_macros.hpp"

#include <ecswire/testing/fake_ecs.hpp>

#include <type_traits>

static_assert(FAILED(-1) && REGISTERING == 0 && OK == 0,
              "the macros are defined before and after the headers");

static_assert(std::is_same_v<decltype(ecswire::fake_faults::throttling), double>);
