// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A second source of the program decode.cpp, with the same headers.

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/json/decode.hpp>

ecswire::Tag decoded_in_second_source() { return ecswire::decode<ecswire::Tag>("{}").value(); }
