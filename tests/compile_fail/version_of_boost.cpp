// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire needs Boost 1.81 or newer
// expect at most 10 lines

#include <boost/version.hpp>

#ifdef ECSWIRE_FIXED
#else
#undef BOOST_VERSION
#define BOOST_VERSION 107400
#endif

#include <ecswire/version.hpp>
