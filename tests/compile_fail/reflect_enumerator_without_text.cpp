// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: an enumerator whose name begins or ends with an underscore has no wire name: add wire_name<E::enumerator>("text on the wire") to traits_of(shape<E>), which directly follows the description of E
// expect: Action

#include <ecswire/reflect/enumerators.hpp>

enum class Action { create, delete_ };
BOOST_DESCRIBE_ENUM(Action, create, delete_)

#ifdef ECSWIRE_FIXED
constexpr auto traits_of(ecswire::shape<Action>) {
    return ecswire::traits(ecswire::wire_name<Action::delete_>("delete"));
}
#endif

const auto text = ecswire::wire_text(Action::create);
