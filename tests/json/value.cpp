// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/value.hpp>

#include "cuts.hpp"
#include "documents.hpp"
#include "everything.hpp"
#include "same_json.hpp"
#include "support/catch.hpp"
#include "support/data_file.hpp"
#include "support/shared_dir.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <boost/describe/class.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/system/system_error.hpp>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace json_test;

template <>
inline constexpr bool ecswire::converts_by_ecswire<Everything> = true;

namespace other_program {

struct Inner {
    std::set<int> ids{};
};
BOOST_DESCRIBE_STRUCT(Inner, (), (ids))

struct Settings {
    std::string name{};
    std::optional<int> port{};
    std::vector<Inner> inner{};
};
BOOST_DESCRIBE_STRUCT(Settings, (), (name, port, inner))

} // namespace other_program

namespace {

template <class T>
outcome outcome_of_value(const boost::json::value& document, decode_options options = {}) {
    std::vector<std::string> unknown;
    options.unknown_members = &unknown;
    const auto result = from_value<T>(document, options);
    if (!result) {
        return {{}, result.error(), std::move(unknown)};
    }
    return {encode(*result).value(), {}, std::move(unknown)};
}

// from_value returns the same as decode, but for the offset.
template <class T>
void check_agreement(std::string_view text, const decode_options& options = {}) {
    CAPTURE(text);
    boost::json::parse_options deep;
    deep.max_depth = 2'000;
    const auto document = boost::json::parse({text.data(), text.size()}, {}, deep);
    outcome expected = decode_whole<T>(text, options);
    expected.error.offset.reset();
    CHECK(outcome_of_value<T>(document, options) == expected);
}

// to_value returns the value that a parser makes of the encoded document.
template <class T>
void check_written(const T& value) {
    const std::string text = encode(value).value();
    const auto document = to_value(value);
    REQUIRE(document.has_value());
    CAPTURE(text);
    CHECK(same_json(*document, boost::json::parse({text.data(), text.size()})));
    CHECK(encode(from_value<T>(*document).value()).value() == text);
}

} // namespace

TEST_CASE("from_value decodes as decode does") {
    for (const std::string_view document : good_documents()) {
        check_agreement<Everything>(document);
    }
}

TEST_CASE("from_value returns the errors of decode, with code and pointer") {
    for (const bad_document& bad : mismatched_documents()) {
        if (bad.text != R"({"i64":-9223372036854775809})") { // a double has it one less
            check_agreement<Everything>(bad.text);
        }
    }
}

TEST_CASE("from_value applies the limits that a value can exceed") {
    for (const bad_document& limited : limited_documents()) {
        if (limited.code != decode_errc::body_too_large &&
            limited.code != decode_errc::number_too_long) {
            check_agreement<Everything>(limited.text, {.limits = limited.limits});
        }
    }
}

TEST_CASE("from_value decodes responses") {
    std::vector<std::string> documents{ecswire_test::data_file("update-container-agent.full.json")};
    for (const char* const name : {"recorded", "sparse"}) {
        if (const auto text = ecswire_test::shared_file(
                std::string("samples/update-container-agent.") + name + ".json")) {
            documents.push_back(*text);
        }
    }
    for (const std::string& document : documents) {
        check_agreement<UpdateContainerAgentResponse>(document);
        check_written(decode<UpdateContainerAgentResponse>(document).value());
    }
}

TEST_CASE("to_value encodes as encode does") {
    for (const std::string_view document : good_documents()) {
        check_written(decode<Everything>(document).value());
    }
}

