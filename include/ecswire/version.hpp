// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/config/helper_macros.hpp>
#include <boost/version.hpp>

// Every header includes this one before any code of the library, so that these come first.
#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#error "ecswire needs C++20 or newer: compile with -std=c++20 (MSVC: /std:c++20)"
// GCC and Clang go on after #error, but not after this: thousands of errors would hide the
// sentence.
#include <ecswire needs C++20 or newer>
#endif
#if BOOST_VERSION < 108100
#error "ecswire needs Boost 1.81 or newer: another version comes first on the include path"
#endif

// The one place that knows the version; CMake reads these three lines. Versions are semantic
// (https://semver.org): while the major number is 0, a new minor number may break sources.
#define ECSWIRE_VERSION_MAJOR 0
#define ECSWIRE_VERSION_MINOR 2
#define ECSWIRE_VERSION_PATCH 0

/// The version as one number that grows with it: 1.2.3 is 10203.
#define ECSWIRE_VERSION                                                                            \
    (ECSWIRE_VERSION_MAJOR * 10000 + ECSWIRE_VERSION_MINOR * 100 + ECSWIRE_VERSION_PATCH)

/// The library: one namespace for everything, with an inline one inside for the ABI.
namespace ecswire::inline v0_2 {

/// The version as text, "major.minor.patch".
inline constexpr char version[] = BOOST_STRINGIZE(ECSWIRE_VERSION_MAJOR) "." BOOST_STRINGIZE(
    ECSWIRE_VERSION_MINOR) "." BOOST_STRINGIZE(ECSWIRE_VERSION_PATCH);

} // namespace ecswire::inline v0_2
