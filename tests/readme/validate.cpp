// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <sstream>
#include <string>

TEST_CASE("a document is checked, and every violation told") {
    std::ostringstream out;
    const auto instance = ecswire::decode<ecswire::ContainerInstance>(
        R"({"agentUpdateStatus": "PAUSED", "tags": [{"key": "aws:team"}, {"key": ""}]})");
    REQUIRE(instance);

    const auto report = ecswire::validate(*instance, {.origin = ecswire::value_origin::service});
    for (const ecswire::violation& violation : report) {
        out << violation.pointer << " " << violation.constraint << '\n'
            << "    " << violation.message() << '\n';
    }

    CHECK(out.str().starts_with("/agentUpdateStatus enum\n"));
    CHECK(out.str().find("aws:") == std::string::npos);
    CHECK(out.str().find("/tags/1/key length\n") != std::string::npos);
}
