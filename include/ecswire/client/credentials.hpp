// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/formats_as_message.hpp>

#include <cstddef>
#include <string>

namespace ecswire::inline v0_2 {

/// The credentials that requests are signed with, of a user or, with a session token, of a role.
///
/// The caller obtains and renews them. Printing and formatting mask them; `sign` writes the session
/// token to the request.
struct credentials {
    std::string access_key_id{};     ///< `AKIDEXAMPLE`
    std::string secret_access_key{}; ///< never part of a request
    std::string session_token{};     ///< of temporary credentials; empty without one

    /// The credentials on one line, masked: the end of the access key ID, as the AWS CLI lists it,
    /// and whether there is a secret and a session token: `access key ****MPLE, secret ****, no
    /// session token`.
    [[nodiscard]] std::string message() const {
        constexpr std::size_t shown = 4;
        std::string line = "no access key";
        if (!access_key_id.empty()) {
            line = "access key ****";
            if (access_key_id.size() >= 2 * shown) { // else half of it or more would show
                line.append(access_key_id, access_key_id.size() - shown, shown);
            }
        }
        line.append(secret_access_key.empty() ? ", no secret" : ", secret ****");
        return line.append(session_token.empty() ? ", no session token" : ", session token ****");
    }

    friend bool operator==(const credentials&, const credentials&) = default;
};

template <>
inline constexpr bool formats_as_message<credentials> = true;

} // namespace ecswire::inline v0_2
