// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/http_message.hpp>

#include <boost/system/result.hpp>

#include <curl/curl.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// `endpoint` is as https://ecs.us-east-1.amazonaws.com, `key` an access key's ID and secret with a
/// colon between them. The error is a text.
boost::system::result<ecswire::http_response, std::string>
send_by_curl(const ecswire::http_request& request, const std::string& endpoint,
             const std::string& region, const std::string& key) {
    ecswire::http_response response;
    curl_slist* headers = nullptr;
    for (const ecswire::http_header& header : request.headers) {
        headers = curl_slist_append(headers, (header.name + ": " + header.value).c_str());
    }
    CURL* const curl = curl_easy_init();
    const std::string url = endpoint + request.target;
    const std::string signature = "aws:amz:" + region + ":ecs"; // curl signs, from 7.75 on
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L); // seconds
    curl_easy_setopt(curl, CURLOPT_AWS_SIGV4, signature.c_str());
    curl_easy_setopt(curl, CURLOPT_USERPWD, key.c_str()); // and X-Amz-Security-Token, if temporary
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &response.body);
    curl_easy_setopt(
        curl, CURLOPT_WRITEFUNCTION,
        +[](char* data, std::size_t, std::size_t size, void* body) noexcept {
            static_cast<std::string*>(body)->append(data, size);
            return size;
        });
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &response.headers);
    curl_easy_setopt(
        curl, CURLOPT_HEADERFUNCTION,
        +[](char* data, std::size_t, std::size_t size, void* all) noexcept {
            const std::string_view line(data, size);
            if (const auto colon = line.find(':'); colon != line.npos) {
                static_cast<std::vector<ecswire::http_header>*>(all)->push_back(
                    {std::string(line.substr(0, colon)), std::string(line.substr(colon + 1))});
            }
            return size;
        });
    const CURLcode result = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
    if (result != CURLE_OK) {
        return url + ": " + curl_easy_strerror(result);
    }
    response.status = static_cast<int>(status);
    return response;
}

#include "transports.hpp"

#include <cstdint>

TEST_CASE("the transport on libcurl carries status, headers and bodies") {
    check_transport([](const ecswire::http_request& request, std::uint16_t port) {
        const std::string endpoint = "http://127.0.0.1:" + std::to_string(port);
        return send_by_curl(request, endpoint, "us-east-1", "AKIDEXAMPLE:secret");
    });
}

TEST_CASE("the transport on libcurl returns an error where it can't connect") {
    const auto response = send_by_curl({.method = "POST", .target = "/"}, "http://127.0.0.1:1",
                                       "us-east-1", "AKID:x");
    REQUIRE_FALSE(response);
    CHECK(response.error().starts_with("http://127.0.0.1:1/: "));
}
