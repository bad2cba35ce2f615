// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Parsing any HTTP request as one of UpdateContainerAgent, and dispatching it: a server always has
// an answer that a client can parse.

#include "fuzz/support/check.hpp"
#include "fuzz/support/http_text.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <sstream>

namespace {

using namespace ecswire;
using Op = UpdateContainerAgent;

http_request request_of(std::string_view input) {
    http_request request;
    const std::string_view line = fuzz::take_line(input);
    const std::size_t space = line.find(' ');
    request.method = line.substr(0, space);
    request.target = space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
    request.headers = fuzz::take_headers(input);
    request.body = input;
    return request;
}

// A request that was parsed and is valid can be sent again.
void check_input(const UpdateContainerAgentRequest& value) {
    const auto again = make_request(value);
    FUZZ_CHECK(again.has_value());
    const auto read = parse_request<Op>(*again);
    FUZZ_CHECK(read && *read == value);
}

void check_error(const request_error& error) {
    FUZZ_CHECK(!error.message().empty());
    FUZZ_CHECK((error.code() == protocol_errc::invalid_request) == (error.violations() != nullptr));
    FUZZ_CHECK((error.code() == protocol_errc::undecodable_request) ==
               (error.decode_failure() != nullptr));
    FUZZ_CHECK(error.encode_failure() == nullptr);
}

// An error can't quote a method or header that is not UTF-8, and then has no message.
bool quotes_what_is_no_utf8(const http_request& request) {
    const std::string target(find_header(request.headers, "X-Amz-Target").value_or(""));
    return !validate(request.method).empty() || !validate(target).empty();
}

void check_service(const http_request& request, bool is_right) {
    bool served = false;
    const http_response answer =
        dispatch<Op>(request, [&](const UpdateContainerAgentRequest& /*input*/) {
            served = true;
            return UpdateContainerAgentResponse{};
        });
    FUZZ_CHECK(served == is_right);
    const auto read = parse_response<Op>(answer);
    FUZZ_CHECK(read.has_value() == is_right);
    if (!read) {
        const call_error<Op> error = read.error();
        FUZZ_CHECK(error.service() != nullptr);
        FUZZ_CHECK(!error.service()->name.empty());
        FUZZ_CHECK(!error.service()->text.empty() || quotes_what_is_no_utf8(request));
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    const http_request request = request_of(input);
    const auto result = parse_request<Op>(request);
    if (result) {
        check_input(*result);
    } else {
        check_error(result.error());
    }
    check_service(request, result.has_value());
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    using ecswire_test::random_text;
    const auto value =
        ecswire_test::random_value<UpdateContainerAgentRequest>(choices, random_text::plain);
    const auto request = make_request(value, {.validate = false}).value();
    std::ostringstream text;
    text << request.method << ' ' << request.target << '\n';
    for (const http_header& header : request.headers) {
        text << header.name << ':' << header.value << '\n';
    }
    text << '\n' << request.body;
    return text.str();
}
