// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The samples of requests, responses and errors in the shared folder.

#include "any_operation.hpp"

#include "support/catch.hpp"
#include "support/shared_dir.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire_test;
using ecswire::http_request;
using ecswire::value_origin;
namespace json = boost::json;

namespace {

/// A difference between a sample and the model, with the reason.
struct exception {
    std::string_view file;
    std::string_view found; ///< pointers of unknown members, or violations
    std::string_view reason;
};

const exception unknown_members[] = {
    {"DiscoverPollEndpoint.constructed-1.request.json", "/zoneId",
     "the agent sends it, and the public model lacks it"},
    {"DiscoverPollEndpoint.constructed-1.response.json", "/systemLogsEndpoint",
     "the agent reads it, and the public model lacks it"},
    {"RegisterContainerInstance.constructed-1.request.json", "/clientToken",
     "the agent sends it, and the public model lacks it"},
    {"UpdateService.cli-example-1.response.json", "/service/deployments/0/taskkDefinition",
     "a misspelt taskDefinition in the CLI's documentation"},
};

const exception violations[] = {
    {"DeleteAttributes.sdk-example-1.response.json", "/attributes/0/targetType required",
     "the example leaves out what the service sends"},
    {"DescribeTasks.convox-1.response.json",
     "/tasks/0/overrides/containerOverrides/0/name required",
     "shortened by another project's tests: every other sample of an override names its container"},
    {"DescribeTasks.convox-2.response.json",
     "/tasks/0/overrides/containerOverrides/0/name required", "as above"},
};

template <std::size_t N>
std::string_view expected(const exception (&exceptions)[N], std::string_view file) {
    const auto found = std::ranges::find(exceptions, file, &exception::file);
    return found == std::end(exceptions) ? "" : found->found;
}

/// A file `Operation.source-1.kind.json`, or `.http` with a message.
struct sample {
    std::string file;
    std::string operation;
    std::string kind; ///< request, response or error
    std::string text;

    bool is_message() const { return file.ends_with(".http"); }

    std::string body() const { return is_message() ? text.substr(text.find("\n\n") + 2) : text; }
};

sample read_sample(const std::filesystem::path& path) {
    const std::string file = path.filename().string();
    const std::string stem = path.stem().string();
    std::ifstream stream(path, std::ios::binary);
    return {file, file.substr(0, file.find('.')), stem.substr(stem.rfind('.') + 1),
            std::string(std::istreambuf_iterator<char>(stream), {})};
}

/// The samples of one kind, or of all.
std::optional<std::vector<sample>> read_samples(std::string_view kind = "") {
    const auto folder = shared_path("samples/ecs");
    if (!folder) {
        return std::nullopt;
    }
    std::vector<sample> samples;
    for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
        if (entry.path().extension() != ".md") {
            sample found = read_sample(entry.path());
            if (kind.empty() || found.kind == kind) {
                samples.push_back(std::move(found));
            }
        }
    }
    std::ranges::sort(samples, {}, &sample::file);
    return samples;
}

const any_operation& operation_of(const sample& from) {
    const any_operation* const operation = find_operation(from.operation);
    REQUIRE(operation != nullptr);
    return *operation;
}

/// The request or response of the sample's operation.
const any_message& message_of(const sample& from) {
    const any_operation& operation = operation_of(from);
    return from.kind == "request" ? operation.request : operation.response;
}

/// Without members that are null, which is as good as absent; integral numbers as integers.
json::value simplified(const json::value& value) {
    if (const auto* const object = value.if_object()) {
        json::object kept;
        for (const auto& member : *object) {
            if (!member.value().is_null()) {
                kept[member.key()] = simplified(member.value());
            }
        }
        return kept;
    }
    if (const auto* const array = value.if_array()) {
        json::array kept;
        for (const json::value& element : *array) {
            kept.push_back(simplified(element));
        }
        return kept;
    }
    if (value.is_double() && value.get_double() == std::floor(value.get_double())) {
        return static_cast<std::int64_t>(value.get_double());
    }
    return value;
}

void erase(json::value& document, const std::string& pointer) {
    const std::size_t last = pointer.rfind('/');
    document.at_pointer(pointer.substr(0, last)).as_object().erase(pointer.substr(last + 1));
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all.append(all.empty() ? "" : " ").append(text);
    }
    return all;
}

