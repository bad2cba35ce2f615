// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: this points into an error that is a temporary

#include <ecswire/protocol/request_error.hpp>

using namespace ecswire;

request_error error_of_a_result();

bool is_invalid() {
#ifdef ECSWIRE_FIXED
    const auto error = error_of_a_result();
    return error.violations() != nullptr;
#else
    return error_of_a_result().violations() != nullptr;
#endif
}
