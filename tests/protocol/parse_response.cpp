// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/parse_response.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>

#include "support/catch.hpp"
#include "support/shared_dir.hpp"
#include "weather.hpp"

using namespace ecswire;

namespace {

http_response json_response(int status, std::string body) {
    return {.status = status,
            .headers = {{"Content-Type", "application/x-amz-json-1.1"}},
            .body = std::move(body)};
}

template <operation Op>
call_error<Op> failure(const http_response& response, const decode_options& options = {}) {
    const auto parsed = parse_response<Op>(response, options);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

template <operation Op>
service_error<Op> refusal(const http_response& response) {
    const call_error<Op> error = failure<Op>(response);
    REQUIRE(error.service() != nullptr);
    return *error.service();
}

unreadable_response garbage(const http_response& response) {
    const auto error = failure<weather::GetWeather>(response);
    REQUIRE(error.unreadable() != nullptr);
    CHECK(error.response().body == response.body);
    CHECK(error.response().status == response.status);
    CHECK(error.code() == protocol_errc::unreadable_response);
    return *error.unreadable();
}

} // namespace

TEST_CASE("parse_response: the output") {
    for (const int status : {200, 201, 202, 204, 299}) {
        CAPTURE(status);
        const auto response =
            parse_response<weather::GetWeather>(json_response(status, R"({"celsius":3})"));
        REQUIRE(response);
        CHECK(response->celsius == 3);
        CHECK_FALSE(response->sky);
    }
}

TEST_CASE("parse_response: recorded from the service") {
    const auto body = ecswire_test::shared_file("samples/update-container-agent.recorded.json");
    if (!body) {
        return;
    }
    const auto response = parse_response<UpdateContainerAgent>(json_response(200, *body));
    REQUIRE(response);
    REQUIRE(response->containerInstance);
    CHECK(response->containerInstance->agentUpdateStatus == AgentUpdateStatus::PENDING);
    CHECK(response->containerInstance->ec2InstanceId == "i-0efbe8e0a73bc95b9");
}

TEST_CASE("parse_response: an error as the service sends it") {
    const auto body = ecswire_test::shared_file("samples/no-update-available.error.json");
    if (!body) {
        return;
    }
    const auto error = refusal<UpdateContainerAgent>(json_response(400, *body));
    CHECK(error.name == "NoUpdateAvailableException");
    CHECK(error.text == "There is no update available for your container agent.");
    CHECK(error.body == *body);
    REQUIRE(error.get_if<NoUpdateAvailableException>() != nullptr);
    CHECK(error.get_if<NoUpdateAvailableException>()->message == error.text);
    CHECK(error.fault() == error_fault::client);
    CHECK_FALSE(error.retryable());
}

TEST_CASE("parse_response: an output without members") {
    CHECK(parse_response<weather::Ping>(json_response(200, "")));
    CHECK(parse_response<weather::Ping>(json_response(200, "{}")));
    CHECK(parse_response<weather::Ping>(json_response(200, R"({"foo":true})")));
    CHECK_FALSE(parse_response<weather::Ping>(json_response(200, "<html>Log in first</html>")));
    CHECK_FALSE(parse_response<weather::Ping>(json_response(200, "[]")));
}

TEST_CASE("parse_response: a success that can't be read") {
    http_response response = json_response(200, "<html>Log in first</html>");
    response.headers.push_back({"X-Amzn-RequestId", "42"});
    unreadable_response answer = garbage(response);
    CHECK(answer.error.code == decode_errc::syntax);
    CHECK(answer.error.offset == 0U);
    CHECK(answer.request_id == "42");

    response.headers.pop_back();
    response.body = R"({"celsius":"warm"})";
    answer = garbage(response);
    CHECK(answer.error.code == decode_errc::wrong_type);
    CHECK(answer.error.pointer == "/celsius");
    CHECK(answer.error.offset == 11U);
    CHECK(answer.request_id.empty());
}

TEST_CASE("parse_response: nothing reads as a default") {
    for (const char* const body :
         {"", " ", "null", "[]", "\"x\"", "0", "{", R"({"celsius":3)", R"({"celsius":3}})"}) {
        CAPTURE(body);
        garbage(json_response(200, body));
    }
}

TEST_CASE("parse_response takes an error document with status 200 for an error") {
    for (const std::string body :
         {R"({"__type":"ThrottlingException","message":"Rate exceeded"})",
          R"({"__type":"com.amazon.coral.availability#ThrottlingException"})",
          R"({"code":"ThrottlingException","message":"Rate exceeded"})",
          R"({"Message":"Rate exceeded","code":"ThrottlingException:http://internal/"})"}) {
        CAPTURE(body);
        const auto error = refusal<weather::GetWeather>(json_response(200, body));
        CHECK(error.name == "ThrottlingException");
        CHECK(error.status == 200);
        CHECK(error.retryable());
        CHECK(refusal<weather::Ping>(json_response(200, body)).name == "ThrottlingException");
    }
    http_response response = json_response(200, R"({"celsius":3})");
    response.headers.push_back({"X-Amzn-ErrorType", "Storm"});
    CHECK(refusal<weather::GetWeather>(response).get_if<weather::Storm>() != nullptr);
}

TEST_CASE("parse_response takes no output for an error document") {
    for (const std::string body :
         {R"({"celsius":3,"__type":"ThrottlingException"})", // it has a member of the output
          R"({"__type":"weather#GetWeatherResponse"})",      // it names the output
          R"({"__type":7})", R"({"code":"Storm"})", R"({"message":"Storm"})",
          R"({"code":7,"message":"Storm"})", R"({"warning":{"__type":"Storm"}})", "{}", "{ }"}) {
        CAPTURE(body);
        CHECK(parse_response<weather::GetWeather>(json_response(200, body)));
    }
    CHECK(parse_response<weather::Ping>(json_response(200, R"({"__type":"weather#Nothing"})")));
}

TEST_CASE("parse_response keeps the headers of what isn't an output") {
    http_response response = json_response(503, "");
    response.headers.push_back({"Retry-After", "5"});
    const auto refused = failure<weather::GetWeather>(response);
    CHECK(refused.response().headers == response.headers);
    response.status = 200;
    CHECK(garbage(response).headers == response.headers);
}

TEST_CASE("parse_response: options of decoding") {
    std::vector<std::string> unknown;
    const http_response response = json_response(200, R"({"celsius":3,"wind":{"from":"W"}})");
    CHECK(parse_response<weather::GetWeather>(response, {.unknown_members = &unknown}));
    CHECK(unknown == std::vector<std::string>{"/wind"});

    decode_options options;
    options.limits.body = 10;
    const auto error = failure<weather::GetWeather>(response, options);
    REQUIRE(error.unreadable() != nullptr);
    CHECK(error.unreadable()->error.code == decode_errc::body_too_large);
}

TEST_CASE("parse_response: what an error lacks is no unknown member") {
    std::vector<std::string> unknown;
    const auto error = failure<weather::GetWeather>(
        json_response(400, R"({"__type":"Storm","message":"x"})"), {.unknown_members = &unknown});
    CHECK(error.service() != nullptr);
    CHECK(unknown.empty());
}

TEST_CASE("parse_response: where the name of an error is") {
    struct place {
        std::string header;
        std::string body;
        std::string name;
    };
    const std::string uri = ":http://internal.amazon.com/coral/com.amazon.coral.validate/#a";
    const std::string space = "aws.protocoltests.restjson#";
    for (const auto& [header, body, name] : {
             // the header
             place{"Storm", "", "Storm"},
             place{"Storm" + uri, "", "Storm"},
             place{space + "Storm" + uri, "", "Storm"},
             place{space + "Storm", "{}", "Storm"},
             // the body's __type
             place{"", R"({"__type":"Storm"})", "Storm"},
             place{"", R"({"__type":")" + space + R"(Storm"})", "Storm"},
             place{"", R"({"__type":"Storm)" + uri + R"("})", "Storm"},
             place{"", R"({"__type":")" + space + "Storm" + uri + R"("})", "Storm"},
             // its code
             place{"", R"({"code":"Storm"})", "Storm"},
             place{"", R"({"code":")" + space + R"(Storm"})", "Storm"},
             place{"", R"({"code":")" + space + "Storm" + uri + R"("})", "Storm"},
             // the header before __type, that before code
             place{"Storm", R"({"__type":"Other"})", "Storm"},
             place{"", R"({"code":"Other","__type":"Storm"})", "Storm"},
             // one that says nothing doesn't count
             place{" ", R"({"__type":"Storm"})", "Storm"},
             place{":" + uri, R"({"__type":"Storm"})", "Storm"},
             place{"", R"({"__type":"","code":"Storm"})", "Storm"},
             // the first of a list
             place{"Storm,NoSuchPlace", "", "Storm"},
             place{space + "Storm, " + space + "NoSuchPlace", "", "Storm"},
             place{"", R"({"code":"Storm,NoSuchPlace"})", "Storm"},
             place{"", R"({"__type":null,"code":"Storm"})", "Storm"},
             // nor one of another type, which hides nothing else
             place{"", R"({"__type":7,"code":"Storm"})", "Storm"},
             place{"", R"({"__type":"Storm","code":400})", "Storm"},
             place{"", R"({"__type":"Storm","message":{"text":"x"}})", "Storm"},
             // none
             place{"", "", ""},
             place{"", "{}", ""},
             place{"", R"({"code":400})", ""},
             place{"", R"({"error":{"__type":"Storm"}})", ""},
             place{"", R"(["Storm"])", ""},
         }) {
        CAPTURE(header, body, name);
        http_response response = json_response(400, body);
        if (!header.empty()) {
            response.headers.push_back({"X-Amzn-ErrorType", header});
        }
        const auto error = refusal<weather::GetWeather>(response);
        CHECK(error.name == name);
        CHECK((error.get_if<weather::Storm>() != nullptr) == (name == "Storm"));
        CHECK(error.body == body);
    }
}

TEST_CASE("parse_response: the name of an error counts, whatever is wrong behind it") {
    for (const std::string behind :
         {"\"message\":\"caf\xE9\"}", "\"retry\":1e99999999999}", "\"message\":7}", ""}) {
        CAPTURE(behind);
        const auto error = refusal<weather::GetWeather>(
            json_response(400, "{\"__type\":\"ThrottlingException\"," + behind));
        CHECK(error.name == "ThrottlingException");
        CHECK(error.retryable());
    }
}

TEST_CASE("parse_response: the message of an error, under either name") {
    const auto message = [](const std::string& body) {
        return refusal<weather::GetWeather>(json_response(400, body)).text;
    };
    CHECK(message(R"({"message":"a"})") == "a");
    CHECK(message(R"({"Message":"b"})") == "b");
    CHECK(message(R"({"Message":"b","message":"a"})") == "a");
    CHECK(message(R"({"message":null,"Message":"b"})") == "b");
    CHECK(message(R"({"message":7,"Message":"b"})") == "b");
    CHECK(message(R"({"errorMessage":"c"})").empty());
    CHECK(message("").empty());
}

TEST_CASE("parse_response: an error of the operation has all its members") {
    auto error = refusal<weather::GetWeather>(
        json_response(404, R"({"__type":"NoSuchPlace","Message":"?","nearest":{"name":"Ulm"}})"));
    const auto* const place = error.get_if<weather::NoSuchPlace>();
    REQUIRE(place != nullptr);
    CHECK(place->Message == "?");
    REQUIRE(place->nearest);
    CHECK(place->nearest->name == "Ulm");
    CHECK(error.get_if<weather::Storm>() == nullptr);
    CHECK_FALSE(error.traits);
    CHECK_FALSE(error.retryable());
}

TEST_CASE("parse_response: the message goes into the error, however the service spells it") {
    auto error = refusal<weather::GetWeather>(
        json_response(400, R"({"__type":"NoSuchPlace","message":"lower"})"));
    REQUIRE(error.get_if<weather::NoSuchPlace>() != nullptr);
    CHECK(error.get_if<weather::NoSuchPlace>()->Message == "lower");
    error = refusal<weather::GetWeather>(
        json_response(400, R"({"__type":"StationAsleep","Message":"upper"})"));
    REQUIRE(error.get_if<weather::StationAsleep>() != nullptr);
    CHECK(error.get_if<weather::StationAsleep>()->message == "upper");
    error = refusal<weather::GetWeather>(json_response(400, R"({"__type":"StationAsleep"})"));
    REQUIRE(error.get_if<weather::StationAsleep>() != nullptr);
    CHECK_FALSE(error.get_if<weather::StationAsleep>()->message);
    error = refusal<weather::GetWeather>(
        json_response(404, R"({"__type":"NoSuchPlace","message":"lower","Message":"upper"})"));
    CHECK(error.text == "lower");
    REQUIRE(error.get_if<weather::NoSuchPlace>() != nullptr);
    CHECK(error.get_if<weather::NoSuchPlace>()->Message == "upper"); // its own, as it came
}

TEST_CASE("parse_response: an error's own traits, else those of the status") {
    auto error = refusal<weather::GetWeather>(json_response(503, R"({"__type":"StationAsleep"})"));
    CHECK(error.fault() == error_fault::client);
    CHECK(error.retryable());
    error = refusal<weather::GetWeather>(json_response(503, R"({"__type":"Storm"})"));
    CHECK(error.fault() == error_fault::server);
    CHECK(error.retryable());
    error = refusal<weather::GetWeather>(json_response(400, R"({"__type":"Storm"})"));
    CHECK(error.fault() == error_fault::client);
    CHECK_FALSE(error.retryable());
}

TEST_CASE("parse_response: a body that isn't of the error's shape makes no error of it") {
    const std::string body = R"({"__type":"NoSuchPlace","Message":"?","nearest":"Ulm"})";
    auto error = refusal<weather::GetWeather>(json_response(400, body));
    CHECK(error.name == "NoSuchPlace");
    CHECK(error.text == "?");
    CHECK(error.body == body);
    CHECK(error.get_if<weather::NoSuchPlace>() == nullptr);

    http_response html{.status = 409,
                       .headers = {{"x-amzn-errortype", "StationAsleep"}},
                       .body = "<html>Zzz</html>"};
    error = refusal<weather::GetWeather>(html);
    CHECK(error.name == "StationAsleep");
    CHECK(error.get_if<weather::StationAsleep>() == nullptr);
    CHECK(error.retryable()); // its name is known, and so what it means
}

TEST_CASE("parse_response: errors that the operation doesn't know") {
    http_response response =
        json_response(400, R"({"__type":"ThrottlingException","message":"Rate exceeded"})");
    response.headers.push_back({"x-amzn-RequestId", "42"});
    const auto error = refusal<UpdateContainerAgent>(response);
    CHECK(error.name == "ThrottlingException");
    CHECK(error.text == "Rate exceeded");
    CHECK(error.status == 400);
    CHECK(error.request_id == "42");
    CHECK(error.body == response.body);
    CHECK(std::holds_alternative<std::monostate>(error.modeled));
    CHECK(error.retryable());
    CHECK(refusal<weather::Ping>(response).name == "ThrottlingException");
}

TEST_CASE("parse_response: what a proxy says") {
    auto error = refusal<UpdateContainerAgent>({.status = 502,
                                                .headers = {{"Content-Type", "text/html"}},
                                                .body = "<html><h1>502 Bad Gateway</h1></html>"});
    CHECK(error.name.empty());
    CHECK(error.text.empty());
    CHECK(error.body == "<html><h1>502 Bad Gateway</h1></html>");
    CHECK(error.fault() == error_fault::server);
    CHECK(error.retryable());

    error = refusal<UpdateContainerAgent>({.status = 503, .headers = {}, .body = ""});
    CHECK(error.name.empty());
    CHECK(error.body.empty());
    CHECK(error.retryable());

    error = refusal<UpdateContainerAgent>({.status = 302, .headers = {}, .body = "Moved"});
    CHECK(error.fault() == error_fault::client);
    CHECK_FALSE(error.retryable());
}

TEST_CASE("parse_response: every status but 2xx is an error, whatever the body") {
    for (const int status : {-1, 0, 100, 199, 300, 304, 400, 500, 999}) {
        CAPTURE(status);
        CHECK(refusal<weather::Ping>(json_response(status, "{}")).status == status);
    }
}

TEST_CASE("parse_response: bytes that are no text") {
    const std::string bytes("\0\xFF\xFE{\"__type\":\"Storm\"}", 21);
    const auto error = refusal<weather::GetWeather>(json_response(500, bytes));
    CHECK(error.name.empty());
    CHECK(error.body == bytes);
}
