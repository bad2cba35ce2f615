// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/json/decode.hpp>

#include "support/catch.hpp"
#include "support/data_file.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/encode.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

namespace {

// The offsets of a compact document before and behind its braces, brackets, colons and commas.
std::vector<std::size_t> boundaries_of(std::string_view document) {
    std::vector<std::size_t> found;
    bool in_string = false;
    for (std::size_t i = 0; i < document.size(); ++i) {
        if (document[i] == '\\') {
            ++i; // the escaped character
        } else if (document[i] == '"') {
            in_string = !in_string;
        } else if (!in_string &&
                   std::string_view("{}[]:,").find(document[i]) != std::string::npos) {
            found.push_back(i);
            found.push_back(i + 1);
        }
    }
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::string compact_document() {
    const auto full =
        decode<UpdateContainerAgentResponse>(data_file("update-container-agent.full.json"));
    REQUIRE(full.has_value());
    return encode(full.value()).value();
}

} // namespace

TEST_CASE("white space: decode accepts it at each boundary of tokens alone") {
    const std::string compact = compact_document();
    const auto expected = decode<UpdateContainerAgentResponse>(compact).value();
    const auto boundaries = boundaries_of(compact);
    CHECK(boundaries.size() > 400);
    for (const std::string_view space : {" ", "\n", "\r\n\t", "                 "}) {
        for (const std::size_t boundary : boundaries) {
            std::string document = compact;
            document.insert(boundary, space);
            INFO(boundary);
            const auto read = decode<UpdateContainerAgentResponse>(document);
            if (!read || read.value() != expected) {
                FAIL(document);
            }
        }
    }
}

TEST_CASE("white space: decode accepts it at every boundary, or behind one kind of token") {
    const std::string compact = compact_document();
    const auto expected = decode<UpdateContainerAgentResponse>(compact).value();
    for (const std::string_view tokens : {"{", "}", "[", "]", ":", ",", ":,", "{}[]:,"}) {
        for (const bool before : {false, true}) {
            std::string document;
            bool in_string = false;
            bool is_escaped = false;
            for (const char character : compact) {
                in_string = character == '"' && !is_escaped ? !in_string : in_string;
                is_escaped = character == '\\' && !is_escaped;
                const bool is_one = !in_string && tokens.find(character) != std::string_view::npos;
                document += is_one && before ? " " : "";
                document += character;
                document += is_one && !before ? " " : "";
            }
            INFO(document);
            CHECK(decode<UpdateContainerAgentResponse>(document).value() == expected);
        }
    }
}
