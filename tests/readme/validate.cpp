// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <sstream>
#include <string>

TEST_CASE("validate returns every violation of a document") {
    std::ostringstream out;
    const std::string body =
        R"({"agentUpdateStatus": "PAUSED", "tags": [{"key": "aws:team"}, {"key": ""}]})";

    const auto instance = ecswire::decode<ecswire::ContainerInstance>(body);
    if (!instance) {
        FAIL(instance.error());
    }

    const auto report = ecswire::validate(*instance, {.origin = ecswire::value_origin::service});
    for (const ecswire::violation& violation : report) {
        out << violation.pointer << " " << violation.constraint << '\n'
            << "    " << violation.message() << '\n';
    }

    CHECK("\n" + out.str() == R"(
/agentUpdateStatus enum
    Value at '/agentUpdateStatus' failed to satisfy constraint: Member must satisfy enum value set: [PENDING, STAGING, STAGED, UPDATING, UPDATED, FAILED]
/tags/1/key length
    Value with length 0 at '/tags/1/key' failed to satisfy constraint: Member must have length between 1 and 128, inclusive
)");
}
