// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <ios>
#include <ostream>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Writes a text to a stream as it is: width, fill and flags of the stream, such as those of
/// `std::setw`, are neither used nor changed. Every `operator<<` of the library prints with it.
inline std::ostream& print_text(std::ostream& stream, std::string_view text) {
    return stream.write(text.data(), static_cast<std::streamsize>(text.size()));
}

} // namespace ecswire::inline v0_2
