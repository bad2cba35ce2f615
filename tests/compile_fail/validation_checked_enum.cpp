// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: the_literal_is_not_a_value_of_the_enumeration_of_the_member
// expect: ContainerInstance::status

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/validation/checked.hpp>

using namespace ecswire;

#ifdef ECSWIRE_FIXED
inline constexpr auto status = checked<&ContainerInstance::status>("ACTIVE");
#else
inline constexpr auto status = checked<&ContainerInstance::status>("active");
#endif
