// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/assert/source_location.hpp>
#include <boost/throw_exception.hpp>

#include <ostream>
#include <stdexcept>
#include <string>

/// The error of an example's function: a sentence for the person who runs it.
struct example_error {
    std::string text{};

    /// The sentence, as `ecswire::call_failure` shows it.
    [[nodiscard]] std::string message() const { return text; }

    friend std::ostream& operator<<(std::ostream& stream, const example_error& error) {
        return stream << error.text;
    }
    friend bool operator==(const example_error&, const example_error&) = default;
};

/// Boost.System calls this where a result that holds this error is asked for its value; since
/// Boost 1.92 `*` and `->` need it too.
[[noreturn]] inline void throw_exception_from_error(const example_error& error,
                                                    const boost::source_location& location) {
    boost::throw_exception(std::runtime_error(error.text), location);
}
