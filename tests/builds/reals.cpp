// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Decodes and encodes floating-point numbers where compilers are free to treat them in their own
// way: -ffast-math, and x87. Everything is compared by bits or as text. Returns how many
// comparisons failed.

#include <ecswire/constraints/multiple_of.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

struct Reals {
    std::optional<double> d{};
    std::optional<float> f{};
    std::optional<std::vector<double>> list{};
    std::optional<timestamp> time{};
    std::optional<std::int64_t> integer{};
};
BOOST_DESCRIBE_STRUCT(Reals, (), (d, f, list, time, integer))

int failures = 0;

void check(bool holds, std::string_view text) {
    if (!holds) {
        ++failures;
        std::printf("failed: %.*s\n", static_cast<int>(text.size()), text.data());
    }
}

void returns_bits(std::string_view number, std::uint64_t double_bits, std::uint32_t float_bits) {
    std::string document(R"({"d":)");
    document.append(number).append(R"(,"f":)").append(number).append("}");
    Reals reals;
    const bool decoded = decode_into(reals, document).has_value() && reals.d && reals.f;
    check(decoded, document);
    if (decoded) {
        check(std::memcmp(&*reals.d, &double_bits, sizeof double_bits) == 0, document);
        check(std::memcmp(&*reals.f, &float_bits, sizeof float_bits) == 0, document);
    }
}

void returns_text(std::string_view document) {
    Reals reals;
    check(decode_into(reals, document).has_value(), document);
    check(*encode(reals) == document, document);
}

} // namespace

int main() {
    returns_bits(R"("NaN")", 0x7FF8000000000000U, 0x7FC00000U);
    returns_bits(R"("Infinity")", 0x7FF0000000000000U, 0x7F800000U);
    returns_bits(R"("-Infinity")", 0xFFF0000000000000U, 0xFF800000U);
    returns_bits("-0.0", 0x8000000000000000U, 0x80000000U);
    // Rounded twice where a product of doubles has 64 bits first.
    returns_bits("203304894822596.5e9", 0x44C586971866D3B5U, 0x662C34B9U);
    returns_bits("5409447314111573e6", 0x447253F2977B44B3U, 0x63929F95U);
    returns_bits("2102513376594586e10", 0x4531643EC908E2DBU, 0x698B21F6U);
    returns_bits("3487025017105109e-10", 0x4115487A01C06671U, 0x48AA43D0U);
    returns_bits("5926898391100474e-7", 0x41C1A9DD578E1609U, 0x4E0D4EEBU);
    // Rounded to a float by way of a double, it is the float below.
    returns_bits("1.00000005960464477540", 0x3FF0000010000000U, 0x3F800001U);
    returns_bits("1519211729.43149999", 0x41D6A355345B9DB2U, 0x4EB51AAAU);
    returns_bits("0.1", 0x3FB999999999999AU, 0x3DCCCCCDU);

    returns_text(R"({"d":"NaN","f":"NaN"})");
    returns_text(R"({"d":"Infinity","f":"-Infinity"})");
    returns_text(R"({"d":"-Infinity","f":"Infinity"})");
    returns_text(R"({"d":1.7976931348623157e+308,"f":3.4028235e+38})");
    returns_text(R"({"d":-0})");
    // No subnormal number: with -ffast-math, the processor takes those for zero.
    returns_text(R"({"list":["NaN",0,"Infinity",-0,"-Infinity",2.2250738585072014e-308]})");
    returns_text(R"({"time":1519211729.431,"integer":-9223372036854775808})");

    Reals reals;
    check(decode_into(reals, R"({"d":1e-400})").error().code == decode_errc::number_out_of_range,
          "1e-400");
    check(decode_into(reals, R"({"d":1e400})").error().code == decode_errc::number_out_of_range,
          "1e400");
    check(decode_into(reals, R"({"d":"NaN"})").has_value(), "NaN");
    check(!multiple_of(0.1).holds(*reals.d), "NaN is no multiple");
    check(!(number(*reals.d) == number(1)) && !(number(*reals.d) <= number(1.0)),
          "NaN is unordered");
    check(decode_into(reals, R"({"d":"-Infinity","f":"NaN"})").has_value(), "-Infinity");
    check(multiple_of(0.1).holds(*reals.d), "infinity has no fraction");
    check(number(*reals.d) <= number(-1e308) && !(number(1) <= number(*reals.d)),
          "-Infinity is less");
    check(!multiple_of(0.1).holds(*reals.f), "NaN is no multiple, as a float");
    check(decode_into(reals, R"({"time":"NaN"})").error().code == decode_errc::wrong_type,
          "NaN is no time");
    check(decode_into(reals, R"({"time":1e-400})").error().code == decode_errc::number_out_of_range,
          "1e-400 as a time");
    check(decode_into(reals, R"({"integer":1e400})").error().code ==
              decode_errc::number_out_of_range,
          "1e400 as an integer");
    return failures;
}
