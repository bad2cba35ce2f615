// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// The signature of this function as the compiler writes it, with the name of the type: another
/// text for each type of a source. What is around the name differs among compilers.
template <class T>
constexpr std::string_view type_signature() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return __FUNCSIG__;
#else
    return __PRETTY_FUNCTION__;
#endif
}

} // namespace ecswire::inline v0_2
