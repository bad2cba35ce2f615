// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <concepts>

namespace ecswire::inline v0_2 {

/// Whose fault an error is.
enum class error_fault {
    client, ///< the request's: sending it again as it is won't help
    server, ///< the service's
};

/// What is known of an error besides its members.
struct error_facts {
    error_fault fault{error_fault::client}; ///< whose fault it is
    int status{400};                        ///< the HTTP status it comes with
    bool retryable{false};                  ///< whether the same request may succeed soon

    friend constexpr bool operator==(const error_facts&, const error_facts&) = default;
};

/// The shape of an error that operations answer with: a described structure whose facts stand
/// beside it in `error_facts_of(shape<E>)`. Its name on the wire is `shape_name<E>`.
template <class E>
concept error_shape = described_struct<E> && requires {
    { error_facts_of(shape<E>{}) } -> std::same_as<error_facts>;
};

} // namespace ecswire::inline v0_2
