// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: deleted
// expect: base_path

#include <ecswire/client/endpoint.hpp>

#include <string_view>

std::string_view path_of(const ecswire::endpoint_options& options) {
#ifdef ECSWIRE_FIXED
    static const ecswire::endpoint there = ecswire::endpoint_of("us-east-1", options).value();
    return there.base_path();
#else
    return ecswire::endpoint_of("us-east-1", options).value().base_path();
#endif
}
