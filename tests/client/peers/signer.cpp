// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Signs requests for the scripts beside it, which compare the signatures with those of other
// programs. It reads a JSON object a line, and writes one for each.

#include <ecswire/client/canonical_request.hpp>
#include <ecswire/client/openssl.hpp>
#include <ecswire/client/sigv4.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

namespace {

namespace json = boost::json;

std::string text_of(const json::object& from, std::string_view name) {
    return std::string(from.at(name).as_string());
}

// A body may be any bytes, which JSON holds in hexadecimal digits.
std::string from_hex(std::string_view digits) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
    }
    return bytes;
}

json::object answer(const json::object& from) {
    ecswire::http_request request{.method = text_of(from, "method"),
                                  .target = text_of(from, "target"),
                                  .headers = {},
                                  .body = from_hex(text_of(from, "body"))};
    for (const json::value& header : from.at("headers").as_array()) {
        request.headers.push_back(
            {std::string(header.at(0).as_string()), std::string(header.at(1).as_string())});
    }
    const ecswire::credentials credentials{.access_key_id = text_of(from, "access_key"),
                                           .secret_access_key = text_of(from, "secret_key"),
                                           .session_token = text_of(from, "token")};
    const ecswire::endpoint endpoint{.url = text_of(from, "url"),
                                     .signing_name = text_of(from, "service"),
                                     .signing_region = text_of(from, "region")};
    const auto time = ecswire::timestamp::from_seconds(from.at("time").to_number<std::int64_t>());
    const ecswire::openssl_hash hash;
    if (const auto done = ecswire::sign(request, credentials, endpoint, time, hash); !done) {
        return {{"error", done.error().message()}};
    }
    json::array headers;
    for (const ecswire::http_header& header : request.headers) {
        headers.push_back({header.name, header.value});
    }
    const auto canonical = ecswire::canonical_request(request, hash);
    return {{"headers", std::move(headers)}, {"canonical", canonical.value()}};
}

} // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << json::serialize(answer(json::parse(line).as_object())) << '\n';
    }
}
