// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "cuts.hpp"
#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace json_test;
using namespace std::string_view_literals;

namespace {

constexpr std::size_t many = 100'000;

template <class Real>
using bits_of = std::conditional_t<sizeof(Real) == 8, std::uint64_t, std::uint32_t>;

template <class Real>
bool same_bits(Real a, Real b) {
    return std::bit_cast<bits_of<Real>>(a) == std::bit_cast<bits_of<Real>>(b);
}

template <class T>
bool same_bits(T a, T b) requires(!std::is_floating_point_v<T>) {
    return a == b;
}

// Every exponent is as likely as any other.
template <class Real>
Real random_finite(std::mt19937_64& random) {
    while (true) {
        const auto value = std::bit_cast<Real>(static_cast<bits_of<Real>>(random()));
        if (std::isfinite(value)) {
            return value;
        }
    }
}

// Each value reads back as it was, to the bit; all in one document, and some alone in single bytes.
template <class T>
void check_read_back(const std::vector<T>& values) {
    const std::string document = encode(values).value();
    const auto read = decode<std::vector<T>>(document).value();
    REQUIRE(read.size() == values.size());
    std::size_t different = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        different += same_bits(read[i], values[i]) ? 0U : 1U;
    }
    CHECK(different == 0);
    for (std::size_t i = 0; i < values.size(); i += 1'000) {
        const std::string text = encode(values[i]).value();
        CHECK(check_cuts<T>(text).value == text);
    }
}

double nearest(const std::string& text, double /*type*/) {
    return std::strtod(text.c_str(), nullptr);
}
float nearest(const std::string& text, float /*type*/) {
    return std::strtof(text.c_str(), nullptr);
}

// Texts read as the C library reads them, which rounds to the nearest value, ties to even.
template <class Real>
void check_nearest(const std::vector<std::string>& texts) {
    std::string document = "[";
    for (const std::string& text : texts) {
        document.append(text).append(",");
    }
    document.back() = ']';
    const auto read = decode<std::vector<Real>>(document).value();
    REQUIRE(read.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!same_bits(read[i], nearest(texts[i], Real()))) {
            CAPTURE(texts[i]);
            CHECK(read[i] == nearest(texts[i], Real()));
        }
    }
}

std::string printed(const char* format, int digits, long double value) {
    std::array<char, 1'100> text{};
    const int size = std::snprintf(text.data(), text.size(), format, digits, value);
    REQUIRE(size > 0);
    return {text.data(), static_cast<std::size_t>(size)};
}

// The decoded value, or the error.
template <class T>
boost::system::result<T, decode_error> read(std::string_view text) {
    CAPTURE(text);
    CHECK(check_cuts<T>(text) == decode_whole<T>(text));
    return decode<T>(text);
}

std::int64_t milliseconds(std::string_view text) {
    return read<timestamp>(text).value().milliseconds();
}

template <class T>
decode_errc error_of(std::string_view text) {
    return read<T>(text).error().code;
}

} // namespace

TEST_CASE("decode returns the encoded double to the bit, for all exponents") {
    std::mt19937_64 random(1);
    std::vector<double> values;
    for (std::size_t i = 0; i < many; ++i) {
        values.push_back(random_finite<double>(random));
    }
    check_read_back(values);
}

TEST_CASE("decode returns the encoded float to the bit, for all exponents") {
    std::mt19937_64 random(2);
    std::vector<float> values;
    for (std::size_t i = 0; i < many; ++i) {
        values.push_back(random_finite<float>(random));
    }
    check_read_back(values);
}

TEST_CASE("decode returns the encoded double to the bit, at the edges of the range") {
    using limits = std::numeric_limits<double>;
    check_read_back<double>({0.0,
                             -0.0,
                             limits::min(),
                             -limits::min(),
                             limits::denorm_min(),
                             -limits::denorm_min(),
                             limits::max(),
                             limits::lowest(),
                             limits::epsilon(),
                             1.0 / 3,
                             0.1,
                             0.3,
                             5e-324,
                             2.2250738585072011e-308,
                             9007199254740991.0,
                             9007199254740992.0,
                             9007199254740994.0,
                             1e15,
                             1e16,
                             1e17,
                             1e21,
                             1e22,
                             1e23,
                             123456789012345680.0});
    using single = std::numeric_limits<float>;
    check_read_back<float>({0.0F, -0.0F, single::min(), single::denorm_min(), single::max(),
                            single::lowest(), 0.1F, 16777216.0F, 1e10F});
}

