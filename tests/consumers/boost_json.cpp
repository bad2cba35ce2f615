// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// What a program that doesn't link Boost.JSON has in one of its sources, and only in one.
#include <boost/json/src.hpp>
