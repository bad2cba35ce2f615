// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/print_text.hpp>

#include "support/catch.hpp"

#include <iomanip>
#include <sstream>

TEST_CASE("print_text neither uses nor changes the formatting state of the stream") {
    std::ostringstream stream;
    stream << std::setw(8) << std::setfill('*') << std::hex;
    CHECK(&ecswire::print_text(stream, "text\n") == &stream);
    CHECK(stream.str() == "text\n");
    CHECK(stream.width() == 8);
    CHECK(stream.fill() == '*');
    CHECK((stream.flags() & std::ios::basefield) == std::ios::hex);
}
