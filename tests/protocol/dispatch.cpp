// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/dispatch.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

using namespace ecswire;

namespace {

constexpr auto refuse_all = [](const weather::GetWeatherRequest&) { return weather::Storm{}; };

http_response ask(const http_request& request) {
    return dispatch<weather::GetWeather>(request, refuse_all);
}

http_request weather_request(std::string body) {
    return {.method = "POST",
            .target = "/",
            .headers = {{"x-amz-target", "Weather_20200101.GetWeather"}},
            .body = std::move(body)};
}

template <operation Op>
service_error<Op> refusal(const http_response& response) {
    const auto parsed = parse_response<Op>(response);
    REQUIRE_FALSE(parsed);
    const auto error = parsed.error();
    REQUIRE(error.service() != nullptr);
    return *error.service();
}

std::string name_of(const http_response& response) {
    return refusal<weather::GetWeather>(response).name;
}

} // namespace

TEST_CASE("dispatch carries a call from a client to a server and back") {
    const auto serve = [](const http_request& message) {
        return dispatch<UpdateContainerAgent>(
            message,
            [](const UpdateContainerAgentRequest& request)
                -> operation_result<UpdateContainerAgent> {
                if (request.cluster != "prod") {
                    return ClusterNotFoundException{.message = "Cluster not found."};
                }
                return UpdateContainerAgentResponse{
                    .containerInstance =
                        ContainerInstance{.containerInstanceArn = request.containerInstance,
                                          .agentUpdateStatus = AgentUpdateStatus::PENDING}};
            },
            {.request_id = "42"});
    };
    const http_response good =
        serve(*make_request<UpdateContainerAgent>({.cluster = "prod", .containerInstance = "i-1"}));
    CHECK(request_id(good) == "42");
    const auto response = parse_response<UpdateContainerAgent>(good);
    REQUIRE(response);
    REQUIRE(response->containerInstance);
    CHECK(response->containerInstance->containerInstanceArn == "i-1");
    CHECK(response->containerInstance->agentUpdateStatus == AgentUpdateStatus::PENDING);

    const auto error = refusal<UpdateContainerAgent>(
        serve(*make_request<UpdateContainerAgent>({.containerInstance = "i-1"})));
    CHECK(error.get_if<ClusterNotFoundException>() != nullptr);
    CHECK(error.text == "Cluster not found.");
    CHECK(error.status == 400);
    CHECK(error.request_id == "42");
}

TEST_CASE("dispatch calls the handler of the operation that the target names") {
    struct handlers {
        std::string called{};
        weather::GetWeatherResponse operator()(const weather::GetWeatherRequest& request) {
            called = "weather of " + *request.place;
            return {};
        }
        weather::Nothing operator()(weather::Ping, const weather::Nothing&) {
            called = "ping";
            return {};
        }
    };
    handlers both;
    const auto serve = [&](const http_request& request) {
        return dispatch<weather::Ping, weather::GetWeather>(request, both).status;
    };
    CHECK(serve(*make_request<weather::GetWeather>({.place = "Ulm"})) == 200);
    CHECK(both.called == "weather of Ulm");
    CHECK(serve(*make_request<weather::Ping>({})) == 200);
    CHECK(both.called == "ping");
}

TEST_CASE("dispatch accepts every kind of answer that a handler may return") {
    const http_request request = weather_request(R"({"place":"Ulm"})");
    const auto serve = [&](auto answer) {
        return dispatch<weather::GetWeather>(
            request, [&](const weather::GetWeatherRequest&) { return answer; });
    };
    CHECK(serve(weather::GetWeatherResponse{.celsius = 3.0}).body == R"({"celsius":3})");
    CHECK(name_of(serve(weather::NoSuchPlace{})) == "NoSuchPlace");
    CHECK(name_of(serve(UnknownOperationException{})) == "UnknownOperationException");
    using errors = std::variant<weather::Storm, weather::NoSuchPlace>;
    CHECK(name_of(serve(errors(weather::NoSuchPlace{}))) == "NoSuchPlace");
    using answers = std::variant<weather::Storm, weather::GetWeatherResponse>;
    CHECK(serve(answers(weather::GetWeatherResponse{})).body == "{}");
    using result = operation_result<weather::GetWeather>;
    CHECK(serve(result(weather::GetWeatherResponse{})).body == "{}");
    CHECK(name_of(serve(result(weather::Storm{}))) == "Storm");
    CHECK(name_of(serve(result(InternalFailure{}))) == "InternalFailure");
    const http_response own{.status = 418, .headers = {{"A", "1"}}, .body = "teapot"};
    CHECK(serve(own) == own);
}

