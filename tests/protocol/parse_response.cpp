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

undecodable_response garbage(const http_response& response) {
    const auto error = failure<weather::GetWeather>(response);
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.response().body == response.body);
    CHECK(error.response().status == response.status);
    CHECK(error.code() == protocol_errc::undecodable_response);
    return {error.response(), *error.decode_failure()};
}

} // namespace

TEST_CASE("parse_response returns the output of every 2xx response") {
    for (const int status : {200, 201, 202, 204, 299}) {
        CAPTURE(status);
        const auto response =
            parse_response<weather::GetWeather>(json_response(status, R"({"celsius":3})"));
        REQUIRE(response);
        CHECK(response->celsius == 3);
        CHECK_FALSE(response->sky);
    }
}

TEST_CASE("parse_response decodes a response recorded from the service") {
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

TEST_CASE("parse_response recognises an error as the service sends it") {
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

TEST_CASE("parse_response accepts any object, or no body, for an output without members") {
    CHECK(parse_response<weather::Ping>(json_response(200, "")));
    CHECK(parse_response<weather::Ping>(json_response(200, "{}")));
    CHECK(parse_response<weather::Ping>(json_response(200, R"({"foo":true})")));
    CHECK_FALSE(parse_response<weather::Ping>(json_response(200, "<html>Log in first</html>")));
    CHECK_FALSE(parse_response<weather::Ping>(json_response(200, "[]")));
}

TEST_CASE("parse_response rejects a success whose body isn't the output") {
    http_response response = json_response(200, "<html>Log in first</html>");
    response.headers.push_back({"X-Amzn-RequestId", "42"});
    undecodable_response answer = garbage(response);
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

TEST_CASE("parse_response takes no malformed body for a default output") {
    for (const char* const body :
         {" ", "null", "[]", "\"x\"", "0", "{", R"({"celsius":3)", R"({"celsius":3}})"}) {
        CAPTURE(body);
        garbage(json_response(200, body));
    }
}

TEST_CASE("parse_response takes an error document with status 200 for an error") {
    for (const std::string body :
         {R"({"__type":"ThrottlingException","message":"Rate exceeded"})",
          R"({"__type":"com.amazon.coral.availability#ThrottlingException"})",
          R"({"code":"ThrottlingException","message":"Rate exceeded"})",
          R"({"Message":"Rate exceeded","code":"ThrottlingException:http://internal/"})",
          R"({"Message":"Rate exceeded","Code":"ThrottlingException"})"}) {
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

TEST_CASE("parse_response keeps the headers of a response without an output") {
    http_response response = json_response(503, "");
    response.headers.push_back({"Retry-After", "5"});
    const auto refused = failure<weather::GetWeather>(response);
    CHECK(refused.response().headers == response.headers);
    response.status = 200;
    response.body = "x";
    CHECK(garbage(response).headers == response.headers);
}

TEST_CASE("parse_response passes the options of decoding on") {
    std::vector<std::string> unknown;
    const http_response response = json_response(200, R"({"celsius":3,"wind":{"from":"W"}})");
    CHECK(parse_response<weather::GetWeather>(response, {.unknown_members = &unknown}));
    CHECK(unknown == std::vector<std::string>{"/wind"});

    const http_response described = json_response(
        200, R"({"containerInstance":{"registeredAt":"2017-12-05T16:37:16.173+01:00"}})");
    CHECK_FALSE(parse_response<UpdateContainerAgent>(described));
    const auto instance =
        parse_response<UpdateContainerAgent>(described, {.accept_iso_timestamps = true});
    REQUIRE(instance);
    CHECK(instance->containerInstance->registeredAt == timestamp::from_milliseconds(1512488236173));

    decode_options options;
    options.limits.body = 10;
    const auto error = failure<weather::GetWeather>(response, options);
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.decode_failure()->code == decode_errc::body_too_large);
}

TEST_CASE("parse_response reports no unknown members of errors") {
    std::vector<std::string> unknown;
    const auto error = failure<weather::GetWeather>(
        json_response(400, R"({"__type":"Storm","message":"x"})"), {.unknown_members = &unknown});
    CHECK(error.service() != nullptr);
    CHECK(unknown.empty());
}

TEST_CASE("parse_response finds the name of an error in header and body, in order of precedence") {
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
             place{"Storm\t,NoSuchPlace", "", "Storm"},
             place{space + "Storm" + uri + ",NoSuchPlace", "", "Storm"},
             place{"Storm:http://a,b/#c,NoSuchPlace", "", "Storm"},
             place{"Storm,", R"({"__type":"Other"})", "Storm"},
             // without its empty elements
             place{",Storm", "", "Storm"},
             place{" , ," + space + "Storm,NoSuchPlace", "", "Storm"},
             place{",", R"({"__type":"Storm"})", "Storm"},
             place{"", R"({"__type":",Storm"})", "Storm"},
             place{"", R"({"__type":null,"code":"Storm"})", "Storm"},
             // Code, as some gateways spell it, counts last
             place{"", R"({"Code":"Storm"})", "Storm"},
             place{"", R"({"Code":"Other","code":"Storm"})", "Storm"},
             place{"", R"({"Code":")" + space + "Storm" + uri + R"("})", "Storm"},
             place{"", R"({"code":7,"Code":"Storm"})", "Storm"},
             place{"Storm", R"({"Code":"Other"})", "Storm"},
             place{"", R"({"__type":"S\u0074orm"})", "Storm"},
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

TEST_CASE("parse_response finds the name of an error in front of malformed text") {
    for (const std::string behind :
         {"\"message\":\"caf\xE9\"}", "\"retry\":1e99999999999}", "\"message\":7}", ""}) {
        CAPTURE(behind);
        const auto error = refusal<weather::GetWeather>(
            json_response(400, "{\"__type\":\"ThrottlingException\"," + behind));
        CHECK(error.name == "ThrottlingException");
        CHECK(error.retryable());
    }
}

TEST_CASE("parse_response finds the message of an error under either name") {
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

TEST_CASE("parse_response decodes all members of an error of the operation") {
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

TEST_CASE("parse_response sets the message of a modeled error, however the service spells it") {
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

TEST_CASE("parse_response judges an error by its own traits, else by the status") {
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

TEST_CASE("parse_response returns no modeled error if the body doesn't fit the error's shape") {
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

TEST_CASE("parse_response keeps errors that the operation doesn't list") {
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

TEST_CASE("parse_response keeps a proxy's page") {
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

TEST_CASE("parse_response takes every status but 2xx for an error, whatever the body") {
    for (const int status : {-1, 0, 100, 199, 300, 304, 400, 500, 999}) {
        CAPTURE(status);
        CHECK(refusal<weather::Ping>(json_response(status, "{}")).status == status);
    }
}

TEST_CASE("parse_response finds no name in bytes that aren't text") {
    const std::string bytes("\0\xFF\xFE{\"__type\":\"Storm\"}", 21);
    const auto error = refusal<weather::GetWeather>(json_response(500, bytes));
    CHECK(error.name.empty());
    CHECK(error.body == bytes);
}

TEST_CASE("parse_response reads an empty body as {} where no member is required") {
    for (const int status : {200, 204, 205}) {
        CAPTURE(status);
        const auto response = parse_response<weather::GetWeather>(json_response(status, ""));
        REQUIRE(response);
        CHECK(*response == weather::GetWeatherResponse{});
    }
}

TEST_CASE("parse_response accepts an empty body for an output without members") {
    for (const int status : {200, 204, 205}) {
        CAPTURE(status);
        CHECK(parse_response<weather::Ping>(http_response{.status = status}));
        CHECK(parse_response<weather::OldPing>(http_response{.status = status}));
        CHECK(parse_response<UpdateContainerAgent>(http_response{.status = status}) ==
              UpdateContainerAgentResponse{});
    }
}

TEST_CASE("parse_response returns the output of a body that came with 204 or 205") {
    for (const int status : {204, 205}) {
        const auto response =
            parse_response<weather::GetWeather>(json_response(status, R"({"celsius":3})"));
        REQUIRE(response);
        CHECK(response->celsius == 3);
        garbage(json_response(status, "No Content"));
    }
}

TEST_CASE("parse_response rejects an empty body where a member is required") {
    for (const int status : {200, 204, 205}) {
        CAPTURE(status);
        const auto error = failure<weather::FindPlace>(json_response(status, ""));
        REQUIRE(error.decode_failure() != nullptr);
        CHECK(error.decode_failure()->code == decode_errc::incomplete);
        CHECK(error.message() == "undecodable response (status " + std::to_string(status) +
                                     "): expected a JSON document, found an empty body at '', "
                                     "byte 0");
    }
}

TEST_CASE("parse_response describes a status that is neither success nor error") {
    const auto message = [](int status) {
        const auto error = failure<weather::GetWeather>(http_response{.status = status});
        CHECK(error.code() == protocol_errc::unexpected_status);
        CHECK_FALSE(error.retryable());
        return error.message();
    };
    CHECK(message(0) == "no response (status 0)"); // http_response{}, for example
    for (const int status : {100, 101, 103, 199}) {
        CHECK(message(status) ==
              "an interim response instead of a final one (status " + std::to_string(status) + ")");
    }
    for (const int status : {300, 302, 304, 399}) {
        CHECK(message(status) ==
              "a redirection instead of an answer (status " + std::to_string(status) + ")");
    }
    CHECK(message(99) == "an unknown HTTP status (status 99)");
    CHECK(message(600) == "an unknown HTTP status (status 600)");
    CHECK(message(999) == "an unknown HTTP status (status 999)");
    CHECK(message(-1) == "an unknown HTTP status (status -1)");
    http_response named{.status = 302, .headers = {{"x-amzn-errortype", "Storm"}}, .body = ""};
    CHECK(failure<weather::GetWeather>(named).code() == protocol_errc::client_error);
}

TEST_CASE(
    "parse_response takes the name of x-amzn-query-error where nothing else names the error") {
    http_response response = json_response(400, "{}");
    response.headers.push_back({"x-amzn-query-error", "Storm;Sender"});
    CHECK(refusal<weather::GetWeather>(response).name == "Storm");
    response.body = R"({"__type":"NoSuchPlace"})";
    CHECK(refusal<weather::GetWeather>(response).name == "NoSuchPlace");
    response.body = R"({"Code":"NoSuchPlace"})";
    CHECK(refusal<weather::GetWeather>(response).name == "NoSuchPlace");
    response.headers.push_back({"X-Amzn-ErrorType", "StationAsleep"});
    CHECK(refusal<weather::GetWeather>(response).name == "StationAsleep");
}

TEST_CASE("parse_response reads x-amzn-query-error up to its semicolon") {
    const auto name = [](const std::string& value) {
        return refusal<weather::GetWeather>(
                   {.status = 400, .headers = {{"X-Amzn-Query-Error", value}}, .body = ""})
            .name;
    };
    CHECK(name("AWS.SimpleQueueService.NonExistentQueue;Sender") ==
          "AWS.SimpleQueueService.NonExistentQueue");
    CHECK(name("Storm") == "Storm");
    CHECK(name(" Storm ; Receiver") == "Storm");
    CHECK(name(";Sender").empty());
    CHECK(name("").empty());
}

TEST_CASE("parse_response finds the name of an error behind malformed text") {
    for (const std::string body :
         {R"({"message": "no "prod" here", "__type": "Storm"})", // quotes without escapes
          R"({"message":"say "hi","__type":"Storm"})", R"({"message":,"__type":"Storm"})",
          R"({"retry":1.,"message":'x',"__type":"Storm"})",
          R"({"detail":{"a":[1,{"b":"}"}]},"message":nul,"__type":"Storm"})",
          R"({"message": "say "hi, all"", "__type" : "Storm"})",
          R"({"message":"","x" in "y"","__type":"Storm"})", R"({message:"x","__type":"Storm"})",
          R"({"message":"C:\path\","x"","__type":"Storm"})"}) {
        CAPTURE(body);
        const auto error = refusal<weather::GetWeather>(json_response(400, body));
        CHECK(error.name == "Storm");
        CHECK(error.text.empty()); // rather than cut
        CHECK(error.body == body);
        CHECK(error.message() == "Storm (status 400): " + body);
    }
}

TEST_CASE("parse_response finds the name of an error behind a byte order mark") {
    const auto error = refusal<weather::GetWeather>(
        json_response(400, "\xEF\xBB\xBF {\"__type\":\"Storm\",\"message\":\"x\"}"));
    CHECK(error.name == "Storm");
    CHECK(error.text == "x");
}

TEST_CASE("parse_response takes no text that the end of the body cuts") {
    auto error =
        refusal<weather::GetWeather>(json_response(400, R"({"__type":"Storm","message":"It rai)"));
    CHECK(error.name == "Storm");
    CHECK(error.text.empty());
    error = refusal<weather::GetWeather>(json_response(400, R"({"message":"x","__type":"Thrott)"));
    CHECK(error.name.empty());
    CHECK(error.text == "x");
    error = refusal<weather::GetWeather>(json_response(400, "{\"message\":\"x\\\""));
    CHECK(error.text.empty());
    error = refusal<weather::GetWeather>(json_response(400, R"({"__type":"Storm")"));
    CHECK(error.name == "Storm");
}

TEST_CASE("parse_response reads the text of an error, escapes included, as valid UTF-8") {
    const auto text = [](const std::string& quoted) {
        return refusal<weather::GetWeather>(json_response(400, "{\"message\":" + quoted + "}"))
            .text;
    };
    CHECK(text(R"("a \"b\" \u20AC\n")") == "a \"b\" \xE2\x82\xAC\n");
    CHECK(text("\"caf\xE9\"") == "caf\xEF\xBF\xBD");
    CHECK(text("\"\xE2\x82\"") == "\xEF\xBF\xBD\xEF\xBF\xBD"); // cut
    CHECK(text("\"\xC0\xAF\"") == "\xEF\xBF\xBD\xEF\xBF\xBD"); // overlong
    CHECK(text(R"("\uD800 x")") == R"(\uD800 x)");             // not a text in JSON: as it came
    CHECK(text("\"{[,:\\\"}\"") == "{[,:\"}");
}

TEST_CASE("parse_response keeps within the limit of the body's size in errors, too") {
    const http_response response = json_response(400, R"({"message":"x","__type":"Storm"})");
    decode_options options;
    options.limits.body = 15;
    const auto error = failure<weather::GetWeather>(response, options);
    REQUIRE(error.service() != nullptr);
    CHECK(error.service()->name.empty());
    CHECK(error.service()->text == "x");
}

TEST_CASE("parse_response names the beginning of a body that isn't JSON") {
    const auto found = [](const std::string& body) {
        const auto error = failure<weather::GetWeather>(json_response(200, body));
        REQUIRE(error.decode_failure() != nullptr);
        return error.decode_failure()->found;
    };
    CHECK(found("\x1F\x8B\x08 ...") == "a body compressed by gzip");
    CHECK(found("\x28\xB5\x2F\xFD ...") == "a body compressed by Zstandard");
    CHECK(found("\x78\x01 ...") == "a body compressed by zlib");
    CHECK(found("\x78\x9C ...") == "a body compressed by zlib");
    CHECK(found("\x78\xDA ...") == "a body compressed by zlib");
    CHECK(found("\xEF\xBB\xBF{}") == "a byte order mark");
    CHECK(found(std::string("\xFF\xFE{\0}\0", 6)) == "text in UTF-16");
    CHECK(found(std::string("\xFE\xFF\0{\0}", 6)) == "text in UTF-16");
    CHECK(found("\n<?xml version='1.0'?>") == "markup such as HTML");
    CHECK(found("Bad Gateway").empty());
    CHECK(found("{\xEF\xBB\xBF}").empty()); // it begins as JSON
}

TEST_CASE("parse_response names a body that is compressed or markup") {
    http_response response = json_response(200, "\x1F\x8B\x08 ...");
    response.headers.push_back({"content-encoding", "gzip"});
    CHECK(failure<weather::GetWeather>(response).message().find("Content-Encoding") !=
          std::string::npos);
    response.status = 503;
    CHECK(failure<weather::GetWeather>(response).message() ==
          "unnamed error (status 503): a body with a Content-Encoding, which the transport must "
          "undo");
    for (const std::string encoding : {"deflate", "br", "zstd", "identity, gzip"}) {
        CAPTURE(encoding);
        response.headers.back().value = encoding;
        CHECK(failure<weather::GetWeather>(response).message() ==
              "unnamed error (status 503): a body with a Content-Encoding, which the transport "
              "must undo");
    }
    response.headers.clear();
    const auto described = [&response](std::string body) {
        response.body = std::move(body);
        return failure<weather::GetWeather>(response).message();
    };
    CHECK(described("\x1F\x8B\x08 ...") == "unnamed error (status 503): a body compressed by gzip");
    CHECK(described("\x78\x9C ...") == "unnamed error (status 503): a body compressed by zlib");
    CHECK(described("\x28\xB5\x2F\xFD ...") ==
          "unnamed error (status 503): a body compressed by Zstandard");
    CHECK(described("x^2") == "unnamed error (status 503): x^2");
    CHECK(described(std::string("\xFF\xFE{\0}\0", 6)) ==
          "unnamed error (status 503): text in UTF-16");
    CHECK(described(std::string("\xFE\xFF\0{\0}", 6)) ==
          "unnamed error (status 503): text in UTF-16");
    response = json_response(200, " <html>Log in first</html>");
    CHECK(failure<weather::GetWeather>(response).message() ==
          "undecodable response (status 200): expected a JSON document, found markup such as HTML "
          "at '', byte 1");
}
