// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the enumeration isn't described: write BOOST_DESCRIBE_ENUM(Enumeration, enumerator, ...)
// expect: Status

#include <ecswire/reflect/open_enum.hpp>

enum class Status { ACTIVE, DRAINING };
#ifdef ECSWIRE_FIXED
BOOST_DESCRIBE_ENUM(Status, ACTIVE, DRAINING)
#endif

bool is_known(const ecswire::open_enum<Status>& status) { return status.is_known(); }
