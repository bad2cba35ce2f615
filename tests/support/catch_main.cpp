// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The main function of every Catch2 2 test program, compiled once; Catch2 3 brings its own.
#define CATCH_CONFIG_MAIN
#include "catch.hpp"
