// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <boost/mp11/list.hpp>

#include <memory>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

template <class S>
using first_member_type = member_type<boost::mp11::mp_front<members_of<S>>::pointer>;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // they begin as in T()
#endif

/// Becomes a new T in the place that a container has for it, as `T()` would, but not by filling it
/// with zeros first: GCC does that where all that a T begins with is constant, and spends a tenth
/// of the time to decode on it. Here, the first member isn't constant.
template <class T>
struct newly_constructed {
    operator T() const { // NOLINT(google-explicit-constructor): what it is for
        if constexpr (nullable<T>) {
            return T();
        } else {
            return T{newly_constructed<first_member_type<T>>()};
        }
    }
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop

// Declared only, to ask where an object's members are.
template <class T>
extern const T object_to_inspect;

// Whether no member that isn't described comes before the first that is.
template <class T, auto Pointer>
inline constexpr bool
    is_first_declared = static_cast<const void*>(std::addressof(object_to_inspect<T>.*Pointer)) ==
                        static_cast<const void*>(std::addressof(object_to_inspect<T>));

/// Where that can be: the first member may be absent, and begins so whatever its initialiser.
template <class T>
concept constructs_without_zeros = described_struct<T> && requires {
    requires std::is_aggregate_v<T>;
    requires std::is_move_constructible_v<T>;
    requires(member_count<T> != 0);
    requires nullable<first_member_type<T>>;
    requires is_first_declared<T, boost::mp11::mp_front<members_of<T>>::pointer>;
    T{newly_constructed<first_member_type<T>>()};
};
#else
// Other compilers have no need of it.
template <class>
inline constexpr bool constructs_without_zeros = false;
#endif

} // namespace ecswire::inline v0_2::detail
