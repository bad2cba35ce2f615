// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "example_error.hpp"

#include <ecswire/protocol/http_message.hpp>

#include <boost/system/result.hpp>

#include <curl/curl.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

/// Sends an `ecswire::http_request` with libcurl.
namespace curl_exchange {

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

/// Sends the request to the URL and waits for the response or an error. The caller has set what
/// differs between programs, such as signatures and time limits, on the handle.
inline boost::system::result<ecswire::http_response, example_error>
perform(CURL* curl, const std::string& url, const ecswire::http_request& request) {
    std::unique_ptr<curl_slist, free_handle> headers;
    for (const ecswire::http_header& header : request.headers) {
        headers.reset(
            curl_slist_append(headers.release(), (header.name + ": " + header.value).c_str()));
    }

    ecswire::http_response response;
    char problem[CURL_ERROR_SIZE] = {};
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };
    set(CURLOPT_ERRORBUFFER, problem);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POSTFIELDS, request.body.c_str());
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    set(CURLOPT_WRITEFUNCTION, append_body);
    set(CURLOPT_WRITEDATA, &response);
    set(CURLOPT_HEADERFUNCTION, append_header);
    set(CURLOPT_HEADERDATA, &response);
    const CURLcode code = curl_easy_perform(curl);
    set(CURLOPT_ERRORBUFFER, static_cast<char*>(nullptr)); // the handle outlives `problem`
    if (code != CURLE_OK) {
        return example_error{problem[0] != '\0' ? problem : curl_easy_strerror(code)};
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    response.status = static_cast<int>(status);
    return response;
}

} // namespace curl_exchange
