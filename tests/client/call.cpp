// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/call.hpp>

#include "protocol/weather.hpp"
#include "support/catch.hpp"

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <boost/mp11/list.hpp>
#include <boost/system/result.hpp>

#include <chrono>
#include <optional>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

const weather::GetWeatherRequest ulm{.place = "Ulm"};

// A request and a response that hold a secret.
struct Credentials {
    std::optional<std::string> user{};
    std::optional<std::string> password{};
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (user, password))
constexpr auto traits_of(shape<Credentials>) { return traits(sensitive<&Credentials::password>); }

struct Unlock {
    using request_type = Credentials;
    using response_type = Credentials;
    using error_types = boost::mp11::mp_list<>;
    static constexpr std::string_view service = "Doors_1";
    static constexpr std::string_view name = "Unlock";
};

http_response sunny() { return {.status = 200, .headers = {}, .body = R"({"celsius":21.5})"}; }

http_response storm() { return {.status = 503, .headers = {}, .body = R"({"__type":"Storm"})"}; }

} // namespace

TEST_CASE("call sends the request and reads the output") {
    std::vector<http_request> sent;
    const auto response = call<weather::GetWeather>(ulm, [&](const http_request& request) {
        sent.push_back(request);
        return sunny();
    });
    REQUIRE(response);
    CHECK(response->celsius == 21.5);
    REQUIRE(sent.size() == 1);
    CHECK(sent.front() == make_request(ulm).value());
}

TEST_CASE("call takes a transport that returns a reference") {
    const http_response kept = sunny();
    CHECK(call(ulm, [&](const http_request&) -> const http_response& { return kept; }));
    CHECK(kept == sunny());
}

TEST_CASE("call finds the operation beside the request") {
    const auto response = call(ulm, [](http_request request) {
        request.headers.push_back({"Authorization", "AWS4-HMAC-SHA256"}); // a copy to sign
        return sunny();
    });
    REQUIRE(response);
    CHECK(response->celsius == 21.5);
}

TEST_CASE("call doesn't send an invalid request, unless validation is off") {
    int sent = 0;
    const auto send = [&](const http_request&) {
        ++sent;
        return sunny();
    };
    const auto refused = call(weather::GetWeatherRequest{}, send);
    REQUIRE_FALSE(refused);
    const auto error = refused.error();
    REQUIRE(error.request() != nullptr);
    CHECK(error.request()->code() == protocol_errc::invalid_request);
    CHECK(sent == 0);
    CHECK(call(weather::GetWeatherRequest{}, send, {.making = {.validate = false}}));
    CHECK(sent == 1);
}

TEST_CASE("call tells a service's error and an undecodable body apart") {
    const auto refused = call(ulm, [](const http_request&) { return storm(); });
    REQUIRE_FALSE(refused);
    const auto error = refused.error();
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->get_if<weather::Storm>() != nullptr);

    const auto garbled = call(ulm, [](const http_request&) {
        return http_response{.status = 200, .headers = {}, .body = "<html>"};
    });
    REQUIRE_FALSE(garbled);
    const auto unread = garbled.error();
    REQUIRE(unread.decode_failure() != nullptr);
    CHECK(unread.response()->body == "<html>");
}

TEST_CASE("call keeps the error of a transport that returns a result") {
    using result = boost::system::result<http_response>;
    const auto answered = call(ulm, [](const http_request&) -> result { return sunny(); });
    CHECK(answered);
    const auto unanswered = call(ulm, [](const http_request&) -> result {
        return make_error_code(boost::system::errc::timed_out);
    });
    REQUIRE_FALSE(unanswered);
    const auto error = unanswered.error();
    REQUIRE(error.transport() != nullptr);
    CHECK(*error.transport() == boost::system::errc::timed_out);
}

TEST_CASE("call takes a transport that returns an optional response") {
    using answer = std::optional<http_response>;
    CHECK(call(ulm, [](const http_request&) -> answer { return sunny(); }));
    const auto unanswered = call(ulm, [](const http_request&) -> answer { return {}; });
    REQUIRE_FALSE(unanswered);
    const auto error = unanswered.error();
    CHECK(error.transport() != nullptr);
}

TEST_CASE("call reads with the options of decoding") {
    call_options options;
    options.decoding.limits.body = 3;
    const auto response = call(
        ulm, [](const http_request&) { return sunny(); }, options);
    REQUIRE_FALSE(response);
    const auto error = response.error();
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.decode_failure()->code == decode_errc::body_too_large);
}

TEST_CASE("call's observer sees requests and answers, with attempt and duration") {
    std::vector<exchange> seen;
    std::chrono::steady_clock::time_point now{};
    call_options options;
    options.attempt = 3;
    options.observer = [&](const exchange& one) { seen.push_back(one); };
    options.now = [&] { return now; };
    CHECK(call(
        ulm,
        [&](const http_request&) {
            now += 40ms;
            http_response response = sunny();
            response.headers.push_back({"Set-Cookie", "session=1"});
            return response;
        },
        options));
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].operation == "GetWeather");
    CHECK(seen[0].attempt == 3);
    CHECK(seen[0].duration == 40ms);
    CHECK(seen[0].request == make_request(ulm).value());
    REQUIRE(seen[0].response);
    CHECK(seen[0].response->body == sunny().body);
    CHECK(seen[0].response->headers.at(0).value == "***");

    options.now = {};
    static_cast<void>(call(
        ulm, [](const http_request&) -> std::optional<http_response> { return {}; }, options));
    REQUIRE(seen.size() == 2);
    CHECK_FALSE(seen[1].response);
    CHECK(seen[1].duration == 0ms);

    static_cast<void>(call(
        weather::GetWeatherRequest{}, [](const http_request&) { return sunny(); }, options));
    CHECK(seen.size() == 2); // nothing was sent
}

TEST_CASE("call's observer doesn't see sensitive values") {
    std::vector<exchange> seen;
    call_options options;
    options.observer = [&](const exchange& one) { seen.push_back(one); };
    http_response answer;
    const auto observe = [&](int status, std::string body) {
        answer = {.status = status, .headers = {}, .body = std::move(body)};
        static_cast<void>(call<Unlock>(
            {.user = "a", .password = "secret"},
            [&](const http_request& request) {
                CHECK(request.body.find("secret") != std::string::npos);
                return answer;
            },
            options));
        CHECK(seen.back().request.body == R"({"user":"a","password":"***"})");
        return seen.back().response->body;
    };
    CHECK(observe(200, R"({"user":"a","password":"secret"})") ==
          R"({"user":"a","password":"***"})");
    CHECK(observe(200, R"({"password":"secret)") == "***");
    CHECK(observe(400, R"({"__type":"Storm"})") == R"({"__type":"Storm"})");
}

TEST_CASE("call takes a transport that must not be copied") {
    struct connection {
        connection() = default;
        connection(const connection&) = delete;
        http_response operator()(const http_request&) { return ++used, sunny(); }
        int used = 0;
    } transport;
    CHECK(call(ulm, transport));
    CHECK(transport.used == 1);
}
