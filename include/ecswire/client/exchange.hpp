// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/text/one_line.hpp>
#include <ecswire/text/print_text.hpp>

#include <chrono>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

namespace detail {

inline void mask_credentials(std::vector<http_header>& headers) {
    for (http_header& header : headers) {
        if (is_secret_header(header.name)) {
            header.value = "***";
        }
    }
}

} // namespace detail

/// The message with `***` for the values of headers that hold credentials or sessions.
[[nodiscard]] inline http_request masked(http_request request) {
    detail::mask_credentials(request.headers);
    return request;
}

/// The message with `***` for the values of headers that hold credentials or sessions.
[[nodiscard]] inline http_response masked(http_response response) {
    detail::mask_credentials(response.headers);
    return response;
}

/// A request that `call` sent and its response, for an observer to log or keep. `***` replaces
/// credentials in headers and `sensitive` values in bodies. If the shape has sensitive members and
/// the body can't be decoded, `***` replaces the whole body. The message of an error isn't masked.
struct exchange {
    std::string_view operation{};            ///< its name
    unsigned attempt = 1;                    ///< 1 for the first, 2 for the first retry ...
    http_request request{};                  ///< as it was given to the transport
    std::optional<http_response> response{}; ///< none where the transport brought none
    std::chrono::nanoseconds duration{};     ///< by the caller's clock; 0 where it gave none
};

/// Prints one line without the bodies: `ListTasks attempt 2: 400, 132 ms, request 1b2c`.
inline std::ostream& operator<<(std::ostream& stream, const exchange& seen) {
    std::string line(seen.operation);
    line.append(" attempt ").append(std::to_string(seen.attempt)).append(": ");
    line.append(seen.response ? std::to_string(seen.response->status) : "no response").append(", ");
    using std::chrono::milliseconds;
    const auto duration = std::chrono::duration_cast<milliseconds>(seen.duration).count();
    line.append(std::to_string(duration)).append(" ms");
    if (seen.response) {
        if (const auto id = request_id(*seen.response)) {
            append_on_one_line(line.append(", request "), *id);
        }
    }
    return print_text(stream, line);
}

} // namespace ecswire::inline v0_2