TEST_CASE("encode writes the shortest text of a double") {
    const std::vector<std::pair<double, std::string_view>> expected{
        {0.0, "0"},     {-0.0, "-0"},      {1.0, "1"},      {-1.5, "-1.5"},
        {0.1, "0.1"},   {1e22, "1e+22"},   {1e-7, "1e-07"}, {5e-324, "5e-324"},
        {100.0, "100"}, {1e100, "1e+100"}, {0.3, "0.3"},    {1.0 / 3, "0.3333333333333333"}};
    for (const auto& [value, text] : expected) {
        CHECK(encode(value).value() == text);
    }
    CHECK(encode(0.1F).value() == "0.1");
    CHECK(encode(16777216.0F).value() == "16777216");
}

TEST_CASE("decode rounds doubles of few digits correctly, around the exact ones") {
    std::mt19937_64 random(4);
    std::vector<std::string> texts;
    for (const char* const digits : {"9007199254740991", "9007199254740992", "9007199254740993",
                                     "9007199254740995", "90071992547409930", "0.1", "0.0"}) {
        for (const char* const exponent : {"", "e22", "e23", "e-22", "e-23", "e1", "e-1"}) {
            texts.push_back(std::string(digits) + exponent);
            texts.push_back('-' + texts.back());
        }
    }
    for (std::size_t i = 0; i < many / 2; ++i) {
        const std::uint64_t digits = random() >> (random() % 64);
        const int exponent = static_cast<int>(random() % 51) - 25;
        texts.push_back(std::to_string(digits) + ".5e" + std::to_string(exponent));
    }
    check_nearest<double>(texts);
}

TEST_CASE("decode rounds doubles of more digits than they hold correctly") {
    std::mt19937_64 random(3);
    std::vector<std::string> texts;
    for (int i = 0; i < 50'000; ++i) {
        const auto value = static_cast<long double>(random_finite<double>(random));
        texts.push_back(printed("%.*Le", static_cast<int>(16 + random() % 24), value));
    }
    check_nearest<double>(texts);
}

TEST_CASE("decode rounds doubles of random digits correctly") {
    std::mt19937_64 random(4);
    std::vector<std::string> texts;
    for (int i = 0; i < 50'000; ++i) {
        std::string text(random() % 2 == 0 ? "-" : "");
        text += static_cast<char>('1' + random() % 9);
        const std::size_t digits = 16 + random() % 24;
        const std::size_t point = random() % digits;
        for (std::size_t d = 0; d < digits; ++d) {
            text += d == point ? "." : "";
            text += static_cast<char>('0' + random() % 10);
        }
        text += "e" + std::to_string(static_cast<int>(random() % 560) - 290);
        texts.push_back(text);
    }
    check_nearest<double>(texts);
}

TEST_CASE("decode rounds texts half-way between two doubles correctly") {
    if (std::numeric_limits<long double>::digits < 54) {
        return; // no type here can hold the half-way value
    }
    std::mt19937_64 random(5);
    std::vector<std::string> texts;
    for (int i = 0; i < 2'000; ++i) {
        const double value = std::abs(random_finite<double>(random));
        const double next = std::nextafter(value, std::numeric_limits<double>::infinity());
        if (!std::isfinite(next)) {
            continue;
        }
        const long double half =
            (static_cast<long double>(value) + static_cast<long double>(next)) / 2;
        std::string text = printed("%.*Le", 800, half); // all of its digits
        texts.push_back(text);
        text.insert(text.find('e'), "1"); // a little more than half-way
        texts.push_back(text);
        const std::size_t last = text.find_last_not_of('0', text.find('e') - 2);
        text[last] = static_cast<char>(text[last] - 1); // a little less
        texts.push_back(text);
    }
    check_nearest<double>(texts);
    check_nearest<double>({"9007199254740993", "9007199254740993.0", "9007199254740995e0",
                           "9007199254740993.00000000000000000000000000000000000001",
                           "2.2250738585072011e-308",
                           "1.00000000000000011102230246251565404236316680908203125",
                           "1.00000000000000011102230246251565404236316680908203124",
                           "1.00000000000000011102230246251565404236316680908203126", "8.5e-321",
                           "2.4703282292062328e-324", "1.7976931348623158e308"});
}

