// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <concepts>

namespace ecswire::inline v0_2 {

/// The side that must change something before the operation can succeed: Smithy's `error` trait.
enum class error_fault {
    client, ///< the client: sending the same request again fails again
    server, ///< the service: the same request may succeed later
};

/// The traits of an error shape. The defaults are those of nearly every error.
struct error_traits {
    error_fault fault{error_fault::client}; ///< Smithy's `error`
    int status{400};                        ///< the HTTP status of the response: `httpError`
    bool retryable{false};                  ///< whether the same request may succeed soon

    friend constexpr bool operator==(const error_traits&, const error_traits&) = default;
};

/// Whether an error shape declares traits: `error_traits_of(shape<E>)` beside the shape returns
/// them. An error that has the defaults needs no such function: any described structure can be an
/// error.
template <class E>
concept states_error_traits = described_struct<E> && requires {
    { error_traits_of(shape<E>{}) } -> std::same_as<error_traits>;
};

namespace detail {

template <class E>
constexpr error_traits find_error_traits() noexcept {
    if constexpr (states_error_traits<E>) {
        return error_traits_of(shape<E>{});
    } else {
        return {};
    }
}

} // namespace detail

/// The traits of an error shape: those that it declares, else the defaults. The name of an error on
/// the wire is `shape_name<E>`.
template <described_struct E>
inline constexpr error_traits error_traits_for = detail::find_error_traits<E>();

} // namespace ecswire::inline v0_2
