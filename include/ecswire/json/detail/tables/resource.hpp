// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <memory>
#include <memory_resource>
#include <type_traits>

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

} // namespace ecswire::inline v0_2::detail
