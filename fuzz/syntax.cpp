// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decoding accepts the documents that boost::json::parse accepts, and gives the values of its DOM.
// The first byte selects the message.
//
// Boost 1.81 rounds doubles wrongly by some units in the last place, hence `about_same`; in a
// document without doubles all values must be equal.

#include "fuzz/support/check.hpp"
#include "fuzz/support/decoding.hpp"
#include "fuzz/support/is_read_from.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"
#include "tests/support/same_value.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/value.hpp>

#include <boost/json/error.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

using namespace ecswire;

struct about_same {
    bool with_doubles;

    template <class T>
    bool operator()(const T& a, const T& b) const {
        if constexpr (real_type<T>) {
            if (std::isnan(a) || std::isnan(b) || std::isinf(a) || std::isinf(b)) {
                return ecswire_test::same_bits()(a, b);
            }
            using limits = std::numeric_limits<T>;
            const T size = (std::max)(std::abs(a), std::abs(b));
            return std::abs(a / 2 - b / 2) <= 4 * (limits::epsilon() * size + limits::denorm_min());
        } else if constexpr (std::same_as<T, timestamp>) {
            return about_same_integer(a.milliseconds(), b.milliseconds());
        } else if constexpr (document_type<T>) {
            return with_doubles || a == b;
        } else if constexpr (integer_type<T>) {
            return about_same_integer(a, b);
        } else {
            return a == b;
        }
    }

    template <class T>
    bool about_same_integer(T a, T b) const {
        constexpr long double error = 1e-15L;
        const auto difference = std::abs(static_cast<long double>(a) - static_cast<long double>(b));
        return a == b ||
               (with_doubles && difference <= 1 + error * std::abs(static_cast<long double>(a)));
    }
};

bool has_doubles(const boost::json::value& value) {
    if (const auto* const array = value.if_array()) {
        return std::ranges::any_of(*array, has_doubles);
    }
    if (const auto* const object = value.if_object()) {
        return std::ranges::any_of(*object,
                                   [](const auto& member) { return has_doubles(member.value()); });
    }
    return value.is_double();
}

// Only an object is decoded as this shape, and without members, so that only the syntax matters.
bool is_about_an_object(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

// Boost also reports invalid UTF-8 as incomplete, but not a number that ends at its decimal point.
// This tells whether more input could complete the document.
void check_rejected(std::string_view text, const decode_error& error,
                    const boost::system::error_code& ec) {
    ecswire_test::Nothing nothing;
    decoder<ecswire_test::Nothing> decoder(nothing);
    FUZZ_CHECK(error.code != decode_errc::incomplete || decoder.write(text));
    FUZZ_CHECK((error.code == decode_errc::trailing_text) ==
               (ec == boost::json::error::extra_data));
    FUZZ_CHECK((error.code == decode_errc::depth_exceeded) == (ec == boost::json::error::too_deep));
}

template <class T>
void check_values(std::string_view text, const boost::json::value& dom,
                  const fuzz::decoding& decoding) {
    const about_same same{has_doubles(dom)};
    const auto of_text = decode<T>(text, decoding.options);
    const auto of_dom = from_value<T>(dom, decoding.options);
    FUZZ_CHECK(!of_text || fuzz::is_read_from(*of_text, dom));
    if (of_text && of_dom) {
        FUZZ_CHECK(ecswire_test::same_value(*of_text, *of_dom, same));
    }
    if (same.with_doubles) {
        return; // a rounded number may be out of range, or no integer
    }
    FUZZ_CHECK(!of_text || of_dom);
    // The DOM has the last one of repeated members only; the text may have an invalid one.
    const std::string once = boost::json::serialize(dom);
    const auto of_once = decode<T>(once, decoding.options);
    FUZZ_CHECK(of_once.has_value() == of_dom.has_value());
    if (of_once) {
        FUZZ_CHECK(ecswire_test::same_value(*of_once, *of_dom, same));
    } else {
        decode_error expected = of_once.error();
        expected.offset.reset();
        FUZZ_CHECK(of_dom.error() == expected);
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    with_message(input, []<class T>(std::type_identity<T>, std::string_view text) {
        if (!is_about_an_object(text)) {
            return;
        }
        decoding decoding;
        decoding.options.limits.number = text.size();
        boost::json::parse_options lexer;
        lexer.max_depth = decoding.options.limits.depth;
        boost::system::error_code ec;
        const boost::json::value dom = boost::json::parse(text, ec, {}, lexer);
        if (ec == boost::json::error::exponent_overflow) {
            return; // here, exponents of any length are judged
        }
        const auto read = decode<ecswire_test::Nothing>(text, decoding.options);
        FUZZ_CHECK(read.has_value() == !ec);
        if (!read) {
            return check_rejected(text, read.error(), ec);
        }
        check_values<T>(text, dom, decoding);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    return random_message(choices);
}
