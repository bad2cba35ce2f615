// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: two enumerators have the same text on the wire: correct traits_of(shape<E>)
// expect: Action

#include <ecswire/reflect/enumerators.hpp>

enum class Action { create, make };
BOOST_DESCRIBE_ENUM(Action, create, make)

constexpr auto traits_of(ecswire::shape<Action>) {
#ifdef ECSWIRE_FIXED
    return ecswire::traits(ecswire::wire_name<Action::make>("make-anew"));
#else
    return ecswire::traits(ecswire::wire_name<Action::make>("create"));
#endif
}

const auto action = ecswire::enumerator_of<Action>("create");
