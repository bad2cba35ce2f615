// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Encoding and decoding a decoded value again does not change it. The first byte selects the
// message.

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

void fuzz::run(std::string_view input) {
    with_message(input, []<class T>(std::type_identity<T>, std::string_view document) {
        decoding decoding;
        const auto first = ecswire::decode<T>(document, decoding.options);
        if (!first) {
            return;
        }
        const auto written = ecswire::encode(*first);
        FUZZ_CHECK(written.has_value());
        decoding.unknown_members.clear();
        const auto second = ecswire::decode<T>(*written, decoding.options);
        FUZZ_CHECK(second.has_value());
        FUZZ_CHECK(ecswire_test::same_value(*first, *second));
        FUZZ_CHECK(decoding.unknown_members.empty());

        std::string again = "something else";
        FUZZ_CHECK(ecswire::encode_to(again, *second).has_value());
        FUZZ_CHECK(again == *written);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    return random_message(choices);
}
