// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Serves every operation over HTTP with random responses: operations_server
//
// Prints its URL, then a line for each response: the operation and the body. A request with
// unknown members is answered with an error. Ends at the end of its standard input.

#include "any_operation.hpp"

#include "examples/fake_ecs/server.hpp"

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/protocol/common_errors.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/target.hpp>

#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::uint64_t seed = 20141113;

ecswire::http_response serve(const ecswire::http_request& request, std::string_view name) {
    const auto* const operation = ecswire_test::find_operation(name);
    if (operation == nullptr) {
        return ecswire::make_error(
            ecswire::UnknownOperationException{.message = std::string(name)});
    }
    // The same for every call, so that a response doesn't depend on the order of calls.
    ecswire_test::seeded_choices choices(seed);
    std::vector<std::string> unknown_members;
    auto response = operation->serve(request, choices, {.unknown_members = &unknown_members});
    if (unknown_members.empty()) {
        return response;
    }
    std::string message = "The request has unknown members:";
    for (const std::string& pointer : unknown_members) {
        message.append(" ").append(pointer);
    }
    return ecswire::make_error(ecswire::InvalidParameterException{.message = message});
}

} // namespace

int main() {
    try {
        const ecs_server::server server([](const ecswire::http_request& request) {
            const auto header = ecswire::find_header(request.headers, "X-Amz-Target");
            const auto target = ecswire::parse_target(header.value_or(""));
            const std::string name(target ? target->operation : "");
            auto response = serve(request, name);
            std::cout << name << " " << response.body << std::endl;
            return response;
        });
        std::cout << server.url() << std::endl;
        while (std::cin.get() != std::istream::traits_type::eof()) {
        }
        return 0;
    } catch (const std::exception& problem) {
        std::cerr << "operations_server: " << problem.what() << "\n";
        return 1;
    }
}
