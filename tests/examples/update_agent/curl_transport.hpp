// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../curl_exchange.hpp"
#include "../example_error.hpp"

#include <ecswire/client/credentials.hpp>
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
    ecswire::credentials credentials{};
    bool through_proxy = true; ///< that of the environment
    long timeout_seconds = 30;
};

/// Sends the request and waits for the response or an error.
inline boost::system::result<ecswire::http_response, example_error>
send(ecswire::http_request request, const connection& to) {
    const std::unique_ptr<CURL, curl_exchange::free_handle> curl(curl_easy_init());
    const auto set = [&](CURLoption option, auto value) {
        curl_easy_setopt(curl.get(), option, value);
    };
    set(CURLOPT_TIMEOUT, to.timeout_seconds);
    set(CURLOPT_AWS_SIGV4, ("aws:amz:" + to.region + ":ecs").c_str());
    set(CURLOPT_USERNAME, to.credentials.access_key_id.c_str());
    set(CURLOPT_PASSWORD, to.credentials.secret_access_key.c_str());
    if (!to.credentials.session_token.empty()) {
        request.headers.push_back({"X-Amz-Security-Token", to.credentials.session_token});
    }
    if (!to.through_proxy) {
        set(CURLOPT_PROXY, "");
    }
    return curl_exchange::perform(
        curl.get(), to.endpoint + (to.endpoint.ends_with('/') ? "" : request.target), request);
}

} // namespace update_agent
