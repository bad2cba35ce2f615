// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: the_literal_violates_a_constraint_of_the_member
// expect: Tag::key
// expect: reserved_prefix_constraint

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/validation/checked.hpp>

using namespace ecswire;

#ifdef ECSWIRE_FIXED
Tag tag() { return {.key = checked<&Tag::key>("x")}; }
#else
Tag tag() { return {.key = checked<&Tag::key>("aws:x")}; }
#endif
