// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <functional>
#include <string>

/// The other libraries, each used as in its documentation, with its defaults.
namespace benchmarks {

inline std::string version_text(int major, int minor, int patch) {
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

/// The functions of a peer for documents that are a Response.
template <class Response>
struct peer {
    std::string name;
    std::string library; ///< with its version
    std::string what;    ///< the work that it does, such as "DOM, mapped"

    /// Decodes the document into the shapes of ecswire; empty for a peer that only parses.
    std::function<void(const std::string& document, Response& to)> decode;

    /// Only parses the document, and frees the result; false on an error.
    std::function<bool(const std::string& document)> parse;

    /// Makes a function that writes the document from the peer's own representation.
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

/// Decodes by simdjson On-Demand into an object that may hold another value; for the responses and
/// their views. The document's capacity must exceed its size by `simdjson_padding`.
template <class Response>
bool decode_on_demand(const std::string& document, Response& to);
inline constexpr std::size_t simdjson_padding = 64;

/// The name of simdjson, with its version.
std::string simdjson_library();

/// Boost.JSON's lexer, with a handler that does nothing.
bool lex(const std::string& document);

} // namespace benchmarks
