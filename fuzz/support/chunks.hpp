// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "tests/support/random_value.hpp"

#include <ecswire/json/decode_error.hpp>

#include <boost/system/result.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// How a document is cut into chunks, and whether the limits are small: from two bytes.
struct cutting {
    std::size_t max_length; ///< of a chunk: 1 to 397, few of which let the fast path read
    bool is_strict;
    bool has_fast_path; ///< the limits are those that the fast path checks
    std::uint64_t seed; ///< of the lengths

    static constexpr std::size_t size = 2; ///< bytes

    explicit cutting(std::string_view bytes) noexcept
        : max_length(1 + (byte(bytes, 0) % 64U) * (byte(bytes, 0) % 64U) / 10),
          is_strict(byte(bytes, 0) % 128U >= 64),
          has_fast_path(byte(bytes, 0) >= 128),
          seed(byte(bytes, 1)) {}

    [[nodiscard]] const ecswire::decode_limits& limits() const noexcept {
        return has_fast_path ? decoding::fast_limits : decoding::small_limits;
    }

private:
    static unsigned byte(std::string_view bytes, std::size_t i) noexcept {
        return static_cast<unsigned char>(bytes[i]);
    }
};

/// Writes a document to a decoder in chunks. Every chunk has its own memory, which is deallocated
/// before the next chunk is written. After an error, `finish` returns the same error.
template <class Decoder>
boost::system::result<void, ecswire::decode_error>
write_in_chunks(Decoder& decoder, std::string_view document, const cutting& cut) {
    ecswire_test::seeded_choices choices(cut.seed);
    while (!document.empty()) {
        const std::size_t length = (std::min)(choices.below(cut.max_length + 1), document.size());
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

/// The bytes of a cutting.
inline std::string random_cutting(ecswire_test::seeded_choices& choices) {
    return {static_cast<char>(choices.below(256)), static_cast<char>('0' + choices.below(64))};
}

/// The document, half the time with white space behind one of its commas, which lets the fast path
/// read up to there.
inline std::string with_spaces(ecswire_test::seeded_choices& choices, std::string document) {
    const std::size_t comma = document.find(',', choices.below(document.size() + 1));
    if (choices.below(2) == 0 && comma != std::string::npos) {
        document.insert(comma + 1, 60 + choices.below(100), ' ');
    }
    return document;
}

} // namespace fuzz