TEST_CASE("decode rounds floats once") {
    std::mt19937_64 random(6);
    std::vector<std::string> texts;
    for (int i = 0; i < 20'000; ++i) {
        const auto value = static_cast<long double>(random_finite<float>(random));
        texts.push_back(printed("%.*Le", static_cast<int>(8 + random() % 32), value));
    }
    // As doubles these are half-way between two floats; as texts they aren't.
    texts.insert(texts.end(),
                 {"1.00000017881393432617187499", "1.00000017881393432617187501",
                  "1.000000178813934326171875", "16777217", "16777219", "16777217.0000001",
                  "9007200328482816", "9007200328482817", "18446744073709551615"});
    check_nearest<float>(texts);
}

TEST_CASE("decode and encode keep the sign of minus zero") {
    for (const std::string_view text :
         {"-0", "-0.0", "-0e5", "-0.0E-3", "-0                    "}) {
        CHECK(std::signbit(read<double>(text).value()));
        CHECK(std::signbit(read<float>(text).value()));
        CHECK(read<std::int64_t>(text).value() == 0);
        CHECK(read<std::uint8_t>(text).value() == 0);
        CHECK(milliseconds(text) == 0);
    }
    CHECK_FALSE(std::signbit(read<double>("0").value()));
    CHECK(encode(-0.0).value() == "-0");
}

TEST_CASE("decode and encode use the protocol's spellings of values that aren't finite") {
    CHECK(std::isnan(read<double>("\"NaN\"").value()));
    CHECK(std::isnan(read<float>("\"NaN\"").value()));
    CHECK(read<double>("\"Infinity\"").value() == std::numeric_limits<double>::infinity());
    CHECK(read<double>("\"-Infinity\"").value() == -std::numeric_limits<double>::infinity());
    CHECK(read<float>("\"Infinity\"").value() == std::numeric_limits<float>::infinity());
    CHECK(read<float>("\"-Infinity\"").value() == -std::numeric_limits<float>::infinity());
    CHECK(read<double>(R"("\u004eaN")").has_value());
    for (const std::string_view text : {"\"nan\"", "\"NAN\"", "\"inf\"", "\"infinity\"",
                                        "\"+Infinity\"", "\"Infinity \"", "\"1.5\"", "\"\""}) {
        CHECK(error_of<double>(text) == decode_errc::wrong_type);
    }
    CHECK(error_of<timestamp>("\"NaN\"") == decode_errc::wrong_type);
    CHECK(encode(std::numeric_limits<double>::quiet_NaN()).value() == "\"NaN\"");
    CHECK(encode(-std::numeric_limits<double>::quiet_NaN()).value() == "\"NaN\"");
    CHECK(encode(std::numeric_limits<double>::infinity()).value() == "\"Infinity\"");
    CHECK(encode(-std::numeric_limits<float>::infinity()).value() == "\"-Infinity\"");
    CHECK(encode(std::vector<double>{-std::numeric_limits<double>::infinity(),
                                     std::numeric_limits<double>::quiet_NaN(), 0})
              .value() == R"(["-Infinity","NaN",0])");
}

TEST_CASE("decode rejects a real beyond its type's range") {
    for (const std::string_view text :
         {"1e309", "-1e309", "1.8e308", "1e400", "1e-400", "-1e-400", "2e-324", "1e999999999",
          "1e-999999999", "1e2147483647", "1e2147483648", "1e-2147483649", "1e99999999999999999999",
          "123456789012345678901234567890e300"}) {
        CHECK(error_of<double>(text) == decode_errc::number_out_of_range);
        CHECK(error_of<float>(text) == decode_errc::number_out_of_range);
    }
    for (const std::string_view text : {"3.5e38", "1e-46", "-1e39", "3.4028236e38"}) {
        CHECK(error_of<float>(text) == decode_errc::number_out_of_range);
        CHECK(read<double>(text).has_value());
    }
    CHECK(read<double>("0e999999").value() == 0);
    CHECK(read<double>("0.000e-999999").value() == 0);
}