http_request message_in(const sample& from) {
    http_request message{.method = "POST", .target = "/", .headers = {}, .body = from.body()};
    std::istringstream lines(from.text);
    std::string line;
    for (std::getline(lines, line); std::getline(lines, line) && !line.empty();) {
        const std::size_t colon = line.find(':');
        message.headers.push_back({line.substr(0, colon), line.substr(colon + 2)});
    }
    return message;
}

} // namespace

TEST_CASE("Decoding and encoding a sample gives the same JSON, in chunks of any size too") {
    const auto samples = read_samples();
    if (!samples) {
        return;
    }
    std::size_t count = 0;
    for (const sample& one : *samples) {
        INFO(one.file);
        if (one.kind == "error") {
            continue;
        }
        const std::string body = one.body();
        const transcoded whole = message_of(one).transcode(body, 0);
        CHECK(whole.error.empty());
        CHECK(joined(whole.unknown_members) == expected(unknown_members, one.file));
        json::value original = json::parse(body);
        for (const std::string& pointer : whole.unknown_members) {
            erase(original, pointer);
        }
        CHECK(json::parse(whole.document) == simplified(original));
        for (const std::size_t size : {1U, 2U, 3U, 7U, 64U, 1000U}) {
            INFO("in chunks of " << size);
            const transcoded in_chunks = message_of(one).transcode(body, size);
            CHECK(in_chunks.document == whole.document);
            CHECK(in_chunks.error == whole.error);
            CHECK(in_chunks.unknown_members == whole.unknown_members);
        }
        ++count;
    }
    std::cout << count << " of " << samples->size() << " samples were decoded and encoded.\n";
}

TEST_CASE("Samples of requests are valid, and the server parses the client's message") {
    const auto samples = read_samples("request");
    if (!samples) {
        return;
    }
    for (const sample& one : *samples) {
        INFO(one.file);
        const any_operation& operation = operation_of(one);
        const std::string_view reason = expected(violations, one.file);
        CHECK(operation.request.violations(one.body(), value_origin::user) == reason);
        if (reason.empty()) {
            std::string error;
            const http_request message = operation.make_request(one.body(), error);
            CHECK(error.empty());
            seeded_choices choices(1);
            std::vector<std::string> unknown;
            CHECK(operation.serve(message, choices, {.unknown_members = &unknown}).status == 200);
            CHECK(unknown.empty());
        }
    }
    std::cout << samples->size() << " samples of requests were served.\n";
}

TEST_CASE("Samples of messages are requests of their operations") {
    const auto samples = read_samples("request");
    if (!samples) {
        return;
    }
    std::size_t count = 0;
    for (const sample& one : *samples) {
        INFO(one.file);
        if (one.is_message()) {
            seeded_choices choices(1);
            CHECK(operation_of(one).serve(message_in(one), choices, {}).status == 200);
            ++count;
        }
    }
    CHECK(count == 3);
}

TEST_CASE("Samples of responses are valid as the service's") {
    const auto samples = read_samples("response");
    if (!samples) {
        return;
    }
    for (const sample& one : *samples) {
        INFO(one.file);
        CHECK(message_of(one).violations(one.body(), value_origin::service) ==
              expected(violations, one.file));
    }
    std::cout << samples->size() << " samples of responses were validated.\n";
}

TEST_CASE("Samples of errors are parsed as errors of their operations") {
    const auto samples = read_samples("error");
    if (!samples) {
        return;
    }
    for (const sample& one : *samples) {
        INFO(one.file);
        const json::value document = json::parse(one.text);
        // One is of any operation.
        const bool is_common = one.operation == "any";
        const any_operation& operation =
            is_common ? *find_operation("ListClusters") : operation_of(one);
        const auto error = operation.parse_error({.status = 400, .headers = {}, .body = one.text});
        CHECK(error.name == std::string(document.at("__type").as_string().c_str()));
        CHECK(error.text == std::string(document.at("message").as_string().c_str()));
        CHECK(error.status == 400);
        CHECK(error.is_modeled != is_common);
    }
}
