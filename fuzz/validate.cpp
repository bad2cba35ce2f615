// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Validating any message with any text. The first byte selects the message, the others its value.

#include "fuzz/support/byte_choices.hpp"
#include "fuzz/support/check.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/validation/validate.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace ecswire;

// The pointer of a violation is in the document, or names a member that its parent lacks.
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
    FUZZ_CHECK(document || !report.empty()); // a valid value can be encoded
    for (const violation& found : report) {
        FUZZ_CHECK(!document || found.constraint != "utf8");
        FUZZ_CHECK(!found.constraint.empty());
        FUZZ_CHECK(found.message().starts_with("Value "));
        if (document) {
            check_place(found, *document);
        }
    }
}

// The constraints of tags, checked in the simplest way.
void check_tags(const std::vector<Tag>& tags, const std::string& pointer,
                const validation_report& report) {
    std::multiset<std::string> expected;
    std::set<std::string_view> keys;
    std::size_t counted = 0;
    const auto is_reserved = [](std::string_view text) {
        return text.size() >= 4 && (text[0] == 'a' || text[0] == 'A') &&
               (text[1] == 'w' || text[1] == 'W') && (text[2] == 's' || text[2] == 'S') &&
               text[3] == ':';
    };
    const auto check_text = [&](const std::string& at, const std::optional<std::string>& text,
                                std::size_t min_length, std::size_t max_length) {
        if (!text) {
            return;
        }
        if (find_invalid_utf8(*text) != text->size()) {
            expected.insert(at + " utf8");
            return;
        }
        const auto length = static_cast<std::size_t>(std::ranges::count_if(
            *text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
        if (length < min_length || length > max_length) {
            expected.insert(at + " length");
        }
        if (is_reserved(*text)) {
            expected.insert(at + " reservedPrefix");
        }
    };
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        check_text(at + "/key", tags[i].key, 1, 128);
        check_text(at + "/value", tags[i].value, 0, 256);
        if (tags[i].key && !keys.insert(*tags[i].key).second) {
            expected.insert(at + "/key uniqueItems");
        }
        counted += tags[i].key && is_reserved(*tags[i].key) ? 0U : 1U;
    }
    if (counted > 50) {
        expected.insert(pointer + " length");
    }
    std::multiset<std::string> found;
    for (const violation& each : report) {
        if (each.pointer.starts_with(pointer) && each.constraint != "pattern") {
            found.insert(each.pointer + " " + std::string(each.constraint));
        }
    }
    FUZZ_CHECK(found == expected);
}

// The first violations don't depend on the maximum number of violations, and every value that is
// valid from a user is valid from the service.
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
        if constexpr (std::is_same_v<T, UpdateContainerAgentResponse>) {
            if (value.containerInstance && value.containerInstance->tags) {
                check_tags(*value.containerInstance->tags, "/containerInstance/tags", report);
            }
        }
        if constexpr (declares_operation<T>) {
            const auto message = make_request(value);
            FUZZ_CHECK(message.has_value() == report.empty());
            FUZZ_CHECK(message || message.error() == request_error(report));
        }
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) { return random_bytes(choices); }
