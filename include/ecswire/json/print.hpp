// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/print_text.hpp>

#include <concepts>
#include <ostream>
#include <string>
#include <utility>

namespace ecswire::inline v0_2 {

/// What is shown to people as JSON.
template <class T>
concept prints_json = described_struct<T> || open_enum_type<T> || std::same_as<T, timestamp>;

namespace detail {

template <prints_json T>
std::string printed(const T& value) {
    auto document = encode(value);
    return document ? unchecked_value(std::move(document)) : '<' + document.error().message() + '>';
}

} // namespace detail

/// Prints a shape, an open enumeration or a timestamp as compact JSON; where a text isn't UTF-8,
/// what is wrong instead. Test frameworks show values by it. A namespace of one's own gets it with
/// `using ecswire::operator<<;`.
template <prints_json T>
std::ostream& operator<<(std::ostream& stream, const T& value) {
    return print_text(stream, detail::printed(value));
}

/// Prints the text of an enumerator on the wire.
template <described_enum E>
std::ostream& operator<<(std::ostream& stream, E value) {
    return print_text(stream, wire_text(value));
}

} // namespace ecswire::inline v0_2
