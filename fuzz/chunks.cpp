// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding a document in chunks gives the same value or error as decoding it whole. The first byte
// selects the message, the next two the splits and the limits.

#include "fuzz/support/chunks.hpp"
#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>

using namespace ecswire;

void fuzz::run(std::string_view input) {
    if (input.size() < 1 + cutting::size) {
        return;
    }
    const cutting cut(input.substr(1));
    const std::string_view document = input.substr(1 + cutting::size);
    with_message(input, [&]<class T>(std::type_identity<T>, std::string_view /*rest*/) {
        decoding at_once(cut.is_strict, cut.limits());
        decoding in_parts(cut.is_strict, cut.limits());
        T whole{};
        T parts{};
        const auto expected = decode_into(whole, document, at_once.options);
        decoder<T> decoder(parts, in_parts.options);
        const auto result = write_in_chunks(decoder, document, cut);
        FUZZ_CHECK(result == expected);
        FUZZ_CHECK(!result || ecswire_test::same_value(parts, whole));
        FUZZ_CHECK(in_parts.unknown_members == at_once.unknown_members);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    return with_spaces(choices, random_message(choices, random_cutting(choices)));
}