TEST_CASE("the number token classifies a number's text") {
    using detail::find_number_token;
    using detail::number_token;
    constexpr auto glance = [](std::string_view text, bool more) {
        return find_number_token(text.data(), text.data() + text.size(), more);
    };
    constexpr auto length = [](std::string_view text, bool more) {
        const number_token token = find_number_token(text.data(), text.data() + text.size(), more);
        return token.end == nullptr ? std::ptrdiff_t{-1} : token.end - text.data();
    };
    CONSTEXPR_CHECK(length("17,", true) == 2);
    CONSTEXPR_CHECK(length("17", true) == -1); // may go on
    CONSTEXPR_CHECK(length("17", false) == 2);
    CONSTEXPR_CHECK(length("-0.50e-12]", true) == 9);
    CONSTEXPR_CHECK(length("1.5", true) == -1);
    CONSTEXPR_CHECK(length("1.5", false) == 3);
    CONSTEXPR_CHECK(length("1e5", false) == 3);
    CONSTEXPR_CHECK(length("1e12345678 ", true) == 10);
    CONSTEXPR_CHECK(length("1e123456789 ", true) == -1);
    CONSTEXPR_CHECK(length("-", false) == -1);
    CONSTEXPR_CHECK(length("1.", false) == -1);
    CONSTEXPR_CHECK(length("1e+", false) == -1);
    CONSTEXPR_CHECK(length("01 ", true) == -1);
    CONSTEXPR_CHECK(glance("-999999999999999999 ", true).digits == 999'999'999'999'999'999);
    CONSTEXPR_CHECK(glance("-999999999999999999 ", true).is_short);
    CONSTEXPR_CHECK(!glance("1000000000000000000 ", true).is_short);
    CONSTEXPR_CHECK(glance("1000000000000000000 ", true).is_integer);
    CONSTEXPR_CHECK(!glance("1.0 ", true).is_integer);
    CONSTEXPR_CHECK(!glance("1e0 ", true).is_integer);
    CONSTEXPR_CHECK(glance("-1.250e-3 ", true).digits == 1250);
    CONSTEXPR_CHECK(glance("-1.250e-3 ", true).exponent == -6);
    CONSTEXPR_CHECK(glance("-1.250e-3 ", true).negative);
    CONSTEXPR_CHECK(glance("0.12345678901234567 ", true).is_short);
    CONSTEXPR_CHECK(!glance("0.123456789012345678 ", true).is_short);
}

// A number that is whole in its chunk takes another path than one that is cut.
TEST_CASE("decoder returns the same number or error, however the text is cut") {
    for (const std::string_view text : {"0",
                                        "-0",
                                        "0.0",
                                        "-0.0",
                                        "7",
                                        "-7",
                                        "0e5",
                                        "0.5e-3",
                                        "1E+2",
                                        "1e00000000000000000005",
                                        "123456789012345678",
                                        "-999999999999999999",
                                        "1234567890123456789",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775808",
                                        "-9223372036854775809",
                                        "18446744073709551615",
                                        "18446744073709551616",
                                        "1e12345678",
                                        "1e123456789",
                                        "-",
                                        "-x",
                                        "--1",
                                        "01",
                                        "-01",
                                        "00",
                                        "1.",
                                        "-1.",
                                        "1.x",
                                        "1.e5",
                                        "1..2",
                                        "1e",
                                        "1e+",
                                        "1ex",
                                        "1e-x",
                                        "1e5.5",
                                        "1x",
                                        "0x1",
                                        ".5",
                                        "+1"}) {
        CAPTURE(text);
        for (const std::string_view after : {"]", ",1]", " ]", "\n,1]", "", "}"}) {
            const std::string document = "[" + std::string(text) + std::string(after);
            check_cuts<std::vector<double>>(document);
            check_cuts<std::vector<std::int64_t>>(document);
            check_cuts<std::vector<std::string>>(document);
        }
    }
}

TEST_CASE("decode reports malformed numbers at the first wrong character") {
    const std::vector<std::pair<std::string_view, std::size_t>> expected{
        {"[-]", 2},   {"[-x]", 2}, {"[01]", 2},  {"[-01]", 3}, {"[1.]", 3},
        {"[1.x]", 3}, {"[1e]", 3}, {"[1e+]", 4}, {"[1ex]", 3}, {"[1x]", 2},
        {"[+1]", 1},  {"[.5]", 1}, {"[1..2]", 3}};
    for (const auto& [document, offset] : expected) {
        CAPTURE(document);
        const outcome whole = check_cuts<std::vector<double>>(document);
        CHECK(whole.error.code == decode_errc::syntax);
        CHECK(whole.error.offset == offset);
    }
}

TEST_CASE("decode handles exponents of any length") {
    for (const std::string_view digits : {"1e99999999999", "-1.5e+99999999999", "1e-99999999999"}) {
        const std::string document = "[[1],[2,3," + std::string(digits) + "]]";
        const outcome whole = check_cuts<std::vector<std::vector<double>>>(document);
        CHECK(whole.error.code == decode_errc::number_out_of_range);
        CHECK(whole.error.pointer == "/1/2");
        CHECK(whole.error.offset == 10);
    }
    const std::string nines(30, '9');
    const std::string zeros(30, '0');
    CHECK(read<double>("0e" + nines).value() == 0);
    CHECK(std::signbit(read<double>("-0.0e-" + nines).value()));
    CHECK(read<double>("1e" + zeros + "3").value() == 1000);
    CHECK(read<std::int64_t>("0e" + nines).value() == 0);
    CHECK(read<std::int64_t>("5e+" + zeros + "9").value() == 5'000'000'000);
    CHECK(milliseconds("15e-" + zeros + "1") == 1500);
    CHECK(error_of<std::int64_t>("1e" + nines) == decode_errc::number_out_of_range);
    CHECK(error_of<std::int64_t>("1e-" + nines) == decode_errc::not_an_integer);
    CHECK(error_of<timestamp>("1e" + nines) == decode_errc::number_out_of_range);
    // As many digits as the exponent takes away again.
    const std::string long_one = "0." + std::string(2'000'000, '0') + "1e2000001";
    const decode_options options{.limits = {.number = 3'000'000}};
    CHECK(decode<std::int64_t>(long_one, options).value() == 1);
    CHECK(decode<timestamp>(long_one, options).value() == timestamp::from_seconds(1));
}

TEST_CASE("decode rejects a timestamp that a double takes for zero") {
    for (const std::string_view text :
         {"1e-400", "-1e-324", "2.4703282292062327e-324", "1e-999999999", "1e-99999999999999999999",
          "0.00001e-320"}) {
        CHECK(error_of<timestamp>(text) == decode_errc::number_out_of_range);
    }
    CHECK(milliseconds("2.4703282292062328e-324") == 0);
    CHECK(milliseconds("5e-324") == 0);
    CHECK(milliseconds("0e-400") == 0);
}

TEST_CASE("decode accepts integers with an exponent or a fraction of zero") {
    const std::vector<std::pair<std::string_view, std::int64_t>> expected{
        {"5e9", 5'000'000'000},
        {"1E2", 100},
        {"1e+2", 100},
        {"1.0", 1},
        {"-1.0", -1},
        {"1.50e1", 15},
        {"100e-2", 1},
        {"0.0000001e7", 1},
        {"10000000000000000000000000e-24", 10},
        {"0e400", 0},
        {"0.000000000000000000000000000000", 0},
        {"9223372036854775807.000", std::numeric_limits<std::int64_t>::max()},
        {"9223372036854775807", std::numeric_limits<std::int64_t>::max()},
        {"922337203685477580.7e1", std::numeric_limits<std::int64_t>::max()},
        {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()},
        {"-9223372036854775808.0", std::numeric_limits<std::int64_t>::min()},
        {"-9.223372036854775808e18", std::numeric_limits<std::int64_t>::min()},
        {"9007199254740993.0", 9007199254740993}};
    for (const auto& [text, value] : expected) {
        CAPTURE(text);
        CHECK(read<std::int64_t>(text).value() == value);
    }
    CHECK(read<std::uint64_t>("18446744073709551615").value() ==
          std::numeric_limits<std::uint64_t>::max());
    CHECK(read<std::uint64_t>("18446744073709551615.0").value() ==
          std::numeric_limits<std::uint64_t>::max());
    CHECK(read<std::uint64_t>("1.8446744073709551615e19").value() ==
          std::numeric_limits<std::uint64_t>::max());
    CHECK(read<std::uint64_t>("184467440737095516150e-1").value() ==
          std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE("decode rejects numbers outside the 64-bit range") {
    for (const std::string_view text :
         {"18446744073709551616", "1.8446744073709551616e19", "184467440737095516160e-1",
          "18446744073709551616.5", "100000000000000000000", "1e20", "1e1000000", "99e99999999"}) {
        CHECK(error_of<std::uint64_t>(text) == decode_errc::number_out_of_range);
        CHECK(error_of<std::int64_t>(text) == decode_errc::number_out_of_range);
    }
    for (const std::string_view text :
         {"0.5", "1e-1", "1.00000000000000000000000000001", "9223372036854775806.5", "1e-1000000",
          "1844674407370955170.05", "-0.1", "12345678901234567890123456789e-28"}) {
        CHECK(error_of<std::uint64_t>(text) == decode_errc::not_an_integer);
        CHECK(error_of<std::int64_t>(text) == decode_errc::not_an_integer);
    }
    CHECK(error_of<std::uint64_t>("18446744073709551614.5") == decode_errc::not_an_integer);
    CHECK(error_of<std::int64_t>("9223372036854775808") == decode_errc::number_out_of_range);
    CHECK(error_of<std::int64_t>("9223372036854775808.0") == decode_errc::number_out_of_range);
    CHECK(error_of<std::int64_t>("-9223372036854775809") == decode_errc::number_out_of_range);
    CHECK(error_of<std::int32_t>("2147483648") == decode_errc::number_out_of_range);
    CHECK(error_of<std::int32_t>("2147483648.0") == decode_errc::number_out_of_range);
    CHECK(read<std::int32_t>("2147483647").value() == 2147483647);
    CHECK(read<std::int32_t>("-2147483648.0").value() == -2147483648);
}

TEST_CASE("decode returns the encoded timestamp to the millisecond") {
    std::mt19937_64 random(7);
    std::vector<timestamp> values;
    for (std::size_t i = 0; i < many / 2; ++i) {
        values.push_back(timestamp::from_milliseconds(static_cast<std::int64_t>(random())));
    }
    constexpr std::uint64_t century = 3'155'760'000'000; // in milliseconds
    while (values.size() < many) {
        values.push_back(
            timestamp::from_milliseconds(static_cast<std::int64_t>(random() % century)));
    }
    check_read_back(values);
    check_read_back<timestamp>(
        {timestamp::from_milliseconds(std::numeric_limits<std::int64_t>::max()),
         timestamp::from_milliseconds(std::numeric_limits<std::int64_t>::min()), timestamp(),
         timestamp::from_milliseconds(-1), timestamp::from_milliseconds(-1000),
         timestamp::from_milliseconds(1), timestamp::from_milliseconds(999)});
}

TEST_CASE("decode accepts timestamps in exponent form, as ECS sends them") {
    std::mt19937_64 random(8);
    std::string document = "[";
    std::vector<timestamp> expected;
    for (std::size_t i = 0; i < 20'000; ++i) {
        const auto time = static_cast<std::int64_t>(random() % 4'000'000'000'000);
        expected.push_back(timestamp::from_milliseconds(time));
        document += printed("%.*LE", static_cast<int>(15 + random() % 3),
                            static_cast<long double>(static_cast<double>(time) / 1000.0));
        document += ',';
    }
    document.back() = ']';
    CHECK(decode<std::vector<timestamp>>(document).value() == expected);
}

TEST_CASE("decode accepts every spelling of a timestamp") {
    CHECK(milliseconds("1.784316439424E9") == 1784316439424);
    CHECK(milliseconds("1784316439.424") == 1784316439424);
    CHECK(milliseconds("1784316439424e-3") == 1784316439424);
    CHECK(milliseconds("17843164394240000.0e-7") == 1784316439424);
    CHECK(milliseconds("1784316439") == 1784316439000);
    CHECK(milliseconds("1.7E9") == 1700000000000);
    CHECK(milliseconds("-1.5") == -1500);
    CHECK(milliseconds("0") == 0);
}

TEST_CASE("decode rounds timestamps to the nearest millisecond, halves away from zero") {
    CHECK(milliseconds("0.0005") == 1);
    CHECK(milliseconds("-0.0005") == -1);
    CHECK(milliseconds("0.0004999999999999999999999999999999") == 0);
    CHECK(milliseconds("-0.0004999999999999999999999999999999") == 0);
    CHECK(milliseconds("0.00050000000000000000000000000000001") == 1);
    CHECK(milliseconds("0.0015") == 2);
    CHECK(milliseconds("0.0025") == 3);
    CHECK(milliseconds("5e-4") == 1);
    CHECK(milliseconds("4.9e-4") == 0);
    CHECK(milliseconds("1e-300") == 0);
    CHECK(milliseconds("1519211729.4305") == 1519211729431);
    CHECK(milliseconds("1519211729.43049999") == 1519211729430);
    CHECK(milliseconds("1519211729.9995") == 1519211730000);
}

TEST_CASE("decode rejects timestamps beyond 64 bits of milliseconds") {
    constexpr auto maximum = std::numeric_limits<std::int64_t>::max();
    constexpr auto minimum = std::numeric_limits<std::int64_t>::min();
    CHECK(milliseconds("9223372036854775.807") == maximum);
    CHECK(milliseconds("9223372036854775.80749999") == maximum);
    CHECK(milliseconds("9.223372036854775807E15") == maximum);
    CHECK(milliseconds("9223372036854775.8065") == maximum);
    CHECK(milliseconds("9223372036854775.806499999") == maximum - 1);
    CHECK(milliseconds("-9223372036854775.8075") == minimum);
    CHECK(milliseconds("2000000000000000.0005") == 2000000000000000001);
    CHECK(milliseconds("2000000000000000.00050") == 2000000000000000001);
    CHECK(milliseconds("2000000000000000.00049") == 2000000000000000000);
    CHECK(milliseconds("-9223372036854775.808") == minimum);
    CHECK(milliseconds("9223372036854775") == 9223372036854775000);
    CHECK(milliseconds("-9223372036854775") == -9223372036854775000);
    for (const std::string_view text :
         {"9223372036854775.8075", "9223372036854775.808", "9223372036854776", "-9223372036854776",
          "-9223372036854775.8085", "9223372036854775807", "18446744073709551615", "1e16", "1e300",
          "1e999999999", "184467440737095516.16", "18446744073709551.615",
          "18446744073709551.6155"}) {
        CHECK(error_of<timestamp>(text) == decode_errc::number_out_of_range);
    }
    CHECK(encode(timestamp::from_milliseconds(maximum)).value() == "9223372036854775.807");
    CHECK(encode(timestamp::from_milliseconds(minimum)).value() == "-9223372036854775.808");
}

TEST_CASE("encode writes timestamps with as many decimals as they need") {
    const std::vector<std::pair<std::int64_t, std::string_view>> expected{
        {0, "0"},        {1, "0.001"},
        {10, "0.01"},    {100, "0.1"},
        {1000, "1"},     {1001, "1.001"},
        {1010, "1.01"},  {-1, "-0.001"},
        {-1500, "-1.5"}, {1519211729431, "1519211729.431"}};
    for (const auto& [time, text] : expected) {
        CHECK(encode(timestamp::from_milliseconds(time)).value() == text);
    }
}

TEST_CASE("encode writes integers digit by digit") {
    CHECK(encode(std::int8_t{-128}).value() == "-128");
    CHECK(encode(std::uint8_t{255}).value() == "255");
    CHECK(encode(std::numeric_limits<std::int64_t>::min()).value() == "-9223372036854775808");
    CHECK(encode(std::numeric_limits<std::uint64_t>::max()).value() == "18446744073709551615");
    CHECK(encode(std::uint16_t{0}).value() == "0");
}
