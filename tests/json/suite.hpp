// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The documents of JSONTestSuite, and the places of a message in which the tests put each of them.

#include <ecswire/json/decode_options.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/value.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace json_suite {

/// A document, whose name begins with `y_` if every parser must accept it, with `n_` if none may,
/// and with `i_` if it is up to the parser.
struct suite_document {
    std::string name;
    std::string text;
};

/// The text of a line of documents.txt, which its LICENSE describes.
inline std::string unescaped(std::string_view line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') {
            text += line[i];
        } else if (line[++i] == '\\') {
            text += '\\';
        } else {
            unsigned byte = 0;
            std::from_chars(line.data() + i + 1, line.data() + i + 3, byte, 16);
            text += static_cast<char>(byte);
            i += 2;
        }
    }
    return text;
}

inline std::vector<suite_document> suite_documents() {
    const auto path = std::filesystem::path(ECSWIRE_TEST_DATA_DIR) / "json_suite" / "documents.txt";
    std::ifstream file(path, std::ios::binary);
    std::vector<suite_document> all;
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        all.push_back({line.substr(0, tab), unescaped(std::string_view(line).substr(tab + 1))});
    }
    constexpr std::size_t levels = 100'000;
    std::string objects;
    for (std::size_t i = 0; i < levels / 2; ++i) {
        objects += R"([{"":)";
    }
    all.push_back({"n_structure_100000_opening_arrays", std::string(levels, '[')});
    all.push_back({"n_structure_open_array_object", objects + "\n"});
    return all;
}

/// A shape whose members take many of the documents: typed ones, and one that is a document.
struct Carrier {
    std::optional<std::vector<std::optional<std::string>>> texts{};
    std::optional<std::vector<double>> numbers{};
    std::optional<std::vector<std::int64_t>> integers{};
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<std::string> text{};
    std::optional<boost::json::value> document{};
};
BOOST_DESCRIBE_STRUCT(Carrier, (), (texts, numbers, integers, labels, text, document))

/// A member of a `Carrier` whose value is the document; none if the document is the whole body.
constexpr std::array<std::string_view, 8> places{"",       "texts", "numbers", "integers",
                                                 "labels", "text",  "unknown", "document"};

inline std::string placed(std::string_view place, std::string_view text) {
    if (place.empty()) {
        return std::string(text);
    }
    return std::string("{\"").append(place).append("\":").append(text).append("}");
}

/// Limits that no document reaches but the two of 100,000 levels.
inline ecswire::decode_options suite_options() {
    ecswire::decode_options options;
    options.limits.depth = 1'000;
    return options;
}

} // namespace json_suite
