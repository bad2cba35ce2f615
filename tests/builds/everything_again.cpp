// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Every header a second time in the same program. The other libraries' headers come before the
// macros, because some of them undefine a macro that ecswire's headers must meet.
#include "dependencies.hpp"

#include "../support/popular_macros.hpp"
#include "../support/windows_macros.hpp"

#include <ecswire/ecs/ecs.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#if !defined(min) || !defined(max) || !defined(ERROR) || !defined(FAILED) ||                       \
    !defined(REGISTERING) || !defined(OK)
#error "a header of another library undefined a macro: include that header in dependencies.hpp"
#endif

#include "everything.hpp"

everything_seen everything_there() { return see_everything(); }
