// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/text/ascii.hpp>

#include <optional>
#include <string>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

// Sets `message` or `Message`, whichever the error has, if it is absent: services spell it either
// way, whatever the shape says.
template <described_struct E>
void set_absent_message(E& error, const std::string& message) {
    for_each_member<E>([&](auto member) {
        if constexpr (std::is_same_v<member_type<decltype(member)::pointer>,
                                     std::optional<std::string>>) {
            auto& text = error.*member.pointer;
            if (!text && equal_ignoring_case(wire_name_of<decltype(member)>, "message")) {
                text = message;
            }
        }
    });
}

} // namespace ecswire::inline v0_2::detail