TEST_CASE("to_value uses the matching kind of number") {
    const Everything value{.i32 = -1,
                           .u64 = std::numeric_limits<std::uint64_t>::max(),
                           .f32 = 0.5F,
                           .f64 = 2.0,
                           .time = timestamp::from_milliseconds(-1500)};
    const auto document = to_value(value).value();
    CHECK(document.at("i32").is_int64());
    CHECK(document.at("i32").get_int64() == -1);
    CHECK(document.at("u64").is_uint64());
    CHECK(document.at("u64").get_uint64() == std::numeric_limits<std::uint64_t>::max());
    CHECK(document.at("f32").get_double() == 0.5);
    CHECK(document.at("f64").get_double() == 2.0);
    CHECK(document.at("time").get_double() == -1.5);
    CHECK_FALSE(document.get_object().contains("text"));
    const auto whole = to_value(timestamp::from_seconds(1519211729)).value();
    CHECK(whole.is_int64());
    CHECK(from_value<timestamp>(whole).value() == timestamp::from_seconds(1519211729));
    const auto minimum = to_value(std::uint8_t{255}).value();
    CHECK(minimum == 255);
    CHECK(to_value(true).value() == true);
}

TEST_CASE("to_value writes numbers that aren't finite as text") {
    const std::vector<double> specials{std::numeric_limits<double>::infinity(),
                                       -std::numeric_limits<double>::infinity()};
    for (const double special : specials) {
        const auto document = to_value(special).value();
        CHECK(document.is_string());
        CHECK(from_value<double>(document).value() == special);
        // A parser makes such a number of one that is out of range.
        const auto read = from_value<double>(boost::json::value(special));
        REQUIRE(read.has_error());
        CHECK((read.error().code == decode_errc::number_out_of_range));
    }
    const auto nan = to_value(std::numeric_limits<float>::quiet_NaN()).value();
    CHECK(nan == "NaN");
    const float read = from_value<float>(nan).value();
    CHECK(read != read);
}

