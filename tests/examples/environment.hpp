// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/credentials.hpp>

#include <cstdlib>
#include <string>

/// Reads environment variables, with the names that the AWS CLI uses.
namespace environment {

/// The value of a variable; empty if it isn't set.
inline std::string variable(const char* name) {
    const char* const value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): one thread
    return value == nullptr ? "" : value;
}

/// The region; empty if none is set.
inline std::string region() {
    const std::string region = variable("AWS_REGION");
    return region.empty() ? variable("AWS_DEFAULT_REGION") : region;
}

/// The credentials, whose keys are empty if they aren't set.
inline ecswire::credentials credentials() {
    return {.access_key_id = variable("AWS_ACCESS_KEY_ID"),
            .secret_access_key = variable("AWS_SECRET_ACCESS_KEY"),
            .session_token = variable("AWS_SESSION_TOKEN")};
}

} // namespace environment
