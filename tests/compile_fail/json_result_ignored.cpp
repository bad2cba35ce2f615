// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: json_result_ignored.cpp:40:
// expect: json_result_ignored.cpp:41:
// expect: json_result_ignored.cpp:42:
// expect: json_result_ignored.cpp:43:
// expect: json_result_ignored.cpp:44:
// expect: json_result_ignored.cpp:45:
// expect: json_result_ignored.cpp:46:
// expect: json_result_ignored.cpp:47:
// expect: json_result_ignored.cpp:48:
// expect: json_result_ignored.cpp:49:
// expect: json_result_ignored.cpp:50:
// expect: json_result_ignored.cpp:51:
// expect: json_result_ignored.cpp:52:
// expect: nodiscard

#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/decoder.hpp>
#include <ecswire/json/encode.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/json/value.hpp>

#include <string>
#include <string_view>

#pragma GCC diagnostic error "-Wunused-result"

#ifdef ECSWIRE_FIXED
#define IGNORE static_cast<void>
#else
#define IGNORE
#endif

void ignore_results(std::string_view text, const boost::json::value& value) {
    ecswire::Tag tag;
    std::string out;
    ecswire::decoder<ecswire::Tag> decoder(tag);
    // clang-format off
    IGNORE(ecswire::decode<ecswire::Tag>(text));
    IGNORE(ecswire::decode<ecswire::Tag>(std::string(text)));
    IGNORE(ecswire::decode_into(tag, text));
    IGNORE(ecswire::decode_into(tag, std::string(text)));
    IGNORE(decoder.write(text));
    IGNORE(decoder.finish());
    IGNORE(ecswire::encode(tag));
    IGNORE(ecswire::encode_to(out, tag));
    IGNORE(ecswire::encode_pretty(tag));
    IGNORE(ecswire::indent_json("{}"));
    IGNORE(ecswire::from_value<ecswire::Tag>(value));
    IGNORE(ecswire::from_value<ecswire::Tag>(boost::json::value(value)));
    IGNORE(ecswire::to_value(tag));
    // clang-format on
}
