// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"
#include "testing/answers.hpp"

#include <ecswire/client/call.hpp>
#include <ecswire/client/paginate.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_request.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

template http_response fake_ecs::operator()(const http_request& request);

namespace {

std::size_t count_instances(fake_ecs& ecs) {
    auto arns = paginate<ListContainerInstances>({}, ecs);
    return arns.collect().items.size();
}

http_request list_request() { return *make_request<ListContainerInstances>({}); }

} // namespace

TEST_CASE("fake_ecs lists a fleet of 37 in three lines") {
    fake_ecs ecs;
    ecs.add_instances(37);
    const auto page = call<ListContainerInstances>({}, ecs);

    REQUIRE(page);
    CHECK(page->containerInstanceArns->size() == 37);
}

TEST_CASE("fake_ecs has no cluster at first") {
    fake_ecs ecs;
    const auto page = call<ListContainerInstances>({}, ecs);
    REQUIRE_FALSE(page);
    const auto failure = page.error();
    CHECK(failure.service()->name == "ClusterNotFoundException");
}

TEST_CASE("fake_ecs answers other operations with UnknownOperationException") {
    fake_ecs ecs;
    for (const std::string target :
         {"AmazonEC2ContainerServiceV20141113.RunTask", "AmazonEC2ContainerServiceV20141113", "",
          "A.B", "DynamoDB_20120810.ListContainerInstances"}) {
        http_request request = list_request();
        for (http_header& header : request.headers) {
            header.value = header.name == "X-Amz-Target" ? target : header.value;
        }
        const http_response response = ecs(request);
        CHECK(response.status == 404);
        CHECK(response.body ==
              R"({"__type":"UnknownOperationException","message":"unknown operation ')" + target +
                  R"('"})");
        CHECK(ecs.calls.back().operation ==
              (target.find('.') == std::string::npos ? "" : target.substr(target.find('.') + 1)));
    }
    http_request get = list_request();
    get.method = "GET";
    CHECK(ecs(get).status == 404);
}

TEST_CASE("fake_ecs answers a body that can't be decoded with SerializationException") {
    fake_ecs ecs;
    http_request request = list_request();
    request.body = R"({"maxResults":"1"})";
    const http_response response = ecs(request);
    CHECK(response.status == 400);
    CHECK(response.body.starts_with(R"({"__type":"SerializationException")"));
}

TEST_CASE("fake_ecs keeps a record of its calls") {
    fake_ecs ecs;
    ecs.add_cluster();
    const http_response first = ecs(list_request());
    ecs.advance(5s);
    const http_response second =
        ecs(*make_request<UpdateContainerAgent>({.containerInstance = "a"}));

    REQUIRE(ecs.calls.size() == 2);
    CHECK(ecs.calls[0].operation == "ListContainerInstances");
    CHECK(ecs.calls[0].time == ecs.options.start);
    CHECK(ecs.calls[0].status == 200);
    CHECK_FALSE(ecs.calls[0].fault);
    CHECK(ecs.calls[0].delay == 0ms);
    CHECK(ecs.calls[0].request_id == request_id(first));
    CHECK(ecs.calls[1].operation == "UpdateContainerAgent");
    CHECK(ecs.calls[1].time == ecs.now);
    CHECK(ecs.calls[1].status == 400);
    CHECK(ecs.calls[1].request_id == request_id(second));
    CHECK(ecs.calls[0].request_id != ecs.calls[1].request_id);
}

TEST_CASE("fake_ecs gives the next calls the faults that a test asks for") {
    fake_ecs ecs;
    ecs.add_instances(2);
    ecs.faults.next = {fake_fault::throttling, fake_fault::proxy_page, fake_fault::slow_answer};

    const auto throttled = call<ListContainerInstances>({}, ecs);
    REQUIRE_FALSE(throttled);
    const auto throttling = throttled.error();
    CHECK(throttling.service()->name == "ThrottlingException");
    CHECK(throttling.service()->retryable());
    CHECK(throttling.service()->request_id == ecs.calls.back().request_id);

    const auto page = call<ListContainerInstances>({}, ecs);
    REQUIRE_FALSE(page);
    const auto gateway = page.error();
    CHECK(gateway.service()->status == 502);
    CHECK(gateway.service()->request_id.empty());
    CHECK(gateway.service()->retryable());

    CHECK(call<ListContainerInstances>({}, ecs));
    CHECK(ecs.calls.back().fault == fake_fault::slow_answer);
    CHECK(ecs.calls.back().delay == ecs.faults.delay);

    CHECK(call<ListContainerInstances>({}, ecs));
    CHECK_FALSE(ecs.calls.back().fault);
    CHECK(ecs.calls.back().delay == 0ms);
}

TEST_CASE("fake_ecs does the operations of faults that lose the answer, and no others") {
    for (const fake_fault fault :
         {fake_fault::throttling, fake_fault::server_error, fake_fault::proxy_page,
          fake_fault::malformed_body, fake_fault::empty_body, fake_fault::slow_answer}) {
        fake_ecs ecs;
        const std::string id = ecs.add_instances(1).front();
        ecs.faults.next = {fault};
        const auto result = call<UpdateContainerAgent>({.containerInstance = id}, ecs);
        CAPTURE(static_cast<int>(fault));
        CHECK(ecs.find_instance(id)->updates == (is_done_with(fault) ? 1 : 0));
        if (fault == fake_fault::slow_answer) {
            REQUIRE(result);
            CHECK(result->containerInstance);
        } else if (fault == fake_fault::empty_body) {
            REQUIRE(result); // an output without members
            CHECK_FALSE(result->containerInstance);
        } else {
            REQUIRE_FALSE(result);
            const auto failure = result.error();
            CHECK((failure.decode_failure() != nullptr) == (fault == fake_fault::malformed_body));
        }
    }
}

TEST_CASE("fake_ecs throttles a share of calls, the same ones for the same seed") {
    const auto faults_of = [](std::uint64_t seed) {
        fake_ecs ecs;
        ecs.add_cluster();
        ecs.faults = {.throttling = 0.05, .seed = seed};
        std::vector<bool> throttled;
        for (int i = 0; i < 1000; ++i) {
            throttled.push_back(ecs(list_request()).status == 400);
        }
        return throttled;
    };
    const std::vector<bool> first = faults_of(1);
    const auto count = std::count(first.begin(), first.end(), true);
    CHECK(count > 30);
    CHECK(count < 70);
    CHECK(first == faults_of(1));
    CHECK(first != faults_of(2));
}

TEST_CASE("a copy of a fake_ecs is another one in the same state") {
    fake_ecs ecs;
    ecs.add_instances(3);
    fake_ecs copy = ecs;
    copy.add_instances(2);
    CHECK(count_instances(ecs) == 3);
    CHECK(count_instances(copy) == 5);
}

TEST_CASE("paginate walks a thousand instances") {
    fake_ecs ecs;
    ecs.add_instances(1000);
    CHECK(count_instances(ecs) == 1000);
    CHECK(ecs.calls.size() == 10);
}
