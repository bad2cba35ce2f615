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

TEST_CASE("print_text writes the whole text whatever the base, the adjustment and the precision") {
    std::ostringstream stream;
    for (auto* const manipulator : {&std::oct, &std::dec, &std::left, &std::internal,
                                    &std::showbase, &std::hexfloat, &std::uppercase}) {
        stream << *manipulator << std::setw(1) << std::setprecision(1);
        ecswire::print_text(stream, "1.50");
    }
    CHECK(stream.str() == "1.501.501.501.501.501.501.50");
    CHECK(stream.width() == 1);
    CHECK(stream.precision() == 1);
}