TEST_CASE("dispatch sends common errors of an operation without errors of its own") {
    const http_response response =
        dispatch<weather::Ping>(*make_request<weather::Ping>({}),
                                [](const weather::Nothing&) -> operation_result<weather::Ping> {
                                    return InternalFailure{};
                                });
    CHECK(response.status == 500);
    CHECK(refusal<weather::Ping>(response).name == "InternalFailure");
}

TEST_CASE("dispatch answers UnknownOperationException to another target, none, or another method") {
    http_request request = weather_request(R"({"place":"Ulm"})");
    CHECK(name_of(ask(request)) == "Storm");
    request.method = "GET";
    CHECK(name_of(ask(request)) == "UnknownOperationException");
    request.method = "POST";
    for (const char* const target :
         {"Weather_20200101.Ping", "Other.GetWeather", "GetWeather", ""}) {
        CAPTURE(target);
        request.headers = {{"X-Amz-Target", target}};
        const auto error = refusal<weather::GetWeather>(ask(request));
        CHECK(error.name == "UnknownOperationException");
        CHECK(error.text == "unknown operation '" + std::string(target) + "'");
        CHECK(error.status == 404);
    }
    request.headers.clear();
    CHECK(name_of(ask(request)) == "UnknownOperationException");
    const http_response nothing_served = dispatch<>(request, [] {});
    CHECK(name_of(nothing_served) == "UnknownOperationException");
}

TEST_CASE("dispatch answers SerializationException to a body that can't be decoded") {
    for (const char* const body : {"", "{", "[]", "null", R"({"place":7})", "<html>"}) {
        CAPTURE(body);
        const auto error = refusal<weather::GetWeather>(ask(weather_request(body)));
        CHECK(error.name == "SerializationException");
        CHECK(error.status == 400);
        CHECK_FALSE(error.text.empty());
    }
}

TEST_CASE("dispatch answers the operation's own error, else ValidationException, to violations") {
    const auto error = refusal<weather::GetWeather>(ask(weather_request("{}")));
    CHECK(error.name == "ValidationException");
    CHECK(error.text == validate(weather::GetWeatherRequest{}).message());

    http_request request = *make_request(UpdateContainerAgentRequest{}, {.validate = false});
    const http_response response = dispatch<UpdateContainerAgent>(
        request, [](const UpdateContainerAgentRequest&) { return UpdateContainerAgentResponse{}; });
    const auto invalid = refusal<UpdateContainerAgent>(response);
    REQUIRE(invalid.get_if<InvalidParameterException>() != nullptr);
    CHECK(invalid.text == validate(UpdateContainerAgentRequest{}).message());
    CHECK(invalid.text.find("'/containerInstance'") != std::string::npos);
}

TEST_CASE("dispatch calls a handler only with a valid request unless validation is off") {
    int calls = 0;
    const auto count = [&](const weather::GetWeatherRequest&) {
        ++calls;
        return weather::GetWeatherResponse{};
    };
    for (const char* const body : {"{}", "", "x"}) {
        CHECK(dispatch<weather::GetWeather>(weather_request(body), count).status == 400);
    }
    CHECK(calls == 0);
    CHECK(dispatch<weather::GetWeather>(weather_request("{}"), count,
                                        {.parsing = {.validate = false}})
              .status == 200);
    CHECK(calls == 1);
}

