// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../curl_response.hpp"
#include "../example_error.hpp"

#include <ecswire/protocol/http_message.hpp>

#include <boost/system/result.hpp>

#include <curl/curl.h>

#include <memory>
#include <string>

/// A transport on libcurl, which signs requests by Signature Version 4.
namespace update_agent {

/// The endpoint and the credentials.
struct connection {
    std::string endpoint{}; ///< `https://ecs.us-west-2.amazonaws.com`
    std::string region{};
    std::string access_key{};
    std::string secret_key{};
    std::string session_token{}; ///< empty without one
    bool through_proxy = true;   ///< that of the environment
    long timeout_seconds = 30;
};

/// Sends the request and waits for the response or an error.
inline boost::system::result<ecswire::http_response, example_error>
send(const ecswire::http_request& request, const connection& to) {
    const std::unique_ptr<CURL, curl_response::free_handle> curl(curl_easy_init());
    std::unique_ptr<curl_slist, curl_response::free_handle> headers;
    const auto add_header = [&](const std::string& line) {
        headers.reset(curl_slist_append(headers.release(), line.c_str()));
    };
    for (const ecswire::http_header& header : request.headers) {
        add_header(header.name + ": " + header.value);
    }
    if (!to.session_token.empty()) {
        add_header("X-Amz-Security-Token: " + to.session_token);
    }

    ecswire::http_response response;
    char problem[CURL_ERROR_SIZE] = {};
    const auto set = [&](CURLoption option, auto value) {
        curl_easy_setopt(curl.get(), option, value);
    };
    set(CURLOPT_ERRORBUFFER, problem);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT, to.timeout_seconds);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_URL, (to.endpoint + (to.endpoint.ends_with('/') ? "" : request.target)).c_str());
    set(CURLOPT_AWS_SIGV4, ("aws:amz:" + to.region + ":ecs").c_str());
    set(CURLOPT_USERNAME, to.access_key.c_str());
    set(CURLOPT_PASSWORD, to.secret_key.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POSTFIELDS, request.body.c_str());
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    set(CURLOPT_WRITEFUNCTION, curl_response::append_body);
    set(CURLOPT_WRITEDATA, &response);
    set(CURLOPT_HEADERFUNCTION, curl_response::append_header);
    set(CURLOPT_HEADERDATA, &response);
    if (!to.through_proxy) {
        set(CURLOPT_PROXY, "");
    }
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK) {
        return example_error{problem[0] != '\0' ? problem : curl_easy_strerror(code)};
    }
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    response.status = static_cast<int>(status);
    return response;
}

} // namespace update_agent
