// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The one source of a program that includes Boost.JSON's functions instead of linking them.
#include <boost/json/src.hpp>
