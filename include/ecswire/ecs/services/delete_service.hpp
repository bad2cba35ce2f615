// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The service to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
struct DeleteServiceRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::string> service{}; ///< required; name
    std::optional<bool> force{};
    ///< needed while a REPLICA service is not scaled to zero; absent: false
};
BOOST_DESCRIBE_STRUCT(DeleteServiceRequest, (), (cluster, service, force))

constexpr auto constraints_of(shape<DeleteServiceRequest>) {
    return constraints(member<&DeleteServiceRequest::service>(required));
}

/// The service after the request.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
struct DeleteServiceResponse {
    std::optional<Service> service{}; ///< DRAINING while it has tasks, then INACTIVE
};
BOOST_DESCRIBE_STRUCT(DeleteServiceResponse, (), (service))

/// Deletes a service. It is DRAINING and no longer listed while its tasks stop, then INACTIVE, and
/// can be described for some time. Can be repeated safely.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
struct DeleteService : ecs_operation {
    using request_type = DeleteServiceRequest;
    using response_type = DeleteServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ServiceNotFoundException>;

    static constexpr std::string_view name = "DeleteService";
    static constexpr bool idempotent = true;
};

constexpr DeleteService operation_of(shape<DeleteServiceRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
