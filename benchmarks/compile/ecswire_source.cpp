// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// ecswire where no Boost.JSON is linked: one source of the program includes that library's.

#include "ecswire.cpp"

#include <boost/json/src.hpp>
