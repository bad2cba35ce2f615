// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/json_pointer.hpp>
#include <ecswire/text/real_bits.hpp>

#include <boost/config.hpp>

#include <string>
#include <string_view>

/// Text functions that encoding to text and to `boost::json::value` share.
namespace ecswire::inline v0_2::detail {

/// The protocol's name of NaN or an infinity; empty for a finite value.
template <real_type Real>
std::string_view name_of_non_finite(const Real& value) noexcept {
    if (is_finite(value)) {
        return {};
    }
    if (is_nan(value)) {
        return "NaN";
    }
    return has_sign(value) ? "-Infinity" : "Infinity";
}

/// The text of a string or a view.
template <class T>
std::string_view text_of(const T& value) noexcept {
    return std::string_view(value);
}

/// The text of an open enumeration. Not inlined, since it searches the enumerators.
template <open_enum_type T>
BOOST_NOINLINE std::string_view text_of(const T& value) noexcept {
    return value.text();
}

/// Prepends the token of an outer value to the JSON Pointer of an inner one.
template <class Token>
void prepend_pointer_token(std::string& pointer, Token token) {
    std::string whole;
    append_pointer_token(whole, token);
    pointer.insert(0, whole);
}

} // namespace ecswire::inline v0_2::detail