TEST_CASE("from_value takes a double that is an integer for that integer, to the last digit") {
    CHECK(from_value<std::int64_t>(1152921504606846976.0).value() == 1152921504606846976);
    CHECK(from_value<std::int64_t>(-9223372036854775808.0).value() ==
          std::numeric_limits<std::int64_t>::min());
    CHECK(from_value<std::int64_t>(9223372036854775808.0).error().code ==
          decode_errc::number_out_of_range);
    // Their shortest texts are 1.234567890123e+18 and 1.2345678901234e+19.
    const double small = 1234567890123e6;
    const double large = 12345678901234e6;
    CHECK(from_value<std::int64_t>(small).value() == static_cast<std::int64_t>(small));
    CHECK(from_value<std::uint64_t>(large).value() == static_cast<std::uint64_t>(large));
    CHECK(from_value<std::uint64_t>(18446744073709551616.0).error().code ==
          decode_errc::number_out_of_range);
    CHECK(from_value<timestamp>(5e9).value() == timestamp::from_seconds(5'000'000'000));
    CHECK(std::signbit(from_value<double>(-0.0).value()));
    CHECK(from_value<std::int32_t>(-0.0).value() == 0);
}

TEST_CASE("from_value returns the timestamp that to_value wrote as a double") {
    for (const std::int64_t milliseconds :
         {std::int64_t{1519211729431}, std::int64_t{1784316439424}, std::int64_t{-1},
          std::int64_t{1}, std::int64_t{999}, std::int64_t{253402300799999},
          std::int64_t{-62135596800001}}) {
        const auto time = timestamp::from_milliseconds(milliseconds);
        CHECK(from_value<timestamp>(to_value(time).value()).value() == time);
    }
}

TEST_CASE("from_value returns what decode does wherever a double has the digits of the text") {
    for (const std::string text :
         {"-0.0", "0.1", "1e22", "1e23", "-1.5e-7", "9007199254740993.0", "1519211729.431",
          "1.784316439424E9", "203304894822596.5e3", "0.0005", "-62135596800.001"}) {
        CAPTURE(text);
        const boost::json::value value(std::strtod(text.c_str(), nullptr));
        const double real = decode<double>(text).value();
        CHECK(from_value<double>(value).value() == real);
        CHECK(std::signbit(from_value<double>(value).value()) == std::signbit(real));
        CHECK(from_value<float>(value).value() == decode<float>(text).value());
        if (std::abs(real) < 1e13) {
            CHECK(from_value<timestamp>(value).value() == decode<timestamp>(text).value());
        }
    }
}

TEST_CASE("from_value differs from decode where a double doesn't preserve the text") {
    // Boost.JSON reads -0 as an integer and 1e-400 as zero.
    CHECK_FALSE(std::signbit(from_value<double>(boost::json::parse("-0")).value()));
    CHECK(from_value<timestamp>(boost::json::parse("1e-400")).value() == timestamp());
    CHECK(decode<timestamp>("1e-400").error().code == decode_errc::number_out_of_range);
    // The shortest text of the double is 1519211729.4315.
    CHECK(from_value<timestamp>(1519211729.43149999).value().milliseconds() == 1519211729432);
    CHECK(decode<timestamp>("1519211729.43149999").value().milliseconds() == 1519211729431);
}

TEST_CASE("from_value rejects a double that the type of the member can't hold") {
    for (const double value : {3.5e38, -1e39, 1e300, 1e-46, -1e-300, 5e-324}) {
        CAPTURE(value);
        const auto read = from_value<float>(value);
        REQUIRE(read.has_error());
        CHECK((read.error().code == decode_errc::number_out_of_range));
        CHECK(from_value<double>(value).value() == value);
    }
    for (const double value : {1e300, -1e300, 1e17, std::numeric_limits<double>::infinity()}) {
        CAPTURE(value);
        CHECK(from_value<timestamp>(value).error().code == decode_errc::number_out_of_range);
    }
    CHECK(from_value<timestamp>(5e-324).value() == timestamp());
    CHECK(from_value<std::int32_t>(1e-300).error().code == decode_errc::not_an_integer);
    CHECK(from_value<std::int32_t>(-1e300).error().code == decode_errc::number_out_of_range);
}

TEST_CASE("from_value returns what decode does for doubles one unit in the last place apart") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 2'000; ++i) {
        const double base = std::ldexp(static_cast<double>(random() >> 11U),
                                       static_cast<int>(random() % 200) - 150);
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double value : {base, std::nextafter(base, infinity), -base}) {
            const std::string text = encode(value).value();
            CHECK(decode<double>(text).value() == value);
            CHECK(from_value<double>(boost::json::value(value)).value() == value);
            const auto from_double = from_value<timestamp>(boost::json::value(value));
            const auto from_text = decode<timestamp>(text);
            REQUIRE(from_double.has_value() == from_text.has_value());
            CHECK((!from_text || *from_double == *from_text));
        }
    }
}

TEST_CASE("from_value returns timestamps within 2 to the 43rd seconds") {
    std::mt19937_64 random(1);
    const auto bound = static_cast<std::int64_t>((std::uint64_t{1} << 43U) * 1000);
    std::size_t different = 0;
    for (int i = 0; i < 10'000; ++i) {
        const auto milliseconds = static_cast<std::int64_t>(random()) % bound;
        const auto time = timestamp::from_milliseconds(milliseconds);
        different += from_value<timestamp>(to_value(time).value()).value() == time ? 0U : 1U;
    }
    const auto last = timestamp::from_milliseconds(bound - 1);
    CHECK(from_value<timestamp>(to_value(last).value()).value() == last);
    CHECK(different == 0);
}

TEST_CASE("from_value rejects text that is not UTF-8") {
    const auto error_of = [](const boost::json::value& document) {
        const auto result = from_value<Everything>(document);
        REQUIRE(result.has_error());
        CHECK((result.error().code == decode_errc::invalid_utf8));
        return result.error().pointer;
    };
    CHECK(error_of({{"i32", 1}, {"text", "\xFF"}}) == "/text");
    CHECK(error_of({{"i32", 1}, {"unknown", "\xC3"}}) == "/unknown");
    CHECK(error_of({{"sparse", {"a", "\xED\xA0\x80"}}}) == "/sparse/1");
    CHECK(error_of({{"i32", 1}, {"\xFF", 1}}) == "/i32");
    CHECK(error_of({{"labels", {{"a", "b"}, {"\xFF", "c"}}}}) == "/labels/a");
}

