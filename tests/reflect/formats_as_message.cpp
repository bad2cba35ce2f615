// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/formats_as_message.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode_error.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/validation/validation_report.hpp>
#include <ecswire/validation/violation.hpp>

#include "support/catch.hpp"

#include <sstream>
#include <string>

using namespace ecswire;

namespace {

template <class T>
bool is_printed_as_its_message(const T& value) {
    static_assert(formats_as_message<T>);
    std::ostringstream stream;
    stream << value;
    return stream.str() == value.message();
}

} // namespace

TEST_CASE("formats_as_message is true of every error and violation, which print as their message") {
    CHECK(is_printed_as_its_message(decode_error{.code = decode_errc::incomplete}));
    CHECK(is_printed_as_its_message(encode_error{.code = encode_errc::invalid_utf8}));
    CHECK(is_printed_as_its_message(violation{.pointer = "/cluster", .constraint = "required"}));
    CHECK(is_printed_as_its_message(validation_report({{.constraint = "length"}, {}})));
    CHECK(is_printed_as_its_message(request_error()));
    CHECK(is_printed_as_its_message(call_error<UpdateContainerAgent>()));
}

TEST_CASE("formats_as_message is false of types that only happen to have a message()") {
    struct own {
        [[nodiscard]] static std::string message() { return {}; }
    };
    static_assert(!formats_as_message<own>);
    static_assert(!formats_as_message<std::string>);
    static_assert(!formats_as_message<UpdateContainerAgentRequest>);
}
