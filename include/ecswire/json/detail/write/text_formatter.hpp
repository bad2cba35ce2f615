// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/print.hpp>
#include <ecswire/reflect/formats_as_message.hpp>

namespace ecswire::inline v0_2::detail {

template <class T>
concept formattable = prints_json<T> || formats_as_message<T>;

// The common part of std::formatter and fmt::formatter. `Base` is the formatter of string views,
// which parses the format options and formats the text.
template <formattable T, class Base>
struct text_formatter : Base {
    template <class Context>
    auto format(const T& value, Context& context) const {
        if constexpr (prints_json<T>) {
            return Base::format(printed(value), context);
        } else {
            return Base::format(message_of(value), context);
        }
    }
};

} // namespace ecswire::inline v0_2::detail
