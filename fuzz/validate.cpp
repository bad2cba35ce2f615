// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Validating any message that holds any text. The first byte chooses the message, the others its
// value.

#include "fuzz/support/byte_choices.hpp"
#include "fuzz/support/check.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/validation/validate.hpp>

#include <algorithm>

namespace {

using namespace ecswire;

// The place that a violation names is in the document, or is a member that its parent lacks.
void check_place(const violation& found, const boost::json::value& document) {
    boost::system::error_code ec;
    if (document.find_pointer(found.pointer, ec) == nullptr) {
        const std::string parent = found.pointer.substr(0, found.pointer.rfind('/'));
        const boost::json::value* const whole = document.find_pointer(parent, ec);
        FUZZ_CHECK(whole != nullptr && whole->is_object());
    }
    FUZZ_CHECK(document.find_pointer(found.other, ec) != nullptr);
}

template <class T>
void check_violations(const T& value, const validation_report& report) {
    const auto document = to_value(value);
    FUZZ_CHECK(document || !report.empty()); // what is valid can be sent
    for (const violation& found : report) {
        FUZZ_CHECK(!document || found.constraint != "utf8");
        FUZZ_CHECK(!found.constraint.empty());
        FUZZ_CHECK(found.message().starts_with("Value "));
        if (document) {
            check_place(found, *document);
        }
    }
}

// What the first violations are doesn't depend on how many are asked for, and a service may do no
// less than a user.
template <class T>
void check_options(const T& value, const validation_report& report) {
    const auto first = validate(value, {.max_violations = 1});
    FUZZ_CHECK(first.size() == (std::min<std::size_t>)(report.size(), 1));
    FUZZ_CHECK(first.empty() || first[0] == report[0]);
    auto next = report.begin();
    for (const violation& found : validate(value, {.origin = value_origin::service})) {
        next = std::find(next, report.end(), found);
        FUZZ_CHECK(next != report.end());
        ++next;
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    with_message(input, []<class T>(std::type_identity<T>, std::string_view bytes) {
        byte_choices choices(bytes);
        const T value = ecswire_test::random_value<T>(choices, ecswire_test::random_text::bytes);
        const validation_report report = validate(value);
        FUZZ_CHECK(report.empty() == report.message().empty());
        check_violations(value, report);
        check_options(value, report);
        if constexpr (requires { make_request(value); }) {
            const auto message = make_request(value);
            FUZZ_CHECK(message.has_value() == report.empty());
            FUZZ_CHECK(message || *message.error().violations() == report);
        }
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    std::string input(1, static_cast<char>('0' + choices.below(2 * message_count) % message_count));
    for (std::size_t left = choices.below(2000); left != 0; --left) {
        input += static_cast<char>(choices.below(256));
    }
    return input;
}
