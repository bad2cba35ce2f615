// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: an enumerator that begins or ends with an underscore stands for a text that is no identifier: give that text in wire_names_of(shape<E>) beside the enumeration
// expect: Action

#include <ecswire/reflect/enumerators.hpp>

#include <array>

enum class Action { create, delete_ };
BOOST_DESCRIBE_ENUM(Action, create, delete_)

#ifdef ECSWIRE_FIXED
constexpr auto wire_names_of(ecswire::shape<Action>) {
    return std::array{ecswire::wire_name{Action::delete_, "delete"}};
}
#endif

const auto text = ecswire::wire_text(Action::create);
