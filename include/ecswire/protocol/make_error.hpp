// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/service/error_traits.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

/// The HTTP response that brings an error of any described shape: the status that its traits state
/// (400 where it states none), its name in `__type`, and its members.
///
///     return ecswire::make_error(ecswire::ServerException{.message = "Out of order."});
///
/// A server must answer, so an error that can't be written, as its text isn't UTF-8, goes out with
/// its name alone.
template <described_struct E>
[[nodiscard]] http_response make_error(const E& error, std::string_view request_id = {}) {
    int status = 400;
    if constexpr (error_shape<E>) {
        status = error_traits_of(shape<E>{}).status;
    }
    std::string body = R"({"__type":")";
    body.append(shape_name<E>).append(1, '"');
    if (const auto members = encode(error); members && members->size() > 2) {
        body.append(",").append(*members, 1); // `{}` holds no member
    } else {
        body.append("}");
    }
    return detail::make_message(status, std::move(body), request_id);
}

} // namespace ecswire::inline v0_2