TEST_CASE("dispatch answers InternalFailure where the response can't be encoded") {
    const http_response response = dispatch<weather::GetWeather>(
        weather_request(R"({"place":"Ulm"})"), [](const weather::GetWeatherRequest&) {
            return weather::GetWeatherResponse{.sky = "\xFF"};
        });
    const auto error = refusal<weather::GetWeather>(response);
    CHECK(error.status == 500);
    CHECK(error.name == "InternalFailure");
    CHECK(error.text.find("/sky") != std::string::npos);
}

TEST_CASE("dispatch answers with the media type of the operation's protocol") {
    const auto content_type = [](const http_request& request) {
        const http_response response = dispatch<weather::OldPing>(
            request, [](const weather::Nothing&) { return weather::Storm{}; });
        return std::string(find_header(response.headers, "Content-Type").value_or(""));
    };
    http_request request = *make_request<weather::OldPing>({});
    CHECK(content_type(request) == "application/x-amz-json-1.0");
    request.body = "[";
    CHECK(content_type(request) == "application/x-amz-json-1.0");
    request.headers.clear();
    CHECK(content_type(request) == "application/x-amz-json-1.0");
}

TEST_CASE("dispatch answers an operation without output with an empty body") {
    const http_response response =
        dispatch<weather::Ping>(*make_request<weather::Ping>({}),
                                [](const weather::Nothing&) { return weather::Nothing{}; });
    CHECK(response.status == 200);
    CHECK(response.body.empty());
    CHECK(parse_response<weather::Ping>(response));
}

TEST_CASE("dispatch calls the handler for an empty body where no member is required") {
    http_request request = *make_request<weather::FindPlace>({.name = "Ulm"});
    request.body.clear();
    const http_response response =
        dispatch<weather::FindPlace>(request, [](const weather::Place& place) {
            return weather::FindPlaceResponse{.place = place.name.value_or("anywhere")};
        });
    CHECK(response.status == 200);
    CHECK(response.body == R"({"place":"anywhere"})");
}

TEST_CASE("dispatch carries a call by awsJson1_0 from a client to a server and back") {
    const auto request = make_request<weather::OldGetWeather>({.place = "Ulm"});
    REQUIRE(request);
    CHECK(find_header(request->headers, "Content-Type") == "application/x-amz-json-1.0");
    const auto serve = [&](auto answer) {
        const http_response response = dispatch<weather::OldGetWeather>(
            *request,
            [&](weather::OldGetWeather, const weather::GetWeatherRequest&) { return answer; });
        CHECK(find_header(response.headers, "Content-Type") == "application/x-amz-json-1.0");
        return response;
    };
    const auto output =
        parse_response<weather::OldGetWeather>(serve(weather::GetWeatherResponse{.celsius = 3.0}));
    REQUIRE(output);
    CHECK(output->celsius == 3);
    CHECK(refusal<weather::OldGetWeather>(serve(weather::NoSuchPlace{.Message = "?"}))
              .get_if<weather::NoSuchPlace>() != nullptr);
    CHECK(refusal<weather::OldGetWeather>(serve(weather::GetWeatherResponse{.sky = "\xFF"})).name ==
          "InternalFailure");
}

TEST_CASE("value() of an operation_result throws the error of the handler") {
    const operation_result<weather::GetWeather> refused = weather::StationAsleep{.message = "Zzz"};
    try {
        static_cast<void>(refused.value());
        FAIL("nothing was thrown");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == protocol_errc::client_error);
        CHECK(std::string(thrown.what()).find(R"({"__type":"StationAsleep","message":"Zzz"})") !=
              std::string::npos);
    }
    const operation_result<weather::GetWeather> failed = InternalFailure{};
    try {
        static_cast<void>(failed.value());
        FAIL("nothing was thrown");
    } catch (const boost::system::system_error& thrown) {
        CHECK(thrown.code() == protocol_errc::server_error);
    }
}
