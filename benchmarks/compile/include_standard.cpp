// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The standard library's headers that the operation's shapes need.

#include <optional>
#include <string>
#include <vector>
