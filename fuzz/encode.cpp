// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Encoding any value of any message fails if a text is not UTF-8; else Boost.JSON parses the
// document, and decoding gives an equal value. The first byte selects the message, the others its
// value.

#include "fuzz/support/byte_choices.hpp"
#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/value.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <concepts>
#include <cstdint>

namespace {

using namespace ecswire;

// Calls `function` for every text (keys too) and every scalar in the value.
template <class T, class F>
void for_each_part(const T& value, const F& function) {
    if constexpr (nullable<T>) {
        if (value) {
            for_each_part(*value, function);
        }
    } else if constexpr (described_struct<T>) {
        for_each_member<T>([&](auto member) { for_each_part(value.*member.pointer, function); });
    } else if constexpr (map_type<T>) {
        for (const auto& [key, mapped] : value) {
            for_each_part(key, function);
            for_each_part(mapped, function);
        }
    } else if constexpr (list_type<T>) {
        for (const auto& element : value) {
            for_each_part(element, function);
        }
    } else if constexpr (open_enum_type<T>) {
        function(value.text());
    } else {
        function(value);
    }
}

// Whether every text is UTF-8. Boost.JSON serializes any bytes, but parses UTF-8 only.
template <class T>
bool all_is_utf8(const T& value) {
    boost::json::array texts;
    for_each_part(value, [&]<class Part>(const Part& part) {
        if constexpr (text_type<Part>) {
            texts.emplace_back(std::string_view(part));
        } else if constexpr (document_type<Part>) {
            texts.push_back(part);
        }
    });
    boost::system::error_code ec;
    (void)boost::json::parse(boost::json::serialize(texts), ec);
    return !ec;
}

// A double holds seconds exact to the millisecond up to some hundred thousand years.
template <class T>
bool all_times_fit_doubles(const T& value) {
    constexpr std::int64_t max_milliseconds = std::int64_t{1} << 52U;
    bool all = true;
    for_each_part(value, [&]<class Part>(const Part& part) {
        if constexpr (std::same_as<Part, timestamp>) {
            all = all && part.milliseconds() > -max_milliseconds &&
                  part.milliseconds() < max_milliseconds;
        }
    });
    return all;
}

template <class T>
void check_text(const T& value, const std::string& text) {
    fuzz::decoding decoding;
    boost::system::error_code ec;
    (void)boost::json::parse(text, ec);
    FUZZ_CHECK(!ec);
    const auto read = decode<T>(text, decoding.options);
    FUZZ_CHECK(read && ecswire_test::same_value(*read, value));
}

template <class T>
void check_written(const T& value, const std::string& text) {
    check_text(value, text);
    check_text(value, encode_pretty(value).value());

    fuzz::decoding decoding;
    const auto as_value = to_value(value);
    FUZZ_CHECK(as_value.has_value());
    if (all_times_fit_doubles(value)) {
        const auto back = from_value<T>(*as_value, decoding.options);
        FUZZ_CHECK(back && ecswire_test::same_value(*back, value));
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    with_message(input, []<class T>(std::type_identity<T>, std::string_view bytes) {
        byte_choices choices(bytes);
        const auto kind = choices.below(2) == 0 ? ecswire_test::random_text::unicode
                                                : ecswire_test::random_text::bytes;
        const T value = ecswire_test::random_value<T>(choices, kind);
        const auto text = encode(value);
        FUZZ_CHECK(text.has_value() == all_is_utf8(value));
        if (text) {
            return check_written(value, *text);
        }
        std::string out = "kept by nobody";
        FUZZ_CHECK(encode_to(out, value).error() == text.error() && out.empty());
        FUZZ_CHECK(to_value(value).error() == text.error());
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) { return random_bytes(choices); }
