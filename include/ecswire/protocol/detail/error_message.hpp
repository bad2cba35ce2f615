// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/text/ascii.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

// Calls `function(name, text)` for the member `message` or `Message` of an error. Services use both
// spellings.
template <class E, class F>
void for_each_message(E& error, const F& function) {
    for_each_member<std::remove_const_t<E>>([&](auto member) {
        if constexpr (std::is_same_v<member_type<decltype(member)::pointer>,
                                     std::optional<std::string>>) {
            if (equal_ignoring_case(wire_name_of<decltype(member)>, "message")) {
                function(wire_name_of<decltype(member)>, error.*member.pointer);
            }
        }
    });
}

template <described_struct E>
void set_absent_message(E& error, const std::string& message) {
    for_each_message(error, [&](std::string_view, std::optional<std::string>& text) {
        if (!text) {
            text = message;
        }
    });
}

} // namespace ecswire::inline v0_2::detail
