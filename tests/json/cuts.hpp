// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace json_test {

/// A copy of some text in memory of its very size, so that a sanitizer sees whoever reads beyond it
/// or after its time.
class exact_copy {
public:
    explicit exact_copy(std::string_view text)
        : size_(text.size()), bytes_(std::make_unique<char[]>(text.size())) {
        text.copy(bytes_.get(), text.size());
    }
    [[nodiscard]] std::string_view view() const noexcept { return {bytes_.get(), size_}; }

private:
    std::size_t size_;
    std::unique_ptr<char[]> bytes_;
};

/// The result of decoding: the value as `encode` writes it, or the error; and the unknown members.
struct outcome {
    std::string value;
    ecswire::decode_error error;
    std::vector<std::string> unknown;

    friend bool operator==(const outcome&, const outcome&) = default;
};

inline std::ostream& operator<<(std::ostream& stream, const outcome& what) {
    stream << (what.error.code == ecswire::decode_errc{} ? what.value : what.error.message());
    for (const std::string& pointer : what.unknown) {
        stream << " (unknown: " << pointer << ")";
    }
    return stream;
}

template <class T>
outcome outcome_of(const T& value, const boost::system::result<void, ecswire::decode_error>& result,
                   std::vector<std::string> unknown) {
    if (!result) {
        return {{}, result.error(), std::move(unknown)};
    }
    return {ecswire::encode(value).value(), {}, std::move(unknown)};
}

/// Decodes a document as a whole.
template <class T>
outcome decode_whole(std::string_view document, ecswire::decode_options options = {}) {
    std::vector<std::string> unknown;
    options.unknown_members = &unknown;
    const exact_copy copy(document);
    T value{};
    const auto result = ecswire::decode_into(value, copy.view(), options);
    return outcome_of(value, result, std::move(unknown));
}

/// Decodes a document that comes in these chunks, each of which is gone before the next one comes.
template <class T>
outcome decode_chunks(const std::vector<std::string_view>& chunks,
                      ecswire::decode_options options = {}) {
    std::vector<std::string> unknown;
    options.unknown_members = &unknown;
    T value{};
    ecswire::decoder<T> decoder(value, options);
    for (const std::string_view chunk : chunks) {
        const exact_copy copy(chunk);
        if (const auto result = decoder.write(copy.view()); !result) {
            return outcome_of(value, result, std::move(unknown));
        }
    }
    const auto result = decoder.finish();
    return outcome_of(value, result, std::move(unknown));
}

/// The positions behind the brackets, commas and colons of a document.
inline std::vector<std::size_t> find_token_ends(std::string_view document) {
    std::vector<std::size_t> ends;
    bool is_in_text = false;
    for (std::size_t i = 0; i < document.size(); ++i) {
        if (is_in_text && document[i] == '\\') {
            ++i;
        } else if (document[i] == '"') {
            is_in_text = !is_in_text;
        } else if (!is_in_text &&
                   std::string_view("{}[],:").find(document[i]) != std::string::npos) {
            ends.push_back(i + 1);
        }
    }
    return ends;
}

/// Checks that white space behind a token changes nothing but the offset of an error behind it, in
/// the whole document and if a chunk ends there. The white space lets the fast path read up to the
/// end of the chunk.
template <class T>
void check_spaces(std::string_view document, const outcome& without_spaces,
                  const ecswire::decode_options& options) {
    const std::string spaces(100, ' ');
    for (const std::size_t end : find_token_ends(document)) {
        const std::string first = std::string(document.substr(0, end)) + spaces;
        const std::string_view rest = document.substr(end);
        if (first.size() + rest.size() <= options.limits.body) {
            outcome expected = without_spaces;
            if (expected.error.offset && *expected.error.offset >= end) {
                *expected.error.offset += spaces.size();
            }
            const outcome whole = decode_whole<T>(first + std::string(rest), options);
            const outcome in_two = decode_chunks<T>({first, rest}, options);
            if (whole != expected || in_two != expected) {
                CAPTURE(document, end);
                CHECK(whole == expected);
                CHECK(in_two == expected);
            }
        }
    }
}

/// Checks that a document gives the same result whole, in every two chunks, byte by byte, and
/// with white space behind it and behind each token. Returns the result.
template <class T>
outcome check_cuts(std::string_view document, const ecswire::decode_options& options = {}) {
    outcome whole = decode_whole<T>(document, options);
    for (std::size_t cut = 0; cut <= document.size(); ++cut) {
        const outcome in_two =
            decode_chunks<T>({document.substr(0, cut), document.substr(cut)}, options);
        if (in_two != whole) {
            CAPTURE(document, cut);
            CHECK(in_two == whole);
        }
    }
    std::vector<std::string_view> bytes;
    for (std::size_t i = 0; i < document.size(); ++i) {
        bytes.push_back(document.substr(i, 1));
        bytes.push_back({});
    }
    CAPTURE(document);
    CHECK(decode_chunks<T>(bytes, options) == whole);
    // The fast path reads no value near the end of a chunk.
    const std::string followed = std::string(document) + std::string(200, ' ');
    if (whole.error.code != ecswire::decode_errc::incomplete &&
        followed.size() <= options.limits.body) {
        CHECK(decode_whole<T>(followed, options) == whole);
    }
    check_spaces<T>(document, whole, options);
    return whole;
}

} // namespace json_test
