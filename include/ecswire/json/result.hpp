// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/system/result.hpp>

#include <utility>

namespace ecswire::inline v0_2 {

/// The value of a `boost::system::result` that is known to hold one, without a check: a reference
/// to it, or the value itself where the result is a temporary.
///
/// `*` and `->` don't check before Boost 1.92; since then they do, and throw the error, so that
/// they don't compile where Boost.System doesn't know how to throw it.
template <class Result>
[[nodiscard]] constexpr decltype(auto) unchecked_value(Result&& result) {
    if constexpr (requires { std::forward<Result>(result).unsafe_value(); }) {
        return std::forward<Result>(result).unsafe_value();
    } else {
        return *std::forward<Result>(result);
    }
}

} // namespace ecswire::inline v0_2
