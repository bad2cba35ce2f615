// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/protocol/common_errors.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/testing/detail/seeded_bits.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// A fault of one call.
enum class fake_fault {
    throttling,     ///< ThrottlingException; the operation isn't done
    server_error,   ///< ServerException with status 500; the operation isn't done
    proxy_page,     ///< status 502 and a page of HTML; the operation isn't done
    malformed_body, ///< the operation is done; half of the answer's body comes, with its status
    empty_body,     ///< the operation is done; no body comes, with the answer's status
    slow_answer,    ///< the operation is done; `fake_call` has the delay
};

/// Which calls have faults. The same seed and calls give the same faults.
struct fake_faults {
    // The shares of calls, from 0 for none to 1 for all. Together they are at most 1.
    double throttling = 0;     ///< see `fake_fault`
    double server_error = 0;   ///< see `fake_fault`
    double proxy_page = 0;     ///< see `fake_fault`
    double malformed_body = 0; ///< see `fake_fault`
    double empty_body = 0;     ///< see `fake_fault`
    double slow_answer = 0;    ///< see `fake_fault`

    std::chrono::milliseconds delay{3000}; ///< of slow answers
    std::string operation{};               ///< only calls of this operation have faults; empty: all
    std::vector<fake_fault> next{};        ///< of the next calls, one each; then the shares apply
    std::uint64_t seed = 1;                ///< of the random choices; each choice changes it

    /// The fault of the next call, which is a call of that operation; none where it has no fault.
    [[nodiscard]] std::optional<fake_fault> take(std::string_view called) {
        if (!operation.empty() && operation != called) {
            return std::nullopt;
        }
        if (!next.empty()) {
            const fake_fault first = next.front();
            next.erase(next.begin());
            return first;
        }
        double share = detail::next_seeded_share(seed);
        for (const auto& [fault, own_share] :
             {std::pair(fake_fault::throttling, throttling),
              std::pair(fake_fault::server_error, server_error),
              std::pair(fake_fault::proxy_page, proxy_page),
              std::pair(fake_fault::malformed_body, malformed_body),
              std::pair(fake_fault::empty_body, empty_body),
              std::pair(fake_fault::slow_answer, slow_answer)}) {
            if (share < own_share) {
                return fault;
            }
            share -= own_share;
        }
        return std::nullopt;
    }
};

/// Whether a call with that fault does its operation.
[[nodiscard]] constexpr bool is_done_with(fake_fault fault) noexcept {
    return fault == fake_fault::malformed_body || fault == fake_fault::empty_body ||
           fault == fake_fault::slow_answer;
}

/// The answer of a call with the fault. `answer` is the answer without the fault; it is used only
/// if the operation is done.
[[nodiscard]] inline http_response with_fault(fake_fault fault, http_response answer) {
    switch (fault) {
    case fake_fault::throttling: return make_error(ThrottlingException{.message = "Rate exceeded"});
    case fake_fault::server_error:
        return make_error(
            ServerException{.message = "Service Unavailable. Please try again later."});
    case fake_fault::proxy_page:
        return {.status = 502,
                .headers = {{"Content-Type", "text/html"}},
                .body = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                        "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"};
    case fake_fault::malformed_body:
        answer.body =
            answer.body.empty() ? "{" : answer.body.substr(0, (answer.body.size() + 1) / 2);
        return answer;
    case fake_fault::empty_body: answer.body.clear(); return answer;
    default: return answer;
    }
}

} // namespace ecswire::inline v0_2
