// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/detail/find_quote.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>

using ecswire::detail::find_near_quote;
using ecswire::detail::quote_window;

TEST_CASE("the first quote of sixteen bytes is found, whatever comes after") {
    const std::string none(quote_window, '\'');
    CHECK(find_near_quote(none.data()) == quote_window);
    CHECK(find_near_quote((none + "\"").data()) == quote_window);
    for (std::size_t first = 0; first < quote_window; ++first) {
        std::string text = none;
        text[first] = '"';
        CHECK(find_near_quote(text.data()) == first);
        text.replace(first, std::string::npos, quote_window - first, '"');
        CHECK(find_near_quote(text.data()) == first);
    }
}
