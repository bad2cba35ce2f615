// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Sends requests that the library makes, signed by libcurl: libcurl_sender URL, with the
// credentials in the environment. The script beside it records what arrives.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/make_request.hpp>

#include <curl/curl.h>

#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace {

struct free_handle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

extern "C" std::size_t ignore(char*, std::size_t, std::size_t size, void*) { return size; }

bool send(const std::string& url, const ecswire::http_request& request) {
    const std::unique_ptr<CURL, free_handle> curl(curl_easy_init());
    std::unique_ptr<curl_slist, free_handle> headers;
    const auto add = [&headers](const std::string& line) {
        curl_slist* const longer = curl_slist_append(headers.get(), line.c_str());
        static_cast<void>(headers.release());
        headers.reset(longer);
    };
    for (const ecswire::http_header& header : request.headers) {
        add(header.name + ": " + header.value);
    }
    const std::string token = environment("AWS_SESSION_TOKEN");
    if (!token.empty()) {
        add("X-Amz-Security-Token: " + token);
    }
    const std::string provider = "aws:amz:" + environment("AWS_REGION") + ":ecs";
    const std::string user =
        environment("AWS_ACCESS_KEY_ID") + ":" + environment("AWS_SECRET_ACCESS_KEY");
    curl_easy_setopt(curl.get(), CURLOPT_URL, (url + request.target).c_str());
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, request.body.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_AWS_SIGV4, provider.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_USERPWD, user.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &ignore);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK) {
        std::cerr << curl_easy_strerror(code) << '\n';
    }
    return code == CURLE_OK;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: libcurl_sender URL\n";
        return 2;
    }
    const ecswire::UpdateContainerAgentRequest inputs[] = {
        {},
        {.containerInstance = "53ac7152dcd1410281f5208962864132"},
        {.cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"},
        {.cluster = "Zürich 中文 🚢", .containerInstance = "\"quoted\"\n"},
        {.cluster = std::string(10'000, 'x'), .containerInstance = "long"},
    };
    for (const auto& input : inputs) {
        if (!send(argv[1], ecswire::make_request(input, {.validate = false}).value())) {
            return 1;
        }
    }
}
