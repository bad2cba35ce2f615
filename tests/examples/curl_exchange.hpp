// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>

#include <curl/curl.h>

#include <cstddef>
#include <string>
#include <string_view>

/// Receives a response from libcurl into an `ecswire::http_response`.
namespace curl_response {

struct free_handle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

constexpr std::size_t max_body = std::size_t{64} << 20U;

// No exception may pass through curl, which is C. An exception ends the transfer: curl stops if a
// callback returns a smaller number of bytes than it was given.
template <class F>
std::size_t guarded(std::size_t size, const F& function) noexcept {
    try {
        return function() ? size : 0;
    } catch (...) { // out of memory
        return 0;
    }
}

extern "C" inline std::size_t append_body(char* data, std::size_t, std::size_t size,
                                          void* response) {
    return guarded(size, [&] {
        auto& body = static_cast<ecswire::http_response*>(response)->body;
        const bool fits = body.size() + size <= max_body;
        if (fits) {
            body.append(data, size);
        }
        return fits;
    });
}

extern "C" inline std::size_t append_header(char* data, std::size_t, std::size_t size,
                                            void* response) {
    return guarded(size, [&] {
        auto& headers = static_cast<ecswire::http_response*>(response)->headers;
        const std::string_view line(data, size);
        const std::size_t colon = line.find(':');
        if (line.starts_with("HTTP/")) {
            headers.clear(); // of an interim response
        } else if (colon != std::string_view::npos) {
            headers.push_back(
                {std::string(line.substr(0, colon)), std::string(line.substr(colon + 1))});
        }
        return true;
    });
}

} // namespace curl_response
