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

using namespace ecswire;

namespace {

struct Reals {
    std::optional<double> d{};
    std::optional<float> f{};
};
BOOST_DESCRIBE_STRUCT(Reals, (), (d, f))

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
    returns_bits("1519211729.43149999", 0x41D6A355345B9DB2U, 0x4EB51AAAU);
    returns_bits("0.1", 0x3FB999999999999AU, 0x3DCCCCCDU);

    returns_text(R"({"d":"NaN","f":"NaN"})");
    returns_text(R"({"d":"Infinity","f":"-Infinity"})");
    returns_text(R"({"d":"-Infinity","f":"Infinity"})");
    returns_text(R"({"d":1.7976931348623157e+308,"f":3.4028235e+38})");
    returns_text(R"({"d":-0})");

    Reals reals;
    check(decode_into(reals, R"({"d":1e-400})").error().code == decode_errc::number_out_of_range,
          "1e-400");
    check(decode_into(reals, R"({"d":1e400})").error().code == decode_errc::number_out_of_range,
          "1e400");
    check(decode_into(reals, R"({"d":"NaN"})").has_value(), "NaN");
    check(!multiple_of(0.1).holds(*reals.d), "NaN is no multiple");
    check(!(number(*reals.d) == number(1)) && !(number(*reals.d) <= number(1.0)),
          "NaN is unordered");
    return failures;
}
