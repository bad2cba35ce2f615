// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <concepts>

namespace ecswire::inline v0_2 {

/// Who has to change something before the operation can succeed: Smithy's `error` trait.
enum class error_fault {
    client, ///< the client: sending the same request again fails again
    server, ///< the service: the same request may succeed later
};

/// The traits of an error shape.
struct error_traits {
    error_fault fault{error_fault::client}; ///< Smithy's `error`
    int status{400};                        ///< the HTTP status of the response: `httpError`
    bool retryable{false};                  ///< whether the same request may succeed soon

    friend constexpr bool operator==(const error_traits&, const error_traits&) = default;
};

/// The shape of an error that operations answer with: a described structure beside which
/// `error_traits_of(shape<E>)` returns its traits. Its name on the wire is `shape_name<E>`.
template <class E>
concept error_shape = described_struct<E> && requires {
    { error_traits_of(shape<E>{}) } -> std::same_as<error_traits>;
};

} // namespace ecswire::inline v0_2
