// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode_errc.hpp>

#include "support/catch.hpp"

#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <set>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

constexpr decode_errc codes[] = {
    decode_errc::syntax,
    decode_errc::incomplete,
    decode_errc::trailing_text,
    decode_errc::invalid_utf8,
    decode_errc::unpaired_surrogate,
    decode_errc::byte_order_mark,
    decode_errc::compressed,
    decode_errc::wrong_type,
    decode_errc::not_an_integer,
    decode_errc::number_out_of_range,
    decode_errc::invalid_base64,
    decode_errc::text_not_borrowable,
    decode_errc::depth_exceeded,
    decode_errc::body_too_large,
    decode_errc::string_too_long,
    decode_errc::list_too_long,
    decode_errc::number_too_long,
    decode_errc::too_many_values,
};

constexpr decode_condition conditions[] = {
    decode_condition::malformed,
    decode_condition::mismatch,
    decode_condition::limit_exceeded,
};

} // namespace

TEST_CASE("decode_errc has a message of its own and one condition for each code") {
    std::set<std::string> messages;
    int expected_value = 1;
    for (const decode_errc code : codes) {
        const boost::system::error_code error = code;
        CHECK(error.value() == expected_value++);
        CHECK(error.failed());
        CHECK(error == code);
        CHECK(error.category() == decode_category());
        CHECK_FALSE(error.message().empty());
        CHECK(error.message() != "unknown error");
        CHECK(messages.insert(error.message()).second);
        std::ostringstream stream;
        stream << code;
        CHECK(stream.str() == error.message());
        int matching = 0;
        for (const decode_condition condition : conditions) {
            matching += error == condition ? 1 : 0;
        }
        CHECK(matching == 1);
    }
}

TEST_CASE("decode_errc maps each code to its condition") {
    using boost::system::error_code;
    CHECK(error_code(decode_errc::syntax) == decode_condition::malformed);
    CHECK(error_code(decode_errc::incomplete) == decode_condition::malformed);
    CHECK(error_code(decode_errc::trailing_text) == decode_condition::malformed);
    CHECK(error_code(decode_errc::invalid_utf8) == decode_condition::malformed);
    CHECK(error_code(decode_errc::unpaired_surrogate) == decode_condition::malformed);
    CHECK(error_code(decode_errc::byte_order_mark) == decode_condition::malformed);
    CHECK(error_code(decode_errc::compressed) == decode_condition::malformed);
    CHECK(error_code(decode_errc::wrong_type) == decode_condition::mismatch);
    CHECK(error_code(decode_errc::not_an_integer) == decode_condition::mismatch);
    CHECK(error_code(decode_errc::number_out_of_range) == decode_condition::mismatch);
    CHECK(error_code(decode_errc::invalid_base64) == decode_condition::mismatch);
    CHECK(error_code(decode_errc::text_not_borrowable) == decode_condition::mismatch);
    CHECK(error_code(decode_errc::depth_exceeded) == decode_condition::limit_exceeded);
    CHECK(error_code(decode_errc::body_too_large) == decode_condition::limit_exceeded);
    CHECK(error_code(decode_errc::string_too_long) == decode_condition::limit_exceeded);
    CHECK(error_code(decode_errc::list_too_long) == decode_condition::limit_exceeded);
    CHECK(error_code(decode_errc::number_too_long) == decode_condition::limit_exceeded);
    CHECK(error_code(decode_errc::too_many_values) == decode_condition::limit_exceeded);
}

TEST_CASE("decode_condition has a message of its own for each condition") {
    std::set<std::string> messages;
    for (const decode_condition condition : conditions) {
        const boost::system::error_condition made = make_error_condition(condition);
        CHECK(made.category() == decode_condition_category());
        CHECK(made.message() != "unknown condition");
        CHECK(messages.insert(made.message()).second);
    }
}

TEST_CASE("decode_category has no message and no condition for another number") {
    for (const int value : {0, -1, 19, 1'000'000}) {
        const boost::system::error_code error(value, decode_category());
        CHECK(error.message() == "unknown error");
        for (const decode_condition condition : conditions) {
            CHECK(error != condition);
        }
        const boost::system::error_condition condition(value, decode_condition_category());
        CHECK(condition.message() == "unknown condition");
    }
    CHECK(boost::system::error_code() != decode_condition::malformed);
    CHECK(boost::system::error_code() != decode_errc::syntax);
}

TEST_CASE("decode_category equals itself in another shared library") {
    CHECK(std::string(decode_category().name()) == "ecswire.decode");
    CHECK(std::string(decode_condition_category().name()) == "ecswire.decode_condition");
    CHECK(decode_category() != decode_condition_category());
    // As values of one identifier, as in two shared libraries that don't share the constant.
    const detail::decode_category_type another;
    CHECK(another == decode_category());
    CHECK(boost::system::error_code(1, another) == decode_errc::syntax);
    const detail::decode_condition_category_type another_condition;
    CHECK(boost::system::error_condition(1, another_condition) ==
          make_error_condition(decode_condition::malformed));
}
