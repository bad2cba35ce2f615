// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding a document as any message gives a value or a consistent error. The first byte selects
// the message; its highest bit selects small limits and no memory resource for copies of text.

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/pretty.hpp>

namespace {

using namespace ecswire;

void check_error(const decode_error& error, std::string_view document) {
    FUZZ_CHECK(error.code != decode_errc{});
    FUZZ_CHECK(error.offset && *error.offset <= document.size());
    FUZZ_CHECK(error.pointer.empty() || error.pointer.front() == '/');
    FUZZ_CHECK(!error.message().empty());
    const bool is_mismatch = make_error_code(error.code) == decode_condition::mismatch;
    FUZZ_CHECK(is_mismatch || error.expected.empty());
}

// Decoding into an object replaces its whole value.
template <class T>
void check_reuse(std::string_view document, const T& value, bool is_strict) {
    fuzz::decoding decoding(is_strict);
    ecswire_test::seeded_choices choices(document.size());
    T used = ecswire_test::random_value<T>(choices);
    FUZZ_CHECK(decode_into(used, document, decoding.options).has_value());
    FUZZ_CHECK(ecswire_test::same_value(used, value));
}

} // namespace

void fuzz::run(std::string_view input) {
    const bool is_strict = !input.empty() && static_cast<unsigned char>(input.front()) >= 0x80;
    with_message(input, [is_strict]<class T>(std::type_identity<T>, std::string_view document) {
        decoding decoding(is_strict);
        if (is_strict) {
            decoding.options.resource = nullptr;
        }
        const auto value = decode<T>(document, decoding.options);
        if (!value) {
            return check_error(value.error(), document);
        }
        check_reuse(document, *value, is_strict);
        FUZZ_CHECK(encode_pretty(*value).has_value()); // a decoded value is UTF-8
        (void)validate(*value).message();
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    return random_message(choices);
}
