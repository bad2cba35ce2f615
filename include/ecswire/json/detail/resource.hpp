// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <memory>
#include <memory_resource>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// Whether the type can be made with a memory resource.
template <class T>
inline constexpr bool takes_resource =
    std::uses_allocator_v<T, std::pmr::polymorphic_allocator<char>>;

/// What makes a value with the resource, or with the default one where there is none.
inline std::pmr::polymorphic_allocator<char>
allocator_of(std::pmr::memory_resource* resource) noexcept {
    return resource != nullptr ? resource : std::pmr::get_default_resource();
}

/// Gives a value the resource to take memory from; none: what it has. What it held is dropped if
/// that is another, for a container is bound to its resource. Only those are changed that can be
/// made without a throw.
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
