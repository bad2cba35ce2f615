// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "cases.hpp"
#include "shapes.hpp"

#include <boost/json/parse.hpp>

#include <set>
#include <string>

using namespace conformance;

TEST_CASE("awsjson1_1: the tests declare all 73 cases, and no other") {
    std::set<std::string> given;
    for (const std::string file : {"input", "output"}) {
        const auto cases = cases_of(file);
        if (!cases) {
            return;
        }
        for (const boost::json::object& test : *cases) {
            CHECK(given.insert(file + "/" + text_of(test, "id")).second);
        }
    }
    CHECK(given == declared_cases());
    CHECK(given.size() == 73);
}

TEST_CASE("awsjson1_1: each expected failure names a case and has a reason") {
    for (const expected_failure& failure : expected_failures) {
        INFO(failure.file << '/' << failure.id);
        CHECK(declared_cases().contains(std::string(failure.file) + "/" + std::string(failure.id)));
        CHECK_FALSE(failure.reason.empty());
    }
    CHECK(expected_failures.empty());
}

TEST_CASE("awsjson1_1: the runner reports whatever differs in a request") {
    const auto test = boost::json::parse(R"({"serialized": {
        "method": "PUT", "uri": "/path", "headers": {"X-Amz-Target": "other"},
        "body": "{\"Value\":\"a\"}", "requireHeaders": ["Content-Length", "New"]}})");
    CHECK(
        run_input_case<OperationWithOptionalInputOutput>(test.as_object(), {.Value = "b"}) ==
        differences{
            "method is POST instead of PUT", "path is / instead of /path",
            "X-Amz-Target is JsonProtocol.OperationWithOptionalInputOutput instead of other",
            R"(body is {"Value":"b"} instead of {"Value":"a"})",
            R"(what the server reads of the case's body is {"Value":"a"} instead of {"Value":"b"})",
            "a header is required that is new"});
}

TEST_CASE("awsjson1_1: the runner reports whatever differs in a response") {
    const auto test = boost::json::parse(R"({"response": {
        "status_code": 201, "headers": {"Content-Type": "text/html"},
        "body": "{\"string\":\"a\"}"}})");
    CHECK(run_output_case<NullOperation>(test.as_object(), {.string = "b"}) ==
          differences{R"(output is {"string":"a"} instead of {"string":"b"})",
                      "status is 200 instead of 201",
                      "Content-Type is application/x-amz-json-1.1 instead of text/html"});
}

TEST_CASE("awsjson1_1: the runner reports whatever differs in an error") {
    const auto test = boost::json::parse(R"({"errorCode": "FooError", "errorMessage": "told",
        "response": {"status_code": 500, "headers": {},
                     "body": "{\"__type\":\"InvalidGreeting\",\"Message\":\"Hi\"}"}})");
    CHECK(run_error_case<GreetingWithErrors>(test.as_object(), InvalidGreeting{.Message = "Ho"}) ==
          differences{"name is InvalidGreeting instead of FooError",
                      "message is Hi instead of told",
                      R"(error is {"Message":"Hi"} instead of {"Message":"Ho"})",
                      "status is 400 instead of 500", "name is InvalidGreeting instead of FooError",
                      "message is Ho instead of told"});
    CHECK(run_error_case<GreetingWithErrors>(test.as_object(), FooError{}) ==
          differences{"name is InvalidGreeting instead of FooError",
                      "message is Hi instead of told", "it isn't known for what it is",
                      "message is  instead of told"});
}
