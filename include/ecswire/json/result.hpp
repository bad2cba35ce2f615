// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/system/result.hpp>

#include <utility>

namespace ecswire::inline v0_2 {

/// The value of a `boost::system::result`, without a check. Precondition: the result holds a value.
/// Returns a reference to the value, or a value if the result is a temporary.
///
/// Since Boost 1.92, `*` and `->` check and throw the error, so they don't compile for an error
/// type that Boost.System can't throw.
template <class Result>
[[nodiscard]] constexpr decltype(auto) unchecked_value(Result&& result) {
    if constexpr (requires { std::forward<Result>(result).unsafe_value(); }) {
        return std::forward<Result>(result).unsafe_value();
    } else {
        return *std::forward<Result>(result);
    }
}

} // namespace ecswire::inline v0_2
