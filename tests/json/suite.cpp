// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Documents of JSONTestSuite in several places of a message. boost::json::parse is the judge here,
// Python's json in agreement/.

#include "suite.hpp"
#include "cuts.hpp"
#include "same_json.hpp"
#include "support/catch.hpp"

#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/value.hpp>

#include <boost/json/error.hpp>
#include <boost/json/parse.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace json_test;
using namespace json_suite;

namespace {

boost::json::value parse(std::string_view text, boost::system::error_code& ec) {
    boost::json::parse_options options;
    options.max_depth = suite_options().limits.depth + 1;
    return boost::json::parse({text.data(), text.size()}, ec, {}, options);
}

bool is_json(std::string_view text) {
    boost::system::error_code ec;
    parse(text, ec);
    // Boost rejects exponents of 32 bits; here an exponent may have any length.
    return !ec || ec == boost::json::error::exponent_overflow;
}

// Documents of numbers that no double holds. Boost reads them as zero or infinity, or rejects them.
const std::set<std::string_view> beyond_doubles{
    "i_number_double_huge_neg_exp", "i_number_huge_exp",          "i_number_neg_int_huge_exp",
    "i_number_pos_double_huge_exp", "i_number_real_neg_overflow", "i_number_real_pos_overflow",
    "i_number_real_underflow"};

// Whether decode and Boost read the same. Boost rounds the number of one document by a unit in the
// last place; Python judges that one.
bool is_same(std::string_view name, std::string_view read, std::string_view expected) {
    boost::system::error_code ec;
    return name == "i_number_very_big_negative_int" ||
           same_json(parse(read, ec), parse(expected, ec));
}

// Every cut of a short document, a few of a long one.
outcome decode_in_chunks(std::string_view text) {
    if (text.size() <= 200) {
        return check_cuts<Carrier>(text, suite_options());
    }
    const outcome whole = decode_whole<Carrier>(text, suite_options());
    for (const std::size_t cut : {std::size_t{1}, text.size() / 3, text.size() - 1}) {
        CHECK(decode_chunks<Carrier>({text.substr(0, cut), text.substr(cut)}, suite_options()) ==
              whole);
    }
    return whole;
}

} // namespace

TEST_CASE("JSONTestSuite: decode accepts each y_ document and rejects each n_ document") {
    std::size_t count = 0;
    for (const auto& [name, text] : suite_documents()) {
        INFO(name);
        const auto whole = decode<boost::json::value>(text, suite_options());
        const auto document = decode<Carrier>(placed("document", text), suite_options());
        const auto unknown = decode<Carrier>(placed("unknown", text), suite_options());
        if (name.starts_with("y_")) {
            CHECK((whole && document && unknown));
        } else if (name.starts_with("n_")) {
            CHECK_FALSE((whole || document || unknown));
        }
        ++count;
    }
    CHECK(count == 318);
}

TEST_CASE("JSONTestSuite: decode reads what Boost.JSON reads, as a whole body") {
    for (const auto& [name, text] : suite_documents()) {
        INFO(name);
        const auto read = decode<boost::json::value>(text, suite_options());
        if (beyond_doubles.contains(name)) {
            CHECK(read.error().code == decode_errc::number_out_of_range);
            continue;
        }
        REQUIRE(read.has_value() == is_json(text));
        CHECK((!read || is_same(name, encode(*read).value(), text)));
    }
}

TEST_CASE("JSONTestSuite: decode reads what Boost.JSON reads, as a member that is a document") {
    for (const auto& [name, text] : suite_documents()) {
        INFO(name);
        const outcome read = decode_in_chunks(placed("document", text));
        if (beyond_doubles.contains(name)) {
            CHECK(read.error.code == decode_errc::number_out_of_range);
            CHECK(read.error.pointer == "/document/0");
            continue;
        }
        const bool is_accepted = is_json(placed("document", text));
        REQUIRE((read.error == decode_error()) == is_accepted);
        if (is_accepted && text != "null") { // that leaves the member absent
            CHECK(is_same(name, read.value, placed("document", text)));
        }
    }
}

TEST_CASE("JSONTestSuite: decode skips what Boost.JSON accepts, as an unknown member") {
    for (const auto& [name, text] : suite_documents()) {
        INFO(name);
        const outcome read = decode_in_chunks(placed("unknown", text));
        const bool is_accepted = is_json(placed("unknown", text));
        CHECK((read.error == decode_error()) == is_accepted);
        if (is_accepted) {
            CHECK(read.unknown == std::vector<std::string>{"/unknown"});
        } else {
            CHECK((make_error_code(read.error.code) == decode_condition::malformed ||
                   read.error.code == decode_errc::depth_exceeded));
        }
    }
}

TEST_CASE("JSONTestSuite: decode reads members of each type as from_value does") {
    std::size_t count = 0; // of documents that fit the type
    for (const auto& [name, text] : suite_documents()) {
        for (const std::string_view place : places) {
            if (place.empty() || place == "unknown" || place == "document") {
                continue;
            }
            INFO(name << " as " << place);
            const std::string body = placed(place, text);
            const outcome read = decode_in_chunks(body);
            boost::system::error_code ec;
            const boost::json::value value = parse(body, ec);
            if (!is_json(body)) {
                CHECK_FALSE(read.error == decode_error());
            } else if (ec || beyond_doubles.contains(name)) {
                CHECK((make_error_code(read.error.code) == decode_condition::mismatch));
            } else {
                const auto expected = from_value<Carrier>(value, suite_options());
                CHECK(read.error.code == (expected ? decode_errc() : expected.error().code));
                CHECK(read.error.pointer == (expected ? "" : expected.error().pointer));
                CHECK((!expected || is_same(name, read.value, encode(*expected).value())));
                count += expected ? 1U : 0U;
            }
        }
    }
    CHECK(count > 90);
}
