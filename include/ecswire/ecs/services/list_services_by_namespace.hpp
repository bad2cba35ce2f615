// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A namespace, and the page of its services to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html
struct ListServicesByNamespaceRequest {
    std::optional<std::string> namespace_{};
    ///< required; name or ARN of a namespace of AWS Cloud Map
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 10
};
BOOST_DESCRIBE_STRUCT(ListServicesByNamespaceRequest, (), (namespace_, nextToken, maxResults))

constexpr auto traits_of(shape<ListServicesByNamespaceRequest>) {
    return traits(wire_name<&ListServicesByNamespaceRequest::namespace_>("namespace"));
}

constexpr auto constraints_of(shape<ListServicesByNamespaceRequest>) {
    return constraints(member<&ListServicesByNamespaceRequest::namespace_>(required),
                       member<&ListServicesByNamespaceRequest::maxResults>(range(1, 100)));
}

/// A page of services.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html
struct ListServicesByNamespaceResponse {
    std::optional<std::vector<std::string>> serviceArns{}; ///< their ARNs, of any cluster
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListServicesByNamespaceResponse, (), (serviceArns, nextToken))

/// Lists the ARNs of the services that use a namespace for Service Connect, page by page, whatever
/// their cluster. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html
struct ListServicesByNamespace : ecs_operation {
    using request_type = ListServicesByNamespaceRequest;
    using response_type = ListServicesByNamespaceResponse;
    using error_types = ecs_errors<NamespaceNotFoundException>;

    static constexpr std::string_view name = "ListServicesByNamespace";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListServicesByNamespaceRequest::nextToken;
    static constexpr auto output_token = &ListServicesByNamespaceResponse::nextToken;
    static constexpr auto result_key = &ListServicesByNamespaceResponse::serviceArns;
    static constexpr auto limit_key = &ListServicesByNamespaceRequest::maxResults;
};

constexpr ListServicesByNamespace operation_of(shape<ListServicesByNamespaceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
