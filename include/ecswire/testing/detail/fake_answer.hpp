// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_cluster.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/system/result.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2::detail {

/// The output of an operation, or the response with an error. It isn't `operation_result`, so that
/// one function encodes an error for all operations.
template <operation Op>
using fake_answer = boost::system::result<typename Op::response_type, http_response>;

/// Makes the response with an error of the operation.
template <operation Op, described_struct E>
http_response fake_refusal(std::string_view message) {
    static_assert(boost::mp11::mp_contains<typename Op::error_types, E>::value,
                  "ecswire: the operation has no such error");
    return make_error(E{.message = std::string(message)});
}

/// Why the ACTIVE cluster that a request names, by default `default`, is not found.
template <operation Op>
http_response refuse_cluster(fake_account& account, const std::optional<std::string>& cluster) {
    const bool exists = account.find_cluster(cluster.value_or("default")) != nullptr;
    return fake_refusal<Op, ClusterNotFoundException>(
        exists ? "The referenced cluster was inactive." : "Cluster not found.");
}

/// The ACTIVE cluster that a request names, by default `default`; else null.
inline fake_cluster* find_active_cluster(fake_account& account,
                                         const std::optional<std::string>& cluster) {
    fake_cluster* const found = account.find_cluster(cluster.value_or("default"));
    return found != nullptr && !found->deleted_at ? found : nullptr;
}

/// The instance, unless it is INACTIVE; else null.
inline fake_instance* find_registered(fake_account& account, std::string_view instance,
                                      const fake_cluster& home) {
    fake_instance* const found = account.find_instance(instance, *home.cluster.clusterName);
    return found != nullptr && !found->deregistered_at ? found : nullptr;
}

/// Why a container instance that a request names is not found.
template <operation Op>
http_response refuse_instance(std::string_view instance) {
    return fake_refusal<Op, InvalidParameterException>("Referenced container instance " +
                                                       std::string(instance) + " not found.");
}

} // namespace ecswire::inline v0_2::detail
