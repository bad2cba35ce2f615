// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Everything a second time in the same program. The libraries' headers come before the macros, so
// that none of them undefines one before ecswire's headers meet it.
#include "dependencies.hpp"

#include "../support/windows_macros.hpp"

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#if !defined(min) || !defined(max) || !defined(ERROR) || !defined(FAILED) || !defined(REGISTERING)
#error "the macros were gone before ecswire's headers met them: dependencies.hpp lacks one"
#endif

#include "everything.hpp"

everything_seen everything_there() { return see_everything(); }
