// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/write_document.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/print_text.hpp>

#include <concepts>
#include <ostream>
#include <string>

namespace ecswire::inline v0_2 {

/// A type whose values are printed as JSON: a shape, an open enumeration, or a timestamp.
template <class T>
concept prints_json = described_struct<T> || open_enum_type<T> || std::same_as<T, timestamp>;

/// The value as compact JSON, with `"***"` instead of `sensitive` values. If a text isn't UTF-8,
/// the error message in `<` and `>`.
template <prints_json T>
[[nodiscard]] std::string printed(const T& value) {
    std::string document;
    const auto written = detail::write_document(document, value, detail::audience::people);
    return written ? document : '<' + written.error().message() + '>';
}

/// Writes `printed(value)` to the stream. Test frameworks use this operator to show values. For
/// shapes in a namespace of your own, write `using ecswire::operator<<;` there.
template <prints_json T>
std::ostream& operator<<(std::ostream& stream, const T& value) {
    return print_text(stream, printed(value));
}

/// Writes the wire name of an enumerator to the stream.
template <described_enum E>
std::ostream& operator<<(std::ostream& stream, E value) {
    return print_text(stream, wire_text(value));
}

} // namespace ecswire::inline v0_2