TEST_CASE("to_value returns an error with the pointer of text that is not UTF-8") {
    Everything value{.labels = {{{"good", "x"}, {"a/b", "\xFF"}}}};
    CHECK(to_value(value).error() == encode_error{encode_errc::invalid_utf8, "/labels/a~1b"});
    value = Everything{.children = std::vector<Everything>(2)};
    value.children->back().text = "\xED\xA0\x80";
    CHECK(to_value(value).error() == encode_error{encode_errc::invalid_utf8, "/children/1/text"});
    value = Everything{.labels = {{{"\xC3", "x"}}}};
    CHECK(to_value(value).error() == encode_error{encode_errc::invalid_utf8, "/labels"});
    value = Everything{.sparse = {{std::nullopt, "x", "\x80"}}};
    CHECK(to_value(value).error() == encode_error{encode_errc::invalid_utf8, "/sparse/2"});
    value = Everything{.colour = open_enum<Colour>("\xC0")};
    CHECK(to_value(value).error() == encode_error{encode_errc::invalid_utf8, "/colour"});
}

TEST_CASE("from_value and to_value accept lists, maps and scalars") {
    CHECK(from_value<std::vector<std::int32_t>>(boost::json::value{1, 2, 3}).value() ==
          std::vector<std::int32_t>{1, 2, 3});
    CHECK(from_value<std::string>("x").value() == "x");
    CHECK(from_value<bool>(true).value());
    CHECK(from_value<bool>(nullptr).error().found == "null");
    CHECK(to_value(std::vector<std::int32_t>{}).value() == boost::json::array());
    CHECK(to_value(std::map<std::string, std::string>{}).value() == boost::json::object());
}

TEST_CASE("value_from and value_to of Boost.JSON convert shapes by the rules of ecswire") {
    std::vector<Everything> values(2);
    values[0].i32 = 7;
    values[0].f64 = std::numeric_limits<double>::infinity();
    const boost::json::value document = boost::json::value_from(values[0]);
    CHECK(document == to_value(values[0]).value());
    CHECK(document.at("f64") == "Infinity");
    const std::string text = encode(values[0]).value();
    CHECK(encode(boost::json::value_to<Everything>(document)).value() == text);
    CHECK(encode(boost::json::try_value_to<Everything>(document).value()).value() == text);
    const boost::json::value list = boost::json::value_from(values);
    CHECK(list.as_array().size() == 2);
    CHECK(boost::json::value_to<std::vector<Everything>>(list).size() == 2);
}

TEST_CASE("value_from and value_to of Boost.JSON convert other structures by its own rules") {
    // No shape: ecswire has no sets, and no member that can be null. It must compile.
    const other_program::Settings settings{.name = "x", .port = {}, .inner = {{.ids = {2, 1}}}};
    const boost::json::value document = boost::json::value_from(settings);
    CHECK(boost::json::serialize(document) ==
          R"({"name":"x","port":null,"inner":[{"ids":[1,2]}]})");
    CHECK(boost::json::value_to<other_program::Settings>(document).inner.front().ids.size() == 2);
    STATIC_REQUIRE_FALSE(converts_by_ecswire<other_program::Settings>);
    STATIC_REQUIRE(converts_by_ecswire<ContainerInstance>);
    STATIC_REQUIRE(converts_by_ecswire<Everything>);
}

TEST_CASE("value_from and value_to of Boost.JSON fail where ecswire's conversions do") {
    const boost::json::value wrong{{"i32", "x"}};
    CHECK(boost::json::try_value_to<Everything>(wrong).error() == decode_errc::wrong_type);
    CHECK_THROWS_AS(boost::json::value_to<Everything>(wrong), boost::system::system_error);
    Everything no_utf8;
    no_utf8.text = "\xFF";
    CHECK_THROWS_AS(boost::json::value_from(no_utf8), boost::system::system_error);
}
