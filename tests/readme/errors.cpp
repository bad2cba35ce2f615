// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

// Decides what to do after an answer.
std::string next_step(const ecswire::http_response& answer) {
    const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(answer);
    if (response) {
        return "updating";
    }
    const auto error = response.error(); // a copy, which service() and decode_failure() point into
    if (const auto* const refused = error.service()) {
        if (refused->get_if<ecswire::UpdateInProgressException>() != nullptr) {
            return "wait for the update";
        }
        if (refused->get_if<ecswire::NoUpdateAvailableException>() != nullptr) {
            return "nothing to do";
        }
        if (error.retryable()) { // throttling, a fault of the server
            return "try again";
        }
        return "give up: " + refused->message(); // an error of any name, or a proxy's page
    }
    return ecswire::excerpt(*error.decode_failure(), answer.body); // line, column and a caret
}

ecswire::http_response answer(int status, std::string body) {
    return {.status = status, .headers = {}, .body = std::move(body)};
}

} // namespace

TEST_CASE("an error has a type, a name, or the position in the document") {
    CHECK(next_step(answer(200, "{}")) == "updating");
    CHECK(next_step(answer(400, R"({"__type":"UpdateInProgressException"})")) ==
          "wait for the update");
    CHECK(next_step(answer(400, R"({"__type":"NoUpdateAvailableException"})")) == "nothing to do");
    CHECK(next_step(answer(400, R"({"__type":"ThrottlingException"})")) == "try again");
    CHECK(next_step(answer(503, "<html>")) == "try again");
    CHECK(next_step(answer(400, R"({"__type":"NewException","message":"No."})")) ==
          "give up: NewException (status 400): No.");
    CHECK(next_step(answer(403, "<html>")) == "give up: unnamed error (status 403): <html>");
    CHECK("\n" + next_step(answer(200, R"({"containerInstance":{"version":1.5}})")) + "\n" ==
          R"(
line 1, column 33: expected an integer of 64 bits, found a fraction at '/containerInstance/version', byte 32
    {"containerInstance":{"version":1.5}}
                                    ^
)");
}
