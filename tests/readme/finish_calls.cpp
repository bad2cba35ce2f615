// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/batches.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/paginate.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/client/sigv4.hpp>
#include <ecswire/client/wait_until.hpp>
#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/testing/fake_ecs.hpp>
#include <ecswire/testing/fake_runtime.hpp>

#include "client/toy_hash.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

// Puts the signature on each request before it is sent.
template <class Send, class Hash>
struct signing {
    Send& send;
    Hash hash; // SHA-256 and HMAC: openssl_hash, or your own
    ecswire::credentials credentials;
    ecswire::endpoint endpoint;

    std::invoke_result_t<Send&, ecswire::http_request> operator()(ecswire::http_request request) {
        const auto time = std::chrono::system_clock::now();
        if (const auto done = sign(request, credentials, endpoint, time, hash); !done) {
            throw std::runtime_error(done.error().message());
        }
        return send(request);
    }
};

// The clock, the sleep and the random numbers of a program that blocks.
struct runtime {
    std::mt19937_64 engine{std::random_device()()};
    auto now() { return std::chrono::steady_clock::now(); }
    void wait(std::chrono::milliseconds delay) { std::this_thread::sleep_for(delay); }
    double random() { return std::uniform_real_distribution<>()(engine); }
};

// The instances of a cluster whose agents aren't connected.
template <class Send>
std::vector<std::string> disconnected(const std::string& cluster, Send&& send) {
    runtime here;
    ecswire::retrying client(send, here); // throttling and faults of the server: tried again

    auto pages = ecswire::paginate<ecswire::ListContainerInstances>({.cluster = cluster}, client);
    auto arns = pages.collect(); // or a loop, for (std::string& arn : pages); then pages.error()
    if (arns.error) {
        throw std::runtime_error(arns.error->message());
    }

    const auto described = // DescribeContainerInstances takes 100 at once
        ecswire::call_in_batches(
            ecswire::DescribeContainerInstancesRequest{.cluster = cluster,
                                                       .containerInstances = std::move(arns.items)},
            client);
    if (described.error) {
        throw std::runtime_error(described.error->message());
    }
    std::vector<std::string> result;
    if (described.output.containerInstances) {
        for (const auto& instance : *described.output.containerInstances) {
            if (instance.agentConnected == false) {
                result.push_back(instance.containerInstanceArn.value_or("?"));
            }
        }
    }
    return result;
}

// Waits until the agents of the instances are updated, and says how that ended.
template <class Client, class Runtime>
std::string wait_for_agents(const std::vector<std::string>& instances, Client& client,
                            Runtime& here) {
    const auto updated = ecswire::wait_until(ecswire::agent_updated(std::chrono::minutes(5)),
                                             {.containerInstances = instances}, client, here);
    return updated.is_done() ? "updated" : updated.message();
}

} // namespace

TEST_CASE("signed and retried calls list all pages and describe them in batches") {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(237);
    std::size_t signed_requests = 0;
    auto send = [&](const ecswire::http_request& request) {
        signed_requests +=
            ecswire::find_header(request.headers, "authorization").has_value() ? 1u : 0u;
        return ecs(request);
    };
    const auto there = ecswire::endpoint_of("us-west-2").value();
    CHECK(there.url == "https://ecs.us-west-2.amazonaws.com");
    signing<decltype(send), ecswire_test::toy_hash> client{
        send, {}, {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"}, there};

    ecs.find_instance(ids[7])->disconnect();

    CHECK(disconnected("default", client).size() == 1);
    CHECK(signed_requests == 6); // three pages of a hundred ARNs, three batches
}

TEST_CASE("a wait for agents ends with an update, and says why it failed") {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(237);
    for (const std::string& id : ids) {
        ecs.find_instance(id)->begin_update();
    }
    ecswire::fake_runtime here(ecs);
    ecswire::retrying client(ecs, here);
    CHECK(wait_for_agents(ids, client, here) == "updated");

    ecs.find_instance(ids[7])->instance.agentUpdateStatus = ecswire::AgentUpdateStatus::FAILED;
    CHECK(wait_for_agents(ids, client, here) ==
          "AgentUpdated failed after 1 call of DescribeContainerInstances: "
          "/containerInstances/7/agentUpdateStatus is FAILED");
}
