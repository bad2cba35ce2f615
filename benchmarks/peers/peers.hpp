// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <functional>
#include <string>

/// The other libraries. Each is used as its own documentation does, with its defaults.
namespace benchmarks {

inline std::string version_text(int major, int minor, int patch) {
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

/// What a peer does with documents that are a Response.
template <class Response>
struct peer {
    std::string name;
    std::string library; ///< with its version
    std::string what;    ///< such as "DOM, mapped": how far it takes the document

    /// Reads the document into the shapes that ecswire fills; empty for one that only parses.
    std::function<void(const std::string& document, Response& to)> decode;

    /// Only parses the document, and frees what that made; false on an error.
    std::function<bool(const std::string& document)> parse;

    /// Makes a function that writes the document from what the peer itself holds of it.
    std::function<std::function<std::string()>(const std::string& document)> make_writer;
};

template <class Response>
peer<Response> boost_json_peer();
template <class Response>
peer<Response> nlohmann_peer();
template <class Response>
peer<Response> rapidjson_peer();
template <class Response>
peer<Response> rapidjson_sax_peer();
template <class Response>
peer<Response> cjson_peer();
template <class Response>
peer<Response> simdjson_peer();
template <class Response>
peer<Response> simdjson_mapped_peer();

/// Boost.JSON's lexer, which ecswire uses too, with a handler that does nothing.
bool lex(const std::string& document);

} // namespace benchmarks
