// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/write/write_document.hpp>
#include <ecswire/json/encode_error.hpp>

#include <boost/system/result.hpp>

#include <string>

namespace ecswire::inline v0_2 {

/// Encodes a value as a compact JSON document in `out`, whose text is replaced and whose memory is
/// reused: a string that has held two such documents isn't allocated again.
///
/// Absent members are left out; the others are written in declaration order. A number is the
/// shortest text that decodes to an equal number; a double that isn't finite is `"NaN"`,
/// `"Infinity"` or `"-Infinity"`. The only error is a text that isn't UTF-8; then `out` is empty.
/// No view in the value may refer to `out`. T is a `wire_type`. Linear in the size of the document.
template <class T>
[[nodiscard]] boost::system::result<void, encode_error> encode_to(std::string& out,
                                                                  const T& value) {
    return detail::write_document(out, value);
}

/// Encodes a value as a new JSON document: see `encode_to`.
template <class T>
[[nodiscard]] boost::system::result<std::string, encode_error> encode(const T& value) {
    std::string out;
    if (auto written = detail::write_document(out, value); !written) {
        return written.error();
    }
    return out;
}

} // namespace ecswire::inline v0_2
