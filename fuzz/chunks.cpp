// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding a document in chunks gives the same value or error as decoding it whole. The first byte
// selects the message, the next two the splits and the limits.

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>

#include <algorithm>
#include <vector>

namespace {

using namespace ecswire;
using read_result = boost::system::result<void, decode_error>;

// Every chunk has its own memory, which is deallocated before the next chunk is written.
template <class T>
read_result decode_in_chunks(T& target, std::string_view document, const decode_options& options,
                             std::size_t max_length, std::uint64_t seed) {
    ecswire_test::seeded_choices choices(seed);
    decoder<T> decoder(target, options);
    while (!document.empty()) {
        const std::size_t length = (std::min)(choices.below(max_length + 1), document.size());
        const std::vector<char> chunk(document.begin(),
                                      document.begin() + static_cast<std::ptrdiff_t>(length));
        if (auto written = decoder.write({chunk.data(), chunk.size()}); !written) {
            FUZZ_CHECK(decoder.finish().error() == written.error());
            return written;
        }
        document.remove_prefix(length);
    }
    return decoder.finish();
}

} // namespace

void fuzz::run(std::string_view input) {
    if (input.size() < 3) {
        return;
    }
    const std::size_t max_length = 1 + static_cast<unsigned char>(input[1]) % 64U;
    const bool is_strict = static_cast<unsigned char>(input[1]) % 128U >= 64;
    const bool has_fast_path = static_cast<unsigned char>(input[1]) >= 128;
    const auto seed = static_cast<unsigned char>(input[2]);
    const std::string_view document = input.substr(3);
    with_message(input, [&]<class T>(std::type_identity<T>, std::string_view /*rest*/) {
        const decode_limits limits = has_fast_path ? decoding::fast_limits : decoding::small_limits;
        decoding at_once(is_strict, limits);
        decoding cut(is_strict, limits);
        T whole{};
        T parts{};
        const read_result expected = decode_into(whole, document, at_once.options);
        const read_result result = decode_in_chunks(parts, document, cut.options, max_length, seed);
        FUZZ_CHECK(result == expected);
        FUZZ_CHECK(!result || ecswire_test::same_value(parts, whole));
        FUZZ_CHECK(cut.unknown_members == at_once.unknown_members);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    const std::string cut{static_cast<char>(choices.below(256)),
                          static_cast<char>('0' + choices.below(64))};
    return random_message(choices, cut);
}
