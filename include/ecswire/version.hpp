// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/config/helper_macros.hpp>

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
