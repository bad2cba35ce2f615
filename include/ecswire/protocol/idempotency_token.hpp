// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <type_traits>

/// Idempotency tokens of requests: Smithy's trait `idempotencyToken`. A service carries out
/// requests with the same token only once.
namespace ecswire::inline v0_2 {

/// Whether a member of the request is an idempotency token.
template <described_struct Request>
inline constexpr bool has_idempotency_token = [] {
    bool found = false;
    for_each_member<Request>([&found](auto member) {
        found = found || is_idempotency_token<decltype(member)::pointer>;
    });
    return found;
}();

/// Whether the idempotency token of the request is absent.
template <described_struct Request>
[[nodiscard]] constexpr bool lacks_idempotency_token(const Request& request) {
    bool lacks = false;
    for_each_member<Request>([&](auto member) {
        if constexpr (is_idempotency_token<decltype(member)::pointer>) {
            lacks = lacks || !is_present(request.*member.pointer);
        }
    });
    return lacks;
}

/// Sets the idempotency token of a request to `generate()` if it is absent. To send a request
/// again, keep it with its token.
///
///     ecswire::fill_idempotency_token(request, [&] { return random_uuid(device); });
///
/// ECS accepts up to 36 characters of printable ASCII. `generate` must return unique tokens, so it
/// needs a good source of randomness.
template <described_struct Request, class Generate>
void fill_idempotency_token(Request& request, Generate&& generate) {
    static_assert(has_idempotency_token<Request>,
                  "ecswire: the request has no idempotency token: mark the member by "
                  "idempotency_token<&Request::member> in traits_of(shape<Request>), or don't call "
                  "fill_idempotency_token");
    for_each_member<Request>([&](auto member) {
        if constexpr (is_idempotency_token<decltype(member)::pointer>) {
            auto& token = request.*member.pointer;
            if (!is_present(token)) {
                token = generate();
            }
        }
    });
}

} // namespace ecswire::inline v0_2
