// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "service.hpp"

#include "../curl_exchange.hpp"
#include "../environment.hpp"

#include <ecswire/client/credentials.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/openssl.hpp>
#include <ecswire/client/sigv4.hpp>

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace rollout {

namespace {

using result = boost::system::result<ecswire::http_response, example_error>;

// Ends a transfer after a second Ctrl-C. libcurl calls it at least once per second.
int is_aborted(void*, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return interrupts() > 1 ? 1 : 0;
}

// A connection that is used again for each request.
class curl_sender {
public:
    curl_sender(ecswire::endpoint endpoint, ecswire::credentials credentials)
        : endpoint_(std::move(endpoint)), credentials_(std::move(credentials)) {}

    result operator()(ecswire::http_request request) {
        if (interrupts() > 1) {
            return example_error{"interrupted"}; // a retry
        }
        request.target.insert(0, endpoint_.base_path());
        const auto time = std::chrono::system_clock::now() + clock_offset_;
        if (const auto is_signed =
                ecswire::sign(request, credentials_, endpoint_, time, ecswire::openssl_hash{});
            !is_signed) {
            return example_error{"signing: " + is_signed.error().message()};
        }
        request.headers.push_back({"Expect", ""}); // libcurl then waits for no `100 Continue`
        const std::string url =
            endpoint_.url.substr(0, endpoint_.url.size() - endpoint_.base_path().size()) +
            request.target;
        curl_easy_reset(curl_.get()); // keeps the connection
        const auto set = [&](CURLoption option, auto value) {
            curl_easy_setopt(curl_.get(), option, value);
        };
        set(CURLOPT_TIMEOUT, 30L);
        set(CURLOPT_CONNECTTIMEOUT, 10L);
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, is_aborted);
        return curl_exchange::perform(curl_.get(), url, request);
    }

    void correct_clock(ecswire::timestamp date) {
        clock_offset_ =
            std::chrono::system_clock::time_point(date) - std::chrono::system_clock::now();
    }

private:
    std::unique_ptr<CURL, curl_exchange::free_handle> curl_{curl_easy_init()};
    ecswire::endpoint endpoint_;
    ecswire::credentials credentials_;
    std::chrono::system_clock::duration clock_offset_{};
};

} // namespace

boost::system::result<service, example_error> connect(const std::string& endpoint,
                                                      const std::string& region) {
    auto there = ecswire::endpoint_of(region, {.url = endpoint});
    if (!there) {
        return example_error{there.error().message()};
    }
    while (there->url.ends_with('/')) {
        there->url.pop_back();
    }
    ecswire::credentials credentials = environment::credentials();
    if (credentials.access_key_id.empty() || credentials.secret_access_key.empty()) {
        return example_error{"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set"};
    }
    const auto sender = std::make_shared<curl_sender>(*std::move(there), std::move(credentials));
    return service{
        .send = [sender](ecswire::http_request request) { return (*sender)(std::move(request)); },
        .now = [] { return ecswire::timestamp(std::chrono::system_clock::now()); },
        .wait = sleep_interruptibly,
        .correct_clock = [sender](ecswire::timestamp date) { sender->correct_clock(date); },
    };
}

} // namespace rollout
