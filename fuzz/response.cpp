// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Parsing any HTTP response as that of UpdateContainerAgent.

#include "fuzz/support/check.hpp"
#include "fuzz/support/http_text.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/text/one_line.hpp>

#include <boost/mp11/algorithm.hpp>

#include <charconv>
#include <sstream>

namespace {

using namespace ecswire;
using Op = UpdateContainerAgent;

http_response response_of(std::string_view input) {
    http_response response;
    const std::string_view status = fuzz::take_line(input);
    std::from_chars(status.data(), status.data() + status.size(), response.status);
    response.headers = fuzz::take_headers(input);
    response.body = input;
    return response;
}

void check_output(const UpdateContainerAgentResponse& output, const http_response& given) {
    FUZZ_CHECK(given.status / 100 == 2);
    const auto again = make_response<Op>(output, "identifier");
    FUZZ_CHECK(again.has_value() && request_id(*again) == "identifier");
    const auto read = parse_response<Op>(*again);
    FUZZ_CHECK(read && ecswire_test::same_value(*read, output));
}

// An error of the operation has the type of its name, and can be sent again.
void check_modeled(const service_error<Op>& error) {
    std::visit(
        [&]<class E>(const E& modeled) {
            if constexpr (!std::same_as<E, std::monostate>) {
                FUZZ_CHECK(error.name == shape_name<E>);
                FUZZ_CHECK(error.traits.has_value() == states_error_traits<E>);
                FUZZ_CHECK(!error.traits || error.traits == error_traits_for<E>);
                const call_error<Op> again = parse_response<Op>(make_error(modeled)).error();
                const E* const same = again.service()->template get_if<E>();
                FUZZ_CHECK(same != nullptr && *same == modeled);
            }
        },
        error.modeled);
}

void check_error(const call_error<Op>& error, const http_response& given) {
    FUZZ_CHECK(error.response().status == given.status);
    FUZZ_CHECK(error.response().body == given.body);
    FUZZ_CHECK(error.response().request_id == request_id(given).value_or(""));
    const std::string message = error.message();
    FUZZ_CHECK(!message.empty() && on_one_line(message) == message);
    FUZZ_CHECK((error.service() == nullptr) == (error.decode_failure() != nullptr));
    FUZZ_CHECK(error.decode_failure() == nullptr || given.status / 100 == 2);
    if (error.service() != nullptr) {
        FUZZ_CHECK(error.retryable() == error.service()->retryable());
        check_modeled(*error.service());
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    const http_response given = response_of(input);
    const auto result = parse_response<Op>(given);
    if (result) {
        check_output(*result, given);
    } else {
        check_error(result.error(), given);
    }
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    http_response response;
    std::string message = random_message(choices);
    with_message(message, [&]<class T>(std::type_identity<T>, std::string_view document) {
        if constexpr (boost::mp11::mp_contains<Op::error_types, T>::value) {
            response = make_error(decode<T>(document).value(), "identifier");
            if (choices.below(3) == 0) {
                response.headers.push_back(
                    {"x-amzn-errortype", "namespace#" + std::string(shape_name<T>) + ":uri"});
            }
        } else {
            response = {.status = choices.below(8) == 0 ? 503 : 200, .headers = {}, .body = {}};
            response.body = document;
        }
    });
    std::ostringstream text;
    text << response.status << '\n';
    for (const http_header& header : response.headers) {
        text << header.name << ':' << header.value << '\n';
    }
    text << '\n' << response.body;
    return text.str();
}
