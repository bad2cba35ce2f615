// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// ecswire without linking Boost.JSON: one source of the program includes its source.

#include "ecswire.cpp"

#include <boost/json/src.hpp>
