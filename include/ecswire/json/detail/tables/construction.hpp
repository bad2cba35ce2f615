// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/version.hpp>

#include <boost/mp11/list.hpp>

#include <memory>
#include <memory_resource>
#include <type_traits>

/// How decoding constructs objects: with a memory resource, and without filling them with zeros.
namespace ecswire::inline v0_2::detail {

/// Whether the type can be constructed with a `std::pmr` allocator.
template <class T>
inline constexpr bool takes_resource =
    std::uses_allocator_v<T, std::pmr::polymorphic_allocator<char>>;

/// The allocator for the resource, or for the default resource if it is null.
inline std::pmr::polymorphic_allocator<char>
allocator_of(std::pmr::memory_resource* resource) noexcept {
    return resource != nullptr ? resource : std::pmr::get_default_resource();
}

/// Makes a `std::pmr` value allocate from the resource. If the value has another resource, it is
/// destroyed and constructed empty, since a container can't change its resource. Does nothing if
/// the resource is null, or if constructing the type can throw.
template <class T>
void use_resource([[maybe_unused]] T& value,
                  [[maybe_unused]] std::pmr::memory_resource* resource) noexcept {
    if constexpr (takes_resource<T> && requires { value.get_allocator().resource(); }) {
        if constexpr (std::is_nothrow_constructible_v<T, std::pmr::polymorphic_allocator<char>>) {
            if (resource != nullptr && value.get_allocator().resource() != resource) {
                std::destroy_at(std::addressof(value));
                std::construct_at(std::addressof(value), allocator_of(resource));
            }
        }
    }
}

template <class S>
using first_member_type = member_type<boost::mp11::mp_front<members_of<S>>::pointer>;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored                                                                     \
    "-Wmissing-field-initializers" // the other members are initialised as in T()
#endif

/// Converts to a newly constructed T, so that `emplace_back(newly_constructed<T>())` constructs the
/// element in place. It avoids `T()`: if the initial value of T is constant, GCC first fills the
/// object with zeros, which takes a tenth of the time to decode. The initialiser of the first
/// member calls a conversion, so that the value isn't constant.
template <class T>
struct newly_constructed {
    operator T() const { // NOLINT(google-explicit-constructor)
        if constexpr (nullable<T>) {
            return T();
        } else {
            return T{newly_constructed<first_member_type<T>>()};
        }
    }
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop

// Only declared, so that constant expressions can compare the addresses of its members.
template <class T>
extern const T object_to_inspect;

// Whether the first described member is the first member of the class.
template <class T, auto Pointer>
inline constexpr bool
    is_first_declared = static_cast<const void*>(std::addressof(object_to_inspect<T>.*Pointer)) ==
                        static_cast<const void*>(std::addressof(object_to_inspect<T>));

/// Whether `newly_constructed<T>` equals `T()`. The first member must be nullable, since
/// `newly_constructed` ignores its default member initialiser.
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
// Other compilers don't fill the object with zeros.
template <class>
inline constexpr bool constructs_without_zeros = false;
#endif

} // namespace ecswire::inline v0_2::detail
