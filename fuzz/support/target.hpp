// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "tests/support/random_value.hpp"

#include <string>
#include <string_view>

/// A fuzzer is two functions in a source of its own, fuzz/<target>.cpp. A fuzzing engine
/// (engine.cpp) or a program that any compiler builds (replay.cpp) calls the first one.
namespace fuzz {

/// Checks the property of the target for any bytes, and aborts the program if it does not hold.
void run(std::string_view input);

/// A first input of the target, made from choices.
std::string make_seed(ecswire_test::seeded_choices& choices);

} // namespace fuzz
