// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: the_literal_violates_a_constraint_of_the_member
// expect: Attribute::name
// expect: characters_constraint

#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/validation/checked.hpp>

using namespace ecswire;

#ifdef ECSWIRE_FIXED
Attribute attribute() { return {.name = checked<&Attribute::name>("two-words")}; }
#else
Attribute attribute() { return {.name = checked<&Attribute::name>("two words")}; }
#endif
