// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/clusters/create_cluster.hpp>
#include <ecswire/ecs/clusters/delete_cluster.hpp>
#include <ecswire/ecs/clusters/describe_clusters.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>
#include <ecswire/ecs/container_instances/delete_attributes.hpp>
#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/list_attributes.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/put_attributes.hpp>
#include <ecswire/ecs/container_instances/register_container_instance.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/ecs/tags/list_tags_for_resource.hpp>
#include <ecswire/ecs/tags/tag_resource.hpp>
#include <ecswire/ecs/tags/untag_resource.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/testing/detail/attribute_operations.hpp>
#include <ecswire/testing/detail/cluster_operations.hpp>
#include <ecswire/testing/detail/instance_operations.hpp>
#include <ecswire/testing/detail/tag_operations.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_faults.hpp>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2 {

/// A call that a `fake_ecs` has answered.
struct fake_call {
    timestamp time{};                  ///< the account's
    std::string operation{};           ///< its name; empty where the request names none
    std::string request_id{};          ///< as in the answer
    int status = 0;                    ///< of HTTP, as in the answer
    std::optional<fake_fault> fault{}; ///< the fault of the call
    std::chrono::milliseconds delay{}; ///< delay of a slow answer, else 0
};

/// An Amazon ECS in memory for tests: a function from request to response, without a socket.
///
///     ecswire::fake_ecs ecs;
///     ecs.add_instances(37); // of the cluster `default`
///     const auto page = ecswire::call<ecswire::ListContainerInstances>({}, ecs);
///
/// It has the operations on clusters, container instances, their attributes, tags and agents, and
/// answers others with UnknownOperationException. Updates and draining progress in `advance`. Every
/// answer without a fault satisfies the constraints of its shape if the test puts only valid values
/// into the account. It never waits, and throws nothing of its own.
struct fake_ecs : fake_account {
    using fake_account::fake_account;

    fake_faults faults{};           ///< of the calls to come
    std::vector<fake_call> calls{}; ///< all calls so far, the last one at the end; may be cleared

    /// Answers the request. O(instances), for most operations O(log(instances)).
    ///
    /// A template, so that only sources that call it compile the operations. Where several do, one
    /// can compile them for all: it has `template ecswire::http_response
    /// ecswire::fake_ecs::operator()(const ecswire::http_request&);` outside of namespaces, and
    /// the others have the same with `extern` before it.
    template <std::same_as<http_request> Request = http_request>
    http_response operator()(const Request& request);

private:
    static std::string make_request_id(std::uint64_t request) {
        std::string number = std::to_string(request);
        number.insert(0, number.size() < 12 ? 12 - number.size() : 0, '0');
        return "fa4eec50-0000-4000-8000-" + number;
    }

    std::uint64_t requests_ = 0; // so far
};

namespace detail {

template <std::same_as<fake_ecs> Account>
http_response serve_fake_operations(Account& account, const http_request& request) {
    return dispatch<CreateCluster, DescribeClusters, ListClusters, DeleteCluster,
                    RegisterContainerInstance, DeregisterContainerInstance,
                    DescribeContainerInstances, ListContainerInstances,
                    UpdateContainerInstancesState, PutAttributes, DeleteAttributes, ListAttributes,
                    TagResource, UntagResource, ListTagsForResource, UpdateContainerAgent>(
        request, [&](const auto& input) { return serve_fake(account, input); });
}

} // namespace detail

template <std::same_as<http_request> Request>
http_response fake_ecs::operator()(const Request& request) {
    fake_call call{.time = now,
                   .operation = std::string(operation_name(request).value_or("")),
                   .request_id = make_request_id(++requests_)};
    call.fault = faults.take(call.operation);
    http_response answer;
    if (!call.fault || is_done_with(*call.fault)) {
        answer = detail::serve_fake_operations(*this, request);
    }
    if (call.fault) {
        answer = with_fault(*call.fault, std::move(answer));
        call.delay = call.fault == fake_fault::slow_answer ? faults.delay : call.delay;
    }
    if (call.fault != fake_fault::proxy_page) {
        answer.headers.push_back({"x-amzn-requestid", call.request_id});
    }
    call.status = answer.status;
    calls.push_back(std::move(call));
    return answer;
}

} // namespace ecswire::inline v0_2
